"""Whether any listed strategy ends, begins or is in force in a year: yes or no, with those."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.strategy_list import strategies_in_year
from assistant.register.strategy_sets import strategies_same_year
from assistant.register.strategy_years import strategies_by_year
from assistant.register.yes_or_no import yes_or_no

_ANY = re.compile(
    r"^\W*(?:(?:ar|finns|is|are) (?:det|there) )?(?P<verb>[a-z]+ )?"
    r"(?:nagon|nan|nagra|nat|nagot|any|some|(?<=there )an?|(?<=det )en)"
    r"(?P<other> (?:annan|andra|annat|mer|fler|other|others|more))?"
    r"(?: (?:av|of))?(?: (?:the|our|de|vara))?"
    r"(?: (?:regional|regionala|listed|listade))? "
    r"(?:strategi\w*|strategy|strategies|plan\w*|program\w*|documents?|dokument\w*)"
    r"(?: (?:som|that|which))?\b"
)
_EMPTY = ("Ingen", "None")
_OTHERS = {"sv": "vilka andra strategier", "en": "which other strategies"}


def strategies_any(reading: Reading, facts: Facts) -> Draft | None:
    """The strategies that the question which of them asks for, under a yes or no."""
    match = _ANY.search(reading.folded)
    if match is None or reading.question.context:
        return None
    verb = (match["verb"] or "").strip()
    verb = "" if verb in ("does", "do", "is", "are", "has", "have", "ar", "finns") else f" {verb}"
    which = {"sv": "vilka strategier", "en": "which strategies"}[reading.language]
    which = _OTHERS[reading.language] if match["other"] else which
    text = f"{which}{verb}{reading.text[match.end() :]}".replace("?", "")
    asked = replace(reading.question, text=text)
    for answerer in (strategies_same_year, strategies_by_year, strategies_in_year):
        draft = answerer(facts.read(asked), facts)
        if draft is not None:
            draft.answer_first(yes_or_no(not draft.first.startswith(_EMPTY), reading.language))
            return draft
    return None
