"""`python -m assistant feedback export|list|purge`: what people reported, and its end."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from assistant.feedback.export import as_lines
from assistant.feedback.opening import needed_store
from assistant.feedback.report import Report, Unanswered
from assistant.feedback.rows import in_utc
from assistant.feedback.store import Store, now
from assistant.settings import service_settings
from ingest.errors import InputError

feedback = typer.Typer(help="What people reported on answers.", no_args_is_help=True)
Index = Annotated[Path | None, typer.Option("--index", help="folder of the index")]
Open = Annotated[bool, typer.Option("--open", help="only those that are not done")]


@feedback.command()
def export(
    out: Annotated[Path | None, typer.Option("--out", help="a file to write")] = None,
    only_open: Open = False,
    index: Index = None,
) -> None:
    """Write the reports as JSON Lines, the oldest first."""
    lines = as_lines(reversed(_reports(_store(index), only_open))).encode()
    if out is None:
        sys.stdout.buffer.write(lines)
        sys.stdout.buffer.flush()
        return
    try:
        out.write_bytes(lines)
    except OSError as error:
        raise InputError(
            f"Filen {out} går inte att skriva ({error.strerror}). Ange en annan fil med --out.",
            f"The file {out} cannot be written ({error.strerror}). Name another file with --out.",
        ) from error


@feedback.command("list")
def list_(only_open: Open = False, index: Index = None) -> None:
    """Show the reports, the newest first, then the questions that were counted."""
    store = _store(index)
    for report in _reports(store, only_open):
        print(_line_of(report))
    for question in store.unanswered():
        if not (only_open and question.done):
            print(_line_of_question(question))


@feedback.command()
def purge(
    days: Annotated[
        int | None, typer.Option(min=0, help="delete what is older; else STRATEGY_FEEDBACK_DAYS")
    ] = None,
    index: Index = None,
) -> None:
    """Delete what is older than it is to be kept, or than a number of days."""
    before = now() - timedelta(days=days) if days is not None else None
    print(_store(index).purge(before))


def _store(index: Path | None) -> Store:
    return needed_store(service_settings(None, index))


def _reports(store: Store, only_open: bool) -> list[Report]:
    return [report for report in store.reports() if not (only_open and report.done)]


def _line_of(report: Report) -> str:
    about = (in_utc(report.time), report.verdict.value, _mark(report.done), report.id)
    lines = [" ".join(filter(None, about)), f"    {_flat(report.question)}"]
    if report.comment:
        lines.append(f"    – {_flat(report.comment)}")
    if report.expected:
        lines.append(f"    ”{_flat(report.expected.quote)}”")
    return "\n".join(lines)


def _line_of_question(question: Unanswered) -> str:
    about = (in_utc(question.last), f"{question.times} ×", _mark(question.done), question.id)
    return f"{' '.join(filter(None, about))}\n    {_flat(question.question)}"


def _mark(done: bool) -> str:
    return "done" if done else ""


def _flat(text: str) -> str:
    """Text of a reader on one line, without signs that a terminal would act on."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
