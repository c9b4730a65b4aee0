"""Whether an answer speaks of another collaboration than the one that a conversation is about.

"Vem är ordförande?" after a question on one collaboration is not answered by the chair of another.
Patterns are of language, never of a document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.answer import Answer
from assistant.question import Question
from assistant.register.facts import Facts
from ingest.words import words_of

STEM = 6
"""First letters by which a name is known in any of its forms."""
_OF_SEVERAL = re.compile(
    r"\b(?:vilk\w+|which|alla|all|any|något|någon|några|samarbet\w+|nätverk\w*|medlemskap\w*|"
    r"organisation\w*|collaboration\w*|cooperation\w*|network\w*|membership\w*|"
    r"organi[sz]ation\w*)\b",
    re.IGNORECASE,
)
"""That a question may be about others than the one collaboration spoken of."""
_WHO_IS = re.compile(
    r"\W*(?:(?:och|men|and|but|so)\s+)?(?:vem|vilka|who)\s+(?:är|is|are)\s+"
    r"(?:the\s+|our\s+|vår\s+|deras\s+|their\s+)?\w+(?:\s+då|\s+then)?\W*",
    re.IGNORECASE,
)
"""A question for the holder of a role, which every body may have."""
_NAMES_ONLY = re.compile(
    r"\W*(?:(?:och|men|and|but|what\s+about|how\s+about|hur\s+är\s+det\s+med|för|for|i|in|the|den|"
    r"det|vår|our)\s+)+"
    r"(?P<name>(?-i:[A-ZÅÄÖ])[\w’'-]*(?:\s+(?-i:[A-ZÅÄÖ])[\w’'-]*){0,3})"
    r"(?:\s+(?:itself|själv\w*|då|then|too|också))*\W*",
    re.IGNORECASE,
)
"""A turn that only names another thing, of which the same is asked."""


def passes_over_name(answer: Answer, question: Question, facts: Facts) -> bool:
    """Whether a turn only names another thing than the collaboration that the turn before asked
    about, and nothing that the answer quotes names it."""
    match = _NAMES_ONLY.fullmatch(question.turn)
    if match is None or not facts.aliases.find(question.context):
        return False
    if question.people or _names_place(question, facts):
        return False
    known = facts.knowledge.translations
    quoted = [c.quote for c in answer.citations]
    told = words_of(" ".join((*quoted, *(known.get(quote, "") for quote in quoted))))
    told += [w for c in answer.citations for w in words_of(" ".join(c.section))]
    terms = {m.term for quote in quoted for m in facts.glossary.find(quote)}
    if any(m.term in terms for m in facts.glossary.find(match["name"])):
        return False
    stems = {_letters(word) for word in told}
    return any(_letters(word) not in stems for word in words_of(match["name"]))


def _letters(word: str) -> str:
    return word.lower()[:STEM]


def is_of_another(
    answer: Answer, question: Question, readings: Sequence[Question], facts: Facts
) -> bool:
    """Whether an answer to a question that names no collaboration is all of others than the one
    that its readings name; a composed statement is of what it quotes first."""
    text = question.text
    if question.people or _names_place(question, facts) or _OF_SEVERAL.search(text):
        return False
    if question.sections and not _WHO_IS.fullmatch(text):
        return False
    spoken = {s for each in readings if _names_place(each, facts) for s in each.sections}
    first = next((s for part in answer.parts for s in part.statements), None)
    leading = {first.citations[0]} if first and first.composed and first.citations else None
    places = {c.section for c in answer.citations if leading is None or c.n in leading}
    known = {each.section for each in facts.register.collaborations}
    return bool(spoken & known) and places <= known and places.isdisjoint(spoken)


def _names_place(question: Question, facts: Facts) -> bool:
    text = question.text
    return bool(facts.aliases.find(text) or facts.bodies.find(words_of(text)))
