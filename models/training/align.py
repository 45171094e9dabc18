"""Calls the programs that run the box's own mesh: where the faces are in packed pictures, crops of whole pictures, a check."""
import json
import re
import subprocess
from pathlib import Path

from data import SOURCE, shards_of
from plan import boxes_name
from work import Interrupted, Steps

HERE = Path(__file__).resolve().parent
BIN = HERE.parent.parent / "node_modules" / ".bin" / "node"


def node(script, *arguments):
    """The command line of a TypeScript program beside this file; the checkout's own Node, whatever the system has."""
    return [str(BIN) if BIN.exists() else "node", str(HERE / script), *map(str, arguments)]


def align_folder(folder, work):
    """Files with the boxes of a folder's shards, made where they are not there yet."""
    files = []
    for shard in shards_of(folder):
        file = work.path(boxes_name(shard))
        if not file.exists():
            align_shard(shard, file, work)
        files.append(file)
    if not files:
        raise SystemExit(f"{folder} has no packed pictures: NAME.labels.csv with NAME.NN.u8.bin")
    return files


def align_shard(shard, file, work):
    steps = Steps(work, f"align {shard.name}", shard.stat().st_size // SOURCE**2).start()
    with subprocess.Popen(node("align.ts", file, shard), stdout=subprocess.PIPE, text=True) as program:
        try:
            for line in program.stdout:
                steps.after(int(re.match(r"align (\d+)", line)[1]))
        except Interrupted:
            program.terminate()
            raise
    if program.returncode != 0:
        raise Interrupted if work.asked_to_end else SystemExit(f"align.ts failed on {shard}: see above")


def check(model, vectors):
    """{"greatestDifference", "minMs", "medianMs"} of the exported file in onnxruntime."""
    run = subprocess.run(node("check.ts", model, vectors), stdout=subprocess.PIPE, text=True)
    if run.returncode != 0:
        raise SystemExit(f"{model} does not answer as PyTorch does: {run.stdout.strip()}")
    return json.loads(run.stdout)
