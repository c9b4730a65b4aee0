"""Asked whether one may have a thing, the rule on such things goes before what goes with it.

Whether beer may be had with the lunch is answered by what is said of alcohol, and not by what the
lunch is: a rule that names the thing, or what it is a kind of, comes first among those found.
"""

from __future__ import annotations

import re

from assistant.evidence import Evidence
from assistant.question import Question
from assistant.retrieve.promote import asks_what_one_may, is_rule, put_clearly_first
from assistant.rule_card.asking import read_asking
from assistant.rule_card.senses import SENSES, with_parents
from assistant.rule_card.wording import units_of

LOOKED_AT = 8
"""Sentences among which the rule is looked for."""
_FAMILIES = frozenset(
    name for sense in SENSES if sense.parent for name in (sense.name, *with_parents(sense.name))
)
"""Things that are a kind of others, or of which others are a kind."""

_HANDED_OVER = re.compile(
    r"\b(?:ta\w*\s+emot|tagit\s+emot|mott\w+|fått|fick|behåll\w*|gåv\w*|present\w*|ge\s+bort|"
    r"ger\s+bort|skänk\w*|köp\w*|flask\w*|kartong\w*|låd\w+|accept\w*|receiv\w+|keep|kept|gifts?|"
    r"giv(?:e|en|ing)\s+(?:away|as)|buy\w*|bottles?|boxe?s?|crates?|cases?)\b",
    re.IGNORECASE,
)
"""That the thing changes hands: what may be had of it is not asked."""
_WITHOUT = re.compile(r"\b(?:utan|without|no|non|free|\w+fri(?:a|tt)?)\b", re.IGNORECASE)
"""That what is asked for is something else than the thing."""


def named_thing_first(question: Question, evidence: Evidence) -> Evidence:
    """The evidence with a rule first that names what the question asks for."""
    text = question.whole
    if not evidence.sentences or not (asks_what_one_may(text) or read_asking(text)):
        return evidence
    wanted = _things(text, question.language)
    if not wanted or _HANDED_OVER.search(text) or _WITHOUT.search(text):
        return evidence
    for found in evidence.sentences[:LOOKED_AT]:
        rule = found.sentence.text
        if is_rule(rule) and not wanted.isdisjoint(_things(rule, "sv")):
            first = found is evidence.sentences[0]
            return evidence if first else put_clearly_first(found, evidence)
    return evidence


def _things(text: str, language: str) -> set[str]:
    """The senses of things that a text names, and those they are kinds of."""
    named = {unit.sense for unit in units_of(text, language) if unit.sense in _FAMILIES}
    return {name for sense in named for name in with_parents(sense)}
