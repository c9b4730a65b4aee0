"""Fits the weights of the decision on open cases; prints the curve of thresholds.

Only cases that the decision decides take part: what the register answers never comes to it.
`python -m eval calibrate` prints what is in force beside what to put there; nothing is changed by
itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, fields

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from assistant.decide.decision import Signals, Weighed
from assistant.evidence import AloneSignals
from assistant.pipeline import Assistant
from corpus.key import KeyKind
from eval.calibrate_turns import fitted_turns
from eval.case import Case, WhyNot
from eval.metrics.calibration import calibration_error
from eval.metrics.held_out import FOLDS, held_out, log_loss

STRENGTH = 0.3
"""Inverse regularisation; small, since many signals are rare."""
LEFT_OUT = ("cosine", "unknown_names", "unknown_phrases", "named")
"""Signals that, with a bank, made the cross-validated loss worse."""

NEAR = (WhyNot.NEAR_MISS, WhyNot.FALSE_PREMISE)


def calibrate(assistant: Assistant, cases: tuple[Case, ...]) -> str:
    """Fit on the open cases; report the weights and, at several thresholds, what they decide.

    In an edition with companions but no unanswered questions near misses are left out.
    """
    open_cases = [case for case in cases if not case.reserved]
    kinds = {key.kind for key in assistant.knowledge.keys}
    if KeyKind.UNANSWERED not in kinds and kinds != {KeyKind.SENTENCE}:
        open_cases = [case for case in open_cases if case.why_not not in NEAR]
    asked = [(case, assistant.weighed(list(case.turns))) for case in tqdm(open_cases, disable=None)]
    decided = [(case, weighed) for case, weighed in asked if weighed is not None]
    names, rows = _signals([weighed for _, weighed in decided])
    if KeyKind.UNANSWERED in kinds:
        kept = [n for n, name in enumerate(names) if name not in LEFT_OUT]
        names, rows = [names[n] for n in kept], rows[:, kept]
    labels = np.array([case.answerable for case, _ in decided])
    lines = [f"{len(decided)} of {len(open_cases)} open cases are decided by probability"]
    chances = np.array([weighed.probability for _, weighed in decided])
    lines += curve("weights in force", chances, labels)
    lines += _fitted(names, rows, labels)
    return "\n".join((*lines, *fitted_turns(assistant, [case for case, _ in decided])))


def curve(title: str, chances: NDArray[np.float64], labels: NDArray[np.bool_]) -> list[str]:
    """Loss, calibration error and, at several thresholds, the shares decided rightly."""
    error = calibration_error(chances.tolist(), labels.tolist())
    loss = log_loss(chances, labels)
    return [
        f"{title}: log loss {loss:.4f}, expected calibration error {error:.3f}",
        "threshold  answered that should  refused that should  right",
        *(_at(threshold, chances, labels) for threshold in np.arange(0.2, 0.85, 0.05)),
    ]


def _signals(found: Sequence[Weighed]) -> tuple[list[str], NDArray[np.float64]]:
    """The names of the signals, and a row of them for each case."""
    names = [field.name for field in fields(Signals)]
    if found[0].alone is not None:
        names += [field.name for field in fields(AloneSignals)]
    return names, np.array([(*astuple(w.signals), *_of_text(w.alone)) for w in found])


def _fitted(names: list[str], rows: NDArray[np.float64], labels: NDArray[np.bool_]) -> list[str]:
    """New weights, and the curve that they have on cases that they were not fitted on."""
    from sklearn.linear_model import LogisticRegression

    scale = rows.std(axis=0)
    scale[scale == 0] = 1.0
    model = LogisticRegression(C=STRENGTH, max_iter=5_000)
    chances = held_out(model, rows / scale, labels)
    model.fit(rows / scale, labels)
    weights = model.coef_[0] / scale
    return [
        *curve(f"fitted anew, {FOLDS} folds", chances, labels),
        f"BIAS = {model.intercept_[0]:.3f}",
        *(f"    {name}={weight:.3f}," for name, weight in zip(names, weights, strict=True)),
    ]


def _of_text(alone: AloneSignals | None) -> tuple[float, ...]:
    return astuple(alone) if alone else ()


def _at(threshold: float, chances: NDArray[np.float64], labels: NDArray[np.bool_]) -> str:
    said = chances >= threshold
    kept, refused = said[labels].mean(), (~said[~labels]).mean()
    right = (said == labels).mean()
    return f"{threshold:9.2f} {kept:21.3f} {refused:20.3f} {right:6.3f}"
