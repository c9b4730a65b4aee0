"""Modal words: where a sentence obliges, advises, allows or forbids, and how strictly."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.rule import Modality
from ingest.register.actors import is_actor

_MODAL = re.compile(
    r"\b(?P<must>ska|skall|måste)\b|\b(?P<should>bör)\b|\b(?P<may>får)\b|"
    r"\b(?P<banned>(?:är|anses)\s+(?:\w+\s+)?(?:(?:inte|ej|aldrig)\s+(?:\w+\s+)?(?:tillåte?[tn]a?|"
    r"tillåtna|accepterat|acceptabelt|godtagbart)|förbjud(?:et|en|na)|otillåt(?:et|en|na))|"
    r"(?:accepteras|tillåts|godtas)\s+(?:inte|ej|aldrig)|förbjuds)\b|"
    r"\b(?P<allowed>är\s+(?:\w+\s+)?(?:tillåt(?:et|en|na)|accepterat|accepterade|godtagbart)|"
    r"har\s+rätt\s+att|tillåts)\b|"
    r"\b(?P<obliged>är\s+(?:skyldig\w*|obligatorisk\w*)|åligger|kräver\s+(?:godkännande|beslut|"
    r"tillstånd|samråd)|krävs)\b|\b(?P<advised>rekommenderas)\b|"
    r"\b(?P<unfit>är\s+(?:\w+\s+)?(?:inte\s+lämpligt|olämpligt|mindre\s+lämpligt))\b",
    re.IGNORECASE,
)
_SUBORDINATOR = re.compile(
    r"\b(?:(?<!ses )(?<!bedöms )(?<!anses )(?<!räknas )(?<!betraktas )(?<!klassas )"
    r"som|att|när|om|där|vilke[nt]|vilka|eftersom|då|innan|vars|hur|vad|ifall|såvida|medan)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:beslut|fråg|information|avtal|råd|regler|bestämmelse|ansök|förslag|uppgift|ärende|önskemål|"
    r"begäran|rapport|överenskommelse|upplysning|kunskap|misstanke)\w*\s+om$",
    re.IGNORECASE,
)
"""An "om" that is a preposition: "beslut om resor"."""
_NORM_THAT = re.compile(
    r"(?:innebär(?:\s+\w+)?|betyder|(?:princip|regel|krav|utgångspunkt|huvudregel)\w*\s+är|"
    r"gäller(?:\s+\w+)?|viktigt|förutsättning\s+är)\s+att$",
    re.IGNORECASE,
)
_FINITE = re.compile(r"(?:\b\w+(?<!o)[rs]|\b\w{3,}(?:at|it|tt|de|te))\b", re.IGNORECASE)
_FINITE_AFTER_THAT = re.compile(r"\b(?:är|har|finns|gäller|blir|kan|innebär|behöver|var)\b", re.I)
_NOT = re.compile(r"\b(?:inte|ej|aldrig|ingen|inga|inget|under inga omständigheter)\b", re.I)
_NOT_BEFORE = re.compile(
    r"\b(?:inte|ej|aldrig)\s+(?:heller\s+)?$|^\s*(?:ingen|inga|inget|aldrig)\b", re.IGNORECASE
)
_ONLY = re.compile(r"\b(?:endast|bara|enbart|uteslutande)\b", re.IGNORECASE)
_FUTURE = re.compile(
    r"^\s*det\s+(?:ska|skall|måste)\s+(?:bli|komma|finnas\s+anledning)\b", re.IGNORECASE
)
_ONLY_AFTER = re.compile(r"\S+\s+(?:endast|bara|enbart)\b", re.IGNORECASE)
_CLAUSE_END = re.compile(
    r"[,;:(]|\s(?:men|dock|utan|eller|och|samt)\s+(?=(?:\w+\s+)?(?:ska|skall|måste|bör|får)\b)|"
    r"\s(?:som|om|när|att|där|innan)\s"
)
_CLAUSE_START = re.compile(
    r"[,;:]\s*|\s(?:och|men|samt|utan|eller)\s+(?=(?:\w+\s+){0,2}(?:ska|skall|måste|bör|får|är)\b)"
)
_ADJECTIVE = re.compile(
    r"(?:\w+(?:iska|liga|enska|samma|ssiga|ativa|nella|riella|uella|bara|nda)|nya|stora|många|olika|"
    r"egna|goda|andra|flera|fina|bra|alla|inga|vissa|höga|låga|långa|starka|extra|första|sina|våra|"
    r"dessa|båda|samtliga|anställda|ansvariga|berörda|enda|rätta|täta|kända|unga|gamla|sista|bara|ofta|gärna|sällan|ännu|kanske)$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"\b(?:en|ett|den|det|de|sin|sitt|ingen|inget|inga|varje|någon|egen|eget|ny|nytt)\s+$",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:\w{2,}as|tas|ges|ske|ses|bli|gå|få|se|stå|ge|ha|\w+a|bes|fås|gås)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Modal:
    """One modal word at [start, end) of a sentence; `clause_start` is where its clause begins."""

    modality: Modality
    clause_start: int
    start: int
    end: int
    passive: bool
    """Whether its verb is passive, so that its subject is not the one bound."""


def modals_in(text: str) -> tuple[Modal, ...]:
    """The modal words of a sentence's main clauses, in order."""
    found: list[Modal] = []
    for match in _MODAL.finditer(text):
        if modal := _modal(match, text, found[-1].end if found else 0):
            found.append(modal)
    return tuple(found)


