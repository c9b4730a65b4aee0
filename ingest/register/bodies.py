"""Common nouns of bodies and roles, and where a sentence has them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.register.counts import NUMBER, number
from ingest.register.letters import UPPER

_HEADS = (
    "grupp styrelse kommitté kommitte utskott nämnd beredning församling fullmäktige presidi "
    "delegation direktion kongress panel stämma kollegi parlament råd"
)
_ENDING = r"(?:(?:en|et|n|um|umet)?s?)"
_BODY = re.compile(
    rf"(?<![\w-])(?P<stem>[\w-]*(?:{'|'.join(_HEADS.split())}))(?P<ending>{_ENDING})(?![\w-])",
    re.IGNORECASE,
)
_NO_BODIES = re.compile(
    r"(?:mål|ålders|yrkes|patient|befolknings|produkt|kund|riks)grupp$|områd$|samråd$|^råd$|"
    r"(?:kommunal|region|landstings|stats|borgar|oppositions)råd$|för?beredning$|^grupp$",
    re.IGNORECASE,
)
_SEATED = re.compile(
    r"\b(?:ledamot|ledamöter|ersättare|suppleant|ordinarie|representeras|innehas)", re.I
)
_OWNED = re.compile(rf"[{UPPER}][\w’'-]*s\s+$|\b[{UPPER}]{{2,}}:s\s+$")
"""Words that tell a council in which somebody sits from advice."""
_WORD = rf"[{UPPER}][\w’'&-]*"
_PROPER = rf"{_WORD}(?:\s+(?:(?:och|for|of|the|de)\s+)?{_WORD}|\s+\d\d?(?!\d))*"
_ADJECTIVES = (
    r"(?:(?:\w+(?:ska|liga|nala|samma|ella|ala|iga))\s+){0,2}(?:[\w-]+(?:nas|ets|ens|tens)\s+)?"
)
_BEFORE = re.compile(
    rf"(?:(?:{_PROPER}(?::\s?s|s)|[{UPPER}]{{2,}}(?::\s?s)?)\s+)?(?:{_ADJECTIVES})$"
)
_AFTER = re.compile(
    r"\s+(?:för|i|inom|till|hos)\s+(?:(?:det|den)\s+)?"
    r"(?:[\w-]*(?:programmet|projektet|nätverket|samarbetet|föreningen|bolaget|stiftelsen|"
    rf"förbundet|plattformen)\s+)?{_PROPER}"
)
_APPOINTING = re.compile(
    r"\s*(?:har\s+)?(?:\w+\s+)?(?:utse|utsåg|utsett|välj|valt|valde|nominer|beslut|fastställ|"
    r"tillsätt|tillsatt|entledig)\w*"
)
_BY_THEM = re.compile(
    r"\b(?:(?:utse|utsåg|val|väl|nominera|tillsatt|fastställ)\w*\s+av|beslut\w*\s+(?:av|i))\s+$",
    re.I,
)
_ACTS = re.compile(r"\s*(?:beslut|protokoll|arbetsordning|uppdrag)", re.I)


@dataclass(frozen=True, slots=True)
class Body:
    """A body where a sentence names it; `start` and `end` hold the whole name."""

    start: int
    end: int
    kind: str
    name: str
    genitive: bool


def find_bodies(text: str) -> list[Body]:
    """Every body in which somebody may sit; those that only appoint or decide are left out."""
    found: list[Body] = []
    for match in _BODY.finditer(text):
        ending = match["ending"]
        owned = ending.startswith("et") or _OWNED.search(text[: match.start()])
        seated = match["stem"].lower() == "råd" and owned and _SEATED.search(text)
        if _NO_BODIES.search(match["stem"]) and not seated:
            continue
        genitive = ending.endswith("s")
        before, after = text[: match.start()], text[match.end() :]
        start = _beginning(before)
        acts = genitive and _ACTS.match(after)
        if acts or _BY_THEM.search(before[:start]) or _appoints(before[:start], after):
            continue
        tail = None if genitive else _AFTER.match(text, match.end())
        end = tail.end() if tail else match.end()
        name = text[start : end - 1] if genitive else text[start:end]
        found.append(Body(start, end, kind_of(match["stem"]), name, genitive))
    return found


def _beginning(before: str) -> int:
    """Where the name of a body begins, of which the noun follows on `before`."""
    lead = _BEFORE.search(before)
    name = lead.group() if lead else ""
    return len(before) - len(name.lstrip())


def kind_of(stem: str) -> str:
    """The common noun of a body, as a dictionary has it."""
    stem = stem.lower()
    return f"{stem}um" if stem.endswith(("presidi", "kollegi")) else stem


def _appoints(before: str, after: str) -> bool:
    """Whether the body named between the two is the one that appoints."""
    subject = not re.search(
        r"\b(?:i|till|för|inom|ur|från|vid|hos|på|genom)\s+(?:(?:den|det|\w+s)\s+)?$", before, re.I
    )
    return subject and bool(_APPOINTING.match(after))


_NOUNS = (
    r"ordförande(?:n|skap(?:et)?|post(?:en)?|plats(?:en)?)?|ordf\b\.?|ledamot(?:en)?|ledamöter(?:na)?|"
    r"ersättar(?:e|en|na|plats\w*)|ledamotsplats\w*|suppleant(?:en|er|erna)?|representant(?:en|er|erna)?|"
    r"delegat(?:en|er|erna)?|observatör(?:en|er|erna)?|kontaktperson(?:en|er|erna)?|"
    r"företrädar(?:e|en|na)|medlem(?:men|mar|marna)?|adjungerade?"
)
_RANK = r"(?:förste|första|andre|andra|tredje|1:[ae]|2:[ae]|3:[ae])"
_ROLE = re.compile(
    rf"(?<![\w-])(?:(?P<count>{NUMBER})\s+)?(?:(?:politisk|personlig|gemensam)\w*\s+)?"
    rf"(?P<ordinary>ordinarie\s+)?(?:(?:politisk|personlig|gemensam)\w*\s+)?"
    rf"(?:(?P<rank>{_RANK})\s+)?(?P<vice>vice\s*|v\.?\s+)?"
    rf"(?P<prefix>[\w-]*?)(?P<noun>{_NOUNS})(?![\w-])",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"(?<![\w-])(?:(?P<count>{NUMBER})\s+)?(?P<noun>ordinarie|(?:{_RANK}\s+)?vice)"
    rf"(?=\s*(?:[:,;.)(|–-]|$)|\s+(?:är|i|och|samt|sitter|respektive)\b|\s+(?-i:[{UPPER}]))",
    re.IGNORECASE,
)
_STEMS = {
    "ordf": "ordförande",
    "led": "ledamot",
    "ers": "ersättare",
    "sup": "suppleant",
    "rep": "representant",
    "del": "delegat",
    "obs": "observatör",
    "kon": "kontaktperson",
    "för": "företrädare",
    "med": "medlem",
    "adj": "adjungerad",
}
_PLURAL = re.compile(r"(?:er|erna|na|mar|marna|ade)$|löter|möter", re.IGNORECASE)
_EITHER = re.compile(r"(?:ersättare|platser|företrädare|ordinarie|suppleant)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Role:
    """A role where a sentence names it.

    `plural` is None where the form tells nothing ("ersättare"). `body` is the kind of body that
    is part of the word ("styrelseordförande").
    """

    start: int
    end: int
    role: str
    ordinary: bool | None
    plural: bool | None
    count: int | None
    body: str | None

    @property
    def general(self) -> bool:
        """Whether it says no more than that somebody is there for somebody."""
        return self.role in ("representant", "företrädare", "medlem")


def find_roles(text: str) -> list[Role]:
    """Every role in the order of the text."""
    found = [_role(match) for match in _ROLE.finditer(text)]
    for match in _BARE.finditer(text):
        if not any(r.start < match.end() and match.start() < r.end for r in found):
            found.append(_bare(match))
    return sorted(found, key=lambda role: role.start)


def _role(match: re.Match[str]) -> Role:
    noun = match["noun"].lower()
    base = _STEMS[noun[:4] if noun.startswith("ordf") else noun[:3]]
    name = f"vice {base}" if match["vice"] else base
    ordinary = bool(match["ordinary"]) or None
    plural = None if _EITHER.search(noun) else bool(_PLURAL.search(noun))
    return Role(
        start=match.start(),
        end=match.end(),
        role=f"{_rank(match['rank'])}{name}",
        ordinary=False if base in ("ersättare", "suppleant") else ordinary,
        plural=plural,
        count=number(match["count"]) if match["count"] else None,
        body=_body_in(match["prefix"]),
    )


def _bare(match: re.Match[str]) -> Role:
    noun = match["noun"].lower()
    count = number(match["count"]) if match["count"] else None
    if noun == "ordinarie":
        return Role(match.start(), match.end(), "ledamot", True, None, count, None)
    rank = _rank(noun.split()[0]) if " " in noun else ""
    return Role(match.start(), match.end(), f"{rank}vice ordförande", None, False, count, None)


def _rank(word: str | None) -> str:
    if not word:
        return ""
    low = word.lower()
    for spellings, rank in (("förste första 1", "förste"), ("andre andra 2", "andre")):
        if any(low.startswith(spelling) for spelling in spellings.split()):
            return f"{rank} "
    return "tredje "


def _body_in(prefix: str) -> str | None:
    """The kind of body in the first part of a compound."""
    match = _BODY.fullmatch(prefix.removesuffix("s")) if prefix else None
    return kind_of(match["stem"]) if match else None
