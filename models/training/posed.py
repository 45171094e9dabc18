"""Posed sets: for measuring only. Nothing here reaches a choice, since they are what a model should hold up on untuned."""
import csv
import subprocess
from pathlib import Path

import numpy as np
import torch

from align import align_folder, node
from data import load_split, stem_of
from model import CLASSES
from prior import LARGE


def read_posed(folder, work):
    """{set: (crops [N,1,112,112] in 0..255, label [N])} of the packed or whole-picture sets in the folders of `folder`."""
    sets = {}
    for place in sorted(path for path in Path(folder).iterdir() if path.is_dir()):
        if stem_of(place):
            split = load_split(place, align_folder(place, work))
            sets[place.name] = split.crops(LARGE, torch.arange(len(split.images))) * 255, split.label
        elif (place / "labels.csv").exists():
            sets[place.name] = read_pictures(place, work)
    if not sets:
        raise SystemExit(f"{folder} has no folder with a labelled set")
    return sets


def read_pictures(place, work):
    file = work.path(f"{place.name}.crops.f32")
    if not file.exists():
        subprocess.run(node("../../tests/bench/mood-crops.ts", file, place, LARGE), check=True)
    with open(place / "labels.csv") as table:
        label = [CLASSES.index(row["label"]) if row["label"] in CLASSES else -1 for row in csv.DictReader(table)]
    crops = np.fromfile(file, np.float32).reshape(-1, 1, LARGE, LARGE)
    return torch.from_numpy(crops), torch.tensor(label)
