"""The real text against the list of its faults that a reader made by hand."""

from __future__ import annotations

from collections import Counter
from datetime import date

from ingest.lint.checks import lint
from ingest.lint.fault import Fault, Kind
from ingest.lint.view import View
from tests.ingest.lint.conftest import Gold

FOUND = Counter(
    {
        "dash": 10,
        "comma": 6,
        "outdated": 6,
        "agreement": 5,
        "variant": 5,
        "hyphen": 4,
        "abbreviation": 3,
        "name": 3,
        "spelling": 3,
        "broken": 2,
        "dated-word": 2,
        "doubled": 2,
        "construction": 1,
        "person": 1,
        "unused-annex": 1,
    }
)
MISSED = Counter({"broken": 9, "agreement": 2, "hyphen": 1, "name": 1, "spelling": 1})
"""What takes understanding: a word missing that no pattern tells, a real word in a wrong place."""


def test_the_faults_found_by_kind(
    real_view: View, real_faults: tuple[Fault, ...], gold: tuple[Gold, ...]
) -> None:
    met = [g for g in gold if any(g.is_met(fault, real_view) for fault in real_faults)]
    assert Counter(g.kind.value for g in met) == FOUND
    assert Counter(g.kind.value for g in gold if g not in met) == MISSED


def test_no_false_ones(
    real_view: View, real_faults: tuple[Fault, ...], gold: tuple[Gold, ...]
) -> None:
    false = [f for f in real_faults if not any(g.is_met(f, real_view) for g in gold)]
    assert false == []


def test_words_are_those_of_the_span(real_view: View, real_faults: tuple[Fault, ...]) -> None:
    for fault in real_faults:
        document = real_view.documents.get(fault.document)
        if document:
            assert fault.span.of(document.text) == fault.words
            assert document.page_at(fault.span.start) == fault.page


def test_order_and_messages(real_faults: tuple[Fault, ...]) -> None:
    kinds = [fault.kind for fault in real_faults]
    assert kinds == sorted(kinds, key=list(type(kinds[0])).index)
    assert all(fault.message_sv and fault.message_en for fault in real_faults)
    assert all(fault.message_sv != fault.message_en for fault in real_faults)


def test_what_has_ended_by_another_day(real_view: View) -> None:
    """The listed strategies whose period or year is over, on a day when some are and some not."""
    later = View(real_view.collection, real_view.documents, real_view.units, date(2031, 1, 1))
    ended = {f.words for f in lint(later) if f.kind is Kind.OUTDATED and f.page == 7}
    listed = {"2021 – 2026", "2024 – 2028", "2025 - 2028", "2030", "2024 - 2030", "2021 – 2027"}
    assert ended == {*listed, "2021 - 2030"}
