"""How a change is told in markup: words that went and came, where, and sections of changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from markupsafe import Markup

from assistant.window.bilingual import say
from assistant.window.changes.words import WORDS
from assistant.window.quoted import WORDS as QUOTED
from ingest.changes import Op, Stretch

MOST = 200
"""Changes of one kind that a page shows."""
Item = TypeVar("Item")
_MARKS = {Op.REMOVED: ("del", "was"), Op.ADDED: ("ins", "is")}


def difference_markup(stretches: Iterable[Stretch], own: str, language: str) -> Markup:
    """A text with what went and what came marked, for eyes and for screen readers."""
    return Markup('<p class="changed" lang="{}">{}</p>').format(
        own, Markup("").join(_stretch(each, language) for each in stretches)
    )


def _stretch(stretch: Stretch, language: str) -> Markup:
    """The words in their mark; the blank before them stays outside."""
    if stretch.op not in _MARKS:
        return Markup.escape(stretch.words)
    tag, said = _MARKS[stretch.op]
    return Markup("{blank}<{tag}>{said}{bare}</{tag}>").format(
        blank=stretch.blank, tag=tag, said=unseen(said, language), bare=stretch.bare
    )


def unseen(name: str, language: str) -> Markup:
    """For screen readers, which do not tell what is struck out or underlined."""
    return Markup('<span class="unseen" lang="{}">{} </span>').format(
        language, say(WORDS, name, language)
    )


def where(
    place: str, page: int | None, own: str, language: str, link: Markup | None = None
) -> Markup:
    """Section and page of a change, and a link behind them where there is one."""
    return Markup('<p class="where"><span lang="{}">{}</span>{}{}</p>').format(
        own, place, f", {say(QUOTED, 'page', language, page=page)}" if page else "", link or ""
    )


def section(
    name: str, title: str, items: Sequence[Item], tell: Callable[[Item], Markup], language: str
) -> Markup:
    """A headed list of changes of one kind; nothing where there are none."""
    if not items:
        return Markup("")
    more = len(items) - MOST
    return Markup(
        '<section id="{name}"><h2>{title} <span class="count">({count})</span></h2>'
        '<ul class="changes">{items}</ul>{more}</section>'
    ).format(
        name=name,
        title=title,
        count=len(items),
        items=Markup("").join(Markup("<li>{}</li>").format(tell(item)) for item in items[:MOST]),
        more=Markup('<p class="note">{}</p>').format(say(WORDS, "more", language, count=more))
        if more > 0
        else "",
    )
