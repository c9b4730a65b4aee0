"""A role or seat that nobody has is no answer: it is said what the text names instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from assistant.pipeline import Assistant

Ask = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("turns", "says"),
    [
        (["ersättare i SBHSS styrgrupp?"], "Texten nämner ingen ersättare i styrgruppen"),
        (["Who is the deputy on the steering group of SBHSS?"], "The text names no substitute"),
        (["Vilka sitter i styrgruppen för SBHSS?", "och ersättarna?"], "nämner ingen ersättare"),
    ],
)
def test_a_role_that_nobody_has(turns: list[str], says: str, ask: Ask) -> None:
    row = ask(*turns)
    assert row["status"] == "not_in_documents"
    assert says in row["answer"]
    assert row["citations"] == []
    assert any("tre ordinarie ledamöter" in each["quote"] for each in row["related"])
    assert row["contact"]


def test_whether_there_is_one_is_answered(ask: Ask) -> None:
    row = ask("Finns det någon ersättare i styrgruppen för SBHSS?")
    assert row["answered"]
    assert row["answer"].startswith("Nej, texten nämner ingen ersättare")
    assert row["citations"]


@pytest.mark.parametrize(
    "question",
    [
        "ledamöter för oss i Östersjöprogrammets kommitté, namn och parti",
        "Who has our seat on the monitoring committee of the Baltic Sea Region Programme?",
        "Jag har de andra. Men i Östersjöprogrammets kommitté, vem sitter där åt oss?",
        "Who is our politician on the committee of the Baltic Sea Region programme?",
        "North Sea and South Baltic I've got. So who is our politician on the committee of the "
        "third one, the Baltic Sea programme?",
    ],
)
def test_a_programme_without_a_seat(question: str, ask: Ask, assistant: Assistant) -> None:
    assert ask(question)["status"] == "not_in_documents"
    weighed = assistant.weighed([question])
    assert weighed is not None
    assert weighed.signals.empty_seat == 1


def test_a_programme_with_a_seat(ask: Ask, assistant: Assistant) -> None:
    question = "vem sitter i Södra Östersjöprogrammets kommitté"
    assert "Robert Olesen" in ask(question)["answer"]
    assert assistant.weighed([question]) is None  # the register answers: no decision is needed


@pytest.mark.parametrize(
    "question",
    [
        "kontaktpersonsgruppen i sbhss, vem har vi där? namn tack",
        "Kontaktpersonsgruppen i SBHSS, vem har vi där?",
    ],
)
def test_another_body_is_not_all_that_sit_there(question: str, ask: Ask) -> None:
    assert "personer sitter i" not in ask(question)["answer"]


def test_a_body_that_has_seats_is_told_after_its_name(ask: Ask) -> None:
    answer = ask("chefsgruppen i sbhss, vem har vi där? namn tack")["answer"]
    assert answer.startswith("I chefsgruppen")


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("vem sitter för oss i europeiska regionkommittén, ordinarie plats", "not_in_documents"),
        ("Jag ska ringa Blekinge i dag. Vilka politiker har de i SBHSS styrgrupp?",
         "not_in_documents"),
        ("Vem representerar Region Blekinge i styrgruppen för SBHSS?", "not_in_documents"),
        ("Kulturnämnden funderar på ett EU-projekt. Vem fattar beslutet?", "answered"),
        ("Vilka politiker har vi i SBHSS styrgrupp?", "answered"),
    ],
)  # fmt: skip
def test_who_sits_for_others_and_elsewhere(question: str, status: str, ask: Ask) -> None:
    assert ask(question)["status"] == status


@pytest.mark.parametrize(
    "turns",
    [
        ["vem sitter för oss i energy cities", "å för växjö kommun?"],
        ["Vem är ersättare för oss i Energy Cities?", "och malmös?"],
        ["What do they call the contact persons at official level in ERB?", "and ours is who?"],
        ["Vem kan jag prata med om att söka EU-medel?", "har du mejladressen till dem"],
    ],
)
def test_turns_on_whom_the_text_does_not_name(turns: list[str], ask: Ask) -> None:
    assert ask(*turns)["status"] == "not_in_documents"
