"""The frame of every page: the heading with the navigation above, the footer below."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from assistant.window import words
from assistant.window.edition import edition
from assistant.window.page import Page
from assistant.window.words import LANGUAGES
from ingest.knowledge import Knowledge

CONTENT = "content"
"""The id of the page's own heading, where its content begins."""


def head(knowledge: Knowledge, pages: Sequence[Page], page: Page, language: str) -> Markup:
    """Publisher, title, navigation, the way to the other language, the version of the text."""
    publisher = knowledge.collection.publisher
    return Markup(
        '<a class="skip" href="#{content}" data-skip>{skip}</a>'
        '<header class="heading"><div class="identity">{publisher}'
        '<p class="title"><a href="./">{title}</a></p></div>{other}{nav}{edition}</header>'
    ).format(
        content=CONTENT,
        skip=words.SKIP.of(language),
        publisher=Markup('<p class="publisher">{}</p>').format(publisher) if publisher else "",
        title=title(knowledge, language),
        other=_other_language(page, language),
        nav=_navigation(pages, page, language),
        edition=edition(knowledge, language),
    )


def name(page: Page, language: str) -> Markup:
    """The heading of the page itself."""
    return Markup('<h1 id="{}" tabindex="-1"{}>{}</h1>').format(
        CONTENT, Markup("" if page.shows_name else ' class="unseen"'), page.name.of(language)
    )


def foot(pages: Sequence[Page], page: Page, language: str) -> Markup:
    """That a machine answers, what to do in doubt, and the pages that are not listed above."""
    links = [_link(each, page, language) for each in pages if not each.listed]
    return Markup('<footer class="foot"><p>{}</p><p>{}</p><ul>{}</ul></footer>').format(
        words.ABOUT.of(language),
        words.IN_DOUBT.of(language),
        Markup("").join(Markup("<li>{}</li>").format(link) for link in links),
    )


def title(knowledge: Knowledge, language: str) -> str:
    """The collection's title, in the language if it has one there."""
    collection = knowledge.collection
    return (collection.title_en if language == "en" else None) or collection.title


def page_title(knowledge: Knowledge, page: Page, language: str) -> str:
    """What the browser's tab says."""
    return f"{page.name.of(language)} – {title(knowledge, language)}"


def _navigation(pages: Sequence[Page], page: Page, language: str) -> Markup:
    links = [_link(each, page, language) for each in pages if each.listed]
    return Markup('<nav class="pages" aria-label="{}"><ul>{}</ul></nav>').format(
        words.PAGES.of(language),
        Markup("").join(Markup("<li>{}</li>").format(link) for link in links),
    )


def _link(to: Page, page: Page, language: str) -> Markup:
    current = Markup(' aria-current="page"' if to is page else "")
    return Markup('<a href="{}"{}>{}</a>').format(to.link, current, to.name.of(language))


def _other_language(page: Page, language: str) -> Markup:
    other = next(each for each in LANGUAGES if each != language)
    return Markup(
        '<p class="language"><a href="{link}?lang={other}" lang="{other}" hreflang="{other}" '
        'data-language="{other}">{name}</a></p>'
    ).format(link=page.link, other=other, name=words.IN_THE_OTHER.of(language))
