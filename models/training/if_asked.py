"""Puts the prior into an ONNX If, so that a run in which no face asks for it does not compute it. PyTorch's tracing knows no If."""
import numpy as np
from onnx import TensorProto, helper, numpy_helper

from model import CLASSES

ASKED, SAID = "asked", "said"  # names of values in the graph: [n,1] and [n,8]


def compute_if_asked(graph):
    """Moves all that only SAID needs into a branch that runs where ASKED holds for any face; where for none, zeros stand for it."""
    del graph.output[1:]
    kept = behind(graph, graph.output[0].name, but=SAID)
    first = [node for node in graph.node if node.output[0] in kept]
    later = [node for node in graph.node if node.output[0] not in kept]
    used_later = {name for node in later for name in node.input}
    tensors = list(graph.initializer)
    in_branch = f"{SAID}_in_branch"  # a branch must not use a name of the graph round it for a value of its own
    for node in later:
        node.output[:] = [in_branch if name == SAID else name for name in node.output]
    after = next(index for index, node in enumerate(first) if ASKED in node.output) + 1
    first[after:after] = [
        helper.make_node("ReduceMax", [ASKED], ["most"], keepdims=0),
        helper.make_node("Cast", ["most"], ["anybody"], to=TensorProto.BOOL),
        helper.make_node(
            "If",
            ["anybody"],
            [SAID],
            then_branch=helper.make_graph(
                later, "asked", [], [shares(in_branch, "n")], [one for one in tensors if one.name in used_later]
            ),
            else_branch=nothing(f"{SAID}_not_asked"),
        ),
    ]
    replace(graph.node, first)
    replace(graph.initializer, [one for one in tensors if one.name not in used_later])


def behind(graph, name, but):
    """Names of all values that this one needs, and its own; `but` is not followed."""
    writers = {output: node for node in graph.node for output in node.output}
    found, ahead = set(), [name]
    while ahead:
        name = ahead.pop()
        if name not in found and name != but and name in writers:
            found.add(name)
            ahead.extend(writers[name].input)
    return found


def nothing(name):
    zeros = numpy_helper.from_array(np.zeros((1, len(CLASSES)), np.float32), name)
    return helper.make_graph([], "not asked", [], [shares(name, 1)], [zeros])


def shares(name, rows):
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, [rows, len(CLASSES)])


def replace(repeated, values):
    """All of a protobuf's list; the values may be parts of it."""
    copies = [type(value).FromString(value.SerializeToString()) for value in values]
    del repeated[:]
    repeated.extend(copies)
