"""Stage 5: how the heads become one answer, chosen on valid only, as a small JSON that the export reads.

base = sum of weight x softmax over the four trained heads. The prior's original head is a second opinion behind a gate: its seven
logits and a constant eighth, "reject", go through a softmax, and what is not rejected is added with a weight. So it overrules the
base only where it is sure. In the end a temperature makes the probabilities mean what they say.
"""
import numpy as np
import torch

from evaluate import FOUR, disagreement
from model import CLASSES

HEADS = ("own seen", "own meant", "second seen", "second meant")
TUNED = (0.0, 0.5, 1.0)  # shares of the second net's fine-tuning that are tried
BASES = 300
REJECT = (-2.0, -1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0)
WEIGHTS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.3)
TEMPERATURES = np.geomspace(0.4, 2.5, 184)
REJECTED = len(CLASSES) - 1  # the place of contempt, which the prior does not know
LEAST = 1e-6  # keeps the logarithm finite


def opinion(gate_logits, gate):
    """[N,8]: what is not rejected of the original head's answer. gate: {"reject", "weights": {mood: weight}}; a mood without a
    weight is not added."""
    weights = [gate["weights"].get(name, 0.0) if place != REJECTED else 0.0 for place, name in enumerate(CLASSES)]
    return gate_logits.softmax(1) * torch.tensor(weights)


def mix(rule, logits):
    """logits: {head: [N,8]} of HEADS and "gate" -> probabilities [N,8]."""
    mixed = sum(weight * logits[head].softmax(1) for head, weight in rule["heads"].items())
    mixed = mixed + opinion(logits["gate"], rule["gate"])
    return ((mixed + LEAST).log() / rule["temperature"]).softmax(1)


def with_reject(original, reject):
    """The original head's logits [N,7] with the constant in place of contempt."""
    return torch.cat([original, torch.full((len(original), 1), reject)], 1)


def choose(answers, valid, floor, seed=0):
    """The rule in which the second opinion has the largest say (the mean probability mass that it adds) while the accuracy over
    four moods on valid stays at least `floor`; among the bases that allow it, the most accurate one.

    Why not simply the most accurate: valid holds found pictures, on which the own net alone is best. The second opinion is there
    for faces that are pulled on purpose, which valid has few of.
    answers: {share of fine-tuning: {head: logits on valid}}, "original" among the heads.
    """
    label, shares = valid.label[valid.rows], valid.target[valid.rows]
    main = torch.isin(label, FOUR)
    right = torch.searchsorted(FOUR, label[main])
    weights = np.random.default_rng(seed).dirichlet([0.5] * len(HEADS), BASES).astype(np.float32)
    weights = torch.from_numpy(np.concatenate([np.eye(1, len(HEADS), dtype=np.float32), weights]))
    bases = {
        tuned: torch.einsum("bh,hnk->bnk", weights, torch.stack([logits[h][main].softmax(1)[:, FOUR] for h in HEADS]))
        for tuned, logits in answers.items()
    }
    best = None
    for said, tuned, gate in gates(answers):
        added = opinion(with_reject(answers[tuned]["original"][main], gate["reject"]), gate)[:, FOUR]
        accuracy = ((bases[tuned] + added).argmax(2) == right).float().mean(1)
        index = int(accuracy.argmax())
        found = (float(accuracy[index]), said, tuned, gate, weights[index])
        if best is None or found[0] > best[0]:
            best = found
        if found[0] >= floor:
            best = found
            break
    accuracy, said, tuned, gate, heads = best
    rule = {
        "heads": {name: round(float(weight), 4) for name, weight in zip(HEADS, heads)},
        "gate": gate,
        "tuned": tuned,
        "temperature": 1.0,
    }
    rule["temperature"] = temperature(rule, answers[tuned], shares)
    print(f"blend: {accuracy:.4f} over four moods on valid, the second opinion adds {said:.3f} on average: {rule}")
    if accuracy < floor:
        print(f"blend: NO blend reaches the floor of {floor}; this is the most accurate one")
    return rule


def gates(answers):
    """(say, share of fine-tuning, gate), the largest say first; last the gate that is shut. In half of those tried the second
    opinion may not call a face neutral."""
    known = CLASSES[:REJECTED]
    tried = [
        {"reject": reject, "weights": {name: weight for name in names}}
        for reject in REJECT
        for weight in WEIGHTS
        for names in (known, [name for name in known if name != "neutral"])
    ]
    said = [
        (float(opinion(with_reject(logits["original"], gate["reject"]), gate).sum(1).mean()), tuned, gate)
        for tuned, logits in answers.items()
        for gate in tried
    ]
    shut = [(0.0, tuned, {"reject": 0.0, "weights": {}}) for tuned in answers]
    return sorted(said, key=lambda one: -one[0]) + shut


def temperature(rule, answers, shares):
    """The temperature with which the probabilities agree best with the raters' vote shares."""
    logits = {**answers, "gate": with_reject(answers["original"], rule["gate"]["reject"])}
    losses = [disagreement(mix({**rule, "temperature": value}, logits).log(), shares) for value in TEMPERATURES]
    return round(float(TEMPERATURES[int(np.argmin(losses))]), 4)
