"""What a role is called in questions and answers, in both languages; common nouns only."""

from __future__ import annotations

import re
from enum import StrEnum

from corpus.seat import Seat
from ingest.words import fold


class Role(StrEnum):
    """The kinds of role that questions tell apart."""

    ORDINARY = "ordinary"
    MEMBER = "member"
    DEPUTY = "deputy"
    CHAIR = "chair"
    VICE = "vice"


_BODY_BEFORE = r"(?:styrelse|[a-z]*grupps|[a-z]*kommitte|namnd|rads)?"
WORDS: dict[Role, str] = {
    Role.VICE: r"(?:forste |andre |1:e |2:e )?vice ?(?:styrelse)?ordforande\w*|"
    r"vice[- ]?(?:chair\w*|presiden\w*)|deputy[- ]chair\w*",
    Role.CHAIR: rf"{_BODY_BEFORE}ordforande\w*|ordf|(?:ordforande)?klubban|svingar klubban|"
    r"chair(?:s|ed|ing|man|men|woman|person|persons|manship)?|presiden(?:t|ts|cy)|presides?|gavel",
    Role.DEPUTY: rf"{_BODY_BEFORE}ersattar\w*|{_BODY_BEFORE}suppleant\w*|reserv(?:en|er|erna)?|"
    r"vikarie\w*|inhoppare|avbytare|(?:far |kan |ska |skulle )?(?:hoppar?|rycker?|rycka) in|"
    r"vikarierar|(?:fyller|fylla) (?:i|in|upp)|substitut\w*|deput(?:y|ies|ise\w*|ize\w*)|"
    r"alternates?|stand[- ]?ins?|(?:could |can |would |will |should )?(?:stands?|fills?|steps?|"
    r"jumps?|subs?) in|covers?(?= for)|"
    r"fills? the (?:seat|chair)|"
    r"(?:would |could )?replaces?|"
    r"(?:kan |far |ska |skulle (?:kunna )?)?ersatt(?:a|er)(?! (?:\w+ )?kostnad)|"
    r"(?:gar|trader|kliver) in|tar (?:hans|hennes|\w+s) plats|"
    r"(?:would |could )?takes? (?:his|her|the|\w+ s) (?:place|seat)|"
    r"(?:would |could |can |will |should |skulle |kan |far |ska )?"
    r"(?:attends?|goe?s?|comes?|travels?|"
    r"sits?|delta(?:r|ga)?|akar?|aker|gar?|kommer|komma|sitter|sitta) (?:instead of|in place of|"
    r"in the place of|i ?stallet for)|"
    r"replacements?|reserves?|back[- ]?ups?|subs?(?![- ]?committ)|bench",
    Role.ORDINARY: rf"ordinarie(?: (?:{_BODY_BEFORE}ledamot|{_BODY_BEFORE}ledamoter|medlem)\w*)?|"
    r"(?:fasta?|vanliga?) (?:ledam|medlem)\w*|fullvardig\w*|"
    r"(?:ordinary|regular|full(?! list)|permanent|proper|main)"
    r"(?: members?)?|regulars",
    Role.MEMBER: rf"{_BODY_BEFORE}ledamot(?:en|s)?|{_BODY_BEFORE}ledamoter(?:na|s|nas)?|"
    rf"{_BODY_BEFORE}medlem(?:mar|marna|men)?|members?|delegates?|delegat(?:er|en|erna)?",
}
"""Patterns of folded words, tried in this order: what one takes, a later one does not find."""
ENGLISH = {
    "ledamot": ("member", "members"),
    "ersättare": ("substitute", "substitutes"),
    "suppleant": ("deputy", "deputies"),
    "ordförande": ("chair", "chairs"),
    "vice ordförande": ("vice-chair", "vice-chairs"),
    "representant": ("representative", "representatives"),
    "företrädare": ("representative", "representatives"),
    "delegat": ("delegate", "delegates"),
    "observatör": ("observer", "observers"),
    "kontaktperson": ("contact person", "contact persons"),
    "medlem": ("member", "members"),
    "adjungerad": ("co-opted member", "co-opted members"),
}
_PLURALS = {
    "ledamot": "ledamöter",
    "suppleant": "suppleanter",
    "representant": "representanter",
    "delegat": "delegater",
    "observatör": "observatörer",
    "kontaktperson": "kontaktpersoner",
    "medlem": "medlemmar",
    "adjungerad": "adjungerade",
}
_RANKS = {"förste": "first", "andre": "second", "tredje": "third"}


def role_of(seat: Seat) -> Role | None:
    """The kind of role a seat has; None where the text gives none or another kind."""
    role = seat.role or ""
    if "vice" in role:
        return Role.VICE
    if role == "ordförande":
        return Role.CHAIR
    if seat.ordinary is False or role in ("ersättare", "suppleant"):
        return Role.DEPUTY
    if seat.ordinary or role == "ledamot":
        return Role.ORDINARY
    return None


def has_role(seat: Seat, asked: frozenset[Role]) -> bool:
    """Whether a seat is among the roles asked for; a member is anyone who sits there."""
    role = role_of(seat)
    return not asked or role in asked or (Role.MEMBER in asked and role is not Role.CHAIR)


def role_words(seat: Seat, language: str, plural: bool = False) -> str:
    """What a seat's role is called, empty where the text gives none."""
    if seat.role is None:
        return ""
    words = _english(seat.role, plural) if language == "en" else _swedish(seat.role, plural)
    if not seat.ordinary or role_of(seat) is not Role.ORDINARY:
        return words
    return f"{'ordinary' if language == 'en' else 'ordinarie'} {words}"


def _swedish(role: str, plural: bool) -> str:
    return _PLURALS.get(role, role) if plural else role


def _english(role: str, plural: bool) -> str:
    rank, _, rest = role.partition(" ")
    if rank in _RANKS:
        return f"{_RANKS[rank]} {_english(rest, plural)}"
    if role in ENGLISH:
        return ENGLISH[role][plural]
    return f"“{role}”"


_SAID = {
    Role.VICE: re.compile(r"\bvice(?:ordforande| ordforande|[- ]chair)"),
    Role.CHAIR: re.compile(r"ordforande|\bchairs?\b|\bpresiden(?:t|cy)\b"),
    Role.DEPUTY: re.compile(r"ersattar|suppleant|\bsubstitut|\bdeput(?:y|ies)\b|\balternate"),
    Role.ORDINARY: re.compile(r"\bordinarie\b|\bordinary\b"),
    Role.MEMBER: re.compile(r"ledamot|ledamoter|\bmedlem|\bmembers?\b"),
}


_NO_ROLE = re.compile(r"medlems\w+|membership\w*|member (?:regions?|organi[sz]ations?|states?)")
"""Words with a role in them that speak of nobody's."""


def roles_said(text: str) -> frozenset[Role]:
    """The roles that a text speaks of, in either language."""
    folded = _NO_ROLE.sub(" ", fold(text))
    return frozenset(role for role, pattern in _SAID.items() if pattern.search(folded))
