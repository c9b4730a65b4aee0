"""The items of a list that are of the one kind a question asks for.

"Which analyses must be made first?" is answered by the items that speak of an analysis, not by all
that must be in place. The kind is the noun that the question asks with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from assistant.understand.function_words import FUNCTION_WORDS
from corpus.passage import Shape
from corpus.sentence import Sentence
from ingest.words import stem, words_of

MOST = 3
"""Items; where more are of the kind, the list is about it."""
LEAST_PART = 5
"""Letters of a stem that a compound may end with."""
LOOKED_AT = 3
"""Words after the one that asks, among which the kind is named."""
_ASKED = re.compile(
    r"\b(?:vilk(?:en|et|a)|vad\s+för|hur\s+många|någo[nt]|nån|nåt|några|which|what|how\s+many|any|"
    r"(?:kinds?|sorts?)\s+of|handlar\s+om|rör|säger(?:\s+\w+){1,2}\s+om|about|concern(?:s|ing)?|"
    r"regarding|angående)\s+(?P<after>\w+(?:\s+\w+){0,2})",
    re.IGNORECASE,
)


def items_named(
    question: str, whole: Sequence[Sentence], translations: Mapping[str, str]
) -> list[Sentence]:
    """The items of a kind or a matter that is asked for; none where no noun tells a few of them
    from the rest."""
    items = [s for s in whole if s.passage.shape is not Shape.PARAGRAPH]
    openings = [s for s in whole if s.text.endswith(":")]
    paths = [h for s in whole[:1] for h in s.passage.section]
    headings = [stem(w, "sv") for h in paths for w in words_of(h)]
    headings += [stem(w, "en") for h in paths for w in words_of(translations.get(h, ""))]
    if len({s.passage.section for s in whole}) > 1:
        return []
    for match in _ASKED.finditer(question):
        for word in words_of(match["after"])[:LOOKED_AT]:
            if word in FUNCTION_WORDS:
                continue
            about_all = _has(word, headings) or stem(word, "en") in headings
            about_all = about_all or any(_speaks_of(word, s, translations) for s in openings)
            if about_all:
                break
            found = [s for s in items if _speaks_of(word, s, translations)]
            passages = {s.passage.id for s in found}
            if 0 < len(passages) <= MOST and len(found) < len(items):
                return [s for s in items if s.passage.id in passages]
    return []


def _speaks_of(word: str, sentence: Sentence, translations: Mapping[str, str]) -> bool:
    """Whether a sentence has a word, as itself or as a part of a compound, in either language."""
    swedish, english = stem(word, "sv"), stem(word, "en")
    said = {stem(other, "sv") for other in words_of(sentence.text)}
    translated = {stem(w, "en") for w in words_of(translations.get(sentence.text, ""))}
    if swedish in said or english in translated:
        return True
    if min(len(swedish), len(english)) < LEAST_PART:
        return False
    return _has(word, said) or any(_alike(english, other) for other in translated)


def _has(word: str, stems: Iterable[str]) -> bool:
    """Whether a Swedish word is one of these, or a part of a compound among them."""
    own = stem(word, "sv")
    long = len(own) >= LEAST_PART
    return any(
        other == own or (long and other.endswith(own)) or (long and other.startswith(own))
        for other in stems
    )


def _alike(one: str, other: str) -> bool:
    """Whether two stems differ in their endings alone ("analysi", "analys")."""
    return min(len(one), len(other)) >= LEAST_PART and (
        one.startswith(other) or other.startswith(one)
    )
