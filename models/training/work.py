"""The work folder of a training: what is done, where it was interrupted, how it went; and the lines that people see."""
import csv
import json
import os
import signal
import time
from pathlib import Path

import torch

SECONDS_BETWEEN_LINES = 5
SECONDS_BETWEEN_SAVES = 60
LOG = ["stage", "epoch", "head", "seconds", "learning rate", "train loss", "acc4", "f1 of 4", "acc8", "f1 of 8", "loss", "acc8 meant"]


class Interrupted(Exception):
    """The training was asked to end and has saved where it is."""


class Work:
    """Finished stages are NAME.pt, an unfinished one NAME.part.pt; both are written beside their place and moved there, so that
    no power cut leaves half a file. SIGINT and SIGTERM save and end at the next step."""

    def __init__(self, folder, choices):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.asked_to_end = False
        self.later = 0.0  # seconds that the stages after this one are expected to take
        self.keep_choices(choices)

    def listen(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self.end_soon)

    def end_soon(self, *_):
        self.asked_to_end = True

    def keep_choices(self, choices):
        """One folder holds one training: its parts would not fit those of another."""
        file = self.folder / "choices.json"
        if file.exists() and json.loads(file.read_text()) != choices:
            raise SystemExit(
                f"{self.folder} holds a training with other choices ({file.read_text().strip()}). "
                "Name another folder with --work, or delete that one."
            )
        file.write_text(json.dumps(choices) + "\n")

    def path(self, name):
        return self.folder / name

    def has(self, name):
        return self.path(f"{name}.pt").exists()

    def read(self, name):
        return torch.load(self.path(f"{name}.pt"))

    def finish(self, name, value):
        self.write(f"{name}.pt", value)
        self.path(f"{name}.part.pt").unlink(missing_ok=True)

    def read_part(self, name):
        file = self.path(f"{name}.part.pt")
        return torch.load(file) if file.exists() else None

    def write(self, name, value):
        new = self.path(f"{name}.new")
        torch.save(value, new)
        os.replace(new, self.path(name))

    def log(self, rows):
        """The learning curve: a row a head and epoch. Rows of an epoch that is run again after an interruption come twice."""
        file = self.path("log.csv")
        is_new = not file.exists()
        with open(file, "a", newline="") as out:
            writer = csv.writer(out)
            if is_new:
                writer.writerow(LOG)
            writer.writerows(rows)


class Steps:
    """Counts a stage's steps: says every few seconds how far it is, saves every minute, ends when asked to.

    for step in Steps(work, "own", total, state): …        state() gives what a later start needs to go on after `step`
    """

    def __init__(self, work, name, total, state=None, begin=0):
        self.work, self.name, self.total, self.state, self.begin = work, name, total, state, begin
        self.note = ""

    def start(self):
        self.started = self.said = self.saved = time.monotonic()
        return self

    def __iter__(self):
        self.start()
        for step in range(self.begin, self.total):
            yield step
            self.after(step + 1)

    @property
    def seconds(self):
        return time.monotonic() - self.started

    def after(self, done):
        now = time.monotonic()
        if now - self.said >= SECONDS_BETWEEN_LINES - 0.5 or done in (self.begin + 1, self.total):
            self.said = now
            left = self.seconds / (done - self.begin) * (self.total - done)
            print(
                f"{self.name} {done / self.total:4.0%}, step {done} of {self.total}{self.note}; "
                f"{clock(left)} left, with all that follows {clock(left + self.work.later)}",
                flush=True,
            )
        if self.state and done < self.total and (self.work.asked_to_end or now - self.saved >= SECONDS_BETWEEN_SAVES):
            self.saved = now
            self.work.write(f"{self.name}.part.pt", {**self.state(), "step": done})
        if self.work.asked_to_end and done < self.total:
            raise Interrupted


def clock(seconds):
    minutes = round(seconds / 60)
    return f"{round(seconds)} s" if seconds < 100 else f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min"
