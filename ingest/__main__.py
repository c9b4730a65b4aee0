"""`python -m ingest`: build or update the index; the other commands tell what is in it."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from ingest.archive import passage_rows
from ingest.change_report import as_json, as_text
from ingest.changes import changes_between
from ingest.errors import InputError
from ingest.lint.checks import lint as lint_view
from ingest.lint.report import human_report, json_lines
from ingest.lint.view import view
from ingest.report import report, without_questions, without_translation
from ingest.report_words import say
from ingest.settings import Settings, settings_with
from ingest.steps import ingest_texts
from ingest.update import update
from ingest.versions import is_kept, two_versions, versions

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)

Corpus = Annotated[Path | None, typer.Option("--corpus", help="folder of the collection")]
Index = Annotated[Path | None, typer.Option("--index", help="folder of the index")]


class Language(StrEnum):
    """The languages that a report can be written in."""

    sv = "sv"
    en = "en"


Chosen = Annotated[Language, typer.Option("--language", help="language of the report")]


@app.callback(invoke_without_command=True)
def build(
    context: typer.Context,
    corpus: Corpus = None,
    index: Index = None,
    language: Chosen = Language.sv,
) -> None:
    """Build or update the index, and print what was read, repaired, found, left out and changed."""
    settings = settings_with(corpus, index)
    context.obj = settings
    if context.invoked_subcommand is not None:
        return
    updated = update(settings)
    print(report(updated.ingested, language))
    version = updated.ingested.knowledge.version
    if updated.before and updated.before != version:
        print(_changes(settings, updated.before, version, language))
    print(say("built" if updated.built else "up_to_date", language, index=settings.index))


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
    knowledge = ingest_texts(_settings(context, corpus, index).corpus).knowledge
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
    for each in ingest_texts(_settings(context, corpus, index).corpus).prepared:
        for row in passage_rows(each.document, each.passages):
            print(json.dumps(row, ensure_ascii=False))


@app.command("versions")
def list_versions(context: typer.Context, corpus: Corpus = None, index: Index = None) -> None:
    """List the versions of the documents that are kept, the last taken in first."""
    for each in versions(_settings(context, corpus, index).index):
        when = each.taken_in.astimezone().strftime("%Y-%m-%d %H:%M")
        print(f"{each.version}  {when}  {each.title}: {', '.join(each.documents)}")


@app.command()
def changes(
    context: typer.Context,
    before: Annotated[
        str | None, typer.Argument(help="a version; without it, the one before the last")
    ] = None,
    after: Annotated[str | None, typer.Argument(help="a version; without it, the last")] = None,
    json_: Annotated[bool, typer.Option("--json", help="print JSON instead of text")] = False,
    corpus: Corpus = None,
    index: Index = None,
    language: Chosen = Language.sv,
) -> None:
    """Tell what changed between two kept versions of the documents, word by word."""
    folder = _settings(context, corpus, index).index
    old, new = two_versions(folder, before, after)
    found = changes_between(folder, old.version, new.version)
    print(json.dumps(as_json(found), ensure_ascii=False) if json_ else as_text(found, language))


@app.command()
def lint(
    context: typer.Context,
    corpus: Corpus = None,
    json_: Annotated[bool, typer.Option("--json", help="one JSON line a fault")] = False,
    language: Chosen = Language.sv,
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
    folder = _settings(context, corpus, None).corpus
    seen = view(ingest_texts(folder), today.date() if today else date.today())
    found = lint_view(seen)
    text = json_lines(found) if json_ else human_report(found, seen, language)
    if text:
        print(text)
    if strict and not all(fault.kind.is_note for fault in found):
        raise typer.Exit(1)


def _changes(settings: Settings, before: str, after: str, language: str) -> str:
    """What changed since the version before, or that this cannot be told."""
    if is_kept(settings, before):
        return as_text(changes_between(settings.index, before, after), language)
    return say("not_kept", language, version=before)


def _settings(context: typer.Context, corpus: Path | None, index: Path | None) -> Settings:
    """The settings of a command; options may stand before or after its name."""
    given: Settings = context.obj
    return settings_with(corpus or given.corpus, index or given.index)


def main() -> None:
    """Run the command line; a fault in the input ends it with a sentence and exit status 2."""
    try:
        app()
    except InputError as error:
        print(error.both(), file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
