"""Reads the markup of pages as a browser does: what elements there are, and their text."""

from __future__ import annotations

from html.parser import HTMLParser

OWN = frozenset(
    """a abbr article b blockquote caption dd del details div dl dt h2 h3 i input ins label li ol p
    section span summary table tbody td tfoot th thead tr ul""".split()
)
"""The elements that the pages are made of."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def tags_of(markup: str) -> list[tuple[str, dict[str, str | None]]]:
    """The elements of a markup with their attributes."""
    return _read(markup).tags


def text_of(markup: str) -> str:
    """The words of a markup."""
    return " ".join(" ".join(_read(markup).text).split())


def has_only_own_tags(markup: str) -> bool:
    """Whether nothing of a document has become an element, or an attribute that runs."""
    return all(
        tag in OWN and not any(name.startswith("on") for name in attributes)
        for tag, attributes in tags_of(markup)
    )


def _read(markup: str) -> _Reader:
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    return reader
