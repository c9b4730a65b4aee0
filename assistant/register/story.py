"""The question of a turn that tells something round it, or says twice what it is about."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.conversation.follow_up import points_back
from assistant.question import Question
from assistant.register.facts import Facts
from ingest.words import cased_words_of, fold

LEAST_NAMED = 2
"""Collaborations that a list of all of them names by a name that is known."""
_SENTENCES = re.compile(r"(?<=[.!?])\s+")


_THAT_IS = re.compile(
    r"[,:(–-]?\s*\b(?:alltså|dvs\.?|d\.v\.s\.?|det vill säga|nämligen|namely|i\.e\.|that is|"
    r"meaning)\b[,:]?\s*|\s*:\s+",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"\b(?:alla|samtliga|allt|allting|all|every|everything)\b[^,.;:?]*$", re.IGNORECASE
)
_CLOSES = re.compile(r"[.?!](?:\s+|$)")
_AND = re.compile(r"\s*(?:,|;|\+|&|\b(?:och|o|samt|and|plus)\b)\s*", re.IGNORECASE)


def without_list(question: Question, facts: Facts) -> Question | None:
    """A question on all collaborations without the list that says which all are, and without what
    it says before that in other words."""
    for match in () if question.context else _THAT_IS.finditer(question.text):
        before = question.text[: match.start()]
        if not _ALL.search(before):
            continue
        listed = _CLOSES.split(question.text[match.end() :], maxsplit=1)
        items = [each for each in _AND.split(listed[0]) if each.strip(" ?.!)")]
        named = {m.collaboration.name for m in facts.aliases.find(listed[0])}
        if len(items) == len(facts.register.collaborations) and len(named) >= LEAST_NAMED:
            told = _THAT_IS.split(before)[-1]
            return replace(question, text=". ".join(filter(None, (told, *listed[1:]))))
    return None


def asked_amid(question: Question, facts: Facts) -> Question | None:
    """The one question among the sentences of a turn, if it names all that the others name and
    points at nothing in them."""
    sentences = [each for each in _SENTENCES.split(question.text) if each.strip()]
    asking = [each for each in sentences if each.rstrip().endswith("?")]
    if question.context or len(sentences) < 2 or len(asking) != 1:
        return None
    named = {mention.collaboration.name for mention in facts.aliases.find(asking[0])}
    if not named and points_back(asking[0]):
        return None
    told = {mention.collaboration.name for mention in facts.aliases.find(question.text)}
    words = {fold(word) for word in cased_words_of(asking[0])}
    people = (cased_words_of(person.name) for person in question.people)
    if told - named or any(words.isdisjoint(map(fold, name)) for name in people):
        return None
    years = set(re.findall(r"\b(?:19|20)\d\d\b", question.text))
    if question.parties or not years <= set(re.findall(r"\d+", asking[0])):
        return None
    return replace(question, text=asking[0])
