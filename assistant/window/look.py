"""How the window looks: a theme of system fonts, the style sheets, the scripts and the icon."""

from __future__ import annotations

from pathlib import Path

import gradio as gr

_HERE = Path(__file__).parent
STYLES = [_HERE / "style.css", *sorted(_HERE.glob("*_page.css"))]
"""The frame's, then what single pages add."""
ICON = _HERE / "icon.svg"
_FONTS = ("system-ui", "Segoe UI", "Roboto", "Helvetica Neue", "Arial", "sans-serif")
_MONO = ("ui-monospace", "Consolas", "monospace")


def theme() -> gr.Theme:
    """A plain theme that asks for no font of any other machine."""
    return gr.themes.Base(
        font=[gr.themes.Font(name) for name in _FONTS],
        font_mono=[gr.themes.Font(name) for name in _MONO],
    )


def head() -> str:
    """What goes into the page's head: the script of the frame, then those of single pages."""
    scripts = [_HERE / "window.js", *sorted(_HERE.glob("*_page.js"))]
    texts = (script.read_text(encoding="utf-8") for script in scripts)
    return "".join(f"<script>\n{text}</script>" for text in texts)
