"""The seats as markup: a table for each collaboration, each row with the words that prove it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from assistant.window.bilingual import heading_of, original, say
from assistant.window.people.found import Found, find_seats
from assistant.window.people.naming import Naming
from assistant.window.people.words import WORDS
from assistant.window.quoted import nothing, quotation, quoted
from assistant.window.tables import Cells, table
from corpus.seat import Seat
from ingest.knowledge import Knowledge
from ingest.register_tables import Row

HEADS = ("person", "party", "role", "body", "level", "year", "proof")


def people(knowledge: Knowledge, wanted: Mapping[str, str], language: str) -> Markup:
    """The seats that pass the filters, grouped by collaboration; how many they are comes first."""
    if not knowledge.register.seats:
        return Markup('<p class="empty">{}</p>').format(say(WORDS, "empty", language))
    found = find_seats(knowledge, wanted)
    naming = Naming(knowledge, language)
    heads = [h for h in HEADS if h != "year" or any(row.values["year"] for row in found.rows)]
    groups = [
        _group(name, rows, heads, naming, knowledge, language)
        for name, rows in grouped(found.rows).items()
    ]
    shown = Markup("").join(groups) if groups else _nobody(found, language)
    return Markup('<p class="found" role="status">{}</p>{}').format(
        counted(found.rows, language) if groups else "", shown
    )


def counted(rows: Iterable[Row], language: str) -> str:
    """How many seats, people and collaborations these rows are."""
    rows = tuple(rows)
    named = {row.values["person"] for row in rows if row.values["person"]}
    groups = {_collaboration(row) for row in rows} - {""}
    return ", ".join(
        say(WORDS, one if n == 1 else many, language, n=n)
        for one, many, n in (
            ("seat", "seats", len(rows)),
            ("one", "people", len(named)),
            ("group", "groups", len(groups)),
        )
    )


def unread(knowledge: Knowledge, language: str) -> Markup:
    """The places that look like seats and were not read as such, folded up; or nothing."""
    places = [each.place for each in knowledge.register.unread if each.kind == "seat"]
    if not places:
        return Markup()
    return Markup('<details class="unread"><summary>{}</summary>{}</details>').format(
        say(WORDS, "unread", language, n=len(places)),
        Markup("").join(quotation(place, knowledge, language) for place in places),
    )


def _nobody(found: Found, language: str) -> Markup:
    near = say(WORDS, "near", language, names=", ".join(found.near)) if found.near else ""
    return Markup('<div class="empty" role="status"><p>{}</p>{}</div>').format(
        say(WORDS, "none", language), Markup("<p>{}</p>").format(near) if near else ""
    )


def _collaboration(row: Row) -> str:
    return str(row.values["collaboration"] or "")


def grouped(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Rows by collaboration, both in the order of the text; "" holds those without one."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(_collaboration(row), []).append(row)
    return groups


def _group(
    name: str,
    rows: list[Row],
    heads: list[str],
    naming: Naming,
    knowledge: Knowledge,
    language: str,
) -> Markup:
    heading = heading_of(name, knowledge) if name else say(WORDS, "no_collaboration", language)
    title = original(heading, knowledge, language) if name else heading
    count = counted(rows, language).split(", ")[0]
    caption = Markup('<span class="unseen">{}, {}</span>').format(heading, count)
    words = [say(WORDS, head, language) for head in heads]
    cells = [_cells(row.fact, heads, naming, knowledge, language) for row in rows]
    return Markup('<section><h2>{} <span class="count">{}</span></h2>{}</section>').format(
        title, count, table(caption, words, cells, "seats")
    )


def _cells(
    seat: Seat, heads: list[str], naming: Naming, knowledge: Knowledge, language: str
) -> Cells:
    name = seat.person or say(WORDS, "vacant", language)
    cells: dict[str, Markup | str] = {
        "person": name,
        "party": naming.letters(seat.party) if seat.party else "",
        "role": naming.role(seat),
        "body": naming.body(seat),
        "level": say(WORDS, seat.level.value, language) if seat.level else "",
        "year": _years(seat),
        "proof": quoted(seat.places, name, knowledge, language),
    }
    return [cells[head] or nothing(language) for head in heads]


def _years(seat: Seat) -> str:
    if seat.until and seat.until != seat.year:
        return f"{seat.year or ''}–{seat.until}"
    return str(seat.year or "")
