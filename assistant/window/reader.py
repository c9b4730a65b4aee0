"""A whole document as markup: its outline, its text with page numbers, its working translation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import quote

from markupsafe import Markup

from assistant.window import words
from assistant.window.address import READER
from corpus.passage import Passage, Shape
from ingest.knowledge import Knowledge

NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class _Section:
    """Passages that follow each other under one heading, and which of its headings are new."""

    number: int
    path: tuple[str, ...]
    new: int
    passages: tuple[Passage, ...]


class Reader:
    """Shows documents of one edition in a window of one language."""

    def __init__(self, knowledge: Knowledge, language: str) -> None:
        self._knowledge = knowledge
        self._language = language

    def document_of(self, passage: str, document: str) -> str:
        """The name of the document that a link asks for, the first where it asks for none."""
        for each in self._knowledge.passages:
            if passage and each.id == passage:
                return each.document
        names = list(self._knowledge.documents)
        return document if document in names else names[0]

    def html(self, name: str) -> Markup:
        """One document with what helps to find one's way in it."""
        sections = list(_sections([p for p in self._knowledge.passages if p.document == name]))
        translated = any(self._translations(p) for s in sections for p in s.passages)
        return Markup(
            '<div class="reader"><div class="aids">{documents}{tools}{outline}</div>'
            '<article class="text-body" lang="{own}" aria-label="{name}">{text}</article></div>'
        ).format(
            documents=self._documents(name),
            tools=self._tools(translated),
            outline=self._outline(sections),
            own=self._knowledge.collection.language,
            name=name,
            text=Markup("").join(self._text(name, sections)),
        )

    def _documents(self, shown: str) -> Markup:
        """The way to the other documents, where there are any."""
        names = list(self._knowledge.documents)
        if len(names) < 2:
            return NOTHING
        return Markup('<nav class="documents" aria-label="{}"><ul>{}</ul></nav>').format(
            words.DOCUMENTS.of(self._language),
            Markup("").join(
                Markup('<li><a href="{}?d={}"{}>{}</a></li>').format(
                    READER,
                    quote(name),
                    Markup(' aria-current="true"' if name == shown else ""),
                    name,
                )
                for name in names
            ),
        )

    def _tools(self, translated: bool) -> Markup:
        language = self._language
        toggle = Markup(
            '<button type="button" data-translation aria-pressed="false">{}</button>'
        ).format(words.SHOW_TRANSLATION.of(language))
        return Markup(
            '<form class="find" role="search"><label for="find">{find}</label><div>'
            '<input id="find" type="search" autocomplete="off">'
            '<button type="button" data-step="-1" aria-label="{previous}">↑</button>'
            '<button type="button" data-step="1" aria-label="{next}">↓</button></div>'
            '<p role="status" data-none="{none}" data-hits="{hits}"></p></form>{toggle}'
        ).format(
            find=words.FIND.of(language),
            previous=words.PREVIOUS_HIT.of(language),
            next=words.NEXT_HIT.of(language),
            none=words.NO_HITS.of(language),
            hits=words.HITS.of(language),
            toggle=toggle if translated else NOTHING,
        )

    def _outline(self, sections: Sequence[_Section]) -> Markup:
        """The headings as links, each at its depth."""
        return Markup(
            '<details class="outline" open><summary>{name}</summary>'
            '<nav aria-label="{name}" lang="{own}"><ul>{links}</ul></nav></details>'
        ).format(
            name=words.OUTLINE.of(self._language),
            own=self._knowledge.collection.language,
            links=Markup("").join(
                Markup(
                    '<li class="depth-{depth}"><a href="{page}#{id}" data-goto="{id}">{text}</a>'
                    "</li>"
                ).format(
                    depth=min(depth, 4), page=READER, id=_heading_id(section, depth), text=text
                )
                for section in sections
                for depth, text in _new_headings(section)
            ),
        )

    def _text(self, name: str, sections: Sequence[_Section]) -> Iterator[Markup]:
        page: int | None = None
        for section in sections:
            for depth, text in _new_headings(section):
                if section.passages[0].page != page:
                    page = section.passages[0].page
                    yield self._page(page)
                yield self._heading(section, depth, text)
            for shape, group in groupby(section.passages, key=lambda p: (p.shape, p.page)):
                passages = list(group)
                if shape[1] != page:
                    page = shape[1]
                    yield self._page(page)
                yield self._block(name, shape[0], passages)

    def _page(self, page: int | None) -> Markup:
        if page is None:
            return NOTHING
        return Markup('<p class="page-number" lang="{}">{}</p>').format(
            self._language, words.PAGE_NUMBER.of(self._language, page=page)
        )

    def _heading(self, section: _Section, depth: int, text: str) -> Markup:
        return Markup('<h{level} id="{id}" tabindex="-1">{text}{translation}</h{level}>').format(
            level=min(depth + 1, 6),
            id=_heading_id(section, depth),
            text=text,
            translation=self._translation([text]),
        )

    def _block(self, name: str, shape: Shape, passages: Sequence[Passage]) -> Markup:
        tag = "p" if shape is Shape.PARAGRAPH else "li"
        text = self._knowledge.documents[name].text
        items = Markup("").join(
            Markup(
                '<{tag} class="passage" id="{id}" tabindex="-1"><span class="own">{own}</span>'
                "{translation}</{tag}>"
            ).format(
                tag=tag,
                id=passage_id(passage.id),
                own=passage.span.of(text),
                translation=self._translations(passage),
            )
            for passage in passages
        )
        return items if tag == "p" else Markup('<ul class="{}">{}</ul>').format(shape.value, items)

    def _translations(self, passage: Passage) -> Markup:
        text = self._knowledge.documents[passage.document].text
        return self._translation([span.of(text) for span in passage.sentences])

    def _translation(self, originals: Sequence[str]) -> Markup:
        """The working translation of sentences, as far as there is one."""
        known = self._knowledge.translations
        found = [known[words_] for words_ in originals if words_ in known]
        if not found:
            return NOTHING
        return Markup('<span class="translation" lang="en" hidden>{}</span>').format(
            " ".join(found)
        )


def passage_id(passage: str) -> str:
    """The id of a passage on the page."""
    return f"p-{passage}"


def _sections(passages: Sequence[Passage]) -> Iterator[_Section]:
    before: tuple[str, ...] = ()
    for number, (path, group) in enumerate(groupby(passages, key=lambda p: p.section)):
        shared = 0
        while shared < min(len(path), len(before)) and path[shared] == before[shared]:
            shared += 1
        yield _Section(number, path, shared, tuple(group))
        before = path


def _new_headings(section: _Section) -> Iterator[tuple[int, str]]:
    """The headings that open a section, with their depth from 1."""
    for depth in range(section.new, len(section.path)):
        yield depth + 1, section.path[depth]


def _heading_id(section: _Section, depth: int) -> str:
    return f"s-{section.number}-{depth}"
