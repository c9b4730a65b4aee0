"""Any text in any format: passages are slices of the text, keep apart, and hold all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.lines import Role
from ingest.prepare import prepare
from ingest.read import READERS
from tests.formats.make_docx import write_docx
from tests.formats.make_markdown import write_markdown
from tests.formats.make_pdf import write_pdf
from tests.formats.strategy import Item

WORDS = st.sampled_from(
    "Region resor gåvor EU-projekt 2024 350 000 (S) ca. 15 % kronor. får inte tas emot, och § 3 "
    "Ordförande Åsa Ek (M) a) b) 1. 2. 1.2 Syfte – ska: Vem? m.m. miljö- och byggnämnden".split()
)
LINE = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
ITEMS = st.lists(
    st.builds(
        Item,
        role=st.sampled_from([Role.HEADING, Role.TEXT, Role.TEXT, Role.BULLET]),
        level=st.integers(1, 3),
        text=LINE.map(lambda words: f"Ord {words}"),
    ),
    min_size=1,
    max_size=12,
)


def write_text(path: Path, items: Sequence[Item]) -> None:
    """Write the items as plain text."""
    marks = {Role.BULLET: "• "}
    path.write_text(
        "\n\n".join(marks.get(item.role, "") + item.text for item in items), encoding="utf-8"
    )


WRITERS: dict[str, Callable[[Path, Sequence[Item]], object]] = {
    ".txt": write_text,
    ".md": write_markdown,
    ".docx": write_docx,
    ".pdf": write_pdf,
}


def _letters(*texts: str) -> Counter[str]:
    return Counter(char for text in texts for char in text if char.isalnum())


def test_every_format_has_a_writer() -> None:
    assert set(WRITERS) == set(READERS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the file of an example is written."""
    return tmp_path_factory.mktemp("any")


@pytest.mark.parametrize("ending", WRITERS)
@settings(max_examples=40, deadline=None)
@given(items=ITEMS)
def test_passages_are_slices_that_keep_apart_and_hold_everything(
    ending: str, items: list[Item], folder: Path
) -> None:
    path = folder / f"text{ending}"
    WRITERS[ending](path, items)
    raw = READERS[ending](path)
    read = prepare(raw)
    text = read.document.text
    spans = [passage.span for passage in read.passages]
    for passage in read.passages:
        words = passage.span.of(text)
        assert words == words.strip() != ""
        assert "\n" not in words
        within = [span.of(text) for span in passage.sentences]
        assert "".join("".join(within).split()) == "".join(words.split())
    for heading in read.document.headings:
        assert heading.span.of(text) == heading.path[-1]
    parts = sorted([*spans, *(h.span for h in read.document.headings)], key=lambda s: s.start)
    assert all(one.end <= two.start for one, two in pairwise(parts))
    furniture = [line.text for line in raw.furniture]
    held = _letters(*(span.of(text) for span in parts), *furniture)
    lost = _letters(*(item.text for item in items)) - held
    assert not lost
    assert len({passage.id for passage in read.passages}) == len(spans)
