"""Makes the mood model, from labelled faces to the ONNX file: /usr/bin/python3 train.py --data DIR --work DIR

Says how long it will take and how far it is; after an interruption the same command goes on where it was. README.md tells of the
stages. Repeatable for one seed, thread count and PyTorch build.
"""
import argparse
import os
import sys
from pathlib import Path

# glibc gives large blocks back to the kernel at once and PyTorch asks for them again: on the machines tried, training spent two
# thirds of its time on page faults. These are read when a program starts, so it starts itself anew.
MEMORY = {
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TRIM_THRESHOLD_": "99999999999",
    "MALLOC_TOP_PAD_": "268435456",
    "OMP_WAIT_POLICY": "passive",
}
ROOT = Path(__file__).resolve().parent.parent.parent


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, type=Path, help="folder with ferplus/train and ferplus/valid")
    parser.add_argument("--work", required=True, type=Path, help="folder for all that is made: boxes, weights, log.csv, report")
    parser.add_argument("--out", type=Path, help="the model; default: mood.onnx in --work")
    parser.add_argument("--from", dest="first", type=Path, help="begin with the net in this ONNX file instead of training it")
    parser.add_argument(
        "--prior",
        type=Path,
        default=ROOT / "node_modules/@vladmandic/face-api/model",
        help="folder with face-api's expression net; default: of the installed package",
    )
    parser.add_argument("--measure", type=Path, help="folder of posed sets: measured at the end, never used for a choice")
    parser.add_argument(
        "--floor", type=float, help="choose the blend anew, on valid only: least accuracy over four moods; default: blend.json here"
    )
    parser.add_argument("--seed", type=int, default=0, help="another shows how much of a figure is luck; default 0")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--share", type=float, default=1.0, help="of each training's epochs: less, to try the whole out")
    return parser.parse_args()


def keep_memory():
    if any(os.environ.get(name) != value for name, value in MEMORY.items()):
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **MEMORY})


def main():
    args = arguments()
    keep_memory()
    import torch  # only now: seconds that --help and the restart need not wait

    from stages import Stages
    from work import Interrupted, Work

    torch.set_num_threads(args.threads)
    choices = {"first": str(args.first), "floor": args.floor, "seed": args.seed, "threads": args.threads, "share": args.share}
    work = Work(args.work, {"data": str(args.data.resolve()), **choices})
    work.listen()
    try:
        Stages(args, work).make()
    except Interrupted:
        print("interrupted: the same command goes on from here")
        sys.exit(130)


if __name__ == "__main__":
    main()
