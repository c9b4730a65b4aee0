"""The list of kept conversations as markup: open, rename, delete."""

from __future__ import annotations

import json

from markupsafe import Markup

from assistant.window import words
from assistant.window.shelf import Kept, Shelf


def shelf_list(shelf: Shelf, language: str) -> Markup:
    """The kept conversations, folded away, with what shelf_page.js is to store; no list where there
    are none."""
    return _stored(shelf) + (_listed(shelf, language) if shelf.talks else Markup(""))


def _stored(shelf: Shelf) -> Markup:
    return Markup('<div hidden data-shelf="{}"></div>').format(json.dumps(shelf.to_json()))


def _listed(shelf: Shelf, language: str) -> Markup:
    return Markup(
        '<details class="shelf"><summary>{name} ({count})</summary><p class="hint">{note}</p>'
        '<ul>{talks}</ul><button type="button" data-do="forget-all">{forget}</button></details>'
    ).format(
        name=words.KEPT.of(language),
        count=len(shelf.talks),
        note=words.KEPT_NOTE.of(language),
        talks=Markup("").join(_talk(talk, shelf.open, language) for talk in shelf.talks),
        forget=words.FORGET_ALL.of(language),
    )


def _talk(talk: Kept, shown: str, language: str) -> Markup:
    """One conversation; the form to rename it is shown by the page's script."""
    return Markup(
        '<li id="kept-{id}"><button type="button" class="open" data-do="open" data-value="{id}"'
        "{current}>{name}</button>"
        '<button type="button" data-rename aria-label="{rename}: {name}">{rename}</button>'
        '<button type="button" data-do="forget" data-value="{id}" aria-label="{forget}: {name}">'
        "{forget}</button>"
        '<form hidden data-do="rename" data-value="{id}"><label>{new} '
        '<input name="name" value="{name}" maxlength="80" autocomplete="off"></label>'
        "<button>{save}</button></form></li>"
    ).format(
        id=talk.id,
        name=talk.name,
        current=Markup(' aria-current="true"' if talk.id == shown else ""),
        rename=words.RENAME.of(language),
        forget=words.FORGET.of(language),
        new=words.NEW_NAME.of(language),
        save=words.SAVE.of(language),
    )
