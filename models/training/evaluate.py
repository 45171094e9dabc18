"""Accuracy on a split."""
from typing import NamedTuple

import numpy as np
import torch

from data import cut, whole_pictures
from model import CLASSES, SIZE


class Scores(NamedTuple):
    acc8: float  # argmax over the eight classes
    acc4: float  # rows labelled neutral, happiness, sadness or anger, argmax over those
    macro_f1: float  # over the eight
    loss: float  # cross-entropy with the vote shares


FOUR = torch.tensor([CLASSES.index(name) for name in ("neutral", "happiness", "sadness", "anger")])


@torch.no_grad()
def evaluate(model, split, aligned):
    """aligned: crops by the mesh where it found a face, else pictures as they are."""
    rows = split.rows
    square = whole_pictures(len(rows))
    if aligned:
        square = torch.where(split.aligned[rows][:, None], split.square[rows], square)
    x = cut(split.images[rows][:, None].float() / 255, square, SIZE)
    logits = torch.cat([model(part.contiguous(memory_format=torch.channels_last)) for part in x.split(512)])
    label = torch.from_numpy(split.label[rows])
    answer = logits.argmax(1)
    loss = -(split.target[rows] * torch.log_softmax(logits, 1)).sum(1).mean()
    main = torch.isin(label, FOUR)
    acc4 = (FOUR[logits[main][:, FOUR].argmax(1)] == label[main]).float().mean()
    f1 = [class_f1(answer == index, label == index) for index in range(len(CLASSES))]
    acc8 = (answer == label).float().mean()
    return Scores(*(round(float(value), 4) for value in (acc8, acc4, np.mean(f1), loss)))


def class_f1(answered, labelled):
    both = int((answered & labelled).sum())
    return 2 * both / max(1, int(answered.sum() + labelled.sum()))
