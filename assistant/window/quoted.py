"""The words that prove a line of a page, folded up under it: quotation, section, page, link."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from assistant.register.draft import passage_at
from assistant.window.address import address
from assistant.window.bilingual import say
from assistant.window.words import Words
from corpus.place import Place
from ingest.knowledge import Knowledge
from ingest.register_tables import BELOW

WORDS: dict[str, Words] = {
    "words": Words("Orden i texten", "The words"),
    "page": Words("s. {page}", "p. {page}"),
    "of": Words("för {name}", "for {name}"),
    "read": Words("Läs i dokumentet", "Read in the document"),
    "translation": Words("Arbetsöversättning:", "Working translation:"),
    "nothing": Words("anges inte i texten", "not given in the text"),
}


def quoted(places: Iterable[Place], name: str, knowledge: Knowledge, language: str) -> Markup:
    """The words at places, folded up; `name` says of what they are, for who cannot see the row."""
    places = tuple(dict.fromkeys(places))
    page = knowledge.documents[places[0].document].page_at(places[0].span.start)
    return Markup(
        '<details class="proof"><summary>{words}{page} <span class="unseen">{of}</span></summary>'
        "{quotations}</details>"
    ).format(
        words=say(WORDS, "words", language),
        page=f", {say(WORDS, 'page', language, page=page)}" if page else "",
        of=say(WORDS, "of", language, name=name),
        quotations=Markup("").join(quotation(place, knowledge, language) for place in places),
    )


def quotation(place: Place, knowledge: Knowledge, language: str) -> Markup:
    """The words at one place, in English their working translation too, and where they stand."""
    return Markup('<blockquote lang="{}">{}</blockquote>{}{}').format(
        knowledge.collection.language,
        place.span.of(knowledge.documents[place.document].text),
        translated(translation_of(place, knowledge), language),
        where(place, knowledge, language),
    )


def translation_of(place: Place, knowledge: Knowledge) -> str:
    """The working translation of the words at a place, empty where there is none."""
    words = place.span.of(knowledge.documents[place.document].text)
    return knowledge.translations.get(words, "")


def translated(english: str, language: str) -> Markup:
    """A working translation, marked as one; nothing in Swedish, and where there is none."""
    if language != "en" or not english:
        return Markup()
    return Markup('<p class="translated" lang="en"><b>{}</b> {}</p>').format(
        say(WORDS, "translation", language), english
    )


def where(place: Place, knowledge: Knowledge, language: str, section: bool = True) -> Markup:
    """Section and page of a place, and a link that opens it in the document."""
    passage = passage_at(place, knowledge)
    page = knowledge.documents[place.document].page_at(place.span.start)
    own = knowledge.collection.language
    above = BELOW.join(passage.section) or place.document
    facts = [Markup('<span lang="{}">{}</span>').format(own, above)] if section else []
    facts += [Markup.escape(say(WORDS, "page", language, page=page))] if page else []
    link = Markup('<a href="{}">{}</a>').format(address(passage.id), say(WORDS, "read", language))
    return Markup('<p class="where">{}</p>').format(
        Markup(" · ").join([*([Markup(", ").join(facts)] if facts else []), link])
    )


def nothing(language: str) -> Markup:
    """A sign that the text does not give something."""
    return Markup(
        '<span class="nothing"><span aria-hidden="true">–</span>'
        '<span class="unseen">{}</span></span>'
    ).format(say(WORDS, "nothing", language))
