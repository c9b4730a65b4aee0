"""The numbers of an answer that its reader can work out from what it shows and cites.

They are the sum or the difference of numbers that the answer shows and its citations hold, the
count of what it lists or of the persons in what it cites (all, and those of one party), and one of
these as a percentage of another.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from assistant.understand.quantities import quantities
from eval.metrics.particulars import numbers
from eval.outcome import Cited, Outcome

MOST_ADDENDS = 16
_PERSON = re.compile(r"[A-ZÅÄÖÉÜ][\w’-]+(?: [A-ZÅÄÖÉÜ][\w’-]+)+(?= \([A-ZÅÄÖ]{1,4}\))")
_LISTED = re.compile(rf"{_PERSON.pattern}|[A-ZÅÄÖÉÜ][\w’-]+(?: [A-ZÅÄÖÉÜ][\w’-]+)+(?=,)")
"""A person with a party behind the name, and anybody's name before a comma."""
_PARTY = re.compile(rf"{_PERSON.pattern} \(([A-ZÅÄÖ]{{1,4}})\)")
_SHARE = re.compile(r"(\d+(?:[,.]\d+)?) ?(?:%|procent|per cent|percent)")


@lru_cache(maxsize=1)
def worked_out(outcome: Outcome) -> frozenset[Decimal]:
    """The numbers that a reader of the answer can work out from what it shows.

    Remembered for the outcome at hand, about which several metrics ask.
    """
    evidence = evidence_of(outcome.citations)
    plain = _sums(outcome, evidence) | _counts(outcome)
    return frozenset(plain | _shares(unmarked(outcome.answer), plain | numbers(evidence)))


def evidence_of(citations: Sequence[Cited]) -> str:
    """The words of citations: quotation, section path, and what says the same."""
    return "\n".join(words for c in citations for words in (c.quote, *c.section, *c.also))


def unmarked(text: str) -> str:
    """A text without its markers of citations."""
    return re.sub(r"\s*\[\d+\]", "", text)


def _sums(outcome: Outcome, evidence: str) -> set[Decimal]:
    """Sums and differences of two or more numbers that the answer shows and the evidence holds."""
    held = numbers(evidence)
    shown = [
        each.value
        for said in outcome.statements
        for each in quantities(unmarked(said.text))
        if each.value.normalize() in held
    ]
    sums: set[Decimal] = set()
    for place, value in enumerate(shown[:MOST_ADDENDS]):
        sums |= {total + value for total in (*sums, *shown[:place])}
    differences = {abs(one - other) for one in shown for other in shown}
    return {value.normalize() for value in sums | differences if value}


def _counts(outcome: Outcome) -> set[Decimal]:
    """How many bullets, citations or persons the answer lists; what a heading names is none."""
    text = unmarked(outcome.answer)
    headings = " ".join(heading for c in outcome.citations for heading in c.section)
    listed = {len(outcome.citations), sum(line.startswith("- ") for line in text.splitlines())}
    listed |= _cited_persons(outcome.citations)
    for pattern in (_PERSON, _LISTED):
        persons = [name for name in pattern.findall(text) if name not in headings]
        listed |= {len(persons), len(set(persons))}
    return {Decimal(count).normalize() for count in listed if count > 1}


def _cited_persons(citations: Sequence[Cited]) -> set[int]:
    """How many persons with a party the citations name, each quotation once: all, and by party."""
    quotes = dict.fromkeys(citation.quote for citation in citations)
    parties = Counter(party for quote in quotes for party in _PARTY.findall(quote))
    return {parties.total(), *parties.values()}


def _shares(text: str, proven: set[Decimal]) -> set[Decimal]:
    """The percentages in a text that are one proven number of it of another."""
    known = {each.value.normalize() for each in quantities(text)} & proven
    shares = {Decimal(written.replace(",", ".")) for written in _SHARE.findall(text)}
    pairs = [(part, whole) for whole in known for part in known if 0 < part < whole]
    return {
        share.normalize()
        for share in shares
        if any(_rounds_to(part, whole, share) for part, whole in pairs)
    }


def _rounds_to(part: Decimal, whole: Decimal, share: Decimal) -> bool:
    """Whether `part` of `whole` is that percentage, to as many decimals as it is written with."""
    return round(100 * part / whole, -int(share.as_tuple().exponent)) == share
