"""The own network: a small residual CNN for 48 x 48 grey faces and the eight FER+ classes.

Plain 3x3 convolutions on purpose: on CPUs they run closer to peak speed than depthwise ones, so that at equal
time they buy more accuracy.
"""
import copy

import torch.nn as nn
import torch.nn.functional as F
from torch.nn.utils.fusion import fuse_conv_bn_eval

CLASSES = ["neutral", "happiness", "surprise", "sadness", "anger", "disgust", "fear", "contempt"]
SIZE = 48
FEATURES = 128


class ConvBN(nn.Sequential):
    def __init__(self, channels_in, channels_out, stride=1, kernel=3):
        super().__init__(
            nn.Conv2d(channels_in, channels_out, kernel, stride, kernel // 2, bias=False),
            nn.BatchNorm2d(channels_out),
        )


class Block(nn.Module):
    """Residual block; where it halves the picture the shortcut is average pooling and a 1x1 convolution."""

    def __init__(self, channels_in, channels_out, stride=1):
        super().__init__()
        self.a = ConvBN(channels_in, channels_out, stride)
        self.b = ConvBN(channels_out, channels_out)
        nn.init.zeros_(self.b[1].weight)  # begins as the identity: safer with a large learning rate
        self.stride = stride
        changes = channels_in != channels_out or stride != 1
        self.short = ConvBN(channels_in, channels_out, kernel=1) if changes else None

    def forward(self, x):
        y = self.b(F.relu(self.a(x)))
        if self.short is not None:
            x = self.short(F.avg_pool2d(x, 2, ceil_mode=True, count_include_pad=False) if self.stride == 2 else x)
        return F.relu(x + y)


class MoodNet(nn.Module):
    """[N,1,48,48] grey -> [N,8] logits. Any linear scale: each picture is standardised inside the graph, so that
    exposure and contrast cancel."""

    def __init__(self, stem=32, stages=((32, 1), (64, 1), (FEATURES, 2)), dropout=0.2):
        super().__init__()
        self.stem = ConvBN(1, stem, 2)
        blocks, channels = [], stem
        for stage, (width, count) in enumerate(stages):
            for index in range(count):
                blocks.append(Block(channels, width, 2 if stage > 0 and index == 0 else 1))
                channels = width
        self.blocks = nn.Sequential(*blocks)
        self.drop = nn.Dropout(dropout)
        self.fc = nn.Linear(channels, len(CLASSES))

    def features(self, x):
        x = x - x.mean((2, 3), keepdim=True)
        x = x / ((x * x).mean((2, 3), keepdim=True).sqrt() + 1e-3)
        return mean_of_places(self.blocks(F.relu(self.stem(x))))

    def forward(self, x):
        return self.fc(self.drop(self.features(x)))


def mean_of_places(x):
    """[N,C,H,W] -> [N,C]. Pooling, since onnxruntime need not leave its blocked layout for that as for a mean."""
    return F.adaptive_avg_pool2d(x, 1).flatten(1)


def fold(net):
    """The same function with each batch norm folded into its convolution: what is run, and what training goes on with."""
    net = copy.deepcopy(net).eval()
    net.stem = fuse_conv_bn_eval(*net.stem)
    for block in net.blocks:
        block.a, block.b = fuse_conv_bn_eval(*block.a), fuse_conv_bn_eval(*block.b)
        if block.short is not None:
            block.short = fuse_conv_bn_eval(*block.short)
    return net


class OwnNet(nn.Module):
    """The folded net with a second head for what faces were to show (data.py): only a task to learn by, nobody reads it later."""

    def __init__(self, first=None):
        super().__init__()
        self.base = fold(MoodNet() if first is None else first)
        self.meant = nn.Linear(FEATURES, len(CLASSES))

    def seen(self, x):
        """-> logits of what raters see."""
        return self.base(x)

    def forward(self, x):
        """-> logits of both heads."""
        features = self.base.drop(self.base.features(x))
        return self.base.fc(features), self.meant(features)
