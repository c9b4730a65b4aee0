"""Since when several named collaborations exist, or we belong to them, each with its year."""

from __future__ import annotations

from assistant.register.collaboration_facts import FOUNDED, MEMBER, MEMBER_SINCE
from assistant.register.costing import label, with_name
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import KIND, is_yes_no, sets_apart, understood
from corpus.collaboration import Collaboration
from corpus.place import Place
from corpus.stated import Stated

_WHEN = (
    r"nar|hur lange|hur lang tid|vilk(?:et|a) ar(?:tal)?|sedan nar|when|since when|how long|"
    r"(?:what|which) years?"
)
_COMPARED = (
    r"versus|vs|jamfort med|i jamforelse med|kontra|mot|compared (?:to|with)|against|respektive|"
    r"and|och|samt|each|both|bada|vardera|var och en|or|eller|i|in|vi|we|us|blev|blivit|been|were|"
    r"was|did|have|has|har|haft|som|for|of|to|with|med"
)
_LAST = (
    r"langst|forst|sist|aldst\w?|longest|first|last|oldest|longer|langre|aldre|older|"
    r"nyast\w?|newest"
)


def collaborations_dated(reading: Reading, facts: Facts) -> Draft | None:
    """The year of each of several collaborations that a question names."""
    named = facts.named(reading)
    if len(named) < 2 or is_yes_no(reading) or not reading.shows(_WHEN) or reading.shows(_LAST):
        return None
    founded = reading.shows(FOUNDED)
    joined = reading.shows(rf"{MEMBER_SINCE}|{MEMBER}|\bvi\b|\bwe\b") or not founded
    if sets_apart(reading) or not understood(reading, _WHEN, FOUNDED, MEMBER, _COMPARED, KIND):
        return None
    return _told(named, joined and not founded, facts, reading.language)


def _told(
    named: tuple[Collaboration, ...], joined: bool, facts: Facts, language: str
) -> Draft | None:
    """A row with its year for each, or that the text gives none."""
    found = [(each, each.member_since if joined else each.founded) for each in named]
    if all(stated is None for _, stated in found):
        return None
    draft = Draft(facts.knowledge)
    rows = (
        (_row(each, stated, joined, facts, language), _proof(each, stated))
        for each, stated in found
    )
    draft.list(rows)
    return draft


def _row(
    each: Collaboration, stated: Stated[int] | None, joined: bool, facts: Facts, language: str
) -> str:
    name = label(each, facts, language)
    if stated is None:
        none = {"sv": "texten anger inget år", "en": "the text gives no year"}[language]
        return f"{name}: {none}"
    since = {"sv": "medlem sedan ", "en": "member since "}[language] if joined else ""
    return f"{name}: {since}{stated.value}"


def _proof(each: Collaboration, stated: Stated[int] | None) -> tuple[Place, ...]:
    return with_name(each, *(stated.places if stated else (each.place,)))
