"""Collaborations in the order of the years in which they were founded, or joined; so also where
the oldest and the newest are asked for."""

from __future__ import annotations

from assistant.register.collaboration_list import FOUNDED, IN, JOINED, NEWEST, OLDEST
from assistant.register.costing import label, with_name
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import KIND, asks_otherwise, is_yes_no, sets_apart, understood

_RANK = (
    r"rangordna\w{0,2}|rangordning(?:en)?|(?:i )?(?:alders|tids)?ordning|kronologisk\w*|"
    r"sortera\w{0,2}|rank(?:ing|ed)?|order(?:ed)?|sort(?:ed)?|chronological(?:ly)?|"
    r"(?:oldest|newest|youngest) to (?:oldest|newest|youngest)|"
    r"(?:aldst|nyast|yngst)\w? till (?:aldst|nyast|yngst)\w?"
)
_AGE = (
    r"alder(?:n)?|aldersordning|ages?|startar(?:et)?|grundar(?:et)?|bildar\w*|kronologisk\w*|"
    r"(?:start|founding) (?:year|date)s?|founding|grundande(?:t)?|bildande(?:t)?|"
    r"chronological(?:ly)?"
)
_LIGHT = (
    r"efter|by|with|med|och|and|till|to|from|fran|forst|first|sist|last|ar|years?|vara|our|alla|"
    r"all|"
    r"de|the|put|place|satt|stall|lagg|ange|include|dessa|these|i|in|of|av|skriv|artal(?:et|en)?|"
    r"vilken|vilket|vilka|which|what|o|eller|or|tva|tre|fyra|fem|two|three|four|five"
)
_CAME = r"(?:kom|kommer|fanns|bildades|startade|grundades|came|was|existed|began|started)"
_OLDEST = rf"aldst\w?|oldest|{_CAME} (?:till )?(?:allra )?forst|{_CAME} (?:into being )?first"
_NEWEST = rf"yngst\w?|nyast\w?|newest|youngest|{_CAME} (?:till )?sist|{_CAME} last"


def collaborations_ranked(reading: Reading, facts: Facts) -> Draft | None:
    """Those named, or all, with their years, the oldest first or the newest where this is said."""
    old, new = reading.shows(_OLDEST), reading.shows(_NEWEST)
    if is_yes_no(reading) or not (reading.has(_RANK) or (old and new)):
        return None
    named = facts.named(reading)
    aged = reading.has(_AGE)
    joined = reading.has(JOINED)
    if (
        not (aged or old or new)
        or len(named) == 1
        or sets_apart(reading)
        or asks_otherwise(reading)
    ):
        return None
    if not understood(reading, OLDEST, NEWEST, FOUNDED, KIND, IN, _LIGHT):
        return None
    every = [
        (each, stated)
        for each in named or facts.register.collaborations
        if (stated := each.member_since if joined else each.founded) is not None
    ]
    if len(every) < 2 or (named and len(every) != len(named)):
        return None
    newest_first = new and (
        not old or reading.shows(r"(?:newest|youngest|nyast|yngst)\w? (?:to|till)")
    )
    every.sort(key=lambda dated: dated[1].value, reverse=newest_first)
    language = reading.language
    draft = Draft(facts.knowledge, language)
    edges = {"sv": ("äldst", "yngst"), "en": ("oldest", "newest")}[language]
    first, last = edges[::-1] if newest_first else edges
    said = {"sv": f"Från {first} till {last}:", "en": f"From {first} to {last}:"}[language]
    draft.say(said, [place for each, stated in every for place in with_name(each, *stated.places)])
    draft.list(
        (f"{label(each, facts, language)}: {stated.value}", with_name(each, *stated.places))
        for each, stated in every
    )
    dated = [each for each, _ in every]
    for each in facts.register.collaborations:
        if not named and each not in dated:
            name = label(each, facts, language)
            none = {
                "sv": f"För {name} anger texten inget år.",
                "en": f"The text gives no year for {name}.",
            }[language]
            draft.say(none, with_name(each, each.place))
    return draft
