"""Fits the weights of assistant/decide.py on the open cases; prints the curve of thresholds.

`python -m eval calibrate` prints what to put into WEIGHTS and BIAS; nothing is changed by itself.
"""

from __future__ import annotations

from dataclasses import astuple, fields

import numpy as np
from numpy.typing import NDArray

from assistant.decide import Signals
from assistant.evidence import AloneSignals
from assistant.pipeline import Assistant
from corpus.key import KeyKind
from eval.case import Case, WhyNot
from eval.metrics.calibration import calibration_error

STRENGTH = 0.3
"""Inverse regularisation; small, since there are few cases."""
FOLDS = 10
LEFT_OUT = ("cosine", "unknown_names", "unknown_phrases", "named")
"""Signals that, with a bank, made the cross-validated loss worse."""

NEAR = (WhyNot.NEAR_MISS, WhyNot.FALSE_PREMISE)


def calibrate(assistant: Assistant, cases: tuple[Case, ...]) -> str:
    """Fit on the open cases; report the weights and, at several thresholds, what they decide.

    In an edition with companions but no unanswered questions near misses are left out.
    """
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedKFold, cross_val_predict

    open_cases = [case for case in cases if not case.reserved]
    kinds = {key.kind for key in assistant.knowledge.keys}
    if KeyKind.UNANSWERED not in kinds and kinds != {KeyKind.SENTENCE}:
        open_cases = [case for case in open_cases if case.why_not not in NEAR]
    found = [assistant.signals(list(case.turns)) for case in open_cases]
    rows = np.array([(*astuple(common), *_of_text(alone)) for common, alone in found])
    labels = np.array([case.answerable for case in open_cases])
    names = [field.name for field in fields(Signals)]
    if found[0][1] is not None:
        names += [field.name for field in fields(AloneSignals)]
    if KeyKind.UNANSWERED in kinds:
        kept = [n for n, name in enumerate(names) if name not in LEFT_OUT]
        names, rows = [names[n] for n in kept], rows[:, kept]
    scale = rows.std(axis=0)
    scale[scale == 0] = 1.0
    model = LogisticRegression(C=STRENGTH, max_iter=5_000).fit(rows / scale, labels)
    weights = model.coef_[0] / scale
    lines = [f"{len(open_cases)} open cases", f"BIAS = {model.intercept_[0]:.3f}"]
    lines += [f"    {name}={weight:.3f}," for name, weight in zip(names, weights, strict=True)]
    chances = cross_val_predict(
        LogisticRegression(C=STRENGTH, max_iter=5_000),
        rows / scale,
        labels,
        cv=StratifiedKFold(FOLDS, shuffle=True, random_state=0),
        method="predict_proba",
    )[:, 1]
    error = calibration_error(chances.tolist(), labels.tolist())
    lines += [f"{FOLDS} folds, expected calibration error {error:.3f}"]
    lines += ["threshold  answered that should  refused that should  right"]
    lines += [_at(threshold, chances, labels) for threshold in np.arange(0.2, 0.75, 0.05)]
    return "\n".join(lines)


def _of_text(alone: AloneSignals | None) -> tuple[float, ...]:
    return astuple(alone) if alone else ()


def _at(threshold: float, chances: NDArray[np.float64], labels: NDArray[np.bool_]) -> str:
    said = chances >= threshold
    kept, refused = said[labels].mean(), (~said[~labels]).mean()
    right = (said == labels).mean()
    return f"{threshold:9.2f} {kept:21.3f} {refused:20.3f} {right:6.3f}"
