"""The window: every page in every language, each within the frame."""

from __future__ import annotations

from typing import Any

import gradio as gr

from assistant.window.chat import Answering
from assistant.window.components import QUIET, html
from assistant.window.frame import foot, head, name, title
from assistant.window.page import Page, PageContext
from assistant.window.pages import PAGES
from assistant.window.programs import Programs
from assistant.window.service import Service
from assistant.window.words import LANGUAGES


def build_window(assistant: Answering, programs: Programs, service: Service) -> gr.Blocks:
    """The window over an assistant, ready to be served to people and to other programs."""
    window = gr.Blocks(title=title(assistant.knowledge, LANGUAGES[0]), analytics_enabled=False)
    served = [(page, language) for page in PAGES for language in LANGUAGES]
    for page, language in served:
        if page.served_at(language):
            window.route(page.name.of(language), page.served_at(language), show_in_navbar=False)
    window.current_page = ""
    with window:  # once: each time this ends, Gradio makes a whole application anew
        programs.offer()  # first, so that no step of a page takes their names
        for page, language in served:
            window.current_page = page.served_at(language)
            _build(page, PageContext(assistant, language, window, service))
    return window


def _build(page: Page, context: PageContext) -> None:
    assistant, language = context.assistant, context.language
    built_for = assistant.knowledge
    top = html(head(built_for, PAGES, page, language), "heading")
    html(name(page, language), "page-name")
    page.build(context)
    html(foot(PAGES, page, language), "foot")

    def newest() -> Any:
        knowledge = assistant.knowledge
        return gr.skip() if knowledge is built_for else head(knowledge, PAGES, page, language)

    context.window.load(newest, None, top, **QUIET)
