"""The register of the real collection, of a changed one, and of another body's small text."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from assistant.register.answers import ANSWERERS
from assistant.register.seats import answer_seats
from eval.case import load_cases
from eval.changed.corpus import Changed, change, write
from ingest.settings import settings_with
from tests.assistant.register.asking import Asker

OTHER_BODY = Path(__file__).parent / "kustforbundet.txt"


@pytest.fixture(scope="session")
def real() -> Asker:
    """The real collection."""
    return Asker(settings_with(None, None).corpus)


@pytest.fixture(scope="session")
def whole() -> Asker:
    """The real collection with every answerer."""
    return Asker(settings_with(None, None).corpus, ANSWERERS)


@pytest.fixture(scope="session")
def coast(tmp_path_factory: pytest.TempPathFactory) -> Asker:
    """Another body: mixed years, a missing amount, thousands and millions abbreviated."""
    folder = tmp_path_factory.mktemp("coast")
    shutil.copy(OTHER_BODY, folder)
    return Asker(folder)


@pytest.fixture(scope="session", params=[(3, False), (4, True)], ids=["added", "removed"])
def changed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Asker, Changed]:
    """The real text with other amounts and years, one collaboration added, one taken away."""
    seed, remove = request.param
    text = change(settings_with(None, None).corpus, load_cases(), seed, remove)
    return Asker(write(text, tmp_path_factory.mktemp("changed"))), text


@pytest.fixture(scope="session")
def real_asker() -> Asker:
    """Asks the seats of the first document."""
    return Asker(settings_with(None, None).corpus, [answer_seats])
