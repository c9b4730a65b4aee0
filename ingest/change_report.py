"""The change report: as text for people, as JSON for programmes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import TypeAdapter

from ingest.changes import Changes, Edit, Here, Op, Stretch, difference
from ingest.fact_changes import SAID_BY_WORDS, Fact, FactChanges
from ingest.register_tables import BELOW, TABLES
from ingest.register_words import FACTS, heading, shown

_HEAD = (
    "Ändringar från version {before} till {after}: {added} nya stycken, {removed} borttagna, "
    "{edited} ändrade, {moved} flyttade, {unchanged} oförändrade.",
    "Changes from version {before} to {after}: {added} new passages, {removed} removed, "
    "{edited} edited, {moved} moved, {unchanged} unchanged.",
)
_CAME_AND_WENT = (("Nytt", "Borttaget"), ("New", "Removed"))
_EDITED = ("Ändrat", "Edited")
_MOVED = ("Flyttat", "Moved")
_NO_FACTS = (
    "Fakta jämförs inte: en av versionerna sparades utan register.",
    "Facts are not compared: one of the versions was kept without its register.",
)
_FACTS = (
    "Fakta i registret: {added} nya, {removed} borttagna, {altered} ändrade.",
    "Facts of the register: {added} new, {removed} removed, {altered} altered.",
)
_OF_FACTS = (("Ny", "Borttagen", "Ändrad"), ("New", "Removed", "Altered"))
_PAGE = ("s.", "p.")
_MARKS = {Op.KEPT: "{}", Op.REMOVED: "[-{}-]", Op.ADDED: "{{+{}+}}"}


def as_text(changes: Changes, language: str = "sv") -> str:
    """The report in "sv" or "en"; removed words stand in [-…-], added ones in {+…+}."""
    english = language == "en"
    told = _HEAD[english].format(
        before=changes.before,
        after=changes.after,
        added=len(changes.added),
        removed=len(changes.removed),
        edited=len(changes.edited),
        moved=len(changes.moved),
        unchanged=changes.unchanged,
    )
    lines = [told]
    for title, passages in zip(
        _CAME_AND_WENT[english], (changes.added, changes.removed), strict=True
    ):
        for passage in passages:
            lines += [f"{title}: {_place(passage, language)}", f"    {passage.text}"]
    for edit in changes.edited:
        lines += [f"{_EDITED[english]}: {_place(edit.after, language)}", f"    {marked(edit)}"]
    for edit in changes.moved:
        before, after = _place(edit.before, language), _place(edit.after, language)
        lines.append(f"{_MOVED[english]}: {before} → {after}")
    return "\n".join([*lines, *(() if changes.none else _facts(changes.facts, language))])


def as_json(changes: Changes) -> dict[str, Any]:
    """The report as plain data."""
    found: dict[str, Any] = TypeAdapter(Changes).dump_python(changes, mode="json")
    return found


def marked(edit: Edit) -> str:
    """An edited passage in one text, with what went and what came marked."""
    return _marked(edit.difference)


def _marked(parts: Iterable[Stretch]) -> str:
    return "".join(part.blank + _MARKS[part.op].format(part.bare) for part in parts).strip()


def _facts(found: FactChanges | None, language: str) -> Iterator[str]:
    """The lines on facts: each with its values, an altered one with what it was and is."""
    english = language == "en"
    if found is None:
        yield _NO_FACTS[english]
        return
    yield _FACTS[english].format(
        added=len(found.added), removed=len(found.removed), altered=len(found.altered)
    )
    new, gone, altered = _OF_FACTS[english]
    for title, facts in ((new, found.added), (gone, found.removed)):
        for fact in facts:
            kind = FACTS[fact.kind][english]
            yield f"{title} {kind}: {_told(fact, language)} ({_where(fact, language)})"
    for each in found.altered:
        kind = FACTS[each.after.kind][english]
        yield f"{altered} {kind}: {name_of(each.after)} ({_where(each.after, language)})"
        for column in each.columns:
            if column == "quote":
                yield f"    {_marked(difference(each.before.quote, each.after.quote))}"
            else:
                before = value_of(each.before, column, language)
                after = value_of(each.after, column, language)
                yield f"    {heading(column, language)}: {before} → {after}"


def _told(fact: Fact, language: str) -> str:
    values = (f"{heading(c, language)}: {value_of(fact, c, language)}" for c in fact.values)
    return "; ".join(values) or fact.quote


def name_of(fact: Fact) -> str:
    """The value that names a fact: that of its first column; for a sentence, its words."""
    first = TABLES[fact.kind][0].name
    return fact.quote if fact.kind in SAID_BY_WORDS else str(fact.values.get(first, "–"))


def value_of(fact: Fact, column: str, language: str = "sv") -> str:
    """One value of a fact as a person reads it in "sv" or "en"."""
    flag = any(c.name == column and c.type == "BOOLEAN" for c in TABLES[fact.kind])
    return shown(column, fact.values.get(column), flag, language) or "–"


def _place(passage: Here, language: str) -> str:
    return _at(language, passage.page, passage.document, *passage.section)


def _where(fact: Fact, language: str) -> str:
    return _at(language, fact.page, fact.document, *filter(None, [fact.section]))


def _at(language: str, page: int | None, *path: str) -> str:
    return BELOW.join(path) + (f", {_PAGE[language == 'en']} {page}" if page else "")
