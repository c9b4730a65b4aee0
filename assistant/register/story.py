"""The question of a turn that tells something round it, or says twice what it is about."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.conversation.follow_up import points_back
from assistant.question import Question
from assistant.register.facts import Facts
from ingest.words import cased_words_of, fold

_SENTENCES = re.compile(r"(?<=[.!?])\s+")


_THAT_IS = re.compile(
    r"[,:(–-]?\s*\b(?:alltså|dvs\.?|d\.v\.s\.?|det vill säga|nämligen|namely|i\.e\.|that is|"
    r"meaning)\b[,:]?\s*|\s*:\s+",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:alla|samtliga|all|every)\b[^,.;:?]*$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,|;|\+|&|\b(?:och|o|samt|and|plus)\b)\s*", re.IGNORECASE)


def without_list(question: Question, facts: Facts) -> Question | None:
    """A question on all collaborations without the list that says which all are."""
    match = _THAT_IS.search(question.text)
    if match is None or question.context or not _ALL.search(question.text[: match.start()]):
        return None
    items = [each for each in _AND.split(question.text[match.end() :]) if each.strip(" ?.!)")]
    named = {m.collaboration.name for m in facts.aliases.find(question.text[match.end() :])}
    if len(items) != len(facts.register.collaborations) or len(named) < 2:
        return None
    return replace(question, text=question.text[: match.start()])


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
