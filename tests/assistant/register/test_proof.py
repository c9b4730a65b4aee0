"""What a composed statement may say: only names, numbers, roles and parties that are proven."""

from __future__ import annotations

import pytest

from assistant.answer import Citation, Statement
from assistant.register.draft import cite_place
from tests.assistant.register.asking import Asker


def _carries(asker: Asker, text: str, body: str, computed: tuple[str, ...] = ()) -> bool:
    seats = [s for s in asker.facts.register.seats if s.body == body]
    places = list(dict.fromkeys(p for seat in seats for p in seat.places))
    cited: list[Citation] = [cite_place(p, n, asker.knowledge) for n, p in enumerate(places, 1)]
    numbers = tuple(c.n for c in cited)
    return asker.proof.carries(Statement(text, numbers, composed=True, computed=computed), cited)


CARRIED = (
    ("Robert Olesen (S) är ersättare i styrelsen för Euroregion Baltic (ERB).", "styrelse"),
    ("Robert Olesen (S) is a substitute on the board.", "styrelse"),
    ("Nej, Bo Bergsjö (L) är ersättare i ERB:s styrelse.", "styrelse"),
    ("Region Kronoberg's substitute is Anna Johansson (C).", "generalförsamling"),
    ("Region Kronoberg har två ordinarie ledamöter där.", "styrelse"),
    ("I chefsgruppen sitter Johan Hansson Lindberg.", "chefsgrupp"),
    ("The chair in 2024 is Rene Jaramillo (M).", "styrelse"),
)
NOT_CARRIED = (
    ("Anna Zelvin (KD) är ledamot i styrelsen.", "styrelse"),
    ("Robert Olesen (KD) är ersättare i styrelsen.", "styrelse"),
    ("Bo Bergsjö (S) is a substitute.", "styrelse"),
    ("Rene Jaramillo (M) är ersättare.", "styrgrupp"),
    ("Anna Zelvin (KD) is a substitute on the steering group.", "styrgrupp"),
    ("Anna Zelvin (KD) är ordförande i styrgruppen.", "styrgrupp"),
    ("Anna Zelvin (KD) is vice-chair of the steering group.", "styrgrupp"),
    ("Johan Hansson Lindberg är ordinarie ledamot i chefsgruppen.", "chefsgrupp"),
    ("Region Kronoberg har fem ordinarie ledamöter där.", "styrgrupp"),
    ("Region Kronoberg has nine ordinary members there.", "styrgrupp"),
    ("Rene Jaramillo (M) är ordförande 2025.", "styrelse"),
    ("Bo Frank (M) är ledamot i Euroregion Baltic.", "generalförsamling"),
)


@pytest.mark.parametrize(("text", "body"), CARRIED)
def test_what_the_words_say_is_carried(text: str, body: str, real_asker: Asker) -> None:
    assert _carries(real_asker, text, body)


@pytest.mark.parametrize(("text", "body"), NOT_CARRIED)
def test_what_the_words_do_not_say_is_not(text: str, body: str, real_asker: Asker) -> None:
    assert not _carries(real_asker, text, body)


def test_counts_are_carried_where_they_were_computed(real_asker: Asker) -> None:
    text = "Region Kronoberg har fem platser där."
    assert not _carries(real_asker, text, "styrgrupp")
    assert _carries(real_asker, text, "styrgrupp", ("5",))


def test_that_nobody_has_a_role_is_carried_where_it_was_computed(real_asker: Asker) -> None:
    text = "Texten nämner ingen ersättare i styrgruppen."
    assert not _carries(real_asker, text, "styrgrupp")
    assert _carries(real_asker, text, "styrgrupp", ("ersättare",))
