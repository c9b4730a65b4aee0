"""The source panel: the section a citation stands in, with its words marked.

All markup comes from the templates here; whatever is put into them is escaped by markupsafe.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from markupsafe import Markup

from assistant.answer import Citation
from assistant.window import words
from assistant.window.address import address
from assistant.window.exchange import Exchange, Pointer, cited, pointers
from corpus.passage import Passage, Shape
from corpus.span import Span
from ingest.knowledge import Knowledge

REMEMBERED = 3
"""Versions whose text is kept for older answers of open conversations."""
MOST = 6_000
"""Characters shown before the cited passage, and as many after; a section may be a whole book."""


class SourcePanel:
    """Builds the panel of a conversation about one collection.

    A conversation may be older than the edition that answers now: each answer's sources are shown
    in the version it spoke from, as long as that is remembered.
    """

    def __init__(self, knowledge: Knowledge, language: str) -> None:
        self._language = language
        self._newest = _Book(knowledge)
        self._books = {knowledge.version: self._newest}

    def turn_to(self, knowledge: Knowledge) -> None:
        """Show sources of new answers in this knowledge from now on."""
        if self._newest.knowledge is not knowledge:
            self._books.pop(knowledge.version, None)
            self._newest = self._books[knowledge.version] = _Book(knowledge)
            for version in list(self._books)[:-REMEMBERED]:
                del self._books[version]

    def html(self, talk: Sequence[Exchange]) -> Markup:
        """Every source of the conversation; all but the one to begin with are hidden."""
        first = _first(talk, self._language)
        sources = [
            self.source(pointer, exchange, hidden=pointer.target != first)
            for exchange in talk
            for pointer in pointers(exchange, self._language)
        ]
        text = words.NO_SOURCE if talk else words.NO_SOURCE_YET
        hint = _hint(text.of(self._language), hidden=bool(first))
        return Markup('<div class="panel">{}{}</div>').format(hint, Markup("").join(sources))

    def source(self, pointer: Pointer, exchange: Exchange, hidden: bool = False) -> Markup:
        """One citation: where it stands, and the text of its section."""
        book = self._book(exchange, pointer.citation)
        return Markup(
            '<section class="source" id="{target}" aria-labelledby="{target}-name" tabindex="-1"'
            '{hidden}><header><div><h3 id="{target}-name">{name}</h3>'
            '<button type="button" class="back" data-back>{back}</button></div>'
            "{place}{read_on}</header>"
            '{original}<div class="words" lang="{language}">{text}</div></section>'
        ).format(
            target=pointer.target,
            name=pointer.name,
            hidden=Markup(" hidden") if hidden else "",
            back=words.BACK.of(self._language),
            place=_place(pointer.citation, exchange, book, self._language),
            read_on=book.link(pointer.citation, self._language) if book else "",
            original=_original(exchange),
            language=(book or self._newest).knowledge.collection.language,
            text=book.text(pointer.citation) if book else _quotation(pointer.citation),
        )

    def _book(self, exchange: Exchange, citation: Citation) -> _Book | None:
        """The book a citation was read from, or None where it is no longer remembered: a version
        is one of words, in which a document may have another name since."""
        version = exchange.answer.document_version if exchange.answer else ""
        book = self._books.get(version) if version else self._newest
        return book if book and citation.document in book.knowledge.documents else None


class _Book:
    """The knowledge of one version, its passages by document."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        self._passages: dict[str, list[Passage]] = defaultdict(list)
        for passage in knowledge.passages:
            self._passages[passage.document].append(passage)

    def text(self, citation: Citation) -> Markup:
        """The section of a citation, the quoted words marked."""
        span = Span(citation.start, citation.end)
        text = self.knowledge.documents[citation.document].text
        shown, cut_before, cut_after = self._section(citation.document, span)
        blocks = [
            _block(shape, [_marked(passage.span, span, text) for passage in group])
            for shape, group in groupby(shown, key=lambda passage: passage.shape)
        ]
        return Markup("").join(
            [
                _headings(citation.section),
                _cut(cut_before),
                *(blocks or [_block(Shape.PARAGRAPH, [_marked(span, span, text)])]),
                _cut(cut_after),
            ]
        )

    def link(self, citation: Citation, language: str) -> Markup:
        """The way to the cited passage in the whole text."""
        span = Span(citation.start, citation.end)
        cited = (p.id for p in self._passages[citation.document] if p.span.meets(span))
        return Markup('<p><a class="read-on" href="{}">{}</a></p>').format(
            address(next(cited, "")), words.READ_ON.of(language)
        )

    def _section(self, document: str, span: Span) -> tuple[Sequence[Passage], bool, bool]:
        """The passages around a span under its heading; whether some before or after are cut."""
        row = self._passages[document]
        quoted = [place for place, passage in enumerate(row) if passage.span.meets(span)]
        if not quoted:
            return (), False, False
        first = _reach(row, quoted[0], -1)
        last = _reach(row, quoted[-1], 1)
        return row[first : last + 1], _goes_on(row, first, -1), _goes_on(row, last, 1)


