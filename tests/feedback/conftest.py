"""What the tests of feedback share: a store whose clock the test turns, and reports to put in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.feedback.report import Expected, Report, Verdict
from assistant.feedback.store import Store

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that stands until it is turned."""

    time: datetime = NOON

    def __call__(self) -> datetime:
        return self.time

    def turn(self, days: float) -> None:
        """Let days go by."""
        self.time += timedelta(days=days)


@pytest.fixture
def clock() -> Clock:
    """A clock of the test's own."""
    return Clock()


@pytest.fixture
def url(tmp_path: Path) -> str:
    """The address of a database that is not there yet."""
    return f"sqlite:///{tmp_path / 'feedback.sqlite'}"


@pytest.fixture
def store(url: str, clock: Clock) -> Store:
    """A store that keeps things for thirty days."""
    return Store(url, 30, clock)


def report(**changes: Any) -> Report:
    """A report, with changes."""
    made = Report(
        id="a1",
        time=NOON,
        turns=("Hur sköts gräset?", "Och träd?"),
        language="sv",
        answer="Träd fälls bara efter beslut av parkchefen. [1]",
        status="answered",
        verdict=Verdict.INCOMPLETE,
        comment="Undantagen saknas.",
        expected=Expected("parkpolicy.txt", 10, 44, "Styrelsen beslutar om undantag."),
        document_version="cb2ab721988b",
    )
    return replace(made, **changes)
