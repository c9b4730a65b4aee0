"""How collaborations differ: each is presented by its own words, and nothing is compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.register.answers import ANSWERERS
from assistant.register.told_apart import told_apart
from ingest.settings import settings_with
from tests.assistant.register.asking import Asker

TEXT = """\
# Kustplan

## Kustforum Syd (KFS)

Kustforum Syd är ett samarbete mellan fyra hamnar. Forumets syfte är att hålla farlederna rena.

## Havsringen

Havsringen är ett europeiskt nätverk för fiskelägen. Nätverkets mål är att bevara gamla båtar.
"""


@pytest.fixture(scope="module")
def alone() -> Asker:
    """The real collection with this answerer alone."""
    return Asker(settings_with(None, None).corpus, (told_apart,))


@pytest.fixture(scope="module")
def coast(tmp_path_factory: pytest.TempPathFactory) -> Asker:
    """Another body's collection, with every answerer."""
    folder: Path = tmp_path_factory.mktemp("coast")
    (folder / "kustplan.md").write_text(TEXT, encoding="utf-8")
    return Asker(folder, ANSWERERS)


@pytest.mark.parametrize(
    "question",
    [
        "Vad är skillnaden mellan ERB och Energy Cities?",
        "hur skiljer sig ERB från Energy Cities",
        "jämför ERB och Energy Cities",
        "What's the difference between ERB and Energy Cities?",
        "How does ERB differ from Energy Cities?",
    ],
)
def test_both_are_presented_in_the_order_of_the_question(question: str, whole: Asker) -> None:
    said = whole.ask(question)
    assert said is not None
    assert not said.unproven
    erb, cities = said.text.find("Euroregion Baltic"), said.text.find("1990")
    assert 0 <= erb < cities


def test_in_another_collection_too(coast: Asker) -> None:
    said = coast.ask("Vad är skillnaden mellan Kustforum Syd och Havsringen?")
    assert said is not None
    assert not said.unproven
    for words in ("fyra hamnar", "farlederna", "fiskelägen", "gamla båtar"):
        assert words in said.text


@pytest.mark.parametrize(
    "question",
    [
        "Vad är ERB?",
        "Är SBHSS och ERB olika?",
        "Vad är skillnaden i kostnad mellan SBHSS och ERB?",
        "Vad är skillnaden mellan ERB och Nordiska rådet?",
        "Vad är skillnaden mellan SBHSS styrgrupp och ERB:s styrelse?",
        "How do ERB and SBHSS differ in how they vote?",
    ],
)
def test_it_speaks_of_nothing_else(question: str, alone: Asker) -> None:
    assert alone.ask(question) is None
