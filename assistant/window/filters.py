"""Filters of a page: native controls, whose choices are told to the server and kept in the address.

What belongs to it in the browser is facts_page.js.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import gradio as gr
from markupsafe import Markup

from assistant.window.components import QUIET

FOLLOW = "window.followFilters(element, trigger);"
"""What a component with filters runs when it is there."""
_SEARCH = (
    '<div class="field"><label for="filter-{name}">{label}</label><input type="search" '
    'id="filter-{name}" name="{name}" placeholder="{hint}" maxlength="200" autocomplete="off" '
    'spellcheck="false"></div>'
)
_CHOICE = (
    '<div class="field"><label for="filter-{name}">{label}</label><select id="filter-{name}" '
    'name="{name}">{options}</select></div>'
)
_OPTION = '<option value="{value}"{mark}>{text}</option>'


@dataclass(frozen=True, slots=True)
class Typed:
    """A field to type in."""

    name: str
    label: str
    hint: str

    def html(self) -> Markup:
        """The field with its label."""
        return Markup(_SEARCH).format(label=self.label, name=self.name, hint=self.hint)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A list to choose from: values with the words shown for them, after `every` for no choice.

    `own` is the language of those words where they are the document's.
    """

    name: str
    label: str
    every: str
    options: tuple[tuple[str, str], ...]
    own: str = ""

    def html(self) -> Markup:
        """The list with its label; nothing where there is nothing to choose between."""
        if not self.options:
            return Markup()
        mark = Markup(' lang="{}"').format(self.own) if self.own else ""
        options = [Markup(_OPTION).format(value="", mark="", text=self.every)]
        options += [Markup(_OPTION).format(value=v, mark=mark, text=t) for v, t in self.options]
        return Markup(_CHOICE).format(
            label=self.label, name=self.name, options=Markup("").join(options)
        )


def form(fields: Iterable[Typed | Chosen], name: str, clear: str) -> Markup:
    """The filters as a form with a name, and a button that clears them."""
    return Markup(
        '<form class="filters" role="search" aria-label="{name}">{fields}'
        '<button type="reset">{clear}</button></form>'
    ).format(name=name, fields=Markup("").join(f.html() for f in fields), clear=clear)


def follow(
    filters: gr.HTML, show: Callable[[Mapping[str, object]], Markup], shown: gr.HTML
) -> None:
    """Show what passes whenever a filter changes.

    What is chosen is read from the form when an event is sent, not when it happens: one that waits
    for the one before it would else come without it.
    """
    asked = gr.Textbox(visible=False)
    filters.input(
        lambda chosen: show(_read(chosen)),
        asked,
        shown,
        js=f"() => window.chosenFilters({json.dumps(filters.elem_id)})",
        queue=False,
        trigger_mode="always_last",
        **QUIET,
    )


def _read(chosen: str | None) -> Mapping[str, object]:
    """What a form's fields hold; nothing where that cannot be read."""
    try:
        fields = json.loads(chosen or "{}")
    except ValueError:
        return {}
    return fields if isinstance(fields, dict) else {}
