"""What kind of thing a question asks for, and which sentences hold things of that kind.

Someone who asks whether they may do something is answered by a sentence that permits or forbids;
who asks how often, by one that speaks of time. Patterns are of language, never of a document.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Kind(StrEnum):
    """A kind of thing that is asked for."""

    RULE = "rule"
    TIME = "time"
    ROLE = "role"
    COUNT = "count"
    SHARE = "share"
    SUM = "sum"
    PURPOSE = "purpose"
    SEAT = "seat"


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


_ASKS: dict[Kind, re.Pattern[str]] = {
    Kind.RULE: _pattern(
        r"får (?:jag|man|vi|de|det|en|ni|han|hon)|kan (?:jag|man|vi|de|ni)|måste|"
        r"ska (?:jag|man|vi)|bör|okej|ok|tillåt\w*|förbjud\w*|går det bra|"
        r"funkar det|är det fritt|"
        r"behöver (?:jag|man|vi)|lugnt|lov|krav\w*|gäller|may|can (?:i|we|you|they|one|the|"
        r"a)|allowed|must|okay|fine|"
        r"permitted|forbidden|have to|should|need to|do (?:i|we) need|supposed to|rules?|"
        r"could (?:i|we)|"
        r"required?"
    ),
    Kind.TIME: _pattern(
        r"när|hur ofta|hur länge|hur snart|vilket år|vilken månad|datum|hur gammal\w*|when|"
        r"how often|how long|how soon|what year|which year|which month|since|how old|date"
    ),
    Kind.ROLE: _pattern(
        r"vem|vems|vilka|vilken nämnd|vilken funktion|ansvar\w*|bestämmer|beslutar|who|"
        r"whose|whom|"
        r"responsib\w*|in charge|decides?|approves?|accountable"
    ),
    Kind.COUNT: _pattern(r"hur många|antal\w*|hur stor\w*|how many|number of|how big|how large"),
    Kind.SHARE: _pattern(
        r"procent\w*|%|andel\w*|del av en|(?:hel)?tidstjänst\w*|heltid\w*|"
        r"tjänstestöd\w*|"
        r"arbetstid\w*|per ?cent|percentage|share of|full[- ]time|working time|"
        r"officer support|staff time"
    ),
    Kind.SUM: _pattern(
        r"kost\w*|kronor|kr|pris\w*|dyr\w*|pengar|betala\w*|summa\w*|budget\w*|cost\w*|"
        r"price\w*|sek|"
        r"expens\w*|pay\w*|money|bill|spend\w*|how much"
    ),
    Kind.PURPOSE: _pattern(
        r"varför|syfte\w*|mål\w*|poäng\w*|mening\w*|nytta\w*|till för|why|purpose|aims?|goals?|"
        r"objectives?|point of|what is \w+ for|for what"
    ),
    Kind.SEAT: _pattern(
        r"sitter|ledam\w*|ersätt\w*|represent\w*|företräd\w*|ordförande\w*|suppleant\w*|"
        r"sits?|seats?|"
        r"members?|deput\w*|substitut\w*|chair\w*|delegates?|alternates?|stand in|politicians?"
    ),
}
_HOLDS: dict[Kind, re.Pattern[str]] = {
    Kind.RULE: _pattern(
        r"får|ska|skall|måste|bör|tillåtet|tillåten|accepter\w+|förbjud\w+|alltid|endast|inte"
    ),
    Kind.TIME: _pattern(
        r"(?:19|20)\d\d|årlig\w*|varje \w+|löpande|mandatperiod\w*|januari|februari|mars|"
        r"april|maj|"
        r"juni|juli|augusti|september|oktober|november|december|tidsperiod|närmast|innan|sedan"
    ),
    Kind.ROLE: _pattern(
        r"ansvar\w*|beslutar|tillser|svarar för|utser|fastställer|godkänner|publicerar|erbjuder|"
        r"leder|genomför|samordnar|\w*ansvaret|bemannad"
    ),
    Kind.COUNT: _pattern(r"\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv"),
    Kind.SHARE: re.compile(r"%|procent|heltid", re.IGNORECASE),
    Kind.SUM: re.compile(r"\d[\d ]*(?:kronor|kr\b)|kostnad|avgift|budget", re.IGNORECASE),
    Kind.PURPOSE: _pattern(
        r"syft\w*|mål\w*|för att|i syfte|uppdrag|uppgift\w*|mervärde|övergripande"
    ),
    Kind.SEAT: re.compile(r"\([A-ZÅÄÖ]{1,3}\)|ledamot|ledamöter|ersättare|bemannad|sitter"),
}


def asked_kinds(question: str) -> frozenset[Kind]:
    """The kinds of thing a question asks for."""
    return frozenset(kind for kind, asks in _ASKS.items() if asks.search(question))


def held_kinds(text: str) -> frozenset[Kind]:
    """The kinds of thing a text holds."""
    return frozenset(kind for kind, holds in _HOLDS.items() if holds.search(text))
