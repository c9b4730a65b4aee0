"""Which collaborations cost nothing, where the text gives every one a cost."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.register.cost_question import read_cost_question
from assistant.register.cost_words import Ask
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.measures import measure_of
from assistant.register.reading import Reading
from assistant.register.yes_or_no import yes_or_no

_NOTHING = (
    r"(?:inte (?:ett ore|nagot|nagonting)|ingenting|inget|noll kronor|nada|nothing(?: at all)?|"
    r"zero|not a penny|no money)"
)
_FREE = r"(?:helt )?(?:gratis|kostnadsfri\w?|avgiftsfri\w?|free(?: of charge)?|for free|cost-free)"
_IN_PLACE = {"sv": "kostar", "en": "costs"}


def cost_nothing(reading: Reading, facts: Facts) -> Draft | None:
    """That none is without a cost, with the cost of each."""
    folded = reading.folded
    match = re.search(rf"\b(?:{_FREE}|{_NOTHING})\b", folded)
    if match is None or reading.question.context:
        return None
    said = _IN_PLACE[reading.language] if re.match(_FREE, match.group()) else ""
    text = f"{reading.text[: match.start()]}{said}{reading.text[match.end() :]}"
    asked = read_cost_question(facts.read(replace(reading.question, text=text)), facts)
    if asked is None or asked.named or asked.post or asked.limit is not None:
        return None
    if not asked.has(Ask.COST) or not asked.has(Ask.ONE_OF, Ask.MANY, Ask.EXISTS):
        return None
    every = facts.register.collaborations
    found = measure_of(every, asked.years, False, facts, asked.language)
    if found is None or len(found.items) != len(every) or any(i.value == 0 for i in found.items):
        return None
    draft = Draft(facts.knowledge)
    lead = found.say("inget av dem är utan kostnad", "none of them is without a cost")
    word = f"{yes_or_no(False, asked.language)}, " if asked.yes_no else ""
    opening = f"{word}{lead}:"
    draft.say(opening[:1].upper() + opening[1:], found.places)
    draft.list(found.rows(found.items))
    return found.noted(draft)
