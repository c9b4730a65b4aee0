"""Lets go of what Gradio keeps for a call by a program, once its answer has been fetched.

Gradio opens a session for every such call, with a copy of all that the pages show, and would keep
ten thousand of them: several gigabytes. A program has no use for a session of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from gradio.state_holder import StateHolder
from starlette.types import ASGIApp, Receive, Scope, Send

SESSIONS = 1_000
"""Open pages whose state is kept; of more, those that were used least lately are forgotten."""
_FETCHED = re.compile(r"/gradio_api/call/(?:v2/)?[^/]+/(?P<event>[0-9a-f]+)/?")


class Forget:
    """Passes requests on, and forgets the session of a call whose answer has been sent."""

    def __init__(self, app: ASGIApp, sessions: Callable[[], StateHolder]) -> None:
        self._app = app
        self._sessions = sessions

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        fetched = _FETCHED.fullmatch(scope.get("path", ""))
        try:
            await self._app(scope, receive, send)
        finally:
            if fetched:
                sessions = self._sessions()
                with sessions.lock:
                    sessions.session_data.pop(fetched["event"], None)
                    sessions.time_last_used.pop(fetched["event"], None)
