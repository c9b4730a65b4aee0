"""Saves the newest answer as a slip; it is made on demand and kept on no server."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import gradio as gr

from assistant.slip.content import content_of
from assistant.slip.formats import FORMATS
from assistant.window.chat import Talk
from assistant.window.components import QUIET
from assistant.window.page import PageContext
from assistant.window.words import Words

SAVE = Words("Spara som {form}", "Save as {form}")
NAMES = {"html": "HTML", "md": "Markdown", "json": "JSON"}
_FILE = Words("svarskvitto", "answer-slip")
_HAND_OVER = "(slip, name) => { if (slip) window.saveFile(slip, name); return ['', '']; }"
"""after_answer_page.js gives it to the browser to save."""


def add_slip_buttons(context: PageContext, talk: gr.State) -> None:
    """A button for each format."""
    language = context.language
    slip = gr.Textbox(visible=False)
    name = gr.Textbox(visible=False)
    for form in FORMATS:
        button = gr.Button(SAVE.of(language, form=NAMES[form]), size="sm", elem_id=f"save-{form}")
        button.click(_made(context, form), talk, [slip, name], queue=False, **QUIET).then(
            None, [slip, name], [slip, name], js=_HAND_OVER, **QUIET
        )


def _made(context: PageContext, form: str) -> Callable[[Talk], tuple[str, str]]:
    def made(talk: Talk) -> tuple[str, str]:
        """The file and its name, empty where there is no answer."""
        answer = talk[-1].answer if talk else None
        if answer is None:
            return "", ""
        time = datetime.now(UTC)
        turns = [exchange.question for exchange in talk if exchange.answer]
        content = content_of(turns, answer, context.assistant.knowledge, time)
        name = f"{_FILE.of(context.language)}-{time:%Y-%m-%d-%H%M%S}.{form}"
        return FORMATS[form](content, context.service.slip_key), name

    return made
