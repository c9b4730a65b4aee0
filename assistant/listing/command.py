"""`python -m assistant register KIND`: the register listed, filtered, in a format of choice.

Exit status 0 with the rows; 1 when no row passes the filters; 2 for a fault in what was asked for.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from assistant.listing.files import as_csv, as_json
from assistant.listing.filters import NothingFits, check, filtered
from assistant.listing.listing import Listing, worded
from assistant.load import load_knowledge
from ingest.errors import InputError
from ingest.register_tables import TABLES, rows_of
from ingest.settings import settings_with

FORMATS = ("table", "csv", "json", "xlsx")
Filter = str | None


class Language(StrEnum):
    """The languages of headings."""

    sv = "sv"
    en = "en"


def register(
    kind: Annotated[str, typer.Argument(help=", ".join(TABLES))],
    party: Annotated[Filter, typer.Option(help="a party, by letters or name")] = None,
    person: Annotated[Filter, typer.Option(help="a person, a part of the name will do")] = None,
    body: Annotated[Filter, typer.Option(help="a body: a board, a committee")] = None,
    collaboration: Annotated[Filter, typer.Option(help="a collaboration, by any name")] = None,
    role: Annotated[Filter, typer.Option(help="a role in a body")] = None,
    level: Annotated[Filter, typer.Option(help="political or official")] = None,
    section: Annotated[Filter, typer.Option(help="a heading of the document")] = None,
    modality: Annotated[Filter, typer.Option(help="how a rule binds: must, may …")] = None,
    format_: Annotated[
        str | None, typer.Option("--format", help=", ".join(FORMATS) + "; else by FILE's ending")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="a file to write")] = None,
    language: Annotated[Language, typer.Option(help="language of headings")] = Language.sv,
    corpus: Annotated[Path | None, typer.Option(help="folder of the collection")] = None,
    index: Annotated[Path | None, typer.Option(help="folder of the index")] = None,
) -> None:
    """List seats, costs, rules and other facts of the register, each with the words that prove it.

    Exit status 1 when no row passes the filters, 2 for a fault in what was asked for.
    """
    given = {
        "party": party, "person": person, "body": body, "collaboration": collaboration,
        "role": role, "level": level, "section": section, "modality": modality,
    }  # fmt: skip
    wanted = {name: asked for name, asked in given.items() if asked is not None}
    form = _checked(kind, wanted, format_, out)
    knowledge = load_knowledge(settings_with(corpus, index))
    try:
        rows = filtered(kind, rows_of(kind, knowledge), wanted, knowledge)
    except NothingFits as nothing:
        print(f"{nothing.sv}\n{nothing.en}", file=sys.stderr)
        raise typer.Exit(1) from nothing
    listing = Listing(kind, worded(rows, kind, language), language, knowledge)
    _put_out(listing, form, out)


def _checked(kind: str, wanted: dict[str, str], format_: str | None, out: Path | None) -> str:
    """The format; InputError for what does not go together."""
    if kind not in TABLES:
        kinds = ", ".join(TABLES)
        raise InputError(
            f"Registret har inget som heter ”{kind}”. Välj ett av: {kinds}.",
            f"The register has nothing called “{kind}”. Choose one of: {kinds}.",
        )
    check(kind, wanted)
    ending = out.suffix.lstrip(".").lower() if out else ""
    form = format_ or (ending if ending in FORMATS else "table")
    if form not in FORMATS:
        formats = ", ".join(FORMATS)
        raise InputError(
            f"Formatet ”{form}” finns inte. Välj ett av: {formats}.",
            f"The format “{form}” does not exist. Choose one of: {formats}.",
        )
    if out == Path("-") or (form == "xlsx" and out is None):
        raise InputError(
            "En arbetsbok (xlsx) skrivs bara till en fil: --out FIL. Andra format skrivs ut direkt "
            "när --out utelämnas; ”-” är inget filnamn.",
            "A workbook (xlsx) is only written to a file: --out FILE. Other formats are printed "
            "when --out is left out; “-” is no file name.",
        )
    return form


def _put_out(listing: Listing, form: str, out: Path | None) -> None:
    if out is not None:
        _write(out, _data(listing, form))
    elif form == "table":
        from assistant.listing.table import show_table

        show_table(listing)
    else:
        sys.stdout.buffer.write(_data(listing, form))
        sys.stdout.buffer.flush()


def _data(listing: Listing, form: str) -> bytes:
    """The listing in a format, as a file has it."""
    if form == "xlsx":
        from assistant.listing.workbook import as_workbook

        return as_workbook(listing)
    if form == "table":
        from assistant.listing.table import as_table

        return as_table(listing).encode()
    return (as_csv if form == "csv" else as_json)(listing).encode()


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise InputError(
            f"Filen {path} går inte att skriva ({error.strerror}). Ange en annan fil med --out.",
            f"The file {path} cannot be written ({error.strerror}). Name another file with --out.",
        ) from error
