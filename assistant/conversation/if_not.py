"""A claim and what is asked if it does not hold: "the board decides, right? If not, who does?".

What the text says in answer to the second puts the claim right, so it is asked alone, with the
words of the claim that it leaves out. Patterns are of language, never of a document.
"""

from __future__ import annotations

import re

from assistant.understand.function_words import weighty_words

_IF_NOT = re.compile(
    r"(?<=[?.!])\s+(?:och |men |and |but )?(?:"
    r"(?:om|ifall) (?:inte|ej|det inte (?:stämmer|är så|räcker|går))|"
    r"annars|i annat fall|if (?:it (?:is|does) )?not(?: so| true)?|if it (?:isn|doesn)['’]t|"
    r"otherwise|or else|else)\b[\s,:–-]*(?=\w)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:(?:i|på|till|av|in|on|to|by|for) )?(?:vad|vem|vilk(?:en|et|a)|hur|när|var|what|who|which|"
    r"how|when|where)\b",
    re.IGNORECASE,
)
_WHOM = re.compile(r"(?:vad|vem|vilk(?:en|et|a)|what|who|which)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_TAG = re.compile(
    r"[\s,–-]*\b(?:eller hur|inte sant|visst|väl|va|stämmer det|right|correct|yes|"
    r"(?:is|are|was|does|do|did|has|have)(?:n['’]t| not)? (?:he|she|it|they|we))\s*[?.!]*\s*$",
    re.IGNORECASE,
)
_NAME = r"(?-i:[A-ZÅÄÖ])[\w’'-]+"
_NAMES = rf"{_NAME}(?:(?:\s+|\s*,\s*|\s+(?:och|and|eller|or)\s+){_NAME})*"
_WHO = rf"(?:{_NAMES}|(?:the|our|your|vår|våra|den|det)\s+\w+|\w{{3,}}(?:en|et|na))"
_AMONG = (
    rf"{_NAMES}\s*[:,–-]\s*(?:någon|något|några|nån|any|either|one|some)\s+(?:av|of)\s+"
    r"(?:dem|dom|de|them|those|these)(?:\s+(?:som|that|who|which))?"
)
_CLAIMED = re.compile(rf"{_WHO}\s+(?P<says>\w.*)", re.IGNORECASE | re.DOTALL)
_ASKED = re.compile(
    rf"(?:(?:do|does|did)|(?P<verb>\w+))\s+{_WHO}\s+(?P<says>\w.*)", re.IGNORECASE | re.DOTALL
)
_ONE_OF = re.compile(r"\b(?:one|some) of (?:the|our)?\s*|\ben av (?:våra|de)?\s*", re.IGNORECASE)
_LAST_VERB = re.compile(
    r"\s+(?:is|are|was|were|does|do|did|has|have|är|var|har|gör|det|i så fall|då)$", re.IGNORECASE
)
MOST_LEFT = 1
"""Words of weight of a question that leaves out what is said of what it asks for."""


def if_not(text: str) -> tuple[str, str] | None:
    """The claim of a message, and what it asks if that does not hold, each standing alone."""
    parts = _IF_NOT.split(text.strip())
    if len(parts) != 2 or not _ASKS.match(parts[1]) or len(_SENTENCE.split(parts[1].strip())) > 1:
        return None
    *opening, claimed = _SENTENCE.split(parts[0].strip())
    asked = parts[1].strip(" ?")
    if len(weighty_words(asked)) > MOST_LEFT:
        return parts[0], " ".join((*opening, _sentence(asked)))
    claim = _TAG.sub("", claimed)
    whom = _WHOM.match(asked)
    said = _said(claim, is_tagged=claim != claimed) if whom else None
    if said is None:
        return None
    while _LAST_VERB.search(asked):
        asked = _LAST_VERB.sub("", asked)
    return parts[0], _sentence(f"{asked} {_ONE_OF.sub('', said)}")


def _said(claim: str, is_tagged: bool) -> str | None:
    """What a claim says of whom or what it is about."""
    claim = claim.strip(" ?.!")
    if among := re.fullmatch(rf"{_AMONG}\s+(?P<says>\w.*)", claim, re.IGNORECASE):
        return among["says"]
    asked = None if is_tagged else _ASKED.fullmatch(claim)
    if asked:
        return " ".join(filter(None, ((asked["verb"] or "").lower(), asked["says"])))
    said = _CLAIMED.fullmatch(claim)
    return said["says"] if said else None


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}?"
