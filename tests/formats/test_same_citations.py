"""The real document as PDF, Word and Markdown gives the answers that its text file gives.

From folder to index to answer: the same status and the same quoted words, with the right pages.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.load import load_assistant
from assistant.pipeline import Assistant
from eval.case import Case, load_cases
from ingest.companions import own_paths
from ingest.settings import ROOT, Settings, settings_with
from ingest.store import CURRENT, edition_folder
from tests.formats.make_docx import write_docx
from tests.formats.make_markdown import write_markdown
from tests.formats.make_pdf import write_pdf
from tests.formats.strategy import REAL, TITLE, strategy

EVERY = 4
"""One open case in so many is asked."""
Firsts = list[int]
"""The page on which each item of the source begins; empty where the format has no pages."""


def _pdf(path: Path) -> Firsts:
    return write_pdf(path, strategy(), title=TITLE, head=TITLE)


def _docx(path: Path) -> Firsts:
    write_docx(path, strategy(), TITLE)
    return []


def _markdown(path: Path) -> Firsts:
    write_markdown(path, strategy(), TITLE)
    return []


FORMATS: dict[str, Callable[[Path], Firsts]] = {"pdf": _pdf, "docx": _docx, "md": _markdown}


def _asked() -> list[Case]:
    """Open cases of both languages and all users, with and without an answer."""
    return [case for case in load_cases() if not case.reserved][::EVERY]


CASES = _asked()


def _settings(folder: Path, index: Path) -> Settings:
    """Settings for `folder`, whose index takes its vectors from the checkout's."""
    edition = edition_folder(index)
    assert edition is not None, "the checkout has no index"
    mine = folder.parent / "index"
    mine.mkdir()
    shutil.copytree(edition, mine / edition.name)
    shutil.copy(index / CURRENT, mine)
    return settings_with(folder, mine)


@dataclass(frozen=True, slots=True)
class Written:
    """An assistant over the document in one format, and the pages that its items begin on."""

    assistant: Assistant
    firsts: Firsts


@pytest.fixture(scope="module", params=FORMATS)
def written(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, assistant: Assistant
) -> Written:
    """The document in one format, beside the companions of the real collection."""
    folder = tmp_path_factory.mktemp(request.param) / "corpus"
    folder.mkdir()
    for path in own_paths(REAL.parent):
        shutil.copy(path, folder)
    firsts = FORMATS[request.param](folder / f"{REAL.stem}.{request.param}")
    return Written(load_assistant(_settings(folder, ROOT / ".index")), firsts)


@pytest.fixture(scope="module")
def from_text(assistant: Assistant) -> list[Answer]:
    """What the text file answers to each case."""
    return [assistant.answer(list(case.turns)) for case in CASES]


def test_every_case_has_the_same_status_and_words(
    written: Written, from_text: list[Answer]
) -> None:
    different = []
    paged = 0
    for case, before in zip(CASES, from_text, strict=True):
        after = written.assistant.answer(list(case.turns))
        if _said(after) != _said(before):
            different.append((case.id, case.turns[-1], _said(before), _said(after)))
        for citation in after.citations:
            assert citation.page in _pages(citation.quote, written.firsts), (case.id, citation)
            paged += citation.page is not None
    assert len(CASES) >= 60
    assert {case.language for case in CASES} == {"sv", "en"}
    assert not different
    assert paged > 50 if written.firsts else paged == 0


def _said(answer: Answer) -> tuple[str, tuple[str, ...]]:
    return answer.status.value, tuple(citation.quote for citation in answer.citations)


def _pages(quote: str, firsts: Firsts) -> set[int | None]:
    """Where the words may begin: the page of the item they begin, or those that it runs over."""
    if not firsts:
        return {None}
    last = [*firsts[1:], firsts[-1] + 1]
    return {
        page
        for item, first, end in zip(strategy(), firsts, last, strict=True)
        if quote in item.text
        for page in range(first, first + 1 if item.text.startswith(quote) else end + 1)
    }
