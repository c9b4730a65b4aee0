"""What the tests share: assistants over the real collection and over a small one of another body.

The index of the real collection is the checkout's own; it is built only where it is missing or
stale. Small collections are built in temporary folders with the real Chroma and the real model.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant.load import load_assistant
from assistant.pipeline import Assistant
from assistant.render import record
from ingest.knowledge import Knowledge
from ingest.settings import Settings, settings_with

HARBOUR_TEXT = Path(__file__).parent / "assistant" / "hamnpolicy.txt"
Ask = Callable[..., dict[str, Any]]
"""Takes the turns of a conversation and gives the record that batch would print."""


@pytest.fixture(scope="session")
def assistant() -> Assistant:
    """The assistant over the default collection and index."""
    return load_assistant(settings_with(None, None))


@pytest.fixture(scope="session")
def knowledge(assistant: Assistant) -> Knowledge:
    """What is known of the default collection."""
    return assistant.knowledge


@pytest.fixture(scope="session")
def ask(assistant: Assistant) -> Ask:
    """Ask the assistant over the default collection."""
    return asking(assistant)


@pytest.fixture(scope="session")
def harbour_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings for a collection that is one text file of another body, and nothing else."""
    folder = tmp_path_factory.mktemp("harbour")
    (folder / "corpus").mkdir()
    shutil.copy(HARBOUR_TEXT, folder / "corpus")
    return settings_with(folder / "corpus", folder / "index")


@pytest.fixture(scope="session")
def harbour(harbour_settings: Settings) -> Assistant:
    """The assistant over the other body's text; its index lies where the settings say."""
    return load_assistant(harbour_settings)


@pytest.fixture(scope="session")
def ask_harbour(harbour: Assistant) -> Ask:
    """Ask the assistant over the other body's text."""
    return asking(harbour)


def asking(assistant: Assistant) -> Ask:
    """A way to ask `assistant` that gives records."""

    def ask_turns(*turns: str) -> dict[str, Any]:
        return record(assistant.answer(list(turns)), None, 0.0)

    return ask_turns
