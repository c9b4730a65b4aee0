"""Makes a changed corpus from a real one: a folder with one text, and the cases rewritten for it.

Persons, parties, towns, bodies, sums, shares, counts and years are exchanged consistently in text,
questions and gold; one collaboration is added, another may be taken away. A seed decides all.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from assistant.understand.names import Names
from eval.case import Case, WhyNot
from eval.changed.added import Added, invent
from eval.changed.numbers import Numbers
from eval.changed.words import Words
from ingest.knowledge import Knowledge
from ingest.steps import ingest_texts


@dataclass(frozen=True)
class Changed:
    """A changed text (raw), its cases, and what stood in the original and stands there no more."""

    text: str
    cases: tuple[Case, ...]
    gone: frozenset[str]
    added: Added


def change(folder: Path, cases: tuple[Case, ...], seed: int, remove: bool = False) -> Changed:
    """Change the one document of `folder`, and the cases with it."""
    knowledge = ingest_texts(folder).knowledge
    (name,) = knowledge.documents
    raw = (folder / name).read_text(encoding="utf-8")
    repaired = knowledge.documents[name].text
    chance = random.Random(seed)
    words = Words(Names(knowledge.sentences), chance)
    numbers = Numbers(repaired, chance)
    (usual, _), *_ = Counter(_years(repaired)).most_common()
    year = usual + numbers.shift
    added = invent(chance, words.spare, words.spare_surnames, year, set(numbers.amounts))
    numbers.add_sums(added.amount, added.share)
    text = numbers.changed(words.changed(raw)).rstrip() + " \n" + added.raw()
    rewritten = [_rewritten(case, words, numbers, added) for case in cases]
    if remove:
        text, lost = _without_last_cost(text, added, knowledge, words, numbers)
        rewritten = [kept for case in rewritten if (kept := _after_removal(case, lost))]
    old = _facts_of(repaired, words)
    gone = frozenset(fact for fact in old if not _stands(fact, " ".join(text.split())))
    return Changed(text, (*rewritten, *added.cases()), gone, added)


def write(changed: Changed, folder: Path) -> Path:
    """Write the text, and nothing else, into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "strategi.txt").write_text(changed.text, encoding="utf-8")
    return folder


def leaks(answer: str, gone: frozenset[str]) -> list[str]:
    """The names, sums and years of the original that an answer states."""
    return sorted(fact for fact in gone if _stands(fact, answer))


def _rewritten(case: Case, words: Words, numbers: Numbers, added: Added) -> Case:
    def said(text: str) -> str:
        return numbers.changed(words.said(text))

    passages = [numbers.changed(words.changed(p)) for p in case.passages]
    if _is_sum_of_all(case, numbers):
        passages.append(_cost_sentence(added, case))
    return case.model_copy(
        update={
            "turns": tuple(numbers.asked(words.said(turn)) for turn in case.turns),
            "passages": tuple(passages),
            "facts": tuple(tuple(said(alt) for alt in fact) for fact in case.facts),
            "forbidden": tuple(said(one) for one in case.forbidden),
            "grades": {numbers.changed(words.changed(p)): g for p, g in case.grades.items()},
            "optional": tuple(tuple(said(alt) for alt in fact) for fact in case.optional),
        }
    )


def _is_sum_of_all(case: Case, numbers: Numbers) -> bool:
    """Whether the case wants a total, to which the added collaboration belongs."""
    totals = {f"{sum(numbers.amounts):.0f}", f"{sum(numbers.shares):g} %"}
    return any(not totals.isdisjoint(fact) for fact in case.facts)


def _cost_sentence(added: Added, case: Case) -> str:
    cost, share = re.split(r"(?<=ingår\.) ", added.paragraphs[-1])
    return share if "%" in " ".join(alt for fact in case.facts for alt in fact) else cost


def _without_last_cost(
    text: str, added: Added, knowledge: Knowledge, words: Words, numbers: Numbers
) -> tuple[str, str]:
    """The text without its last collaboration but the added one, and what was taken away."""
    heading = [s.heading for s in knowledge.sentences if " kronor" in s.text][-1]
    start = text.rindex(f" {numbers.changed(words.changed(heading))} \n")
    end = text.index(added.raw())
    return text[:start] + text[end:], " ".join(text[start:end].split())


def _after_removal(case: Case, lost: str) -> Case | None:
    """A case whose answer was taken away has none; one that needs more than that is left out."""
    inside = [" ".join(p.split()) in lost for p in case.passages]
    if not any(inside):
        return case
    if not all(inside) or len(case.turns) > 1:
        return None
    nothing = dict.fromkeys(("passages", "facts", "forbidden", "optional"), ())
    update = {**nothing, "grades": {}, "status": "not_in_documents"}
    return case.model_copy(update={**update, "why_not": WhyNot.WRONG_ENTITY})


def _facts_of(text: str, words: Words) -> set[str]:
    """Names, sums and years of a text."""
    amounts = re.findall(r"(?<!\d)(?<!\d )\d[\d ]*\d(?= kronor)", text)
    english = [amount.replace(" ", ",") for amount in amounts]
    names = [name for name in words.people if len(name) > 2]
    return {*names, *amounts, *english, *map(str, _years(text))}


def _years(text: str) -> list[int]:
    return [int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", text)]


def _stands(fact: str, text: str) -> bool:
    return bool(re.search(rf"(?<![\w,])(?<!\d )(?:{re.escape(fact)})(?!\w)", text))
