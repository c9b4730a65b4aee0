"""Tells who asks when too many wait already, in their language; Gradio's own words are English."""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.window.program_words import said
from assistant.window.reader_language import language_of

_ASKING = ("/gradio_api/queue/join", "/gradio_api/call/")


class Full:
    """Turns away what would wait when `waiting` says that as many wait as may."""

    def __init__(self, app: ASGIApp, waiting: Callable[[], int], most: int) -> None:
        self._app = app
        self._waiting = waiting
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asks = scope["type"] == "http" and scope["method"] == "POST"
        if asks and scope["path"].startswith(_ASKING) and self._waiting() >= self._most:
            fault = said("busy", language_of(scope))
            # Not 503, at which Gradio's page says something of its own.
            refusal = JSONResponse({"error": fault, "detail": fault}, 429, {"Retry-After": "5"})
            await refusal(scope, receive, send)
            return
        await self._app(scope, receive, send)
