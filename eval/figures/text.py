"""Figures as lines of text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from eval.figures.ablated import Ablated
from eval.figures.figure import Figure
from eval.figures.of_run import Sections
from eval.runs.configuration import Configuration

LABEL, CELL = 38, 21
COMPARED = (
    *(f"strict.{key}" for key in "all open reserved sv en answerable unanswerable".split()),
    *("hit1", "hit3", "hit5", "mrr10", "ndcg5", "vital", "forbidden", "p50_ms"),
)
"""Keys of the figures that systems are compared by."""


def figure_text(figure: Figure) -> str:
    """A figure with its interval, as far as it has one."""
    if figure.value is None:
        return "no cases"
    if figure.low is None or figure.high is None:
        return f"{figure.value:.1f}" if abs(figure.value) >= 10 else f"{figure.value:.3f}"
    return f"{figure.value:.3f} [{figure.low:.2f}, {figure.high:.2f}]"


def heading(configured: Configuration) -> str:
    """What a run was made with, in two lines."""
    c = configured
    return (
        f"Run {c.name} of {c.time:%Y-%m-%d %H:%M} UTC, document {c.document_version}, "
        f"code {c.code}, cases {c.cases}, seed {c.seed}\n"
        f"{c.embedding_model}, Python {c.python}, {c.cores} cores, {c.machine}"
    )


def sections_text(found: Sections) -> str:
    """All figures of one system, one a line, with what they rest on."""
    lines: list[str] = []
    for title, figures in found.items():
        lines += ["", title]
        lines += [
            f"  {each.en:<{LABEL}}{figure_text(each):<{CELL}} of {each.total}" for each in figures
        ]
    return "\n".join(lines)


def systems_text(systems: Mapping[str, Mapping[str, Figure]]) -> str:
    """Some figures of several systems side by side; what they rest on is that of the first."""
    first = next(iter(systems.values()))
    names = [name.replace("LlamaIndex, chunk", "LlamaIndex") for name in systems]
    lines = [f"{'Systems':<{LABEL}}" + "".join(f"{name:<{CELL}}" for name in names)]
    for key in COMPARED:
        cells = "".join(f"{figure_text(found[key]):<{CELL}}" for found in systems.values())
        lines.append(f"{first[key].en:<{LABEL}}{cells}of {first[key].total}")
    return "\n".join(line.rstrip() for line in lines)


def ablations_text(parts: Sequence[Ablated]) -> str:
    """One part removed at a time, and what that costs."""
    lines = [
        f"One part removed at a time, on {parts[0].strict.total} cases drawn by the run's seed",
        f"{'':<28}{'strictly right':<{CELL}}{'first':<{CELL}}{'lost':>5}{'won':>5}  p (McNemar)",
    ]
    for each in parts:
        cells = f"{figure_text(each.strict):<{CELL}}{figure_text(each.first):<{CELL}}"
        lines.append(f"{each.name:<28}{cells}{each.lost:>5}{each.won:>5}  {each.p:.4f}")
    return "\n".join(lines)
