"""All collaborations, how many they are, the oldest and the newest, those that have an office."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.register.amounts import row_of
from assistant.register.costing import label, with_name
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.office import place_names
from assistant.register.reading import Reading
from assistant.register.wordings import (
    KIND,
    asked_now,
    asks_otherwise,
    is_yes_no,
    sets_apart,
    understood,
)
from corpus.collaboration import Collaboration
from corpus.place import Place
from corpus.stated import Stated

MANY = (
    r"samarbeten(?:a)?|natverk(?:en)?|medlemskap(?:en)?|organisationer|"
    r"collaborations|cooperations|networks|memberships|partnerships|organi[sz]ations"
)
COUNT = r"hur manga|how many|antal(?:et)?"
ASKS = r"vilka|alla|samtliga|lista\w?|rakna upp|olika|which|what|all|list|name|every"
IN = (
    r"med i|med|deltar|delta|ar|ingar|finns|tillhor|har|medlem(?:mar)?|part of|in|have|"
    r"has|member|members|"
    r"of|take|participate|participates|belong|belongs|to|do|does|are|there|namns|beskrivs|"
    r"described|"
    r"mentioned|listed|listas|bilaga|3|appendix|annex"
)
OLDEST = (
    r"aldre|older|earlier|tidigare|before|longer|langre|aldst|aldsta|forst|langst|tidigast|oldest|"
    r"first|"
    r"earliest|longest"
)
NEWEST = (
    r"younger|newer|later|yngre|nyare|senare|nyast|nyaste|yngst|yngsta|senast|sist|sista|newest|"
    r"youngest|latest|last|most recent(?:ly)?"
)
_BOTH = (
    r"(?:ge|ange|skriv|give|state|name)(?= )|(?:start|medlems|membership |starting )?(?:ar|aret|"
    r"aren|years?)|"
    r"bada|both|each|respektive"
)
_OF_STRATEGIES = r"\b(?:strateg(?:i|ier|ierna|ies|y)|planer(?:na)?|plans?|styrdokument)\b"
JOINED = (
    r"gick|gatt med|varit med|anslot|anslutit|medlem\w*|med i|joined|join|been|members?|membership|"
    r"belonged|tillhort"
)
_WE_JOINED = (
    r"gick med|gatt med|varit (?:med|medlem\w*)|anslot|anslutit|joined|belonged|tillhort|"
    r"been (?:a )?(?:members?|part|in|with)"
)
"""That it is asked how long we are there, whatever is asked besides."""
FOUNDED = r"grunda\w+|bilda\w+|etablera\w+|starta\w+|founded|established|formed|created|started"
OFFICE = r"kontor(?:et)?|kansli(?:et)?|sekretariat(?:et)?|offices?|secretariats?"
_WHICH = rf"vilka|vilket|which|vad heter|what is|what's|name of|called|namnet pa|{MANY}"
_WITH = (
    r"har|ett|det|eget|have|has|an|own|their|our|vart|vara|med|with|driver|runs?|som|that|"
    r"ligger|finns|located|based|the one"
)


def collaborations_all(reading: Reading, facts: Facts) -> Draft | None:
    """Every collaboration as a row, with their number."""
    every = facts.register.collaborations
    if not every or not reading.has(MANY) or is_yes_no(reading):
        return None
    asked = reading.has(COUNT) | reading.has(ASKS) | (len(reading.text_words()) < 5)
    if (
        not asked_now(reading, facts, MANY)
        or not asked
        or sets_apart(reading)
        or asks_otherwise(reading)
    ):
        return None
    if not understood(reading, KIND, IN):
        return None
    draft, language, count = Draft(facts.knowledge), reading.language, str(len(every))
    said = {"sv": f"{count} räknar texten upp:", "en": f"{count} are listed in the text:"}[language]
    draft.say(said, [place for c in every for place in with_name(c, c.place)], [count])
    draft.list((label(c, facts, language), with_name(c, c.place)) for c in every)
    for each in every:
        if each.not_a_collaboration:
            name = label(each, facts, language)
            note = {
                "sv": f"Enligt texten är {name} inte ett samarbete i sig.",
                "en": f"By the text, {name} is not a collaboration in itself.",
            }[language]
            draft.say(note, with_name(each, each.not_a_collaboration))
    return draft


def collaborations_by_year(reading: Reading, facts: Facts) -> Draft | None:
    """The one that was joined, or founded, first or last, with the years of all that have one."""
    if is_yes_no(reading):
        return None
    old, new = reading.has(OLDEST), reading.has(NEWEST)
    ours = reading.shows(_WE_JOINED)
    founded, joined = reading.has(FOUNDED) and not ours, reading.has(JOINED)
    named = facts.named(reading)
    one_of = reading.has(rf"vilket|vilken|vilka|which|what|{MANY}")
    if re.search(_OF_STRATEGIES, reading.folded):
        return None
    if old == new or not one_of or sets_apart(reading) or asks_otherwise(reading):
        return None
    if (
        not understood(reading, KIND, IN, rf"eller|or|i|med|av|tid|time|did|we|for|{_BOTH}")
        or len(named) == 1
    ):
        return None
    by_founding = founded or not joined
    dated: list[tuple[Collaboration, Stated[int]]] = []
    for each in named or facts.register.collaborations:
        stated = each.founded if by_founding else each.member_since
        if stated is not None:
            dated.append((each, stated))
    if len(dated) < 2 or (named and len(dated) != len(named)):
        return None
    have = [each for each, _ in dated]
    beside = [c for c in facts.register.collaborations if not named and c not in have]
    return _edge(dated, beside, old, facts, reading.language)


def collaborations_with_office(reading: Reading, facts: Facts) -> Draft | None:
    """Which collaborations have an office, in the words of the text."""
    having = [c for c in facts.register.collaborations if c.office]
    there = [c for c in having if c.office and _names_place(reading, c.office.value, facts)]
    if not reading.has(rf"{OFFICE}|\w{{4,}}kontoret") or not reading.has(_WHICH):
        return None
    if is_yes_no(reading) or facts.named(reading) or sets_apart(reading):
        return None
    if not understood(reading, KIND, _WITH):
        return None
    draft = Draft(facts.knowledge, reading.language)
    for each in there or having:
        if each.office:
            draft.part(label(each, facts, reading.language))
            draft.quote(each.office.place)
    return draft if having else None


def _names_place(reading: Reading, place: str, facts: Facts) -> bool:
    names = "|".join(map(re.escape, place_names(place, facts)))
    return reading.has(rf"(?:{names})[sa]?(?=\b|-?kontor)(?:-?kontoret)?")


def _edge(
    dated: Sequence[tuple[Collaboration, Stated[int]]],
    beside: Sequence[Collaboration],
    old: bool,
    facts: Facts,
    language: str,
) -> Draft:
    years = [stated.value for _, stated in dated]
    edge = min(years) if old else max(years)
    best = [each for each, stated in dated if stated.value == edge]
    names = row_of([label(each, facts, language) for each in best], language)
    places = [place for each, stated in dated for place in _proof(each, stated)]
    draft = Draft(facts.knowledge, language)
    said = f" ({dated_words(dated, best)})" if language == "sv" and len(best) == 1 else ""
    draft.say(f"{names}: {edge}{said}.", places)
    rows = ((each, stated) for each, stated in dated if each not in best)
    draft.list(
        (f"{label(each, facts, language)}: {stated.value}", _proof(each, stated))
        for each, stated in rows
    )
    for each in beside:
        name = label(each, facts, language)
        none = {
            "sv": f"För {name} anger texten inget år.",
            "en": f"The text gives no year for {name}.",
        }
        draft.say(none[language], with_name(each, each.place))
    return draft


def dated_words(
    dated: Sequence[tuple[Collaboration, Stated[int]]], best: Sequence[Collaboration]
) -> str:
    """The words that state the year of the one that is best."""
    return next(stated.words for each, stated in dated if each in best)


def _proof(each: Collaboration, stated: Stated[int]) -> tuple[Place, ...]:
    return with_name(each, *stated.places)
