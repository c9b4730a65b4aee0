"""Numbers in composed statements: as the quotation writes them or otherwise, never others."""

from __future__ import annotations

import pytest

from assistant.answer import Citation, Statement
from assistant.understand.quantities import values_in
from assistant.verify.proof import Proof
from tests.assistant.register.asking import Asker


@pytest.fixture(scope="module")
def proof(real: Asker) -> Proof:
    return real.proof


def _carries(proof: Proof, said: str, quote: str, computed: tuple[str, ...] = ()) -> bool:
    citation = Citation(1, "x", ("Avsnitt",), None, 0, len(quote), quote)
    return proof.carries(Statement(said, (1,), composed=True, computed=computed), [citation])


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("SEK 1,250,000 a year.", "Det kostar 1 250 000 kronor."),
        ("1 250 000 kronor.", "Det kostar 1,25 mnkr."),
        ("450 000 kronor.", "Det kostar 450 tkr."),
        ("About 7.5% of a post.", "Det är ca. 7,5 % av en tjänst."),
        ("8 länder.", "Det är åtta länder."),
        ("Perioden 2021–2027.", "För perioden 2021 – 2027 gäller detta."),
    ],
)
def test_the_same_number_otherwise_written_is_carried(said: str, quote: str, proof: Proof) -> None:
    assert _carries(proof, said, quote)


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("SEK 1,250,000 a year.", "Det kostar 1 250 kronor."),
        ("250 000 kronor.", "Det kostar 1 250 000 kronor."),
        ("450 kronor.", "Det kostar 450 tkr."),
        ("75% of a post.", "Det är ca. 7,5 % av en tjänst."),
        ("EUR 500 a year.", "Det kostar 500 kronor."),
        ("SEK 500 a year.", "Det är 500 personer."),
        ("9 länder.", "Det är åtta länder."),
        ("2025 kostade det 500 kronor.", "Det kostade 500 kronor 2024."),
    ],
)
def test_another_number_or_currency_is_not(said: str, quote: str, proof: Proof) -> None:
    assert not _carries(proof, said, quote)


def test_a_computed_number_is_carried(proof: Proof) -> None:
    assert _carries(proof, "Summan är 1 500 kronor.", "Det kostar 500 kronor.", ("1 500 kronor",))
    assert not _carries(proof, "Summan är 1 600 kronor.", "Det kostar 500.", ("1 500 kronor",))


def test_numbers_are_read_as_a_text_writes_them() -> None:
    assert values_in("1 000 000, 1,000,000 and one million") == values_in("1 mnkr")
    assert values_in("en halv miljon") >= values_in("500 000")
    assert values_in("PO4") == set()
