"""The figures as JSON for the window's page, and their date."""

from __future__ import annotations

from typing import Any

from eval.figures.of_run import RunFigures
from eval.slices import ALL, KINDS

SHOWN = (
    *(f"strict.{key}" for key in (ALL.key, *"sv en answerable unanswerable follow_ups".split())),
    *(f"strict.{kind}" for kind in KINDS),
    *("hit1", "hit3", "fidelity", "verbatim", "abstention_precision", "abstention_recall"),
    *("groups", "pairs"),
)


def rows(figures: RunFigures) -> dict[str, Any]:
    """Date, document version, number of cases, and a row for each share that has cases."""
    found = figures.by_key()
    shown = [found[key] for key in SHOWN if found[key].total]
    return {
        "date": f"{figures.run.configuration.time:%Y-%m-%d}",
        "document_version": figures.run.configuration.document_version,
        "cases": found["strict.all"].total,
        "rows": [
            {
                "key": each.key,
                "label_sv": each.sv,
                "label_en": each.en,
                "right": each.right,
                "total": each.total,
                "low": round(each.low or 0.0, 4),
                "high": round(each.high or 0.0, 4),
            }
            for each in shown
        ],
    }
