"""Passwords as they are kept: a slow hash (scrypt) with a salt, never the password itself."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import re

from ingest.errors import InputError

SHORTEST = 12
"""Characters of a password."""
_COST, _BLOCK, _LANES = 2**15, 8, 1
_MEMORY = 256 * 1024 * 1024
_KEPT = re.compile(r"scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w+/=-]{16,})\$([\w+/=-]{24,})")
_NAME = re.compile(r"[\w.@+-]{1,64}")


def line_for(name: str, password: str) -> str:
    """The line of a user file for a user; InputError for a name or password that will not do."""
    if not _NAME.fullmatch(name):
        raise InputError(
            f"Användarnamnet ”{name}” går inte. Använd bokstäver, siffror och . @ + - _, högst 64.",
            f"The user name “{name}” will not do. Use letters, digits and . @ + - _, at most 64.",
        )
    if len(password) < SHORTEST:
        raise InputError(
            f"Lösenordet är för kort: minst {SHORTEST} tecken.",
            f"The password is too short: at least {SHORTEST} characters.",
        )
    return f"{name}:{hashed(password)}"


def hashed(password: str) -> str:
    """A password as it is kept."""
    salt = os.urandom(16)
    made = _scrypt(password, salt, _COST, _BLOCK, _LANES)
    return "$".join(
        (
            "scrypt",
            *(str(n) for n in (_COST.bit_length() - 1, _BLOCK, _LANES)),
            *(base64.b64encode(part).decode() for part in (salt, made)),
        )
    )


def is_kept(text: str) -> bool:
    """Whether a text is a password as it is kept, with costs that can be borne."""
    found = _KEPT.fullmatch(text)
    if not found:
        return False
    cost, block, lanes = (int(found[n]) for n in (1, 2, 3))
    return 14 <= cost <= 18 and 1 <= block <= 16 and 1 <= lanes <= 4


def fits(password: str, kept: str) -> bool:
    """Whether a password is the one that is kept."""
    _, cost, block, lanes, salt, made = kept.split("$")
    again = _scrypt(password, base64.b64decode(salt), 1 << int(cost), int(block), int(lanes))
    return hmac.compare_digest(again, base64.b64decode(made))


def _scrypt(password: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    word = password.encode("utf-8", "replace")
    return hashlib.scrypt(word, salt=salt, n=cost, r=block, p=lanes, maxmem=_MEMORY, dklen=32)
