"""The prior, our second opinion: face-api's expression net as published, which reads 112 x 112 and learned from other faces."""
import json
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from model import CLASSES, mean_of_places

LARGE = 112  # pixels a side
WIDTHS = (32, 64, 128, 256)
MEAN_RGB = (122.782, 117.001, 104.298)  # what the prior subtracts
MEAN = sum(MEAN_RGB) / 3
# Its order: neutral, happy, sad, angry, fearful, disgusted, surprised. It knows no contempt.
PRIOR_CLASSES = ("neutral", "happiness", "sadness", "anger", "fear", "disgust", "surprise")
MANIFEST = "face_expression_model-weights_manifest.json"


class EndPadded(torch.autograd.Function):
    """A 3x3 convolution of stride 2 padded right and below only, as TensorFlow's SAME is for even sides. Its own function
    because PyTorch exports such padding as a node apart, which costs as much time as the convolution."""

    @staticmethod
    def forward(_, x, weight, bias, groups):
        return F.conv2d(F.pad(x, (0, 1, 0, 1)), weight, bias, 2, 0, 1, groups)

    @staticmethod
    def symbolic(graph, x, weight, bias, groups):
        inputs = [x, weight] if bias is None else [x, weight, bias]
        return graph.op("Conv", *inputs, kernel_shape_i=[3, 3], strides_i=[2, 2], pads_i=[0, 0, 1, 1], group_i=groups)


class Halve(nn.Conv2d):
    """Stride 2, padded at the end."""

    def __init__(self, channels_in, channels_out, groups=1, bias=True):
        super().__init__(channels_in, channels_out, 3, 2, 0, groups=groups, bias=bias)

    def forward(self, x):
        if torch.onnx.is_in_onnx_export():
            return EndPadded.apply(x, self.weight, self.bias, self.groups)
        return super().forward(F.pad(x, (0, 1, 0, 1)))


class Separable(nn.Module):
    def __init__(self, channels_in, channels_out, halve=False):
        super().__init__()
        depthwise = {"groups": channels_in, "bias": False}
        self.depth = (
            Halve(channels_in, channels_in, **depthwise)
            if halve
            else nn.Conv2d(channels_in, channels_in, 3, 1, 1, **depthwise)
        )
        self.point = nn.Conv2d(channels_in, channels_out, 1)

    def forward(self, x):
        return self.point(self.depth(x))


class Dense(nn.Module):
    """Four convolutions; each of the last three reads the sum of all before it."""

    def __init__(self, channels_in, channels_out, first):
        super().__init__()
        self.halve = Halve(1, channels_out) if first else Separable(channels_in, channels_out, halve=True)
        self.more = nn.ModuleList([Separable(channels_out, channels_out) for _ in range(3)])

    def forward(self, x):
        total = F.relu(self.halve(x))
        y = total
        for layer in self.more:
            total = total + layer(y)
            y = F.relu(total)
        return y


class PriorNet(nn.Module):
    """[N,1,112,112] grey 0..255 -> [N,7] logits in the order of CLASSES without contempt. The sum of the prior's RGB filters reads
    grey: three equal channels need no three filters."""

    def __init__(self):
        super().__init__()
        widths = (1, *WIDTHS)
        self.blocks = nn.ModuleList([Dense(widths[k], widths[k + 1], first=k == 0) for k in range(len(WIDTHS))])
        self.head = nn.Linear(WIDTHS[-1], len(PRIOR_CLASSES))

    def forward(self, x):
        x = (x - MEAN) / 255
        for block in self.blocks:
            x = block(x)
        return self.head(mean_of_places(x))


def read_prior(folder):
    """name -> float32 array of face-api's expression net, whose weights are stored as bytes with scale and offset."""
    folder = Path(folder)
    if not (folder / MANIFEST).is_file():
        raise SystemExit(f"{folder / MANIFEST} is not there. Run `npm ci`, or name its folder with --prior.")
    weights = {}
    for group in json.loads((folder / MANIFEST).read_text()):
        data, at = b"".join((folder / path).read_bytes() for path in group["paths"]), 0
        for entry in group["weights"]:
            count, scale = int(np.prod(entry["shape"])), entry.get("quantization")
            kind = np.uint8 if scale else np.float32
            values = np.frombuffer(data, kind, count, at).astype(np.float32)
            at += count * np.dtype(kind).itemsize
            if scale:
                values = values * scale["scale"] + scale["min"]
            weights[entry["name"]] = torch.from_numpy(values.astype(np.float32).reshape(entry["shape"]))
        if at != len(data):
            raise SystemExit(f"{folder / MANIFEST} describes {at} bytes, its weights have {len(data)}")
    return weights


@torch.no_grad()
def load_prior(folder):
    """The net with the published weights, of which nothing is trained here. TensorFlow keeps [height, width, in, out]."""
    weights, net = read_prior(folder), PriorNet()
    for index, block in enumerate(net.blocks):
        layers = [block.halve, *block.more]
        for layer, name in zip(layers, (f"dense{index}/conv{k}" for k in range(4))):
            if isinstance(layer, Halve):
                filters = weights[f"{name}/filters"].permute(3, 2, 0, 1)
                offset = MEAN - torch.tensor(MEAN_RGB)[None, :, None, None]
                layer.weight.copy_(filters.sum(1, keepdim=True))
                layer.bias.copy_(weights[f"{name}/bias"] + (offset * filters).sum((1, 2, 3)) / 255)
            else:
                layer.depth.weight.copy_(weights[f"{name}/depthwise_filter"].permute(2, 3, 0, 1))
                layer.point.weight.copy_(weights[f"{name}/pointwise_filter"].permute(3, 2, 0, 1))
                layer.point.bias.copy_(weights[f"{name}/bias"])
    order = [PRIOR_CLASSES.index(name) for name in CLASSES if name in PRIOR_CLASSES]
    net.head.weight.copy_(weights["fc/weights"].t()[order])
    net.head.bias.copy_(weights["fc/bias"][order])
    return net.eval()
