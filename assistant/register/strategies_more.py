"""Which listed strategies end, begin or apply in a year, and whether they are more than so many."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.presumed import NUMBER, value_of
from assistant.register.reading import Reading
from assistant.register.strategy_list import strategies_in_year
from assistant.register.strategy_years import strategies_by_year
from assistant.register.yes_or_no import yes_or_no

_MORE = re.compile(
    r"[,;.?–-]*\s*(?:och |and |men )?\b(?:ar|blir|is|are)\s+(?:det|de|dom|it|that|there|they|"
    r"those)\s+"
    rf"(?:(?P<more>fler|flera|mer|more)|farre|mindre|fewer|less)\s+(?:an|than)\s+{NUMBER}\b"
    r"(?:\s+(?:of (?:them|those)|av (?:dem|dom)|stycken|st))?\W*$"
)
_COUNT = re.compile(r"\d+(?= (?:av|of) \d)")
_NONE = ("Ingen", "None")


def strategies_more(reading: Reading, facts: Facts) -> Draft | None:
    """The strategies of a year, under yes or no to whether they are more, or fewer, than that."""
    match = _MORE.search(reading.folded)
    if match is None or reading.question.context:
        return None
    asked = replace(reading.question, text=reading.text[: match.start()])
    for answerer in (strategies_by_year, strategies_in_year):
        draft = answerer(facts.read(asked), facts)
        if draft is not None:
            several = _COUNT.match(draft.first)
            number = int(several.group()) if several else int(not draft.first.startswith(_NONE))
            bound = value_of(match["n"])
            holds = number > bound if match["more"] else number < bound
            draft.answer_first(yes_or_no(holds, reading.language))
            return draft
    return None
