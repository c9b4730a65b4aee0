"""The same questions over changed texts and over texts of other bodies, by templates."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from assistant.register.seats import answer_seats
from eval.changed.corpus import change, write
from tests.assistant.register.asking import Asker
from tests.assistant.register.seat_templates import made

HERE = Path(__file__).parent
CORPUS = HERE.parents[2] / "corpus" / "region-kronoberg"
SEEDS = (11, 12)
LEAST = 0.95
"""Share of the made questions that must be answered; what is answered must all be right."""


@pytest.fixture(scope="module", params=[f"seed {s}" for s in SEEDS])
def changed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Asker:
    """A changed text, and nothing beside it."""
    folder = tmp_path_factory.mktemp("changed")
    return Asker(
        write(change(CORPUS, (), int(request.param.split()[1])), folder / "text"), [answer_seats]
    )


def _folder(text: Path, folder: Path) -> Path:
    folder.mkdir()
    shutil.copy(text, folder)
    return folder


@pytest.fixture(scope="module", params=["vattenplan.txt", "hamnpolicy.txt"])
def elsewhere(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Asker:
    """A text of another body."""
    folders = (HERE, HERE.parent)
    text = next(f / request.param for f in folders if (f / request.param).exists())
    return Asker(_folder(text, tmp_path_factory.mktemp("elsewhere") / "text"), [answer_seats])


def _faults(asker: Asker) -> tuple[list[str], list[str], int]:
    """Wrong answers, questions without one, and the number of questions."""
    wrong, silent, asked = [], [], 0
    for question, people, begins in made(asker):
        said, asked = asker.ask(question), asked + 1
        if said is None:
            silent.append(question)
        elif said.people != people or said.unproven or not said.text.startswith(begins):
            wrong.append(f"{question} -> {said.text}")
    return wrong, silent, asked


def test_changed_texts_are_answered_from(changed: Asker) -> None:
    wrong, silent, asked = _faults(changed)
    assert asked > 150
    assert wrong == []
    assert len(silent) <= (1 - LEAST) * asked, silent


def test_other_texts_are_answered_from(elsewhere: Asker) -> None:
    wrong, silent, asked = _faults(elsewhere)
    assert asked > 20
    assert wrong == []
    assert len(silent) <= (1 - LEAST) * asked, silent


def test_names_of_the_first_text_are_strangers(changed: Asker) -> None:
    for question in ("Vilka uppdrag har Tyra Ålenmark?", "Is Viggo Sandmyr on the board?"):
        assert changed.ask(question) is None
