"""What two collaborations are, where it is asked how they differ: each by the text's own words.

The text compares them nowhere, so nothing is said of the difference itself.
"""

from __future__ import annotations

from assistant.register.costing import label
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import KIND, is_yes_no, sets_apart, understood

DIFFERENCE = (
    r"skillnad(?:en|er|erna)?|skiljer(?: sig)?|skiljs|olika|jamfor(?: med)?|jamforelse|"
    r"difference|differences|differs?|different|compare|compared|comparison|versus|vs|apart"
)
_ASKING = (
    r"vad (?:ar|finns)|vilka|vilken|hur|pa vilket satt|mellan|fran|ifran|at|med|sig|egentligen|"
    r"beskriv|forklara|what|what's|which|how|in what way|between|from|to|do|does|tell|explain"
)


def told_apart(reading: Reading, facts: Facts) -> Draft | None:
    """What each of the named collaborations is, where only their difference is asked for."""
    named = facts.named(reading)
    if len(named) < 2 or not reading.has(DIFFERENCE) or is_yes_no(reading) or sets_apart(reading):
        return None
    if not understood(reading, _ASKING, KIND):
        return None
    draft = Draft(facts.knowledge, reading.language)
    for each in named:
        draft.part(label(each, facts, reading.language))
        draft.quote(each.place)
        if each.purpose:
            for place in each.purpose.places:
                draft.quote(place)
    return draft
