"""Whether a question asks, yes or no, what a rule allows, demands or forbids."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Asks(StrEnum):
    """What is asked of a rule."""

    PERMISSION = "permission"
    OBLIGATION = "obligation"
    ADVICE = "advice"
    BAN = "ban"


@dataclass(frozen=True, slots=True)
class Asking:
    """What is asked, and the words that are left when the asking is taken away.

    `plain` is false where the question is turned round ("får jag inte"), asks for more than one
    thing, or about somebody else, so that a yes or a no could be read both ways. `nominal` says
    that no doing is asked for ("är alkohol tillåtet").
    """

    asks: Asks
    words: str
    plain: bool
    nominal: bool


_OK = r"(?:ok|okej|okay|tillåt\w+|lov|lovligt|fritt\s+fram|acceptabelt|godkänt|lugnt|fine|alright)"
_BAN = r"(?:förbjud\w+|otillåt\w+|forbidden|prohibited|banned|not\s+allowed)"
_SOMEONE = r"(?:jag|man|vi|ni|i|we|one|you)"
_OPENING = (
    r"(?:^|[.!?:,]\s+)(?:(?:hej|hi|hello|men|och|but|and|so|så|fråga|question|undrar)[,:!]?\s+)*"
)
_FRAMES: tuple[tuple[Asks, str], ...] = (
    (Asks.BAN, rf"{_OPENING}(?:är\s+det|is\s+it)\s+{_BAN}(?:\s+(?:att|to|for\s+us\s+to))?\b"),
    (Asks.BAN, rf"{_OPENING}(?:är|is|are)\b(?=[^?.!]+\b(?P<ban>{_BAN})\b)"),
    (
        Asks.PERMISSION,
        rf"{_OPENING}(?:är\s+det|is\s+it)\s+{_OK}(?:\s+(?:att|to|for\s+(?:me|us)\s+to|om\s+jag|"
        r"om\s+vi|om\s+man|if\s+i|if\s+we))?\b",
    ),
    (Asks.PERMISSION, rf"{_OPENING}(?:am|are)\s+{_SOMEONE}\s+(?:allowed|permitted)\s+to\b"),
    (Asks.OBLIGATION, rf"{_OPENING}(?:am|are)\s+{_SOMEONE}\s+(?:required|obliged)\s+to\b"),
    (Asks.OBLIGATION, rf"{_OPENING}(?:do|does)\s+{_SOMEONE}\s+(?:have|need)\s+to\b"),
    (Asks.OBLIGATION, rf"{_OPENING}är\s+{_SOMEONE}\s+(?:skyldig\w*|tvungen|tvungna)\s+att\b"),
    (Asks.PERMISSION, rf"{_OPENING}(?:är|is|are)\b(?=[^?.!]+\b(?P<ok>{_OK}|allowed|permitted)\b)"),
    (Asks.PERMISSION, rf"{_OPENING}(?:har\s+{_SOMEONE}\s+rätt\s+att|går\s+det\s+(?:bra\s+)?att)\b"),
    (
        Asks.PERMISSION,
        rf"\b(?:om|ifall|if|whether)\s+{_SOMEONE}\s+(?:får|kan|may|can|am\s+allowed\s+to|"
        r"are\s+allowed\s+to)\b",
    ),
    (
        Asks.OBLIGATION,
        rf"\b(?:om|ifall|if|whether)\s+{_SOMEONE}\s+(?:måste|behöver|must|have\s+to|need\s+to)\b",
    ),
    (Asks.PERMISSION, rf"{_OPENING}(?:får|may|can|could)\b"),
    (Asks.PERMISSION, rf"{_OPENING}kan\s+{_SOMEONE}\b"),
    (Asks.OBLIGATION, rf"{_OPENING}(?:måste|behöver|must)\b"),
    (Asks.ADVICE, rf"{_OPENING}(?:ska|skall|bör|should|shall|ought)\b"),
)
_COMPILED = tuple((asks, re.compile(frame, re.IGNORECASE)) for asks, frame in _FRAMES)
_WONDERS = re.compile(
    r"\b(?:jag\s+)?(?:undrar|vill\s+veta)\b|\b(?:i\s+)?wonder(?:ing)?\b|\bfråga\b", re.IGNORECASE
)
_TURNED = re.compile(
    r"\b(?:inte|ej|icke|aldrig|inga|inget|ingen|slippa|slipper|låta\s+bli|strunta|avstå|not|never|"
    r"no|none|\w+n['’]t|cannot|skip|avoid|ignore|refrain|refuse|vägra|bryta|break)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\b(?:eller|or|får|måste|bör|ska|skall|behöver|may|must|can|could|should|vad|vem|vilk\w+|hur|"
    r"varför|what|who|which|how|why|when|where|vart|även\s+om|even\s+if|fast|although|trots|despite)"
    r"\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"^\W*(?:\w+[,:]?\s+)?(?:vad|vem|vems|vilk\w+|hur|varför|när|var|what|who|whose|which|how|why|"
    r"when|where)\b",
    re.IGNORECASE,
)


_ASKER = re.compile(
    r"^\s*(?:jag|man|vi|ni|i|we|one|you|(?:alla\s+|all\s+)?(?:anställda|medarbetare|deltagare|"
    r"personalen|employees|staff|participants))\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:\w{2,}as|tas\s+emot|ges|bjuds|be\s+\w+(?:ed|en)|be\s+drunk)\b", re.IGNORECASE
)


def read_asking(question: str) -> Asking | None:
    """What a yes-or-no question asks of a rule; None for any other question."""
    if _OPEN.match(question):
        return None
    for asks, frame in _COMPILED:
        match = frame.search(question)
        if match is not None:
            return _asking(asks, question, match)
    return None


def _asking(asks: Asks, question: str, match: re.Match[str]) -> Asking:
    rest = question[match.end() :]
    named = {name: at for name in ("ban", "ok") if (at := _span(match, name))}
    for start, end in named.values():
        rest = f"{question[match.end() : start]} {question[end:]}"
    impersonal = bool(named) or bool(
        re.search(r"\b(?:det|it|jag|man|vi|i|we)\b", match.group(), re.I)
    )
    by_asker = _ASKER.match(rest)
    words = f"{_WONDERS.sub(' ', question[: match.start()])} {_ASKER.sub(' ', rest)}"
    direct = impersonal or by_asker or _PASSIVE.search(rest)
    plain = bool(direct) and not (_TURNED.search(words) or _MORE.search(words))
    return Asking(asks, words, plain, bool(named))


def _span(match: re.Match[str], name: str) -> tuple[int, int] | None:
    return match.span(name) if match.groupdict().get(name) else None
