"""A year that a turn counts from the one which the turn before spoke of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant.answer import Answer, Part, Statement, Status
from assistant.conversation.exchange import Exchange
from assistant.conversation.relative_years import in_that_year, with_year
from assistant.load import load_assistant
from assistant.pipeline import Assistant
from assistant.register.facts import Facts
from assistant.understand.understanding import Understanding
from ingest.settings import settings_with
from tests.conftest import asking

Ask = Callable[..., dict[str, Any]]
PARK = """Samarbeten

Parkringen

Parkringen är ett nätverk mellan sex kommuner som bildades 2003. Kostnader 2024 uppskattas till \
90 000 kronor, inkl. medlemsavgift och resor.
"""


@pytest.fixture(scope="module")
def park(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    """An assistant over one network of parks."""
    folder: Path = tmp_path_factory.mktemp("park")
    (folder / "corpus").mkdir()
    (folder / "corpus" / "park.txt").write_text(PARK, encoding="utf-8")
    return load_assistant(settings_with(folder / "corpus", folder / "index"))


@pytest.fixture(scope="module")
def facts(park: Assistant) -> Facts:
    """What the park's text says."""
    understanding = Understanding(park.knowledge)
    return Facts(park.knowledge, understanding.glossary, understanding.names)


def _after(question: str, told: str = "") -> Exchange:
    parts = (Part("", (Statement(told, (), composed=True),)),) if told else ()
    status = Status.ANSWERED if told else Status.NOT_IN_DOCUMENTS
    return Exchange(question, Answer(status, "sv", parts=parts))


@pytest.mark.parametrize(
    ("question", "turn", "language", "meant"),
    [
        ("Vem leder ringen 2024?", "och året innan?", "sv", "och år 2023?"),
        ("Vem leder ringen 2024?", "vem tar över året därpå", "sv", "vem tar över år 2025"),
        ("Vem leder ringen 2024?", "Och nästa år?", "sv", "Och år 2025?"),
        ("Vem leder ringen 2024?", "och två år senare?", "sv", "och år 2026?"),
        ("Vem leder ringen 2024?", "vad hände samma år?", "sv", "vad hände år 2024?"),
        ("Who leads it in 2024?", "And the year after?", "en", "And in 2025?"),
        ("Who leads it in 2024?", "Who did in the previous year?", "en", "Who did in 2023?"),
        ("Who leads it in 2024?", "What about the following year?", "en", "What about 2025?"),
        ("Who leads it in 2024?", "And that same year?", "en", "And in 2024?"),
    ],
)
def test_a_year_is_counted_from_the_one_asked_of(
    question: str, turn: str, language: str, meant: str, facts: Facts
) -> None:
    assert with_year(turn, _after(question), language, facts) == meant


@pytest.mark.parametrize(
    ("turn", "told", "meant"),
    [
        ("och året efter?", "Ringen bildades 2003.", "och år 2004?"),
        ("och året efter?", "2028 är det sista året för planen (2025–2028).", "och år 2029?"),
        ("vilka slutar samma år?", "2025–2028 gäller planen.", "vilka slutar år 2028?"),
        ("vilka börjar samma år?", "2025–2028 gäller planen.", "vilka börjar år 2025?"),
        ("och året efter?", "Den bildades 2003 och fick medlemmar 2007.", None),
        ("vad kostar det nästa år?", "Ringen bildades 2003.", None),
        ("vad gäller året efter beslutet?", "Ringen bildades 2003.", None),
        ("slutar nån samma år som planen?", "Ringen bildades 2003.", None),
        ("och 2010, året efter?", "Ringen bildades 2003.", None),
    ],
)
def test_a_year_is_counted_from_the_one_told(
    turn: str, told: str, meant: str | None, facts: Facts
) -> None:
    assert with_year(turn, _after("När var det?", told), "sv", facts) == meant


def test_several_years_are_none_to_count_from(facts: Facts) -> None:
    before = _after("Vad hände mellan 2019 och 2024?")
    assert with_year("och året efter?", before, "sv", facts) is None


def test_the_turn_before_is_read_with_the_year_that_is_meant() -> None:
    assert in_that_year(_after("Vilka slutar 2027?"), "vilka år 2028?").question == (
        "Vilka slutar 2028?"
    )


def test_what_is_told_of_one_year_is_not_told_of_the_next(park: Assistant) -> None:
    ask = asking(park)
    assert "90 000" in ask("Vad kostar Parkringen 2024?")["answer"]
    row = ask("Vad kostar Parkringen 2024?", "och året efter?")
    assert row["status"] == "not_in_documents"


@pytest.mark.parametrize(
    ("turns", "said", "unsaid"),
    [
        (("Vilka strategier slutar 2027?", "Och året efter?"), "2028", "2027"),
        (("Which strategies end in 2027?", "Which ones end the year after that?"), "2028", "2027"),
        (
            ("Hur länge gäller kulturplanen?", "Slutar nån annan av strategierna samma år?"),
            "Ja: Region Kronobergs hållbarhetsprogram",
            "Kulturplan",
        ),
        (
            ("When does the culture plan end?", "Does any other strategy end that year?"),
            "Yes: Region Kronoberg's sustainability",
            "Culture plan",
        ),
    ],
)
def test_strategies_of_the_year_that_is_meant(
    turns: tuple[str, ...], said: str, unsaid: str, ask: Ask
) -> None:
    answer = ask(*turns)["answer"]
    assert said in answer
    assert unsaid not in answer


@pytest.mark.parametrize(
    "turns",
    [
        ("Who chairs the ERB board in 2024?", "And who takes it over the year after?"),
        ("Vilka frågor prioriterar SBHSS 2024?", "tack! och året innan?"),
        ("Vad kostar ERB 2024?", "och år 2025?"),
    ],
)
def test_another_year_is_not_told(turns: tuple[str, ...], ask: Ask) -> None:
    assert ask(*turns)["status"] == "not_in_documents"
