"""Persons where a sentence names them: by a party after the name, or by the place it stands in."""

from __future__ import annotations

import re
from collections.abc import Collection as AnyOf
from dataclasses import dataclass

from ingest.register.bodies import Role, find_bodies, find_roles
from ingest.register.letters import UPPER
from ingest.register.titles import title_after, title_before

_INITIAL = rf"[{UPPER}]\."
_WORD = rf"(?:[{UPPER}][\w’'´-]*|[dD][’'][{UPPER}]\w+|(?:al|el|ben)-[{UPPER}][\w-]+)"
_PARTICLE = r"(?:von|van|af|de|der|den|del|della|di|da|dos|la|las|los|le|el|al|ibn|bin|zu|ter)"
_NAME = re.compile(
    rf"(?<![\w.-])(?:{_INITIAL}\s?)*(?:{_WORD}|(?<=\.)\s*)"
    rf"(?:\s+(?:{_PARTICLE}\s+){{0,3}}(?:{_INITIAL}|{_WORD}))*"
)
_NO_PARTY = r"-|–|opolitisk|partilös|oberoende|obunden|politiskt obunden|(?:politisk )?vilde"
_PARTY = re.compile(
    rf"\s*\((?P<in>[{UPPER}][^\W\d_]{{0,3}}|[{UPPER}]\w+(?:erna|partiet)|(?P<no>{_NO_PARTY}))(?:\)|(?=,\s))"
    rf"|,\s(?P<bare>[{UPPER}]{{1,3}})(?=[,;.)]|$|\s(?:och|samt)\s)",
)
COUNTRIES = frozenset(
    "SE DK NO IS DE PL LT LV EE NL BE FR ES IT PT UK GB IE AT CZ SK HU RO BG GR HR SI CH UA EU US "
    "CY MT LU TR NOR SWE DEN GER POL FIN EST LVA LTU USA".split()
)
"""Codes of countries, which stand after places as parties do after persons."""
_ORGANISED = re.compile(
    r"^(?:region|kommun|län|läns|landsting|stad|stads|stift|förbund|city|cities|county|council|"
    r"network|association|conference|interreg|europe|european|university|institute|forum|ab|"
    r"svenska?|nordiska?|europeiska?|baltic|sea|south|north|east|west|sweden|sverige)s?$|"
    r"\w(?:regionen|regioner|region|kommun|kommunen|kommuner|län|länet|landsting|förbundet|"
    r"förbund|universitet|universitetet|högskola|högskolan|institut|institutet|stiftelse|"
    r"stiftelsen|programmet|nätverket|unionen|centrum|myndigheten|bolaget|föreningen|rådet|"
    r"strategi|strategin|planen|projektet|verket|avdelningen|förvaltningen)s?$",
    re.IGNORECASE,
)
_OPENERS = frozenset(
    "i på som till med för av från under och samt den det de här där vid inom båda både även "
    "dessutom vidare idag nu utöver förutom genom enligt efter hos om när år också personlig dels "
    "liksom jämte namn parti därtill därutöver fru herr".split()
)
_VACANT = re.compile(
    r"(?<!\w)(?:vakant|vakanta|vakans|vakanser|vacant|tillsätts senare)(?!\w)", re.I
)
_AND = re.compile(r"(?:[,;/|(–-]|\b(?:och|samt|jämte|respektive|liksom|dels|både))\s*$", re.I)
_SLOT_BEFORE = re.compile(
    r"(?:^|[.:|]|\b(?:med|medan|där|dessutom|även|också|men|det|av|är|var|blir|sitter|ingår|deltar|"
    r"utse[rs]?|utsett|utsetts|utsedd|utsedda|utsågs?|valt|valts|vald|valda|valdes|väljs|nämligen|"
    r"innehas|hålls|genom|har|nominerat|nominerats|adjungerats?|representeras|företräds|bemannas|"
    r"tjänstgör|fungerar|återfinns|finns|att|så|nu|idag|numera|närvarande|annat|leder|medverkar|"
    r"heter|kommer|efterträds|tillsammans\s+med))\s*$",
    re.IGNORECASE,
)
_ENGLISH = re.compile(r"\b(?:of|for|the|and|on)\s+$")
"""Before a name that goes on an English one."""
_SINCE = re.compile(r"(?:sedan|under|från|för)\s+(?:år\s+)?\d{4}(?:\s*[–-]\s*\d{4})?\s*$")
_NAMES_A_THING = re.compile(
    r"(?:\b(?:i|på|till|för|från|inom|vid|hos|mot|om|under|via|ur|enligt|kring|och|samt|eller|som|"
    r"än|mellan|bland|utanför|projekt|program|nätverk|samarbete|organisation|förening|bolag)|"
    r"\w(?:et|n|na)|[^\wåäö])\s*$",
    re.IGNORECASE,
)
"""What stands before the name of a thing or a place rather than of a person."""
_AT = re.compile(r"\b(?:i|på|för|inom|från|vid|hos|mot|under|av|till)\s*$", re.IGNORECASE)
_PROGRAMME = re.compile(r"\w(?:programmet|projektet|nätverket|fonden)$")
_IS = re.compile(r"\s*(?:(?:till|som|är|har\s+utsetts\s+till)\s+|,\s*|\(\s*)(?:\w+s\s+)?")
"""Between a person and the role right after."""
_LIST_GOES_ON = re.compile(r"\s*(?:,|;|och|samt|,\s*(?:och|samt)|jämte)\s+")
_SLOT_AFTER = re.compile(r"\s*(?:$|[.,;|()–-]|[a-zåäö]+\b)")


