"""Stage 3: how two nets become one answer, as a small JSON that the export reads.

The prior's seven logits and a constant eighth, the reject logit, go through a softmax; what is not rejected is added to the own
net's probabilities with a weight a mood, so that it overrules them only where it is sure. An exponent, fitted on valid, then makes
the probabilities mean what they say.

Where the own net is sure of a mood on which raters and posers agree, the prior is not asked: it would change next to nothing, and
takes more than half of the time. SURE was chosen on valid, where no accuracy falls from 0.75 on.

The JSON: {"rejectLogit", "classWeights": {mood: weight}, "gamma"}. blend.json here holds what was set by hand (README.md says how);
choose() finds a rule on valid alone. Answers are means over a picture and its mirror image, as the box looks at stills.
"""
import itertools

import numpy as np
import torch

from evaluate import FOUR, disagreement, score
from model import CLASSES

REJECT = (-1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 3.0)
ANGER = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
SADNESS = (0.0, 0.2, 0.4)
NEUTRAL = HAPPINESS = (0.0, 0.5, 1.0)
GAMMAS = np.arange(500, 2001) / 1000
LEAST = 1e-6  # keeps the logarithm finite
SURE = 0.8  # from this probability on
SURE_OF = torch.tensor([float(name in ("happiness", "surprise", "anger")) for name in CLASSES])  # never of neutral: frowns hide there


def mix(rule, own, prior):
    """own [N,8] and prior [N,8, contempt's place taken by what is rejected]: probabilities -> probabilities [N,8]."""
    return sharpen(rule, sum_of(rule, own, prior))


def sharpen(rule, shares):
    return ((shares + LEAST).log() * rule["gamma"]).softmax(1)


def sum_of(rule, own, prior):
    return own + asks(own) * weigh(rule, prior)


def asks(own):
    """[N,8] -> [N,1]: 1 where the prior is asked, else 0."""
    return ((own * SURE_OF).amax(1, keepdim=True) < SURE).float()


def weigh(rule, prior):
    return prior * torch.tensor([float(rule["classWeights"][name]) for name in CLASSES])


def with_reject(logits, reject):
    """The prior's logits [N,7] and the constant in place of contempt, which it does not know."""
    return torch.cat([logits, torch.full((len(logits), 1), float(reject))], 1)


def mean_of_views(views):
    """[views,N,8] logits -> mean of the softmaxes [N,8]."""
    return torch.stack([logits.softmax(1) for logits in views]).mean(0)


def choose(own, prior, valid, floor):
    """Among the rules whose accuracy over four moods on valid is at least `floor`, the one that lets the prior say most: first the
    largest weight for anger, which the raters' votes cannot teach, then the smallest reject logit, then the largest weights for neutral
    and happiness; what is left is decided by accuracy.

    Why not simply the most accurate: valid holds found pictures, on which the own net alone is nearly best. The prior is there for
    faces that are pulled on purpose, of which valid has few.
    own [views,N,8], prior [views,N,7]: logits of valid's rows.
    """
    label = valid.label[valid.rows]
    main = torch.isin(label, FOUR)
    right = torch.searchsorted(FOUR, label[main])
    mine = mean_of_views(own)
    tried = []
    for reject in REJECT:
        theirs = mean_of_views([with_reject(logits, reject) for logits in prior])
        for anger, sadness, neutral, happiness in itertools.product(ANGER, SADNESS, NEUTRAL, HAPPINESS):
            rule = {"rejectLogit": reject, "classWeights": weights_of(neutral, happiness, sadness, anger)}
            answer = sum_of(rule, mine[main], theirs[main])[:, FOUR].argmax(1)
            accuracy = float((answer == right).float().mean())
            tried.append((accuracy >= floor, anger, -reject, neutral, happiness, accuracy, rule))
    reaching = [one for one in tried if one[0]]
    best = max(reaching, key=lambda one: one[:-1]) if reaching else max(tried, key=lambda one: one[-2])
    if not reaching:
        print(f"blend: NO rule reaches the floor of {floor}; this is the most accurate one")
    return best[-1]


def weights_of(neutral, happiness, sadness, anger):
    return {
        "neutral": neutral,
        "happiness": happiness,
        "surprise": 1.0,
        "sadness": sadness,
        "anger": anger,
        "disgust": 1.0,
        "fear": 1.0,
        "contempt": 0.0,
    }


def calibrate(rule, own, prior, valid):
    """The rule with the exponent that makes its probabilities agree best with the raters' vote shares."""
    mine = mean_of_views(own)
    theirs = mean_of_views([with_reject(logits, rule["rejectLogit"]) for logits in prior])
    votes = valid.target[valid.rows]
    losses = [disagreement(mix({**rule, "gamma": gamma}, mine, theirs).log(), votes) for gamma in GAMMAS]
    rule = {**rule, "gamma": float(GAMMAS[int(np.argmin(losses))])}
    accuracy = score(mix(rule, mine, theirs), valid.label[valid.rows]).acc4
    print(f"blend: {accuracy:.4f} over four moods on valid, the own net alone {score(mine, valid.label[valid.rows]).acc4:.4f}; {rule}")
    return rule
