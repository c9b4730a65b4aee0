"""What the tests of lint share: the faults of any text, and those of the real one by hand."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from ingest.lint.checks import lint
from ingest.lint.fault import Fault, Kind
from ingest.lint.view import View, view
from ingest.steps import ingest_texts

HERE = Path(__file__).parent
REAL = HERE.parents[2] / "corpus" / "region-kronoberg"
TODAY = date(2026, 11, 24)
Faults = Callable[..., list[tuple[str, str]]]
"""Takes a text, and gives kind and words of each fault."""


def document(text: str) -> str:
    """A document that is faultless but for `text`; its lines are those of a file of one spacing."""
    start = "Inledning\n\nHamnen ligger i norr och den\nhar många gäster.\n\nVidare\n\n"
    return f"{start}{text}\n"


@dataclass(frozen=True)
class Gold:
    """A fault that a reader found: its page, words that hold it, and its kind."""

    page: int | None
    words: str
    kind: Kind

    def is_met(self, fault: Fault, seen: View) -> bool:
        """Whether a fault is this one: same kind and page, and its words share a letter."""
        if (fault.kind, fault.page) != (self.kind, self.page):
            return False
        if self.page is None:
            return fault.words == self.words
        document = seen.documents[fault.document]
        start = document.text.index(self.words, document.page_starts[self.page - 1])
        return fault.span.start < start + len(self.words) and start < fault.span.end


@pytest.fixture(scope="session")
def faults(tmp_path_factory: pytest.TempPathFactory) -> Faults:
    """Lint a text as a collection of its own, with a collection.toml where one is given."""

    def lint_text(text: str, today: date = TODAY, collection: str = "") -> list[tuple[str, str]]:
        folder = tmp_path_factory.mktemp("lint")
        (folder / "text.txt").write_text(text, encoding="utf-8")
        if collection:
            (folder / "collection.toml").write_text(collection, encoding="utf-8")
        return [(f.kind.value, f.words) for f in lint(view(ingest_texts(folder), today))]

    return lint_text


@pytest.fixture(scope="session")
def real_view() -> View:
    """The real collection as the checks see it."""
    return view(ingest_texts(REAL), TODAY)


@pytest.fixture(scope="session")
def real_faults(real_view: View) -> tuple[Fault, ...]:
    """The faults of the real collection."""
    return lint(real_view)


@pytest.fixture(scope="session")
def gold() -> tuple[Gold, ...]:
    """The faults that a reader found in the real text, those that no check can tell too."""
    lines = (HERE / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return tuple(Gold(row["page"], row["words"], Kind(row["kind"])) for row in rows)
