"""Stage 6: the mood model as one ONNX file, with parity vectors beside it.

Weights that float16 holds exactly are stored so and widened by Cast nodes, which onnxruntime computes once on loading: half the
file, the same speed, no float16 kernels needed. Mood has rounded its weights already, so this loses nothing.
"""
import base64
import io
import json
import os
import warnings

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper

from if_asked import ASKED, SAID, compute_if_asked
from mood import SMALLEST_HALF_TENSOR
from model import CLASSES
from prior import LARGE

OPSET = 13
PARITY_VECTORS = 8


def export(mood, file):
    """Writes FILE.onnx and FILE.parity.json."""
    written = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of Graph.op, which Debian's build names deprecated without a successor
        warnings.simplefilter("ignore", torch.jit.TracerWarning)  # the blend's weights become constants, as they should
        torch.onnx.export(
            Parts(mood).eval(),
            torch.rand(2, 1, LARGE, LARGE) * 255,
            written,
            opset_version=OPSET,
            input_names=["grey"],
            output_names=["probs", ASKED, SAID],
            dynamic_axes={name: {0: "n"} for name in ("grey", "probs")},
        )
    model = onnx.load_from_string(written.getvalue())
    halve_weights(model)
    compute_if_asked(model.graph)
    notes = {
        "classes": ",".join(CLASSES),
        "input": f"grey float32 [n,1,{LARGE},{LARGE}], 0..255",
        "framing": "square, side = crop_factor x mesh box side, centred on the mesh box, rotated to the eye line",
        "crop_factor": "1.0",
        "blend": json.dumps(mood.rule),
    }
    for key, value in notes.items():
        model.metadata_props.add(key=key, value=value)
    onnx.checker.check_model(model)
    parity = file.with_suffix(".parity.json")
    parity.write_text(json.dumps(parity_vectors(mood)))
    new = file.with_suffix(".new")
    onnx.save(model, str(new))
    os.replace(new, file)
    return parity


class Parts(nn.Module):
    def __init__(self, mood):
        super().__init__()
        self.mood = mood

    def forward(self, x):
        return self.mood.in_parts(x)


def halve_weights(model):
    casts = []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < SMALLEST_HALF_TENSOR:
            continue
        half = values.astype(np.float16)
        if not np.array_equal(half.astype(np.float32), values):
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(half, name + "_f16"))
        casts.append(helper.make_node("Cast", [name + "_f16"], [name], to=TensorProto.FLOAT))
    nodes = casts + list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)


@torch.no_grad()
def parity_vectors(mood):
    """Smooth seeded noise and the model's answers: no picture of a person may travel with the model."""
    noise = torch.rand(PARITY_VECTORS, 1, 7, 7, generator=torch.Generator().manual_seed(0))
    x = (F.interpolate(noise, (LARGE, LARGE), mode="bicubic", align_corners=False) * 255).clamp(0, 255).round()
    return [
        {"greyBase64": base64.b64encode(grey.byte().numpy().tobytes()).decode(), "probs": probs.numpy().round(7).tolist()}
        for grey, probs in zip(x, mood(x))
    ]
