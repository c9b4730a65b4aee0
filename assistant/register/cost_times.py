"""Whether one costs so many times as much as another, or more than all others together."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from assistant.register.amounts import decimal
from assistant.register.cost_question import read_cost_question
from assistant.register.cost_words import Ask
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.measures import Measure, Measured, measure_of
from assistant.register.reading import Reading
from assistant.register.yes_or_no import yes_or_no

_TIMES = {
    r"tva tredjedelar|two[- ]thirds": Decimal(2) / 3,
    r"tre fjardedelar|three[- ]quarters": Decimal("0.75"),
    r"(?:en )?tredjedel(?:en)?|(?:a|one)[- ]third": Decimal(1) / 3,
    r"(?:en )?fjardedel(?:en)?|(?:en )?kvart|(?:a|one)[- ](?:quarter|fourth)": Decimal("0.25"),
    r"(?:en )?femtedel(?:en)?|(?:a|one)[- ]fifth": Decimal("0.2"),
    r"(?:en )?tiondel(?:en)?|(?:a|one)[- ]tenth": Decimal("0.1"),
    r"dubbelt|dubbla|tva ganger|twice|double|two times|2 ganger|2 times": Decimal(2),
    r"tredubbelt|tredubbla|tre ganger|three times|triple|3 ganger|3 times": Decimal(3),
    r"fyrdubbelt|fyra ganger|four times|4 ganger|4 times": Decimal(4),
    r"fem ganger|five times|5 ganger|5 times": Decimal(5),
    r"tio ganger|ten times|10 ganger|10 times": Decimal(10),
    r"halften|halva|half": Decimal("0.5"),
}
_AS = r"(?: sa| as| the| av| of)?"
_MORE_THAN = r"(?:mer|over) an|more than|over|minst|at least|drygt"
_LESS_THAN = r"mindre an|less than|under|inte ens|knappt|not even"
_NEARLY = r"nastan|ungefar|runt|omkring|cirka|ca|nearly|almost|about|roughly|around"
_OTHERS = (
    r"(?:an )?(?:alla|samtliga)? ?(?:de )?(?:andra|ovriga)(?: \w+)?(?: tre| tva)? "
    r"(?:tillsammans|ihop|sammantaget|sammanlagt)|"
    r"(?:all )?(?:of )?(?:the )?(?:others?|rest)(?: \w+)?(?: together| combined| put together)|"
    r"(?:resten|ovriga)(?: \w+)? (?:tillsammans|ihop|sammanlagt)"
)
_MORE = r"mer|mera|more|dyrare|hogre"
_LESS = r"mindre|less|billigare|cheaper"
_COSTLY = r"dyr\w?|dyrt|mycket|expensive|much|costly|stor\w?|price|cost"


def cost_times(reading: Reading, facts: Facts) -> Draft | None:
    """Yes or no to whether one of two costs a multiple of the other, with what it is."""
    found = next((times for p, times in _TIMES.items() if reading.shows(rf"(?:{p}){_AS}")), None)
    if found is None:
        return None
    above, below = reading.shows(_MORE_THAN), reading.shows(_LESS_THAN)
    near = reading.shows(_NEARLY)
    for pattern in (*_TIMES, _AS.strip("?"), _MORE_THAN, _LESS_THAN, _NEARLY, _COSTLY):
        reading.take(pattern)
    asked = read_cost_question(reading, facts)
    if asked is None or not asked.yes_no or len(asked.named) != 2 or asked.limit is not None:
        return None
    measure = measure_of(asked.named, asked.years, asked.post, facts, asked.language)
    if measure is None or len(measure.items) != 2:
        return None
    first, second = measure.items
    exact = first.value / second.value
    if above or below:
        holds = exact > found if above else exact < found
    else:
        holds = abs(exact - found) <= (found / 8 if near else Decimal(0))
    return _said(holds, exact, first, second, measure, facts)


def cost_of_rest(reading: Reading, facts: Facts) -> Draft | None:
    """Yes or no to whether one costs more than all others together."""
    if not reading.shows(_OTHERS) or not reading.shows(rf"{_MORE}|{_LESS}"):
        return None
    question = reading.question
    if question.context:
        return None
    spans = [match.span() for match in re.finditer(rf"\b(?:{_OTHERS})\b", reading.folded)]
    text = reading.text[: spans[0][0]] + reading.text[spans[0][1] :]
    asked = read_cost_question(facts.read(replace(question, text=text)), facts)
    by_how_much = asked is not None and asked.has(Ask.DIFFERENCE)
    if asked is None or not (asked.yes_no or by_how_much) or len(asked.named) != 1:
        return None
    every = facts.register.collaborations
    measure = measure_of(every, asked.years, asked.post, facts, asked.language)
    own = [i for i in measure.items if i.of in asked.named] if measure else []
    if measure is None or len(own) != 1 or len(measure.items) < 3:
        return None
    rest = [item for item in measure.items if item not in own]
    total = sum((item.value for item in rest), Decimal())
    written = measure.write(total, any(item.about for item in rest))
    word = yes_or_no(own[0].value > total, measure.language)
    draft = Draft(facts.knowledge)
    if not asked.yes_no:
        word = _by_how_much(own[0], total, any(item.about for item in rest), measure)
    text = measure.say(
        f"{word}: {own[0].row}; övriga tillsammans {written}.",
        f"{word}: {own[0].row}; the others together {written}.",
    )
    draft.say(text, measure.places, [written, word])
    draft.list(measure.rows(rest))
    return measure.noted(draft)


def _by_how_much(own: Measured, rest: Decimal, about: bool, measure: Measure) -> str:
    """The difference between one and all others together, and in which direction."""
    written = measure.write(abs(own.value - rest), about or own.about)
    how = measure.say("mer", "more") if own.value > rest else measure.say("mindre", "less")
    return f"{written[:1].upper()}{written[1:]} {how}"


def _said(
    holds: bool,
    exact: Decimal,
    first: Measured,
    second: Measured,
    measure: Measure,
    facts: Facts,
) -> Draft:
    times = decimal(round(exact, 2 if exact < 1 else 1), measure.language)
    rough = exact != round(exact, 1) or first.about or second.about
    about = measure.say("ca ", "about ") if rough else ""
    word = yes_or_no(holds, measure.language)
    verb = measure.say("kostar", "costs") if measure.unit else measure.say("kräver", "takes")
    text = measure.say(
        f"{word}: {first.name} {verb} {about}{times} gånger så mycket som {second.name}.",
        f"{word}: {first.name} {verb} {about}{times} times as much as {second.name}.",
    )
    draft = Draft(facts.knowledge)
    draft.say(text, measure.places, [times])
    draft.list(measure.rows((first, second)))
    return measure.noted(draft)
