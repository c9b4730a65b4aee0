"""Common nouns that a turn before named: a body without a name ("arbetsgruppen"), a writing ("the
plan").

The register knows no such thing by name, yet "who sits there?" and "what does it say?" point at it.
The nouns are of language, never of a document.
"""

from __future__ import annotations

import re

from assistant.conversation.exchange import Exchange, said

_BODIES_SV = (
    r"(?:grupp|kommitté|styrelse|nämnd|avdelning|funktion|förvaltning|enhet)e?n|"
    r"(?:råd|utskott|forum|kansli|kontor|sekretariat|team)et|församlingen|panelen"
)
_BODIES_EN = (
    r"group|committee|board|council|assembly|department|function|secretariat|unit|administration|"
    r"team|panel|forum|office"
)
_BODIES = (
    r"(?:grupp|kommitté|styrelse|nämnd|avdelning|enhet)e?rna|(?:råd|utskott|kansli|kontor)en|"
    r"församlingarna"
)
_BODY = re.compile(
    rf"\b(?:\w*(?:{_BODIES_SV})|the\s+(?:[\w’']+\s+){{0,2}}?(?:{_BODIES_EN}))\b", re.IGNORECASE
)
_BODIES_SAID = re.compile(
    rf"{_BODY.pattern}|\b\w*(?:{_BODIES})\b|\bthe\s+(?:[\w’']+\s+){{0,2}}?"
    r"(?:groups|committees|boards|councils|departments|offices)\b",
    re.IGNORECASE,
)
"""A body, or several, each of some collaboration."""
_WRITINGS = {
    "plan": "planen", "strategi": "strategin", "rapport": "rapporten", "kod": "koden",
    "riktlinje": "riktlinjen", "policy": "policyn", "budget": "budgeten", "lista": "listan",
    "analys": "analysen", "förteckning": "förteckningen", "överenskommelse": "överenskommelsen",
}  # fmt: skip
_WRITINGS_EN = r"plan|strategy|report|code|guideline|policy|budget|list|analysis|agreement"
_WRITING = re.compile(
    rf"\b(?P<stem>\w*?)(?P<noun>{'|'.join(_WRITINGS)})(?P<end>e?n|n)?\b|"
    rf"\b(?:the|an?)\s+(?P<english>(?:[\w’'-]+\s+){{0,2}}?(?:{_WRITINGS_EN})"
    r"(?:\s+of\s+(?!the\b|an?\b|our\b)[a-z]+)?)\b",
    re.IGNORECASE,
)
_OF_WRITING = re.compile(
    r"\b(?:står|stå|innehåller|tas(?:\s+fram)?|tar\s+fram|beslutas?|beslutar|antas|antar|skriver|"
    r"skrivs|fastställ\w+|gäller|följs|revideras|presenteras|görs|gör|says?|say|contains?|contain|"
    r"include|written|writes?|adopted|adopts?|updated|revised|decided|decides?|presented|published|"
    r"made|drawn\s+up|puts?|draws?|done|valid|in\s+it)\b",
    re.IGNORECASE,
)
"""What is asked of a writing."""
_ASKS_FOR_THING = re.compile(
    r"\W*(?:vad|what|which)\b.*\b(?:med|av|by|with)\W*", re.IGNORECASE | re.DOTALL
)
"""A question that its answer gives a thing to ("what is it supplemented with?")."""


_BELONGS = re.compile(
    r"\s+(?:som|that|which|till|för|i|av|to|of|for|in|with|behind|under)\b[^,;?!]*$", re.IGNORECASE
)
"""What ties a writing to the one before it ("the plan that goes with …")."""


def names_bodies(text: str) -> bool:
    """Whether a text names a body, or several, by a common noun in its definite form."""
    return bool(_BODIES_SAID.search(text))


def body_said(earlier: Exchange) -> str | None:
    """The one body that the turn before names by a common noun, as it stands there."""
    found = {match.group().lower(): match.group() for match in _BODY.finditer(earlier.question)}
    return next(iter(found.values())) if len(found) == 1 else None


def writing_said(turn: str, earlier: Exchange, language: str) -> str | None:
    """The writing that the turn before named last, in its definite form, where a turn asks what one
    asks of a writing."""
    if not _OF_WRITING.search(turn):
        return None
    own = _writings(earlier.question, language)
    if _ASKS_FOR_THING.fullmatch(earlier.question):
        new = _writings(said(earlier.answer, first=True), language)
        own = [each for each in new if each not in own][:1] or own
    return own[-1] if own else None


def _writings(text: str, language: str) -> list[str]:
    """The writings that a text names, in its order."""
    found: list[str] = []
    end = None
    for match in _WRITING.finditer(text):
        if (match["english"] is not None) != (language == "en"):
            continue
        inside = end is not None and _BELONGS.match(text[end : match.start()])
        end = match.end()
        if inside:
            continue
        name = f"the {match['english']}" if match["english"] else _definite(match)
        found.append(name.lower())
    return list(dict.fromkeys(found))


def _definite(match: re.Match[str]) -> str:
    return f"{match['stem']}{_WRITINGS[match['noun'].lower()]}"
