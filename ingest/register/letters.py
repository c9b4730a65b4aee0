"""Letters that a name may begin with."""

from __future__ import annotations

UPPER = "A-Z" + "".join(chr(code) for code in range(0xC0, 0x250) if chr(code).isupper())
"""Capitals of the Latin script, for a character class."""
