"""What changed as markup: passages by what happened to them, an edit word by word, then facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from markupsafe import Markup

from assistant.window.address import address
from assistant.window.bilingual import say
from assistant.window.changes.facts import facts
from assistant.window.changes.found import Compared
from assistant.window.changes.telling import difference_markup, section, where
from assistant.window.changes.words import WORDS
from assistant.window.quoted import WORDS as QUOTED
from ingest.changes import Changes, Edit, Here
from ingest.knowledge import Knowledge

Item = TypeVar("Item")


def changes_markup(found: Compared | None, knowledge: Knowledge, language: str) -> Markup:
    """Everything that changed, or why there is nothing to show."""
    if found is None:
        return _paragraph("empty", say(WORDS, "first", language))
    if found.changes is None:
        return _paragraph("empty", say(WORDS, "unreadable", language))
    return Markup("").join(
        [
            _between(found, language),
            _passages(found.changes, knowledge, language),
            facts(found.changes.facts, knowledge, language),
        ]
    )


def _between(found: Compared, language: str) -> Markup:
    said = say(
        WORDS,
        "between",
        language,
        before=found.before.version,
        before_date=f"{found.before.taken_in.astimezone():%Y-%m-%d %H:%M}",
        after=found.after.version,
        after_date=f"{found.after.taken_in.astimezone():%Y-%m-%d %H:%M}",
    )
    return _paragraph("found", said)


def _passages(changes: Changes, knowledge: Knowledge, language: str) -> Markup:
    """A section for each way a passage changes; the earlier version has no pages to link to."""
    own = knowledge.collection.language
    here = frozenset(passage.id for passage in knowledge.passages)

    def edited(edit: Edit) -> Markup:
        text = difference_markup(edit.difference, own, language)
        return text + _link(edit.after, here, own, language)

    def added(passage: Here) -> Markup:
        return _words("ins", passage, own) + _link(passage, here, own, language)

    def removed(passage: Here) -> Markup:
        return _words("del", passage, own) + where(_place(passage), passage.page, own, language)

    def moved(edit: Edit) -> Markup:
        return _moved(edit, own, language) + _link(edit.after, here, own, language)

    return Markup("").join(
        [
            _paragraph("found", say(WORDS, "none", language)) if changes.none else "",
            _group("edited", changes.edited, edited, language),
            _group("added", changes.added, added, language),
            _group("removed", changes.removed, removed, language),
            _group("moved", changes.moved, moved, language),
            _paragraph("note", say(WORDS, "unchanged", language, count=changes.unchanged)),
        ]
    )


def _group(
    name: str, items: Sequence[Item], tell: Callable[[Item], Markup], language: str
) -> Markup:
    return section(name, say(WORDS, name, language), items, tell, language)


def _words(tag: str, passage: Here, own: str) -> Markup:
    return Markup('<p class="changed" lang="{own}"><{tag}>{text}</{tag}></p>').format(
        own=own, tag=tag, text=passage.text
    )


def _moved(edit: Edit, own: str, language: str) -> Markup:
    rows: Iterable[tuple[str, Here]] = (("from", edit.before), ("to", edit.after))
    return Markup('<p class="changed" lang="{}">{}</p><dl>{}</dl>').format(
        own,
        edit.after.text,
        Markup("").join(
            Markup('<div><dt>{}</dt><dd lang="{}">{}</dd></div>').format(
                say(WORDS, name, language), own, _place(passage)
            )
            for name, passage in rows
        ),
    )


def _link(passage: Here, here: frozenset[str], own: str, language: str) -> Markup:
    """Where a passage stands, with the way to it where it still answers."""
    link = Markup("")
    if passage.id in here:
        link = Markup(' · <a href="{}">{}</a>').format(
            address(passage.id), say(QUOTED, "read", language)
        )
    return where(_place(passage), passage.page, own, language, link)


def _place(passage: Here) -> str:
    return " › ".join(passage.section) or passage.document


def _paragraph(kind: str, words: str) -> Markup:
    return Markup('<p class="{}">{}</p>').format(kind, words)
