"""What an ingest tells: what was read, repaired, found, and left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import partial

from corpus.key import KeyKind
from corpus.register import Register
from corpus.silent import Silent
from ingest import report_words as words
from ingest.errors import InputError
from ingest.knowledge import Knowledge
from ingest.prepare import Prepared
from ingest.reasons import kind_in, reason_in
from ingest.steps import Ingested

Say = Callable[..., str]
"""Says a line or word in the language of the report."""
LONGEST = 160
"""Characters of a line that names a passage."""
MOST_NAMED = 20
"""So many unchanged documents, or running heads, are named one by one; more are counted."""


def report(ingested: Ingested, language: str = "sv") -> str:
    """The report as plain text in "sv" or "en", one fact a line."""
    say = partial(_say, language=language)
    knowledge = ingested.knowledge
    lines = [say("collection", title=knowledge.collection.title, version=knowledge.version)]
    reused = sum(each.reused for each in ingested.prepared)
    if reused > MOST_NAMED:
        lines.append(say("reused", count=reused))
    for each in ingested.prepared:
        if not (each.reused and reused > MOST_NAMED):
            lines.extend(_read(each, say))
    lines.extend(_silent(each, say) for each in knowledge.silent)
    lines.append(
        say(
            "found",
            sections=len({passage.section for passage in knowledge.passages}),
            passages=len(knowledge.passages),
            shapes=_counted(Counter(p.shape.value for p in knowledge.passages), say),
            sentences=len(knowledge.sentences),
        )
    )
    lines.append(say("register", counts=", ".join(_counts(knowledge.register, say))))
    lines.append(say("keys", counts=_counted(Counter(k.kind.value for k in knowledge.keys), say)))
    lines.append(say("glossary", count=len(knowledge.glossary)))
    lines.extend(_list(say("moved"), ingested.bound.moved, say))
    lines.extend(_list(say("lost"), ingested.bound.lost, say))
    lines.extend(_list(say("unread"), _unread(knowledge, language), say))
    lines.extend(_list(say("unasked"), without_questions(knowledge), say))
    lines.extend(_list(say("untranslated"), without_translation(knowledge), say))
    left_out = ingested.left_out
    lines.extend(_whole(left_out, say) if left_out else _list(say("left_out"), (), say))
    return "\n".join(lines)


def _say(word: str, /, *, language: str, **values: object) -> str:
    return words.say(word, language, **values)


def _counted(counts: Mapping[str, int], say: Say) -> str:
    return ", ".join(f"{count} {say(kind)}" for kind, count in sorted(counts.items()))


def _counts(register: Register, say: Say) -> list[str]:
    """How many facts of each kind there are."""
    kinds = (field.name for field in fields(register) if field.name != "unread")
    return [f"{len(getattr(register, kind))} {say(kind)}" for kind in kinds]


def _unread(knowledge: Knowledge, language: str) -> tuple[str, ...]:
    """Each sentence that looks like a fact and was not read as one: what it looks like, and why."""
    found = []
    for each in knowledge.register.unread:
        document = knowledge.documents[each.place.document]
        page = document.page_at(each.place.span.start)
        at = (document.name, *([words.say("page", language, page=page)] if page else []))
        why = f"{kind_in(language, each.kind)}, {reason_in(language, each.reason)}"
        found.append(f"{why} ({', '.join(at)}): {each.place.span.of(document.text)}")
    return tuple(found)


def _read(each: Prepared, say: Say) -> list[str]:
    document = each.document
    lines = [
        say(
            "read",
            name=document.name,
            pages=len(document.page_starts) or say("no"),
            letters=len(document.text),
            mended=len(each.mended),
            unchanged=say("unchanged") if each.reused else "",
        )
    ]
    kept = [word for word in each.mended if "-" in word]
    if kept:
        lines.append(say("hyphen", words=", ".join(kept)))
    if each.furniture:
        lines.append(say("furniture", words=", ".join(each.furniture[:MOST_NAMED])))
    return lines


def _silent(each: Silent, say: Say) -> str:
    reason = say(each.why, instead=each.instead)
    return say("silent", name=each.name, reason=reason, told_by=say(each.told_by))


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


def _list(title: str, items: tuple[str, ...], say: Say) -> list[str]:
    if not items:
        return [f"{title}: {say('none')}"]
    return [f"{title}: {len(items)}", *(f"  - {_short(item)}" for item in items)]


def _whole(left_out: tuple[InputError, ...], say: Say) -> list[str]:
    """What was left out, uncut: the end of a sentence says what to do."""
    both = [line for error in left_out for line in (f"  - {error.sv}", f"    {error.en}")]
    return [f"{say('left_out')}: {len(left_out)}", *both]


def _short(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= LONGEST else one_line[: LONGEST - 3] + "..."
