"""What two who have duties answer for, beside each other, in the words of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from corpus.companions import Term
from corpus.place import Place
from corpus.responsibility import Responsibility
from ingest.words import cased_words_of

_COMPARES = (
    r"jamfort med|jamfor|i jamforelse med|skillnad\w*|skiljer|till skillnad (?:fran|mot)|kontra|"
    r"versus|vs|gentemot|i forhallande till|compared (?:with|to)|compare|in comparison (?:with|to)|"
    r"differences?|differs?|different|as against|as opposed to|unlike|in contrast (?:with|to)"
)
_DUTY = (
    r"ansvar\w*|gor|gora|ska|skall|uppgift\w*|uppdrag\w*|roll\w*|beslut\w*|bestam\w*|jobb\w*|"
    r"responsib\w+|dut(?:y|ies)|tasks?|roles?|decid\w+|decisions?|jobs?|accountable|"
    r"(?:on the )?hook|answers?(?: for)?|expected|supposed|in charge|handles?|must|should"
)
_OTHER = (
    r"lon|loner|arvode\w*|tjanar|salar(?:y|ies)|pay|paid|earns?|hur mycket|hur manga|how much|"
    r"how many|heter|names?|parti\w*|part(?:y|ies)|nar|when|varfor|why|mail|telefon|phone"
)

_VAGUE = frozenset({"board", "the board", "boards"})
"""What may be called so is not one kind of body."""


def duties_compared(reading: Reading, facts: Facts) -> Draft | None:
    """The duties of both of two holders that a question compares, on its matter if it names one."""
    if not reading.shows(_COMPARES) or not reading.shows(_DUTY) or reading.shows(_OTHER):
        return None
    if facts.named(reading) or reading.question.people or not facts.register.responsibilities:
        return None
    holders = _holders(reading, facts)
    if len(holders) != 2:
        return None
    matter = {m.term for m in facts.glossary.find(_bare(reading))} - set(holders)
    draft = Draft(facts.knowledge, reading.language)
    for holder, duties in holders.items():
        own = _on_matter(duties, matter, facts)
        draft.part(_called(holder, duties, reading.language))
        for place in dict.fromkeys(p for duty in own for p in _places(duty)):
            draft.quote(place)
    return draft


def _bare(reading: Reading) -> str:
    """The question without the words that ask for duties and compare."""
    return re.sub(rf"\b(?:{_COMPARES}|{_DUTY})\b", "|", reading.folded)


def _holders(reading: Reading, facts: Facts) -> dict[Term, list[Responsibility]]:
    """Those with duties that a question names, in its order, with their duties."""
    by_term = facts.once(_by_holder)
    found: dict[Term, list[Responsibility]] = {}
    taken: set[int] = set()
    text = re.sub(r"\bof (?:an?|the) ", "of ", _bare(reading))
    words = cased_words_of(text)
    matches = (
        m
        for m in facts.glossary.find(text)
        if m.term in by_term and " ".join(words[m.places.start : m.places.stop]) not in _VAGUE
    )
    for match in sorted(matches, key=lambda m: (m.places.start, -len(m.places))):
        if taken.isdisjoint(match.places):
            taken.update(match.places)
            found[match.term] = by_term[match.term]
    return found


def _by_holder(facts: Facts) -> dict[Term, list[Responsibility]]:
    found: dict[Term, list[Responsibility]] = {}
    for each in facts.register.responsibilities:
        for match in facts.glossary.find(each.who)[:1]:
            found.setdefault(match.term, []).append(each)
    return found


def _on_matter(
    duties: Sequence[Responsibility], matter: set[Term], facts: Facts
) -> Sequence[Responsibility]:
    """The duties on the matter that is named; all where none is on it."""
    of_matter = [
        duty
        for duty in duties
        if not matter.isdisjoint(m.term for m in facts.glossary.find(f"{duty.act} {duty.what}"))
    ]
    return of_matter or duties


def _places(duty: Responsibility) -> tuple[Place, ...]:
    return (duty.who_at, duty.place) if duty.who_at else (duty.place,)


def _called(term: Term, duties: Sequence[Responsibility], language: str) -> str:
    """The holder as the text writes it, in English by the glossary."""
    name = term.en[0] if language == "en" and term.en else duties[0].who
    return re.sub(r"^.", lambda m: m.group().upper(), name)
