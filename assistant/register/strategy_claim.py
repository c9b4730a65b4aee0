"""Yes or no to the first or last year that a question gives a listed strategy."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.listed import strategies_named
from assistant.register.reading import Reading
from assistant.register.strategy_words import (
    ASKS_WHETHER,
    END,
    FIRST_YEAR,
    LAST_YEAR,
    NOUNS,
    REAL_END,
    START,
)
from assistant.register.strategy_years import edge_said
from assistant.register.wordings import is_yes_no, understood
from assistant.register.years import years_asked
from assistant.register.yes_or_no import yes_or_no

_REACHES = (
    r"(?:galler|gar|racker|loper|stracker sig|varar|haller|ar giltig\w*|ar i kraft|runs?|lasts?|"
    r"is valid|valid|is in force|goes|covers|reach(?:es)?|stretch(?:es)?|apply|applies|stays?)"
    r"(?: (?:an|anda|bara|fram|on|in force|valid|only|all the way|out|up|just)){0,2} "
    r"(?:till|tills|t o m|until|til|till and including|through|to)(?: och med| the end of|"
    r" slutet av)?"
)
_PERFECT = (
    r"har (?:\S+ ){0,6}?(?:gatt|slutat|lopt|upphort)|(?:has|have) (?:\S+ ){0,6}?(?:ended|"
    r"expired|run)"
)
_BOUND = (
    r"efter|fore|innan|after|before|beyond|past|senast|tidigast|mellan|between|i kraft|in force"
)
_LIGHT = r"borja\w*|slutar|ar|is|end|does|do|the|fran|from|fram|anda|to|till|sant|true|val"


def strategy_claim(reading: Reading, facts: Facts) -> Draft | None:
    """Whether the year that a question gives is a strategy's last, or first, with the right one."""
    if not (reading.has(ASKS_WHETHER) or is_yes_no(reading)):
        return None
    named = strategies_named(reading, facts)
    years = years_asked(reading, facts)
    if len(named) != 1 or len(years) != 1 or reading.shows(rf"{_PERFECT}|{_BOUND}"):
        return None
    each, year = named[0], next(iter(years))
    end = reading.has(rf"{_REACHES}|{LAST_YEAR}") or reading.has(REAL_END)
    start = reading.has(rf"{FIRST_YEAR}|{START}")
    if end == start and not reading.shows(_REACHES):
        return None
    edge = each.last_year if end else each.first_year
    if edge is None or not understood(reading, END, START, NOUNS, _LIGHT):
        return None
    word = yes_or_no(edge == year, reading.language)
    draft = Draft(facts.knowledge)
    draft.say(f"{word}, {edge_said(each, end, not end, facts, reading.language)}", [each.place])
    return draft
