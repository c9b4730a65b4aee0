"""What costs add up to."""

from __future__ import annotations

from dataclasses import replace

from assistant.register.total import totals
from corpus.cost import Cost
from corpus.place import Place
from corpus.span import Span

PLAIN = Cost(
    place=Place("a.txt", Span(0, 1)), section=(), item="kostnad", amount=100, currency="SEK",
    year=2024, last_year=None, yearly=False, per="", about=False, estimated=False, includes=(),
    includes_at=None,
)  # fmt: skip


def test_costs_of_one_year_add_up_without_a_reservation() -> None:
    (total,) = totals([PLAIN, replace(PLAIN, amount=250)])
    assert (total.amount, total.currency, total.years) == (100 + 250, "SEK", (2024,))
    told = (total.mixed_years, total.approximate, total.estimated, total.left_out)
    assert not any(told)


def test_years_that_differ_or_lack_are_told() -> None:
    (two,) = totals([PLAIN, replace(PLAIN, year=2025)])
    assert (two.years, two.mixed_years, two.dateless) == ((2024, 2025), True, False)
    (some,) = totals([PLAIN, replace(PLAIN, year=None)])
    assert (some.years, some.mixed_years, some.dateless) == ((2024,), True, True)
    (span,) = totals([replace(PLAIN, last_year=2027)])
    assert (span.years, span.mixed_years) == ((2024, 2027), True)
    (none,) = totals([replace(PLAIN, year=None)])
    assert (none.years, none.mixed_years, none.dateless) == ((), False, True)


def test_one_inexact_amount_makes_the_sum_inexact() -> None:
    (total,) = totals([PLAIN, replace(PLAIN, about=True), replace(PLAIN, estimated=True)])
    assert (total.amount, total.approximate, total.estimated) == (300, True, True)


def test_currencies_are_not_mixed() -> None:
    found = totals([PLAIN, replace(PLAIN, amount=7, currency="EUR")])
    assert [(total.amount, total.currency) for total in found] == [(100, "SEK"), (7, "EUR")]


def test_amounts_by_the_unit_are_left_out() -> None:
    by_person, by_year = replace(PLAIN, per="person"), replace(PLAIN, per="år", amount=5)
    (total,) = totals([PLAIN, by_person, by_year])
    assert (total.amount, total.left_out) == (105, (by_person,))
    assert totals([by_person]) == ()
    assert totals([]) == ()
