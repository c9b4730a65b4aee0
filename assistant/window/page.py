"""What a page is, and what it is given when it is built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.window.words import LANGUAGES, Words

if TYPE_CHECKING:
    import gradio as gr

    from assistant.window.chat import Answering


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a page is built with.

    It is built once in each language, inside `window`, the Blocks that all pages belong to; its
    `load` event tells when somebody opens the page.
    """

    assistant: Answering
    language: str
    window: gr.Blocks


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its address, its name in the navigation and as its heading, what builds it.

    The page at the empty path is the first. One that is not `listed` is reached from the footer;
    the heading of one that does not show its name is there for screen readers only.
    """

    path: str
    name: Words
    build: Callable[[PageContext], None]
    listed: bool = True
    shows_name: bool = True

    @property
    def link(self) -> str:
        """Its address, seen from any page."""
        return self.path or "./"

    def served_at(self, language: str) -> str:
        """The path that Gradio knows it by in a language; readers only see `path`."""
        if language == LANGUAGES[0]:
            return self.path
        return f"{language}.{self.path}" if self.path else language
