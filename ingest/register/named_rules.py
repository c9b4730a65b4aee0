"""Names of rules, plans, laws and methods in a sentence: the noun with what belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_KIND = re.compile(
    r"^(?:\w*riktlinje(?:n|r|rna)?|\w*regel(?:n|verk|verket)?|\w*regler(?:na)?|\w*policy(?:n|er)?|"
    r"\w*reglemente(?:t|n)?|(?:arbets|delegations|attest|tjänste)ordning(?:en)?|"
    r"\w*lag(?:en|ar|arna|stiftning|stiftningen)?|\w*förordning(?:en|ar)?|"
    r"\w*föreskrift(?:en|er|erna)?|\w*avtal(?:et|en)?|\w*överenskommelse(?:n|r|rna)?|"
    r"\w+plan(?:en|er|erna)?|\w*strategi(?:n|er|erna)?|\w+program(?:met|men)?|program(?:met)?|"
    r"\w*manual(?:en|er)?|\w*handbok(?:en)?|\w*instruktion(?:en|er|erna)?|\w*metod(?:en|er)?|"
    r"\w*rutin(?:en|er|erna)?|\w*anvisning(?:en|ar|arna)?|checklista(?:n)?|\w*stadgar(?:na)?|"
    r"\w*kod(?:en)?|\w*konvention(?:en|er)?|\w*standard(?:en|er)?|\w*ramverk(?:et)?|"
    r"\w+balk(?:en)?|\w*agenda(?:n)?|\w+modell(?:en)?|\w*bestämmelse(?:r|rna)?|\w*mall(?:en|ar)?|\w*direktiv(?:et|en)?)$",
    re.IGNORECASE,
)
_NOT_KIND = re.compile(
    r"^(?:\w*(?:bo|under|förs|ans|ins|uts|bes|upps|avs|tills|övers|rikt|vin)lag(?:en|et|ar|arna)?|slag(?:et|en)?|flygplan\w*|"
    r"\w*interregprogram\w*|eu-program\w*|postkod\w*|ned?lag\w*|\w+regel|tidsplan\w*)$",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"^(?:de|den|det|denna|detta|dessa|en|ett|gällande|ordinarie|svensk|svenska|nationell|nationella|"
    r"lokala|centrala|egna|särskild|särskilda|interna|allmänna|tillämplig|tillämpliga|upphandlade|"
    r"centralt|övergripande|årlig|årliga|gemensam|gemensamma|antagna|beslutade|aktuella|samma|ny|nya|"
    r"fastställda|kommunens|regionens|\w+(?:iska?|liga?|ella|siva)|[\wåäö]+ens|[\wåäö]+ets|[\wåäö]+arnas|[\wåäö]+ernas)$"
)
_GENITIVE = re.compile(r"^(?:\w+(?:ens|ets|nas)|[A-ZÅÄÖ]\w+s)$")
_DETERMINER = re.compile(r"^(?:den|det|de|ordinarie|gällande)$", re.IGNORECASE)
_TAIL = re.compile(r"^(?:för|om|vid|mot|avseende|rörande|med|i)$")
_STOP = re.compile(
    r"^(?:ska|skall|bör|måste|gäller|som|får|är|tillämpas|används|följs|reglerar|kompletterar|när|då|"
    r"och|samt|men|alltid|också|även|kan|om|att|har|enligt|finns|ingår|blir|innehåller|beskriver|"
    r"anger|innebär|omfattar|styr|börjar|upphör|därutöver|här|\w+(?:ades|des|tes|ogs|evs|as))$"
)
_TOKEN = re.compile(r"[\w/&-]+(?::\w+)?|[^\w\s]")
_AIM = re.compile(r"^(?:mer|vidare|närmare|ytterligare|att|alla|samtliga|detaljer|exempel)$")
"""What follows a "för" that is no part of a name: "för mer information"."""
_YEAR = re.compile(r"^20\d\d$")
_LONGEST_TAIL = 7


@dataclass(frozen=True, slots=True)
class NamedRule:
    """A name at [start, end) of a sentence."""

    name: str
    start: int
    end: int


def named_rules(text: str) -> Iterator[NamedRule]:
    """Every name of a rule, plan, law or method in a sentence, in order."""
    tokens = list(_TOKEN.finditer(text))
    last = -1
    for at, token in enumerate(tokens):
        if at > last and _KIND.match(token.group()) and not _NOT_KIND.match(token.group()):
            first = _leftmost(tokens, at, last)
            last = _rightmost(tokens, at, first, text)
            start, end = tokens[first].start(), tokens[last].end()
            yield NamedRule(text[start:end], start, end)


def _leftmost(tokens: list[re.Match[str]], at: int, last: int) -> int:
    """The first token of a name: owners with a capital, determiners, adjectives, "budget och"."""
    first = at
    while first - 1 > last:
        word = tokens[first - 1].group()
        owner = word[0].isupper() and word.isalpha() and first - 1 > 0
        opener = first - 1 == 0 and (word.endswith("s") or word == "Region") and word.isalpha()
        owned = first - 2 > last and word.isalpha() and word.islower()
        owned = owned and bool(_GENITIVE.match(tokens[first - 2].group()))
        if not (owner or opener or owned or _LEFT.match(word.lower())):
            break
        first -= 1
    if first == at and at - 2 > last and tokens[at - 2].group().endswith("-"):
        return at - 2 if tokens[at - 1].group() == "och" else first
    if first == at and at - 3 > last and tokens[at - 1].group() == "och":
        return at - 3 if _DETERMINER.match(tokens[at - 3].group()) else first
    return first


def _rightmost(tokens: list[re.Match[str]], at: int, first: int, text: str) -> int:
    """The last token of a name: "för …", "(2000:1)", "kallad …", a relative clause of "de …"."""
    words = [token.group() for token in tokens]
    last = at
    if words[at + 1 : at + 2] == ["("] and ")" in words[at + 2 : at + 5]:
        last = words.index(")", at)
    while last + 1 < len(words) and (words[last + 1][0].isupper() or _YEAR.match(words[last + 1])):
        last += 1
    if words[last + 1 : last + 2] == ["kallad"]:
        return min(last + 2, len(words) - 1)
    if _claimed(words[:first]):
        return last
    if last + 2 < len(words) and _TAIL.match(words[last + 1]) and not _AIM.match(words[last + 2]):
        last = _tail(words, last)
    if words[last + 1 : last + 2] == ["som"]:
        last = _relative(words, first, last)
    return last


def _claimed(before: list[str]) -> bool:
    """Whether a "för" behind belongs to the verb: "ansvarar enligt … för"."""
    return len(before) > 1 and before[-2].lower() in ("ansvarar", "svarar", "ansvara")


def _tail(words: list[str], last: int) -> int:
    """The end of "för internationella resor": up to a verb, a conjunction or a mark."""
    for at in range(last + 2, min(last + 2 + _LONGEST_TAIL, len(words) + 1)):
        if at == len(words) or _STOP.match(words[at]) or not words[at][0].isalnum():
            return at - 1
        if words[at] in ("vid", "mot", "med"):
            return at - 1
    return last


def _relative(words: list[str], first: int, last: int) -> int:
    """The end of a relative clause that belongs to the name, else the name's own end."""
    rest = words[last + 1 : last + 9]
    end = next((n for n, word in enumerate(rest) if not word[0].isalnum() or word == "det"), None)
    if end is None:
        return last
    determined = words[first].lower() in ("de", "den", "det")
    passive = end == 2 and rest[1].endswith("s")
    return last + end if determined or passive else last
