"""Which collaboration costs most or least, and by how much it differs from the next."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.register.amounts import row_of
from assistant.register.cost_compare import compared, extreme_said
from assistant.register.cost_question import read_cost_question
from assistant.register.cost_words import Ask
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading

RUNNER_UP = (
    r"(?:the |den |det )?(?:runner[- ]up|(?:second|next)(?:[- ](?:place\w*|one|most \w+|in line))?|"
    r"number two|tvaan|nummer tva|andraplats\w*|nasta|nast(?: |-)?(?:dyr|billig)\w+)"
)
"""The one that comes after the first, folded."""
_NEXT = re.compile(
    r"[\s,;]*\b(?:and |och )?(?:(?:by|with|med) )?(?:how much|how far|hur mycket|hur langt|"
    r"what margin|"
    r"(?:what.?s|what is) the (?:gap|difference|distance)|hur stor[at]? (?:ar )?(?:skillnad|"
    r"avstand)\w*|"
    r"vad ar (?:skillnad|avstand)\w*)\b"
    rf"(?: (?!cost|kost)[\w']+){{0,7}}? {RUNNER_UP}"
    r"(?: (?:ar|ligger|is|lies) (?:det|den|it|that))?(?=\W*$|[.?!,])"
)
"""By how much one differs from the one that comes after it."""


def cost_runner_up(reading: Reading, facts: Facts) -> Draft | None:
    """The one that costs most or least, and how much lies between it and the next."""
    match = _NEXT.search(reading.folded)
    if match is None or reading.question.context:
        return None
    text = f"{reading.text[: match.start()]} {reading.text[match.end() :]}".strip()
    asked = read_cost_question(facts.read(replace(reading.question, text=text)), facts)
    if asked is None or asked.nth > 1 or asked.has(Ask.MOST) == asked.has(Ask.LEAST):
        return None
    found = compared(asked, facts)
    if found is None or not found.unit or asked.yes_no or asked.limit is not None:
        return None
    ordered = found.ordered() if asked.has(Ask.MOST) else found.ordered()[::-1]
    first, second = ordered[0], ordered[1]
    if first.value == second.value:
        return None
    nearest = [item for item in ordered if item.value == second.value]
    written = found.write(abs(first.value - second.value), first.about or second.about)
    names = row_of([item.name for item in nearest], found.language)
    more = first.value > second.value
    draft = Draft(facts.knowledge)
    draft.say(extreme_said([first], asked.has(Ask.MOST), 1, found), found.places, ("2", "3", "4"))
    said = found.say(
        f"Det är {written} {'mer' if more else 'mindre'} än {names}.",
        f"That is {written} {'more' if more else 'less'} than {names}.",
    )
    draft.say(said, [place for item in (first, *nearest) for place in item.places], [written])
    draft.list(found.rows(ordered[1:]))
    return found.noted(draft)
