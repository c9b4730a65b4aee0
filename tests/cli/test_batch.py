"""The contract of `python -m assistant batch`, kept by a real process over the real collection.

It is asked questions and hostile texts alike. Broken lines are tested beside this file.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict

from assistant.pipeline import Assistant
from ingest.settings import Settings, settings_with
from ingest.store import edition_folder

Status = Literal["answered", "clarify", "not_in_documents", "small_talk", "refused", "error"]
Start = Callable[..., "subprocess.Popen[bytes]"]

QUESTIONS: dict[str, list[str]] = {
    "gift-sv": ["Får jag ta emot en gåva?"],
    "gift-en": ["May I accept a gift?"],
    "board-sv": ["Vilka representerar Region Kronoberg i ERB:s styrelse?"],
    "cost-en": ["What does the membership in Energy Cities cost per year?"],
    "seats-sv": ["Vilka uppdrag har Rene Jaramillo?"],
    "rules-en": ["Is alcohol allowed during working hours?"],
    "follow-up-sv": ["Vad är Euroregion Baltic?", "Vad kostar det?"],
    "cost-sv": ["Vad kostar samarbetena?"],
    "off-topic-sv": ["Hur bakar man pannkakor med blåbär?"],
    "off-topic-en": ["How do I bake pancakes with blueberries?"],
    "hello-sv": ["hej"],
    "hello-en": ["hello there"],
    "gift-again": ["Får jag ta emot en gåva?"],
}
HOSTILE: dict[str, list[str]] = {
    "empty": [""],
    "blanks": [" \t\n\u00a0 "],
    "long": ["gåva " * 4_000],
    "long-word": ["å" * 1_999],
    "emoji": ["🎁🎁✈️👩‍💻"],
    "punctuation": ["?!…"],
    "html": ["<b>Får jag</b> ta emot <i>gåvor</i>?"],
    "script": ["<script>alert('gåva')</script>"],
    "markdown": ["](javascript:x) **gåva** [1] `kod`"],
    "format": ["{title} {0} %s %(a)s gåva"],
    "control": ["Får jag\x01\x02 ta\x1b[31m emot\x7f gåvor?"],
    "nul": ["Får jag\x00 ta emot gåvor?"],
    "only-nul": ["\x00"],
    "surrogate": ["Får jag \ud800 ta emot gåvor?"],
    "only-surrogate": ["\udfff"],
    "right-to-left": ["هل يمكنني قبول هدية؟ \u202egåva\u202c"],
    "chinese": ["我可以接受礼物吗？"],
    "empty-before": ["", "Får jag ta emot en gåva?"],
    "surrogate-before": ["\ud800", "Får jag ta emot en gåva?"],
    "many-turns": ["Och vad kostar det?"] * 60,
}


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")


class C(_Strict):
    """A citation."""

    n: int
    document: str
    section: list[str]
    page: int | None
    start: int
    end: int
    quote: str


class Choice(_Strict):
    """One reading of a question."""

    label: str
    answer: str
    citations: list[C]


class Contact(_Strict):
    """Whom to ask."""

    text: str
    citation: C


class Line(_Strict):
    """A line of output: these keys, all of them, and no other."""

    id: str | None
    status: Status
    answered: bool
    language: Literal["sv", "en"]
    answer: str
    citations: list[C]
    related: list[C]
    choices: list[Choice]
    contact: Contact | None
    ranked: list[str]
    document_version: str
    ms: float | int

    @property
    def all_citations(self) -> list[C]:
        """Those of the answer, the choices, the related passages and the contact."""
        own = [c for choice in self.choices for c in choice.citations]
        contact = [self.contact.citation] if self.contact else []
        return [*self.citations, *own, *self.related, *contact]


@dataclass(frozen=True)
class Batch:
    """How a batch ended and what it wrote."""

    code: int
    out: bytes
    err: str

    @cached_property
    def rows(self) -> list[dict[str, Any]]:
        """The lines of standard output, each as JSON."""
        return [json.loads(line) for line in self.out.decode("utf-8").splitlines()]

    @cached_property
    def lines(self) -> dict[str | None, Line]:
        """The lines by their ids."""
        return {row["id"]: Line.model_validate(row) for row in self.rows}


@pytest.fixture(scope="module")
def default(start: Start, assistant: Assistant) -> Batch:
    """The whole batch, once the index is known to be up to date."""
    return _finish(start("assistant", "batch"), _default_input())


def _finish(process: subprocess.Popen[bytes], data: bytes) -> Batch:
    out, err = process.communicate(data, timeout=300)
    return Batch(process.returncode, out, err.decode("utf-8", "replace"))


def _default_input() -> bytes:
    rows: list[dict[str, object]] = [
        {"id": name, "turns": turns} for name, turns in {**QUESTIONS, **HOSTILE}.items()
    ]
    rows.append({"id": "more-keys", "turns": ["hej"], "note": 1})
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def _texts(settings: Settings) -> dict[str, str]:
    edition = edition_folder(settings.index)
    assert edition is not None
    return {p.name: p.read_bytes().decode("utf-8") for p in (edition / "texts").iterdir()}


def _passages(settings: Settings) -> set[str]:
    edition = edition_folder(settings.index)
    assert edition is not None
    files = Path(edition, "passages").iterdir()
    lines = [line for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    return {json.loads(line)["id"] for line in lines}


def test_every_text_ends_with_status_0_and_no_traceback(default: Batch) -> None:
    assert default.code == 0, default.err
    assert "Traceback" not in default.err


def test_one_line_a_question_in_order_and_nothing_else(default: Batch) -> None:
    assert [row["id"] for row in default.rows] == [*QUESTIONS, *HOSTILE, "more-keys"]


@pytest.mark.parametrize("name", [*QUESTIONS, *HOSTILE, "more-keys"])
def test_exact_keys_and_types_and_no_error(name: str, default: Batch) -> None:
    line = default.lines[name]
    assert line.status != "error"
    assert line.answer.strip()
    assert line.ms >= 0
    assert re.fullmatch("[0-9a-f]{12}", line.document_version)


@pytest.mark.parametrize(
    "name", ["empty", "blanks", "emoji", "punctuation", "only-nul", "long-word"]
)
def test_no_words_are_never_answered(name: str, default: Batch) -> None:
    assert default.lines[name].status in ("refused", "small_talk", "not_in_documents")


def test_answered_goes_with_citations(default: Batch) -> None:
    for line in default.lines.values():
        assert line.answered == (line.status == "answered") == bool(line.citations), line.id


def test_markers_are_the_citations_with_a_space_before(default: Batch) -> None:
    for line in default.lines.values():
        readings = [(c.answer, c.citations) for c in line.choices]
        for answer, citations in [*readings, *([(line.answer, line.citations)] * line.answered)]:
            assert set(map(int, re.findall(r" \[(\d+)\]", answer))) == {c.n for c in citations}
            assert not re.search(r"[^ ]\[\d+\]", answer), line.id


def test_quotes_are_the_words_of_the_text(default: Batch) -> None:
    texts = _texts(settings_with(None, None))
    cited = [c for line in default.lines.values() for c in line.all_citations]
    assert len(cited) > 20
    for c in cited:
        assert c.quote == texts[c.document][c.start : c.end] != ""


def test_ranked_holds_at_most_ten_known_passages(default: Batch) -> None:
    known = _passages(settings_with(None, None))
    for line in default.lines.values():
        assert len(line.ranked) == len(set(line.ranked)) <= 10
        assert set(line.ranked) <= known
    assert default.lines["gift-sv"].ranked


@pytest.mark.parametrize("name", ["off-topic-sv", "off-topic-en"])
def test_what_the_document_does_not_say(name: str, default: Batch) -> None:
    line = default.lines[name]
    assert line.status == "not_in_documents"
    assert line.contact is not None
    assert line.contact.text
    assert line.related


@pytest.mark.parametrize("name", [name for name in QUESTIONS if name.endswith(("-sv", "-en"))])
def test_the_language_is_that_of_the_question(name: str, default: Batch) -> None:
    assert default.lines[name].language == name[-2:]


@pytest.mark.parametrize("name", ["gift-sv", "gift-en", "board-sv", "cost-en", "rules-en"])
def test_plain_questions_are_answered(name: str, default: Batch) -> None:
    assert default.lines[name].answered


def test_the_same_question_has_the_same_answer(default: Batch) -> None:
    first, again = (default.lines[name] for name in ("gift-sv", "gift-again"))
    assert first.model_dump(exclude={"id", "ms"}) == again.model_dump(exclude={"id", "ms"})
