"""What the register shows to be unsaid of seats: of others' people, of strangers, for how long."""

from __future__ import annotations

import re

from assistant.question import Question
from assistant.register.facts import Facts
from assistant.register.roles import Role, role_of
from assistant.register.seat_question import SeatQuestion
from assistant.register.seat_words import Want
from ingest.words import cased_words_of, fold

_FOREIGN = re.compile(
    r"\b(?:(?:dan|pol|litaui|ty|nor|fin|finland|estni|letti|fran|britti|belgi|nederland|ukrain|"
    r"span|italien|tjecki|islands)sk(?:a|t|ar|arna|en|e|or|orna)?|danskar\w*|polack\w*|"
    r"litauer\w*|norrman\w*|danish|danes?|polish|poles|lithuanians?|germans?|norwegians?|finnish|"
    r"(?<=the )finns|estonians?|latvians?|french|dutch|belgians?|british|icelandic)\b"
)
_FOR_WHOM = re.compile(
    r"\b(?:fran|for|fran region|from|representerar|foretrader|representing|represents?|"
    r"on behalf of|"
    r"pa uppdrag av)\s+(?:the |region |regionen |landet )?(?P<name>[a-z]{3,})|"
    r"\b(?P<of>[a-z]{3,}?)(?:['’ ]?s)? (?:ordinarie |ordinary )?(?:representant\w*|ledam\w+|"
    r"ersattar\w*|"
    r"foretradare|plats\w*|members?|representatives?|substitutes?|seats?|delegates?)\b"
)
_TERM = re.compile(
    r"\b(?:mandat(?:tid|period)\w*|valperiod\w*|ambetsperiod\w*|forordnande\w*|terms? of office|"
    r"(?:office|board|membership) terms?|term (?:lengths?|limits?)|tenure|"
    r"(?:hur lange|till nar|till och med nar|till vilket ar|how long|until when|till when)"
    r"\b.*\b(?:vald\w*|utsed\w+|utsett|sitta|sitter|kvar|appointed|elected|serves?|serving|"
    r"sits?|stays?)|"
    r"(?:nar|when)\b.*\b(?:valjs|omval\w*|valjer|re-?elect\w*|re-?appoint\w*|avgar|byts ut|"
    r"replaced|steps? down)|"
    r"(?:nar|when|vilket ar)\b.*\b(?:mandat\w*|seats?|terms?|uppdrag)\b.*\b(?:ut|slut|slutar|"
    r"expires?|"
    r"ends?|runs? out|over|upphor))\b"
)
"""How long somebody has a seat."""
_OF_STRATEGY = re.compile(
    r"\b(?:strateg\w+|plan(?:en)?|folj\w* upp|uppfolj\w+|revider\w+|"
    r"revis\w+)\b"
)
_TITLES = frozenset({"herr", "fru", "fröken", "mrs", "miss", "politikern", "ledamoten"})
_SITS = (Want.SIT, Want.PEOPLE, Want.SEATS, Want.ROLE, Want.BODIES, Want.BODY_ASKED)


def seat_is_unsaid(question: Question, asked: SeatQuestion, facts: Facts) -> bool:
    """Whether a question asks of seats what the text says of nobody; `asked` is how it is read."""
    return bool(facts.seating.seats) and (
        _asks_term(question, asked, facts)
        or _asks_stranger(question, asked, facts)
        or _asks_of_others(question, asked, facts)
        or _asks_untold_party(asked, facts)
        or _asks_deputy_of_none(asked, facts)
    )


def _asks_term(question: Question, asked: SeatQuestion, facts: Facts) -> bool:
    """For how long somebody sits, where no seat has an end and none is told with its term."""
    text = fold(question.text)
    of_seats = bool(asked.people or asked.has_noun or asked.roles - {Role.MEMBER})
    of_seats = of_seats or (Role.MEMBER in asked.roles and bool(asked.scopes))
    if not of_seats or asked.roles & {Role.CHAIR, Role.VICE} or not _TERM.search(text):
        return False
    if _OF_STRATEGY.search(text):
        return False
    texts = {d: document.text for d, document in facts.knowledge.documents.items()}
    told = (fold(seat.place.span.of(texts[seat.place.document])) for seat in facts.seating.seats)
    return not any("mandat" in words for words in told) and not any(
        seat.until for seat in facts.seating.seats
    )


def _asks_stranger(question: Question, asked: SeatQuestion, facts: Facts) -> bool:
    """The seat or party of somebody whose whole name the text and its companions never write."""
    if not (asked.roles or not asked.wants.isdisjoint((*_SITS, Want.PARTY))):
        return False
    words = cased_words_of(question.text)
    if asked.people:
        return _is_namesake(words, question.text, asked, facts)
    unknown = {
        n
        for n, word in enumerate(words)
        if n and word.istitle() and word in asked.left and fold(word) not in facts.written
    }
    return any(n + 1 in unknown for n in unknown)


def _is_namesake(words: list[str], text: str, asked: SeatQuestion, facts: Facts) -> bool:
    """Whether a known surname stands after a first name that the text does not have, nor one that
    could be short for such a one."""
    for mention in asked.people:
        parts = {fold(part) for name in mention.people for part in cased_words_of(name)}
        named = (n for n, each in enumerate(words) if fold(each).removesuffix("s") in parts)
        before = next(named, 0) - 1
        word = words[before] if before > 0 else ""
        known = {part[:1] for part in parts}
        first = fold(word)
        stranger = word.istitle() and len(word) > 2 and word in asked.left
        beside = before >= 0 and f"{word} {words[before + 1]}" in text
        if stranger and beside and first not in facts.written and first not in _TITLES:
            return first[:1].replace("k", "c") not in {letter.replace("k", "c") for letter in known}
    return False


def _asks_of_others(question: Question, asked: SeatQuestion, facts: Facts) -> bool:
    """Who sits for another country or region than ours, of whose people the text names none."""
    who = Want.WHO in asked.wants or Want.COUNT in asked.wants or bool(asked.roles)
    sits = bool(asked.roles) or not asked.wants.isdisjoint((Want.SIT, Want.PEOPLE, Want.SEATS))
    if not who or not sits or not (asked.scopes or asked.has_noun) or asked.people:
        return False
    text = fold(question.text)
    bodies = fold(" ".join(body.name or "" for body in facts.seating.bodies))
    foreign = _FOREIGN.search(text)
    if foreign and foreign.group() not in bodies:
        return asked.has_noun or Want.SIT in asked.wants
    if not asked.has_noun and Want.SIT not in asked.wants:
        return False
    left = {fold(word).removesuffix("s") for word in asked.left if word[:1].isupper()}
    named = {(m["name"] or m["of"]).removesuffix("s") for m in _FOR_WHOM.finditer(text)}
    return not left.isdisjoint(named)


def _asks_untold_party(asked: SeatQuestion, facts: Facts) -> bool:
    """The party of people to whom the text gives none."""
    if Want.PARTY not in asked.wants or asked.yes_no or not asked.names:
        return False
    return not any(facts.seating.members[name].party for name in asked.names)


def _asks_deputy_of_none(asked: SeatQuestion, facts: Facts) -> bool:
    """Who deputises for people in whose bodies nobody does."""
    if (
        asked.roles != {Role.DEPUTY}
        or not asked.names
        or asked.yes_no
        or Want.WHO not in asked.wants
    ):
        return False
    there = set(asked.bodies) or set(facts.seating.bodies)
    bodies = [b for b in there if not set(asked.names).isdisjoint(b.people)]
    return bool(bodies) and not any(role_of(s) is Role.DEPUTY for b in bodies for s in b.seats)
