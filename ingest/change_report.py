"""The change report: as text for people, as JSON for programmes."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter

from ingest.changes import Changes, Edit, Here, Op

_MARKS = {Op.KEPT: "{}", Op.REMOVED: "[-{}-]", Op.ADDED: "{{+{}+}}"}


def as_text(changes: Changes) -> str:
    """The report in Swedish; removed words stand in [-…-], added ones in {+…+}."""
    lines = [
        f"Ändringar från version {changes.before} till {changes.after}: "
        f"{len(changes.added)} nya stycken, {len(changes.removed)} borttagna, "
        f"{len(changes.edited)} ändrade, {len(changes.moved)} flyttade, "
        f"{changes.unchanged} oförändrade."
    ]
    for title, passages in (("Nytt", changes.added), ("Borttaget", changes.removed)):
        for passage in passages:
            lines += [f"{title}: {_place(passage)}", f"    {passage.text}"]
    for edit in changes.edited:
        lines += [f"Ändrat: {_place(edit.after)}", f"    {marked(edit)}"]
    for edit in changes.moved:
        lines.append(f"Flyttat: {_place(edit.before)} → {_place(edit.after)}")
    return "\n".join(lines)


def as_json(changes: Changes) -> dict[str, Any]:
    """The report as plain data."""
    found: dict[str, Any] = TypeAdapter(Changes).dump_python(changes, mode="json")
    return found


def marked(edit: Edit) -> str:
    """An edited passage in one text, with what went and what came marked."""
    return "".join(_mark(part.op, part.words) for part in edit.difference).strip()


def _mark(op: Op, words: str) -> str:
    """The words in their mark; the blank before them stays outside."""
    bare = words.lstrip()
    blank = words[: len(words) - len(bare)]
    return blank + _MARKS[op].format(bare)


def _place(passage: Here) -> str:
    page = f", s. {passage.page}" if passage.page else ""
    return " › ".join((passage.document, *passage.section)) + page
