"""All figures of one system in a run, section by section."""

from __future__ import annotations

from collections.abc import Sequence

from eval.case import Case
from eval.figures.figure import Figure
from eval.figures.right import content_figures, ranking_figures, strict_figures
from eval.figures.trust import (
    calibration_figures,
    consistency_figures,
    silence_figures,
    speed_figures,
)
from eval.measured import Measured, measure_all
from eval.runs.folder import PRODUCT, Run

Sections = dict[str, list[Figure]]


def sections(measured: Sequence[Measured], run: Run) -> Sections:
    """Figures under the headings that they are shown under."""
    configured = run.configuration
    return {
        "Strictly right": strict_figures(measured),
        "Ranking": ranking_figures(measured),
        "Facts and citations": content_figures(measured),
        "Silence": silence_figures(measured),
        "Consistency": consistency_figures(measured),
        "Calibration": calibration_figures(measured),
        "Speed": speed_figures(measured, configured.cold_start_seconds, configured.memory_bytes),
    }


def measured_in(run: Run, cases: Sequence[Case], system: str = PRODUCT) -> list[Measured]:
    """What a system said in a run, measured against the cases as they are now."""
    return measure_all(cases, run.read(system), run.texts())


def by_key(found: Sections) -> dict[str, Figure]:
    """The figures of all sections by their keys."""
    return {figure.key: figure for figures in found.values() for figure in figures}
