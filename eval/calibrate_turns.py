"""Fits the two weights of a turn that goes on from another: as it is read with the turns before it,
and by itself."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assistant.decide.in_conversation import log_odds
from assistant.pipeline import Assistant
from eval.case import Case
from eval.metrics.held_out import FOLDS, held_out, log_loss

STRENGTH = 1.0
"""Inverse regularisation."""


def fitted_turns(assistant: Assistant, cases: Sequence[Case]) -> list[str]:
    """The weights, and the log loss on cases not fitted on, of one reading and of both."""
    from sklearn.linear_model import LogisticRegression

    asked = [(case, assistant.chances(list(case.turns))) for case in cases if len(case.turns) > 1]
    both = [(case.answerable, chances) for case, chances in asked if chances]
    labels = np.array([answerable for answerable, _ in both])
    if min((~labels).sum(), labels.sum()) < FOLDS:
        return [f"{len(both)} follow-ups: too few to fit on"]
    rows = np.array([[log_odds(chance) for chance in chances] for _, chances in both])
    model = LogisticRegression(C=STRENGTH)
    one = log_loss(held_out(model, rows[:, :1], labels), labels)
    two = log_loss(held_out(model, rows, labels), labels)
    weights = model.fit(rows, labels).coef_[0]
    return [
        f"{len(both)} follow-ups: log loss {one:.4f} with the turns before, {two:.4f} with both",
        f"WITH_TURNS_BEFORE = {weights[0]:.3f}",
        f"BY_ITSELF = {weights[1]:.3f}",
        f"BIAS = {model.intercept_[0]:.3f}",
    ]
