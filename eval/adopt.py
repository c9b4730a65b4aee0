"""Turns answers that users reported into candidate cases; `python -m eval adopt FILE`.

A candidate has the right passages where the user named them, and no facts: somebody must write
those, from the text, before it becomes a case. Nothing goes into the cases by itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Literal

import typer
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from eval.case import Case, WhyNot
from ingest.errors import InputError

CANDIDATES = Path(__file__).parent / "candidates"


class Expected(BaseModel):
    """Words of a document that should have been quoted."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    document: str
    start: int
    end: int
    quote: str = Field(min_length=1)


class Report(BaseModel):
    """One line of the export of what users said of answers."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str = Field(min_length=1)
    question: str = Field(min_length=1)
    turns: tuple[str, ...] = ()
    language: Literal["sv", "en"]
    status: str
    verdict: Literal["right", "wrong", "incomplete"]
    comment: str | None = None
    expected: Expected | None = None


def adopt(
    file: Annotated[Path, typer.Argument(help="JSON Lines, as the window exports feedback")],
    out: Annotated[Path, typer.Option(help="folder of the candidates")] = CANDIDATES,
) -> None:
    """Write a candidate case for each reported answer, for review."""
    found = list(candidates(read_reports(file)))
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"{file.stem}.jsonl"
    lines = (json.dumps(case.model_dump(mode="json"), ensure_ascii=False) for case in found)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{len(found)} candidates in {path}: write their facts, check their passages, then move")
    print("them into a file of eval/cases and run python -m eval check")


def read_reports(path: Path) -> list[Report]:
    """The reports of a file; InputError when it cannot be read or a line is no report."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"Filen {path} går inte att läsa. Ange fönstrets export av återkoppling, JSON Lines i "
            "UTF-8.",
            f"The file {path} cannot be read. Name the window's export of feedback, JSON Lines in "
            "UTF-8.",
        ) from error
    return [_report(path, n, line) for n, line in enumerate(lines, 1) if line.strip()]


def _report(path: Path, number: int, line: str) -> Report:
    try:
        return Report.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        why = f"{'.'.join(map(str, first['loc'])) or 'JSON'}: {first['msg']}"
        raise InputError(
            f"{path}, rad {number}, är ingen återkoppling ({why}). En rad har id, question, "
            "language (sv, en), status och verdict (right, wrong, incomplete).",
            f"{path}, line {number}, is no feedback ({why}). A line has id, question, language "
            "(sv, en), status and verdict (right, wrong, incomplete).",
        ) from error


def candidates(reports: Iterable[Report]) -> Iterator[Case]:
    """A candidate for each report: with the passage the user named it has an answer.

    Where the user named none, a right answer is taken for what it was; a wrong one leaves open
    whether there is an answer, and is put down as without, for the reviewer to settle.
    """
    for report in reports:
        answered = report.expected is not None or (
            report.verdict != "wrong" and report.status == "answered"
        )
        yield Case(
            id=f"f-{report.id}",
            user="employee",
            kind="fact",
            language=report.language,
            turns=_turns(report),
            status="answered" if answered else "not_in_documents",
            why_not=None if answered else WhyNot.NEAR_MISS,
            passages=(report.expected.quote,) if report.expected else (),
            facts=(),
            forbidden=(),
            reserved=False,
        )


def _turns(report: Report) -> tuple[str, ...]:
    """The user's turns, the question last; an export may hold it in both places."""
    if report.turns and report.turns[-1] == report.question:
        return report.turns
    return (*report.turns, report.question)
