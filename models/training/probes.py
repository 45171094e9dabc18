"""Stage 2: heads to begin with. Both nets' features of one random view of each picture, and linear heads fitted to them."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from augment import Augment
from model import CLASSES
from second import LARGE
from shrink import shrink
from work import Steps

BATCH = 128
EPOCHS, FIT_BATCH, RATE, DECAY = 6, 256, 2e-3, 1e-4


@torch.no_grad()
def view_features(own, second, split, work, seed=0):
    """{"own": [N,128], "second": [N,256]} of split.rows, from the same views."""
    views, features = Augment(1 + seed, 0.85), {"own": [], "second": []}
    part = work.read_part("views")
    if part:
        views.generator.set_state(part["chance"])
        features = {name: [kept] for name, kept in part["features"].items()}

    def state():
        return {"chance": views.generator.get_state(), "features": {name: torch.cat(f) for name, f in features.items()}}

    batches = split.rows.split(BATCH)
    for step in Steps(work, "views", len(batches), state, part["step"] if part else 0):
        rows = batches[step]
        x = views(split.grey(rows), split.square[rows], split.aligned[rows], LARGE).clamp(0, 1) * 255
        features["own"].append(own.features(shrink(x)))
        features["second"].append(second.features(x))
    return state()["features"]


def fit_probes(features, split):
    """The heads to begin with, as state of a linear layer each."""
    shares = split.target[split.rows]
    meant = split.meant[split.rows]
    named = torch.where((meant >= 0)[:, None], F.one_hot(meant.clamp(min=0), len(CLASSES)).float(), shares)
    return {
        "own meant": probe(features["own"], named),
        "second seen": probe(features["second"], shares),
        "second meant": probe(features["second"], named),
    }


def probe(features, target):
    """A linear head on standardised features, written for the features as they are."""
    torch.manual_seed(0)
    mean, deviation = features.mean(0), features.std(0) + 1e-4
    x = (features - mean) / deviation
    head = nn.Linear(x.shape[1], len(CLASSES))
    size = min(FIT_BATCH, len(x))
    steps = len(x) // size  # an epoch
    optimizer = torch.optim.AdamW(head.parameters(), RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, EPOCHS * steps)
    for _ in range(EPOCHS):
        for rows in torch.randperm(len(x)).split(size)[:steps]:
            loss = -(target[rows] * head(x[rows]).log_softmax(1)).sum(1).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    weight = head.weight.detach() / deviation
    return {"weight": weight, "bias": head.bias.detach() - weight @ mean}
