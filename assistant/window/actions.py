"""What can be done with an answer, as markup: copy it, link to it, ask again, edit, go on."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from assistant.window import words
from assistant.window.copying import plain_text
from assistant.window.exchange import Exchange
from assistant.window.words import Words


def actions(exchange: Exchange, language: str, last: bool) -> Markup:
    """Buttons under an answer; only the last question can be asked again or edited."""
    controls = [
        _copies("copy", words.COPY, plain_text(exchange), language),
        _copies("link", words.COPY_LINK, exchange.question, language),
    ]
    if last:
        controls += [_does("retry", words.RETRY, language), _does("edit", words.EDIT, language)]
    return Markup('<div class="actions" role="group" aria-label="{}">{}</div>').format(
        words.ACTIONS.of(language, question=exchange.question), Markup("").join(controls)
    )


def next_questions(questions: Sequence[str], language: str, answer_language: str) -> Markup:
    """Questions to go on with; nothing where there are none."""
    if not questions:
        return Markup("")
    return Markup('<div class="next"><h2>{}</h2><ul>{}</ul></div>').format(
        words.NEXT.of(language),
        Markup("").join(
            Markup(
                '<li><button type="button" data-do="ask" data-value="{0}" lang="{1}">{0}</button>'
                "</li>"
            ).format(question, answer_language)
            for question in questions
        ),
    )


def _copies(what: str, name: Words, text: str, language: str) -> Markup:
    return Markup(
        '<button type="button" data-copy="{}" data-text="{}" data-done="{}">{}</button>'
    ).format(what, text, words.COPIED.of(language), name.of(language))


def _does(what: str, name: Words, language: str) -> Markup:
    return Markup('<button type="button" data-do="{}">{}</button>').format(what, name.of(language))
