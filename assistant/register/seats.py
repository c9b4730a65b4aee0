"""Answers on who sits where, as an ordered list; the first that can answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from assistant.question import Question
from assistant.register.all_seats import all_seats
from assistant.register.body_finder import Scope
from assistant.register.body_words import ends_as_body
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.only_of_kind import asks_alone, only_of_kind
from assistant.register.only_seat import only_seat
from assistant.register.other_region import other_region
from assistant.register.party_lacks import asks_absent, parties_absent
from assistant.register.people_of_body import people_of_body
from assistant.register.people_of_party import people_of_party
from assistant.register.reading import Reading
from assistant.register.roles import Role
from assistant.register.seat_always import seat_always
from assistant.register.seat_bodies import seat_bodies
from assistant.register.seat_comparisons import seat_comparisons
from assistant.register.seat_counts import seat_counts
from assistant.register.seat_joined import joined
from assistant.register.seat_matches import seat_matches
from assistant.register.seat_phrases import Phrases
from assistant.register.seat_question import SeatQuestion, read_words
from assistant.register.seat_request import Request
from assistant.register.seat_role_only import seat_role_only
from assistant.register.seat_shared import seat_shared
from assistant.register.seat_shares import seat_shares
from assistant.register.seat_typos import corrected
from assistant.register.seat_whole import asks_of_whole, seat_whole
from assistant.register.seat_words import THEY_HAVE, Want
from assistant.register.seat_yes_no import party_yes_no, person_yes_no
from assistant.register.seats_of_person import party_of_person, seats_of_person
from assistant.register.stand_in import stand_in
from ingest.words import cased_words_of, fold, words_of

ANSWERERS: tuple[Callable[[Request], Draft | None], ...] = (
    only_seat,
    seat_role_only,
    seat_always,
    seat_shared,
    seat_shares,
    seat_matches,
    seat_bodies,
    seat_comparisons,
    person_yes_no,
    party_yes_no,
    parties_absent,
    party_of_person,
    seats_of_person,
    seat_counts,
    people_of_body,
    people_of_party,
    all_seats,
)
MOST_UNREAD = 2
"""Words not understood of what is told before a question that says nothing of seats itself."""
MOST_TOLD = 4
"""Words not understood of what is told before a question that names no body, role or person."""
BARE = 2
"""Words of a last clause that says something by itself."""
_OF_SEATS = (Want.SIT, Want.SEATS, Want.PEOPLE, Want.BODIES, Want.PARTNERS)
_ONLY_WHERE = frozenset({Want.BODY_ASKED, Want.WHAT, Want.OUR, Want.OURS})
"""What asks where or what, as a question on anything may."""
_STAND_IN = r"(?:ersattare|suppleant|substitute|deputy|alternate|stand-?in|replacement|reserv)"
_FOR_SOMEBODY = re.compile(
    rf"\b{_STAND_IN} (?:till|for|at)\b|\b(?:in|instead|i?stallet|place) (?:for|of|av)\b"
)
_OWN = re.compile(
    rf"\b(?:har|has|have)\b.*\b(?:en|a|an|nagon|any) (?:egen |personlig |own )?{_STAND_IN}\b"
)
_ALSO_THE_OTHER = re.compile(
    r"[,.;?–-]?\s*\b(?:både|bade|both)\b[^?,.]*?\b(?:och|and) (?:den|det|de|the) (?:andra|"
    r"other)(?: one)?\b",
    re.IGNORECASE,
)
"""That besides one that is named all others are meant too."""
_ASKER_IS = re.compile(
    r"\b(?:jag|vi|man)\s+är\s+(?:en\s+|själv\s+)?\w+|\bi(?:['’]m|\s+am)\s+(?:an?\s+|myself\s+)\w+|"
    r"\b(?:if|when|since|as)\s+(?:we|you|one)\s+(?:are|is)\s+\w+",
    re.IGNORECASE,
)
"""What the asker is says of whom a rule is meant, and asks for nobody's seat."""
_CLAUSES = re.compile(
    r"(?<=[.!?])\s+|\s[-–—]\s+|,\s+(?=(?:vem|vilka|vilken|vilket|var|who|which|what|where)\b)", re.I
)
_THEIR = re.compile(r"\b(?:their|theirs|deras)\b", re.IGNORECASE)
"""That the seats of others who are named are asked for."""
_OTHER_LEVEL = re.compile(
    r"\b(?:nivån?|steget?|pinnhålet?|level|step|rung|tier)(?: \w+)? (?:under|över|nedanför|ovanför|"
    r"below|above|beneath|down from|up from) \w",
    re.IGNORECASE,
)
"""The level under or over a body: its own seats are not asked for."""


