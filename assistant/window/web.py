"""The window as a web application that asks nothing of other machines."""

from __future__ import annotations

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
from assistant.window.frame import page_title
from assistant.window.page import Page
from assistant.window.saved import add_saved
from assistant.window.served_page import ServedPages
from assistant.window.window import build_window

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


def make_site(assistant: Answering) -> FastAPI:
    """The window over an assistant; `state.end_streams` of what is returned lets open pages go."""

    def title(page: Page, language: str) -> str:
        return page_title(assistant.knowledge, page, language)

    site = FastAPI(openapi_url=None, middleware=[Middleware(_OnlyHere)])
    add_saved(site, assistant)
    gr.mount_gradio_app(
        site,
        build_window(assistant),
        path="/",
        app_kwargs={"middleware": [Middleware(ServedPages, title)]},
        footer_links=[],
        run_history=False,
        show_error=False,
        enable_monitoring=False,
        max_file_size=1,  # Gradio takes uploads even where no component asks for any
        ssr_mode=False,
        pwa=False,
        favicon_path=str(look.ICON),
        theme=look.theme(),
        css_paths=look.STYLES,
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
