"""The real document, written in other formats, becomes the same passages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ingest.lines import Line, RawText, Role
from ingest.outline import outline
from ingest.passages import cut_passages
from ingest.readers.markdown import read_markdown
from ingest.readers.word import read_word
from ingest.repair import Repaired, repair
from tests.formats.make_docx import write_docx
from tests.formats.make_markdown import write_markdown
from tests.formats.strategy import TITLE, strategy

Write = Callable[..., Path]
Read = Callable[[Path], RawText]


@pytest.fixture(
    scope="module",
    params=[("docx", write_docx, read_word), ("md", write_markdown, read_markdown)],
    ids=["docx", "md"],
)
def raw(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> RawText:
    """The real document as a file of another format, read."""
    ending, write, read = request.param
    path = tmp_path_factory.mktemp("strategy") / f"strategi.{ending}"
    written: Any = write(path, strategy(), TITLE)
    result: RawText = read(written)
    return result


@pytest.fixture(scope="module")
def mended(raw: RawText) -> Repaired:
    """That file, repaired."""
    return repair(raw)


def test_the_passages_have_the_same_words(mended: Repaired) -> None:
    passages = cut_passages(mended, outline(mended))
    words = [passage.span.of(mended.document.text) for passage in passages]
    assert len(words) > 50
    if words[0] == TITLE:
        del words[0]
    assert words == [item.text for item in strategy() if item.role is not Role.HEADING]


def test_headings_keep_their_levels(mended: Repaired) -> None:
    text = mended.document.text
    found = [(b.level, b.span.of(text)) for b in mended.blocks if b.role is Role.HEADING]
    assert found == [(i.level, i.text) for i in strategy() if i.role is Role.HEADING]


def test_bullets_are_bullets(mended: Repaired) -> None:
    text = mended.document.text
    found = [block.span.of(text) for block in mended.blocks if block.bullet]
    assert found == [item.text for item in strategy() if item.role is Role.BULLET]


def test_a_format_without_pages_has_none(raw: RawText, mended: Repaired) -> None:
    pages: set[int | None] = {line.page for line in raw.lines}
    assert pages == {None}
    assert mended.document.page_starts == ()


def test_every_line_says_whether_a_block_begins(raw: RawText) -> None:
    first: Line = raw.lines[0]
    assert first.text == TITLE
    assert all(line.begins is not None for line in raw.lines)