def answer_seats(reading: Reading, facts: Facts) -> Draft | None:
    """The answer to a question on seats that is understood to its last word, else None."""
    other = _ASKER_IS.search(reading.text) or _OTHER_LEVEL.search(reading.text)
    asked = None if other else read_seat_question(reading, facts)
    if asked is None or not facts.seating.seats:
        return None
    request = request_of(asked, reading, facts)
    if asks_alone(request):
        return only_of_kind(request)
    if asks_of_whole(request):
        return seat_whole(request)
    for answerer in ANSWERERS if not asked.stands_in else (stand_in,):
        draft = answerer(request)
        if draft is not None:
            return draft
    return None


def request_of(asked: SeatQuestion, reading: Reading, facts: Facts) -> Request:
    """A question with what is needed to answer it."""
    phrases = Phrases(facts.seating, facts.glossary, reading.language, facts.knowledge.translations)
    return Request(asked, facts.seating, phrases, facts.knowledge, reading.language)


def read_seats(reading: Reading, facts: Facts) -> SeatQuestion:
    """A question read as one on seats, whether or not it is one and understood."""
    question = reading.question
    before = _read(question.context, reading, facts) if question.context else None
    return joined(_read(question.text, reading, facts), before)


def read_seat_question(reading: Reading, facts: Facts) -> SeatQuestion | None:
    """What is asked of the seats; None if a word of weight is left, or it asks for something else.

    A question with a preamble is read as a turn that leans on it.
    """
    question = reading.question
    before = _read(question.context, reading, facts) if question.context else None
    asked = joined(_read(question.text, reading, facts), before)
    clauses = [clause for clause in _CLAUSES.split(question.text) if clause.strip()]
    if asked.left and len(clauses) > 1 and not before:
        opening = _read(" ".join(clauses[:-1]), reading, facts)
        last = _read(clauses[-1], reading, facts)
        told_of = last.elsewhere is not None
        few = len(opening.left) <= (MOST_TOLD if _is_of_seats(last) else MOST_UNREAD)
        told = few or _names_seats(last)
        bare = len(words_of(clauses[-1])) < BARE and not last.yes_no
        told = told and not (bare and opening.left) and not any(map(ends_as_body, opening.left))
        if told and not opening.years and not _has_names(opening.left, question.text):
            asked = joined(
                replace(last, points=True, told_first=told_of), replace(opening, parties=())
            )
    if asked.left or asked.impossible or not _is_on_seats(asked):
        return None
    theirs = THEY_HAVE.search(fold(question.text)) and not (question.context or before)
    if theirs and not (asked.people or asked.parties):
        return None
    if _THEIR.search(question.text) and other_region(question.text, facts):
        return None
    if Want.BUT_NOT in asked.wants and len(asked.scopes) != 2 and not asked.role_only:
        return None
    told_apart = (
        asks_absent(asked)
        or asked.role_only
        or asked.but_not
        or asked.excludes
        or asked.lacks
        or asked.party_lacks
    )
    if (asked.denies or Want.NONE in asked.wants) and not asked.yes_no and not told_apart:
        return None
    return _with_stand_in(_beside(asked, facts), question.text)


