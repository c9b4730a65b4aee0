"""What the text says of one collaboration: what it is, since when, how many members, where."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from assistant.register.costing import label
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import (
    KIND,
    asked_now,
    asks_otherwise,
    is_yes_no,
    sets_apart,
    understood,
)
from assistant.register.yes_or_no import yes_or_no
from corpus.collaboration import Collaboration
from corpus.place import Place
from corpus.stated import Stated

WHAT = (
    r"vad (?:ar|innebar|betyder|star)|for nagot|for nat|beratta om|forklara|beskriv|"
    r"what is|what's|whats|"
    r"what are|tell me about|describe|explain|what does|stand for|stands for"
)
MEMBER = (
    r"medlem|medlemmar|medlemskap(?:et)?|gick|gatt|gick vi|anslot|ansluten|anslutna|med|varit|"
    r"members?|membership|join|joined|been|become|became|part of|since"
)
MEMBER_SINCE = (
    r"(?:sedan nar|hur lange|nar|vilket ar|vilket artal).*(?:medlem\w*|med i|med|anslot|anslutna?)|"
    r"(?:since when|how long|when|what year|which year).*(?:member\w*|join\w*|part of|"
    r"belong\w*|been in)|"
    r"medlem\w* sedan|members? since"
)
FOUNDED = (
    r"grunda\w+|bilda\w+|etablera\w+|starta\w+|startade|grundande|founded|established|"
    r"formed|created|started|set up|founding|start"
)
COUNT_MEMBERS = (
    r"(?:hur manga|antal(?:et)?|how many|number of) (?:\w+ ){0,2}?(?:medlemm\w*|medlemsregion\w*|"
    r"medlemsorganisation\w*|stader|regioner|kommuner|municipalities|member\w*|cities|"
    r"towns|regions|parter|"
    r"parties|medlemsstader)(?: regions?| cities| towns)?"
)
NAME_MEMBERS = (
    r"(?:vilka|lista|rakna upp|namnen pa|namnge) (?:\w+ ){0,3}?(?:medlemm\w*|"
    r"medlemsorganisation\w*|parterna|parter)|"
    r"(?:who|which|what|list|name) (?:\w+ ){0,3}?(?:members|parties)|medlemmar|medlemmarna|members"
)
COUNTRIES = (
    r"(?:vilka|hur manga|which|what|how many) (?:olika |different )?(?:lander|countries)|"
    r"lander(?:na)?|countries|land(?= )"
)
OFFICE = r"kontor(?:et)?|kansli(?:et)?|sekretariat(?:et)?|office|secretariat|headquarters"
WHERE = (
    r"var|vart|where|vilken (?:stad|ort)|vilket land|which (?:city|town|country)|"
    r"what (?:city|country)|ligger|located|finns|based|sits|situated|har|sitt|sin"
)
PURPOSE = (
    r"(?:deras|dess|their|its) (?:jobb|job|uppgift\w*|tasks?)|"
    r"syfte(?:t)?|mal(?:et|sattning\w*)?|uppdrag(?:et)?|uppgift(?:en)?|varfor finns|"
    r"purpose|aims?|goals?|"
    r"mission|objectives?|overgripande|overall|overarching|main|ska uppna|vill uppna|achieve"
)
NAMES_ASKED = (
    r"\b(?:vilka|namn(?:en|ge)?|lista|rakna upp|vad heter|which(?! countr\w+ .*\bhow)|names?|list|"
    r"what are the names|who are)\b"
)
"""That things are to be named, not counted."""
COUNTED = (
    r"(?:medlems?)?region(?:er|erna)|stader(?:na)?|medlemsstader(?:na)?|medlemmar(?:na)?|"
    r"medlemsorganisation(?:er|erna)|regions|cities|towns|members|municipalities|kommuner(?:na)?"
)
_OF_SOMEBODY = (
    r"vem|vems|vilka|who|whose|by whom|(?:\w+)?chef(?:en|er|erna)?|head|heads|director|manager|"
    r"anstallda|employees|staff|personal(?:en)?"
)
"""That somebody is asked for, who founded a thing or works there."""
Get = Callable[[Collaboration], "Stated[Any] | None"]
_COMMON = (
    r"vi|har|haft|for|av|i|som|dar|inom|ingar|deltar|finns|with|take|takes?|samarbetets|since|first"
)


def collaboration_fact(reading: Reading, facts: Facts) -> Draft | None:
    """One thing that the text says of a named collaboration, in its own words."""
    named = facts.named(reading)
    if len(named) != 1 or is_yes_no(reading):
        return None
    each = named[0]
    for pattern, extra, get in _ASKED:
        trial = reading.copy()
        facts.named(trial)
        if not trial.shows(pattern) or not asked_now(trial, facts, pattern):
            continue
        stated = get(each)
        count = pattern == COUNT_MEMBERS and not each.member_count and not each.members_claimed
        names = re.search(NAMES_ASKED, trial.folded)
        if pattern == COUNTRIES and names and each.countries is None:
            return None
        if pattern in (FOUNDED, OFFICE) and trial.shows(_OF_SOMEBODY):
            return None
        if sets_apart(trial) or not understood(trial, extra, KIND, _COMMON):
            continue
        return _stated(each, stated, count, facts, reading.language) if stated else None
    return None


def what_is(reading: Reading, facts: Facts) -> Draft | None:
    """What a named collaboration is, by the sentence that presents it."""
    named = facts.named(reading)
    if len(named) != 1 or not reading.has(WHAT) or is_yes_no(reading):
        return None
    if not asked_now(reading, facts, WHAT) or sets_apart(reading) or asks_otherwise(reading):
        return None
    if reading.shows(r"more|mer|out of|ut av|get|gets"):
        return None
    if not understood(reading, r"samarbete\w*|natverk\w*|cooperation|collaboration|network", WHAT):
        return None
    draft = Draft(facts.knowledge, reading.language)
    draft.part(label(named[0], facts, reading.language))
    draft.quote(named[0].place)
    if named[0].not_a_collaboration:
        draft.quote(named[0].not_a_collaboration)
    return draft


def is_collaboration(reading: Reading, facts: Facts) -> Draft | None:
    """Yes or no to whether something is an international collaboration."""
    if not re.search(r"^\s*(?:ar|raknas|is|are|does|do)\b", reading.folded):
        return None
    named = facts.named(reading)
    kind = reading.has(
        r"(?:ett |an? )?(?:eget )?(?:internationellt |international )?(?:samarbete|samarbeten|"
        r"collaborations?|cooperations?)"
    )
    if len(named) != 1 or not kind or sets_apart(reading):
        return None
    if not understood(
        reading, r"raknas|som|count|counts|as|i sig|in itself|in themselves|verkligen|is|are"
    ):
        return None
    no, stated = named[0].not_a_collaboration, named[0].kind
    place = no or (stated.place if stated and "samarbete" in stated.words else None)
    if place is None:
        return None
    word = yes_or_no(no is None, reading.language)
    draft = Draft(facts.knowledge, reading.language)
    draft.part(f"{word} – {label(named[0], facts, reading.language)}")
    draft.quote(place)
    return draft


def _stated(
    each: Collaboration, stated: Stated[Any], count: bool, facts: Facts, language: str
) -> Draft:
    draft = Draft(facts.knowledge, language)
    draft.part(label(each, facts, language))
    if count and isinstance(stated.value, tuple):
        number = str(len(stated.value))
        said = {"sv": f"{number} räknar texten upp.", "en": f"{number} are named in the text."}
        draft.say(said[language], stated.places, [number])
    if isinstance(stated.value, int) and 1000 < stated.value < 2100 and _is_year(stated):
        draft.say(f"{stated.value}.", stated.places)
    places: tuple[Place, ...] = tuple(sorted(stated.places, key=lambda place: place.span))
    for place in places:
        draft.quote(place)
    return draft


def _is_year(stated: Stated[Any]) -> bool:
    return not re.search(r"\d\s+[a-zåäö]", stated.words)


_HOW_MANY = (
    r"hur manga|antal(?:et)?|how many|number of|vilka|lista|rakna upp|namnge|which|what|"
    r"list"
)
_NOUNS = (
    r"medlemm\w*|medlemsregion\w*|medlemsorganisation\w*|medlemsstader|stader|regioner|"
    r"kommuner|parter|"
    r"parterna|cities|towns|regions|parties|municipalities"
)
_ASKED: tuple[tuple[str, str, Get], ...] = (
    (
        MEMBER_SINCE,
        rf"{MEMBER}|sedan nar|hur lange|nar|vilket ar(?:tal)?|how long|what|which|year|when",
        lambda c: c.member_since,
    ),
    (
        FOUNDED,
        rf"{FOUNDED}|nar|ar|when|year|vilket|was|were|blev|det|operativa|arbetet",
        lambda c: c.founded,
    ),
    (COUNT_MEMBERS, rf"{MEMBER}|{_HOW_MANY}|{_NOUNS}", lambda c: c.member_count or c.members),
    (NAME_MEMBERS, rf"{MEMBER}|{_HOW_MANY}|{_NOUNS}", lambda c: c.members),
    (
        COUNTRIES,
        rf"{MEMBER}|{_HOW_MANY}|{COUNTRIES}|olika|different|kommer|ar|fran|ifran|from|regionerna|"
        rf"regioner|medlemsregion\w*|regions|come|represented",
        lambda c: c.countries or c.country_count,
    ),
    (OFFICE, rf"{OFFICE}|{WHERE}", lambda c: c.office),
    (PURPOSE, rf"{PURPOSE}|vad|what|med", lambda c: c.purpose),
)
