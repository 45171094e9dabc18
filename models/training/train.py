"""Trains the mood model on the vote shares of FER+; README.md has the commands.

Repeatable for one seed, thread count and PyTorch build, unless --max-minutes cuts in: then the learning rate is
brought down by the clock, so that the run still ends annealed, and the last line says so.
Writes into --out: args.json, log.csv (a line an epoch), ema.pt (the weights to export).
Looks at FER+ Training and PublicTest only. What the product is judged on is never read here.
"""
import argparse
import copy
import csv
import json
import math
import time
from pathlib import Path

import numpy as np
import torch

from augment import Augment
from data import load_split
from evaluate import evaluate
from model import CLASSES, MoodNet, SIZE


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--train", required=True, help="folder of ferplus-train.*")
    parser.add_argument("--valid", required=True, help="folder of ferplus-valid.*")
    parser.add_argument("--align", required=True, help="folder of train.00.f32, train.01.f32, valid.f32 from align.ts")
    parser.add_argument("--out", required=True)
    parser.add_argument("--init", help="begin with the weights of this ema.pt: a further cycle")
    parser.add_argument("--epochs", type=float, default=32)
    parser.add_argument("--max-minutes", type=float, default=math.inf)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--lr", type=float, default=0.1)
    parser.add_argument("--weight-decay", type=float, default=5e-4)
    parser.add_argument("--ema", type=float, default=0.997, help="decay of the averaged weights")
    parser.add_argument("--balance", type=float, default=0.4, help="a picture is drawn by (count of its class) ** -balance")
    parser.add_argument("--crop-factor", type=float, default=1.05, help="side of the crop / longer side of the mesh's box")
    parser.add_argument("--small", type=int, default=36, help="side of the pictures in the first part: quicker")
    parser.add_argument("--small-part", type=float, default=0.55)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def learning_rate(progress, warm_up=0.04):
    """Share of --lr: a linear rise, then half a cosine down to zero."""
    if progress < warm_up:
        return progress / warm_up
    return 0.5 * (1 + math.cos(math.pi * (progress - warm_up) / (1 - warm_up)))


def optimizer_for(net, args):
    """Biases and batch norms are not decayed."""
    groups = [
        {"params": [p for p in net.parameters() if p.ndim > 1], "weight_decay": args.weight_decay},
        {"params": [p for p in net.parameters() if p.ndim <= 1], "weight_decay": 0.0},
    ]
    return torch.optim.SGD(groups, lr=args.lr, momentum=0.9, nesterov=True)


@torch.no_grad()
def follow(average, net, decay):
    for mean, value in zip(average.state_dict().values(), net.state_dict().values()):
        if mean.dtype.is_floating_point:
            mean.lerp_(value, 1 - decay)
        else:
            mean.copy_(value)


def batches(split, args):
    """Endless indices, rare classes drawn more often than they occur."""
    rows = torch.from_numpy(split.rows)
    labels = split.label[split.rows]
    weight = torch.from_numpy(np.bincount(labels, minlength=len(CLASSES))[labels] ** -args.balance)
    generator = torch.Generator().manual_seed(args.seed)
    while True:
        drawn = rows[torch.multinomial(weight, len(rows) // args.batch * args.batch, True, generator=generator)]
        yield from drawn.split(args.batch)


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "args.json").write_text(json.dumps({k: str(v) for k, v in vars(args).items()}, indent=1))
    align = Path(args.align)
    train = load_split(args.train, "ferplus-train", [align / "train.00.f32", align / "train.01.f32"], args.crop_factor)
    valid = load_split(args.valid, "ferplus-valid", [align / "valid.f32"], args.crop_factor)

    net = MoodNet().to(memory_format=torch.channels_last)
    if args.init:
        net.load_state_dict(torch.load(args.init)["ema"])
    average = copy.deepcopy(net).eval()
    optimizer = optimizer_for(net, args)
    augment = Augment(args.seed)
    an_epoch = len(train.rows) // args.batch
    total, step, losses = int(args.epochs * an_epoch), 0, []
    started = time.time()
    with open(out / "log.csv", "w", buffering=1) as file:
        log = csv.writer(file)
        log.writerow(["epoch", "seconds", "learning rate", "train loss", *(f"valid {k}" for k in ("acc8", "acc4", "f1", "loss"))])
        for index in batches(train, args):
            progress = max(step / total, (time.time() - started) / 60 / args.max_minutes)
            if progress >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = args.lr * learning_rate(progress)
            size = args.small if progress < args.small_part else SIZE
            x = augment(train.images[index][:, None].float() / 255, train.square[index], train.aligned[index], size)
            logits = net(x.contiguous(memory_format=torch.channels_last))
            loss = -(train.target[index] * torch.log_softmax(logits, 1)).sum(1).mean()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            step += 1
            follow(average, net, args.ema if args.init else min(args.ema, (1 + step) / (10 + step)))
            losses.append(loss.item())
            if step % an_epoch == 0:
                row = [step // an_epoch, round(time.time() - started), optimizer.param_groups[0]["lr"], np.mean(losses)]
                log.writerow([*row, *evaluate(average, valid, aligned=True)])
                print(*row, flush=True)
                losses = []
    torch.save({"ema": average.state_dict(), "args": vars(args)}, out / "ema.pt")
    for aligned in (False, True):
        print("PublicTest,", "aligned:" if aligned else "as it is:", evaluate(average, valid, aligned))
    if step < total:
        print(f"cut by the clock after {step} of {total} steps: not repeatable step by step")


if __name__ == "__main__":
    main()
