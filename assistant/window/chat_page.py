"""The page to ask on: what stands on it, and which step of the conversation each control takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import gradio as gr
from markupsafe import Markup

from assistant.window import words
from assistant.window.chat import Chat, Talk, View
from assistant.window.components import QUIET, html
from assistant.window.examples import examples
from assistant.window.page import PageContext

_ONE_AT_A_TIME: dict[str, Any] = {"concurrency_id": "answer", "concurrency_limit": 1}
"""All ways to ask share one place in the queue: tokenizers cannot be used by several threads."""
_SETTLE = "watch('value', () => window.settleConversation());"
"""window.js then brings the newest question and its source into view."""


class _Parts:
    """The components of the page that change."""

    def __init__(
        self, chat: Chat, groups: Sequence[tuple[str, Sequence[str]]], language: str
    ) -> None:
        self._language = language
        start = chat.clear()
        self.talk = gr.State(start.talk)
        self.pending = gr.State("")
        with gr.Row(elem_id="desk"):
            with gr.Column(elem_id="talk"):
                self.log = html(start.log, "log", on_load=_SETTLE)
                self.examples = gr.Column(elem_id="examples", visible=bool(groups))
                with self.examples:
                    self.buttons = _example_buttons(groups, language)
                self._composer()
            with gr.Column(elem_id="source"):
                html(Markup("<h2>{}</h2>").format(words.SOURCES.of(language)), "source-heading")
                self.panel = html(start.panel or Markup(), "panel")

    def _composer(self) -> None:
        language = self._language
        with gr.Column(elem_id="composer"):
            html(
                Markup('<p class="offline" role="alert" hidden>{}</p>').format(
                    words.OFFLINE.of(language)
                ),
                "offline",
            )
            self.box = gr.Textbox(
                label=words.QUESTION_LABEL.of(language),
                placeholder=words.QUESTION_PLACEHOLDER.of(language),
                elem_id="question",
                max_lines=6,
            )
            with gr.Row(elem_id="controls"):
                self.send = gr.Button(words.SEND.of(language), variant="primary", elem_id="send")
                self.stop = gr.Button(words.STOP.of(language), visible=False, elem_id="stop")
                self.clear = gr.Button(words.CLEAR.of(language), visible=False, elem_id="clear")

    @property
    def outputs(self) -> list[Any]:
        return [
            self.talk, self.pending, self.log, self.panel,
            self.box, self.examples, self.send, self.stop, self.clear,
        ]  # fmt: skip

    def show(self, view: View) -> list[Any]:
        """The values of `outputs` that show a view."""
        waiting = bool(view.pending)
        return [
            view.talk,
            view.pending,
            view.log,
            gr.skip() if view.panel is None else view.panel,
            gr.skip() if view.box is None else view.box,
            gr.update(visible=bool(self.buttons) and not waiting and not view.talk),
            gr.update(visible=not waiting),
            gr.update(visible=waiting),
            gr.update(visible=waiting or bool(view.talk)),
        ]


def build_chat(context: PageContext) -> None:
    """The conversation with its examples, the box for a question, the source panel."""
    chat = Chat(context.assistant, context.language)
    parts = _Parts(chat, examples(context.assistant, context.language), context.language)
    _connect(parts, chat)


def _connect(parts: _Parts, chat: Chat) -> None:
    def ask(question: str, talk: Talk) -> Iterator[list[Any]]:
        for view in chat.ask(question, talk):
            yield parts.show(view)

    def stop(talk: Talk, pending: str) -> list[Any]:
        return parts.show(chat.stop(talk, pending))

    def clear() -> list[Any]:
        return parts.show(chat.clear())

    asking = [
        gr.on(
            [parts.box.submit, parts.send.click],
            ask, [parts.box, parts.talk], parts.outputs, **QUIET, **_ONE_AT_A_TIME,
        ),
        *(
            button.click(
                _asking(question, ask), parts.talk, parts.outputs, **QUIET, **_ONE_AT_A_TIME
            )
            for question, button in parts.buttons
        ),
    ]  # fmt: skip
    parts.stop.click(
        stop, [parts.talk, parts.pending], parts.outputs, cancels=asking, queue=False, **QUIET
    )
    parts.clear.click(clear, None, parts.outputs, cancels=asking, queue=False, **QUIET)


def _asking(
    question: str, ask: Callable[[str, Talk], Iterator[list[Any]]]
) -> Callable[[Talk], Iterator[list[Any]]]:
    def ask_this(talk: Talk) -> Iterator[list[Any]]:
        yield from ask(question, talk)

    return ask_this


def _example_buttons(
    groups: Sequence[tuple[str, Sequence[str]]], language: str
) -> list[tuple[str, gr.Button]]:
    buttons: list[tuple[str, gr.Button]] = []
    html(Markup("<h2>{}</h2>").format(words.EXAMPLES.of(language)), "examples-heading")
    with gr.Row(elem_id="groups"):
        for name, questions in groups:
            with gr.Column(elem_classes="group", min_width=200):
                html(Markup("<h3>{}</h3>").format(name))
                buttons += [(question, gr.Button(question, size="sm")) for question in questions]
    return buttons
