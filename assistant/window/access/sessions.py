"""Who has signed in: a cookie that only this process can have made, and that ends by itself."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import time
from collections.abc import Callable

COOKIE = "strategiassistenten"
LASTS = 12 * 3600
"""Seconds that a sign-in holds; a restart of the service ends all of them."""
Clock = Callable[[], float]


class Sessions:
    """Makes and reads the values of the cookie."""

    def __init__(self, clock: Clock = time.time) -> None:
        self._secret = os.urandom(32)
        self._clock = clock

    def begin(self, name: str) -> str:
        """The value that shows that a user has signed in."""
        said = f"{int(self._clock()) + LASTS}:{name}".encode()
        return ".".join(_text(part) for part in (said, self._sign(said)))

    def user(self, value: str) -> str | None:
        """The user whom a value shows, None if it shows none or no longer."""
        try:
            said, signed = (_bytes(part) for part in value.split("."))
            end, _, name = said.decode().partition(":")
        except ValueError:
            return None
        right = hmac.compare_digest(signed, self._sign(said))
        return name if right and int(end) > self._clock() else None

    def _sign(self, said: bytes) -> bytes:
        return hmac.new(self._secret, said, hashlib.sha256).digest()


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