@dataclass(frozen=True, slots=True)
class Mention:
    """A person in a sentence; `start` and `end` hold name, party and title; a vacancy has no name.

    `sure` is True where a party stands after the name.
    """

    start: int
    end: int
    name: str | None
    party: str | None
    title: str | None
    sure: bool


def find_people(
    text: str, others: AnyOf[str], known: AnyOf[str], listed: bool = False
) -> list[Mention]:
    """The persons of a sentence, in order.

    `others` are names that are no persons (of collaborations, say); `known` are persons named with
    their party elsewhere, who are told without one. `listed` says that what stands above the
    sentence speaks of roles or bodies.
    """
    roles = find_roles(text)
    found: list[Mention] = []
    doubtful: list[Mention] = []
    for match in _NAME.finditer(text):
        start, name = _trimmed(match.start(), match.group(), others)
        mention = _mention(text, start, name) if _may_be_a_person(name, others) else None
        if mention is None:
            continue
        certain = mention.sure or name in known or _in_a_slot(text, mention, roles, found, listed)
        (found if certain else doubtful).append(mention)
    for mention in reversed(doubtful):
        before = text[: mention.start].rstrip()
        listed = any(_LIST_GOES_ON.fullmatch(text[mention.end : other.start]) for other in found)
        if listed and (_SLOT_BEFORE.search(before) or _AND.search(before)):
            found.append(mention)
    for match in _VACANT.finditer(text):
        found.append(Mention(match.start(), match.end(), None, None, None, True))
    return sorted(found, key=lambda mention: mention.start)


def _trimmed(start: int, name: str, others: AnyOf[str]) -> tuple[int, str]:
    """A name without the words before it that only begin the sentence, or tell role and title."""
    for other in others:
        if name.startswith(f"{other} ") or name.startswith(f"{other}s "):
            cut = name.index(" ", len(other)) + 1
            start, name = start + cut, name[cut:]
    while " " in name:
        first = name.split()[0]
        low = first.lower()
        if not (
            low in _OPENERS
            or find_roles(low)
            or find_bodies(low)
            or title_before(low)
            or _PROGRAMME.search(first)
        ):
            break
        cut = len(first) + len(name[len(first) :]) - len(name[len(first) :].lstrip())
        start, name = start + cut, name[cut:]
    return start, name


def _may_be_a_person(name: str, others: AnyOf[str]) -> bool:
    words = name.split()
    if len(words) < 2 or name in others or name.removesuffix("s") in others:
        return False
    if any(len(w) > 2 and w.isupper() and w.isalpha() for w in words):
        return False
    return not any(_ORGANISED.search(word) or find_bodies(word) for word in words)


def _mention(text: str, start: int, name: str) -> Mention | None:
    """The person named there, with party and title; nothing where the parentheses tell a country
    or an abbreviation of the name."""
    end = start + len(name)
    party = None
    sure = False
    match = _PARTY.match(text, end)
    if match:
        word = match["in"] or match["bare"]
        if word in COUNTRIES or _abbreviates(word, name) or _ENGLISH.search(text[:start]):
            return None
        end, sure = match.end(), True
        party = None if match["no"] else word
    title, begin, end = None, start, end
    before = title_before(text[:start])
    after = title_after(text, end)
    if after:
        title, end = after.title, after.end
    elif before:
        title, begin = before.title, before.start
    return Mention(begin, end, name, party, title, sure)


def _abbreviates(word: str, name: str) -> bool:
    """Whether three capitals or more are letters of the name in its order, from the first letter
    of its first word to the last word, whose first letter is among them."""
    if len(word) < 3 or not word.isupper() or word[0] != name[0].upper():
        return False
    so_far, _, last = name.upper().rpartition(" ")
    cut = word.rfind(last[0])
    letters = iter(so_far)
    return cut > 0 and all(letter in letters for letter in word[:cut])


def _in_a_slot(
    text: str, one: Mention, roles: list[Role], so_far: list[Mention], listed: bool
) -> bool:
    """Whether a name without party stands where only a person can."""
    before = text[: one.start].rstrip()
    if not _SLOT_AFTER.match(text, one.end):
        return False
    label = re.sub(r"\s*(?:[:,–-]|är)$", "", before)
    if any(role.end == len(label) for role in roles):
        return True
    is_told = any(_IS.fullmatch(text[one.end : role.start]) for role in roles)
    if one.title or (is_told and not _AT.search(before)):
        return True
    bodies = find_bodies(text)
    if any(body.end == len(before) for body in bodies):
        return True
    if so_far and _AND.search(before) and so_far[-1].end > len(before) - 60:
        return True
    free = _SLOT_BEFORE.search(before) or _SINCE.search(before)
    told = free or not _NAMES_A_THING.search(before)
    return bool(told) and bool(roles or bodies or listed)
