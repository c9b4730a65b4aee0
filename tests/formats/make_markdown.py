"""Writes items as Markdown, wrapped like text that somebody typed."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from pathlib import Path

from ingest.lines import Role
from tests.formats.make_docx import Item

FRONT_MATTER = "---\ntitle: Förord som inte är text\n---\n\n"


def write_markdown(path: Path, items: Sequence[Item], title: str | None = None) -> Path:
    """Write the items, escaped, under front matter; neighbouring bullets are one list."""
    parts = [FRONT_MATTER]
    if title is not None:
        parts.append(f"{title}\n\n")
    parts.extend(_written(item) for item in items)
    path.write_text("".join(parts), encoding="utf-8")
    return path


def _written(item: Item) -> str:
    words = re.sub(r"([*_`\[\]<>#&|\\])", r"\\\1", item.text)
    if item.role is Role.HEADING:
        return f"{'#' * (item.level or 1)} {words}\n\n"
    if item.role is Role.BULLET:
        return _wrapped(words, "- ") + "\n\n"
    return _wrapped(words, "") + "\n\n"


def _wrapped(words: str, mark: str) -> str:
    """Lines of at most 80 characters; none of them begins a list or a quotation by chance."""
    lines = textwrap.wrap(words, 80 - len(mark), break_on_hyphens=False)
    safe = [re.sub(r"^([-+>])|^(\d+)(?=[.)])", r"\2\\\1", line) for line in lines]
    return mark + f"\n{' ' * len(mark)}".join(safe)
