"""Numeric fidelity: every number, date and name of an answer stands in what it cites.

The project's own, made for answers that state facts in their own words; the kin is the check of
entities and numbers in F. Nan et al., Entity-level Factual Consistency of Abstractive Text
Summarization, EACL 2021. A number may also be worked out in sight of the reader: the sum or the
difference of numbers that the answer shows and its citations hold, or the count of what it lists.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.understand.quantities import quantities
from eval.metrics.particulars import months, names, numbers, stands
from eval.outcome import Cited, Outcome

MOST_ADDENDS = 16
_PERSON = re.compile(r"[A-ZÅÄÖÉÜ][\w’-]+(?: [A-ZÅÄÖÉÜ][\w’-]+)+(?= \([A-ZÅÄÖ]{1,4}\))")
_LISTED = re.compile(rf"{_PERSON.pattern}|[A-ZÅÄÖÉÜ][\w’-]+(?: [A-ZÅÄÖÉÜ][\w’-]+)+(?=,)")
"""A person with a party behind the name, and anybody's name before a comma."""


def unproven(outcome: Outcome) -> list[str]:
    """The numbers, months and names of the answer that nothing it cites carries."""
    if not outcome.answered:
        return []
    citations = outcome.citations
    everything = evidence_of(citations)
    counted = worked_out(outcome)
    found: list[str] = []
    for said in outcome.statements:
        evidence = evidence_of([citations[place] for place in said.cited])
        known = numbers(evidence) | counted
        found += [str(value) for value in numbers(unmarked(said.text)) - known]
        found += [f"month {month}" for month in months(said.text) - months(evidence)]
        found += [name for name in names(said.text) if not stands(name, evidence)]
    rest = numbers(unmarked(outcome.answer)) - numbers(everything) - counted
    stated = {value for said in outcome.statements for value in numbers(said.text)}
    return found + [str(value) for value in rest - stated]


def worked_out(outcome: Outcome) -> set[Decimal]:
    """The numbers that a reader of the answer can work out from what it shows."""
    return _sums(outcome, evidence_of(outcome.citations)) | _counts(outcome)


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
    for pattern in (_PERSON, _LISTED):
        persons = [name for name in pattern.findall(text) if name not in headings]
        listed |= {len(persons), len(set(persons))}
    return {Decimal(count).normalize() for count in listed if count > 1}
