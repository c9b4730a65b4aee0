"""Numeric fidelity: every number, date and name of an answer stands in what it cites.

The project's own, made for answers that state facts in their own words; the kin is the check of
entities and numbers in F. Nan et al., Entity-level Factual Consistency of Abstractive Text
Summarization, EACL 2021. A number may also be worked out in sight of the reader (`worked_out.py`).
"""

from __future__ import annotations

from eval.metrics.particulars import months, names, numbers, stands
from eval.metrics.worked_out import evidence_of, unmarked, worked_out
from eval.outcome import Outcome


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
