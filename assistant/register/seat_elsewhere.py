"""Whether a person's seat is asked about as the only one, or whether there are others beside it."""

from __future__ import annotations

import re
from enum import StrEnum

from assistant.register.reading import Reading


class Elsewhere(StrEnum):
    """What is asked of the person's other seats."""

    ONLY = "only"
    OTHERS = "others"
    ALONE = "alone"
    """Whether nobody else is of the party, or has the role, that the question names."""


_SEAT = (
    r"(?:\w*plats(?:en|er|erna)?|\w*uppdrag(?:et)?|organ(?:et)?|stalle(?:t)?|seats?|positions?|posts?|"
    r"assignments?|bod(?:y|ies)|boards?|committees?|places?|ones?)"
)
_SITS = r"(?:sitter|sits?|ar|is|serves?|deputises|har|has)"
_ONLY = re.compile(
    rf"\b(?:enda|only|sole)\b(?: [\w|]+){{0,2}}? {_SEAT}\b|"
    rf"\b(?:bara|endast|enbart|only|just) (?:ett|en|one|a single|1) (?:enda |single )?{_SEAT}\b|"
    rf"\b{_SITS}(?: [\w|]+){{0,5}}? (?:bara|endast|enbart|only|just) (?:i|in|on|pa|at)\b"
)
_ANY = r"(?:nagon|nagot|nagra|nan|nat|any|another|other|ett|en|one|anything|something)"
_MORE = r"(?:mer|fler|annan|annat|andra|till|ytterligare|other|more|further)"
_THAN = r"(?:an|forutom|utover|besides|than|apart from|beside|other than|as well as)"
_TOO = r"(?:till|ocksa|as well|too|somewhere|nagonstans|elsewhere)"
_OTHERS = re.compile(
    rf"\b{_ANY}\b(?: {_MORE})*(?: [\w|]+){{0,2}}? {_SEAT} (?:{_THAN}|{_TOO})\b|"
    rf"\b(?:nagot|nagon|anything|something) (?:mer|annat|annan|else|more|other) {_THAN}\b|"
    rf"\b{_ANY}(?: {_MORE})+(?: [\w|]+){{0,1}}? {_SEAT}\b|"
    rf"\b(?:fler|flera|more|other|ytterligare|mer for|mer|annat|further) {_SEAT}\b|"
    rf"\b{_SITS}(?: [\w|]+){{1,4}}? (?:i|in|on|pa|med i) {_ANY} (?:{_MORE}|else)"
    rf"(?: (?:internationellt?|international))?(?: (?:ocksa|too|as well|oxa))?\W*$|"
    r"\b(?:where else|var (?:mer|annars|annanstans)|nagon annanstans|nan annanstans|"
    r"anywhere else|somewhere else|elsewhere|annorstades)\b"
)
ONE_PERSON = re.compile(
    r"\b(?:han|hon|hen|hans|hennes|he|she|his|her)\b|"
    r"^(?:(?:och|and) )?(?:where else|var (?:mer|annars|annanstans))\b"
)
"""Somebody who was named before."""
_ALONE = re.compile(
    r"\b(?:only|sole|enda|ende)\b"
    r"(?: (?:one|person|politician|politikern?|av|from|of|fran|the)){0,2} (?:\||(?:"
    r"\w*ledam\w+|ersattare[ns]?|suppleant\w{0,3}|members?|substitutes?|deput(?:y|ies)|ordinarie|"
    rf"ordinary|full member|stand-?in)\b(?! {_SEAT}\b))"
)
"""That it is asked whether nobody else is so."""
_TOLD_FIRST = re.compile(
    r"(?:[.,;:?!]|\s[-–—])\s*(?:och |and |so |men |but )?"
    r"(?:is|does|has|ar|har|sitter)n?['’]?t? "
    r"(?:that|this|it|he|she|they|det|den|detta|han|hon|hen)\b"
)
"""A clause after what is told, that asks of it by yes or no."""
_WORDS = (
    r"enda|only|sole|bara|endast|enbart|just|annanstans|elsewhere|else|mer|fler|annan|annat|andra|"
    r"ytterligare|other|another|more|further|forutom|utover|besides|apart from|as well|till|place|"
    r"stallet?|where|dar"
)


def elsewhere_asked(reading: Reading, rest: str) -> Elsewhere | None:
    """What a question asks of a named person's other seats; `rest` are its folded words, names of
    people and bodies blanked. What asks it is taken."""
    if _ALONE.search(rest):
        reading.take(_WORDS)
        return Elsewhere.ALONE
    only, others = _ONLY.search(rest), _OTHERS.search(rest)
    if not only and not others:
        return None
    reading.take(_WORDS)
    return Elsewhere.ONLY if only else Elsewhere.OTHERS


def is_told_first(reading: Reading) -> bool:
    """Whether a question first tells of a seat, and then asks by yes or no."""
    return bool(_TOLD_FIRST.search(reading.folded))
