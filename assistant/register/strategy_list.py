"""All listed strategies, how many they are, and whether one is among them."""

from __future__ import annotations

from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.listed import entry, name_of, strategies_named, years_of
from assistant.register.reading import Reading
from assistant.register.strategy_words import (
    AFTER,
    BEFORE,
    COUNT,
    END,
    FIRST_YEAR,
    FURTHEST,
    LAST_YEAR,
    LONGEST,
    NOUNS,
    REAL_END,
    SHORTEST,
    START,
    STRATEGIES,
)
from assistant.register.strategy_years import is_denied, picked_said
from assistant.register.wordings import YES_NO, is_yes_no, understood
from assistant.register.years import years_asked
from assistant.register.yes_or_no import yes_or_no

ALL = (
    r"alla|samtliga|vilka|lista\w{0,2}|rakna upp|raknas upp|uppraknade|upprakning|finns|hanvisar|"
    r"hanvisas|refererar|till|namns|namnda|namner|andra|all|every|which|what|listed|list|"
    r"mentioned|refers?|"
    r"referred|other|named|mentions?|exist|specificerade|specifikation|radas upp|rabblas upp|"
    r"radar|tas upp|antal(?:et)?|(?:the )?(?:number|count)(?: of)?|figure|siffra"
)
_NUMBER_ONLY = (
    r"(?:bara|endast|enbart|only|just) (?:sjalva |the |a |en |ett )?(?:antal(?:et)?|siffran?|"
    r"numret|"
    r"talet|number|count|figure)"
)
AMONG = (
    r"bland|med|i|pa|listan|listad|listas|namns|namnd|finns|ingar|del|av|among|listed|"
    r"list|included|one of|"
    r"mentioned|part"
)
VALID = (
    r"galler|giltig\w?|aktuell\w?|i kraft|fortfarande|annu|an|still|valid|in force|current|running|"
    r"loper|lopande|rullar|runs?|running|har|have|has|redan|already|covers?|tacker|omfattar"
)
"""Words that ask whether something is in force."""
VALID_THEN = r"apply|applies|applicable|remains?|remaining|in effect|gilla|tillampas|kvar"
"""Those that ask it only where a year or "still" stands beside them."""
_BEFORE_THESE = r"hade|haft|had|tidigare|previous\w*|former\w*"
_THEN = r"(?:19|20)\d\d|still|fortfarande|alltjamt|annu"


def strategies_all(reading: Reading, facts: Facts) -> Draft | None:
    """Every listed strategy as a row, with their number."""
    if not reading.has(STRATEGIES) or not facts.register.strategies:
        return None
    number_only = reading.has(_NUMBER_ONLY)
    asked = reading.has(COUNT) | reading.has(ALL)
    if not asked or reading.has(YES_NO) or reading.shows(_BEFORE_THESE):
        return None
    if not understood(reading, NOUNS, ALL):
        return None
    draft = Draft(facts.knowledge)
    strategies, language = facts.register.strategies, reading.language
    count = str(len(strategies))
    said = {"sv": f"{count} strategier står i listan", "en": f"{count} strategies are in the list"}
    end = "." if number_only else ":"
    draft.say(f"{said[language]}{end}", [s.place for s in strategies], [count])
    if number_only:
        return draft
    draft.list((entry(s, facts, language), [s.place]) for s in strategies)
    return draft


def strategy_among(reading: Reading, facts: Facts) -> Draft | None:
    """Yes, with its entry, where a named strategy is in the list."""
    if not reading.has(YES_NO):
        return None
    named = strategies_named(reading, facts)
    if len(named) != 1 or not reading.has(AMONG) or not understood(reading, NOUNS, AMONG, ALL):
        return None
    language = reading.language
    name = name_of(named[0], facts, language)
    said = {"sv": f"Ja, {name} står i listan:", "en": f"Yes, {name} is in the list:"}[language]
    draft = Draft(facts.knowledge)
    draft.say(said, [named[0].place])
    draft.list([(entry(named[0], facts, language), [named[0].place])])
    return draft


def strategies_in_year(reading: Reading, facts: Facts) -> Draft | None:
    """Which strategies are in force in a year, by their first and last year."""
    then = reading.shows(_THEN) and reading.has(VALID_THEN)
    if not reading.has(STRATEGIES) or is_yes_no(reading) or not (reading.has(VALID) or then):
        return None
    if reading.shows(rf"{LONGEST}|{SHORTEST}|{FURTHEST}|{_BEFORE_THESE}"):
        return None
    years = years_asked(reading, facts) or {facts.today().year}
    later = reading.has(AFTER)
    if len(years) != 1 or reading.has(rf"{BEFORE}|{START}|{FIRST_YEAR}|{LAST_YEAR}"):
        return None
    if not understood(
        reading,
        NOUNS,
        ALL,
        COUNT,
        r"ar|are|under|during|in|i|be|will|kommer|att|vara|force|kraft|not|inte",
    ):
        return None
    year = next(iter(years)) + later
    if is_denied(reading) or reading.shows("no longer"):
        return _out_of_force(year, facts, reading.language)
    every = [s for s in facts.register.strategies if s.last_year and s.last_year >= year]
    picked = [s for s in every if s.first_year is not None and s.first_year <= year]
    draft = picked_said(picked, facts, reading.language)
    for each in every:
        if each.first_year is None:
            name = entry(each, facts, reading.language)
            said = {
                "sv": f"För {name} anger listan inget första år.",
                "en": f"The list gives no first year for {name}.",
            }[reading.language]
            draft.say(said, [each.place])
    return draft


def _out_of_force(year: int, facts: Facts, language: str) -> Draft:
    """The strategies that are over in a year, or have not begun, as far as the list tells."""
    every = facts.register.strategies
    over = [s for s in every if s.last_year is not None and s.last_year < year]
    to_come = [s for s in every if s.first_year is not None and s.first_year > year]
    return picked_said([s for s in every if s in over or s in to_come], facts, language)


def strategy_valid(reading: Reading, facts: Facts) -> Draft | None:
    """Yes or no to whether a named strategy is in force, or has run out, by its years and today."""
    if not is_yes_no(reading):
        return None
    reading.take(YES_NO)
    named = strategies_named(reading, facts)
    ended = reading.has(REAL_END)
    if len(named) != 1 or not (reading.has(VALID) or ended):
        return None
    each, year = named[0], facts.today().year
    if len(asked := years_asked(reading, facts)) > 1:
        return None
    year = next(iter(asked), year)
    if not understood(reading, NOUNS, VALID, END) or each.last_year is None:
        return None
    if each.first_year is None or (not asked and each.first_year > year):
        return None
    valid = each.first_year <= year <= each.last_year
    holds = each.last_year < year if ended else valid
    word = yes_or_no(holds, reading.language)
    name = name_of(each, facts, reading.language)
    draft = Draft(facts.knowledge)
    draft.say(f"{word}: {name}, {years_of(each)}.", [each.place])
    return draft
