"""Two runs compared case by case: what changed, and whether a figure fell beyond chance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from eval.case import Case
from eval.figures.of_run import RunFigures
from eval.measured import Measured
from eval.metrics.hits import hit_at
from eval.metrics.mcnemar import exact_p
from eval.slices import ALL, SLICES

SIGNIFICANT = 0.05


@dataclass(frozen=True, slots=True)
class Judged:
    """One yes-or-no figure in both runs: how many cases it judges and which way they changed."""

    name: str
    total: int
    before: int
    after: int
    lost: int
    won: int

    @property
    def p(self) -> float:
        """The probability of a split at least this uneven by chance (exact McNemar)."""
        return exact_p(self.lost, self.won)

    @property
    def fell(self) -> bool:
        """Whether it fell significantly."""
        return self.lost > self.won and self.p < SIGNIFICANT


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two runs tell: figures, and pairs of outcomes that are not equally right or the same."""

    figures: tuple[Judged, ...]
    changed: tuple[tuple[Measured, Measured], ...]
    asked: int

    @property
    def fell(self) -> bool:
        """Whether any figure fell significantly."""
        return any(figure.fell for figure in self.figures)


Judge = Callable[[Measured], bool | None]
"""Whether a case is right by a figure; None where the figure does not judge it."""


def compare_runs(before: RunFigures, after: RunFigures) -> Comparison:
    """Compare the product's outcomes in two runs, over the cases that both asked."""
    old = {m.case.id: m for m in before.measured()}
    pairs = [(old[m.case.id], m) for m in after.measured() if m.case.id in old]
    changed = [(b, a) for b, a in pairs if _said(b) != _said(a)]
    return Comparison(
        figures=tuple(_judged(name, judge, pairs) for name, judge in _JUDGES.items()),
        changed=tuple(changed),
        asked=len(pairs),
    )


def comparison_text(found: Comparison) -> str:
    """The figures, then the changed open cases; of reserved ones only how many there are."""
    shown = [pair for pair in found.changed if not pair[0].case.reserved]
    lines = [f"{'':<32}{'before':>8}{'after':>8}{'of':>6}{'lost':>6}{'won':>5}  p (McNemar)"]
    lines += [_figure_line(figure) for figure in found.figures]
    lines.append(
        f"\n{len(found.changed)} of {found.asked} outcomes changed "
        f"({len(found.changed) - len(shown)} of them of reserved cases, which are not shown)"
    )
    for before, after in shown:
        lines += ["", f"{before.case.id} ({_verdict(before, after)}): {before.case.turns[-1]}"]
        lines += [f"  before: {_short(before)}", f"  after:  {_short(after)}"]
    return "\n".join(lines)


def _judged(name: str, judge: Judge, pairs: Sequence[tuple[Measured, Measured]]) -> Judged:
    both = [(judge(before), judge(after)) for before, after in pairs]
    rights = [(bool(b), bool(a)) for b, a in both if b is not None and a is not None]
    return Judged(
        name=name,
        total=len(rights),
        before=sum(b for b, _ in rights),
        after=sum(a for _, a in rights),
        lost=rights.count((True, False)),
        won=rights.count((False, True)),
    )


def _strict_in(holds: Callable[[Case], bool]) -> Judge:
    return lambda m: m.score.strict if holds(m.case) else None


def _hit(k: int) -> Judge:
    return lambda m: hit_at(m.gains, k) if m.case.answerable else None


_JUDGES: dict[str, Judge] = {
    **{f"strictly right, {each.en}": _strict_in(each.holds) for each in (ALL, *SLICES)},
    "right decision": lambda m: m.score.decision,
    "facts stated": lambda m: m.score.facts if m.case.answerable else None,
    "expected words quoted": lambda m: m.score.quoted if m.case.answerable else None,
    "nothing forbidden": lambda m: None if m.forbidden is None else not m.forbidden,
    "all particulars proven": lambda m: None if m.unproven is None else not m.unproven,
    **{f"right passage among {k}": _hit(k) for k in (1, 3, 5)},
}


def _said(measured: Measured) -> tuple[str, str, tuple[str, ...], bool]:
    outcome = measured.outcome
    return outcome.status, outcome.answer, outcome.quotes, measured.score.strict


def _verdict(before: Measured, after: Measured) -> str:
    words = {True: "right", False: "wrong"}
    was, now = before.score.strict, after.score.strict
    return f"still {words[now]}" if was == now else f"{words[was]} -> {words[now]}"


def _short(measured: Measured) -> str:
    text = " ".join(measured.outcome.answer.split())
    return f"{measured.outcome.status}: {text[:200]}"


def _figure_line(f: Judged) -> str:
    mark = "  FELL" if f.fell else ""
    counts = f"{f.before:>8}{f.after:>8}{f.total:>6}{f.lost:>6}{f.won:>5}"
    return f"{f.name:<32}{counts}  {f.p:.4f}{mark}"
