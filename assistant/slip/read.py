"""Reads a slip back from a file of any format; whatever it holds was written by somebody else."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.answer import Citation
from assistant.slip import html, markdown
from assistant.slip.carried import digest_of_shown
from assistant.slip.content import KIND
from assistant.slip.seal import Sealed
from ingest.errors import InputError

LARGEST = 10_000_000
"""Bytes."""


@dataclass(frozen=True, slots=True)
class ReadSlip:
    """A slip as its file has it; `shown` is the hash of what the file shows now."""

    sealed: Sealed
    shown: str
    language: str
    version: str
    quotations: tuple[Citation, ...]


class _Citation(BaseModel):
    model_config = ConfigDict(strict=True)

    n: int
    document: str
    section: list[str]
    page: int | None
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quote: str = Field(min_length=1)


class _Cited(BaseModel):
    citations: list[_Citation]


class _Contact(BaseModel):
    citation: _Citation


class _Content(BaseModel):
    kind: str = Field(pattern=f"^{KIND}$")
    language: str
    document_version: str
    citations: list[_Citation]
    related: list[_Citation]
    choices: list[_Cited]
    contact: _Contact | None


class _File(BaseModel):
    model_config = ConfigDict(strict=True)

    content: dict[str, Any]
    shown_sha256: str
    sha256: str
    hmac_sha256: str


def read_slip(path: Path) -> ReadSlip:
    """The slip in a file; InputError where the file holds none."""
    text = _text(path)
    carried, shown = _taken_apart(text)
    try:
        file = _File.model_validate(json.loads(carried, object_pairs_hook=_once))
        content = _Content.model_validate(file.content)
    except (ValueError, RecursionError, ValidationError) as error:
        raise _no_slip(path) from error
    sealed = Sealed(file.content, file.shown_sha256, file.sha256, file.hmac_sha256)
    return ReadSlip(
        sealed,
        shown,
        content.language,
        content.document_version,
        tuple(_quotation(each) for each in _citations(content)),
    )


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) <= LARGEST:
            return data.decode("utf-8-sig")
    except OSError as error:
        raise InputError(
            f"Filen {path} går inte att läsa ({error.strerror}). Ange ett sparat svarskvitto.",
            f"The file {path} cannot be read ({error.strerror}). Name a saved answer slip.",
        ) from error
    except UnicodeDecodeError as error:
        raise _no_slip(path) from error
    raise _no_slip(path)


def _taken_apart(text: str) -> tuple[str, str]:
    """The JSON of a file, and the hash of what the file shows beside it."""
    text = text.replace("\r\n", "\n")
    for carrier in (html.CARRIER, markdown.CARRIER):
        parts = carrier.split(text)
        if parts:
            return parts[0], digest_of_shown(parts[1])
    return text, ""


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """An object; one that says a thing twice could show one and prove the other."""
    row = dict(pairs)
    if len(row) != len(pairs):
        raise ValueError("a name stands twice")
    return row


def _citations(content: _Content) -> list[_Citation]:
    contact = [content.contact.citation] if content.contact else []
    chosen = [each for choice in content.choices for each in choice.citations]
    return [*content.citations, *chosen, *contact, *content.related]


def _quotation(row: _Citation) -> Citation:
    return Citation(
        row.n, row.document, tuple(row.section), row.page, row.start, row.end, row.quote
    )


def _no_slip(path: Path) -> InputError:
    return InputError(
        f"Filen {path} är inget svarskvitto, eller så är den skadad. Kvitton sparas från fönstret "
        "eller med python -m assistant ask … --save FIL.",
        f"The file {path} is no answer slip, or it is damaged. Slips are saved from the window or "
        "with python -m assistant ask … --save FILE.",
    )
