"""Whether what a yes-or-no question takes for granted is what the text says: who, when, how many.

"Är det direktören som beslutar om …?" is answered with Nej where the text gives the same act on the
same matter to somebody else alone, and with Ja where it gives it to the one named. A year or a
number is compared with the one that the register has. Anything else is left to others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from assistant.register.facts import Facts
from assistant.register.roles import Role, roles_said
from assistant.register.tag import tagged, untagged
from assistant.understand.function_words import FUNCTION_WORDS
from assistant.understand.glossary import Glossary
from corpus.collaboration import Collaboration
from corpus.companions import Term
from corpus.place import Place
from corpus.stated import Stated
from ingest.words import cased_words_of, stem, words_of

_YES_NO = re.compile(
    r"^\W*(?:(?:hej|men|så|alltså|but|so|hi|hello)\W+)?(?:är det|stämmer det att|är det sant att|"
    r"visst|beslutar|ansvarar|is it (?:true that|the|correct that|right that)?|does|do|did|"
    r"was|were|has|have|har|startade|bildades|grundades|it['’]s the|it is the|is the|"
    r"ligger|finns|gick|blev|am i right (?:that|in thinking)|i (?:think|thought|assume|believe|"
    r"heard)|jag tror|jag trodde|"
    r"fattar|fastställer|antar|godkänner)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:inte|not|eller|or|bara|endast|only|även|också|also|alone|ensam\w*|samma|same|lika|\w+n['’]t)\b",
    re.IGNORECASE,
)
_WHY = re.compile(
    r"^\W*(?:(?:och|men|så|and|but|so)\s+)?(?:varför\s+(?=är\s+det\b)|hur\s+kommer\s+det\s+sig\s+att\s+"
    r"(?=det\s+är\b)|why\s+(?=is\s+it\s+(?:the\b|[A-Z]))|how\s+come\s+(?=it\s+is\s+the\b|it['’]s\s+the\b))",
    re.IGNORECASE,
)
"""Why something is so that the question takes for granted."""
_NOT_ANOTHER = re.compile(
    r",?\s+(?:och\s+inte|inte|and\s+not|not|rather\s+than|instead\s+of|i\s*stället\s+för)\s+"
    r"(?:the\s+)?\w+(?:\s+\w+)?,?(?=\s+(?:som|that|who|which)\b)",
    re.IGNORECASE,
)
"""Who it is said not to be."""
_FOUNDED = re.compile(
    r"\b(?:starta\w*|bilda\w*|grunda\w*|etablera\w*|skapades|drog igång|founded|started|"
    r"established|set up|created|formed|begin|start)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"\b(?:gick|gått|varit|anslöt|medlem\w*|med|joined|members?|belong\w*|been|part of|"
    r"in(?= since\b|\W*$))\b",
    re.IGNORECASE,
)
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "två two", "tre three", "fyra four", "fem five", "sex six", "sju seven", "åtta eight",
            "nio nine", "tio ten", "elva eleven", "tolv twelve",
        ),
        2,
    )
    for word in words.split()
}  # fmt: skip
_COUNTED = re.compile(
    rf"\b(?P<n>\d[\d  ]*|{'|'.join(_NUMBERS)})\s+(?:\w+\s+)?(?:städer|medlemmar|medlemsregioner|"
    r"medlemsstäder|regioner|cities|members|(?:member )?regions|(?P<of>länder|countries))\b",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"\b(?:än|than|över|under|minst|högst|at\s+least|at\s+most|over|below|above)\s+$", re.IGNORECASE
)
"""Before a number, that it is none itself but bounds one."""
_OFFICE = re.compile(r"\b\w*(?:kontor\w*|kansli\w*|offices?|secretariat)\b", re.IGNORECASE)
_PLACE = re.compile(r"(?<=[\w,] )[A-ZÅÄÖ][\w-]+")
"""A word with a capital that does not begin a sentence."""
_STANDS = re.compile(
    r"(?:\w*kontor\w*|\w*kansli\w*|offices?|secretariat|headquarters?|located|based|situated|placed|"
    r"found|lies|sits?|runs?|keeps?|ligger|finns|driver|beläg\w+|placera\w+|lokalisera\w+|"
    r"colleagues?|kolleg\w+|boss|chef\w*|says?|säger|sa|said|told|fått|någon|nån|somebody|someone|claims?|påstår|hävdar|heard|hört|think|"
    r"thought|believe|assume|tro\w*|right|thinking|correct|true|stämmer|sant|representation\w*|"
    r"own|eget|sitt)",
    re.IGNORECASE,
)
"""Words of a question that only says where an office is, and who says so."""
_DECIDES = re.compile(
    r"\b(?:beslut\w*|fastställ\w*|antar|anta|antas|godkänn\w*|klubba\w*|decid\w+|decision\w*|"
    r"adopt\w*|approv\w+)\b",
    re.IGNORECASE,
)
"""Ways to say that somebody decides."""
MOST_OF_HEAD = 3
"""Words of a matter that is called by its last word alone too."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Premise:
    """Whether what was taken for granted holds, and the place that says so."""

    holds: bool
    place: Place


@dataclass(frozen=True, slots=True)
class _Duty:
    """What somebody does: the terms of who, of the act and of its matter, the act's stems."""

    who: frozenset[Term]
    verb: frozenset[Term]
    what: frozenset[Term]
    stems: frozenset[str]
    decides: bool
    place: Place


@dataclass(frozen=True, slots=True)
class _Duties:
    """What anybody does, who does anything, and the numbers of those on a matter."""

    all: tuple[_Duty, ...]
    holders: frozenset[Term]
    on: dict[Term, list[int]]


