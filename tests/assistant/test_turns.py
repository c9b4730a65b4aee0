"""How long each holds what goes round, in a text of another body and in the first document."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.decide.turns import turn_premise
from ingest.settings import settings_with
from tests.assistant.register.asking import Asker

PARK = """Samarbeten

Parkringen

Parkringen är ett nätverk mellan sex kommuner som bildades 2003. Nätverkets värdskap växlar mellan \
kommunerna vart tredje år.

Grusklubben

Grusklubben är ett nätverk som bildades 2011. Klubbens ordförandeskap roterar varje halvår.
"""
SETTLED = (
    ("Växlar ordförandeskapet i Grusklubben varje år?", False),
    ("Är det sant att Grusklubbens ordförande sitter i ett halvår?", True),
    ("Does the chair of Grusklubben stay for two years?", False),
    ("Grusklubbens ordförande sitter i sex månader, eller hur?", True),
)
OPEN = (
    "Hur länge sitter Grusklubbens ordförande?",
    "Är Parkringens ordförande på ett år?",
    "Har Grusklubben funnits i fyra år?",
    "Är Grusklubbens ordförande vald på fyra år?",
)
REAL = (
    ("I was told one region keeps the ERB chair for four years at a stretch. True?", False),
    ("ERB:s ordförandeskap byts vart tredje år, eller hur?", False),
    ("Roterar ordförandeskapet i ERB varje år?", True),
    ("Does the ERB chair rotate annually?", True),
)


@pytest.fixture(scope="module")
def park(tmp_path_factory: pytest.TempPathFactory) -> Asker:
    """Two networks of parks, of which one has a chair that goes round."""
    folder: Path = tmp_path_factory.mktemp("park")
    (folder / "park.txt").write_text(PARK, encoding="utf-8")
    return Asker(folder)


@pytest.mark.parametrize(("question", "holds"), SETTLED)
def test_a_length_of_time_is_compared(question: str, holds: bool, park: Asker) -> None:
    found = turn_premise(question, park.facts)
    assert found is not None
    assert found.holds is holds


@pytest.mark.parametrize("question", OPEN)
def test_anything_else_is_left_to_others(question: str, park: Asker) -> None:
    assert turn_premise(question, park.facts) is None


@pytest.mark.parametrize(("question", "holds"), REAL)
def test_the_first_document(question: str, holds: bool) -> None:
    found = turn_premise(question, Asker(settings_with(None, None).corpus).facts)
    assert found is not None
    assert found.holds is holds
