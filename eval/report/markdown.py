"""The summary of a run in Markdown, which is committed with the code it was measured on."""

from __future__ import annotations

from collections.abc import Sequence

from eval.figures.ablated import ablated
from eval.figures.of_run import RunFigures
from eval.figures.text import COMPARED, figure_text, heading


def summary(figures: RunFigures) -> str:
    """Totals, slices, baselines and ablations as tables."""
    made = heading(figures.run.configuration).replace("\n", "  \n")
    lines = [
        "# Figures of the evaluation",
        "",
        "Made by `python -m eval report --docs`; what they mean stands in",
        "[evaluation.md](evaluation.md). Shares with 95 % Wilson intervals, means with",
        "bootstrapped ones. Of reserved cases there are totals only.",
        "",
        made,
    ]
    for title, found in figures.sections().items():
        cells = [(each.en, figure_text(each), str(each.total)) for each in found]
        lines += ["", f"## {title}", *_table(("figure", "value", "of"), cells)]
    return "\n".join([*lines, *_systems(figures), *_ablations(figures)]) + "\n"


def _systems(figures: RunFigures) -> list[str]:
    systems = figures.systems()
    first = next(iter(systems.values()))
    cells = [
        (first[key].en, *(figure_text(found[key]) for found in systems.values()))
        for key in COMPARED
    ]
    return ["", "## Beside baselines in the same run", *_table(("", *systems), cells)]


def _ablations(figures: RunFigures) -> list[str]:
    parts = ablated(figures)
    if not parts:
        return []
    cells = [
        (p.name, figure_text(p.strict), figure_text(p.first), str(p.lost), str(p.won), f"{p.p:.4f}")
        for p in parts
    ]
    head = ("", "strictly right", "right passage first", "lost", "won", "p (McNemar)")
    drawn = f"On {parts[0].strict.total} cases drawn by the run's seed."
    return ["", "## One part removed at a time", drawn, *_table(head, cells)]


def _table(head: Sequence[str], cells: Sequence[Sequence[str]]) -> list[str]:
    rows = [head, ["---"] * len(head), *cells]
    return ["", *(f"| {' | '.join(row)} |" for row in rows)]
