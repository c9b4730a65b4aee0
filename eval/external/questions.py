"""Reads question files: SQuAD's shape, and SweQUAD-MC's with its choices.

Both have `data`; SQuAD's holds articles with `paragraphs` of a `context` and `qas`, SweQUAD-MC's
one question an entry, its `context` beside it. Offsets count characters of the context as it stands
in the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from corpus.span import Span
from ingest.errors import InputError

CORRECT = "Correct"
"""How the type of a right choice begins."""


class _Answer(BaseModel):
    text: str = Field(min_length=1)
    answer_start: int = Field(ge=0)


class _Asked(BaseModel):
    question: str = Field(min_length=1)
    answers: list[_Answer] = []


class _Paragraph(BaseModel):
    context: str = Field(min_length=1)
    qas: list[_Asked]


class _Article(BaseModel):
    model_config = ConfigDict(extra="ignore")

    paragraphs: list[_Paragraph]


class _Choice(BaseModel):
    type: str
    start: int = Field(ge=0)
    end: int = Field(ge=1)


class _Entry(BaseModel):
    model_config = ConfigDict(extra="ignore")

    question: str = Field(min_length=1)
    context: str = Field(min_length=1)
    choices: list[_Choice]


class _File(BaseModel):
    model_config = ConfigDict(extra="ignore")

    data: list[_Entry | _Article] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class ExternalQuestion:
    """A question, the number of its passage in the haystack, and the right spans in it."""

    text: str
    passage: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class External:
    """The haystack, every passage once, and the questions over it."""

    passages: tuple[str, ...]
    questions: tuple[ExternalQuestion, ...]


def load(paths: Sequence[Path]) -> External:
    """All questions of all files; InputError when a file cannot be read or holds none."""
    numbers: dict[str, int] = {}
    questions = []
    for path in paths:
        for text, context, spans in _rows(path):
            number = numbers.setdefault(context, len(numbers))
            if spans:
                questions.append(ExternalQuestion(text, number, spans))
    if not questions:
        raise InputError(
            "Filerna har inga frågor med rätt svar. Ange filer i SQuADs eller SweQUAD-MC:s form.",
            "The files have no questions with a right answer. Name files in the shape of SQuAD or "
            "SweQUAD-MC.",
        )
    return External(tuple(numbers), tuple(questions))


def _rows(path: Path) -> Iterator[tuple[str, str, tuple[Span, ...]]]:
    for each in _read(path).data:
        if isinstance(each, _Entry):
            right = (c for c in each.choices if c.type.startswith(CORRECT))
            spans = [(c.start, c.end) for c in right]
            yield each.question, each.context, _inside(spans, each.context, path)
            continue
        for paragraph in each.paragraphs:
            for asked in paragraph.qas:
                starts = dict.fromkeys((a.answer_start, len(a.text)) for a in asked.answers)
                spans = [(start, start + length) for start, length in starts]
                yield asked.question, paragraph.context, _inside(spans, paragraph.context, path)


def _read(path: Path) -> _File:
    try:
        return _File.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise InputError(
            f"{path} är ingen frågefil ({_why(error)}). Ange JSON i UTF-8 med data i SQuADs form "
            "(paragraphs, context, qas) eller SweQUAD-MC:s (question, context, choices).",
            f"{path} is no file of questions ({_why(error)}). Name JSON in UTF-8 with data in the "
            "shape of SQuAD (paragraphs, context, qas) or of SweQUAD-MC (question, context, "
            "choices).",
        ) from error


def _why(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return str(error)


def _inside(spans: Iterable[tuple[int, int]], context: str, path: Path) -> tuple[Span, ...]:
    found = tuple(spans)
    for start, end in found:
        if not start < end <= len(context):
            raise InputError(
                f"{path}: svaret {start}–{end} ligger utanför sin text, som har "
                f"{len(context)} tecken. Räkna tecken i context.",
                f"{path}: the answer {start}–{end} lies outside its text, which has "
                f"{len(context)} characters. Count characters of the context.",
            )
    return tuple(Span(start, end) for start, end in found)
