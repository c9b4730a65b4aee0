"""What one can do with the newest answer: save it as a slip, say whether it is right."""

from __future__ import annotations

from typing import Any

import gradio as gr

from assistant.window.chat import Talk
from assistant.window.components import QUIET
from assistant.window.feedback_form import FeedbackForm, report_button
from assistant.window.page import PageContext
from assistant.window.save_slip import add_slip_buttons


def add_after_answer(context: PageContext, talk: gr.State) -> None:
    """The controls below the conversation; they show where its newest question has an answer."""
    with gr.Column(elem_id="after-answer", visible=False) as controls:
        with gr.Row(elem_id="after-buttons"):
            add_slip_buttons(context, talk)
            opener = report_button(context.language) if context.service.store else None
        if opener:
            FeedbackForm(context, talk, opener)

    def shown(talk: Talk) -> Any:
        return gr.update(visible=bool(talk and talk[-1].answer))

    talk.change(shown, talk, controls, **QUIET)
