"""Addresses of places in the document, as links from any page."""

from __future__ import annotations

from urllib.parse import quote

READER = "dokument"
"""The path of the page that shows the whole text."""


def address(passage: str) -> str:
    """The link that opens a passage, by its id, in the whole text."""
    return f"{READER}?p={quote(passage)}"
