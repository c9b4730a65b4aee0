"""Strictly right, the ranking, and what the answers hold."""

from __future__ import annotations

from collections.abc import Sequence

from eval.figures.figure import Figure, mean, share, share_of
from eval.measured import Measured
from eval.metrics.hits import hit_at
from eval.metrics.ndcg import ndcg
from eval.metrics.reciprocal_rank import reciprocal_rank
from eval.slices import ALL, SLICES


def strict_figures(measured: Sequence[Measured]) -> list[Figure]:
    """The share of cases that are strictly right, in all and by slices."""
    return [
        share(
            f"strict.{each.key}",
            f"Helt rätt, {each.sv}",
            f"Strictly right, {each.en}",
            [m.score.strict for m in measured if each.holds(m.case)],
        )
        for each in (ALL, *SLICES)
    ]


def ranking_figures(measured: Sequence[Measured]) -> list[Figure]:
    """Where the right passage stands, of cases with an answer."""
    asked = [m for m in measured if m.case.answerable]
    reserved = [m for m in asked if m.case.reserved]
    names = {1: ("först", "first"), 3: ("bland tre", "among 3"), 5: ("bland fem", "among 5")}
    found = []
    for k, (sv, en) in names.items():
        for key, members, more in (("", asked, ""), (".reserved", reserved, ", reserved")):
            hits = [hit_at(m.gains, k) for m in members]
            swedish = f"Rätt stycke {sv}" + (", undanhållna frågor" if more else "")
            found.append(share(f"hit{k}{key}", swedish, f"Right passage {en}{more}", hits))
    ranks = [(m, reciprocal_rank(m.gains)) for m in asked]
    gains = [(m, ndcg(m.gains, m.missed)) for m in asked]
    found.append(mean("mrr10", "MRR@10", "MRR@10", ranks))
    found.append(mean("ndcg5", "nDCG@5", "nDCG@5", gains))
    return found


def content_figures(measured: Sequence[Measured]) -> list[Figure]:
    """What answers state and whether what they cite carries it."""
    asked = [m for m in measured if m.case.answerable]
    given = [m for m in measured if m.unproven is not None]
    optional = [m.optional for m in asked if m.optional[1]]
    return [
        mean("vital", "Nödvändiga fakta", "Vital facts stated", [(m, m.vital) for m in asked]),
        share_of(
            "optional",
            "Ytterligare fakta",
            "Optional facts stated",
            sum(said for said, _ in optional),
            sum(total for _, total in optional),
        ),
        share(
            "forbidden",
            "Säger något känt felaktigt",
            "Says something forbidden",
            [m.forbidden for m in measured if m.forbidden is not None],
        ),
        share(
            "fidelity",
            "Alla tal, datum och namn styrkta",
            "All numbers, dates and names proven",
            [not m.unproven for m in given],
        ),
        share_of(
            "verbatim",
            "Ordagranna citat",
            "Verbatim quotations",
            sum(m.verbatim[0] for m in measured),
            sum(m.verbatim[1] for m in measured),
        ),
        *_citation_figures(given),
    ]


def _citation_figures(given: Sequence[Measured]) -> list[Figure]:
    recall = [(m, m.citation_recall) for m in given if m.citation_recall is not None]
    precise = [(m, m.citation_precision) for m in given if m.citation_precision is not None]
    found = [(m, m.evidence_recall) for m in given if m.evidence_recall is not None]
    relevant = [(m, m.evidence_precision) for m in given if m.evidence_precision is not None]
    return [
        mean("citation_recall", "Påståenden som citaten bär", "Citation recall", recall),
        mean("citation_precision", "Citat som behövs", "Citation precision", precise),
        mean("evidence_recall", "Väntade ord citerade", "Evidence recall", found),
        mean("evidence_precision", "Citat med väntade ord", "Evidence precision", relevant),
    ]
