"""What an ingest tells: what was read, repaired, found, and left out."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields

from corpus.key import KeyKind
from corpus.register import Register
from corpus.silent import Silent, Why
from ingest.errors import InputError
from ingest.knowledge import Knowledge
from ingest.prepare import Prepared
from ingest.steps import Ingested

LONGEST = 160
"""Characters of a line that names a passage."""
MOST_NAMED = 20
"""So many unchanged documents, or running heads, are named one by one; more are counted."""


def report(ingested: Ingested) -> str:
    """The report as plain text, one fact a line."""
    knowledge = ingested.knowledge
    lines = [f"Collection: {knowledge.collection.title} (version {knowledge.version})"]
    reused = sum(each.reused for each in ingested.prepared)
    if reused > MOST_NAMED:
        lines.append(f"Unchanged since the last ingest: {reused} documents")
    for each in ingested.prepared:
        if not (each.reused and reused > MOST_NAMED):
            lines.extend(_read(each))
    lines.extend(_silent(each) for each in knowledge.silent)
    shapes = Counter(passage.shape.value for passage in knowledge.passages)
    found = ", ".join(f"{count} {shape}" for shape, count in sorted(shapes.items()))
    sections = len({passage.section for passage in knowledge.passages})
    lines.append(
        f"Found {sections} sections, {len(knowledge.passages)} passages ({found}), "
        f"{len(knowledge.sentences)} sentences"
    )
    lines.append("Register: " + ", ".join(_counts(knowledge.register)))
    kinds = Counter(key.kind.value for key in knowledge.keys)
    lines.append("Keys: " + ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())))
    lines.append(f"Glossary: {len(knowledge.glossary)} terms")
    lines.extend(_list("Followed an edited passage, for search only", ingested.bound.moved))
    lines.extend(_list("Lost its passage", ingested.bound.lost))
    lines.extend(_list("Looks like a fact, not read", _unread(knowledge)))
    lines.extend(_list("Without questions", without_questions(knowledge)))
    lines.extend(_list("Without a valid translation", without_translation(knowledge)))
    lines.extend(_whole(ingested.left_out) if ingested.left_out else _list("Left out", ()))
    return "\n".join(lines)


def _counts(register: Register) -> list[str]:
    """How many facts of each kind there are."""
    kinds = (field.name for field in fields(register) if field.name != "unread")
    return [f"{len(getattr(register, kind))} {kind}" for kind in kinds]


def _unread(knowledge: Knowledge) -> tuple[str, ...]:
    """Each sentence that looks like a fact and was not read as one: what it looks like, and why."""
    found = []
    for each in knowledge.register.unread:
        document = knowledge.documents[each.place.document]
        page = document.page_at(each.place.span.start)
        where = f"{document.name}, p. {page}" if page else document.name
        found.append(f"{each.kind}, {each.reason} ({where}): {each.place.span.of(document.text)}")
    return tuple(found)


def _read(each: Prepared) -> list[str]:
    document = each.document
    lines = [
        f"Read {document.name}: {len(document.page_starts) or 'no'} pages, "
        f"{len(document.text)} characters, {len(each.mended)} broken words mended"
        + (" (unchanged since the last ingest)" if each.reused else "")
    ]
    kept = [word for word in each.mended if "-" in word]
    if kept:
        lines.append(f"  hyphen kept at a line end: {', '.join(kept)}")
    if each.furniture:
        lines.append(f"  running heads and page numbers: {', '.join(each.furniture[:MOST_NAMED])}")
    return lines


def _silent(each: Silent) -> str:
    reason = {
        Why.OLDER: f"an older edition of {each.instead}, which answers instead",
        Why.COMING: f"not valid yet; {each.instead} answers until then",
        Why.COPY: f"the same text as {each.instead}, which answers",
        Why.TOLD: "not to answer",
    }[each.why]
    return (
        f"Not used: {each.name}: {reason} (by {each.told_by}; [[document]] in collection.toml "
        "can say otherwise)"
    )


def without_questions(knowledge: Knowledge) -> tuple[str, ...]:
    """The words of each sentence that no question of the bank leads to."""
    asked = {
        number
        for key in knowledge.keys
        if key.kind in (KeyKind.QUESTION, KeyKind.OVERVIEW)
        for number in key.sentences
    }
    return tuple(s.text for s in knowledge.sentences if s.number not in asked)


def without_translation(knowledge: Knowledge) -> tuple[str, ...]:
    """Each heading and sentence whose exact words have no working translation."""
    wanted: dict[str, None] = {}
    for sentence in knowledge.sentences:
        wanted.update(dict.fromkeys(sentence.passage.section))
        wanted[sentence.text] = None
    return tuple(words for words in wanted if words not in knowledge.translations)


def _list(title: str, items: tuple[str, ...]) -> list[str]:
    if not items:
        return [f"{title}: none"]
    return [f"{title}: {len(items)}", *(f"  - {_short(item)}" for item in items)]


def _whole(left_out: tuple[InputError, ...]) -> list[str]:
    """What was left out, uncut: the end of a sentence says what to do."""
    both = [line for error in left_out for line in (f"  - {error.sv}", f"    {error.en}")]
    return [f"Left out: {len(left_out)}", *both]


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= LONGEST else one_line[: LONGEST - 3] + "..."
