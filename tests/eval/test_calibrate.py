"""The curve of thresholds, summed by hand, and the cases that the weights are fitted on."""

from __future__ import annotations

import numpy as np
import pytest

from corpus.key import KeyKind
from eval.calibrate import curve
from eval.case import CALIBRATION, Case, load_cases
from eval.check import faults
from eval.check_set import word_for_word
from ingest.knowledge import Knowledge

KNOWN = (KeyKind.QUESTION, KeyKind.OVERVIEW, KeyKind.UNANSWERED)


def test_the_curve_counts_what_is_decided_rightly() -> None:
    """Of two answerable at .9 and .5 and two others at .6 and .1, log loss and shares by hand."""
    chances, labels = np.array([0.9, 0.5, 0.6, 0.1]), np.array([True, True, False, False])
    title, _, *rows = curve("weights", chances, labels)
    loss = -(np.log(0.9) + np.log(0.5) + np.log(0.4) + np.log(0.9)) / 4
    assert f"log loss {loss:.4f}" in title
    at = {float(row.split()[0]): [float(n) for n in row.split()[1:]] for row in rows}
    assert at[0.2] == pytest.approx([1, 0.5, 0.75])
    assert at[0.55] == pytest.approx([0.5, 0.5, 0.5])
    assert at[0.7] == pytest.approx([0.5, 1, 0.75])


def test_a_chance_of_nothing_has_a_loss_that_is_finite() -> None:
    title, *_ = curve("weights", np.array([0.0, 1.0]), np.array([True, False]))
    assert "inf" not in title


@pytest.fixture(scope="module")
def calibration() -> tuple[Case, ...]:
    return load_cases(CALIBRATION)


def test_cases_for_calibration_are_sound(
    calibration: tuple[Case, ...], knowledge: Knowledge
) -> None:
    """Their gold stands in the text, and none is kept back: nothing is reported on them."""
    assert len(calibration) >= 1_000
    assert not faults(calibration, knowledge)
    assert not [case.id for case in calibration if case.reserved]


def test_cases_for_calibration_are_asked_nowhere_else(
    calibration: tuple[Case, ...], knowledge: Knowledge
) -> None:
    """Else the figures were taken on what the weights were fitted on, and the bank would know its
    own questions."""
    evaluated = {word_for_word(case.turns) for case in load_cases()}
    bank = {word_for_word((key.text,)) for key in knowledge.keys if key.kind in KNOWN}
    asked = {word_for_word(case.turns) for case in calibration}
    assert len(asked) == len(calibration)
    assert not asked & evaluated
    assert not asked & bank
