"""The plots of the report as SVG; the one home of altair and vl-convert."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from eval.figures.trust import confidences, probabilities
from eval.measured import Measured
from eval.metrics.calibration import bins
from eval.metrics.risk_coverage import risk_coverage

SIZE = 300
"""Width and height in pixels; the page makes them fit."""
POINTS = 200
"""Points of a curve that are drawn."""


def reliability_svg(measured: Sequence[Measured]) -> str:
    """Foretold beside found; the closer to the diagonal, the better."""
    import altair as alt

    rows = [
        {"foretold": each.foretold, "found": each.found, "cases": each.size}
        for each in bins(*probabilities(measured))
    ]
    x = alt.X("foretold:Q", title="probability that the document answers", scale=_unit(alt))
    y = alt.Y("found:Q", title="share that has an answer", scale=_unit(alt))
    ends = [{"foretold": 0, "found": 0}, {"foretold": 1, "found": 1}]
    diagonal = alt.Chart(_data(alt, ends)).mark_line(color="#999", strokeDash=[4, 4])
    points = alt.Chart(_data(alt, rows)).mark_point(filled=True, color="#0b5d7a", opacity=1)
    sized = points.encode(x=x, y=y, size=alt.Size("cases:Q", title="cases"))
    return _svg(alt.layer(diagonal.encode(x=x, y=y), sized))


def risk_coverage_svg(measured: Sequence[Measured]) -> str:
    """The share wrong among the surest; the lower to the left, the better."""
    import altair as alt

    curve = risk_coverage(*confidences(measured))
    step = max(1, len(curve) // POINTS)
    rows = [{"covered": c, "wrong": r} for c, r in (*curve[::step], *curve[-1:])]
    line = alt.Chart(_data(alt, rows)).mark_line(color="#0b5d7a")
    x = alt.X("covered:Q", title="share of questions, the surest first", scale=_unit(alt))
    y = alt.Y("wrong:Q", title="share of them that is wrong", scale=alt.Scale(domainMin=0))
    return _svg(line.encode(x=x, y=y))


def _data(alt: Any, rows: Sequence[Mapping[str, float]]) -> Any:
    return alt.Data(values=rows)


def _unit(alt: Any) -> Any:
    return alt.Scale(domain=[0, 1])


def _svg(chart: Any) -> str:
    import vl_convert

    drawn = chart.properties(width=SIZE, height=SIZE)
    return str(vl_convert.vegalite_to_svg(drawn.to_dict()))
