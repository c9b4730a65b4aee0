"""A collaboration that is added to the text is answered for like the others."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from assistant.answer import Answer, Status
from assistant.register.answers import ANSWERERS
from assistant.register.numbers import corrected, presumed, without_number
from assistant.render import markdown
from ingest.settings import settings_with
from tests.assistant.register.added_collaboration import ASKED, ASKED_OTHERWISE, SECTION
from tests.assistant.register.asking import Asker


@pytest.fixture(scope="module")
def added(tmp_path_factory: pytest.TempPathFactory) -> Asker:
    """The real collection with one more collaboration at its end."""
    folder = tmp_path_factory.mktemp("added") / "corpus"
    shutil.copytree(settings_with(None, None).corpus, folder)
    (text,) = Path(folder).glob("*strategi.txt")
    text.write_text(text.read_text("utf-8").rstrip() + "\n" + SECTION, "utf-8")
    return Asker(folder, ANSWERERS)


@pytest.mark.parametrize(("question", "facts"), [*ASKED, *ASKED_OTHERWISE])
def test_it_is_answered_for(question: str, facts: tuple[str, ...], added: Asker) -> None:
    read = added.understand(question)
    found = presumed(read, added.facts)
    said = added.ask(without_number(read, found).text)
    answer = said.answer if said else Answer(Status.NOT_IN_DOCUMENTS, read.language)
    text = markdown(corrected(answer, found))
    assert not [fact for fact in facts if fact not in text], text


def test_its_own_words_prove_it(added: Asker) -> None:
    said = added.ask("Vad kostar KKA?")
    assert said is not None
    assert not said.unproven
    assert all("Kattegatts Kustallians" in path[-1] for path in said.sections)