def _place(citation: Citation, exchange: Exchange, book: _Book | None, language: str) -> Markup:
    """Document, section, page and version of a citation."""
    spoke_from = exchange.answer.document_version if exchange.answer else ""
    facts = [
        (words.DOCUMENT, citation.document),
        (words.SECTION, " › ".join(citation.section)),
        (words.PAGE, citation.page or ""),
        (
            words.EDITION,
            spoke_from or (book.knowledge.version if book else ""),
        ),
    ]
    return Markup('<dl class="place">{}</dl>').format(
        Markup("").join(
            Markup("<div><dt>{}</dt><dd>{}</dd></div>").format(name.of(language), value)
            for name, value in facts
            if value
        )
    )


def _quotation(citation: Citation) -> Markup:
    """The quoted words alone, where the text around them is no longer at hand."""
    return _headings(citation.section) + Markup("<p><mark>{}</mark></p>").format(citation.quote)


def _first(talk: Sequence[Exchange], language: str) -> str:
    """The target that is open to begin with: the first citation of the newest answer."""
    answer = talk[-1].answer if talk else None
    if answer is None or not answer.citations:
        return ""
    return cited(talk[-1].number, answer.citations[0], language).target


def _reach(row: Sequence[Passage], place: int, step: int) -> int:
    """The last place to show in one direction: where the section, or what fits, ends."""
    room = MOST
    while _goes_on(row, place, step):
        following = row[place + step].span
        room -= following.end - following.start
        if room < 0:
            break
        place += step
    return place


def _goes_on(row: Sequence[Passage], place: int, step: int) -> bool:
    """Whether the passage after (or before) a place stands under the same heading."""
    following = place + step
    return 0 <= following < len(row) and row[following].section == row[place].section


def _marked(passage: Span, quoted: Span, text: str) -> Markup:
    """The words of a passage, those of them that are quoted in a mark."""
    if not passage.meets(quoted):
        return Markup.escape(passage.of(text))
    start, end = max(passage.start, quoted.start), min(passage.end, quoted.end)
    return Markup("{}<mark>{}</mark>{}").format(
        text[passage.start : start], text[start:end], text[end : passage.end]
    )


def _block(shape: Shape, texts: Iterable[Markup]) -> Markup:
    """Passages of one shape that follow each other: paragraphs, or the items of a list."""
    if shape is Shape.PARAGRAPH:
        return Markup("").join(Markup("<p>{}</p>").format(text) for text in texts)
    items = Markup("").join(Markup("<li>{}</li>").format(text) for text in texts)
    return Markup('<ul class="{}">{}</ul>').format(shape.value, items)


def _headings(section: tuple[str, ...]) -> Markup:
    """The headings above a passage, outermost first, as headings."""
    return Markup("").join(
        Markup("<h{level}>{text}</h{level}>").format(level=min(level, 6), text=text)
        for level, text in enumerate(section, start=4)
    )


def _cut(is_cut: bool) -> Markup:
    return Markup('<p class="cut">{}</p>').format(words.CUT) if is_cut else Markup("")


def _original(exchange: Exchange) -> Markup:
    """For an answer in English: that the words in the panel are the original."""
    answer = exchange.answer
    if answer is None or answer.language != "en":
        return Markup("")
    translated = any(s.translated for part in answer.parts for s in part.statements)
    note = f"{words.ORIGINAL} {words.TRANSLATION}" if translated else words.ORIGINAL
    return Markup('<p class="original" lang="en">{}</p>').format(note)


def _hint(text: str, hidden: bool) -> Markup:
    return Markup('<p class="hint"{}>{}</p>').format(Markup(" hidden") if hidden else "", text)
