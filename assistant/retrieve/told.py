"""What a question asks of its matter, and which sentence tells that: a task, a price, who is meant.

Of sentences found about as well, one that tells it goes before one that is only on the same matter.
Unlike an attribute that evidence lacks, it decides nothing but the order. Patterns are of language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.evidence import Evidence, Found
from assistant.retrieve.promote import put_clearly_first
from corpus.sentence import Sentence

NEAR = 0.88
"""Share of the best score from which a sentence that tells what is asked comes before it."""
LOOKED_AT = 5
FAR = 0.85
LOOKED_AT_FAR = 8
"""The same for a sentence that alone has an abbreviation of the question."""
_NOT_ONE = r"(?!(?:man|vi|jag|ni|du|we|i|you|one)\b)"
_PAIRS: tuple[tuple[str, str], ...] = (
    (
        rf"\b(?:vad|va)\s+(?:gör|sysslar|jobbar|arbetar|håller)\s+{_NOT_ONE}|"
        r"\b(?:vad|vilka)\s+(?:är|har)\b[^?]*\b(?:jobb|uppdrag|uppgift\w*)\b|"
        rf"\bwhat\s+(?:does|do)\s+{_NOT_ONE}[^?]*\b(?:do|work)\b|"
        r"\bwhat\s+(?:is|are)\b[^?]*\b(?:jobs?|mission|tasks?)\b",
        r"\buppdrag att\b|\b\w*uppgifter\b|\buppdrag är\b|\barbetar (?:med|för)\b",
    ),
    (
        r"\b(?:hur dyr\w*|får\b[^?]{0,40}\bkosta|prisnivå\w*|prisklass\w*|price|how expensive|"
        r"how much (?:may|can|should)|how fancy|hur fin\w*)\b",
        r"\bpris\w*|\bkronor\b",
    ),
    (
        r"\b(?:vem|vilka|who|whom)\b[^?]*\b(?:omfatta\w*|gäller|berörs|covered|appl(?:y|ies)|bound)\b|"
        r"\b(?:gäller|omfattar|omfattas|apply|applies|cover|covers|count)\b[^?]*\b(?:alla|bara|även|"
        r"också|everyone|everybody|only|just|too)\b|\b(?:samma regler|same rules?)\b",
        r"\bSamtliga deltagare\b|\bAlla deltagare\b|\bomfatta\w*\b|\bgäller för\b",
    ),
)  # fmt: skip
_TOLD = [(re.compile(asks, re.IGNORECASE), re.compile(tells)) for asks, tells in _PAIRS]


def told_first(question: str, evidence: Evidence) -> Evidence:
    """The evidence with a sentence first that tells what is asked, if the best one does not."""
    for asks, tells in _TOLD:
        if evidence.sentences and asks.search(question):
            best = evidence.sentences[0]
            found = None if tells.search(best.sentence.text) else _first(evidence, tells)
            return put_clearly_first(found, evidence) if found else evidence
    return evidence


def lettered_first(lettered: Sequence[Sentence], evidence: Evidence) -> Evidence:
    """The evidence with a sentence first that alone has an abbreviation of the question, where the
    best one stands in no passage with such a sentence."""
    if not lettered or not evidence.sentences:
        return evidence
    best = evidence.sentences[0]
    if best.sentence.passage.id in {each.passage.id for each in lettered}:
        return evidence
    for found in evidence.sentences[:LOOKED_AT_FAR]:
        if found.sentence in lettered and found.score >= FAR * best.score:
            return put_clearly_first(found, evidence)
    return evidence


def _first(evidence: Evidence, tells: re.Pattern[str]) -> Found | None:
    best = evidence.sentences[0].score
    return next(
        (
            found
            for found in evidence.sentences[:LOOKED_AT]
            if found.score >= NEAR * best and tells.search(found.sentence.text)
        ),
        None,
    )
