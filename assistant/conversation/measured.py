"""Follow-ups on costs and shares of a post that leave out what is measured, or of what.

"Which takes the least of all, then?" keeps the measure of the turns before and leaves their body;
"how much of somebody's working time?" keeps the body and asks for another measure.
"""

from __future__ import annotations

import re
from enum import StrEnum

from assistant.conversation.exchange import Exchange
from assistant.conversation.follow_up import is_fragment
from assistant.conversation.pointing import THAN, TOGETHER
from assistant.decide.asked import asks_amount
from ingest.words import words_of


class Measure(StrEnum):
    """What is compared."""

    COST = "cost"
    POST = "post"
    AGE = "age"


LONGEST = 15
"""Words of such a turn; a longer one says for itself what it asks."""
SHORT = 6
"""Words of a turn that asks for the same in money."""
LOOKED_BACK = 3
"""Turns back in which the measure may have been named."""
_COST = re.compile(
    r"\b(?:dyr\w*|billig\w*|\w*kost\w*|pris\w*|pengar|expensive|costly|cheap\w*|costs?|price\w*|"
    r"money)\b",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:(?:heltids|deltids)?tjänst(?:en|er)?|tjänstestöd\w*|heltid\w*|arbetstid\w*|"
    r"personaltid\w*|full[- ]?time|staff(?:ing)? (?:time|support|hours)|staff effort|"
    r"work(?:ing)?[- ](?:time|hours)|of (?:a|an|one) (?:post|job|position)|ftes?)\b",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\b(?:grunda\w*|bilda\w*|etablera\w*|starta\w*|inrätta\w*|äldst\w?|yngst\w?|founded|"
    r"established|formed|created|set up|start\w*|oldest|youngest|newest)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\b(?:i|in) (?:reda )?(?:pengar|kronor|kr|sek|money|cash|kronas?)\b", re.I)
_HOW_MUCH = re.compile(
    r"\b(?:hur (?:mycket|stor|stort|många|lång)|vilken (?:andel|del)|andel\w*|procent\w*|"
    r"how (?:much|big|large|many|great)|(?:what|which) (?:share|part|percent\w*|proportion)|"
    r"per ?cent\w*|share)\b",
    re.IGNORECASE,
)
_MOST = (
    r"(?:allra\s+)?(?:mest|störst\w?|högst\w?|dyrast\w?)|most(?:\s+(?:expensive|costly))?|highest|"
    r"largest|biggest|greatest|dearest|priciest|costliest|äldst\w?|oldest"
)
_LEAST = (
    r"(?:allra\s+)?(?:minst\w?|lägst\w?|billigast\w?)|least(?:\s+(?:expensive|costly))?|lowest|"
    r"smallest|cheapest|yngst\w?|newest|youngest"
)
_NTH = r"näst|andra|tredje|second|third"
_SMALL = (
    r"av|of|in|i|bland|among|alla|all|allihop|dem|dom|de|them|these|those|the|this|that|lot|två|"
    r"tre|fyra|fem|two|three|four|five|då|then|sen|nu|now|är|is|are|ones?|samarbete\w*|nätverk\w*|"
    r"collaborations?|cooperations?|networks?|memberships?|tar|takes?|kräver|requires?|needs?|"
    r"kostar|costs?|kostnad\w*|går|till|goes|to|time|tid|arbetstid|work|working|staff|post|"
    r"tjänst|heltidstjänst|full|a|en|ett|det|den|it|we|vi|har|have|has|oss|us|overall|totalt|"
    r"money|pengar|mycket|much|share|andel\w*|part|del|procent|percent|som|others?|resten|rest|"
    r"ligger|med|with|up|upp|lägger|lagt|spend|spent|på|on|do|you"
)
_OVER_ALL = re.compile(
    rf"\W*(?:(?:och|men|så|and|but|so|then)\W+)*(?!(?:är|is|are|does|do|tar|kostar|kräver|har)\b)"
    rf"(?:(?:which|what|vilken|vilket|vilka|vad|vem|who)\W+)?(?:(?:{_SMALL})\W+)*?"
    rf"(?:(?P<nth>{_NTH})\W+)?(?:(?P<most>{_MOST})|(?P<least>{_LEAST}))\b"
    rf"(?:\W+(?:{_SMALL}))*\W*",
    re.IGNORECASE,
)
_IS_IT = re.compile(
    r"^\W*(?:(?:och|men|så|and|but|so)\W+)?(?:är|tar|kostar|is|does|was)\s+(?:det|den|it|that)\s+"
    r"(?=(?:the\s+)?(?:allra\s+)?(?:mest|minst|störst|högst|lägst|dyrast|billigast|äldst|yngst|most|"
    r"least|highest|lowest|largest|smallest|biggest|cheapest|oldest|newest)\w*\b)",
    re.IGNORECASE,
)
"""That a turn asks whether what was spoken of is the first of all."""
_MORE = re.compile(r"\b(?:mera?|större|högre|more|bigger|larger|higher|greater)\b", re.IGNORECASE)
_LESS = re.compile(r"\b(?:mindre|lägre|less|smaller|lower)\b", re.IGNORECASE)


def measure_in(text: str) -> Measure | None:
    """What a text speaks of measuring, if it does."""
    if _POST.search(text):
        return Measure.POST
    if asks_amount(text) or _COST.search(text):
        return Measure.COST
    return Measure.AGE if _AGE.search(text) else None


def measure_spoken_of(earlier: Exchange) -> Measure | None:
    """What the last of the turns before that measured something measured."""
    at: Exchange | None = earlier
    for _ in range(LOOKED_BACK):
        if at is None:
            return None
        found = measure_in(at.question)
        if found:
            return found
        at = at.before
    return None


def over_all(turn: str, earlier: Exchange, language: str) -> str | None:
    """The question which collaboration of all costs or takes most or least, where a turn asks so
    after others on one of them."""
    match = _OVER_ALL.fullmatch(_IS_IT.sub("", turn, count=1))
    measure = (measure_in(turn) or measure_spoken_of(earlier)) if match else None
    if match is None or measure is None:
        return None
    most = match["most"] is not None
    if measure is Measure.AGE:
        return _oldest(match, language)
    nth = _nth(match["nth"], language)
    if language == "en":
        how = f"the {nth}{'most' if most else 'least'}"
        verb, tail = ("takes", " of a full-time post") if measure is Measure.POST else ("costs", "")
        return f"Which collaboration {verb} {how}{tail}?"
    how = f"{nth}{'mest' if most else 'minst'}"
    verb, tail = ("tar", " av en heltidstjänst") if measure is Measure.POST else ("kostar", "")
    return f"Vilket samarbete {verb} {how}{tail}?"


def _oldest(match: re.Match[str], language: str) -> str | None:
    """The question which is the oldest or newest, if that is what the words say."""
    if match["nth"] or not _AGE.search(match["most"] or match["least"]):
        return None
    old = match["most"] is not None
    if language == "en":
        return f"Which collaboration is the {'oldest' if old else 'newest'}?"
    return f"Vilket samarbete är {'äldst' if old else 'yngst'}?"


_BILL = re.compile(
    r"\W*(?:(?:vad|hur mycket|what|how much)(?: är| blir|['’]s| is)? )?(?:(?:den|the|its|deras) )?"
    r"(?:kostnad(?:en|erna)?|notan?|prislapp(?:en)?|priset?|räkning(?:en)?|utgift(?:en|erna)?|"
    r"bill|costs?|price(?: tag)?)(?: (?:då|där|för (?:det|den)|there|then|for (?:that|it)))*\W*",
    re.IGNORECASE,
)
"""A turn that asks for the cost and says nothing else ("och notan där?")."""


def of_cost(turn: str, place: str, language: str, posts: bool) -> str | None:
    """The question what a place costs, where a turn asks for the cost alone, or after one on
    `posts` for the same in money."""
    asks = _BILL.fullmatch(turn) or (posts and _MONEY.search(turn))
    if not asks or len(words_of(turn)) > SHORT:
        return None
    return f"What does {place} cost?" if language == "en" else f"Vad kostar {place}?"


def _nth(word: str | None, language: str) -> str:
    if not word:
        return ""
    third = word.lower() in ("tredje", "third")
    return {"sv": ("näst ", "tredje "), "en": ("second ", "third ")}[language][third]


def of_post(turn: str, place: str, language: str) -> str | None:
    """The question how much of a post a place takes, where a turn asks so in whatever words."""
    if not _POST.search(turn) or len(words_of(turn)) > LONGEST:
        return None
    if TOGETHER.search(turn) or THAN.search(turn):
        return None
    if not (_HOW_MUCH.search(turn) or is_fragment(turn)):
        return None
    return _share_of(place, language)


def _share_of(place: str, language: str) -> str:
    if language == "en":
        return f"How much of a full-time post does {place} take?"
    return f"Hur stor del av en heltidstjänst tar {place}?"


_AS_BIG = re.compile(
    r"\W*(?:(?:och|men|and|but)\W+)?(?:(?:exakt|precis|ungefär|exactly|roughly|about)\s+)?"
    r"(?:hur (?:mycket|stort?)(?: \w*(?:del|andel))?|hur många procent|"
    r"(?:vilken|vad för) \w*(?:del|andel|procent\w*)|"
    r"how (?:much|big|large)(?: an?)?(?: (?:share|part|proportion|fraction))?|how many per ?cent|"
    r"(?:what|which) (?:share|part|proportion|fraction|percent\w*|per cent))\s+(?P<rest>.+)",
    re.IGNORECASE,
)
"""How big something is, where what is measured is left out."""


def as_big(turn: str, place: str, earlier: Exchange, language: str) -> str | None:
    """The question how much of a post a place takes, where a turn only asks how big that of
    `place`, which it names, is, after a turn on another's."""
    asks = _AS_BIG.fullmatch(turn.rstrip(" ?.!"))
    if asks is None or measure_in(earlier.question) is not Measure.POST or measure_in(turn):
        return None
    rest = re.sub(rf"\b{re.escape(place)}\b", " ", asks["rest"], count=1)
    if re.search(r"\w", re.sub(rf"\b(?:{_SMALL}|vår|våra|our)\b", " ", rest, flags=re.I)):
        return None
    return _share_of(place, language)


def compared_in_post(turn: str, one: str, other: str, language: str) -> str | None:
    """The question whether one place takes more, or less, of a post than another."""
    more = bool(_MORE.search(turn))
    if more == bool(_LESS.search(turn)) or _COST.search(turn):
        return None
    if language == "en":
        return f"Does {one} take {'more' if more else 'less'} of a full-time post than {other}?"
    return f"Lägger vi {'mer' if more else 'mindre'} arbetstid på {one} än på {other}?"
