"""The stages, each made once and kept in the work folder; in the end the export and its report."""
import json
from pathlib import Path

import torch

from align import align_folder, check
from blend import calibrate, choose
from data import load_split
from export import export
from first_net import CROP_FACTOR, read_first, train_first
from fit import in_parts
from model import OwnNet
from mood import Mood
from own_net import train_own
from plan import Plan
from posed import read_posed
from prior import LARGE, load_prior
from report import measure, write_report
from shrink import shrink

SET_BY_HAND = Path(__file__).with_name("blend.json")


class Stages:
    def __init__(self, args, work):
        self.args, self.work = args, work
        self.folders = {name: args.data / "ferplus" / name for name in ("train", "valid")}

    def make(self):
        plan = Plan(self.args, self.work, self.folders.values())
        print(f"to make: {', '.join(plan.seconds)}, export; expected {plan.hours():.1f} hours", flush=True)
        plan.begin("align")
        self.boxes = {name: align_folder(folder, self.work) for name, folder in self.folders.items()}
        self.train, self.valid = self.splits()
        for name in plan.names:
            plan.begin(name)
            getattr(self, f"make_{name}")()
        self.export()

    def splits(self, crop_factor=1.0):
        return (load_split(self.folders[name], self.boxes[name], crop_factor) for name in ("train", "valid"))

    def common(self):
        """What the trainings share."""
        return {"work": self.work, "seed": self.args.seed, "share": self.args.share}

    def make_first(self):
        if self.args.first:
            net = read_first(self.args.first)
        else:
            net = train_first(*self.splits(CROP_FACTOR), **self.common())
        self.work.finish("first", net.state_dict())

    def make_own(self):
        net = train_own(self.work.read("first"), self.train, self.valid, **self.common())
        self.work.finish("own", net.state_dict())

    def nets(self):
        own = OwnNet()
        own.load_state_dict(self.work.read("own"))
        return own.eval(), load_prior(self.args.prior)

    @torch.no_grad()
    def make_blend(self):
        own, prior = self.nets()
        grey = self.valid.crops(LARGE, self.valid.rows) * 255
        views = (grey, grey.flip(3))
        own_logits = [in_parts(lambda x: own.seen(shrink(x)), view) for view in views]
        prior_logits = [in_parts(prior, view) for view in views]
        if self.args.floor is None:
            rule = json.loads(SET_BY_HAND.read_text())
        else:
            rule = choose(own_logits, prior_logits, self.valid, self.args.floor)
        rule = calibrate(rule, own_logits, prior_logits, self.valid)
        self.work.path("blend.json").write_text(json.dumps(rule, indent=1) + "\n")

    def export(self):
        rule = json.loads(self.work.path("blend.json").read_text())
        mood = Mood(*self.nets(), rule)
        file = self.args.out or self.work.path("mood.onnx")
        checked = check(file, export(mood, file))
        labelled = (self.valid.label >= 0).nonzero()[:, 0]
        sets = {"valid": (self.valid.crops(LARGE, labelled) * 255, self.valid.label[labelled])}
        if self.args.measure:
            sets.update(read_posed(self.args.measure, self.work))
        figures = {
            "sets": {name: measure(mood, *one) for name, one in sets.items()},
            "blend": rule,
            "bytes": file.stat().st_size,
            **checked,
        }
        write_report(figures, self.work.path("report"))
        print(
            f"{file}: {figures['bytes']:,} bytes, differs from PyTorch by {checked['greatestDifference']:.1e} at most, "
            f"{checked['minMs']} to {checked['medianMs']} ms a face; figures in {self.work.path('report.json')}"
        )
