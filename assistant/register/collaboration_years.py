"""Which collaborations began, or were joined, before, in or after a year."""

from __future__ import annotations

from assistant.register.collaboration_list import FOUNDED, IN, JOINED, MANY, OLDEST
from assistant.register.costing import label, with_name
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.strategy_words import AFTER, BEFORE
from assistant.register.wordings import (
    KIND,
    YES_NO,
    asks_otherwise,
    is_yes_no,
    sets_apart,
    understood,
)
from assistant.register.years import years_asked
from assistant.register.yes_or_no import yes_or_no
from corpus.collaboration import Collaboration
from corpus.stated import Stated

_WE_JOINED = (
    r"(?:vi |we )?(?:gick|gatt) (?:vi )?med(?: i)?|(?:varit )?med i|(?:varit |blev |bli |blivit )?"
    r"medlem\w*(?: i)?|anslot|join(?:ed|ing)?|belonged|been in|part of|"
    r"(?:been |become |became )?members?"
)
_SAME = r"samma ar|lika gam\w+|jamngam\w+|the same year|same year|as old as|lika lange"
_LIGHT = r"an|than|working|work|began|begin|arbetet|det|vi|we|already|redan|i|with"
_WHEN = r"nar|when|by the time|da"
_OLDER = r"aldre|older|tidigare(?= an)|earlier(?= than)"
_YOUNGER = r"yngre|nyare|younger|newer|senare(?= an)|later(?= than)"


def collaborations_around_year(reading: Reading, facts: Facts) -> Draft | None:
    """Those founded, else joined, on one side of a year or in it, with the years of all."""
    if is_yes_no(reading) or facts.named(reading):
        return None
    founded, joined = reading.has(FOUNDED), reading.has(JOINED)
    before, after = reading.has(BEFORE), reading.has(AFTER)
    years = years_asked(reading, facts)
    one_of = reading.has(rf"vilket|vilken|vilka|which|what|hur manga|how many|{MANY}")
    if not (founded or joined) or len(years) != 1 or (before and after) or not one_of:
        return None
    ours = founded or reading.shows(rf"vi|we|us|our|oss|vara?|vilk\w+|which|what|{MANY}")
    if not ours or sets_apart(reading) or asks_otherwise(reading):
        return None
    if not understood(reading, KIND, IN, r"vi|we|in|were|was|fanns|existed"):
        return None
    year = next(iter(years))
    dated = [
        (each, stated)
        for each in facts.register.collaborations
        if (stated := each.founded if founded else each.member_since) is not None
    ]
    return _told(dated, year, before, after, facts, reading.language) if dated else None


def collaborations_older(reading: Reading, facts: Facts) -> Draft | None:
    """Yes or no on which of two collaborations was founded, or joined, first, with both years."""
    if not is_yes_no(reading):
        return None
    named = facts.named(reading)
    older, younger = reading.has(_OLDER), reading.has(_YOUNGER)
    founded, joined = reading.has(FOUNDED), reading.has(_WE_JOINED)
    same, by_then = reading.has(_SAME), founded and reading.has(_WHEN)
    before, after = reading.has(rf"{BEFORE}|{OLDEST}") or by_then, reading.has(AFTER)
    told = founded or joined or same
    first = older or (told and before)
    later = younger or (told and after)
    if len(named) != 2 or first + later + same != 1 or years_asked(reading, facts):
        return None
    if not understood(reading, KIND, YES_NO, _LIGHT):
        return None
    own = joined and not founded
    one, two = (each.member_since if own else each.founded for each in named)
    if one is None or two is None:
        return None
    holds = one.value == two.value if same else one.value < two.value
    holds = one.value > two.value if later else holds
    return _both(named, (one, two), own, holds, facts, reading.language)


def _both(
    named: tuple[Collaboration, ...],
    years: tuple[Stated[int], ...],
    joined: bool,
    holds: bool,
    facts: Facts,
    language: str,
) -> Draft:
    """Yes or no, with the year of each."""
    word = yes_or_no(holds, language)
    since = {"sv": "medlem sedan ", "en": "member since "}[language] if joined else ""
    pairs = list(zip(named, years, strict=True))
    rows = [f"{label(each, facts, language)} {since}{stated.value}" for each, stated in pairs]
    places = [place for each, stated in pairs for place in with_name(each, *stated.places)]
    draft = Draft(facts.knowledge)
    draft.say(f"{word}: {'; '.join(rows)}.", dict.fromkeys(places))
    return draft


def _told(
    dated: list[tuple[Collaboration, Stated[int]]],
    year: int,
    before: bool,
    after: bool,
    facts: Facts,
    language: str,
) -> Draft:
    found = [(e, s) for e, s in dated if _fits(s.value, year, before, after)]
    number, whole = str(len(found)) if found else "", str(len(dated))
    none = {"sv": "Inget", "en": "None"}[language]
    said = {
        "sv": f"{number or none} av de {whole} som texten ger ett år för:",
        "en": f"{number or none} of the {whole} for which the text gives a year:",
    }[language]
    draft = Draft(facts.knowledge, language)
    places = [place for each, stated in dated for place in with_name(each, *stated.places)]
    draft.say(said, dict.fromkeys(places), (number, whole))
    draft.list(
        (f"{label(each, facts, language)}: {stated.value}", with_name(each, *stated.places))
        for each, stated in found or dated
    )
    return draft


def _fits(value: int, year: int, before: bool, after: bool) -> bool:
    return value < year if before else value > year if after else value == year