def _modal(match: re.Match[str], text: str, former_end: int) -> Modal | None:
    start = former_end
    for border in _CLAUSE_START.finditer(text, former_end, match.start()):
        if not _opens_condition(text[start : border.start()]):
            start = border.end()
    rest = text[match.end() :]
    clause = _clause(rest)
    verb = infinitive_in(clause)
    kind = match.lastgroup or ""
    if kind == "may" and verb is None:
        return None
    if kind == "must" and _FUTURE.search(f"{text[start : match.end()]} {clause.strip()}"):
        return None
    passive = verb is not None and verb[0].lower().endswith("s") and len(verb[0]) > 2
    before = text[start : match.start()]
    if _subordinate(before, text[: match.start()]):
        relative = re.search(
            r",\s+(?:vilka|vilken|vilket|som)\s+(?:\w+\s+)?$", text[: match.start()]
        )
        if not (relative and passive and kind in ("must", "should", "may")):
            return None
    told = clause[: verb[1] if verb else 60]
    if verb and (only := _ONLY_AFTER.match(clause[verb[1] :])):
        told += only.group()
    modality = _modality(kind, before, told)
    return Modal(modality, start, match.start(), match.end(), passive)


def _opens_condition(before: str) -> bool:
    """Whether a stretch is a fronted clause, whose comma does not begin a clause of its own."""
    return bool(re.match(r"\s*(?:om|när|ifall|innan|vid|i|för|under|efter|på)\b", before, re.I))


def _clause(rest: str) -> str:
    """What follows a modal, to the end of its clause."""
    border = _CLAUSE_END.search(rest)
    while border and border.group().strip() == "," and border.start() < 2:
        border = _CLAUSE_END.search(rest, border.end())
    return rest[: border.start()] if border else rest


def infinitive_in(clause: str) -> tuple[str, int] | None:
    """The first word of a clause that is an infinitive, and where it begins."""
    for match in _VERB.finditer(clause):
        if len(clause[: match.start()].split()) > 9:
            return None
        noun = _ADJECTIVE.match(match.group()) or is_actor(match.group())
        if not noun and not _ARTICLE.search(clause[: match.start()]):
            return match.group(), match.start()
    return None


def _subordinate(before: str, all_before: str) -> bool:
    """Whether a modal stands in a subordinate clause: its conjunction has no other verb yet."""
    opened = [m for m in _SUBORDINATOR.finditer(before) if not _ABOUT.search(before[: m.end()])]
    if not opened:
        return False
    last = opened[-1]
    between = before[last.end() :]
    if last.group().lower() == "att":
        offset = len(all_before) - len(before)
        if _NORM_THAT.search(all_before[: offset + last.end()]):
            return False
        return not _FINITE_AFTER_THAT.search(between)
    return not _FINITE.search(between)


def _modality(kind: str, before: str, after: str) -> Modality:
    """The modality of a modal word with the words on both sides of it."""
    negated = bool(_NOT.search(after) or _NOT_BEFORE.search(before))
    if kind == "must":
        return Modality.MUST_NOT if negated else Modality.MUST
    if kind == "should":
        return Modality.SHOULD_NOT if negated else Modality.SHOULD
    if kind == "may" and negated:
        return Modality.MUST_NOT
    if kind == "may":
        only = _ONLY.search(after) or re.match(r"\s*(?:endast|bara|enbart)\b", before, re.I)
        return Modality.MAY_ONLY if only else Modality.MAY
    return {
        "banned": Modality.MUST_NOT,
        "allowed": Modality.MAY,
        "obliged": Modality.MUST,
        "advised": Modality.SHOULD,
        "unfit": Modality.SHOULD_NOT,
    }[kind]
