"""Costs by the collaborations that they are of, and how both are called in an answer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.register.amounts import money
from assistant.register.facts import Facts
from corpus.collaboration import Collaboration
from corpus.cost import Cost
from corpus.place import Place
from ingest.words import fold

_TAKES_PART = re.compile(r"\b(?:samarbetet|medlemskapet|natverket|deltagandet|programmet|det)\b")


@dataclass(frozen=True, slots=True)
class Priced:
    """A cost and the collaboration that it is of."""

    of: Collaboration
    cost: Cost


def costs_of(each: Collaboration, facts: Facts) -> tuple[Priced, ...]:
    """The costs of a collaboration, in the order of the text."""
    return facts.once(_by_owner).get(id(each), ())


def priced_once(these: Iterable[Collaboration], facts: Facts) -> tuple[Priced, ...] | None:
    """The one plain cost of each collaboration that has any; None where one has several."""
    found: list[Priced] = []
    for each in these:
        plain = [p for p in costs_of(each, facts) if not p.cost.per]
        if len(plain) > 1:
            return None
        found += plain
    return tuple(found)


def one_currency(priced: Iterable[Priced]) -> bool:
    """Whether all amounts can be compared: nothing is ever converted."""
    return len({p.cost.currency for p in priced}) == 1


def label(each: Collaboration, facts: Facts, language: str) -> str:
    """How a collaboration is called, with its abbreviation where the heading gives one."""
    heading = each.section[-1] if each.section else ""
    if language == "en" and each.name in heading:
        translated = facts.knowledge.translations.get(heading)
        if translated:
            return translated
    short = next((n for n in each.names[1:] if f"({n})" in heading), None)
    return f"{each.name} ({short})" if short else each.name


def proof_of(priced: Priced) -> tuple[Place, ...]:
    """The places that prove a cost, that of the name too where the cost's section lacks it."""
    return with_name(priced.of, priced.cost.place)


def with_name(each: Collaboration, *places: Place) -> tuple[Place, ...]:
    """Places, and the one of the collaboration's name where their section lacks it."""
    named = any(each.name in heading for heading in each.section)
    return tuple(dict.fromkeys(places if named else (*places, each.place)))


def worth(cost: Cost, language: str) -> str:
    """An amount with the text's "ca." and what it is counted by."""
    about = {"sv": "ca ", "en": "about "}[language] if cost.about else ""
    per = f" per {cost.per}" if cost.per else ""
    return f"{about}{money(cost.amount, cost.currency, language)}{per}"


def period(cost: Cost, language: str) -> str:
    """The year or years of a cost, or that the text gives none."""
    if cost.year is None:
        yearly = {"sv": "om året, ", "en": "a year, "}[language] if cost.yearly else ""
        return yearly + {"sv": "inget år angivet", "en": "no year given"}[language]
    return str(cost.year) if cost.last_year is None else f"{cost.year}–{cost.last_year}"


def row(priced: Priced, facts: Facts, language: str) -> str:
    """A cost as a row of a list."""
    name = label(priced.of, facts, language)
    what = item(priced.cost, facts, language)
    middle = f", {what}" if what else ""
    return f"{name}{middle}: {worth(priced.cost, language)} ({period(priced.cost, language)})"


def item(cost: Cost, facts: Facts, language: str) -> str:
    """What a cost is for, where it is not simply called a cost."""
    if not cost.item or fold(cost.item).startswith("kostnad"):
        return ""
    return cost.item.lower() if language == "sv" else english(cost.item, facts)


def english(word: str, facts: Facts, translation: str = "") -> str:
    """The English of a Swedish word that its working translation has, else the usual one.

    A word that the glossary lacks stays as it is, in quotation marks.
    """
    terms = [m.term for m in facts.glossary.find(word)]
    names = [name for term in terms for name in (*term.en, *term.narrower_en)]
    said = [name for name in names if name.lower() in translation.lower()]
    said.sort(key=len, reverse=True)
    usual = [term.en[0] for term in terms if term.en and word in term.sv]
    return (said or usual or names[:1] or [f"“{word}”"])[0]


def _by_owner(facts: Facts) -> dict[int, tuple[Priced, ...]]:
    """The costs of each collaboration, by its identity: two may be told in the same words."""
    of_section: dict[tuple[str, ...], list[Collaboration]] = defaultdict(list)
    for each in facts.register.collaborations:
        of_section[each.section].append(each)
    found: dict[int, list[Priced]] = defaultdict(list)
    for cost in facts.register.costs:
        owner = _owner(cost, of_section.get(cost.section, []), facts)
        if owner is not None:
            found[id(owner)].append(Priced(owner, cost))
    return {owner: tuple(priced) for owner, priced in found.items()}


def _owner(cost: Cost, owners: Sequence[Collaboration], facts: Facts) -> Collaboration | None:
    """The collaboration of a cost: that of its section, or the one named last before its end.

    `owners` are those of its section.
    """
    text = facts.knowledge.documents[cost.place.document].text
    if len(owners) == 1 and (cost.item or _is_of(cost, owners[0], text)):
        return owners[0]
    start = facts.knowledge.sentence_at.get((cost.place.document, cost.place.span))
    begin = start.passage.span.start if start else cost.place.span.start
    before = text[begin : cost.place.span.end]
    last = {max(before.rfind(name) for name in c.names): c for c in owners}
    return last[max(last)] if last and max(last) >= 0 else None


def _is_of(cost: Cost, owner: Collaboration, text: str) -> bool:
    """Whether a sentence that says "costs" without a noun speaks of its section's matter."""
    words = cost.place.span.of(text)
    return any(name in words for name in owner.names) or bool(_TAKES_PART.search(fold(words)))
