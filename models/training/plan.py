"""Which stages are still to make, and how long they will take."""
from typing import NamedTuple

from data import SOURCE, shards_of


class Stage(NamedTuple):
    file: str
    needs: tuple
    seconds: float  # for 1,000 pictures, on two shared cores of an x86-64 server; other machines differ
    is_training: bool


STAGES = {
    "first": Stage("first.pt", (), 76, True),
    "own": Stage("own.pt", ("first",), 50, True),
    "blend": Stage("blend.json", (), 3, False),
}
ALIGN_SECONDS = 17


class Plan:
    """`names`: stages to make, in order. What only a finished stage needed is not made again."""

    def __init__(self, args, work, folders):
        thousands = {shard: shard.stat().st_size / SOURCE**2 / 1000 for folder in folders for shard in shards_of(folder)}
        if not thousands:
            raise SystemExit(f"{args.data} has no ferplus/train and ferplus/valid with packed pictures (NAME.NN.u8.bin)")
        to_align = sum(count for shard, count in thousands.items() if not work.path(boxes_name(shard)).exists())
        self.work, self.names, self.seconds = work, [], {"align": to_align * ALIGN_SECONDS}
        for name in ("own", "blend"):
            self.visit(name)
        for name in self.names:
            stage = STAGES[name]
            given = name == "first" and args.first is not None
            share = args.share if stage.is_training else 1
            self.seconds[name] = 0 if given else sum(thousands.values()) * stage.seconds * share

    def visit(self, name):
        if name not in self.names and not self.work.path(STAGES[name].file).exists():
            for need in STAGES[name].needs:
                self.visit(need)
            self.names.append(name)

    def hours(self):
        return sum(self.seconds.values()) / 3600

    def begin(self, name):
        """Tells the work folder what follows this stage."""
        order = list(self.seconds)
        self.work.later = sum(self.seconds[later] for later in order[order.index(name) + 1 :])


def boxes_name(shard):
    return f"{shard.name[: -len('.u8.bin')]}.f32"
