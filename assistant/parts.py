"""The parts of the assistant that can be switched off, to measure what each of them is worth."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Parts:
    """Which parts take part; all of them, but for measurements."""

    words: bool = True
    grams: bool = True
    vectors: bool = True
    register: bool = True
    rule_cards: bool = True
    abstention: bool = True


ALL = Parts()
