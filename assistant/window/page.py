"""The page: what stands on it, and which step of the conversation each control takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import gradio as gr
from markupsafe import Markup

from assistant.window import words
from assistant.window.chat import Answering, Chat, Talk, View
from assistant.window.examples import examples
from assistant.window.heading import heading
from assistant.window.programs import Programs

_QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
"""The conversation itself says that it is searching; Gradio's own signs of it are in English."""
_ONE_AT_A_TIME: dict[str, Any] = {"concurrency_id": "answer", "concurrency_limit": 1}
"""All ways to ask share one place in the queue: tokenizers cannot be used by several threads."""
_SETTLE = "watch('value', () => window.settleConversation());"
"""window.js then brings the newest question and its source into view."""


class _Parts:
    """The components of the page that change."""

    def __init__(self, chat: Chat, groups: Sequence[tuple[str, Sequence[str]]]) -> None:
        start = chat.clear()
        self.talk = gr.State(start.talk)
        self.pending = gr.State("")
        with gr.Row(elem_id="desk"):
            with gr.Column(elem_id="talk"):
                self.log = _html(start.log, "log", on_load=_SETTLE)
                self.examples = gr.Column(elem_id="examples", visible=bool(groups))
                with self.examples:
                    self.buttons = _example_buttons(groups)
                self._composer()
            with gr.Column(elem_id="source"):
                _html(Markup("<h2>{}</h2>").format(words.SOURCES), "source-heading")
                self.panel = _html(start.panel or Markup(), "panel")

    def _composer(self) -> None:
        with gr.Column(elem_id="composer"):
            _html(
                Markup('<p class="offline" role="alert" hidden>{}</p>').format(words.OFFLINE),
                "offline",
            )
            self.box = gr.Textbox(
                label=words.QUESTION_LABEL,
                placeholder=words.QUESTION_PLACEHOLDER,
                elem_id="question",
                max_lines=6,
            )
            with gr.Row(elem_id="controls"):
                self.send = gr.Button(words.SEND, variant="primary", elem_id="send")
                self.stop = gr.Button(words.STOP, visible=False, elem_id="stop")
                self.clear = gr.Button(words.CLEAR, visible=False, elem_id="clear")

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


def build_window(assistant: Answering, programs: Programs) -> gr.Blocks:
    """The window over an assistant, ready to be served to people and to other programs."""
    chat = Chat(assistant)
    window = gr.Blocks(title=assistant.knowledge.collection.title, analytics_enabled=False)
    with window:
        programs.offer()  # first, so that no step of the page takes their names
        top = _html(heading(assistant.knowledge), "heading")
        window.load(lambda: heading(assistant.knowledge), None, top, **_QUIET)
        parts = _Parts(chat, examples(assistant))
        _connect(parts, chat)
    return window


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
            ask, [parts.box, parts.talk], parts.outputs, **_QUIET, **_ONE_AT_A_TIME,
        ),
        *(
            button.click(
                _asking(question, ask), parts.talk, parts.outputs, **_QUIET, **_ONE_AT_A_TIME
            )
            for question, button in parts.buttons
        ),
    ]  # fmt: skip
    parts.stop.click(
        stop, [parts.talk, parts.pending], parts.outputs, cancels=asking, queue=False, **_QUIET
    )
    parts.clear.click(clear, None, parts.outputs, cancels=asking, queue=False, **_QUIET)


def _asking(
    question: str, ask: Callable[[str, Talk], Iterator[list[Any]]]
) -> Callable[[Talk], Iterator[list[Any]]]:
    def ask_this(talk: Talk) -> Iterator[list[Any]]:
        yield from ask(question, talk)

    return ask_this


def _example_buttons(
    groups: Sequence[tuple[str, Sequence[str]]],
) -> list[tuple[str, gr.Button]]:
    buttons: list[tuple[str, gr.Button]] = []
    _html(Markup("<h2>{}</h2>").format(words.EXAMPLES), "examples-heading")
    with gr.Row(elem_id="groups"):
        for name, questions in groups:
            with gr.Column(elem_classes="group", min_width=200):
                _html(Markup("<h3>{}</h3>").format(name))
                buttons += [(question, gr.Button(question, size="sm")) for question in questions]
    return buttons


def _html(markup: Markup, elem_id: str | None = None, on_load: str | None = None) -> gr.HTML:
    """Markup of our own, without Gradio's styles and without its wish to hear every click."""
    return gr.HTML(markup, elem_id=elem_id, apply_default_css=False, js_on_load=on_load)
