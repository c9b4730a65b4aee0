"""Reports as JSON Lines, which `python -m eval adopt` makes cases of."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from assistant.feedback.report import Report
from assistant.feedback.rows import in_utc


def record(report: Report) -> dict[str, Any]:
    """A report as one line of the export."""
    return {
        "id": report.id,
        "time": in_utc(report.time),
        "question": report.question,
        "turns": list(report.turns),
        "language": report.language,
        "answer": report.answer,
        "status": report.status,
        "verdict": report.verdict.value,
        "comment": report.comment,
        "expected": asdict(report.expected) if report.expected else None,
        "document_version": report.document_version,
    }


def as_lines(reports: Iterable[Report]) -> str:
    """Reports as lines of JSON."""
    return "".join(f"{json.dumps(record(each), ensure_ascii=False)}\n" for each in reports)
