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
_COUNTRY = rf"(?:{COUNTRIES}|landers|countr(?:y|ies))"
_LIGHT = (
    r"ar|av|pa|alla|de|dom|is|are|were|of|all|the|its|their|other|ovriga|andra|member|medlem|"
    r"[a-z]+ska|[a-z]+ish|german|french|\w+s|\d+|tva|tre|fyra|fem|sex|sju|atta|nio|tio|trettio|"
    r"two|three|four|five|six|seven|eight|nine|ten|thirty|\|+:?s?"
)
_NAMED = (
    r"\b(?:vilka|lista|namn(?:en|ge)?|(?:rakna|radda|skriv) upp|heter|which|what|names?|list|"
    rf"naming)\b(?: (?:{_LIGHT})){{0,5}}"
)
_BY_NAME = r"\b(?: \S+){0,6}? (?:by name|vid namn|heter|are they called|are named|namnen)\b"
NOT_MEANT = re.compile(r"\(?\b(?:not|inte|ej|icke)\b[^?)]*\)?", re.IGNORECASE)
"""What a question says that it does not ask about."""


def asks_names_of_counted(question: Question, facts: Facts) -> bool:
    """To name what the text only counts: members, countries."""
    meant = NOT_MEANT.sub(" ", question.text)
    reading = facts.read(replace(question, text=meant))
    named = facts.named(reading)
    folded = _IN_WHICH.sub(" ", facts.unnamed(reading))
    if len(named) != 1 or not re.search(NAMES_ASKED, folded):
        return False
    each = named[0]
    if _are_named(_COUNTRY, folded):
        return each.country_count is not None and each.countries is None
    return _are_named(rf"(?:{COUNTED})", folded) and _only_counts(each)


def _are_named(noun: str, folded: str) -> bool:
    """Whether it is those whom a noun means that are to be named, and not something of theirs."""
    return bool(re.search(rf"{_NAMED} {noun}\b|\b{noun}{_BY_NAME}", folded))


def _only_counts(each: Collaboration) -> bool:
    return each.member_count is not None and each.members is None