def _beside(asked: SeatQuestion, facts: Facts) -> SeatQuestion:
    """The question who sits beside somebody, with the bodies in which that person sits."""
    elsewhere = {Want.SEATS, Want.BODIES, Want.PARTNERS, Want.BODY_ASKED}
    beside = Want.ELSE in asked.wants and Want.WHO in asked.wants and not asked.yes_no
    if not beside or asked.scopes or not asked.people or not asked.wants.isdisjoint(elsewhere):
        return asked
    bodies = tuple(b for b in facts.seating.bodies if set(b.people) & set(asked.names))
    return replace(asked, scopes=(Scope(bodies),))


def _read(text: str, reading: Reading, facts: Facts) -> SeatQuestion:
    return facts.recent(_read_alone, text, reading.language)


def _read_alone(facts: Facts, text: str, language: str) -> SeatQuestion:
    text = _ALSO_THE_OTHER.sub(" ", corrected(text, facts.seating.words))
    part = facts.read(Question(text, language, "", (), (), (), {}))
    asked = read_words(part, facts.seating, facts.bodies, facts.glossary)
    if not asked.left or not asked.bodies:
        return asked
    names = " ".join(_names_of(asked, language, facts) for language in ("sv", "en"))
    where = {body.collaboration for body in asked.bodies}
    called = [text[m.start : m.end] for m in facts.aliases.find(text) if m.collaboration in where]
    beside = {fold(word) for word in cased_words_of(facts.aliases.blanked(text))}
    own = {fold(word) for word in cased_words_of(" ".join(called))} - beside
    own |= {fold(word) for word in cased_words_of(names)}
    return replace(asked, left=tuple(word for word in asked.left if fold(word) not in own))


def _names_of(asked: SeatQuestion, language: str, facts: Facts) -> str:
    """What the bodies named are called in a language, without whose they are: a question may use
    more of it than names them."""
    said = Phrases(facts.seating, facts.glossary, language, facts.knowledge.translations)
    return " ".join(re.split(r" (?:för|for|of) ", said.body(body))[0] for body in asked.bodies)


def _names_seats(asked: SeatQuestion) -> bool:
    """Whether a clause names somebody, a party, a role or a body, whatever is told before it."""
    named = asked.people or asked.parties or asked.scopes or asked.roles or asked.has_noun
    return bool(named)


def _is_of_seats(asked: SeatQuestion) -> bool:
    """Whether a clause says itself that it is about seats."""
    return _names_seats(asked) or not asked.wants.isdisjoint(_OF_SEATS)


def _has_names(words: tuple[str, ...], text: str) -> bool:
    """Whether words have a capital, and not because the text begins with them."""
    first = next(iter(cased_words_of(text)), "")
    return any(word[:1].isupper() for word in words if word != first)


def _is_on_seats(asked: SeatQuestion) -> bool:
    """Whether enough is said to ask something: an intent, or a name or role and where."""
    if asked.asks:
        return _is_of_seats(asked) or not asked.wants <= _ONLY_WHERE
    named_only = bool(asked.people) and not asked.parties
    everything = not asked.wants.isdisjoint((Want.ALL, Want.OURS))
    where = bool(asked.scopes or asked.parties or everything)
    return named_only or bool(asked.roles and where) or bool(asked.parties and everything)


def _with_stand_in(asked: SeatQuestion, text: str) -> SeatQuestion | None:
    """The question with whether it asks who steps in for the person named; None if it asks for
    somebody's own stand-in, whom no text gives that names those of a body."""
    if Role.DEPUTY not in asked.roles or not asked.people or asked.excludes:
        return asked
    if _OWN.search(fold(text)):
        return None
    for_somebody = _is_for_somebody(fold(text), asked)
    who = asked.wants.isdisjoint((Want.ELSE, Want.BODY_ASKED)) and Want.WHO in asked.wants
    return replace(asked, stands_in=True) if for_somebody or who else asked


def _is_for_somebody(folded: str, asked: SeatQuestion) -> bool:
    """Whether a stand-in for somebody is meant; not where it is asked if the person named before
    is one."""
    match = _FOR_SOMEBODY.search(folded)
    if match is None:
        return False
    names = (fold(word) for name in asked.names for word in cased_words_of(name))
    before = any(name in folded[: match.start()] for name in names)
    return not (asked.yes_no and before)
