"""The page to ask on: what stands on it, and which act each control carries out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import gradio as gr
from markupsafe import Markup

from assistant.window import words
from assistant.window.actions import next_questions
from assistant.window.after_answer import add_after_answer
from assistant.window.chat import Chat, Talk
from assistant.window.components import QUIET, html
from assistant.window.desk import Act, Desk, Step
from assistant.window.examples import Examples
from assistant.window.page import PageContext
from assistant.window.shelf import Shelf, shelf_of
from assistant.window.shelf_list import shelf_list

_ONE_AT_A_TIME: dict[str, Any] = {"concurrency_id": "answer", "concurrency_limit": 1}
"""All ways to ask share one place in the queue: tokenizers cannot be used by several threads."""
_ACTS = "window.tellActs(element, trigger);"
_SETTLE = _ACTS + "watch('value', () => window.settleConversation());"
_KEPT = _ACTS + "watch('value', () => window.settleShelf());"
_NEXT = _ACTS + "watch('value', () => window.settleNext());"
"""chat_page.js then brings what is newest into view."""
_ADDRESS = "(shelf, question) => [shelf, window.questionOfAddress()]"
_KEY = "strategiassistenten"
"""Where and under which key the browser keeps conversations; it hides them from nobody."""
Shown = dict[Any, Any]
"""Components and what they show now."""


def build_chat(context: PageContext) -> None:
    """The conversation with its examples, the box for a question, the source panel."""
    chat = Chat(context.assistant, context.language)
    examples = Examples(context.assistant, context.language)
    parts = _Parts(chat, examples, context)
    _connect(parts, chat, context)
    context.service.later.append(examples.markup)
    context.window.load(examples.markup, None, parts.examples, concurrency_limit=None, **QUIET)


class _Parts:
    """The components of the page that change."""

    def __init__(self, chat: Chat, examples: Examples, context: PageContext) -> None:
        language = self._language = context.language
        self._found = examples
        start = chat.clear()
        self.talk = gr.State(start.talk)
        self.pending = gr.State("")
        self.shelf = gr.BrowserState(Shelf().to_json(), storage_key=_KEY, secret=_KEY)
        with gr.Row(elem_id="desk"):
            with gr.Column(elem_id="talk"):
                self.kept = html(Markup(), "kept", on_load=_KEPT)
                self.log = html(start.log, "log", on_load=_SETTLE)
                add_after_answer(context, self.talk)
                self.examples = html(examples.found, "examples", on_load=_ACTS)
                self.next = html(Markup(), "next", on_load=_NEXT)
                self._composer(language)
            with gr.Column(elem_id="source"):
                html(Markup("<h2>{}</h2>").format(words.SOURCES.of(language)), "source-heading")
                self.panel = html(start.panel or Markup(), "panel")

    def _composer(self, language: str) -> None:
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
            self.spoken = gr.Radio(
                [(name.of(language), code) for code, name in words.ANSWER_LANGUAGES.items()],
                value="",
                label=words.ANSWER_LANGUAGE.of(language),
                elem_id="spoken",
            )

    @property
    def outputs(self) -> list[Any]:
        return [
            self.talk, self.pending, self.shelf, self.kept, self.log, self.panel, self.box,
            self.examples, self.next, self.send, self.stop, self.clear, self.spoken,
        ]  # fmt: skip

    def show(self, step: Step) -> Shown:
        """What shows after a step."""
        shelf = step.shelf
        shown: Shown = {
            self.shelf: shelf.to_json(),
            self.kept: shelf_list(shelf, self._language),
            self.spoken: shelf.language,
        }
        view = step.view
        if view is None:
            return shown
        waiting = bool(view.pending)
        shown |= {
            self.talk: view.talk,
            self.pending: view.pending,
            self.log: view.log,
            self.next: Markup(),
            self.examples: gr.update(
                value=self._found.found, visible=not waiting and not view.talk
            ),
            self.send: gr.update(visible=not waiting),
            self.stop: gr.update(visible=waiting),
            self.clear: gr.update(visible=waiting or bool(view.talk)),
        }
        if view.panel is not None:
            shown[self.panel] = view.panel
        if view.box is not None:
            shown[self.box] = view.box
        return shown


def _connect(parts: _Parts, chat: Chat, context: PageContext) -> None:
    desk, window, language = Desk(chat), context.window, context.language

    def show(steps: Iterable[Step]) -> Iterator[Shown]:
        yield from map(parts.show, steps)

    # The language is that of the choice as it stands: `speak` may not have stored it yet.
    def ask(question: str, talk: Talk, stored: object, spoken: str) -> Iterator[Shown]:
        shelf = shelf_of(stored).speaking(spoken)
        yield from show(desk.do(Act("ask", question), talk, shelf))

    def act(talk: Talk, stored: object, spoken: str, event: gr.EventData) -> Iterator[Shown]:
        shelf = shelf_of(stored).speaking(spoken)
        yield from show(desk.do(_act_of(event), talk, shelf))

    def begin(stored: object, question: str) -> Iterator[Shown]:
        shelf = shelf_of(stored)
        for shown in show(desk.begin(question or "", shelf)):
            if not shelf.language:  # else a choice made while the page opened would be undone
                del shown[parts.spoken]
            yield shown

    def go_on(talk: Talk) -> Markup:
        answer = talk[-1].answer if talk else None
        return next_questions(chat.following(talk), language, answer.language if answer else "")

    def stop(talk: Talk, pending: str, stored: object) -> Shown:
        return parts.show(Step(chat.stop(talk, pending), shelf_of(stored)))

    def clear(talk: Talk, stored: object) -> Shown:
        return parts.show(next(desk.do(Act("new"), talk, shelf_of(stored))))

    def speak(spoken: str, stored: object) -> Shown:
        return {parts.shelf: shelf_of(stored).speaking(spoken).to_json()}

    queued = {**QUIET, **_ONE_AT_A_TIME}
    acting = [parts.kept, parts.log, parts.examples, parts.next]
    asking = [
        gr.on(
            [parts.box.submit, parts.send.click],
            ask, [parts.box, parts.talk, parts.shelf, parts.spoken], parts.outputs, **queued,
        ),
        *(
            each.click(
                act, [parts.talk, parts.shelf, parts.spoken], parts.outputs,
                trigger_mode="always_last", **queued,
            )
            for each in acting
        ),
    ]  # fmt: skip
    begun = window.load(begin, [parts.shelf, parts.box], parts.outputs, js=_ADDRESS, **queued)
    # An event of its own: while one runs, Gradio takes no second one of the same kind.
    going = [each.then(go_on, parts.talk, parts.next, **queued) for each in (*asking, begun)]
    parts.stop.click(
        stop, [parts.talk, parts.pending, parts.shelf], parts.outputs,
        cancels=[*asking, *going], queue=False, **QUIET,
    )  # fmt: skip
    parts.clear.click(
        clear, [parts.talk, parts.shelf], parts.outputs,
        cancels=[*asking, *going], queue=False, **QUIET,
    )  # fmt: skip
    parts.spoken.input(speak, [parts.spoken, parts.shelf], [parts.shelf], queue=False, **QUIET)


def _act_of(event: gr.EventData) -> Act:
    """What chat_page.js told of a click; whatever is missing is empty."""
    told = event._data if isinstance(event._data, dict) else {}
    return Act(*(str(told.get(name) or "") for name in ("do", "value", "name")))
