"""The whole mood model: both nets and the blend as one function of a face."""
import copy

import torch
import torch.nn as nn

from blend import asks, sharpen, weigh
from model import CLASSES
from shrink import shrink

SMALLEST_HALF_TENSOR = 256  # elements; below, a Cast node costs more than it saves


class Mood(nn.Module):
    """[N,1,112,112] grey 0..255 -> [N,8] probabilities in the order of CLASSES."""

    def __init__(self, own, prior, rule):
        super().__init__()
        self.own, self.prior, self.rule = copy.deepcopy(own), copy.deepcopy(prior), rule
        self.prior.head = with_reject_row(prior.head, rule["rejectLogit"])
        self.eval().requires_grad_(False)
        for weight in self.parameters():
            if weight.numel() >= SMALLEST_HALF_TENSOR:  # as the file will hold them, so that all figures are the file's
                weight.copy_(weight.half().float())

    def forward(self, x):
        return self.in_parts(x)[0]

    def in_parts(self, x):
        """-> the answer; [N,1] where the prior is asked; [N,8] what it says, weighted. The export leaves the last away where nobody asks."""
        own = self.own.seen(shrink(x)).softmax(1)
        asked, said = asks(own), weigh(self.rule, self.prior(x).softmax(1))
        return sharpen(self.rule, own + asked * said), asked, said


@torch.no_grad()
def with_reject_row(head, reject):
    """The head with one more output, a constant."""
    wider = nn.Linear(head.in_features, len(CLASSES))
    wider.weight.copy_(torch.cat([head.weight, torch.zeros(1, head.in_features)]))
    wider.bias.copy_(torch.cat([head.bias, torch.tensor([float(reject)])]))
    return wider
