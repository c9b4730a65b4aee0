"""`python -m ingest`: build or update the index; `bank` and `passages` write out what it holds;
`lint` tells what is wrong in the documents."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ingest.errors import InputError
from ingest.lint.checks import lint as lint_view
from ingest.lint.report import human_report, json_lines
from ingest.lint.view import view
from ingest.report import report, without_questions, without_translation
from ingest.settings import settings_with
from ingest.steps import build_index, current_edition, ingest_texts
from ingest.store import passage_rows

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)

Corpus = Annotated[Path | None, typer.Option("--corpus", help="folder of the collection")]
Index = Annotated[Path | None, typer.Option("--index", help="folder of the index")]


class Language(StrEnum):
    """The languages that a report can be written in."""

    sv = "sv"
    en = "en"


@app.callback(invoke_without_command=True)
def build(context: typer.Context, corpus: Corpus = None, index: Index = None) -> None:
    """Build or update the index, and print what was read, repaired, found and left out."""
    settings = settings_with(corpus, index)
    context.obj = settings
    if context.invoked_subcommand is not None:
        return
    ingested = ingest_texts(settings.corpus)
    print(report(ingested))
    if current_edition(settings):
        print(f"Index up to date in {settings.index}")
    else:
        build_index(ingested, settings)
        print(f"Index built in {settings.index}")


@app.command()
def bank(
    context: typer.Context,
    corpus: Corpus = None,
    index: Index = None,
    translation: Annotated[
        bool, typer.Option(help="rows for translation.jsonl instead of question-bank.jsonl")
    ] = False,
) -> None:
    """Write out the sentences that lack questions (or a translation), ready to be filled in."""
    settings = settings_with(corpus, index) if corpus else context.obj
    knowledge = ingest_texts(settings.corpus).knowledge
    rows: list[dict[str, object]]
    if translation:
        rows = [{"source": words, "en": ""} for words in without_translation(knowledge)]
    else:
        rows = [{"source": words, "sv": [], "en": []} for words in without_questions(knowledge)]
    for row in rows:
        print(json.dumps(row, ensure_ascii=False))


@app.command()
def passages(context: typer.Context, corpus: Corpus = None, index: Index = None) -> None:
    """Write out every passage with its id, section, page, span and words, as JSON lines."""
    settings = settings_with(corpus, index) if corpus else context.obj
    for row in passage_rows(ingest_texts(settings.corpus).knowledge):
        print(json.dumps(row, ensure_ascii=False))


@app.command()
def lint(
    context: typer.Context,
    corpus: Corpus = None,
    as_json: Annotated[bool, typer.Option("--json", help="one JSON line a fault")] = False,
    language: Annotated[Language, typer.Option(help="language of the report")] = Language.sv,
    today: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="the day that years are compared with"),
    ] = None,
    strict: Annotated[
        bool,
        typer.Option("--strict", help="exit with status 1 if there are faults, not only notes"),
    ] = False,
) -> None:
    """Tell what is wrong in the documents: faults, and notes. Exit status 0 unless --strict."""
    settings = settings_with(corpus, None) if corpus else context.obj
    seen = view(ingest_texts(settings.corpus), today.date() if today else date.today())
    found = lint_view(seen)
    text = json_lines(found) if as_json else human_report(found, seen, language)
    if text:
        print(text)
    if strict and not all(fault.kind.is_note for fault in found):
        raise typer.Exit(1)


def main() -> None:
    """Run the command line; a fault in the input ends it with a sentence and exit status 2."""
    try:
        app()
    except InputError as error:
        print(error.both(), file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
