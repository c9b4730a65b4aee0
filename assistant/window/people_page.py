"""The page on people: who sits where, filtered, and the same as files to save."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from markupsafe import Markup

from assistant.window.bilingual import say
from assistant.window.filters import FOLLOW, Chosen, Typed, follow, form
from assistant.window.fresh import about, fresh, sheet
from assistant.window.page import PageContext
from assistant.window.people.files import TYPES
from assistant.window.people.found import choices, find_seats, wanted_of
from assistant.window.people.markup import people, unread
from assistant.window.people.naming import Naming
from assistant.window.people.words import WORDS
from ingest.knowledge import Knowledge

FILE = "personer"
"""The name of the files, before their ending."""


def build_people(context: PageContext) -> None:
    """Filters, and below them the seats that pass."""
    language = context.language
    filters = fresh(context, lambda k: _filters(k, language), "people-filters", FOLLOW)
    shown = fresh(context, lambda k: _shown(k, {}, language), "people")

    def show(given: Mapping[str, object]) -> Markup:
        return _shown(context.assistant.knowledge, wanted_of(given), language)

    follow(filters, show, shown)


def _filters(knowledge: Knowledge, language: str) -> Markup:
    if not knowledge.register.seats:
        return sheet(about(say(WORDS, "about", language)))
    there, naming = choices(knowledge), Naming(knowledge, language)
    every, own = say(WORDS, "all", language), knowledge.collection.language
    options = {
        "party": tuple((letters, naming.party(letters)) for letters in there["party"]),
        "role": tuple((role, naming.role_option(role)) for role in there["role"]),
        "body": tuple((body, naming.body_option(body)) for body in there["body"]),
        "level": tuple((level, say(WORDS, level, language)) for level in there["level"]),
    }
    hint = say(WORDS, "person_hint", language)
    fields: list[Typed | Chosen] = [
        Typed("person", say(WORDS, "person", language), hint),
        *(Chosen(n, say(WORDS, n, language), every, o) for n, o in options.items()),
    ]
    return sheet(
        about(say(WORDS, "about", language)),
        about(say(WORDS, "swedish", language)) if language == "en" and own == "sv" else Markup(),
        form(fields, say(WORDS, "filter", language), say(WORDS, "clear", language)),
    )


def _shown(knowledge: Knowledge, wanted: Mapping[str, str], language: str) -> Markup:
    found = people(knowledge, wanted, language)
    any_found = bool(knowledge.register.seats and find_seats(knowledge, wanted).rows)
    export = _export(wanted, language) if any_found else Markup()
    return sheet(found, export, unread(knowledge, language))


def _export(wanted: Mapping[str, str], language: str) -> Markup:
    """Links to what is shown, as files."""
    query = urlencode({**wanted, "lang": language})
    links = [
        Markup('<a href="{}.{}?{}" download>{}</a>').format(
            FILE, kind, query, say(WORDS, kind, language)
        )
        for kind in TYPES
    ]
    return Markup('<p class="export"><b>{}</b> {}</p>').format(
        say(WORDS, "export", language), Markup(" ").join(links)
    )
