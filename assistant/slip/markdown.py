"""A slip as Markdown, whose quotations and question cannot become links, images or markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.slip.blocks import Block, blocks
from assistant.slip.carried import Carrier
from assistant.slip.content import Content
from assistant.slip.facts import Facts, facts, place_of

CARRIER = Carrier("<!-- answer-slip\n", "\n-->")
_SIGNS = re.compile(r"[\\`*_{}\[\]()#+!|~]")
_ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "://": "&#58;//",
    "@": "&#64;",
    "www.": "www&#46;",
}
"""Signs that begin markup, or that some readers turn into a link by themselves."""


def as_markdown(content: Content, key: bytes | None) -> str:
    """The slip as a file, its JSON inside."""
    page = "\n\n".join(_blocks(facts(content))) + "\n\n"
    return CARRIER.carry(page, "\n", content, key)


def plain(text: str) -> str:
    """Text that Markdown shows as it is written."""
    text = " ".join(text.split())
    for sign, entity in _ENTITIES.items():
        text = text.replace(sign, entity)
    text = re.sub(r"^(\d+)([.)])", r"\1\\\2", text)
    text = re.sub(r"^([-=])", r"\\\1", text)
    # The entities' own # stays what it is.
    return re.sub(r"&\\#", "&#", _SIGNS.sub(r"\\\g<0>", text))


def _blocks(said: Facts) -> Iterator[str]:
    yield f"# {said.word('slip')}"
    if said.earlier:
        yield f"## {said.word('earlier')}"
        yield "\n".join(f"- {plain(turn)}" for turn in said.earlier)
    yield f"## {said.word('question')}"
    yield plain(said.question)
    yield f"## {said.word('answer')}"
    yield from _answer(said.answer)
    for label, answer, quotations in said.choices:
        yield f"## {plain(label)}"
        yield from _answer(answer)
        yield from _quotations(quotations, said.language)
    for name, quotations in said.quotations:
        yield f"## {said.word(name)}"
        yield from _quotations(quotations, said.language)
    yield f"## {said.word('proof')}"
    yield "\n".join(f"- {name}: {plain(value)}" for name, value in said.about)
    yield plain(said.word("how"))


def _answer(text: str) -> Iterator[str]:
    for block in blocks(text):
        yield f"- {_line(block)}" if block.item else _line(block)


def _line(block: Block) -> str:
    texts = []
    for piece in block.pieces:
        if piece.marker:
            texts.append(f"\\[{piece.text}\\]")
        else:
            texts.append(f"**{plain(piece.text)}**" if piece.bold else f"{plain(piece.text)} ")
    return "".join(texts).strip()


def _quotations(quotations: Iterable[Content], language: str) -> Iterator[str]:
    for each in quotations:
        yield f"\\[{each['n']}\\] {plain(place_of(each, language))}"
        yield f"> {plain(each['quote'])}"
