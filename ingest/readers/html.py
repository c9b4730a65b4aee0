"""HTML inside Markdown: the markup goes, the text that a browser would show stays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from html.parser import HTMLParser

_UNSEEN = frozenset({"script", "style", "template", "head"})
_INLINE = frozenset(
    "a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strong sub sup "
    "u var wbr".split()
)


class _Text(HTMLParser):
    """Collects the text of HTML by the line it stands on."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: defaultdict[int, str] = defaultdict(str)
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        self._set_apart(tag)

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0
        self._set_apart(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            for row, part in enumerate(data.split("\n"), start=self.getpos()[0] - 1):
                self.rows[row] += part

    def _set_apart(self, tag: str) -> None:
        if tag not in _INLINE:
            self.rows[self.getpos()[0] - 1] += " "


def html_lines(content: str) -> Iterator[tuple[int, str]]:
    """Each line of an HTML block that has text: its number from 0, and the text."""
    parser = _Text()
    parser.feed(content)
    parser.close()
    for row, text in sorted(parser.rows.items()):
        if text.strip():
            yield row, " ".join(text.split())


def visible(tag: str) -> str:
    """What one tag inside a line shows: a blank where it parts words, else nothing."""
    name = tag.strip("</> ").split(maxsplit=1)[0].rstrip("/").lower() if tag.strip("</> ") else ""
    return "" if name in _INLINE or tag.startswith("<!--") else " "
