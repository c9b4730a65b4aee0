"""What the register shows that the text does not say, for questions that ask just that.

A search finds near passages for such a question: who sits in another programme, what is paid beside
the fee. Here it is the register that knows: it has every seat, amount, goal and listed strategy.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.question import Question
from assistant.register.cost_parts import BACK, FEE, INCLUDES
from assistant.register.cost_question import read_cost_question
from assistant.register.cost_words import Ask
from assistant.register.costing import costs_of
from assistant.register.facts import Facts
from assistant.register.goals import GOAL, goals_named, numbers_in, programmes_named
from assistant.register.listed import strategies_named
from assistant.register.seat_question import SeatQuestion
from assistant.register.seat_words import Want
from assistant.register.seats import read_seats
from assistant.register.silence_asked import only_asked
from assistant.register.silence_counted import asks_names_of_counted
from assistant.register.silence_empty import asks_empty_seat
from assistant.register.silence_holders import seat_of_another
from assistant.register.silence_reach import asks_address, asks_contact, asks_pay
from assistant.register.silence_relations import relation_is_unsaid
from assistant.register.silence_seats import seat_is_unsaid
from assistant.register.silence_since import beyond_ours
from assistant.register.strategy_words import REAL_END
from assistant.register.wordings import COST
from assistant.register.years import speaks_of
from assistant.understand.language import ENGLISH, SWEDISH
from ingest.words import cased_words_of, fold

_HOW_MUCH = (
    r"hur (?:stor|hog|mycket)\w*|(?:vad|what) (?:ar|is|are|kostar|s|blir) (?:\w+ ){0,3}?"
    rf"(?:{FEE})|(?<!\d )(?:kronor|kr|sek)|how (?:much|big|high|large)|what (?:amount|sum)"
)
_FOR = (
    r"tacker|tackt|till vad|anvands|finansierar|for vad|far vi|ingar|inkluder\w+|omfatta\w*|"
    r"cover\w*|"
    r"pays? for|go(?:es)? to(?:wards)?|used|finances?|funds?|include\w*|spent|innebar|mean|"
    r"betala[rt]? (?:\w+ )?for|pay(?:ing)? for|fakturan?|invoice"
)
_USE = (
    r"tacker|anvands till|gar till|finansierar|for vad|till vad|far vi for|betalar for|"
    r"covers?|pays? for|goes? (?:to|towards)|used for|finances?|funds?|get for"
)
"""What a fee is used for, not what it is counted in."""
_ONE_STRATEGY = re.compile(
    r"\b(\w{4,})(?:strategin|planen|policyn|programmet|strategiplanen)\b|"
    r"\b(?:the|our|var) (\w{4,}) (?:strategy|plan|policy|programme)\b"
)
_AMOUNT = (
    r"hur mycket|hur stor\w?|hur hog\w?|hur manga (?:kronor|procent)|vilket belopp|andel(?:en)?|"
    r"how much|how big|how large|what (?:amount|sum|share|percentage)|how many (?:kronor|per ?cent)"
)
_MONEY = (Ask.COST, Ask.SHARE, Ask.SUM, Ask.TOTAL, Ask.SAVE)
"""What makes a question that names a year one on money."""
_SPENT_ON = (
    r"vad (?:betala\w*|kosta\w*|lagger|lade|(?:gar|gick)(?!(?: \S+){1,6}? (?:till|ut pa)\b))|"
    r"what (?:do|does|did) (?:\S+ ){1,2}?(?:pay|spend)"
)
_COUNTED_IN = re.compile(
    r"(?P<cost>\b(?:how (?:much|many)|hur mycket|what|vad|vilken|kosta\w*|notan?|cost\w*|spara\w*|"
    r"save\w*|"
    r"kronor)\b[^.?!]*?)\b(?:with|including|incl|counting|inklusive|inkl|med räknat|"
    r"(?:tar|räknar|ta|räkna) (?:med|in))\b[^.?!]*",
    re.IGNORECASE,
)
"""What a cost is asked for with, after that for which it is asked."""
_RECEIVES = (
    r"vad (?:far|tjanar) (?!jag|man|vi|du|ni|(?:\S+ ){1,4}?(?:ut av|for)\b)|"
    r"what (?:do|does) (?:\S+ ){1,5}?(?:get|earn|receive)(?! for\b| out of\b| from\b)"
)
_ONE_MORE = r"(?:ett|nagot|a|any) (?:tredje|fjarde|femte|third|fourth|fifth)"
"""That it is asked whether there are more, not for one of that number."""
_GOES_TO = r"(?:gar|racker|stracker sig) (?:\S+ ){0,3}?till (?!\d|och med|ar\b|vilket)"
"""That something goes to somebody, not on to a year."""
_REGION = re.compile(r"\bregion (?P<name>[A-ZÅÄÖ][\w-]+)", re.IGNORECASE)
_BESIDE = re.compile(r"\b(?:med|tillsammans|bredvid|with|together|alongside)\b")
_PROGRAMME = re.compile(
    r"(?P<name>(?:[A-ZÅÄÖ][\w-]+\s+)+)(?:[Pp]rogram\w*)\b|"
    r"\b(?P<one>[A-ZÅÄÖ][\w-]{2,}\w)-?programmets?\b"
)
_NAME = re.compile(r"(?<=[a-zåäö,] )[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)+")
"""A name of several words, not at the beginning."""


def is_silent(question: Question, facts: Facts) -> bool:
    """Whether the register shows that the text does not say what a question asks."""
    reading = facts.read(question)
    seats = read_seats(reading, facts)
    asked = only_asked(question)
    asked_seats = seats if asked is question else read_seats(facts.read(asked), facts)
    return (
        asks_contact(question, facts)
        or _asks_fee(question, facts)
        or _asks_other_year(question, facts)
        or asks_empty_seat(question, reading, seats, facts)
        or _asks_unlisted(question, facts)
        or asks_names_of_counted(question, facts)
        or _asks_paid_back_amount(question, facts)
        or _asks_amount_of_part(question, facts)
        or asks_pay(question, facts)
        or asks_address(question, facts)
        or _asks_seat_of_other(asked, asked_seats, facts)
        or seat_of_another(asked, asked_seats, facts)
        or _names_other_programme(question, facts)
        or seat_is_unsaid(asked, asked_seats, facts)
        or relation_is_unsaid(question, seats, facts)
        or _asks_use_of_fee(question, facts)
        or beyond_ours(question, seats, facts)
    )


def _asks_fee(question: Question, facts: Facts) -> bool:
    """How much a fee is, where no amount of the text is one."""
    reading = facts.read(replace(question, text=_COUNTED_IN.sub(r"\g<cost>", question.text)))
    if not reading.shows(FEE) or not reading.shows(_HOW_MUCH) or reading.shows(_FOR):
        return False
    return not any("avgift" in fold(cost.item) for cost in facts.register.costs)


def _asks_use_of_fee(question: Question, facts: Facts) -> bool:
    """What the fee of a collaboration pays for, where the text tells that of others only."""
    reading = facts.read(question)
    if not reading.shows(FEE) or not reading.shows(_USE) or reading.shows(_AMOUNT):
        return False
    each = facts.only_named(question.text)
    costs = costs_of(each, facts) if each else []
    return bool(costs) and not any(priced.cost.fee_pays for priced in costs)


def _asks_other_year(question: Question, facts: Facts) -> bool:
    """What is paid in a year of which no amount speaks."""
    asked = read_cost_question(facts.read(question), facts)
    if asked is None or not asked.years or asked.post or not asked.has(*_MONEY):
        return False
    these = asked.named or facts.register.collaborations
    costs = [priced.cost for each in these for priced in costs_of(each, facts)]
    return bool(costs) and not any(speaks_of(cost, set(asked.years), facts) for cost in costs)


def _asks_unlisted(question: Question, facts: Facts) -> bool:
    """A goal of a number that the text lacks; when a strategy ends that it does not list."""
    reading = facts.read(question)
    goals = facts.register.goals
    numbers = set() if reading.shows(_ONE_MORE) else numbers_in(reading.copy())
    if goals and numbers and reading.shows(GOAL + r"|program\w*"):
        return numbers.isdisjoint(goal.number for goal in goals)
    ends = reading.shows(REAL_END) and not reading.shows(_GOES_TO)
    ends = ends and bool(facts.register.strategies)
    found = _ONE_STRATEGY.search(reading.folded) if ends else None
    if found is None or strategies_named(reading.copy(), facts):
        return False
    name = found.group(1) or found.group(2)
    entries = " ".join(s.name for s in facts.register.strategies)
    english = " ".join(facts.knowledge.translations.values()) if found.group(2) else ""
    listed = fold(f"{entries} {english}")
    title = fold(f"{facts.knowledge.collection.title} {facts.knowledge.collection.title_en}")
    told = {match.term for match in facts.glossary.find(entries)}
    if any(match.term in told for match in facts.glossary.find(name)):
        return False
    return name not in title and name not in " ".join(cased_words_of(listed))


def _asks_paid_back_amount(question: Question, facts: Facts) -> bool:
    """How much is paid back, where the words on it give no number."""
    reading = facts.read(question)
    if not reading.shows(BACK) or not reading.shows(_AMOUNT) or not facts.register.costs:
        return False
    said = [c.reimbursement.place for c in facts.register.costs if c.reimbursement]
    texts = {d: document.text for d, document in facts.knowledge.documents.items()}
    return not any(re.search(r"\d", place.span.of(texts[place.document])) for place in said)


def _asks_amount_of_part(question: Question, facts: Facts) -> bool:
    """How much a thing is that amounts only include, with no amount or share of its own."""
    question = replace(question, text=_COUNTED_IN.sub(r"\g<cost>", question.text))
    reading = facts.read(question)
    if reading.shows(rf"{INCLUDES}|{_FOR}"):
        return False
    turn = replace(question, context="")
    if not reading.shows(rf"{_AMOUNT}|{_RECEIVES}") and not facts.read(turn).shows(_SPENT_ON):
        return False
    if not facts.named(reading) and not reading.shows(COST) and not question.people:
        return False
    costs = facts.register.costs
    texts = {d: document.text for d, document in facts.knowledge.documents.items()}
    own = " ".join(fold(c.item) for c in costs)
    shares = [c.share.place for c in costs if c.share]
    own += " ".join(fold(place.span.of(texts[place.document])) for place in shares)
    parts = {part for cost in costs for part in cost.includes if fold(part) not in own}
    terms = {match.term for part in parts for match in facts.glossary.find(part)}
    named = {match.term for match in facts.glossary.find(question.text)}
    return not terms.isdisjoint(named)


def _asks_seat_of_other(question: Question, asked: SeatQuestion, facts: Facts) -> bool:
    """Who sits for another region than those whose seats the text gives."""
    named = list(_REGION.finditer(question.text))
    if not named:
        return False
    holders = fold(" ".join(facts.seating.holders))
    known = facts.once(_regions)
    names = [(m["name"].removesuffix("s"), m["name"][0].isupper()) for m in named]
    others = {
        name
        for name, proper in names
        if name.capitalize() in known or (proper and fold(name) not in facts.written)
    }
    if not others or any(fold(name) in holders for name in others):
        return False
    sits = bool(asked.roles) or not asked.wants.isdisjoint((Want.SIT, Want.PEOPLE, Want.SEATS))
    return sits and not asked.yes_no and not _BESIDE.search(fold(question.text))


def _names_other_programme(question: Question, facts: Facts) -> bool:
    """Whether a question names a programme by a name that neither the text nor its glossary has."""
    reading = facts.read(question)
    if reading.shows(GOAL) and not programmes_named(reading.copy(), facts):
        names = [m.group() for m in _NAME.finditer(question.text) if not question.text.isupper()]
        if any(fold(name) not in facts.heard for name in names) and not goals_named(reading, facts):
            return True
    for match in () if question.text.isupper() else _PROGRAMME.finditer(question.text):
        name = match["one"] or match["name"]
        words = name.split()
        if not match["one"]:
            begins = match.start() == 0 or fold(words[0]) in SWEDISH | ENGLISH
            words = words[1:] if begins else words
        if words and fold(" ".join(words)) not in facts.heard:
            return True
    return False


def _regions(facts: Facts) -> frozenset[str]:
    """The names of regions that the texts write as such."""
    texts = (document.text for document in facts.knowledge.documents.values())
    named = (m["name"] for text in texts for m in _REGION.finditer(text))
    return frozenset(name for name in named if name[0].isupper())
