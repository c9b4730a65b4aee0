"""Citation recall and precision: is each statement carried by what it cites, and by all of it?

T. Gao, H. Yen, J. Yu and D. Chen, Enabling Large Language Models to Generate Text with Citations
(ALCE), EMNLP 2023. ALCE lets a language model judge entailment; here it is containment: the
statement's words stand in the quotation (or in what says the same, a working translation), or else
all its numbers (or what is worked out of them in sight), months and names do, or, where it has
none, all its content words.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.understand.function_words import FUNCTION_WORDS
from eval.metrics.particulars import months, names, numbers, stands
from eval.metrics.wording import plain
from eval.metrics.worked_out import evidence_of, unmarked, worked_out
from eval.outcome import Cited, Outcome, Said
from ingest.words import stems, words_of

QUOTATION_MARKS = '“”" '


def citation_recall(outcome: Outcome) -> float:
    """The share of statements that their citations carry; 1 where nothing is stated."""
    cited, counted = outcome.citations, worked_out(outcome)
    found = [
        _is_carried(said, [cited[n] for n in said.cited], counted) for said in outcome.statements
    ]
    return sum(found) / len(found) if found else 1.0


def citation_precision(outcome: Outcome) -> float:
    """The share of citations that carry their statement alone or are needed to; 1 for none."""
    cited, counted = outcome.citations, worked_out(outcome)
    found = [
        needed
        for said in outcome.statements
        for needed in _needed(said, [cited[n] for n in said.cited], counted)
    ]
    return sum(found) / len(found) if found else 1.0


def _needed(said: Said, cited: Sequence[Cited], counted: frozenset[Decimal]) -> list[bool]:
    """For each citation of a statement whether it does its part in carrying it."""
    if not _is_carried(said, cited, counted):
        return [False] * len(cited)
    return [
        _is_carried(said, [one], counted)
        or not _is_carried(said, [*cited[:n], *cited[n + 1 :]], counted)
        for n, one in enumerate(cited)
    ]


def _is_carried(said: Said, cited: Sequence[Cited], counted: frozenset[Decimal]) -> bool:
    if not cited:
        return False
    text = unmarked(said.text).strip(QUOTATION_MARKS)
    ways = (" ".join(c.quote for c in cited), *(w for c in cited for w in (c.quote, *c.also)))
    if any(plain(text) in plain(words) for words in ways):
        return True
    evidence = evidence_of(cited)
    called = names(text)
    if not (numbers(text) or months(text) or called):
        return _words(text) <= _words(evidence)
    dated = months(text) <= months(evidence)
    proven = dated and numbers(text) <= numbers(evidence) | counted
    return proven and all(stands(name, evidence) for name in called)


def _words(text: str) -> set[str]:
    """The stems of the content words of a text, in both languages."""
    content = " ".join(word for word in words_of(text) if word not in FUNCTION_WORDS)
    return {*stems(content, "sv"), *stems(content, "en")}
