"""The report as one HTML page that needs nothing else: no network, no other file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from eval.failures import failed, faults_of
from eval.figures.ablated import ablated
from eval.figures.of_run import RunFigures
from eval.figures.text import COMPARED, figure_text, heading
from eval.measured import Measured
from eval.report.plots import reliability_svg, risk_coverage_svg
from eval.runs.folder import PRODUCT

FOUND = 3
"""Passages found that are shown with a failure."""


@dataclass(frozen=True, slots=True)
class Failure:
    """One open case that went wrong, as the page shows it."""

    id: str
    language: str
    kind: str
    faults: list[str]
    turns: tuple[str, ...]
    wanted: str
    status: str
    facts: list[str]
    answer: str
    expected: tuple[str, ...]
    found: tuple[str, ...]


def page(figures: RunFigures) -> str:
    """The whole page; reserved cases are in its totals only."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
    )
    environment.filters["figure"] = figure_text
    measured = figures.measured()
    failures = [_failure(each) for each in failed(measured)]
    return environment.get_template("page.html.j2").render(
        product=PRODUCT,
        heading=heading(figures.run.configuration).splitlines(),
        configuration=figures.run.configuration,
        key=figures.by_key(),
        sections=figures.sections(),
        systems=figures.systems(),
        compared=COMPARED,
        ablations=ablated(figures),
        reliability=Markup(reliability_svg(measured)),
        risk=Markup(risk_coverage_svg(measured)),
        failures=failures,
        kinds=sorted({each.kind for each in failures}),
        faults=sorted({fault for each in failures for fault in each.faults}),
    )


def _failure(m: Measured) -> Failure:
    case, outcome = m.case, m.outcome
    return Failure(
        id=case.id,
        language=case.language,
        kind=case.kind,
        faults=faults_of(m),
        turns=case.turns,
        wanted=case.status if case.why_not is None else f"{case.status} ({case.why_not.value})",
        status=outcome.status,
        facts=[" / ".join(fact) for fact in case.facts],
        answer=outcome.answer,
        expected=case.passages,
        found=outcome.ranked[:FOUND],
    )
