"""The window as a web application that says it is Swedish and asks nothing of other machines."""

from __future__ import annotations

import re
from typing import cast

import gradio as gr
from fastapi import FastAPI
from gradio.routes import App
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.routing import Mount
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.window import look
from assistant.window.chat import Answering
from assistant.window.page import build_window

_ONLY_HERE = (
    "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
    "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'"
)
"""Gradio runs inline scripts and compiles templates; nothing from elsewhere is let in."""
_HEADERS = {
    "Content-Security-Policy": _ONLY_HERE,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_ABOUT_GRADIO = re.compile(
    rb'\s*<meta\s+(?:property|name)="(?:og|twitter):[^>]*>|\s*<link rel="manifest"[^>]*>'
)
"""Gradio's own title and pictures for link previews, and a manifest that it does not serve."""
_IN_SWEDISH = b'<script>Object.defineProperty(navigator, "language", { value: "sv" });</script>'
"""Gradio's own few words, and the page's lang, follow the browser; the window is Swedish."""


def make_site(assistant: Answering) -> FastAPI:
    """The window over an assistant; `state.end_streams` of what is returned lets open pages go."""
    site = FastAPI(openapi_url=None, middleware=[Middleware(_OnlyHere)])
    gr.mount_gradio_app(
        site,
        build_window(assistant),
        path="/",
        app_kwargs={"middleware": [Middleware(_SwedishPage)]},
        footer_links=[],
        run_history=False,
        show_error=False,
        enable_monitoring=False,
        max_file_size=1,  # Gradio takes uploads even where no component asks for any
        ssr_mode=False,
        pwa=False,
        favicon_path=str(look.ICON),
        theme=look.theme(),
        css_paths=look.STYLE,
        head=look.head(),
    )
    mounted = next(route.app for route in site.routes if isinstance(route, Mount))
    site.state.end_streams = cast(App, mounted).stop_event.set
    return site


class _OnlyHere:
    """Tells the browser, with every response, to load nothing from any other machine."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        await self._app(scope, receive, send_with_headers)


class _SwedishPage:
    """Gradio's page says that it is English and about Gradio; this one is neither."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] not in ("", "/"):
            await self._app(scope, receive, send)
            return
        held: list[Message] = []

        async def send_swedish(message: Message) -> None:
            held.append(message)
            if not message.get("more_body", message["type"] == "http.response.start"):
                await _send_page(held, send)

        await self._app(scope, receive, send_swedish)


async def _send_page(held: list[Message], send: Send) -> None:
    start, *parts = held
    body = b"".join(part.get("body", b"") for part in parts)
    body = _ABOUT_GRADIO.sub(b"", body)
    body = body.replace(b'lang="en"', b'lang="sv"', 1).replace(
        b"<head>", b"<head>" + _IN_SWEDISH, 1
    )
    if start["status"] == 200 and body:
        MutableHeaders(scope=start)["content-length"] = str(len(body))
    await send(start)
    await send({"type": "http.response.body", "body": body})
