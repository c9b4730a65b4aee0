"""Collaborations: those of the real document by hand, and some of other bodies."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from corpus.collaboration import Collaboration
from corpus.stated import Stated
from tests.register.reading import Registered, register

GOLD = [
    json.loads(line)
    for line in (Path(__file__).parent / "gold_collaborations.jsonl")
    .read_text("utf-8")
    .splitlines()
]


def _plain(value: Any, texts: dict[str, Any]) -> Any:
    if isinstance(value, Stated):
        value = value.value
    if hasattr(value, "span"):
        value = value.span.of(texts[value.document].text)
    if isinstance(value, tuple):
        return [_plain(one, texts) for one in value]
    return value


def _row(collaboration: Collaboration, found: Registered) -> dict[str, Any]:
    return {key: _plain(getattr(collaboration, key), found.knowledge.documents) for key in GOLD[0]}


def test_every_collaboration_is_read_and_no_other(real_register: Registered) -> None:
    found = [_row(one, real_register) for one in real_register.collaborations]
    assert found == GOLD


def test_every_fact_stands_in_its_words_and_these_in_its_sentence(
    real_register: Registered,
) -> None:
    texts = real_register.knowledge.documents
    for one in real_register.collaborations:
        facts = [getattr(one, key) for key in one.__dataclass_fields__]
        for fact in [*one.other_names, *(f for f in facts if isinstance(f, Stated))]:
            place = fact.place
            assert fact.words in place.span.of(texts[place.document].text)


def test_since_then_is_proved_by_the_sentence_that_has_the_year(
    real_register: Registered,
) -> None:
    texts = real_register.knowledge.documents
    since = real_register.collaborations[1].member_since
    assert since is not None
    assert "1998" in since.places[1].span.of(texts[since.place.document].text)


NETWORK = """Hamnstäder

Hamnstäder är ett nätverk av orter vid Östersjön med drygt 200 medlemmar från 38 länder. Nätverket
grundades 1986 och har sitt kansli i Gdynia. Kommunen har varit medlem sedan 1999. Syftet är att
utbyta erfarenheter.
"""
SEVERAL = """Internationella nätverk

Nordic Edge Alliance (NEA) är en förening för nordiska hamnar. Föreningen bildades 2004 i Bergen.

Arctic Mayors Forum är ett partnerskap mellan Ekeby kommun, Bodø kommune och Tromsø kommune.
Kommunen gick med 2019.
"""
IN_PASSING = """Samverkan

Kommunen deltar i Barents Circle, ett samarbete mellan fyra regioner. Kommunen representeras i
styrelsen av Anna Berg (M). År 2001 bildades Barents Circle. Sekretariatet finns i Kirkenes.
"""
NOT_ONE = """Norra Programmet

Norra Programmet är inte ett samarbete i sig. Region Ekeby representeras i styrelsen av Bo Ek (S).
"""


def test_a_heading_that_is_a_name(tmp_path: Path) -> None:
    (one,) = register(NETWORK, tmp_path).collaborations
    assert (one.name, one.office and one.office.value) == ("Hamnstäder", "Gdynia")
    assert one.founded
    assert one.member_since
    assert (one.founded.value, one.member_since.value) == (1986, 1999)
    assert one.member_count
    assert (one.member_count.value, one.member_count.words) == (200, "drygt 200 medlemmar")


def test_a_heading_that_is_a_common_noun(tmp_path: Path) -> None:
    first, second = register(SEVERAL, tmp_path).collaborations
    assert first.names == ("Nordic Edge Alliance", "NEA")
    assert first.founded
    assert first.founded.value == 2004
    assert second.members
    assert second.members.value == ("Ekeby kommun", "Bodø kommune", "Tromsø kommune")


def test_a_name_that_comes_up_in_a_sentence(tmp_path: Path) -> None:
    found = register(IN_PASSING, tmp_path)
    (one,) = found.collaborations
    assert (one.name, one.office and one.office.value) == ("Barents Circle", "Kirkenes")
    assert [seat.collaboration for seat in found.seats] == ["Barents Circle"]


def test_what_says_that_it_is_none_is_marked(tmp_path: Path) -> None:
    (one,) = register(NOT_ONE, tmp_path).collaborations
    assert one.not_a_collaboration is not None


@pytest.mark.parametrize(
    "text",
    [
        "Resor\n\nResor bokas via byrån. Kostnader för resor uppskattas till 20 000 kronor.\n",
        "Riktlinjer\n\nEn vanlig samverkansform är olika former av nätverk och partnerskap.\n",
        "Regionstyrelsen\n\nOrdförande i regionstyrelsen är Anna Berg (M).\n",
    ],
)
def test_other_sections_are_none(text: str, tmp_path: Path) -> None:
    assert register(text, tmp_path).collaborations == ()


ADDED = (
    "Arctic Mayors Forum (AMF)\n\n"
    "Arctic Mayors Forum (AMF) är ett nätverk mellan Ekeby kommun, Bodø kommune och Region "
    "Norrviken. Nätverket bildades 2011 och har sitt kansli i Tromsø. Region Kronoberg deltar i "
    "nätverket på politisk nivå genom rådet där organisationen representeras av en ordinarie "
    "ledamot Łucja Ó Briain (ÖP). Kostnader 2025 uppskattas till 80 000 kronor, inkl. "
    "medlemsavgift och resor.\n"
)


def test_one_more_collaboration_leaves_the_others_alone(
    real_register: Registered, tmp_path: Path
) -> None:
    (document,) = real_register.knowledge.documents.values()
    found = register(f"{document.text}\n\n{ADDED}", tmp_path)
    assert [_row(one, found) for one in found.collaborations[:-1]] == GOLD
    added = found.collaborations[-1]
    assert added.names == ("Arctic Mayors Forum", "AMF")
    assert added.founded
    assert added.founded.value == 2011
    assert [s.person for s in found.seats if s.collaboration == added.name] == ["Łucja Ó Briain"]
    assert len(found.seats) == len(real_register.seats) + 1
