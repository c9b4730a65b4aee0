"""`python -m eval check`: whether the cases are sound, and what the set holds."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from assistant.load import load_knowledge
from eval.adopt import CANDIDATES
from eval.case import CASES, Case, load_cases
from eval.check import faults
from eval.check_set import set_faults, summary
from eval.commands.options import CasesOption, Corpus, Index
from eval.coverage import covered, uncovered
from eval.reach import Reach
from eval.score import plain
from ingest.knowledge import Knowledge
from ingest.settings import settings_with


def check(
    cases: CasesOption = CASES,
    corpus: Corpus = None,
    index: Index = None,
) -> None:
    """Check every case against the text, and the set as a whole."""
    knowledge = load_knowledge(settings_with(corpus, index))
    loaded = load_cases(cases)
    print(summary(loaded))
    for path in sorted(CANDIDATES.glob("*.jsonl")):
        print(f"unfinished: {path.name} holds candidates that somebody must review")
    found = all_faults(loaded, knowledge)
    if found:
        print("\n".join(found))
        raise typer.Exit(1)


def all_faults(cases: tuple[Case, ...], knowledge: Knowledge) -> list[str]:
    """Every fault of the cases one by one, of the set, and of what it leaves out."""
    bare = uncovered(covered(cases, knowledge), knowledge)
    return [
        *faults(cases, knowledge),
        *_senseless(cases, knowledge),
        *set_faults(cases),
        *(f"no case exercises {passage.id}" for passage in bare),
    ]


def _senseless(cases: Sequence[Case], knowledge: Knowledge) -> list[str]:
    """Facts that no right answer could state, or that a right answer must not state."""
    reach = Reach(knowledge)
    found = []
    for case in cases:
        for fact in reach.unreachable(case):
            found.append(f"{case.id}: cannot be said from the expected words: {list(fact)}")
        for fact in case.facts:
            if not fact or not all(alternative.strip() for alternative in fact):
                found.append(f"{case.id}: an empty fact says nothing: {list(fact)}")
            if fact and all(_forbidden(alternative, case) for alternative in fact):
                found.append(f"{case.id}: a required fact is forbidden as well: {list(fact)}")
    return found


def _forbidden(alternative: str, case: Case) -> bool:
    return any(plain(words) in plain(alternative) for words in case.forbidden)
