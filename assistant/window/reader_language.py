"""Which language a page is served in: what the reader chose, else what the browser asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.types import Scope

from assistant.window.words import LANGUAGES

QUERY, COOKIE = "lang", "language"
REMEMBERED = 365 * 24 * 3600
"""Seconds a choice is remembered in the browser."""
_ACCEPTED = re.compile(r"\s*([a-zA-Z]+|\*)(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+))?\s*")
_UNDERSTAND = {"nb": "sv", "nn": "sv", "no": "sv", "da": "sv"}
"""Languages whose readers understand one of the window's."""


def chosen(scope: Scope) -> str | None:
    """The language that the address asks for; it is remembered from then on."""
    asked = parse_qs(scope["query_string"].decode("latin-1")).get(QUERY, [""])[-1]
    return asked if asked in LANGUAGES else None


def language_of(scope: Scope) -> str:
    """The language for a request: chosen now, chosen before, the browser's, else the first."""
    headers = Headers(scope=scope)
    return (
        chosen(scope)
        or _remembered(headers.get("cookie", ""))
        or accepted(headers.get("accept-language", ""), LANGUAGES)
        or LANGUAGES[0]
    )


def remember(language: str, path: str) -> str:
    """The cookie that remembers a choice; it holds nothing but the language."""
    return f"{COOKIE}={language}; Path={path}; Max-Age={REMEMBERED}; SameSite=Lax; HttpOnly"


def accepted(header: str, languages: Sequence[str]) -> str | None:
    """Which of `languages` a browser prefers, if it asks for any of them."""
    wishes: list[tuple[float, str]] = []
    for entry in header.split(","):
        wish = _ACCEPTED.fullmatch(entry)
        if wish:
            language = wish[1].lower()
            wishes.append((_weight(wish[2]), _UNDERSTAND.get(language, language)))
    wishes.sort(key=lambda wish: -wish[0])
    return next((name for weight, name in wishes if weight > 0 and name in languages), None)


def _weight(text: str | None) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0


def _remembered(header: str) -> str | None:
    try:
        morsel = SimpleCookie(header).get(COOKIE)
    except CookieError:
        return None
    return morsel.value if morsel and morsel.value in LANGUAGES else None
