"""A year of founding or joining that a question takes for granted."""

from __future__ import annotations

import re

from assistant.question import Question
from assistant.register.costing import label, with_name
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.presumed import Presumed, blanked, in_place
from assistant.register.wordings import is_yes_no

_YEAR = (
    r"(?:(?:ar|in|i|the year|since|sedan|from|redan|already|back in|first) )*"
    r"(?P<y>(?:19|20)\d\d)"
)
_WHOM = r"(?:[\w:'’-]+ ){0,6}?"
_FOUNDED = re.compile(
    rf"\b(?:grundad\w*|grundandet|bilda[dt]\w*|bildandet|etablera[dt]\w*|startade\w*|starten|founded|"
    rf"founding|established|formed|created|started|(?:drog|kom|satte) igang|"
    rf"sjosatt\w*|launched|set up|kicked off|got going) {_WHOM}{_YEAR}\b"
)
_JOINED = re.compile(
    rf"\b(?:gick (?:vi |regionen |\w+ )?med|gatt med|anslot|medlem(?:mar|skap(?:et)?)?(?= )|"
    rf"med(?= i )|joined|joining|"
    rf"members?|membership|belonged|part of) {_WHOM}{_YEAR}\b"
)
_COUNTED = re.compile(r"[,;:.] .*\b(?:hur manga ar|hur lange|how many years|how long)\b")
"""What is asked after the year: how long something lasted, maybe up to another year."""
_OPEN = re.compile(r"\b(?:fore|efter|innan|before|after|by|than|an|mellan|between)\s+\w*\s*$")


def presumed_years(question: Question, facts: Facts) -> Presumed | None:
    """Whether a collaboration was founded, or joined, in the year that is taken for granted."""
    each, folded = facts.only_named(question.text), in_place(question.text)
    years = re.findall(r"\b(?:19|20)\d\d\b", question.text)
    if each is None or is_yes_no(facts.read(question)):
        return None
    founded, joined = _FOUNDED.search(folded), _JOINED.search(folded)
    then_counted = (
        len(years) == 2 and founded is not None and _COUNTED.search(folded, founded.end())
    )
    if len(years) != 1 and not then_counted:
        return None
    match, stated = (founded, each.founded) if founded else (joined, each.member_since)
    if match is None or stated is None or _OPEN.search(folded[: match.start("y")]):
        return None
    if stated.value == int(match["y"]):
        return None
    language, name = question.language, label(each, facts, question.language)
    draft = Draft(facts.knowledge, language)
    since = {"sv": "medlem sedan ", "en": "member since "}[language] if not founded else ""
    said = {
        "sv": f"{name}: {since}{stated.value}, inte {match['y']}.",
        "en": f"{name}: {since}{stated.value}, not {match['y']}.",
    }[language]
    draft.say(said, with_name(each, *stated.places), [match["y"]])
    return Presumed(blanked(question.text, *match.span("y")), draft)
