"""One line that says what an answer spoke from: title, version, dates, what is silent."""

from __future__ import annotations

from datetime import date

from assistant.answer import Answer, Status
from corpus.collection import About
from ingest.knowledge import Knowledge

_WORDS: dict[str, tuple[str, str]] = {
    "from": ("Svaret bygger på {title}", "The answer is based on {title}"),
    "searched": ("Sökt i {title}", "Searched in {title}"),
    "version": ("version {version}", "version {version}"),
    "adopted": ("antaget {date}", "adopted {date}"),
    "valid": ("gäller {start} till {end}", "valid {start} to {end}"),
    "valid_from": ("gäller från {start}", "valid from {start}"),
    "valid_to": ("gäller till {end}", "valid until {end}"),
    "figures": ("siffrorna avser {year}", "figures of {year}"),
    "older": ("{name} är en äldre utgåva och används inte", "{name} is an older edition, not used"),
    "coming": ("{name} gäller inte än och används inte", "{name} is not valid yet, not used"),
    "copy": ("{name} har samma text och används inte", "{name} has the same text, not used"),
    "told": ("{name} används inte", "{name} is not used"),
}
_SPEAKS = {Status.ANSWERED: "from", Status.CLARIFY: "from", Status.NOT_IN_DOCUMENTS: "searched"}
"""How answers begin their line; other ones (a greeting, say) spoke from no text and have none."""


def about(answer: Answer, knowledge: Knowledge) -> str:
    """The line for an answer out of `knowledge`, in its language; empty where none is due."""
    opening = _SPEAKS.get(answer.status)
    if opening is None or answer.document_version not in ("", knowledge.version):
        return ""
    language = answer.language
    known = _facts_of(answer, knowledge)
    facts = [
        _title(opening, known, knowledge, language),
        _say("version", language, version=knowledge.version),
        *_dates(known, language),
        *(_say(each.why.value, language, name=each.name) for each in knowledge.silent),
    ]
    return " · ".join(facts)


def _facts_of(answer: Answer, knowledge: Knowledge) -> About:
    """What is known of the one document that was quoted, else of the collection as a whole."""
    collection = knowledge.collection
    quoted = {citation.document for citation in answer.citations}
    own = collection.about(quoted.pop()) if len(quoted) == 1 else About("")
    return About(
        file=own.file,
        title=own.title,
        adopted=own.adopted or collection.adopted,
        valid_from=own.valid_from or collection.valid_from,
        valid_to=own.valid_to or collection.valid_to,
        figures_year=own.figures_year or collection.figures_year,
    )


def _title(opening: str, known: About, knowledge: Knowledge, language: str) -> str:
    """The title with its publisher, who is named once only."""
    collection = knowledge.collection
    english = collection.title_en if language == "en" else None
    title = known.title or english or collection.title
    publisher = collection.publisher
    named = f"{title}, {publisher}" if publisher and publisher not in title else title
    return _say(opening, language, title=named)


def _dates(known: About, language: str) -> list[str]:
    facts = []
    if known.adopted:
        facts.append(_say("adopted", language, date=known.adopted))
    facts += _validity(known.valid_from, known.valid_to, language)
    if known.figures_year:
        facts.append(_say("figures", language, year=known.figures_year))
    return facts


def _validity(start: date | None, end: date | None, language: str) -> list[str]:
    if start and end:
        return [_say("valid", language, start=start, end=end)]
    if start:
        return [_say("valid_from", language, start=start)]
    return [_say("valid_to", language, end=end)] if end else []


def _say(word: str, language: str, /, **values: object) -> str:
    return _WORDS[word][language == "en"].format(**values)
