"""The whole mood model: both nets and the blend as one function of a face."""
import copy

import torch
import torch.nn as nn

from blend import mix
from fit import in_parts
from model import CLASSES
from shrink import shrink

SMALLEST_HALF_TENSOR = 256  # elements; below, a Cast node costs more than it saves


class Mood(nn.Module):
    """[N,1,112,112] grey 0..255 -> [N,8] probabilities in the order of CLASSES."""

    def __init__(self, own, second, rule):
        super().__init__()
        self.own, self.second, self.rule = copy.deepcopy(own), copy.deepcopy(second), rule
        self.gate = nn.Linear(second.original.in_features, len(CLASSES))
        with torch.no_grad():
            self.gate.weight.zero_()
            self.gate.weight[:-1] = second.original.weight
            self.gate.bias[:-1] = second.original.bias
            self.gate.bias[-1] = rule["gate"]["reject"]
        self.eval().requires_grad_(False)
        for weight in self.parameters():
            if weight.numel() >= SMALLEST_HALF_TENSOR:  # as the file will hold them, so that all figures are the file's
                weight.copy_(weight.half().float())

    def forward(self, x):
        small = self.own.features(shrink(x))
        large = self.second.features(x)
        return mix(
            self.rule,
            {
                "own seen": self.own.seen(small),
                "own meant": self.own.meant(small),
                "second seen": self.second.seen(large),
                "second meant": self.second.meant(large),
                "gate": self.gate(large),
            },
        )


def part_way(begun, trained, share):
    """The second net with a share of its fine-tuning: weights on the line from where it began. Half-way keeps much of what the
    prior knew of posed faces and has most of what training brought."""
    net, begin = copy.deepcopy(trained), begun.state_dict()
    net.load_state_dict({name: begin[name].lerp(value, share) for name, value in trained.state_dict().items()})
    return net.eval()


@torch.no_grad()
def answers_of(own, second, grey):
    """{head: logits} of crops [N,1,112,112] in 0..255."""

    def heads(x):
        small, large = own.features(shrink(x)), second.features(x)
        return own.seen(small), own.meant(small), second.seen(large), second.meant(large), second.original(large)

    names = ("own seen", "own meant", "second seen", "second meant", "original")
    return dict(zip(names, in_parts(heads, grey)))
