"""What the tests of slips share: slips of an invented policy, as files of every format."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.slip.content import content_of
from assistant.slip.formats import save
from tests.window.scripted import answered, park, quote

TIME = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
KEY = b"a key of the service's own"
Saved = Callable[..., Path]
"""Saves a slip: its format, and optionally answer, question, key."""


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    """Saves slips of answers to a question with an earlier turn."""

    def save_slip(
        form: str,
        answer: Answer | None = None,
        question: str = "Och träd?",
        key: bytes | None = None,
    ) -> Path:
        answer = answer or answered(quote("Träd fälls", 1), quote("Styrelsen", 2))
        path = tmp_path / f"kvitto.{form}"
        save(path, content_of(["Hur sköts gräset?", question], answer, park(), TIME), key)
        return path

    return save_slip
