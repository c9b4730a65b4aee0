"""What two membership fees pay for, where a question sets them beside each other."""

from __future__ import annotations

import re

from assistant.register.cost_parts import FEE, FEE_FOR
from assistant.register.costing import costs_of, label
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import asks_otherwise
from assistant.register.years import years_asked

_APART = re.compile(
    r"\b(?:skil\w+|differ\w*|jamfor\w*|compar\w+)\b|"
    r"\b(?:nagot|nat|nagra|nan|anything|something|any|vad|what)\b[^.?!]*"
    r"(?:\b(?:inte|ej|not|other)\b|n['’ ]t\b)"
)
"""That it is asked in what they differ, which the words on both of them show."""
_BOTH = (
    r"respektive (?:medlems)?avgift|(?:bada|bagge) (?:medlems)?avgift\w*|(?:medlems)?avgifterna|"
    r"vardera avgift\w*|each (?:membership )?fee|(?:both|the two) (?:the )?(?:membership )?fees"
)
_AMOUNT = r"hur (?:mycket|stor|hog)\w*|how (?:much|big|high|large)|kronor|procent|percent|belopp\w*"


def fees_compared(reading: Reading, facts: Facts) -> Draft | None:
    """The words of the text on each fee: of the two that are named, or of the two there are where
    both are spoken of."""
    if not reading.shows(FEE) or not reading.shows(FEE_FOR) or reading.shows(_AMOUNT):
        return None
    if reading.question.context or asks_otherwise(reading) or not _APART.search(reading.folded):
        return None
    every = facts.register.collaborations
    told = [each for each in every if any(p.cost.fee_pays for p in costs_of(each, facts))]
    named = facts.named(reading)
    if any(each not in told for each in named) or years_asked(reading, facts):
        return None
    if len(named) != 2 and not (len(told) == 2 and reading.shows(_BOTH)):
        return None
    draft = Draft(facts.knowledge, reading.language)
    for each in named if len(named) == 2 else told:
        draft.part(label(each, facts, reading.language))
        for priced in costs_of(each, facts):
            if priced.cost.fee_pays:
                draft.quote(priced.cost.fee_pays.place)
    return draft
