"""The probability that a turn is answered which goes on from another.

Read with the turns before it, a turn borrows their words, and their answer: "what is the penalty?"
after a question on gifts is covered by the rule on gifts. Read by itself it borrows nothing, and
may be too short to be found. Each reading errs where the other does not, so their log odds are
weighed together.
"""

from __future__ import annotations

from math import exp, log

WITH_TURNS_BEFORE = 0.685
BY_ITSELF = 0.479
BIAS = -0.103
"""Weights of the log odds, fitted by `python -m eval calibrate` on 469 open follow-ups: log loss
.107 in cross-validation, .147 for the reading with the turns before alone."""
LEAST = 1e-4
"""No reading is surer than this."""


def in_conversation(with_turns_before: float, by_itself: float) -> float:
    """The probability, from 0 to 1, out of those of the two readings of a turn."""
    odds = BIAS + WITH_TURNS_BEFORE * log_odds(with_turns_before) + BY_ITSELF * log_odds(by_itself)
    return 1 / (1 + exp(-odds))


def speak_for(first: float, second: float) -> bool:
    """Whether the odds of two readings of a turn together speak for an answer."""
    return first * second > (1 - first) * (1 - second)


def log_odds(probability: float) -> float:
    """The logarithm of the odds, kept within what two readings may be sure of."""
    kept = min(max(probability, LEAST), 1 - LEAST)
    return log(kept / (1 - kept))
