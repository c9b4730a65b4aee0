"""Turns that ask whether what was told holds for others too ("can the schools get it too?"), or
for those alone ("is it only for staff?"), where the text says so right beside what was quoted.

The text's own "också" or "även" is the proof; without one nothing is answered here.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.answer import Answer, Status
from assistant.compose.statements import compose
from assistant.conversation.again import cited_in
from assistant.conversation.exchange import Exchange
from assistant.conversation.follow_up import is_fragment, opens, points_back
from assistant.understand.function_words import FUNCTION_WORDS
from assistant.understand.glossary import Glossary
from corpus.companions import Term
from corpus.sentence import Sentence
from ingest.knowledge import Knowledge
from ingest.words import stem, words_of

LONGEST = 14
"""Words of such a turn."""
AROUND = 2
"""Sentences before and after a quoted one in which the text may go on to others."""
SHORTEST = 4
"""Letters of a word that names the others."""
_TOO = re.compile(r"\b(?:också|även|likaså|too|also|as\s+well|even)\b", re.IGNORECASE)
_ONLY = re.compile(r"\b(?:bara|endast|enbart|uteslutande|only|solely)\b", re.IGNORECASE)
_THEY = re.compile(
    r"\b(?:kan|får|har|can|may|could|do)\s+(?:de|dom|han|hon|hen|they|he|she)\s+(?:också\s+)?"
    r"(?:få|fråga|vända|ringa|höra|ta|rätt|get|ask|turn|call|use|have)\b[^?.!]*"
    r"\b(?:därifrån|dit|dem|den|er|oss|hjälp\w*|råd\w*|there|them|you|us|it|help|advice)\b",
    re.IGNORECASE,
)
"""Whether others, just told of, get what was spoken of."""
_YES_NO = re.compile(
    r"\W*(?:(?:och|men|så|and|but|so)\W+)?(?:är|får|gäller|ger|hjälper|kan|vänder|riktar|stöttar|is|"
    r"are|does|do|can|may)\b",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\b(?:också|även(?!\s+om\b)|likaså)\b", re.IGNORECASE)


def asks_for_others(turn: str) -> bool:
    """Whether a turn has the form of one that asks if what was told holds for others."""
    if len(words_of(turn)) > LONGEST:
        return False
    if not (_asks_only(turn) or _TOO.search(turn) or _THEY.search(turn)):
        return False
    return points_back(turn) or opens(turn) or is_fragment(turn)


def for_others_too(
    turn: str, earlier: Exchange, language: str, knowledge: Knowledge, glossary: Glossary
) -> Answer | None:
    """The sentence that says that what was told holds for others too, after a turn that asks
    that."""
    if earlier.answer.status is not Status.ANSWERED:
        return None
    cited = cited_in(earlier.answer, knowledge)
    going_on = [s for s in _beside(cited, knowledge) if _ALSO.search(s.text)]
    if _asks_only(turn):
        chosen = [s for s in going_on if any(c.number + 1 == s.number for c in cited)]
        chosen = [knowledge.sentences[s.number - 1] for s in chosen[:1]] + chosen[:1]
    else:
        asked = _asked(turn, earlier.question)
        chosen = [s for s in going_on if _speaks_of(asked, s, knowledge, glossary)][:1]
    if not chosen:
        return None
    parts, citations = compose(chosen, language, knowledge, glossary)
    ranked = tuple(dict.fromkeys((*(s.passage.id for s in chosen), *earlier.answer.ranked)))
    return replace(
        earlier.answer,
        note="",
        language=language,
        parts=parts,
        citations=citations,
        understood=f"{earlier.question} {turn[:1].upper()}{turn[1:]}",
        ranked=ranked[: max(1, len(earlier.answer.ranked))],
    )


def _asks_only(turn: str) -> bool:
    return bool(_ONLY.search(turn) and _YES_NO.match(turn))


def _beside(cited: list[Sentence], knowledge: Knowledge) -> list[Sentence]:
    """The sentences quoted and those near them in their passages' section, in the text's order."""
    near: dict[int, Sentence] = {}
    for sentence in cited:
        first = max(0, sentence.number - AROUND)
        for other in knowledge.sentences[first : sentence.number + AROUND + 1]:
            if other.passage.section == sentence.passage.section:
                near[other.number] = other
    return [near[number] for number in sorted(near)]


def _asked(turn: str, before: str) -> str:
    """The words of weight that a turn has and the question before had not."""
    old = {stem(word, each) for word in words_of(before) for each in ("sv", "en")}
    return " ".join(
        word
        for word in words_of(turn)
        if len(word) >= SHORTEST
        and word not in FUNCTION_WORDS
        and old.isdisjoint((stem(word, "sv"), stem(word, "en")))
    )


def _speaks_of(asked: str, sentence: Sentence, knowledge: Knowledge, glossary: Glossary) -> bool:
    """Whether a sentence, or its translation, has one of the words asked about."""
    said = f"{sentence.text} {knowledge.translations.get(sentence.text, '')}"
    if not _terms(asked, glossary).isdisjoint(_terms(said, glossary)):
        return True
    stems = {stem(word, each) for word in words_of(said) for each in ("sv", "en")}
    return any(not stems.isdisjoint((stem(w, "sv"), stem(w, "en"))) for w in words_of(asked))


def _terms(text: str, glossary: Glossary) -> set[Term]:
    return {match.term for match in glossary.find(text)}
