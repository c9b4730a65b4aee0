"""Which of sentences that are found about equally well comes first: one that tells what is asked.

Asked why, a sentence that names a purpose goes before one that says who decides on the same matter.
"""

from __future__ import annotations

from dataclasses import replace

from assistant.decide.attributes import lacking_attributes
from assistant.evidence import Evidence, Found

ABOUT_AS_GOOD = 0.95
"""Share of the best score that a sentence must have to come before it."""
LOOKED_AT = 4


def promoted(question: str, evidence: Evidence) -> Evidence:
    """The evidence with a sentence first that holds the attributes that the best one lacks."""
    if not evidence.sentences:
        return evidence
    best = evidence.sentences[0]
    fewest, better = _lacks(question, best), best
    for found in evidence.sentences[1:LOOKED_AT]:
        near = found.score >= ABOUT_AS_GOOD * best.score
        if near and fewest and (lacks := _lacks(question, found)) < fewest:
            fewest, better = lacks, found
    if better is best:
        return evidence
    others = tuple(found for found in evidence.sentences if found is not better)
    return replace(evidence, sentences=(replace(better, score=best.score), *others))


def _lacks(question: str, found: Found) -> int:
    return lacking_attributes(question, f"{found.sentence.lead_in} {found.sentence.text}")
