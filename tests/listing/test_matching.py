"""Whether what was typed names a thing, over things and a glossary of an invented body."""

from __future__ import annotations

import pytest

from assistant.listing.matching import Matcher, Thing, nearest
from assistant.understand.glossary import Glossary
from corpus.companions import Term

TERMS = (
    Term(sv=("styrgrupp", "styrgruppen"), en=("steering group",)),
    Term(sv=("Norra Havsprogrammet",), en=("North Bay",)),
    Term(sv=("Centerpartiet", "C"), en=("Centre Party",)),
    Term(sv=("kommitté",), en=("committee",)),
)
PEOPLE = tuple(map(Thing, ("Åsa Öhlén", "Åsa Berg", "Bo von Ek", "René Hjörne", "Anna-Lena Strid")))
BODIES = (
    Thing("styrgruppen", ("styrgrupp",)),
    Thing("kommittén för Norra Havsprogrammet", ("kommitté",)),
    Thing("styrelsen", ("styrelse",)),
)


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(Glossary(TERMS))


def _names(
    matcher: Matcher, asked: str, things: tuple[Thing, ...], exact: bool = False
) -> set[str]:
    return {thing.name for thing in matcher.fitting(asked, things, exact)}


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Åsa Öhlén", {"Åsa Öhlén"}),
        ("asa ohlen", {"Åsa Öhlén"}),
        ("öhlens", {"Åsa Öhlén"}),
        ("Åsa", {"Åsa Öhlén", "Åsa Berg"}),
        ("hjör", {"René Hjörne"}),
        ("rene hjorne", {"René Hjörne"}),
        ("Hjörn", {"René Hjörne"}),
        ("Hjrne", {"René Hjörne"}),
        ("Ana-Lena Strid", {"Anna-Lena Strid"}),
        ("lena", {"Anna-Lena Strid"}),
        ("von Ek", {"Bo von Ek"}),
        ("Bergström", set()),
        ("Åsa Strid", set()),
        ("", set()),
    ],
)
def test_persons(asked: str, found: set[str], matcher: Matcher) -> None:
    assert _names(matcher, asked, PEOPLE) == found


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("steering group", {"styrgruppen"}),
        ("the steering group", {"styrgruppen"}),
        ("styrgrupp", {"styrgruppen"}),
        ("committee", {"kommittén för Norra Havsprogrammet"}),
        ("North Bay", {"kommittén för Norra Havsprogrammet"}),
        ("komité", set()),
        ("komitte", {"kommittén för Norra Havsprogrammet"}),
        ("styrelse", {"styrelsen"}),
    ],
)
def test_bodies(asked: str, found: set[str], matcher: Matcher) -> None:
    assert _names(matcher, asked, BODIES) == found


def test_a_party_is_named_in_full(matcher: Matcher) -> None:
    parties = (Thing("C"), Thing("CD"))
    for asked in ("C", "c", "Centerpartiet", "Centre Party"):
        assert _names(matcher, asked, parties, exact=True) == {"C"}
    assert _names(matcher, "CDU", parties, exact=True) == set()


def test_the_nearest_names_come_first() -> None:
    assert nearest("Hjelm", PEOPLE)[0] == "René Hjörne"
    assert nearest("x", ()) == ()
