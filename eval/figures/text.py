"""Figures as lines of text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from eval.figures.figure import Figure
from eval.figures.sections import Sections

LABEL, CELL = 38, 20


def figure_text(figure: Figure) -> str:
    """A figure with its interval, as far as it has one."""
    if figure.value is None:
        return "no cases"
    if figure.low is None or figure.high is None:
        whole = abs(figure.value) >= 10
        return f"{figure.value:.1f}" if whole else f"{figure.value:.3f}"
    return f"{figure.value:.3f} [{figure.low:.2f}, {figure.high:.2f}]"


def sections_text(found: Sections) -> str:
    """All figures of one system, one a line, with what they rest on."""
    lines: list[str] = []
    for heading, figures in found.items():
        lines += ["", heading]
        lines += [
            f"  {each.en:<{LABEL}}{figure_text(each):<{CELL}} of {each.total}" for each in figures
        ]
    return "\n".join(lines)


def systems_text(systems: Mapping[str, Mapping[str, Figure]], keys: Sequence[str]) -> str:
    """Some figures of several systems side by side; what they rest on is that of the first."""
    first = next(iter(systems.values()))
    lines = ["".join(f"{head:<{CELL}}" for head in (" " * LABEL, *systems)).rstrip()]
    for key in keys:
        cells = [figure_text(found[key]) for found in systems.values()]
        row = "".join(f"{cell:<{CELL}}" for cell in cells)
        lines.append(f"{first[key].en:<{LABEL}}{row} of {first[key].total}")
    return "\n".join(lines)
