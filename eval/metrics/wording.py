"""How wordings are compared: case, blanks and the kind of dash make no difference."""

from __future__ import annotations


def plain(text: str) -> str:
    """Text as it is compared: case folded, blanks single, dashes alike."""
    return " ".join(text.casefold().replace("–", "-").split())
