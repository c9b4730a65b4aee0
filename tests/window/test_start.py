"""The start: what is imported for it, and what is said until the first answer can be given."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from assistant.answer import Answer
from assistant.window.chat import Chat
from assistant.window.examples import Examples
from assistant.window.served import Served
from assistant.window.words import GETTING_READY, READY_SOON, SEARCHING
from tests.window.scripted import ScriptedAssistant

ROOT = Path(__file__).parents[2]
_STUBS_MADE = """
import ast
made = []
source = ast.get_source_segment
ast.get_source_segment = lambda *given: made.append(given) or source(*given)
from assistant.window.quick import import_site
import_site()
import gradio
assert gradio.Button and gradio.Button("x").click
print(len(made))
"""
_LOADED = """
import sys
from assistant.window.quick import import_site
import_site()
from assistant.live import LiveAssistant
from ingest.settings import Settings
LiveAssistant(Settings()).knowledge
print(*sorted({"chromadb", "sentence_transformers", "torch"} & sys.modules.keys()))
"""


def run(code: str) -> str:
    """What a program prints in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_gradio_makes_no_stubs() -> None:
    assert run(_STUBS_MADE) == "0"


def test_the_first_page_waits_for_nothing_that_only_answers_need() -> None:
    assert run(_LOADED) == ""


class Waking(ScriptedAssistant):
    """An assistant that has something to load first."""

    is_ready = False

    def answer(self, turns: list[str], language: str | None = None) -> Answer:
        """Answer the last of `turns`, and be ready from then on."""
        self.is_ready = True
        return super().answer(turns, language)


def test_until_it_is_ready_that_is_said() -> None:
    chat = Chat(Served(Waking()), "sv")
    views = list(chat.ask("Får jag fälla ett träd?", ()))
    assert GETTING_READY.sv in views[0].log
    assert GETTING_READY.sv not in views[1].log
    (waiting, _) = chat.ask("Vem beslutar om undantag?", views[1].talk)
    assert SEARCHING.sv in waiting.log


def test_examples_that_are_looked_for_are_announced() -> None:
    found = Examples(ScriptedAssistant(), "en")
    assert READY_SOON.en in found.found
    assert READY_SOON.en not in found.markup()
    assert found.found == found.markup()
