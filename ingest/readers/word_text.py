"""The words of WordprocessingML: what of an element is text, and what of it stands in boxes.

Elements are lxml's. Tracked insertions are text, tracked deletions, hidden text and field codes
are not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ingest.readers.tidy import tidy

Xml = Any
"""An lxml element."""
NoteKey = tuple[str, str]
"""What a note is called by: "footnote" or "endnote", and its id."""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_TEXT = frozenset({f"{W}t", f"{_MATH}t"})
_SIGNS = {
    f"{W}tab": " ",
    f"{W}ptab": " ",
    f"{W}br": " ",
    f"{W}cr": " ",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "",
}
_DELETED = frozenset({f"{W}del", f"{W}moveFrom"})
_DRAWN = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})
_NO_TEXT = (
    _DELETED | _DRAWN | {f"{W}{name}" for name in "pPr rPr sdtPr instrText delText rt".split()}
)
_WRAPPERS = frozenset(
    {f"{W}{name}" for name in "sdt sdtContent customXml ins moveTo smartTag".split()}
)
_OFF = ("0", "false", "off", "none")


def text_of(*elements: Xml) -> str:
    """The text of paragraphs, runs or whatever holds them, tidied, set apart by spaces."""
    return tidy(" ".join("".join(_pieces(element)) for element in elements))


def raw_text_of(element: Xml) -> str:
    """The text of one element with its blanks as they stand."""
    return "".join(_pieces(element))


def _pieces(element: Xml) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag in _TEXT:
            yield child.text or ""
        elif tag in _SIGNS:
            yield _SIGNS[tag]
        elif tag == f"{MC}AlternateContent":
            fallback = child.find(f"{MC}Fallback")
            yield from _pieces(child if fallback is None else fallback)
        elif tag not in _NO_TEXT and not is_on(child.find(f"{W}rPr"), "vanish"):
            yield from _pieces(child)


def is_on(properties: Xml | None, name: str) -> bool:
    """Whether a property that is on or off (bold, hidden) is on."""
    found = None if properties is None else properties.find(W + name)
    return found is not None and found.get(f"{W}val") not in _OFF


def value(element: Xml | None, path: str) -> str | None:
    """The w:val of what lies at `path` (names joined by /) under an element, or None."""
    if element is None:
        return None
    found = element.find("/".join(W + name for name in path.split("/")))
    return None if found is None else found.get(f"{W}val")


def through(element: Xml, name: str) -> Iterator[Xml]:
    """The children of this name, also those in content controls and tracked insertions."""
    for child in element:
        if child.tag == W + name:
            yield child
        elif child.tag in _WRAPPERS:
            yield from through(child, name)


def boxes(element: Xml) -> Iterator[Xml]:
    """The contents of the text boxes anchored in an element, but of none in its tables."""
    for child in element:
        if child.tag == f"{W}txbxContent":
            yield child
        elif child.tag == f"{MC}AlternateContent":
            choice = child.find(f"{MC}Choice")
            yield from boxes(child if choice is None else choice)
        elif child.tag not in _DELETED and child.tag != f"{W}tbl":
            yield from boxes(child)


def is_bold(paragraph: Xml) -> bool:
    """Whether every run with text is bold by its own properties."""
    runs = [run for run in paragraph.iter(f"{W}r") if raw_text_of(run).strip()]
    return bool(runs) and all(is_on(run.find(f"{W}rPr"), "b") for run in runs)


def noted(element: Xml) -> Iterator[NoteKey]:
    """The notes that an element's text calls, in order."""
    for child in element:
        for kind in ("footnote", "endnote"):
            if child.tag == f"{W}{kind}Reference":
                yield kind, child.get(f"{W}id")
        if child.tag not in _DELETED:
            yield from noted(child)
