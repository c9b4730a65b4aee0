"""Numeric fidelity: what is invented is found, what is worked out in sight is not."""

from __future__ import annotations

from eval.metrics.numeric_fidelity import unproven
from eval.outcome import Cited, Outcome, Said

HARBOUR = Cited("Hamnen kostar 350 000 kronor (2024).", section=("Hamnen",))
FERRY = Cited("Färjan kostar 1 200 000 kronor.", section=("Trafik", "Färjan Ada"))
BOARD = Cited("Styrelse: Anna Ek (S) och Bo Ask (M), från 1 maj 2024.", also=("since 1 May 2024",))


def _outcome(*said: Said, answer: str = "") -> Outcome:
    cited = (HARBOUR, FERRY, BOARD)
    text = answer or "\n".join(each.text for each in said)
    return Outcome("answered", text, tuple(c.quote for c in cited), (), "sv", 0, said, cited)


def test_what_stands_in_the_citation_is_proven() -> None:
    assert unproven(_outcome(Said("Det blir 350 000 kronor 2024 för Hamnen.", (0,)))) == []
    assert unproven(_outcome(Said("For Ada it is SEK 1.2 million.", (1,)))) == []
    assert unproven(_outcome(Said("I maj 2024 kom Bo Ask.", (2,)))) == []
    assert unproven(_outcome(Said("It holds since May 2024.", (2,)))) == []


def test_an_invented_number_month_or_name_is_found() -> None:
    assert unproven(_outcome(Said("Det blir 360 000 kronor.", (0,)))) == ["3.6E+5"]
    assert unproven(_outcome(Said("Det gäller från 1 juni 2024.", (2,)))) == ["month 6"]
    assert unproven(_outcome(Said("Där sitter Eva Ek (S).", (2,)))) == ["Eva"]


def test_proof_must_stand_in_the_statements_own_citation() -> None:
    assert unproven(_outcome(Said("Kostar 350 000 kronor.", (1,)))) == ["3.5E+5"]
    assert unproven(_outcome(Said("Där sitter Anna Ek.", (1,)))) == ["Anna", "Ek"]


def test_a_sum_of_what_is_shown_is_proven_and_no_other() -> None:
    """350 000 + 1 200 000 = 1 550 000, and 1 200 000 - 350 000 = 850 000."""
    shown = (Said("Hamnen: 350 000 kronor", (0,)), Said("Ada: 1 200 000 kronor", (1,)))
    assert unproven(_outcome(Said("Summan är 1 550 000 kronor:", (0, 1)), *shown)) == []
    assert unproven(_outcome(Said("Det skiljer 850 000 kronor:", (0, 1)), *shown)) == []
    assert unproven(_outcome(Said("Summan är 1 560 000 kronor:", (0, 1)), *shown)) == ["1.56E+6"]
    assert unproven(_outcome(Said("Summan är 1 550 000 kronor.", (0, 1)))) == ["1.55E+6"]


def test_a_count_of_what_is_listed_is_proven_and_no_other() -> None:
    listed = Said("De är Anna Ek (S) och Bo Ask (M).", (2,))
    assert unproven(_outcome(Said("Två personer sitter där.", (2,)), listed)) == []
    assert unproven(_outcome(Said("Fem personer sitter där.", (2,)), listed)) == ["5"]


def test_a_count_of_the_persons_in_what_is_cited_is_proven_and_no_other() -> None:
    """Two persons with a party, one of each party; the words of a heading are not counted."""
    one = Said("Endast Anna Ek (S) av 2 är från S.", (2,))
    assert unproven(_outcome(one)) == []
    assert unproven(_outcome(Said("Anna Ek (S) är en av 4.", (2,)))) == ["4"]


def test_a_percentage_of_what_is_shown_is_proven_and_no_other() -> None:
    """350 000 of 1 550 000 are 22.58 %, written as 23 % or as 22,6 %."""
    shown = (
        Said("Hamnen: 350 000 kronor", (0,)),
        Said("Ada: 1 200 000 kronor", (1,)),
        Said("Summan är 1 550 000 kronor.", (0, 1)),
    )
    for right in ("23 %", "22,6 procent", "22.58 per cent"):
        assert unproven(_outcome(Said(f"Hamnen är {right} av summan.", (0,)), *shown)) == []
    assert unproven(_outcome(Said("Hamnen är 24 % av summan.", (0,)), *shown)) == ["24"]
    assert unproven(_outcome(Said("Hamnen är 23 % av allt.", (0,)))) == ["23"]


def test_a_number_outside_all_statements_is_found() -> None:
    said = Said("Det blir 350 000 kronor.", (0,))
    answer = "**Kostnad 77**\n\nDet blir 350 000 kronor. [1]"
    assert unproven(_outcome(said, answer=answer)) == ["77"]


def test_silence_states_nothing() -> None:
    assert unproven(Outcome("not_in_documents", "Nej, inte 2031.", (), (), "sv", 0)) == []
