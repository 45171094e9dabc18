"""Stage 2: the own net goes on, batch norms folded, and learns beside the raters' votes what the faces were to show."""
import torch

from fit import Recipe, fit, in_parts, meant_loss, rise_and_fall, seen_loss
from model import OwnNet, SIZE

MEANT_WEIGHT = 0.5
RATE, DECAY = 4e-4, 2e-2


def train_own(first, split, valid, work, seed=0, share=1.0):
    """first: the folded net after stage 1."""
    recipe = Recipe(
        name="own",
        seed=2 + seed,
        view_seed=7 + seed,
        epochs=12,
        batch=128,
        balance=0.3,
        share_aligned=0.85,
        decay=0.998,
        optimizer=lambda net: torch.optim.AdamW(net.parameters(), RATE, weight_decay=DECAY),
        rate=rise_and_fall(150),
        size=lambda _: SIZE,
        loss=own_loss,
        answers=lambda net: dict(zip(("seen", "meant"), in_parts(net, x, 256))),
    )
    torch.manual_seed(recipe.seed)
    net = OwnNet()
    net.base.load_state_dict(first)
    x = valid.crops(SIZE, valid.rows)
    return fit(recipe, net, split, valid, work, share)


def own_loss(net, x, split, rows):
    seen, meant = net(x)
    return seen_loss(seen, split, rows) + MEANT_WEIGHT * meant_loss(meant, split, rows)
