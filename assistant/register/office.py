"""Collaborations that a question names by where their office is ("the one with the X office")."""

from __future__ import annotations

import re
from collections import Counter

from assistant.register.facts import Facts
from assistant.register.presumed import in_place
from corpus.collaboration import Collaboration
from ingest.words import fold

_NOUN = r"(?:representations)?(?:kontor(?:et)?|kansli(?:et)?|sekretariat(?:et)?)"
_NOUN_EN = r"(?:representation )?(?:office|secretariat|headquarters|bureau)"
_THING = (
    r"(?P<thing>(?:the|that) (?:one|cooperation|collaboration|network|partnership|membership|"
    r"organi[sz]ation)|(?:det|den)(?: dar| har)?|(?:det )?(?:samarbetet|natverket|partnerskapet|"
    r"medlemskapet)|(?:den )?organisationen)"
)
_HAVING = (
    r"(?: (?:with|that has|which has|having|that runs|which runs|that keeps|med|som har|"
    r"som driver)(?: (?:the|an|a|its|own|our|ett|sitt|eget|det|dar))*| whose| vars)"
)
_ASKS_WHICH = re.compile(
    r"\b(?:which|what|vilket|vilken|vad|who)(?: (?:is|are|was|s|ar|heter|kallas|called|named|av|"
    r"of|the name of|namnet pa))*\s*(?:namnet pa |the name of )?$"
)
"""Before a description, that it is asked which collaboration it fits."""

_DOWN_IN = re.compile(
    rf"\b({_NOUN}|{_NOUN_EN}) (?:nere|uppe|borta|där|där nere|over|down|out|there)(?: there)? "
    r"(?=(?:i|in) [a-zåäö]{4,})",
    re.IGNORECASE,
)
"""A word between an office and its town that says only how far it is."""


class Offices:
    """What is said of an office at a place that just one collaboration has one at."""

    def __init__(self, facts: Facts) -> None:
        self._found: list[tuple[re.Pattern[str], re.Pattern[str], Collaboration]] = []
        having = [c for c in facts.register.collaborations if c.office]
        at = Counter(fold(c.office.value) for c in having if c.office)
        for each in having:
            if each.office and at[fold(each.office.value)] == 1:
                office = _office_at(place_names(each.office.value, facts))
                described = rf"\b{_THING}{_HAVING} {office}\b"
                beside = rf"\b(?:eller|or|och|and|an|than) (?P<thing>(?:the )?{office})\b"
                self._found.append((re.compile(described), re.compile(beside), each))

    def named(self, text: str) -> str:
        """A text with the name of each collaboration in the place of what describes it; one that
        asks which collaboration is described stays as it is."""
        text = _DOWN_IN.sub(r"\1 ", text)
        mended = self._put_in(text, beside=False)
        return mended if mended == text else self._put_in(mended, beside=True)

    def _put_in(self, text: str, beside: bool) -> str:
        for described, joined, each in self._found:
            folded = in_place(text)
            match = (joined if beside else described).search(folded)
            if match and not _ASKS_WHICH.search(folded[: match.start()]):
                text = text[: match.start("thing")] + each.name + text[match.end() :]
        return text


def with_offices_named(text: str, facts: Facts) -> str:
    """A text in which a collaboration described by its office is named instead."""
    return facts.once(Offices).named(text)


def without_town(text: str, facts: Facts) -> str:
    """A text without "in" the town where the office is of a collaboration that it names."""
    for each in dict.fromkeys(mention.collaboration for mention in facts.aliases.find(text)):
        names = place_names(each.office.value, facts) if each.office else []
        for name in names:
            text = re.sub(rf"\s+(?:i|in)\s+{re.escape(name)}\b", "", text, flags=re.IGNORECASE)
    return text


def place_names(place: str, facts: Facts) -> list[str]:
    """The names of a place, by the glossary, folded."""
    terms = [match.term for match in facts.glossary.find(place) if place in match.term.names]
    return sorted({fold(name) for name in (place, *(n for term in terms for n in term.names))})


def _office_at(names: list[str]) -> str:
    """A pattern of an office at a place of these names."""
    place = rf"(?:{'|'.join(map(re.escape, names))})"
    return (
        rf"(?:{place}(?:s|a)?[ -]?(?:{_NOUN}|{_NOUN_EN})|"
        rf"(?:{_NOUN}|{_NOUN_EN})(?: (?:is|are|ligger|finns|based|located|som ligger|sitter))* "
        rf"(?:i|in) {place})"
    )
