"""Whether a whole list or section that was found is what a question asks for."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.decide.asked import asks_for_list, asks_what_applies
from assistant.evidence import Evidence
from assistant.question import Question
from assistant.retrieve.topical import Topical

MARGIN = 1.0
"""How much better than the best sentence a whole must match that is asked for or named."""
APPLIES = 0.92
"""The same where all that applies is asked for, and the best sentence is of the whole."""
OTHERWISE = 1.15
"""The same where nothing asks for a whole, and for one of several sections."""
_ASKS_ONE = re.compile(
    r"^\W*(?:och\s+|men\s+|and\s+|but\s+)?(?:vem|när|hur\s+ofta|who|when|how\s+often)\b",
    re.IGNORECASE,
)
"""That one person or time is asked for, which no list is."""


_ASKS_IF = re.compile(
    r"(?:^\W*(?:\w+,\s+)?|[.!?]\s+)(?:måste|behöver|ska|skall|bör|do|must|should)\s+"
    r"(?:jag|vi|man|i|we|one)\b(?![^?.,]*\b(?:något|nåt|någonting|några|vad|anything|something|any|"
    r"what|or|eller)\b)",
    re.IGNORECASE,
)
"""That it is asked whether one thing is needed, not what all is."""


_ASKS_IF_ALL = re.compile(
    r"(?:^\W*(?:\w+,\s+)?|[.!?]\s+)(?:måste|behöver|ska|skall|bör|får|kan|är|har|do|does|must|"
    r"should|can|may|are|is|have|has)\s+(?:\w+\s+){0,2}?(?:alla|samtliga|varenda|varje|all|every|each)\b",
    re.IGNORECASE,
)
"""That it is asked whether something holds for all, not which all are."""


def asks_whole(question: Question, evidence: Evidence, topical: Topical) -> bool:
    """Whether the whole that was found is to be the answer."""
    if not evidence.overview or _ASKS_ONE.match(question.text):
        return False
    if asks_if(question.text):
        return False
    margin = _margin(question, evidence, topical)
    return evidence.overview_score > margin * evidence.sentences[0].score


def asks_if(text: str) -> bool:
    """Whether it is asked by yes or no if one thing is needed."""
    if _ASKS_IF_ALL.search(text):
        return True
    return bool(_ASKS_IF.search(text)) and not asks_for_list(text)


def of_whole(question: Question, evidence: Evidence) -> Evidence:
    """Of the evidence what is of the whole, where it is asked if one thing of it
    is needed and the whole is found better."""
    best, whole = evidence.sentences[0], evidence.overview
    better = evidence.overview_score > MARGIN * best.score
    if not (better and asks_if(question.text)) or best.sentence in whole:
        return evidence
    inside = tuple(f for f in evidence.sentences if f.sentence in whole)
    return replace(evidence, sentences=inside) if inside else evidence


def _margin(question: Question, evidence: Evidence, topical: Topical) -> float:
    whole = evidence.overview
    if len({s.passage.section for s in whole}) > 1:
        return OTHERWISE
    if asks_what_applies(question.text):
        return APPLIES if evidence.sentences[0].sentence in whole else MARGIN
    named = asks_for_list(question.text) or topical.names_heading(question, whole)
    return MARGIN if named else OTHERWISE
