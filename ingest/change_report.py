"""The change report: as text for people, as JSON for programmes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import TypeAdapter

from ingest.changes import Changes, Edit, Here, Op, Stretch, difference
from ingest.fact_changes import SAID_BY_WORDS, Fact, FactChanges
from ingest.register_tables import BELOW, TABLES
from ingest.register_words import FACTS, heading, shown

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
    return "\n".join([*lines, *(() if changes.none else _facts(changes.facts))])


def as_json(changes: Changes) -> dict[str, Any]:
    """The report as plain data."""
    found: dict[str, Any] = TypeAdapter(Changes).dump_python(changes, mode="json")
    return found


def marked(edit: Edit) -> str:
    """An edited passage in one text, with what went and what came marked."""
    return _marked(edit.difference)


def _marked(parts: Iterable[Stretch]) -> str:
    return "".join(part.blank + _MARKS[part.op].format(part.bare) for part in parts).strip()


def _facts(found: FactChanges | None) -> Iterator[str]:
    """The lines on facts: each with its values, an altered one with what it was and is."""
    if found is None:
        yield "Fakta jämförs inte: en av versionerna sparades utan register."
        return
    yield (
        f"Fakta i registret: {len(found.added)} nya, {len(found.removed)} borttagna, "
        f"{len(found.altered)} ändrade."
    )
    for title, facts in (("Ny", found.added), ("Borttagen", found.removed)):
        for fact in facts:
            yield f"{title} {FACTS[fact.kind][0]}: {_told(fact)} ({_where(fact)})"
    for each in found.altered:
        kind = FACTS[each.after.kind][0]
        yield f"Ändrad {kind}: {name_of(each.after)} ({_where(each.after)})"
        for column in each.columns:
            if column == "quote":
                yield f"    {_marked(difference(each.before.quote, each.after.quote))}"
            else:
                before, after = value_of(each.before, column), value_of(each.after, column)
                yield f"    {heading(column, 'sv')}: {before} → {after}"


def _told(fact: Fact) -> str:
    return "; ".join(f"{heading(c, 'sv')}: {value_of(fact, c)}" for c in fact.values) or fact.quote


def name_of(fact: Fact) -> str:
    """The value that names a fact: that of its first column; for a sentence, its words."""
    first = TABLES[fact.kind][0].name
    return fact.quote if fact.kind in SAID_BY_WORDS else str(fact.values.get(first, "–"))


def value_of(fact: Fact, column: str, language: str = "sv") -> str:
    """One value of a fact as a person reads it in "sv" or "en"."""
    flag = any(c.name == column and c.type == "BOOLEAN" for c in TABLES[fact.kind])
    return shown(column, fact.values.get(column), flag, language) or "–"


def _place(passage: Here) -> str:
    return _at(passage.page, passage.document, *passage.section)


def _where(fact: Fact) -> str:
    return _at(fact.page, fact.document, *filter(None, [fact.section]))


def _at(page: int | None, *path: str) -> str:
    return BELOW.join(path) + (f", s. {page}" if page else "")
