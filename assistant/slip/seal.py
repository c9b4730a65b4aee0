"""The seal of a slip: a hash of what it says and shows and, where there is a key, a signature.

A hash without a key tells of accidents: whoever alters a slip on purpose can compute it anew. A
signature (HMAC) tells of purpose too, to those who hold the same key, and to nobody else.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

_PURPOSE = b"strategiassistenten answer slip 1\n"
"""Keeps a signature of a slip from being one of anything else under the same key."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A slip's content with its seal.

    `shown` is the hash of what a file shows beside the content, empty for one that shows nothing
    else. `signature` is empty where no key was at hand.
    """

    content: dict[str, Any]
    shown: str
    digest: str
    signature: str


class Seal(StrEnum):
    """Whether a slip says and shows what it did when it was made."""

    WHOLE = "unaltered"
    BROKEN = "altered"


class Signature(StrEnum):
    """What the key says of a slip."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSING = "missing"
    """There is a key here, and the slip bears no signature."""
    UNCHECKED = "unchecked"
    """The slip is signed, and no key is here."""
    NONE = "none"


def seal(content: dict[str, Any], shown: str, key: bytes | None) -> Sealed:
    """Seal a content together with the hash of what is shown of it."""
    sealed = _bytes(content, shown)
    signature = _sign(sealed, key) if key else ""
    return Sealed(content, shown, hashlib.sha256(sealed).hexdigest(), signature)


def seal_of(slip: Sealed, shown: str) -> Seal:
    """Whether a slip is whole; `shown` is the hash of what its file shows now."""
    digest = hashlib.sha256(_bytes(slip.content, slip.shown)).hexdigest()
    whole = hmac.compare_digest(digest, slip.digest) and slip.shown == shown
    return Seal.WHOLE if whole else Seal.BROKEN


def signature_of(slip: Sealed, key: bytes | None) -> Signature:
    """What the key, if there is one, says of a slip."""
    if not key:
        return Signature.UNCHECKED if slip.signature else Signature.NONE
    if not slip.signature:
        return Signature.MISSING
    right = _sign(_bytes(slip.content, slip.shown), key)
    return Signature.RIGHT if hmac.compare_digest(right, slip.signature) else Signature.WRONG


def _sign(sealed: bytes, key: bytes) -> str:
    return hmac.new(key, _PURPOSE + sealed, hashlib.sha256).hexdigest()


def _bytes(content: dict[str, Any], shown: str) -> bytes:
    """The same bytes for the same content, however its JSON was laid out."""
    both = {"content": content, "shown": shown}
    return json.dumps(both, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode()
