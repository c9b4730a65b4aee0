"""What an ingest tells: what was read, repaired, found, and left out."""

from __future__ import annotations

from collections import Counter

from corpus.key import KeyKind
from ingest.errors import InputError
from ingest.knowledge import Knowledge
from ingest.steps import Ingested


def report(ingested: Ingested) -> str:
    """The report as plain text, one fact a line."""
    knowledge = ingested.knowledge
    lines = [f"Collection: {knowledge.collection.title} (version {knowledge.version})"]
    for repaired in ingested.repaired:
        document = repaired.document
        pages = len(document.page_starts)
        lines.append(
            f"Read {document.name}: {pages or 'no'} pages, {len(document.text)} characters, "
            f"{len(repaired.mended)} broken words mended"
        )
        kept = [word for word in repaired.mended if "-" in word]
        if kept:
            lines.append(f"  hyphen kept at a line end: {', '.join(kept)}")
    shapes = Counter(passage.shape.value for passage in knowledge.passages)
    found = ", ".join(f"{count} {shape}" for shape, count in sorted(shapes.items()))
    sections = len({passage.section for passage in knowledge.passages})
    lines.append(
        f"Found {sections} sections, {len(knowledge.passages)} passages ({found}), "
        f"{len(knowledge.sentences)} sentences"
    )
    kinds = Counter(key.kind.value for key in knowledge.keys)
    lines.append("Keys: " + ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())))
    lines.append(f"Glossary: {len(knowledge.glossary)} terms")
    lines.extend(_list("Followed an edited passage, for search only", ingested.bound.moved))
    lines.extend(_list("Lost its passage", ingested.bound.lost))
    lines.extend(_list("Without questions", without_questions(knowledge)))
    lines.extend(_list("Without a valid translation", without_translation(knowledge)))
    lines.extend(_list("Left out", ()) if not ingested.left_out else _whole(ingested.left_out))
    return "\n".join(lines)


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
    return one_line if len(one_line) <= 110 else one_line[:107] + "..."
