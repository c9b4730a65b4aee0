"""What the same questions lose when they are typed otherwise; `python -m eval robustness`.

Every case is asked as it is and as each perturbation makes it; of the cases that it changes, points
lost and gained are counted in pairs, with McNemar's exact test. Of the pairs of one question in
Swedish and in English, the share that agree.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from typing import Annotated

import typer

from assistant.load import load_assistant
from eval.case import CASES, Case, load_cases
from eval.commands.options import CasesOption, Corpus, Index
from eval.metrics.mcnemar import exact_p
from eval.outcome import Outcome
from eval.perturb import PERTURBATIONS, chance_for
from eval.product import Product
from eval.score import score
from eval.table import share
from ingest.settings import settings_with

AIM = 0.03
"""Share of the cases that a perturbation may lose at most."""


def robustness(
    seed: Annotated[int, typer.Option(help="decides what is changed")] = 1,
    most: Annotated[int, typer.Option(help="cases asked, chosen by the seed; 0 asks all")] = 0,
    cases: CasesOption = CASES,
    corpus: Corpus = None,
    index: Index = None,
    lost: Annotated[bool, typer.Option(help="list the open cases that were lost")] = False,
) -> None:
    """Ask all cases with typos, without å ä ö, in capitals, politely, and count what is lost."""
    loaded = load_cases(cases)
    product = Product(load_assistant(settings_with(corpus, index)))
    pairs = pairs_of(loaded)
    if most and most < len(loaded):
        loaded = tuple(random.Random(seed).sample(loaded, most))
    wanted = {case.id: case for case in (*loaded, *(c for pair in pairs for c in pair))}
    before = {id: product.ask(case) for id, case in wanted.items()}
    right = {id: score(wanted[id], outcome).strict for id, outcome in before.items()}
    print(f"as asked: {share(sum(right[c.id] for c in loaded), len(loaded))}")
    print(
        f"{'':<18}{'changed':>8}{'before':>8}{'after':>8}{'points':>8}{'lost':>6}{'won':>6}{'p':>8}"
    )
    for name in PERTURBATIONS:
        changed = [(case, typed(case, name, seed)) for case in loaded]
        asked = [(case, new) for case, new in changed if new != case]
        after = {case.id: score(case, product.ask(new)).strict for case, new in asked}
        print(row(name, {case.id: right[case.id] for case, _ in asked}, after), flush=True)
        if lost:
            gone = [new for c, new in asked if right[c.id] and not after[c.id] and not c.reserved]
            print("\n".join(f"    {case.id} {case.turns}" for case in gone))
    print("\n".join(_agreement(pairs, before, right)))


def typed(case: Case, name: str, seed: int) -> Case:
    """The case with its last turn typed otherwise."""
    question = case.turns[-1]
    new = PERTURBATIONS[name](question, case.language, chance_for(seed, name, question))
    return case.model_copy(update={"turns": (*case.turns[:-1], new)})


def row(name: str, before: dict[str, bool], after: dict[str, bool]) -> str:
    """One perturbation: how many cases it changed, shares right, points, paired counts."""
    total = len(before)
    lost = sum(before[id] and not after[id] for id in before)
    won = sum(after[id] and not before[id] for id in before)
    if not total:
        return f"{name:<18}{0:>8}"
    shares = f"{sum(before.values()) / total:>8.3f}{sum(after.values()) / total:>8.3f}"
    points = 100 * (won - lost) / total
    over = "  over the aim" if lost - won > AIM * total else ""
    p = exact_p(lost, won)
    return f"{name:<18}{total:>8}{shares}{points:>8.1f}{lost:>6}{won:>6}{p:>8.3f}{over}"


def pairs_of(cases: Sequence[Case]) -> list[tuple[Case, Case]]:
    """The Swedish and the English case of each pair."""
    found: dict[str, dict[str, Case]] = defaultdict(dict)
    for case in cases:
        if case.pair:
            found[case.pair][case.language] = case
    return [(pair["sv"], pair["en"]) for pair in found.values() if pair.keys() == {"sv", "en"}]


def _agreement(
    pairs: Sequence[tuple[Case, Case]], outcomes: dict[str, Outcome], right: dict[str, bool]
) -> list[str]:
    both = sum(right[sv.id] and right[en.id] for sv, en in pairs)
    alike = sum(right[sv.id] == right[en.id] for sv, en in pairs)
    same = sum(_same(outcomes[sv.id], outcomes[en.id]) for sv, en in pairs)
    return [
        f"Swedish-English pairs: both right or both wrong {share(alike, len(pairs))}",
        f"  both right {share(both, len(pairs))}",
        f"  same decision, words cited in common {share(same, len(pairs))}",
    ]


def _same(first: Outcome, second: Outcome) -> bool:
    if first.status != second.status:
        return False
    return not first.quotes or not set(first.quotes).isdisjoint(second.quotes)
