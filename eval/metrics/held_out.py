"""What a model says of cases that it was not fitted on, and how far from the truth that is."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

FOLDS = 10


def held_out(
    model: Any, rows: NDArray[np.float64], labels: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """The probability of each row, shape (n,), by `model` (a classifier of scikit-learn) fitted on
    the other folds; `rows` has shape (n, signals)."""
    from sklearn.model_selection import StratifiedKFold, cross_val_predict

    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    return np.asarray(
        cross_val_predict(model, rows, labels, cv=folds, method="predict_proba")[:, 1]
    )


def log_loss(chances: NDArray[np.float64], labels: NDArray[np.bool_]) -> float:
    """The mean negative logarithm of the probability of what is true, in nats."""
    sure = np.where(labels, chances, 1 - chances).clip(1e-15)
    return float(-np.log(sure).mean())
