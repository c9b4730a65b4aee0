"""How old collaborations are, how long we have belonged to them, and how many years lie between."""

from __future__ import annotations

from assistant.register.collaboration_facts import FOUNDED, MEMBER
from assistant.register.collaboration_list import IN
from assistant.register.costing import label, with_name
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import EXCEPT, KIND, YEARS, YES_NO, is_yes_no, understood
from assistant.register.years import years_asked
from assistant.register.yes_or_no import yes_or_no
from corpus.collaboration import Collaboration
from corpus.stated import Stated

_YEARS = rf"{YEARS}|how many years|hur lange|how long|hur lang tid"
_OLD = r"hur gam\w+|how old|alder(?:n)?|age"
_AGED = r"funnits|existerat|funnit|existed|been around|been running|been going|verkat|pagatt|active"
_APART = (
    r"efter|after|fore|before|mellan|between|skiljer|senare|later|tidigare|earlier|aldre|older|yngre|"
    r"younger|skillnad\w*|difference|apart"
)
_SAME = (
    r"samma ar|the same year|same year|direkt fran starten|fran borjan|from the (?:start|beginning)"
)
_SUPPOSED = rf"{EXCEPT}|om vi|ifall|if|skulle|would|inte|ej|not"
_LIGHT = (
    r"hade|had|vi|we|har|have|has|varit|been|det|it|i|in|med|ar|is|are|was|were|var|nu|now|sedan|since|gick|"
    r"blev|did|do|does|for|pa|som|that|idag|today|hunnit|bli|become|years?|ar gammalt?|an|than|"
    r"och|and|tog|took|until|innan|tills|eftersom|redan|already|back|launched|"
    r"(?:drog|kom|satte) igang"
)


def collaboration_age(reading: Reading, facts: Facts) -> Draft | None:
    """The age of a collaboration or of our membership in it, in the year asked or this year."""
    named = facts.named(reading)
    if len(named) != 1 or is_yes_no(reading):
        return None
    old, long = reading.has(_OLD), reading.has(_YEARS)
    founded = old or reading.has(rf"{FOUNDED}|{_AGED}")
    joined = reading.has(MEMBER)
    years = years_asked(reading, facts)
    if not (old or long) or len(years) > 1 or not (founded or joined) or reading.has(_SUPPOSED):
        return None
    if not understood(reading, KIND, IN, _LIGHT, FOUNDED):
        return None
    stated = named[0].founded if founded and not (joined and long) else named[0].member_since
    year = next(iter(years), facts.today().year)
    if stated is None or year < stated.value:
        return None
    return _aged(named[0], stated, year, stated is named[0].member_since, facts, reading.language)


def _aged(
    each: Collaboration, stated: Stated[int], year: int, joined: bool, facts: Facts, language: str
) -> Draft:
    draft = Draft(facts.knowledge, language)
    age, name = str(year - stated.value), label(each, facts, language)
    if joined and stated is not each.founded:
        said = {
            "sv": f"{name}: medlem sedan {stated.value}, {age} år räknat till {year}.",
            "en": f"{name}: member since {stated.value}, {age} years counted to {year}.",
        }
    else:
        said = {
            "sv": f"{name}: {stated.value}, {age} år räknat till {year}.",
            "en": f"{name}: {stated.value}, {age} years counted to {year}.",
        }
    draft.say(said[language], with_name(each, *stated.places), (age, str(year)))
    for place in sorted(stated.places, key=lambda place: place.span):
        draft.quote(place)
    return draft


def collaborations_apart(reading: Reading, facts: Facts) -> Draft | None:
    """How many years lie between two collaborations; whether one was joined when it began."""
    named = facts.named(reading)
    joined, founded = reading.has(MEMBER), reading.has(FOUNDED)
    if len(named) == 1 and is_yes_no(reading) and reading.has(_SAME):
        return _at_once(named[0], reading, facts)
    if len(named) != 2 or is_yes_no(reading) or not reading.has(_YEARS):
        return None
    if not reading.has(_APART) or years_asked(reading, facts):
        return None
    if not understood(reading, KIND, IN, _LIGHT):
        return None
    own = joined and not founded
    pairs = [(c, c.member_since if own else c.founded) for c in named]
    dated = [(c, stated) for c, stated in pairs if stated is not None]
    if len(dated) != 2:
        return None
    language = reading.language
    apart = str(abs(dated[0][1].value - dated[1][1].value))
    rows = "; ".join(f"{label(c, facts, language)} {stated.value}" for c, stated in dated)
    places = [place for c, stated in dated for place in with_name(c, *stated.places)]
    draft = Draft(facts.knowledge, language)
    said = {"sv": f"{apart} år: {rows}.", "en": f"{apart} years: {rows}."}[language]
    draft.say(said, dict.fromkeys(places), [apart])
    return draft


def _at_once(each: Collaboration, reading: Reading, facts: Facts) -> Draft | None:
    one, two = each.founded, each.member_since
    if one is None or two is None or not understood(reading, KIND, IN, YES_NO, _LIGHT, FOUNDED):
        return None
    language = reading.language
    word = yes_or_no(one.value == two.value, language)
    draft = Draft(facts.knowledge, language)
    said = {
        "sv": f"{word}: {label(each, facts, language)} {one.value}, medlem sedan {two.value}.",
        "en": f"{word}: {label(each, facts, language)} {one.value}, member since {two.value}.",
    }[language]
    draft.say(said, dict.fromkeys((*with_name(each, *one.places), *two.places)))
    return draft
