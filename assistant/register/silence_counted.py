"""Whether a question asks to name what the text only counts: members, countries."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.question import Question
from assistant.register.collaboration_facts import COUNTED, COUNTRIES, NAMES_ASKED
from assistant.register.facts import Facts
from corpus.collaboration import Collaboration

_IN_WHICH = re.compile(
    r"\b(?:inom|om|kring|for|pa|med|in|on|within|about|to) (?:vilka|which)\b|"
    r"^vilka (?:fragor|amnen|omraden|mal|projekt)\b|"
    r"^which (?:questions|issues|topics|areas|projects)\b"
)
"""That others are to be named than who is in it."""
NOT_MEANT = re.compile(r"\(?\b(?:not|inte|ej|icke)\b[^?)]*\)?", re.IGNORECASE)
"""What a question says that it does not ask about."""


def asks_names_of_counted(question: Question, facts: Facts) -> bool:
    """To name what the text only counts: members, countries."""
    meant = NOT_MEANT.sub(" ", question.text)
    reading = facts.read(replace(question, text=meant))
    named = facts.named(reading)
    folded = _IN_WHICH.sub(" ", reading.folded)
    if len(named) != 1 or not re.search(NAMES_ASKED, folded):
        return False
    each = named[0]
    if reading.shows(COUNTRIES):
        return each.country_count is not None and each.countries is None
    return bool(reading.shows(COUNTED)) and _only_counts(each)


def _only_counts(each: Collaboration) -> bool:
    return each.member_count is not None and each.members is None
