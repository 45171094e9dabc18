"""Stage 4: the second opinion learns the raters' and FER2013's view, all but its first block and its own head."""
import torch

from fit import Recipe, fit, in_parts, meant_loss, rise_and_fall, seen_loss
from second import LARGE, SecondNet, load_prior

RATE, DECAY = 4e-4, 1e-2


def begin_second(prior, probes):
    """The prior with fitted heads: the second opinion before its training."""
    net = load_prior(SecondNet(), prior)
    net.seen.load_state_dict(probes["second seen"])
    net.meant.load_state_dict(probes["second meant"])
    return net


def train_second(net, split, valid, work, seed=0, share=1.0):
    x = valid.crops(LARGE, valid.rows)
    recipe = Recipe(
        name="second",
        seed=1 + seed,
        view_seed=1 + seed,
        epochs=7,
        batch=64,
        balance=0.3,
        share_aligned=0.85,
        decay=0.998,
        optimizer=lambda net: torch.optim.AdamW(net.trainable(), RATE, weight_decay=DECAY),
        rate=rise_and_fall(150),
        size=lambda _: LARGE,
        loss=second_loss,
        answers=lambda net: dict(zip(("seen", "meant"), in_parts(lambda part: net(part * 255), x))),
    )
    return fit(recipe, net, split, valid, work, share)


def second_loss(net, x, split, rows):
    seen, meant = net(x * 255)
    return seen_loss(seen, split, rows) + meant_loss(meant, split, rows)
