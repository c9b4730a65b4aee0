"""What people say before and after a question to be polite: it is no part of what they ask.

A sentence is courtesy when it has a word of courtesy, otherwise nothing but words that say little,
and no word that asks. The lists are of language, never of a document.
"""

from __future__ import annotations

import re

from assistant.understand.function_words import FUNCTION_WORDS
from ingest.words import words_of

_COURTESY = frozenset(
    """hej hejsan hallå tja tjena tjenare morsning god morgon godmorgon dag kväll eftermiddag
    ursäkta förlåt ber hoppas stör störa besvära besvär hjälp hjälpa hjälpte hjälpsam undrar undrade
    undra fundering funderar fråga frågor frågan fundersam skulle behöva behöver mår läget vänligen
    snälla tacksam tacksamt tack tackar förhand uppskattar tid bästa hälsningar mvh vänliga vh
    någon möjlighet ledsen problem besked tänkte
    hi hello hey dear good morning afternoon evening sorry excuse pardon apologies bother disturb
    trouble hope wonder wondering question questions query help helping thank thanks thankful
    taking grateful appreciate appreciated time advance please kind kindly regards best wishes
    cheers greetings""".split()
)
_FILLING = FUNCTION_WORDS | frozenset(
    """allt bra dig er lite liten en sak jätte snabb kort enkel dum
    trevlig fin skön vecka helgen idag quick short small little one simple
    nice lovely weekend everything everyone team all there well fine""".split()
)
_ASKING = frozenset(
    """vem vems vad vilka vilken vilket hur när var vart varför får måste ska
    who whom whose what which how when where why may must should""".split()
)
_SENTENCE = re.compile(r"[^.!?:\n]+(?:[.!?:\n]+\s*|$)")
_GREETING = re.compile(
    r"^(?:(?:hej|hejsan|hallå|tja|tjena|tjenare|hi|hello|hey|god morgon|good morning)"
    r"(?: hej| there)?\s*[,!.]?\s+)(?=\S)",
    re.IGNORECASE,
)
_NOT_THAT = re.compile(
    r"^(?:glöm|strunta i|skit i|bortse från|forget(?: about)?|ignore|never mind)\s+(?:the\s+)?"
    r"(?!(?:det|den|it|that|this|all|allt|everything|previous)\b)\w+\s*[,;:.–-]\s*(?=\w+\s+\w)",
    re.IGNORECASE,
)
"""What is said not to be asked for, before what is."""


def without_courtesy(text: str) -> str:
    """The text without sentences of courtesy and greetings; as it was where nothing is left."""
    sentences = _SENTENCE.findall(text)
    kept = [sentence for sentence in sentences if not _is_courtesy(sentence)]
    left = _NOT_THAT.sub("", _GREETING.sub("", "".join(kept).strip()))
    return left if words_of(left) else text


def _is_courtesy(sentence: str) -> bool:
    words = words_of(sentence)
    if _COURTESY.isdisjoint(words) or not _ASKING.isdisjoint(words):
        return False
    return all(word in _COURTESY or word in _FILLING for word in words)
