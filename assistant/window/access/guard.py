"""The guard at the door: lets in who has signed in, by a session or by HTTP Basic."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import time
from urllib.parse import parse_qs, quote, urlsplit

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.window.access.attempts import Attempts
from assistant.window.access.page import sign_in_page
from assistant.window.access.sessions import COOKIE, LASTS, Sessions
from assistant.window.access.users import Users
from assistant.window.program_words import said
from assistant.window.reader_language import language_of

SIGN_IN, SIGN_OUT = "/signin", "/signout"
OPEN = ("/health",)
"""Addresses that need no sign-in."""
USER = "strategiassistenten.user"
"""The key of a scope under which who has signed in stands."""
_LARGEST_FORM = 8_192
_TRUSTED = 300.0
"""Seconds that a password sent with each call is not looked at anew."""


class Guard:
    """Tells the application behind it who asks, and turns away who may not.

    Where `everyone` is true nobody has to sign in, but may, to be known as an owner.
    """

    def __init__(self, app: ASGIApp, users: Users, everyone: bool, root_path: str = "") -> None:
        self._app = app
        self._users = users
        self._everyone = everyone
        self._root = root_path
        self._sessions = Sessions()
        self._attempts = Attempts()
        self._secret = os.urandom(32)
        self._known: dict[bytes, tuple[str, float]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        path = scope["path"].rstrip("/")
        if scope["type"] == "http" and path in (SIGN_IN, SIGN_OUT):
            await (await self._sign(Request(scope, receive), path))(scope, receive, send)
            return
        user = await self._user(Request(scope) if scope["type"] == "http" else None)
        if user is None and not self._everyone and path not in OPEN:
            await self._turned_away(scope, receive, send)
            return
        scope[USER] = user
        await self._app(scope, receive, send)

    async def _user(self, request: Request | None) -> str | None:
        if request is None:
            return None
        user = self._sessions.user(request.cookies.get(COOKIE, ""))
        user = user or await self._by_basic(request)
        return user if user in self._users.kept else None

    async def _by_basic(self, request: Request) -> str | None:
        """The user whose password came with the call."""
        kind, _, sent = request.headers.get("authorization", "").partition(" ")
        if kind.lower() != "basic":
            return None
        mark = hmac.digest(self._secret, sent.encode(), hashlib.sha256)
        name, until = self._known.get(mark, ("", 0.0))
        if until > time.monotonic():
            return name
        try:
            name, _, password = base64.b64decode(sent, validate=True).decode().partition(":")
        except (binascii.Error, ValueError):
            return None
        if not await self._fits(request, name, password):
            return None
        if len(self._known) > 1_000:
            self._known.clear()
        self._known[mark] = (name, time.monotonic() + _TRUSTED)
        return name

    async def _fits(self, request: Request, name: str, password: str) -> bool:
        """Whether a password is right; False too for who has tried too often."""
        who = f"{request.client.host if request.client else ''} {name[:64]}"
        if not self._attempts.may_try(who):
            return False
        if await anyio.to_thread.run_sync(self._users.has, name, password):
            self._attempts.right(who)
            return True
        self._attempts.in_vain(who)
        return False

    async def _sign(self, request: Request, path: str) -> Response:
        if path == SIGN_OUT:
            left = RedirectResponse(f"{self._root}{SIGN_IN}", 303)
            left.delete_cookie(COOKIE, path=self._root or "/")
            return left
        onward = _local(request.query_params.get("next", ""))
        if request.method != "POST":
            return sign_in_page(language_of(request.scope), onward, failed=False)
        form = await _form(request)
        name = form.get("name", "")
        if await self._fits(request, name, form.get("password", "")):
            entered = RedirectResponse(f"{self._root}{onward}", 303)
            entered.set_cookie(
                COOKIE, self._sessions.begin(name), max_age=LASTS, path=self._root or "/",
                httponly=True, samesite="lax", secure=_is_https(request),
            )  # fmt: skip
            return entered
        return sign_in_page(language_of(request.scope), onward, failed=True)

    async def _turned_away(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        request = Request(scope)
        await self._refusal(request)(scope, receive, send)

    def _refusal(self, request: Request) -> Response:
        if request.method == "GET" and "text/html" in request.headers.get("accept", ""):
            onward = quote(request.scope["path"], safe="/")
            return RedirectResponse(f"{self._root}{SIGN_IN}?next={onward}", 303)
        # A browser would show a dialog of its own; only other programs are told of Basic.
        browser = "sec-fetch-mode" in request.headers
        headers = {} if browser else {"WWW-Authenticate": 'Basic realm="Strategiassistenten"'}
        error = said("sign_in", language_of(request.scope))
        return JSONResponse({"error": error}, 401, headers=headers)


async def _form(request: Request) -> dict[str, str]:
    """The fields of a form, each once; none of a form that is too large to be one of ours."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST_FORM:
            return {}
    fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True)
    return {name: values[0] for name, values in fields.items()}


def _local(onward: str) -> str:
    """A path of this site; the front page for whatever else a link may ask for."""
    parts = urlsplit(onward)
    local = onward.startswith("/") and not onward.startswith("//") and "\\" not in onward
    clean = all(sign.isprintable() for sign in onward)
    return quote(parts.path, safe="/") if local and clean and not parts.netloc else "/"


def _is_https(request: Request) -> bool:
    return "https" in (request.url.scheme, request.headers.get("x-forwarded-proto", ""))
