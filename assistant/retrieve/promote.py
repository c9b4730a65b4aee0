"""Which of sentences that are found about equally well comes first: one that tells what is asked.

Asked why, a sentence that names a purpose goes before one that says who decides on the same matter.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from assistant.decide.attributes import lacking_attributes
from assistant.evidence import Evidence, Found

ABOUT_AS_GOOD = 0.95
"""Share of the best score that a sentence must have to come before it."""
BEHIND = 0.9
"""Share of its score that is left to a sentence which another clearly comes before."""
LOOKED_AT = 4
BESIDE = 0.75
"""The same for a rule that stands in one passage with the best sentence, where a rule is asked."""
_MAY = re.compile(
    r"^\W*(?:\w+\W+){0,2}?(?:får|kan|may|can|am\s+i\s+allowed|are\s+we\s+allowed|is\s+it\s+(?:ok|okay|"
    r"allowed)|är\s+det\s+(?:ok|okej|tillåtet))\s+(?:jag|man|vi|i|we|one|to|att)\b",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"\b(?:var|är|is|was|would|vore|blir)\s+(?:det|it|that)\s+(?:\w+\s+)?(?:fel|rätt|lugnt|lungt|"
    r"problem|okej|okay|ok|tillåtet|förbjudet|olagligt|wrong|right|fine|alright|all\s+right|allowed|"
    r"forbidden|against|permitted)\b|\b(?:gjorde|gjort)\s+(?:jag|vi|han|hon)\s+fel\b|"
    r"\b(?:did|have)\s+(?:i|we)\s+(?:do|done)\s+(?:something|anything)?\s*wrong\b",
    re.IGNORECASE,
)
_RULES = re.compile(
    r"\b(?:får|måste|ska|skall|bör|tillåt\w*|otillåt\w*|förbjud\w*|accepter\w*)\b", re.IGNORECASE
)


def promoted(
    question: str, evidence: Evidence, sections: Collection[tuple[str, ...]] = ()
) -> Evidence:
    """The evidence with a sentence first that holds the attributes that the best one lacks, or is
    of the `sections` that the question names."""
    if not evidence.sentences:
        return evidence
    evidence = _that_rules(question, _of_sections(evidence, sections))
    best = evidence.sentences[0]
    fewest, better = _lacks(question, best), best
    for found in evidence.sentences[1:LOOKED_AT]:
        near = found.score >= ABOUT_AS_GOOD * best.score
        if near and fewest and (lacks := _lacks(question, found)) < fewest:
            fewest, better = lacks, found
    return evidence if better is best else _put_first(better, evidence)


def _put_first(found: Found, evidence: Evidence) -> Evidence:
    """The evidence with one of its sentences before the others, at the best one's score."""
    others = tuple(each for each in evidence.sentences if each is not found)
    first = replace(found, score=evidence.sentences[0].score)
    return replace(evidence, sentences=(first, *others))


def put_clearly_first(found: Found, evidence: Evidence) -> Evidence:
    """The same, with those that were before it so far behind that they are not quoted beside it."""
    first = replace(found, score=evidence.sentences[0].score)
    place = evidence.sentences.index(found)
    before = (replace(each, score=BEHIND * each.score) for each in evidence.sentences[:place])
    others = sorted((*before, *evidence.sentences[place + 1 :]), key=lambda each: -each.score)
    return replace(evidence, sentences=(first, *others))


def _of_sections(evidence: Evidence, sections: Collection[tuple[str, ...]]) -> Evidence:
    """The evidence with a sentence of the sections first that is about as good as the best."""
    best, *others = evidence.sentences
    if not sections or best.sentence.passage.section in sections:
        return evidence
    for found in others[: LOOKED_AT - 1]:
        near = found.score >= ABOUT_AS_GOOD * best.score
        if near and found.sentence.passage.section in sections:
            return _put_first(found, evidence)
    return evidence


def _that_rules(question: str, evidence: Evidence) -> Evidence:
    """The evidence with a rule of the best sentence's passage first, where it is asked what one may
    do and the best sentence is no rule."""
    best, *others = evidence.sentences
    if not asks_what_one_may(question) or is_rule(best.sentence.text):
        return evidence
    for found in others[: LOOKED_AT - 1]:
        same = found.sentence.passage.id == best.sentence.passage.id
        if same and found.score >= BESIDE * best.score and is_rule(found.sentence.text):
            return _put_first(found, evidence)
        near = found.score >= ABOUT_AS_GOOD * best.score
        if near and _WRONG.search(question) and is_rule(found.sentence.text):
            return put_clearly_first(found, evidence)
    return evidence


def asks_what_one_may(question: str) -> bool:
    """Whether it is asked whether one may do something."""
    return bool(_MAY.search(question) or _WRONG.search(question))


def is_rule(text: str) -> bool:
    """Whether a sentence (Swedish) says what one may, must or should do."""
    return bool(_RULES.search(text))


def _lacks(question: str, found: Found) -> int:
    return lacking_attributes(question, f"{found.sentence.lead_in} {found.sentence.text}")
