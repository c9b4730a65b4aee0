"""Addresses of Gradio that the window has no use for: uploads, proxies, recordings, its editor."""

from __future__ import annotations

import re

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_CLOSED = re.compile(
    r"/(?:gradio_api/(?:upload|proxy=|stream/|process_recording|vibe-|undo-vibe|profiling|runs|"
    r"run-history|custom_component|component_server|deep_link|dev/|file/|token|mcp)|"
    r"monitoring|manifest\.json|pwa_icon|docs|redoc)"
)


class Closed:
    """Answers at closed addresses that there is nothing."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and _CLOSED.match(scope["path"]):
            await PlainTextResponse("Not found", 404)(scope, receive, send)
        else:
            await self._app(scope, receive, send)
