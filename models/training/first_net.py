"""Stage 1: the own net from nothing, on the raters' vote shares; or from a file that was exported after this stage."""
import math

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from fit import Recipe, fit, in_parts, seen_loss
from model import MoodNet, SIZE, fold

CROP_FACTOR = 1.05  # side of the crop / longer side of the mesh's box
SMALL, SMALL_SHARE = 36, 0.55  # side of the pictures in the first part of the first cycle: quicker
WEIGHT_DECAY = 5e-4


def train_first(split, valid, work, seed=0, share=1.0):
    """Two cycles of SGD -> the folded net. Both splits cropped by CROP_FACTOR."""
    x = valid.crops(SIZE, valid.rows)
    cycle = Recipe(
        name="first-cycle",
        seed=1 + seed,
        view_seed=1 + seed,
        epochs=32,
        batch=128,
        balance=0.4,
        share_aligned=0.7,
        decay=0.997,
        optimizer=lambda net: sgd(net, 0.1),
        rate=warm_cosine,
        size=lambda done: SMALL if done < SMALL_SHARE else SIZE,
        loss=lambda net, x, split, rows: seen_loss(net(x), split, rows),
        answers=lambda net: {"seen": in_parts(net, x, 512)},
    )
    again = cycle._replace(
        name="second-cycle",
        seed=2 + seed,
        view_seed=2 + seed,
        epochs=9,
        optimizer=lambda net: sgd(net, 0.03),
        size=lambda _: SIZE,
        ripe=True,
    )
    torch.manual_seed(cycle.seed)
    net = MoodNet()
    for recipe in (cycle, again):
        if not work.has(recipe.name):
            work.finish(recipe.name, fit(recipe, net, split, valid, work, share).state_dict())
        net.load_state_dict(work.read(recipe.name))
    return fold(net)


def warm_cosine(step, total, warm_up=0.04):
    """Share of the learning rate: a linear rise over a part of all steps, then half a cosine down to zero."""
    progress = step / total
    if progress < warm_up:
        return progress / warm_up
    return 0.5 * (1 + math.cos(math.pi * (progress - warm_up) / (1 - warm_up)))


def sgd(net, rate):
    """Biases and batch norms are not decayed."""
    groups = [
        {"params": [p for p in net.parameters() if p.ndim > 1], "weight_decay": WEIGHT_DECAY},
        {"params": [p for p in net.parameters() if p.ndim <= 1], "weight_decay": 0.0},
    ]
    return torch.optim.SGD(groups, lr=rate, momentum=0.9, nesterov=True)


def read_first(file):
    """The folded net of an ONNX file that holds this net alone, such as first-net.onnx here. Its convolutions are told apart by
    shape, in the order of the graph: where a block halves, the exporter may write the shortcut before or after the rest."""
    graph = onnx.load(str(file)).graph
    weights = {tensor.name: numpy_helper.to_array(tensor).astype(np.float32) for tensor in graph.initializer}
    for node in graph.node:
        if node.op_type == "Cast" and node.input[0] in weights:
            weights[node.output[0]] = weights[node.input[0]]
    layers = [node for node in graph.node if node.op_type in ("Conv", "Gemm")]
    net = fold(MoodNet())
    targets = [net.stem]
    for block in net.blocks:
        targets += [block.a, block.b] + ([] if block.short is None else [block.short])
    with torch.no_grad():
        for target in [*targets, net.fc]:
            fitting = [node for node in layers if weights[node.input[1]].shape == tuple(target.weight.shape)]
            if not fitting:
                raise SystemExit(f"{file} holds no net of this kind: no weights of shape {list(target.weight.shape)}")
            layers.remove(fitting[0])
            target.weight.copy_(torch.from_numpy(weights[fitting[0].input[1]]))
            target.bias.copy_(torch.from_numpy(weights[fitting[0].input[2]]))
    if layers:
        raise SystemExit(f"{file} holds {len(layers)} layers more than this net has")
    return net
