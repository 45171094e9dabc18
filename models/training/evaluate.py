"""How good answers are."""
from typing import NamedTuple

import numpy as np
import torch

from model import CLASSES

FOUR = torch.tensor([CLASSES.index(name) for name in ("neutral", "happiness", "sadness", "anger")])
BINS = 10


class Scores(NamedTuple):
    acc4: float  # rows labelled neutral, happiness, sadness or anger, argmax over those
    f1_4: float  # macro-F1 over the four
    acc8: float  # argmax over the eight classes
    f1_8: float


def score(answers, label):
    """answers: [N,8] logits or probabilities; label: [N] index into CLASSES, -1 for rows that do not count. A row of NaN, a
    picture in which no face was found, is wrong whatever its label."""
    answers, label = answers[label >= 0], label[label >= 0]
    found = torch.isfinite(answers).all(1)
    eight = torch.where(found, answers.nan_to_num().argmax(1), -1)
    main = torch.isin(label, FOUR)
    four = torch.where(found[main], FOUR[answers[main].nan_to_num()[:, FOUR].argmax(1)], -1)
    return Scores(
        accuracy(four, label[main]),
        macro_f1(four, label[main], FOUR.tolist()),
        accuracy(eight, label),
        macro_f1(eight, label, range(len(CLASSES))),
    )


def accuracy(answer, label):
    return float((answer == label).float().mean()) if len(label) else float("nan")


def macro_f1(answer, label, classes):
    """Over the classes that occur among the labels."""
    f1 = [
        2 * int(((answer == k) & (label == k)).sum()) / int((answer == k).sum() + (label == k).sum())
        for k in classes
        if (label == k).any()
    ]
    return float(np.mean(f1)) if f1 else float("nan")


def disagreement(log_probabilities, shares):
    """Cross-entropy with the raters' vote shares, in nats."""
    return float(-(shares * log_probabilities).sum(1).mean())


def calibration_error(probabilities, label):
    """ECE over ten bins of the largest probability: mean distance of being sure from being right."""
    rows = (label >= 0) & torch.isfinite(probabilities).all(1)
    sure, answer = probabilities[rows].max(1)
    right = (answer == label[rows]).double()
    bins = (sure * BINS).long().clamp(max=BINS - 1)
    gaps = [float((sure.double() - right)[bins == k].sum().abs()) for k in range(BINS)]
    return sum(gaps) / max(1, int(rows.sum()))


def recalls(answers, label):
    """name -> share of the class's rows that were answered with it over the eight classes."""
    answer = torch.where(torch.isfinite(answers).all(1), answers.nan_to_num().argmax(1), -1)
    return {
        name: accuracy(answer[label == k], label[label == k]) for k, name in enumerate(CLASSES) if bool((label == k).any())
    }
