"""How the window looks: a theme of system fonts, the style sheet, the script and the icon."""

from __future__ import annotations

from pathlib import Path

import gradio as gr

_HERE = Path(__file__).parent
STYLE = _HERE / "style.css"
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
    """What goes into the page's head: the script that opens sources."""
    return f"<script>\n{(_HERE / 'window.js').read_text(encoding='utf-8')}</script>"
