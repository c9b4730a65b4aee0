"""Serves under the sub-path of a reverse proxy, whether or not the proxy takes the path away."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send


class SubPath:
    """Takes the sub-path off the addresses that have it; the others come as the proxy left them."""

    def __init__(self, app: ASGIApp, root_path: str) -> None:
        self._app = app
        self._root = root_path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if self._root and (path == self._root or path.startswith(f"{self._root}/")):
            rest = path[len(self._root) :] or "/"
            scope = {**scope, "path": rest, "raw_path": rest.encode("utf-8", "replace")}
        await self._app(scope, receive, send)
