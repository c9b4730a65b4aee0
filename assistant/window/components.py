"""Gradio's components as this window uses them: our own markup, and events that stay quiet."""

from __future__ import annotations

from typing import Any

import gradio as gr
from markupsafe import Markup

QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
"""For every event: the page itself says what it is doing; Gradio's own signs of it are not ours."""


def html(markup: Markup, elem_id: str | None = None, on_load: str | None = None) -> gr.HTML:
    """Markup of our own, without Gradio's styles and without its wish to hear every click."""
    return gr.HTML(markup, elem_id=elem_id, apply_default_css=False, js_on_load=on_load)
