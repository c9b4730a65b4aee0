"""Whether the thing is spoken of at all that a question asks whether the text mentions.

"Står det något om jämställdhet?" is answered by a sentence that says the word, or one that means
the same, and by no other however near. Patterns are of language, never of a document.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.evidence import Evidence
from assistant.retrieve.promote import put_clearly_first
from assistant.understand.function_words import FUNCTION_WORDS, weighty_words
from assistant.understand.glossary import Glossary, Match
from corpus.companions import Term
from corpus.sentence import Sentence
from ingest.words import cased_words_of, fold, stem, words_of

LOOKED_AT = 10
LEAST_PART = 4
"""Letters of a stem that a compound may begin or end with."""
_MENTIONS = re.compile(
    r"\b(?:vad\s+(?:står|sägs)\s+det\s+om|nämn(?:er|s|t|ts)?|omnämn\w*|tas\s+upp|"
    r"what\s+is\s+said\s+about|mention(?:s|ed|ing)?(?:\s+of)?|"
    r"(?:anything|something|nothing|a\s+word)\s+(?:\w+\s+)?(?:about|on(?!\s+top))|"
    r"(?:något|nåt|någonting|inget|ingenting)\s+(?:\w+\s+)?om)\s+(?P<what>[^?.,]+)",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:står|stå|finns|finnas|säg\w*|skriv(?:er|s|et|na)|har|innehåll\w*|nämn\w*|reglera\w*|tar\s+upp|"
    r"says?|said|there|contain\w*|have|has|mention\w*|written|wrote|read|include\w*|know|vet|tell)\b",
    re.IGNORECASE,
)
"""That what is mentioned stands somewhere, and is not to be made ("a song with something on …")."""
_ASKS_MORE = re.compile(
    r"\b(?:vem|vems|vilk\w+|hur|när|var|vart|varför|who|whose|whom|which|how|when|where|why)\b",
    re.IGNORECASE,
)
"""That more is asked than whether a thing is mentioned."""
_NO_MATTER = re.compile(
    r"\b(?:i|in)\s+(?:strategin|texten|dokumentet|den|the\s+\w+|it)\b|\b(?:strategin|dokumentet|texten|"
    r"document|strategy|text|alls|at\s+all|here|där|här|there)\b",
    re.IGNORECASE,
)


class Mentioned:
    """Knows what sentences speak of."""

    def __init__(self, translations: Mapping[str, str], glossary: Glossary) -> None:
        self._translations = translations
        self._glossary = glossary

    def first(self, question: str, evidence: Evidence) -> Evidence:
        """The evidence with a sentence first that speaks of what a question asks about, where it
        asks whether that is mentioned."""
        what = _asked(question)
        if not what or not evidence.sentences:
            return evidence
        for place, found in enumerate(evidence.sentences[:LOOKED_AT]):
            if self._speaks_of(what, found.sentence):
                return put_clearly_first(found, evidence) if place else evidence
        return evidence

    def is_silent(self, question: str, evidence: Evidence) -> bool:
        """Whether a question asks if a thing is mentioned that nothing found speaks of."""
        what = _asked(question)
        near = [found.sentence for found in evidence.sentences[:1]]
        near += evidence.overview
        return bool(what) and not any(self._speaks_of(what, sentence) for sentence in near)

    def is_told(self, question: str, evidence: Evidence) -> bool:
        """Whether a question asks if a thing is mentioned, and every word of it stands in the best
        sentence: then it is, whatever else that sentence leaves open."""
        what = _asked(question)
        best = [found.sentence for found in evidence.sentences[:1]]
        if not what or not best or _ASKS_MORE.search(question):
            return False
        terms = self._terms(*best)
        named = [m for m in self._glossary.find(what) if m.term in terms and _means(m, what)]
        told = {n for m in named for n in range(m.places.start, m.places.stop)}
        rest = [w for n, w in enumerate(cased_words_of(what)) if n not in told]
        return all(w.lower() in FUNCTION_WORDS or self._speaks_of(w, *best) for w in rest)

    def _speaks_of(self, what: str, sentence: Sentence) -> bool:
        terms = self._terms(sentence)
        if any(found.term in terms for found in self._glossary.find(what) if _means(found, what)):
            return True
        spoken = {fold(word) for word in words_of(self._said(sentence))}
        spoken |= {fold(name) for term in terms for name in (*term.sv, *term.en)}
        return any(_stands(word, spoken) for word in weighty_words(what))

    def _terms(self, sentence: Sentence) -> set[Term]:
        return {found.term for found in self._glossary.find(self._said(sentence))}

    def _said(self, sentence: Sentence) -> str:
        said = f"{sentence.heading} {sentence.lead_in} {sentence.text}"
        return f"{said} {self._translations.get(sentence.text, '')}"


def _means(found: Match, what: str) -> bool:
    """Whether a term is called so, and the words are not only of something narrower."""
    words = cased_words_of(what)[found.places.start : found.places.stop]
    return any(
        [stem(w, language) for w in words_of(" ".join(words))]
        == [stem(w, language) for w in words_of(name)]
        for language, names in (("sv", found.term.sv), ("en", found.term.en))
        for name in names
    )


def _asked(question: str) -> str:
    """What a question asks whether it is mentioned; nothing where it asks for something else."""
    match = _MENTIONS.search(question)
    if match is None:
        return ""
    before = question[: match.start()]
    if words_of(before) and not _SAYS.search(f"{before} {match.group()}"):
        return ""
    what = _NO_MATTER.sub(" ", match["what"])
    return what if any(not word.isdigit() for word in weighty_words(what)) else ""


def _stands(word: str, spoken: set[str]) -> bool:
    """Whether a word stands there in any form, or as a part of a compound."""
    own = {fold(stem(word, "sv")), fold(stem(word, "en"))}
    return any(
        other.startswith(one) or other.endswith(one) if len(one) >= LEAST_PART else other == one
        for one in own
        for other in spoken
    )
