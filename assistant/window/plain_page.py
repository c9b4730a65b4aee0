"""A page without Gradio: for signing in, and for the owner of the text."""

from __future__ import annotations

from markupsafe import Markup
from starlette.responses import HTMLResponse

_STYLE = Markup(
    ":root{color-scheme:light dark}"
    "body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:60rem;margin:2.5rem auto;"
    "padding:0 1.25rem;overflow-wrap:anywhere}"
    "h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2.5rem}h3{font-size:1rem;margin:0}"
    "label{display:block;font-weight:600}input{font:inherit;padding:.5rem;width:100%;"
    "max-width:24rem;box-sizing:border-box}"
    "button{font:inherit;padding:.45rem 1rem;cursor:pointer}"
    "article{border:1px solid #8886;border-radius:.5rem;padding:1rem;margin:1rem 0}"
    "article.done{opacity:.75}blockquote{margin:.5rem 0;padding-left:1rem;"
    "border-left:3px solid #888}.facts{font-size:.9rem}"
    "[role=alert]{border-left:4px solid #b3261e;padding-left:.75rem}"
    "table{border-collapse:collapse}td,th{text-align:left;padding:.3rem 1rem .3rem 0;"
    "vertical-align:top}"
    ":focus-visible{outline:3px solid #2b6cb0;outline-offset:2px}"
)


def plain_page(title: str, body: Markup, language: str, status: int = 200) -> HTMLResponse:
    """A page of our own markup; `body` is put in as it is, the title is escaped."""
    page = Markup(
        '<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><title>{title}</title>'
        "<style>{style}</style></head><body><main><h1>{title}</h1>{body}</main></body></html>"
    ).format(language=language, title=title, style=_STYLE, body=body)
    return HTMLResponse(str(page), status, headers={"Cache-Control": "no-store"})
