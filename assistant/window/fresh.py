"""Markup out of what is known, which is made anew when a page is opened after an update."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import gradio as gr
from markupsafe import Markup

from assistant.window.components import QUIET, html
from assistant.window.page import PageContext
from ingest.knowledge import Knowledge

Made = Callable[[Knowledge], Markup]


def fresh(context: PageContext, make: Made, elem_id: str, on_load: str | None = None) -> gr.HTML:
    """A component that shows what `make` gives, as of when the page is opened."""
    built = make(context.assistant.knowledge)
    component = html(built, elem_id, on_load)

    def newest() -> Any:
        now = make(context.assistant.knowledge)
        return gr.skip() if now == built else now

    context.window.load(newest, None, component, **QUIET)
    return component


def sheet(*parts: Markup) -> Markup:
    """The parts of a page that is read rather than talked to, one below the other."""
    return Markup('<div class="sheet">{}</div>').format(Markup("").join(parts))


def about(words: str) -> Markup:
    """What a page is for, in a sentence."""
    return Markup('<p class="about">{}</p>').format(words)
