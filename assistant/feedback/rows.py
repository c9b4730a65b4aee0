"""Reports and questions as rows of the store, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from assistant.feedback.report import Expected, Report, Unanswered, Verdict


def row_of(report: Report) -> dict[str, Any]:
    """A report as a row."""
    return {
        "id": report.id,
        "time": in_utc(report.time),
        "turns": json.dumps([clean(turn) for turn in report.turns], ensure_ascii=False),
        "language": report.language,
        "answer": clean(report.answer),
        "status": report.status,
        "verdict": report.verdict.value,
        "comment": clean(report.comment),
        "expected": json.dumps(asdict(report.expected), ensure_ascii=False)
        if report.expected
        else None,
        "document_version": report.document_version,
        "done": report.done,
    }


def report_of(row: Mapping[str, Any]) -> Report:
    """The report in a row."""
    expected = json.loads(row["expected"]) if row["expected"] else None
    return Report(
        id=row["id"],
        time=datetime.fromisoformat(row["time"]),
        turns=tuple(json.loads(row["turns"])),
        language=row["language"],
        answer=row["answer"],
        status=row["status"],
        verdict=Verdict(row["verdict"]),
        comment=row["comment"],
        expected=Expected(**expected) if expected else None,
        document_version=row["document_version"],
        done=bool(row["done"]),
    )


def unanswered_of(row: Mapping[str, Any]) -> Unanswered:
    """The question in a row."""
    return Unanswered(
        id=row["id"],
        question=row["question"],
        language=row["language"],
        times=row["times"],
        first=datetime.fromisoformat(row["first"]),
        last=datetime.fromisoformat(row["last"]),
        done=bool(row["done"]),
    )


def in_utc(time: datetime) -> str:
    """A time as text that sorts."""
    return time.astimezone(UTC).isoformat(timespec="seconds")


def clean(text: str) -> str:
    """Text that every database takes: no half surrogate pair, no null."""
    return text.encode("utf-8", "replace").decode().replace("\0", "\N{REPLACEMENT CHARACTER}")
