"""Figures of the exported model, as JSON and as tables for its card."""
import json

import torch

from evaluate import calibration_error, recalls, score
from fit import in_parts
from model import CLASSES


@torch.no_grad()
def measure(mood, crops, label):
    """As the box looks at stills: the mean of the face and its mirror image."""
    answers = (in_parts(mood, crops) + in_parts(mood, crops.flip(3))) / 2
    return {
        "rows": int((label >= 0).sum()),
        **{name: round(value, 4) for name, value in score(answers, label)._asdict().items()},
        "ece": round(calibration_error(answers, label), 4),
        "recall": {name: round(value, 3) for name, value in recalls(answers, label).items()},
    }


def write_report(figures, file):
    """figures: {"sets": {name: measure()}, …} -> FILE.json and FILE.md."""
    file.with_suffix(".json").write_text(json.dumps(figures, indent=1) + "\n")
    sets = figures["sets"]
    lines = ["| set | pictures | acc4 | F1 of 4 | acc8 | F1 of 8 | ECE |", "|---|---|---|---|---|---|---|"]
    for name, one in sets.items():
        shares = " | ".join(f"{100 * one[key]:.1f}" for key in ("acc4", "f1_4", "acc8", "f1_8", "ece"))
        lines.append(f"| {name} | {one['rows']:,} | {shares} |")
    lines += ["", f"| recall of eight | {' | '.join(CLASSES)} |", "|---" * (len(CLASSES) + 1) + "|"]
    for name, one in sets.items():
        cells = (f"{100 * one['recall'][mood]:.0f}" if mood in one["recall"] else "–" for mood in CLASSES)
        lines.append(f"| {name} | {' | '.join(cells)} |")
    file.with_suffix(".md").write_text("\n".join(lines) + "\n")
    print("\n".join(lines))
