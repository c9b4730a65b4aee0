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

from assistant.decide.decision import Signals
from assistant.evidence import AloneSignals
from assistant.pipeline import Assistant
from corpus.key import KeyKind
from eval.calibrate_turns import fitted_turns
from eval.case import Case, WhyNot
from eval.metrics.calibration import calibration_error

STRENGTH = 0.3
"""Inverse regularisation; small, since many signals are rare."""
FOLDS = 10
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
    asked = [(case, assistant.answer(list(case.turns)).probability) for case in open_cases]
    decided = [(case, chance) for case, chance in asked if chance is not None]
    names, rows = _signals(assistant, [case for case, _ in decided])
    if KeyKind.UNANSWERED in kinds:
        kept = [n for n, name in enumerate(names) if name not in LEFT_OUT]
        names, rows = [names[n] for n in kept], rows[:, kept]
    labels = np.array([case.answerable for case, _ in decided])
    lines = [f"{len(decided)} of {len(open_cases)} open cases are decided by probability"]
    lines += curve("weights in force", np.array([chance for _, chance in decided]), labels)
    lines += _fitted(names, rows, labels)
    return "\n".join((*lines, *fitted_turns(assistant, [case for case, _ in decided])))


def curve(title: str, chances: NDArray[np.float64], labels: NDArray[np.bool_]) -> list[str]:
    """Loss, calibration error and, at several thresholds, the shares decided rightly."""
    sure = np.where(labels, chances, 1 - chances).clip(1e-15)
    error = calibration_error(chances.tolist(), labels.tolist())
    return [
        f"{title}: log loss {-np.log(sure).mean():.4f}, expected calibration error {error:.3f}",
        "threshold  answered that should  refused that should  right",
        *(_at(threshold, chances, labels) for threshold in np.arange(0.2, 0.85, 0.05)),
    ]


def _signals(assistant: Assistant, cases: Sequence[Case]) -> tuple[list[str], NDArray[np.float64]]:
    """The names of the signals, and a row of them for each case."""
    found = [assistant.signals(list(case.turns)) for case in cases]
    names = [field.name for field in fields(Signals)]
    if found[0][1] is not None:
        names += [field.name for field in fields(AloneSignals)]
    return names, np.array([(*astuple(common), *_of_text(alone)) for common, alone in found])


def _fitted(names: list[str], rows: NDArray[np.float64], labels: NDArray[np.bool_]) -> list[str]:
    """New weights, and the curve that they have on cases that they were not fitted on."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedKFold, cross_val_predict

    scale = rows.std(axis=0)
    scale[scale == 0] = 1.0
    model = LogisticRegression(C=STRENGTH, max_iter=5_000)
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    chances = cross_val_predict(model, rows / scale, labels, cv=folds, method="predict_proba")[:, 1]
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
