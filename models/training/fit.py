"""The training loop of all nets: drawn batches of random views, a falling learning rate, an average of the weights."""
import copy
import math
from typing import Callable, NamedTuple

import numpy as np
import torch
import torch.nn.functional as F

from augment import Augment
from evaluate import disagreement, score
from model import CLASSES
from work import Steps


class Recipe(NamedTuple):
    name: str
    seed: int  # of the drawing and of dropout
    view_seed: int
    epochs: float
    batch: int
    balance: float  # a picture is drawn by (count of its class) ** -balance
    share_aligned: float  # of the views; the rest are pictures as they are
    decay: float  # of the averaged weights
    optimizer: Callable  # net -> optimizer with the highest learning rate
    rate: Callable  # step, steps -> share of that rate
    size: Callable  # share of the steps done -> pixels a side
    loss: Callable  # net, views in 0..1, split, rows -> scalar
    answers: Callable  # net, -> {head: logits on valid}
    ripe: bool = False  # the net is trained already: its average begins with full weight


class Draw:
    """Endless rows, an epoch's worth drawn at once, rare classes more often than they occur."""

    def __init__(self, split, recipe):
        labels = split.label[split.rows]
        counts = np.bincount(labels, minlength=len(CLASSES))
        self.weight = torch.from_numpy(counts[labels.numpy()] ** -recipe.balance)
        self.rows, self.batch = split.rows, min(recipe.batch, len(split.rows))
        self.steps = len(self.rows) // self.batch  # an epoch
        self.generator = torch.Generator().manual_seed(recipe.seed)
        self.queue = torch.empty(0, dtype=torch.long)

    def __call__(self):
        if len(self.queue) == 0:
            self.queue = torch.multinomial(self.weight, self.steps * self.batch, True, generator=self.generator)
        drawn, self.queue = self.queue[: self.batch], self.queue[self.batch :]
        return self.rows[drawn]


def fit(recipe, net, split, valid, work, share=1.0):
    """Trains `net` in place and returns the average of its weights over the last steps. `share` cuts the epochs: for trying out."""
    torch.manual_seed(recipe.seed)
    net.to(memory_format=torch.channels_last).train()
    average = copy.deepcopy(net).eval()
    optimizer = recipe.optimizer(net)
    highest = [group["lr"] for group in optimizer.param_groups]
    draw, views = Draw(split, recipe), Augment(recipe.view_seed, recipe.share_aligned)
    total, losses = max(2, round(recipe.epochs * share * draw.steps)), []

    def state():
        return {
            "net": net.state_dict(),
            "average": average.state_dict(),
            "optimizer": optimizer.state_dict(),
            "chance": [torch.get_rng_state(), draw.generator.get_state(), views.generator.get_state()],
            "queue": draw.queue.clone(),
            "losses": losses,
        }

    part = work.read_part(recipe.name)
    if part:
        for module in ("net", "average"):
            {"net": net, "average": average}[module].load_state_dict(part[module])
        optimizer.load_state_dict(part["optimizer"])
        torch.set_rng_state(part["chance"][0])
        draw.generator.set_state(part["chance"][1])
        views.generator.set_state(part["chance"][2])
        draw.queue, losses = part["queue"], part["losses"]
    steps = Steps(work, recipe.name, total, state, part["step"] if part else 0)
    for step in steps:
        for group, rate in zip(optimizer.param_groups, highest):
            group["lr"] = rate * recipe.rate(step, total)
        rows = draw()
        x = views(split.grey(rows), split.square[rows], split.aligned[rows], recipe.size(step / total))
        loss = recipe.loss(net, x.contiguous(memory_format=torch.channels_last), split, rows)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        follow(average, net, recipe.decay if recipe.ripe else min(recipe.decay, (1 + step) / (10 + step)))
        losses.append(loss.item())
        steps.note = f", loss {np.mean(losses[-50:]):.3f}"
        if (step + 1) % draw.steps == 0 or step + 1 == total:
            curve = [recipe.name, round((step + 1) / draw.steps, 2)], [round(steps.seconds), optimizer.param_groups[0]["lr"]]
            work.log(curve_rows(curve, np.mean(losses), recipe.answers(average), valid))
            losses.clear()
    return average


@torch.no_grad()
def follow(average, net, decay):
    for mean, value in zip(average.state_dict().values(), net.state_dict().values()):
        if mean.dtype.is_floating_point:
            mean.lerp_(value, 1 - decay)
        else:
            mean.copy_(value)


def curve_rows(curve, loss, answers, valid):
    """Rows of log.csv: each head against the raters' labels, and in the last column against FER2013's."""
    (before, after), rows = curve, []
    for head, logits in answers.items():
        seen = score(logits, valid.label[valid.rows])
        meant = score(logits, valid.meant[valid.rows]).acc8
        loss_valid = disagreement(logits.log_softmax(1), valid.target[valid.rows])
        rows.append([*before, head, *after, round(float(loss), 4), *(round(v, 4) for v in (*seen, loss_valid, meant))])
    return rows


def rise_and_fall(warm_up):
    """Learning rate: a linear rise over the first steps, then half a cosine down to zero."""
    return lambda step, total: min(1, (step + 1) / min(warm_up, total)) * 0.5 * (1 + math.cos(math.pi * step / total))


def seen_loss(logits, split, rows):
    """Cross-entropy with the raters' vote shares."""
    return -(split.target[rows] * logits.log_softmax(1)).sum(1).mean()


def meant_loss(logits, split, rows):
    """Cross-entropy with FER2013's own labels, over the pictures that have one."""
    meant = split.meant[rows]
    return F.cross_entropy(logits, meant, ignore_index=-1, reduction="sum") / max(1, int((meant >= 0).sum()))


@torch.no_grad()
def in_parts(answer, x, size=128):
    """`answer` of a large batch, a part at a time; a tuple of tensors is a tuple again."""
    parts = [answer(part.contiguous(memory_format=torch.channels_last)) for part in x.split(size)]
    return tuple(torch.cat(one) for one in zip(*parts)) if isinstance(parts[0], tuple) else torch.cat(parts)
