"""How single turns of phrase are read: orders, vacancies, titles, counts, who has left."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.seat import Level
from ingest.register.seats import FORMER, HALF_NAMED, MUDDLED, NO_ROLE_OR_BODY, NOBODY
from tests.register.reading import Registered, register


@pytest.fixture
def read(tmp_path: Path) -> Reads:
    return Reads(tmp_path)


class Reads:
    """Reads paragraphs under the heading of a collaboration."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, text: str) -> Registered:
        return register(f"Norra Fjällringen\n\n{text}\n", self._folder)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Anna Berg (M) och Bo Ek (S) är ledamot respektive ersättare i miljönämnden.",
            {("Anna Berg", "ledamot"), ("Bo Ek", "ersättare")},
        ),
        (
            "Karin Ask (C) är ordinarie ledamot och vice ordförande i arbetsutskottet.",
            {("Karin Ask", "ledamot"), ("Karin Ask", "vice ordförande")},
        ),
        (
            "I styrelsen har regionen två ledamöter och en ersättare: Per Ek (M), Ida Ask (S) och "
            "Tor Ström (C).",
            {("Per Ek", "ledamot"), ("Ida Ask", "ledamot"), ("Tor Ström", "ersättare")},
        ),
        (
            "Presidiet utgörs av Anna Berg (M), ordförande, Bo Ek (S), 1:e vice ordförande, och "
            "Lena Ask (C), andre vice ordförande.",
            {
                ("Anna Berg", "ordförande"),
                ("Bo Ek", "förste vice ordförande"),
                ("Lena Ask", "andre vice ordförande"),
            },
        ),
        (
            "Ersättare för Anna Berg (M) i styrelsen är Bo Ek (S).",
            {("Bo Ek", "ersättare")},
        ),
        (
            "Ordförande i styrelsen är Anna Berg (M), Växjö, och vice Bo Ek (S), Alvesta kommun.",
            {("Anna Berg", "ordförande"), ("Bo Ek", "vice ordförande")},
        ),
        (
            "Representanter i styrelsen är Anna Berg (M) som ordinarie ledamot och Bo Ek (S).",
            {("Anna Berg", "ledamot"), ("Bo Ek", None)},
        ),
    ],
)
def test_roles(read: Reads, text: str, rows: set[tuple[str, str | None]]) -> None:
    assert {(seat.person, seat.role) for seat in read(text).seats} == rows


def test_a_vacancy_is_a_seat_of_nobody(read: Reads) -> None:
    seats = read("Ledamot i styrelsen är Anna Berg (M). En ersättarplats är vakant.").seats
    assert [(seat.person, seat.role, seat.vacant) for seat in seats] == [
        ("Anna Berg", "ledamot", False),
        (None, "ersättare", True),
    ]


def test_counts_that_do_not_add_up_are_reported(read: Reads) -> None:
    found = read("I styrelsen sitter tre ordinarie ledamöter Anna Berg (M) och Bo Ek (S).")
    assert [(seat.count_claimed, seat.count_found) for seat in found.seats] == [(3, 2)] * 2
    assert [unread.reason for unread in found.unread] == ["count: 3 claimed, 2 named"]


def test_a_count_over_bullets(read: Reads) -> None:
    found = read("I styrelsen sitter två ledamöter:\n\n• Anna Berg (M)\n• Bo Ek (S)\n• Ida Ask (C)")
    assert [seat.role for seat in found.seats] == ["ledamot"] * 3
    assert [unread.reason for unread in found.unread] == ["count: 2 claimed, 3 named"]


def test_titles_of_officials_and_level(read: Reads) -> None:
    (seat,) = read("På tjänstemannanivå ingår hållbarhetschef Ida Lind i arbetsgruppen.").seats
    assert (seat.person, seat.title, seat.body) == ("Ida Lind", "hållbarhetschef", "arbetsgrupp")
    assert seat.level is Level.OFFICIAL


def test_a_role_in_another_body_is_a_title(read: Reads) -> None:
    (seat,) = read(
        "Region Ekeby representeras i generalförsamlingen av regionstyrelsens ordförande Bo Ek (S)."
    ).seats
    assert (seat.role, seat.body) == (None, "generalförsamling")
    assert seat.title == "regionstyrelsens ordförande"


def test_years_and_holder(read: Reads) -> None:
    (seat,) = read(
        "Ordförandeskapet i styrelsen hålls 2025 av Region Ekeby med Bo Ek (S) som ordförande."
    ).seats
    assert (seat.year, seat.holder) == (2025, "Region Ekeby")
    (seat,) = read("För mandatperioden 2023–2026 är Bo Ek (S) ledamot i styrelsen.").seats
    assert (seat.year, seat.until) == (2023, 2026)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Lena Ask (C) har avgått ur styrelsen.", FORMER),
        ("Anna Berg (M) är inte ledamot i styrelsen.", FORMER),
        ("Priset delades ut av Anna Berg (M).", NO_ROLE_OR_BODY),
        ("Till ersättare i styrelsen utses Berg (M).", HALF_NAMED),
        ("Styrelsen har femton ledamöter.", NOBODY),
        (
            "Ledamöter och ersättare i styrelsen är Anna Berg (M), Bo Ek (S) och Ida Ask (C).",
            MUDDLED,
        ),
    ],
)
def test_what_is_not_read_is_listed(read: Reads, text: str, reason: str) -> None:
    found = read(text)
    assert reason in [unread.reason for unread in found.unread]
    assert all(seat.role is None for seat in found.seats)


def test_who_takes_over_has_the_seat(read: Reads) -> None:
    found = read("Bo Ek (S) efterträder Anna Berg (M) som ledamot i styrelsen.")
    assert [(seat.person, seat.role) for seat in found.seats] == [("Bo Ek", "ledamot")]


@pytest.mark.parametrize(
    ("written", "party"),
    [
        ("Anna Berg (ÖP)", "ÖP"),
        ("Anna Berg (Fi)", "Fi"),
        ("Anna Berg (-)", None),
        ("Anna Berg (opolitisk)", None),
        ("Anna Berg", None),
        ("Anna Berg (Centerpartiet)", "Centerpartiet"),
        ("Anna Berg (M, Växjö)", "M"),
    ],
)
def test_parties(read: Reads, written: str, party: str | None) -> None:
    (seat,) = read(f"Ledamot i styrelsen är {written}.").seats
    assert (seat.person, seat.party) == ("Anna Berg", party)
