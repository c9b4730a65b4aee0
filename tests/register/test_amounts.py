"""Every way in which an amount and a share are written, and what is no cost."""

from __future__ import annotations

import pytest

from ingest.register.amounts import amounts_in, share_in
from ingest.register.costs import read_costs, unread_costs
from tests.register.made import knowledge_of


@pytest.mark.parametrize(
    ("written", "value", "currency"),
    [
        ("1 000 000 kronor", 1_000_000, "SEK"),
        ("1.000.000 kr", 1_000_000, "SEK"),
        ("1,000,000 SEK", 1_000_000, "SEK"),
        ("1\u00a0000\u00a0000 kronor", 1_000_000, "SEK"),
        ("350 tkr", 350_000, "SEK"),
        ("1,2 mnkr", 1_200_000, "SEK"),
        ("1,5 miljoner kronor", 1_500_000, "SEK"),
        ("en halv miljon kronor", 500_000, "SEK"),
        ("två miljoner kronor", 2_000_000, "SEK"),
        ("75 tusen kronor", 75_000, "SEK"),
        ("60 000:-", 60_000, "SEK"),
        ("SEK 60 000", 60_000, "SEK"),
        ("5 000 euro", 5_000, "EUR"),
        ("€ 5 000", 5_000, "EUR"),
        ("20 000 danska kronor", 20_000, "DKK"),
    ],
)
def test_an_amount(written: str, value: int, currency: str) -> None:
    (amount,) = amounts_in(f"Det kostar {written} per år.")
    assert (int(amount.value), amount.currency) == (value, currency)


@pytest.mark.parametrize("text", ["Under 2024 deltog 1 000 personer.", "Mål 1 är nått.", "15 %"])
def test_no_amount(text: str) -> None:
    assert amounts_in(text) == ()


def test_a_year_before_an_amount_is_not_part_of_it() -> None:
    (cost,) = read_costs(knowledge_of([("A", "Kostnader 2024 350 000 kronor.")]))
    assert (cost.year, cost.amount) == (2024, 350_000)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Det omfattar ca. 2,5 % av en heltidstjänst.", (2.5, True)),
        ("Det motsvarar 20 procent av en heltid.", (20.0, False)),
        ("Insatsen är 0,5 årsarbetskrafter.", (50.0, False)),
        ("Det krävs en halvtidstjänst.", (50.0, False)),
        ("En tjänst på 25 % är avsatt.", (25.0, False)),
        ("Kostnaden ökar med 15 %.", None),
    ],
)
def test_a_share_of_a_post(text: str, share: tuple[float, bool] | None) -> None:
    assert share_in(text) == share


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Resorna kostar mellan 20 000 och 30 000 kronor.", "an interval, not one amount"),
        ("Resor får kosta högst 900 kronor.", "a limit, not a cost"),
        ("Hyllan är blå, 900 kronor.", "no word says that it is a cost"),
        ("Kostar det 900 kronor?", "a question, not a statement"),
    ],
)
def test_money_that_is_no_cost_is_reported(text: str, reason: str) -> None:
    knowledge = knowledge_of([("A", text)])
    assert read_costs(knowledge) == ()
    assert [unread.reason for unread in unread_costs(knowledge)] == [reason]


def test_a_part_of_an_amount_is_no_cost_of_its_own() -> None:
    knowledge = knowledge_of([("A", "Det kostar 90 tkr, varav 30 tkr är lokalhyra.")])
    assert [cost.amount for cost in read_costs(knowledge)] == [90_000]
    assert [unread.reason for unread in unread_costs(knowledge)] == ["a part of another amount"]
