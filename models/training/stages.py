"""The stages, each made once and kept in the work folder; in the end the export and its report."""
import json

from align import align_folder, check
from blend import TUNED, choose
from data import load_split
from export import export
from first_net import CROP_FACTOR, read_first, train_first
from model import OwnNet
from mood import Mood, answers_of, part_way
from own_net import train_own
from plan import Plan
from posed import read_posed
from probes import fit_probes, view_features
from report import measure, write_report
from second import LARGE, SecondNet, load_prior
from second_net import begin_second, train_second


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

    def make_probes(self):
        own = OwnNet()
        own.base.load_state_dict(self.work.read("first"))
        second = load_prior(SecondNet(), self.args.prior).eval()
        features = view_features(own.eval(), second, self.train, self.work, self.args.seed)
        self.work.finish("probes", fit_probes(features, self.train))

    def make_own(self):
        net = train_own(self.work.read("first"), self.work.read("probes"), self.train, self.valid, **self.common())
        self.work.finish("own", net.state_dict())

    def make_second(self):
        begun = begin_second(self.args.prior, self.work.read("probes"))
        state = {name: value.clone() for name, value in begun.state_dict().items()}
        trained = train_second(begun, self.train, self.valid, **self.common())
        self.work.finish("second", {"begun": state, "trained": trained.state_dict()})

    def nets(self):
        """The own net, and the second one with a share of its fine-tuning."""
        own, begun, trained = OwnNet(), SecondNet(), SecondNet()
        own.load_state_dict(self.work.read("own"))
        states = self.work.read("second")
        begun.load_state_dict(states["begun"])
        trained.load_state_dict(states["trained"])
        return own.eval(), lambda share: part_way(begun, trained, share)

    def make_blend(self):
        own, second = self.nets()
        grey = self.valid.crops(LARGE, self.valid.rows) * 255
        answers = {share: answers_of(own, second(share), grey) for share in TUNED}
        rule = choose(answers, self.valid, self.args.floor, self.args.seed)
        self.work.path("blend.json").write_text(json.dumps(rule, indent=1) + "\n")

    def export(self):
        own, second = self.nets()
        rule = json.loads(self.work.path("blend.json").read_text())
        mood = Mood(own, second(rule["tuned"]), rule)
        file = self.args.out or self.work.path("mood.onnx")
        checked = check(file, export(mood, file))
        labelled = (self.valid.label >= 0).nonzero()[:, 0]
        sets = {"valid": (self.valid.crops(LARGE, labelled) * 255, self.valid.label[labelled])}
        if self.args.measure:
            sets.update(read_posed(self.args.measure, self.work))
        figures = {
            "sets": {name: measure(mood, *one) for name, one in sets.items()},
            "rule": rule,
            "bytes": file.stat().st_size,
            **checked,
        }
        write_report(figures, self.work.path("report"))
        print(
            f"{file}: {figures['bytes']:,} bytes, differs from PyTorch by {checked['greatestDifference']:.1e} at most, "
            f"{checked['minMs']} to {checked['medianMs']} ms a face; figures in {self.work.path('report.json')}"
        )
