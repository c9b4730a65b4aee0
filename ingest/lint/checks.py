"""The checks, in order, and the one run over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from corpus.span import Span
from ingest.lint import (
    abbreviations,
    agreement,
    broken,
    commas,
    constructions,
    counts,
    dated_words,
    doubled,
    hyphens,
    list_marks,
    names,
    persons,
    punctuation,
    references,
    spelling,
    variants,
    years,
)
from ingest.lint.fault import Fault, Kind
from ingest.lint.view import View

Check = Callable[[View], Iterator[Fault]]

CHECKS: tuple[Check, ...] = (
    references.dangling_references,
    references.unused_annexes,
    persons.two_parties,
    persons.two_roles,
    persons.two_spellings,
    persons.role_missing,
    counts.seats,
    counts.lists_in_a_sentence,
    counts.lists_below,
    abbreviations.two_spellings,
    abbreviations.initials,
    abbreviations.genitives,
    names.by_letter,
    names.by_definite,
    names.by_case,
    names.by_capital_of_a_noun,
    names.by_hyphen,
    broken.months_alone,
    broken.verbless,
    broken.broken_off,
    broken.run_on,
    broken.articles_missing,
    constructions.wrong_constructions,
    constructions.one_of_two,
    doubled.doubled_words,
    doubled.doubled_verbs,
    doubled.doubled_phrases,
    spelling.misspellings,
    spelling.run_together,
    hyphens.inside_words,
    hyphens.missing_after_abbreviations,
    hyphens.suspended,
    hyphens.dashes,
    agreement.adjectives,
    agreement.shared_articles,
    commas.before_verbs,
    commas.before_that_is,
    commas.before_which,
    commas.after_names,
    punctuation.blanks,
    punctuation.unclosed,
    list_marks.other_marks,
    years.past_years,
    years.past_periods,
    years.validity,
    variants.two_forms,
    variants.spaced_abbreviations,
    dated_words.dated_words,
)
"""Those that need Swedish look at the Swedish documents of a collection only."""


def lint(view: View) -> tuple[Fault, ...]:
    """Every fault of a collection, by kind, and within a kind in order of the text."""
    order = list(Kind)
    documents = list(view.documents)
    found = _once(fault for check in CHECKS for fault in check(view))
    return tuple(
        sorted(
            found,
            key=lambda f: (
                order.index(f.kind),
                documents.index(f.document) if f.document in documents else -1,
                f.span,
                f.message_sv,
            ),
        )
    )


def _once(faults: Iterable[Fault]) -> list[Fault]:
    """Faults of one kind at one place as one, with what each check says of it."""
    merged: dict[tuple[Kind, str, Span, str], Fault] = {}
    for fault in faults:
        key = (fault.kind, fault.document, fault.span, fault.words)
        first = merged.get(key)
        if first is None:
            merged[key] = fault
        elif fault.message_sv not in first.message_sv:
            merged[key] = replace(
                first,
                message_sv=f"{first.message_sv} {fault.message_sv}",
                message_en=f"{first.message_en} {fault.message_en}",
            )
    return list(merged.values())
