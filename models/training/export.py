"""ema.pt -> ONNX with parity vectors beside it.   /usr/bin/python3 export.py --checkpoint ema.pt --out mood.onnx

The exporter folds the batch norms. Weights are rounded to float16 and widened again by Cast nodes, which onnxruntime
computes once on loading: half the file, the same speed, no float16 kernels needed.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import TensorProto, helper, numpy_helper

from model import CLASSES, Deploy, MoodNet, SIZE

SMALLEST_HALF_TENSOR = 256  # elements; below, a Cast node costs more than it saves


def halve_weights(model):
    casts = []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < SMALLEST_HALF_TENSOR:
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float16), name + "_f16"))
        casts.append(helper.make_node("Cast", [name + "_f16"], [name], to=TensorProto.FLOAT))
    nodes = casts + list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def parity_vectors(deploy, count=32):
    """Smooth seeded noise and the network's answers: no picture of a person may travel with the model."""
    noise = torch.rand(count, 1, 7, 7, generator=torch.Generator().manual_seed(0))
    x = F.interpolate(noise, (SIZE, SIZE), mode="bicubic", align_corners=False)
    x = (x * 255).clamp(0, 255).round()
    with torch.no_grad():
        _, probs = deploy(x)
    return {"inputs": x.reshape(count, -1).int().tolist(), "probs": probs.numpy().round(6).tolist()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    checkpoint = torch.load(args.checkpoint)
    net = MoodNet()
    net.load_state_dict(checkpoint["ema"])
    deploy = Deploy(net).eval()
    out = Path(args.out)
    torch.onnx.export(
        deploy,
        torch.rand(1, 1, SIZE, SIZE) * 255,
        str(out),
        opset_version=13,
        input_names=["grey"],
        output_names=["logits", "probs"],
        dynamic_axes={name: {0: "n"} for name in ("grey", "logits", "probs")},
    )
    model = onnx.load(str(out))
    halve_weights(model)
    notes = {
        "classes": ",".join(CLASSES),
        "input": f"grey float32 [n,1,{SIZE},{SIZE}], any linear scale (0..255)",
        "framing": "square, side = crop_factor x mesh box side, centred on the mesh box, rotated to the eye line",
        "crop_factor": str(checkpoint["args"]["crop_factor"]),
    }
    for key, value in notes.items():
        model.metadata_props.add(key=key, value=value)
    onnx.checker.check_model(model)
    onnx.save(model, str(out))
    out.with_suffix(".parity.json").write_text(json.dumps(parity_vectors(deploy)))
    print(out, out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
