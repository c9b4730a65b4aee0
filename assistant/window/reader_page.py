"""The page to read on: the whole text, opened where a link points."""

from __future__ import annotations

from typing import Any

import gradio as gr

from assistant.window.components import QUIET, html
from assistant.window.page import PageContext
from assistant.window.reader import Reader

_READY = "window.settleReader(); watch('value', () => window.settleReader());"
"""reader_page.js then scrolls to what the address asks for."""
_ADDRESS = "() => window.placeOfAddress()"


def build_reader(context: PageContext) -> None:
    """The first document at once; another one, or a newer edition, when the page is opened."""
    assistant, language = context.assistant, context.language
    built_for = assistant.knowledge
    reader = Reader(built_for, language)
    first = reader.document_of("", "")
    shown = html(reader.html(first), "reader", on_load=_READY)
    passage, document = (gr.Textbox(visible=False) for _ in range(2))

    def turn_to(passage: str, document: str) -> Any:
        knowledge = assistant.knowledge
        now = reader if knowledge is built_for else Reader(knowledge, language)
        asked = now.document_of(passage or "", document or "")
        return gr.skip() if now is reader and asked == first else now.html(asked)

    context.window.load(turn_to, [passage, document], shown, js=_ADDRESS, **QUIET)
