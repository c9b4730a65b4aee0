"""A run with the cases that judge it: every system measured once, when it is needed."""

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

BASELINES = (
    *("LlamaIndex, chunk 1024", "LlamaIndex, chunk 256"),
    *("BM25 words", "BM25 4-grams", "vectors"),
)
Sections = dict[str, list[Figure]]
"""Figures under the headings that they are shown under."""


class RunFigures:
    """The figures of a run."""

    def __init__(self, run: Run, cases: Sequence[Case]) -> None:
        self.run = run
        self._cases = cases
        self._texts = run.texts()
        self._measured: dict[str, list[Measured]] = {}

    def measured(self, system: str = PRODUCT) -> list[Measured]:
        """What a system said, measured by the cases as they are now."""
        if system not in self._measured:
            outcomes = self.run.read(system)
            self._measured[system] = measure_all(self._cases, outcomes, self._texts)
        return self._measured[system]

    def sections(self, system: str = PRODUCT) -> Sections:
        """All figures of a system."""
        measured, configured = self.measured(system), self.run.configuration
        cold, memory = configured.cold_start_seconds, configured.memory_bytes
        return {
            "Strictly right": strict_figures(measured),
            "Ranking": ranking_figures(measured),
            "Facts and citations": content_figures(measured),
            "Silence": silence_figures(measured),
            "Consistency": consistency_figures(measured),
            "Calibration": calibration_figures(measured),
            "Speed": speed_figures(measured, cold, memory),
        }

    def by_key(self, system: str = PRODUCT) -> dict[str, Figure]:
        """All figures of a system by their keys."""
        found = self.sections(system).values()
        return {figure.key: figure for figures in found for figure in figures}

    def systems(self) -> dict[str, dict[str, Figure]]:
        """The figures of the product and of each baseline that was asked."""
        asked = [name for name in (PRODUCT, *BASELINES) if self.run.has(name)]
        return {name: self.by_key(name) for name in asked}
