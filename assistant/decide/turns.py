"""Whether what goes round between holders is held for as long as a question takes for granted.

"Sitter ordföranden i fyra år, stämmer det?" is answered with Nej where the text lets the chair go
round every year, and "roterar det varje år?" with Ja.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from assistant.decide.premise import Premise
from assistant.register.facts import Facts
from assistant.register.named import people_in
from assistant.register.presumed import in_place
from assistant.register.roles import WORDS, Role
from assistant.register.tag import tagged, untagged
from assistant.register.wordings import YES_NO
from assistant.understand.glossary import Glossary
from corpus.companions import Term
from corpus.place import Place
from ingest.words import cased_words_of

_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "ett en one a", "tva two annat second other", "tre three tredje third",
            "fyra four fjarde fourth", "fem five femte fifth", "sex six sjatte sixth",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_UNITS = {
    "manad": Fraction(1, 12),
    "month": Fraction(1, 12),
    "ar": Fraction(1),
    "year": Fraction(1),
}
_EVERY = re.compile(r"\b(?:varje ar|arlig(?:en|t|a)?|every year|each year|annual(?:ly)?|yearly)\b")
_LASTING = re.compile(
    rf"\b(?P<n>\d{{1,2}}|{'|'.join(_NUMBERS)})[ -]?(?P<unit>manad|month|ar|year)"
    r"(?:er|s|et|en|ig\w*)?\b"
)
_HALF = re.compile(r"\b(?:halvar\w*|half[- ]years?|half a year)\b")
_ROUND = re.compile(
    r"\b(?:roter\w*|vaxlar|byts|byter|skiftar|alternerar|turas om|gar runt|cirkulerar)\b"
)
_HELD = re.compile(
    r"\b(?:roter\w*|rotat\w*|vaxl\w*|byt\w*|skift\w*|alternat\w*|chang\w*|turas? om|gar runt|"
    r"cirkuler\w*|sitt\w*|"
    r"hall\w*|innehar|har|behall\w*|kvar|galler|pa|lasts?|stays?|holds?|held|keeps?|kept|has|have|"
    r"serves?|sits?|for|term|period\w*|passes|goes round|ar|is|vart|var|every)\b"
)
"""How a question says that something is held, or goes on to another."""
_VERB_FIRST = re.compile(r"\W*(?:roterar|byts|byter|vaxlar|skiftar|sitter|haller|innehar|gar)\b")
_CHOSEN = re.compile(r"\b(?:val[dt]\w*|valjs|utse\w*|elect\w*|appoint\w*)\b")
"""That somebody is chosen, which is more than that a thing goes round."""
_CHAIR = re.compile(rf"\b(?:{WORDS[Role.CHAIR]})\b")


@dataclass(frozen=True, slots=True)
class _Turn:
    """What goes round: its terms, whether it is a chair, its section, and for how many years each
    holds it."""

    terms: frozenset[Term]
    chair: bool
    section: tuple[str, ...]
    years: Fraction
    place: Place


def turn_premise(question: str, facts: Facts) -> Premise | None:
    """What the text says of how long each holds what a yes-or-no question speaks of."""
    folded = in_place(untagged(question))
    if not (re.search(YES_NO, folded) or _VERB_FIRST.match(folded) or tagged(question)):
        return None
    if _CHOSEN.search(folded) or _names_person(question, facts):
        return None
    years = _years(folded)
    if years is None or not _HELD.search(folded):
        return None
    found = [turn for turn in facts.once(_turns) if _is_asked(turn, question, folded, facts)]
    return Premise(found[0].years == years, found[0].place) if len(found) == 1 else None


def _names_person(question: str, facts: Facts) -> bool:
    words = cased_words_of(question)
    return bool(people_in(words, facts.seating.members, facts.seating.plain))


def _is_asked(turn: _Turn, question: str, folded: str, facts: Facts) -> bool:
    named = facts.only_named(question)
    if named is not None and named.section != turn.section:
        return False
    return (turn.chair and bool(_CHAIR.search(folded))) or bool(
        turn.terms & _terms(question, facts.glossary)
    )


def _turns(facts: Facts) -> tuple[_Turn, ...]:
    found = []
    for sentence in facts.knowledge.sentences:
        folded = in_place(sentence.text)
        verb = _ROUND.search(folded)
        years = _years(folded[verb.end() :]) if verb else None
        if verb is None or years is None:
            continue
        what = sentence.text[: verb.start()]
        place = Place(sentence.passage.document, sentence.span)
        chair = bool(_CHAIR.search(folded[: verb.start()]))
        terms = _terms(what, facts.glossary)
        found.append(_Turn(terms, chair, sentence.passage.section, years, place))
    return tuple(found)


def _terms(text: str, glossary: Glossary) -> frozenset[Term]:
    """The terms of a text that are no names."""
    words = cased_words_of(text)
    return frozenset(
        match.term
        for match in glossary.find(text)
        if not match.term.sv[0][:1].isupper() and any(len(words[p]) > 3 for p in match.places)
    )


def _years(folded: str) -> Fraction | None:
    """The one length of time that words give, in years."""
    found = {Fraction(1) for _ in _EVERY.finditer(folded)}
    for match in _LASTING.finditer(folded):
        number = match["n"]
        value = int(number) if number.isdigit() else _NUMBERS[number]
        found.add(value * _UNITS[match["unit"]])
    found |= {Fraction(1, 2) for _ in _HALF.finditer(folded)}
    return next(iter(found)) if len(found) == 1 else None
