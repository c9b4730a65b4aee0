"""The language in which a browser or a program is spoken to."""

from __future__ import annotations

import re

from starlette.requests import Request

_WISH = re.compile(r"\b(sv|en)\b", re.IGNORECASE)


def language_of(request: Request) -> str:
    """ "sv" or "en": the first of the two that the browser asks for, else Swedish."""
    found = _WISH.search(request.headers.get("accept-language", ""))
    return found[1].lower() if found else "sv"
