"""The open cases that went wrong; reserved ones are looked at only in totals."""

from __future__ import annotations

from collections.abc import Sequence

from eval.measured import Measured

PARTS = ("decision", "facts", "quoted", "clean", "short")


def failed(measured: Sequence[Measured]) -> list[Measured]:
    """The open cases that are not strictly right."""
    return [m for m in measured if not m.case.reserved and not m.score.strict]


def faults_of(measured: Measured) -> list[str]:
    """The parts of strictly right that it fails."""
    return [part for part in PARTS if not getattr(measured.score, part)]


def failures_text(measured: Sequence[Measured]) -> str:
    """One failure after the other: the case, what failed, and what was said."""
    return "\n".join(
        f"{m.case.id} {m.case.turns} failed: {', '.join(faults_of(m))}\n"
        f"    {m.outcome.answer[:300]!r}"
        for m in failed(measured)
    )
