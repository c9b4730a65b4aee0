"""What the styles of a Word file say of a paragraph: heading, list, title, table of contents.

A built-in style has the same English name in the file whatever the language of Word ("heading 1"),
but its id is in that language ("Rubrik1"); other programs write the local name too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.readers.word_text import W, Xml, value

_HEADING = re.compile(r"^(?:heading|rubrik) ?([1-9])$")
_LIST = re.compile(r"^(?:list ?(?:bullet|number)|punktlista|numreradlista|numrerad lista)")
_CONTENTS = re.compile(r"^(?:toc ?(?:\d|heading)|innehåll ?\d|table ?of ?figures)")
_TITLE = re.compile(r"^(?:sub)?title$|^rubrik$|^underrubrik$|^titel$")
_BODY_LEVEL = 9
"""The outline level that says: no heading."""


class Styles:
    """Looks a paragraph's style up, and through the styles it is based on."""

    def __init__(self, root: Xml) -> None:
        self._styles = {style.get(f"{W}styleId"): style for style in root.iter(f"{W}style")}
        self._default = next(
            (
                name
                for name, style in self._styles.items()
                if style.get(f"{W}type") == "paragraph"
                and style.get(f"{W}default") in ("1", "true")
            ),
            None,
        )

    def level(self, paragraph: Xml) -> int | None:
        """The level of a heading, from 1; None for what is no heading."""
        own = value(paragraph, "pPr/outlineLvl")
        if own is not None:
            return _from_outline(own)
        for style, names in self._chain(paragraph):
            outline = value(style, "pPr/outlineLvl")
            if outline is not None:
                return _from_outline(outline)
            for name in names:
                if match := _HEADING.match(name):
                    return int(match.group(1))
        return None

    def in_list(self, paragraph: Xml) -> bool:
        """Whether a paragraph has a bullet or a number."""
        own = value(paragraph, "pPr/numPr/numId")
        if own is not None:
            return own != "0"
        for style, names in self._chain(paragraph):
            number = value(style, "pPr/numPr/numId")
            if number is not None:
                return number != "0"
            if any(_LIST.match(name) for name in names):
                return True
        return False

    def is_contents(self, paragraph: Xml) -> bool:
        """Whether a paragraph belongs to a table of contents."""
        return self._own_name_is(paragraph, _CONTENTS)

    def is_title(self, paragraph: Xml) -> bool:
        """Whether a paragraph is the title or subtitle of the document."""
        return self._own_name_is(paragraph, _TITLE)

    def _own_name_is(self, paragraph: Xml, pattern: re.Pattern[str]) -> bool:
        _, names = next(self._chain(paragraph), (None, ()))
        return any(pattern.match(name) for name in names)

    def _chain(self, paragraph: Xml) -> Iterator[tuple[Xml, tuple[str, ...]]]:
        """The paragraph's style and those it is based on, each with its names in lower case."""
        key = value(paragraph, "pPr/pStyle") or self._default
        seen: set[str] = set()
        while key is not None and key not in seen:
            seen.add(key)
            style = self._styles.get(key)
            names = (key.lower(), (value(style, "name") or "").lower())
            yield style, names
            key = value(style, "basedOn")


def _from_outline(outline: str) -> int | None:
    return int(outline) + 1 if outline.isdigit() and int(outline) < _BODY_LEVEL else None
