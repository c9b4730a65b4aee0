"""Read what belongs to a collection: its description, questions, translation and glossary.

All of it may be missing. pydantic checks each file where it comes in; a fault is an InputError
that names the file, the place and what was expected.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from corpus.collection import About, Collection
from corpus.companions import BankEntry, Term, Translation, Unanswered
from ingest.errors import InputError
from ingest.settings import ROOT

COLLECTION_FILE = "collection.toml"
BANK_FILE = "question-bank.jsonl"
UNANSWERED_FILE = "unanswered.jsonl"
TRANSLATION_FILE = "translation.jsonl"
GLOSSARY_FILE = "glossary.toml"
COMMON_GLOSSARY = ROOT / "corpus" / "common" / GLOSSARY_FILE
"""The general words of public administration; they hold for every collection."""


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Dated(_Row):
    adopted: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    figures_year: int | None = Field(default=None, ge=1900, le=2200)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.valid_from and self.valid_to and self.valid_from > self.valid_to:
            raise ValueError(f"valid_to {self.valid_to} is before valid_from {self.valid_from}")
        return self


class _AboutRow(_Dated):
    file: str
    title: str | None = None
    replaces: str | None = None
    answers: bool | None = None


class _CollectionFile(_Dated):
    title: str
    title_en: str | None = None
    publisher: str | None = None
    language: Literal["sv", "en"] = "sv"
    origin: str | None = None
    document: tuple[_AboutRow, ...] = ()


class _BankRow(_Row):
    source: str
    sv: tuple[str, ...]
    en: tuple[str, ...]
    section: str | None = None


class _UnansweredRow(_Row):
    near: str
    sv: tuple[str, ...]
    en: tuple[str, ...]


class _TranslationRow(_Row):
    source: str
    en: str


class _TermRow(_Row):
    sv: tuple[str, ...]
    en: tuple[str, ...]
    narrower_sv: tuple[str, ...] = ()
    narrower_en: tuple[str, ...] = ()


class _GlossaryFile(_Row):
    term: tuple[_TermRow, ...] = ()


_Model = TypeVar("_Model", bound=BaseModel)


def load_collection(folder: Path) -> Collection:
    """What collection.toml says, or just the folder's name as a title where there is none."""
    path = folder / COLLECTION_FILE
    if not path.exists():
        return Collection(folder, folder.resolve().name)
    values = _parse_toml(path, _CollectionFile).model_dump()
    documents = tuple(About(**each) for each in values.pop("document"))
    missing = ", ".join(each.file for each in documents if not (folder / each.file).is_file())
    if missing:
        raise InputError(
            f"{path.name} nämner filer som inte finns i mappen: {missing}. Rätta namnen, lägg dit "
            "filerna, eller ta bort deras [[document]] om de är borttagna.",
            f"{path.name} names files that are not in the folder: {missing}. Correct the names, "
            "put the files there, or take out their [[document]] if they are gone for good.",
        )
    return Collection(folder, **values, documents=documents)


def load_bank(folder: Path) -> tuple[BankEntry, ...]:
    """The question bank, in the order of its file."""
    rows = _parse_lines(folder / BANK_FILE, _BankRow)
    return tuple(BankEntry(**row.model_dump()) for row in rows)


def load_unanswered(folder: Path) -> tuple[Unanswered, ...]:
    """The questions known to have no answer in this edition, in the order of their file."""
    rows = _parse_lines(folder / UNANSWERED_FILE, _UnansweredRow)
    return tuple(Unanswered(**row.model_dump()) for row in rows)


def load_translations(folder: Path) -> tuple[Translation, ...]:
    """The working translation, in the order of its file; entries not yet filled in are skipped."""
    rows = _parse_lines(folder / TRANSLATION_FILE, _TranslationRow)
    return tuple(Translation(row.source, row.en) for row in rows if row.en.strip())


def load_glossary(folder: Path) -> tuple[Term, ...]:
    """The collection's own terms and, after them, the common ones."""
    terms: list[Term] = []
    for path in (folder / GLOSSARY_FILE, COMMON_GLOSSARY):
        if path.exists():
            rows = _parse_toml(path, _GlossaryFile).term
            terms.extend(Term(**row.model_dump()) for row in rows)
    return tuple(terms)


def companion_paths(folder: Path) -> tuple[Path, ...]:
    """The files that shape the index besides the documents, in a fixed order, where they exist."""
    return (*own_paths(folder), COMMON_GLOSSARY)


def own_paths(folder: Path) -> tuple[Path, ...]:
    """The files of a collection's own that belong to its documents, where they exist."""
    names = (COLLECTION_FILE, BANK_FILE, UNANSWERED_FILE, TRANSLATION_FILE, GLOSSARY_FILE)
    return tuple(folder / name for name in names if (folder / name).exists())


def _parse_toml(path: Path, model: type[_Model]) -> _Model:
    try:
        return model.model_validate(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except (tomllib.TOMLDecodeError, OSError, UnicodeDecodeError, ValidationError) as error:
        raise _fault(path, None, error) from error


def _parse_lines(path: Path, model: type[_Model]) -> Iterator[_Model]:
    if not path.exists():
        return
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise _fault(path, None, error) from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield model.model_validate(json.loads(line))
            except (json.JSONDecodeError, ValidationError) as error:
                raise _fault(path, number, error) from error


def _fault(path: Path, line: int | None, error: Exception) -> InputError:
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False)[0]
        reason = f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    else:
        reason = str(error)
    place_sv = f", rad {line}" if line else ""
    place_en = f", line {line}" if line else ""
    return InputError(
        f"{path.name}{place_sv} kan inte läsas ({reason}). Rätta filen och försök igen.",
        f"{path.name}{place_en} cannot be read ({reason}). Correct the file and try again.",
    )
