"""The figures of the latest evaluation, as the evaluation leaves them in a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ingest.settings import ROOT

FIGURES = ROOT / "docs" / "evaluation-figures.json"
"""Where the evaluation leaves them."""
REPORTS = (ROOT / "docs" / "evaluation-figures.md", ROOT / "docs" / "evaluation.md")
"""Where the report may lie, the first that there is."""


class UnreadableFigures(Exception):
    """The file is there, and does not hold what it should."""


class Row(BaseModel):
    """One thing that was tested: how many were right, and where the share lies (from 0 to 1)."""

    model_config = ConfigDict(frozen=True)

    label_sv: str
    label_en: str
    right: int = Field(ge=0)
    total: int = Field(gt=0)
    low: float = Field(ge=0, le=1)
    high: float = Field(ge=0, le=1)

    @property
    def share(self) -> float:
        """The share that was right, from 0 to 1."""
        return self.right / self.total


class Figures(BaseModel):
    """An evaluation: when, of which version of the documents, on how many cases, and its rows."""

    model_config = ConfigDict(frozen=True)

    date: date
    document_version: str
    cases: int = Field(gt=0)
    rows: tuple[Row, ...]


def read_figures(path: Path = FIGURES) -> Figures | None:
    """The figures in a file, None where there is none; UnreadableFigures for any other."""
    try:
        return Figures.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except (ValidationError, OSError) as error:
        raise UnreadableFigures(str(error)) from error


def report() -> Path | None:
    """The report of the evaluation, None where there is none."""
    return next((path for path in REPORTS if path.is_file()), None)
