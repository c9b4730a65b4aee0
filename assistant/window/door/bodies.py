"""Reads what is sent to the end before anybody acts on it, and refuses what is too large."""

from __future__ import annotations

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.window.program_words import said
from assistant.window.reader_language import language_of

LARGEST = 2_000_000
"""Bytes; the longest question that can be read is a thousandth of it."""
HEARD_OUT = 5
"""How many times as much is read before a sender is cut off."""
BODY = "strategiassistenten.body"
"""The key of a scope under which the body stands."""


class Bodies:
    """Bounds what a request may send."""

    def __init__(self, app: ASGIApp, largest: int = LARGEST) -> None:
        self._app = app
        self._largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD", "OPTIONS"):
            await self._app(scope, receive, send)
            return
        body = await self._body(scope, receive)
        if body is None:
            fault = said("too_large", language_of(scope), limit=self._largest)
            refusal = JSONResponse({"error": fault}, 413, headers={"Connection": "close"})
            await refusal(scope, receive, send)
            return
        scope[BODY] = body
        await self._app(scope, replay(body, receive), send)

    async def _body(self, scope: Scope, receive: Receive) -> bytes | None:
        """The body, None if it is too large.

        One that is somewhat too large is read to its end, for many programs listen only then.
        """
        body = bytearray()
        length, more = 0, True
        while more and length <= HEARD_OUT * self._largest:
            message = await receive()
            part = message.get("body", b"")
            length += len(part)
            more = message.get("more_body", False)
            body = body + part if length <= self._largest else bytearray()
        return bytes(body) if length <= self._largest else None


def replay(body: bytes, receive: Receive) -> Receive:
    """Gives a body at once, then whatever else comes (that the caller has gone)."""
    given = False

    async def once() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return once
