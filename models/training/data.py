"""Loading of packed FER+ pictures, and cutting squares out of them. Everything stays in memory."""
import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from model import CLASSES

# What FER2013's own labels call the classes: the words that its makers searched pictures with. They say what a person meant to
# show, where the raters of FER+ say what others see. It has no contempt.
MEANT = {"neutral": 0, "happy": 1, "surprise": 2, "sad": 3, "angry": 4, "disgust": 5, "fear": 6}
SOURCE = 48  # pixels a side
ALIGNED = 6  # floats a picture from align.ts


@dataclass
class Split:
    images: torch.Tensor  # uint8 [N,48,48]
    target: torch.Tensor  # float32 [N,8], share of the raters' votes
    label: torch.Tensor  # int64 [N], index into CLASSES, -1 where the majority named none of them
    meant: torch.Tensor  # int64 [N], FER2013's own label, -1 where it is not known
    square: torch.Tensor  # float32 [N,4]: aligned crop, centre x, y, side in pixels, angle in radians
    aligned: torch.Tensor  # bool [N]: the mesh found a plausible face
    rows: torch.Tensor  # int64, pictures to use

    def grey(self, rows):
        """[B,1,48,48] in 0..1"""
        return self.images[rows][:, None].float() / 255

    def crops(self, size, rows):
        """[B,1,size,size] in 0..1: by the mesh where it found a face, else pictures as they are."""
        view = torch.where(self.aligned[rows][:, None], self.square[rows], whole_pictures(len(rows)))
        return torch.cat([cut(self.grey(r), v, size) for r, v in zip(rows.split(512), view.split(512))])


def stem_of(folder):
    """The name before .labels.csv in a folder with one packed set, or None."""
    files = sorted(Path(folder).glob("*.labels.csv"))
    return files[0].name[: -len(".labels.csv")] if files else None


def shards_of(folder):
    return sorted(Path(folder).glob(f"{stem_of(folder)}.*.u8.bin"))


def load_split(folder, align_files, crop_factor=1.0):
    """Pictures and votes from `folder`, boxes from align.ts; the crop's side is crop_factor x the box's longer one."""
    folder = Path(folder)
    with open(folder / f"{stem_of(folder)}.labels.csv") as file:
        table = list(csv.DictReader(file))
    pixels = np.concatenate([np.fromfile(shard, np.uint8) for shard in shards_of(folder)])
    images = pixels.reshape(-1, SOURCE, SOURCE)
    boxes = np.concatenate([np.fromfile(file, np.float32) for file in align_files]).reshape(-1, ALIGNED)
    if not len(images) == len(table) == len(boxes):
        raise SystemExit(f"{len(images)} pictures, {len(table)} labels, {len(boxes)} boxes: these do not belong together")
    votes = np.array([[int(row[name]) for name in CLASSES] for row in table], np.float32)
    label = np.array([CLASSES.index(row["label"]) if row["label"] in CLASSES else -1 for row in table])
    use = (label >= 0) & (votes.sum(1) >= 5)  # leaves out "unknown" and "not a face"
    square = np.stack([boxes[:, 1], boxes[:, 2], boxes[:, 3:5].max(1) * crop_factor, boxes[:, 5]], 1)
    return Split(
        images=torch.from_numpy(images),
        target=torch.from_numpy(vote_shares(votes)),
        label=torch.from_numpy(label),
        meant=torch.tensor([MEANT.get(row.get("fer2013_label_guess"), -1) for row in table]),
        square=torch.from_numpy(square.astype(np.float32)),
        aligned=torch.from_numpy(plausible(boxes[:, 0], square)),
        rows=torch.from_numpy(np.flatnonzero(use)),
    )


def vote_shares(votes):
    """A single vote counts as a slip, as in the FER+ paper, unless there are only such."""
    clean = np.where(votes > 1, votes, 0)
    clean = np.where(clean.sum(1, keepdims=True) > 0, clean, votes)
    return clean / np.maximum(clean.sum(1, keepdims=True), 1)


def plausible(flag, square):
    """Trust the mesh where it is sure and its box is one that a FER picture can have."""
    near_centre = (np.abs(square[:, :2] - SOURCE / 2) < 12).all(1)
    return (flag > 0.5) & (np.abs(square[:, 3]) < 0.7) & (square[:, 2] > 24) & (square[:, 2] < 80) & near_centre


def whole_pictures(count):
    """The pictures as they are, in the form of Split.square."""
    return torch.tensor([SOURCE / 2, SOURCE / 2, SOURCE, 0.0]).repeat(count, 1)


def cut(images, square, size, stretch=None, flip=None):
    """[B,1,48,48] -> [B,1,size,size]: the square of each picture, bilinear; beyond the picture its edge repeats.

    stretch widens and flattens by a factor, flip is -1 for a mirrored picture; both [B].
    """
    one = torch.ones(len(images))
    wide = one if stretch is None else stretch
    mirror = one if flip is None else flip
    scale = square[:, 2] / SOURCE
    c, s = torch.cos(square[:, 3]) * scale, torch.sin(square[:, 3]) * scale
    shift = square[:, :2] * 2 / SOURCE - 1
    matrix = torch.stack(
        [
            torch.stack([c * wide * mirror, -s / wide, shift[:, 0]], 1),
            torch.stack([s * wide * mirror, c / wide, shift[:, 1]], 1),
        ],
        1,
    )
    grid = F.affine_grid(matrix, (len(images), 1, size, size), align_corners=False)
    return F.grid_sample(images, grid, mode="bilinear", padding_mode="border", align_corners=False)
