"""The facts that changed as markup: each with its values, an altered one before and after."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from assistant.window.bilingual import say
from assistant.window.changes.telling import difference_markup, section, unseen, where
from assistant.window.changes.words import WORDS
from ingest.change_report import name_of, value_of
from ingest.changes import difference
from ingest.fact_changes import SAID_BY_WORDS, Altered, Fact, FactChanges
from ingest.knowledge import Knowledge
from ingest.register_words import FACTS, heading

Told = tuple[str, Fact | Altered]


def facts(found: FactChanges | None, knowledge: Knowledge, language: str) -> Markup:
    """What changed in the register; that it cannot be told, or that nothing did."""
    if found is None:
        return Markup('<p class="note">{}</p>').format(say(WORDS, "facts_unknown", language))
    told: Sequence[Told] = [
        *(("fact_altered", each) for each in found.altered),
        *(("fact_added", each) for each in found.added),
        *(("fact_removed", each) for each in found.removed),
    ]
    if not told:
        return Markup('<p class="note">{}</p>').format(say(WORDS, "no_facts", language))
    own = knowledge.collection.language
    return section(
        "facts",
        say(WORDS, "facts", language),
        told,
        lambda each: _change(each, own, language),
        language,
    )


def _change(told: Told, own: str, language: str) -> Markup:
    name, change = told
    fact = change.after if isinstance(change, Altered) else change
    kind = FACTS[fact.kind][language == "en"]
    return Markup("<h3>{} {}{}</h3>{}{}").format(
        say(WORDS, name, language),
        kind,
        _called(fact, own),
        _altered(change, own, language)
        if isinstance(change, Altered)
        else _all(name, fact, own, language),
        where(fact.section or fact.document, fact.page, own, language),
    )


def _called(fact: Fact, own: str) -> Markup:
    """What a fact is called; one that is a sentence shows its words below instead."""
    if fact.kind in SAID_BY_WORDS:
        return Markup("")
    return Markup(': <span lang="{}">{}</span>').format(own, name_of(fact))


def _altered(change: Altered, own: str, language: str) -> Markup:
    columns = [column for column in change.columns if column != "quote"]
    words = Markup("")
    if "quote" in change.columns or change.after.kind in SAID_BY_WORDS:
        stretches = difference(change.before.quote, change.after.quote)
        words = difference_markup(stretches, own, language)
    rows = [
        _row(
            heading(column, language),
            _value("del", "was", change.before, column, language)
            + Markup(" ")
            + _value("ins", "is", change.after, column, language),
            own,
        )
        for column in columns
    ]
    return words + _rows(rows)


def _value(tag: str, said: str, fact: Fact, column: str, language: str) -> Markup:
    return Markup("<{tag}>{said}{value}</{tag}>").format(
        tag=tag, said=unseen(said, language), value=value_of(fact, column, language)
    )


def _all(name: str, fact: Fact, own: str, language: str) -> Markup:
    """All values of a fact that came or went."""
    tag = "ins" if name == "fact_added" else "del"
    if fact.kind in SAID_BY_WORDS:
        return Markup('<p class="changed" lang="{own}"><{tag}>{quote}</{tag}></p>').format(
            own=own, tag=tag, quote=fact.quote
        )
    return _rows(
        [
            _row(heading(c, language), Markup.escape(value_of(fact, c, language)), own)
            for c in fact.values
        ]
    )


def _row(name: str, value: Markup, own: str) -> Markup:
    return Markup('<div><dt>{}</dt><dd lang="{}">{}</dd></div>').format(name, own, value)


def _rows(rows: Sequence[Markup]) -> Markup:
    return Markup("<dl>{}</dl>").format(Markup("").join(rows)) if rows else Markup("")
