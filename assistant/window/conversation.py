"""The conversation as markup: questions, and answers with numbered markers for their sources.

All markup comes from the templates here; whatever is put into them is escaped by markupsafe.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from markupsafe import Markup

from assistant.answer import Answer, Choice, Citation, Part, Statement
from assistant.phrases import phrase
from assistant.window import words
from assistant.window.actions import actions
from assistant.window.exchange import Exchange, Pointer, chosen, cited, contact, related
from assistant.window.words import Words, in_answer

_MARKER = re.compile(r"\s*\[(\d+)\]")
NOTHING = Markup("")


def conversation(
    talk: Sequence[Exchange],
    window: str,
    pending: str = "",
    notice: str = "",
    waiting: Words = words.SEARCHING,
) -> Markup:
    """A conversation, oldest first, in a window of the language `window`.

    `pending` is a question that is being answered, `waiting` what is said of it meanwhile.
    """
    last = len(talk) if not pending else 0
    blocks = [_exchange(exchange, window, exchange.number == last) for exchange in talk]
    if pending:
        blocks.append(_pending(len(talk) + 1, pending, window, waiting))
    if notice:
        blocks.append(Markup('<p class="notice">{}</p>').format(notice))
    return Markup('<div class="log" role="log" aria-label="{}" tabindex="0">{}</div>').format(
        words.CONVERSATION.of(window), Markup("").join(blocks or [_welcome(window)])
    )


def _welcome(window: str) -> Markup:
    return Markup('<div class="welcome"><h2>{}</h2><p>{}</p></div>').format(
        words.WELCOME.of(window), words.WELCOME_TEXT.of(window)
    )


def _exchange(exchange: Exchange, window: str, last: bool) -> Markup:
    answer = exchange.answer
    language = answer.language if answer else window
    return Markup('<div class="exchange" id="exchange-{}">{}{}{}</div>').format(
        exchange.number,
        _asked(exchange.question, language),
        Markup('<div class="answer" lang="{}">{}</div>').format(
            language, _answer(exchange, answer) if answer else _failed(window)
        ),
        actions(exchange, window, last),
    )


def _pending(number: int, question: str, window: str, waiting: Words) -> Markup:
    return Markup(
        '<div class="exchange" id="exchange-{}">{}<div class="answer" lang="{}">'
        '<p class="pending">{}</p></div></div>'
    ).format(number, _asked(question, window), window, waiting.of(window))


def _asked(question: str, language: str) -> Markup:
    return Markup('<h2 class="question"><span class="unseen">{}</span>{}</h2>').format(
        in_answer("you", language), question
    )


def _failed(window: str) -> Markup:
    return Markup('<p class="failed">{}</p>').format(words.FAILED.of(window))


def _answer(exchange: Exchange, answer: Answer) -> Markup:
    number = exchange.number
    return Markup("").join(
        [
            _understood(answer),
            _paragraphs(answer.note),
            *(_part(number, part, answer) for part in answer.parts),
            _translation_note(answer),
            _choices(number, answer),
            _sources(number, answer),
            _contact(number, answer),
            _related(number, answer),
            Markup('<p class="spoken-from">{}</p>').format(exchange.about)
            if exchange.about
            else NOTHING,
        ]
    )


def _understood(answer: Answer) -> Markup:
    if not answer.understood:
        return NOTHING
    text = in_answer("understood", answer.language, question=answer.understood)
    return Markup('<p class="understood">{}</p>').format(text)


def _paragraphs(text: str) -> Markup:
    return Markup("").join(
        Markup("<p>{}</p>").format(paragraph)
        for paragraph in text.splitlines()
        if paragraph.strip()
    )


def _part(number: int, part: Part, answer: Answer) -> Markup:
    lead = Markup("<h3>{}</h3>").format(part.lead) if part.lead else NOTHING
    texts = [(s.text.endswith(":"), _statement(number, s, answer)) for s in part.statements]
    gloss = _gloss(part)
    if not part.bullets:
        return (
            lead + Markup("<p>{}</p>").format(Markup(" ").join(text for _, text in texts)) + gloss
        )
    blocks = [
        _list(text for _, text in group)
        if not opens
        else Markup("").join(Markup("<p>{}</p>").format(text) for _, text in group)
        for opens, group in groupby(texts, key=lambda pair: pair[0])
    ]
    return lead + Markup("").join(blocks) + gloss


def _gloss(part: Part) -> Markup:
    """The words of Swedish quotations one by one in English, which is no translation."""
    if not part.gloss:
        return NOTHING
    text = phrase("word_by_word", "en", words=part.gloss)
    return Markup('<p class="aside gloss">{}</p>').format(text)


def _list(items: Iterable[Markup]) -> Markup:
    return Markup("<ul>{}</ul>").format(
        Markup("").join(Markup("<li>{}</li>").format(item) for item in items)
    )


def _statement(number: int, statement: Statement, answer: Answer) -> Markup:
    known = {citation.n: citation for citation in answer.citations}
    citations = [known[n] for n in statement.citations if n in known]
    text: str = statement.text
    if citations and answer.language != "sv" and not (statement.translated or statement.composed):
        text = Markup('<span lang="sv">{}</span>').format(text)
    markers = [_marker(cited(number, citation, answer.language)) for citation in citations]
    return Markup('<span class="statement">{}{}</span>').format(text, Markup(" ").join(markers))


def _marker(pointer: Pointer) -> Markup:
    """The number after a statement, which opens its source."""
    return Markup(
        '&#8288;<a class="cite" href="#{target}" data-target="{target}" aria-label="{name}">{n}</a>'
    ).format(target=pointer.target, name=pointer.name, n=pointer.citation.n)


def _translation_note(answer: Answer) -> Markup:
    statements = [statement for part in answer.parts for statement in part.statements]
    quoted = any(not (s.translated or s.composed) for s in statements)
    if any(s.translated for s in statements):
        note = phrase("working_translation", answer.language)
    elif quoted and answer.language == "en" and not any(p.gloss for p in answer.parts):
        note = phrase("swedish_only", answer.language)
    else:
        return NOTHING
    return Markup('<p class="aside">{}</p>').format(note) if note else NOTHING


def _sources(number: int, answer: Answer) -> Markup:
    """A line that names each cited section once, with its page."""
    if not answer.citations:
        return NOTHING
    links = [
        _source_link([cited(number, citation, answer.language) for citation in group], answer)
        for _, group in groupby(answer.citations, key=lambda c: (c.document, c.section, c.page))
    ]
    return Markup('<div class="sources"><h4>{}</h4>{}</div>').format(
        in_answer("sources", answer.language), _list(links)
    )


def _source_link(group: Sequence[Pointer], answer: Answer) -> Markup:
    first, last = group[0], group[-1]
    numbers = f"{first.citation.n}–{last.citation.n}" if len(group) > 1 else first.citation.n
    return Markup(
        '<a href="#{target}" data-target="{target}"><span class="numbers">{numbers}</span> '
        '<span class="title">{place}</span></a>'
    ).format(target=first.target, numbers=numbers, place=_place(first.citation, answer.language))


def _place(citation: Citation, language: str) -> Markup:
    heading = citation.section[-1] if citation.section else citation.document
    place = Markup('<span lang="sv">{}</span>').format(heading)
    if citation.page is None:
        return place
    return Markup("{}, {}").format(place, in_answer("page", language, page=citation.page))


def _choices(number: int, answer: Answer) -> Markup:
    if not answer.choices:
        return NOTHING
    return Markup('<div class="choices"><h4>{}</h4>{}</div>').format(
        in_answer("choices", answer.language),
        Markup("").join(
            Markup(
                '<div class="choice"><h5><button type="button" data-do="ask" data-value="{0}">'
                "{0}</button></h5>{1}</div>"
            ).format(choice.label, _choice(number, place, choice, answer.language))
            for place, choice in enumerate(answer.choices, start=1)
        ),
    )


def _choice(number: int, place: int, choice: Choice, language: str) -> Markup:
    """A reading's answer, plain Markdown text; its markers become links, the rest stays text."""
    known = {citation.n: citation for citation in choice.citations}

    def piece(index: int, text: str) -> Markup:
        citation = known.get(int(text)) if index % 2 else None
        if citation:
            return _marker(chosen(number, place, citation, language))
        return Markup.escape(f" [{text}]" if index % 2 else text.replace("**", ""))

    return Markup("").join(
        Markup("<p>{}</p>").format(
            Markup("").join(piece(i, text) for i, text in enumerate(_MARKER.split(line)))
        )
        for line in choice.answer.splitlines()
        if line.strip()
    )


def _contact(number: int, answer: Answer) -> Markup:
    if not answer.contact:
        return NOTHING
    pointer = contact(number, answer.contact.citation, answer.language)
    return Markup(
        '<p class="contact">{text} <a href="#{target}" data-target="{target}">{show}</a></p>'
    ).format(
        text=answer.contact.text,
        target=pointer.target,
        show=in_answer("show", answer.language),
    )


def _related(number: int, answer: Answer) -> Markup:
    if not answer.related:
        return NOTHING
    buttons = [
        Markup(
            '<button type="button" data-target="{}"><b>{}</b> <span lang="sv">{}</span></button>'
        ).format(pointer.target, _place(pointer.citation, answer.language), pointer.citation.quote)
        for pointer in (related(number, citation, answer.language) for citation in answer.related)
    ]
    return Markup('<div class="related"><h4>{}</h4>{}</div>').format(
        in_answer("related", answer.language), _list(buttons)
    )