def premise(question: str, facts: Facts) -> Premise | None:
    """What the text says of that which a yes-or-no question takes for granted, if it is sure."""
    why = _WHY.match(question)
    if why:
        taken = re.sub(r"^det\s+är\b", "är det", question[why.end() :], flags=re.IGNORECASE)
        found = premise(_NOT_ANOTHER.sub("", taken), facts)
        return None if found is None or found.holds else found
    stated = untagged(question)
    if not (_YES_NO.match(question) or tagged(question)) or _OTHERWISE.search(stated):
        return None
    of_one = _of_office(stated, facts) or _of_number(stated, facts)
    return of_one or _of_holder(stated, facts)


def _of_number(question: str, facts: Facts) -> Premise | None:
    named: list[Collaboration] = [m.collaboration for m in facts.aliases.find(question)]
    if len(named) != 1:
        return None
    years = [int(year) for year in _YEAR.findall(question)]
    if len(years) == 1 and _FOUNDED.search(question):
        return _compared(named[0].founded, years[0])
    if len(years) == 1 and _JOINED.search(question) and not roles_said(question) - {Role.MEMBER}:
        return _compared(named[0].member_since, years[0])
    counted = _COUNTED.search(question)
    if counted and not years and not _BOUND.search(question[: counted.start()]):
        number = _NUMBERS.get(counted["n"].lower()) or int(re.sub(r"\D", "", counted["n"]))
        return _of_countries(named[0], number) if counted["of"] else _of_members(named[0], number)
    return None


def _of_members(each: Collaboration, number: int) -> Premise | None:
    """How many members there are: as the text counts them, else as it names them all."""
    every = each.every_member
    if every is None:
        return _compared(each.member_count, number)
    return Premise(len(every.value) == number, every.places[0])


def _of_countries(each: Collaboration, number: int) -> Premise | None:
    if each.country_count or each.countries is None:
        return _compared(each.country_count, number)
    return Premise(len(each.countries.value) == number, each.countries.places[0])


def _of_office(question: str, facts: Facts) -> Premise | None:
    """Where an office is, by the places that a question names with a capital which asks no more."""
    at = _OFFICE.search(question)
    found = [m for m in facts.aliases.find(question) if at and m.start <= at.start()]
    names = {mention.collaboration.name for mention in found}
    office = found[0].collaboration.office if len(names) == 1 else None
    if office is None:
        return None
    words = office.place.span.of(facts.knowledge.documents[office.place.document].text)
    said = set(cased_words_of(f"{words} {facts.knowledge.translations.get(words, '')}"))
    places = {
        match.group()
        for match in _PLACE.finditer(question)
        if not any(m.start <= match.start() < m.end for m in found)
    }
    if not places or (places & said and places - said):
        return None
    told = {word for m in found for word in cased_words_of(question[m.start : m.end])}
    rest = set(cased_words_of(question)) - places - told
    if any(w.lower() not in FUNCTION_WORDS and not _STANDS.fullmatch(w) for w in rest):
        return None
    return Premise(places <= said, office.place)


def _compared(stated: Stated[int] | None, asked: int) -> Premise | None:
    return Premise(stated.value == asked, stated.places[0]) if stated and stated.places else None


def _of_holder(question: str, facts: Facts) -> Premise | None:
    """Who does a thing: the one named, or somebody else alone."""
    duties = facts.once(_duties)
    named = _terms(question, facts.glossary)
    asked = named & duties.holders
    if not asked:
        return None
    numbers = sorted({n for term in named for n in duties.on.get(term, ())})
    every = (duties.all[n] for n in numbers)
    same = [each for each in every if _is_on(question, each, asked, facts.glossary)]
    if not same:
        return None
    own = [each for each in same if each.who & asked]
    if own:
        return Premise(True, own[0].place)
    return Premise(False, same[0].place) if len({each.who for each in same}) == 1 else None


def _duties(facts: Facts) -> _Duties:
    glossary = facts.glossary
    found = [
        _Duty(
            who=_terms(each.who, glossary),
            verb=_terms(each.act, glossary),
            what=_terms(each.what, glossary) | _terms(_head(each.what), glossary),
            stems=frozenset(stem(word, "sv") for word in words_of(each.act) if len(word) > 3),
            decides=bool(_DECIDES.search(each.act)),
            place=each.place,
        )
        for each in facts.register.responsibilities
        if each.who
    ]
    on: dict[Term, list[int]] = defaultdict(list)
    for number, duty in enumerate(found):
        for term in duty.what:
            on[term].append(number)
    return _Duties(tuple(found), frozenset(t for duty in found for t in duty.who), on)


def _head(what: str) -> str:
    """The last word of a short matter: "the international strategy" is called "the strategy"."""
    words = what.split()
    return words[-1] if len(words) <= MOST_OF_HEAD else ""


def _is_on(question: str, each: _Duty, holders: frozenset[Term], glossary: Glossary) -> bool:
    """Whether a question is on this act: its verb, and every matter that it names."""
    words = cased_words_of(question)
    found = [
        match
        for match in glossary.find(question)
        if not all(words[place].lower() in FUNCTION_WORDS for place in match.places)
    ]
    held = {place for match in found if match.term in holders for place in match.places}
    named = frozenset(m.term for m in found if m.term in holders or held.isdisjoint(m.places))
    stems = {stem(word, "sv") for word in words_of(question)}
    decides = each.decides and bool(_DECIDES.search(question))
    if not (each.verb & named or each.stems & stems or decides):
        return False
    verbs = {n for n, w in enumerate(words) if decides and _DECIDES.fullmatch(w)}
    deciding = {match.term for match in found if not verbs.isdisjoint(match.places)}
    matters = named - holders - each.verb - deciding
    return bool(matters) and matters <= each.what


def _terms(text: str, glossary: Glossary) -> frozenset[Term]:
    return frozenset(match.term for match in glossary.find(text))
