"""How wordings are compared: case, blanks and the kind of dash make no difference."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=16_384)
def plain(text: str) -> str:
    """Text as it is compared: case folded, blanks single, dashes alike."""
    return " ".join(text.casefold().replace("–", "-").split())
