"""Verdicts of cards: never a wrong yes or no, over three texts, with companions and without."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant.answer import Answer, Status
from assistant.load import load_assistant
from assistant.phrases import PHRASES
from assistant.pipeline import Assistant
from assistant.render import markdown
from ingest.settings import ROOT, settings_with
from tests.assistant.rule_card.verdicts import HARBOUR, MUSEUM, STRATEGY

VERDICTS = {"yes": "yes", "no": "no", "on conditions": "conditions", "depends": "depends"}
TEXT = ROOT / "corpus" / "region-kronoberg" / "internationell-strategi.txt"
Cases = Sequence[tuple[str, str]]


def said(answer: Answer) -> str:
    """The verdict that an answer begins with, "none" without one."""
    statement = answer.parts[0].statements[0] if answer.parts else None
    words = statement.text if statement and statement.composed else ""
    names = (n for p, n in VERDICTS.items() if PHRASES[p][answer.language] == words)
    return next(names, "none")


def over(text: Path, folder: Path) -> Assistant:
    """An assistant over one text file and nothing else."""
    (folder / "corpus").mkdir()
    shutil.copy(text, folder / "corpus")
    return load_assistant(settings_with(folder / "corpus", folder / "index"))


@pytest.fixture(scope="session")
def museum(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    """The assistant over a museum's policy."""
    text = Path(__file__).parent / "museipolicy.txt"
    return over(text, tmp_path_factory.mktemp("museum"))


@pytest.fixture(scope="session")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    """The assistant over the strategy's text without its companions."""
    return over(TEXT, tmp_path_factory.mktemp("alone"))


def check(assistant: Assistant, cases: Cases, least: int) -> None:
    """No verdict but the right one, and at least so many right ones of those that there are."""
    verdicts = [(question, right, said(assistant.answer([question]))) for question, right in cases]
    assert [v for v in verdicts if v[2] not in (v[1], "none")] == []
    assert sum(right == verdict != "none" for _, right, verdict in verdicts) >= least


def test_there_are_enough_questions() -> None:
    questions = [question for question, _ in (*STRATEGY, *MUSEUM, *HARBOUR)]
    assert len(questions) == len(set(questions)) + 2 >= 100


def test_strategy(assistant: Assistant) -> None:
    check(assistant, STRATEGY, STRATEGY_SAID)


def test_strategy_without_companions(alone: Assistant) -> None:
    check(alone, STRATEGY, ALONE_SAID)


def test_museum(museum: Assistant) -> None:
    check(museum, MUSEUM, MUSEUM_SAID)


def test_harbour(harbour: Assistant) -> None:
    check(harbour, HARBOUR, HARBOUR_SAID)


STRATEGY_SAID, ALONE_SAID, MUSEUM_SAID, HARBOUR_SAID = 46, 34, 22, 8
"""Somewhat under what was measured; texts without companions have fewer words to meet."""


def test_a_card_begins_with_the_rule_and_names_what_governs(assistant: Assistant) -> None:
    answer = assistant.answer(["Får jag dricka alkohol på arbetstid?"])
    first, rule = answer.parts[0].statements[:2]
    assert (first.text, first.citations) == ("Nej.", rule.citations)
    assert rule.text.startswith("Alkoholförtäring får inte förekomma under arbetstid")
    assert "Alkoholfria alternativ" in markdown(answer)
    assert "”Region Kronobergs ordinarie regler” ingår inte i samlingen." in markdown(answer)


def test_what_points_back_stays_behind_what_it_points_to(assistant: Assistant) -> None:
    text = markdown(assistant.answer(["Får vi servera vin vid representation på fritiden?"]))
    assert text.index("restriktivitet råda") < text.index("Om det ändå bedöms") < 400


def test_a_limit_that_the_rule_lacks_is_not_in_the_document(assistant: Assistant) -> None:
    answer = assistant.answer(["Hur många kronor får en gåva högst vara värd?"])
    assert answer.status is Status.NOT_IN_DOCUMENTS
    assert said(answer) == "none"


def test_a_card_stays_short(assistant: Assistant) -> None:
    for question, _ in STRATEGY:
        assert len(markdown(assistant.answer([question])).split()) <= 135, question
