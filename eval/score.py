"""Strict scoring of one outcome: everything must be right, or the case is wrong."""

from __future__ import annotations

from dataclasses import dataclass

from eval.case import Case
from eval.outcome import Outcome

MOST_WORDS = 130
"""Words an answer may have; lists and sums may be longer."""
LONG_KINDS = frozenset({"list", "aggregate"})


@dataclass(frozen=True, slots=True)
class Score:
    """What was right about one outcome; `first` and `among_three` concern the ranking alone."""

    decision: bool
    facts: bool
    quoted: bool
    clean: bool
    short: bool
    first: bool
    among_three: bool

    @property
    def strict(self) -> bool:
        """Whether the outcome as a whole is right."""
        return self.decision and self.facts and self.quoted and self.clean and self.short


def score(case: Case, outcome: Outcome) -> Score:
    """Score one outcome; of a case without an answer only the decision and the silence count."""
    if not case.answerable:
        abstained = outcome.status in {"not_in_documents", "refused", "clarify"}
        return Score(abstained, True, True, not outcome.quotes, True, False, False)
    said = plain(outcome.answer)
    hits = [_holds_one(text, case.passages) for text in outcome.ranked[:3]]
    return Score(
        decision=outcome.status == "answered",
        facts=all(any(plain(alt) in said for alt in fact) for fact in case.facts),
        quoted=all(_quoted(passage, outcome.quotes) for passage in case.passages),
        clean=not any(plain(words) in said for words in case.forbidden),
        short=case.kind in LONG_KINDS or len(said.split()) <= MOST_WORDS,
        first=bool(hits) and hits[0],
        among_three=any(hits),
    )


def plain(text: str) -> str:
    """Text as it is compared: case folded, blanks single, dashes alike."""
    return " ".join(text.casefold().replace("–", "-").split())


def _quoted(passage: str, quotes: tuple[str, ...]) -> bool:
    """Whether the expected words are quoted, in one quotation or in several that follow."""
    return any(passage in quote for quote in quotes) or passage in " ".join(quotes)


def _holds_one(text: str, passages: tuple[str, ...]) -> bool:
    return any(passage in text for passage in passages)
