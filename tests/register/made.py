"""Texts made from templates with a seed, read as one collection, and scored fact by fact."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.collection import Collection
from corpus.document import Document
from corpus.passage import Passage, Shape
from corpus.span import Span
from ingest.knowledge import Knowledge
from ingest.sentences import split_sentences
from tests.register.slots import Slots

NAME = "made.txt"
_SHAPES = {"• ": Shape.BULLET, "¤ ": Shape.ENTRY}
Fact = dict[str, Any]


@dataclass(frozen=True)
class Template:
    """A text with slots, a block a line, and the facts that it holds.

    A value "@slot" of a fact stands for what was put into the slot; no facts means that nothing
    must be read.
    """

    text: str
    facts: tuple[Fact, ...] = ()
    heading: str = ""


@dataclass(frozen=True)
class Score:
    """How many facts were expected, read, and read rightly, with what went wrong."""

    expected: int
    read: int
    right: int
    wrong: tuple[str, ...]

    @property
    def recall(self) -> float:
        """The share of expected facts that were read rightly; 1 where none was expected."""
        return self.right / self.expected if self.expected else 1.0

    @property
    def precision(self) -> float:
        """The share of facts read that were expected; 1 where none was read."""
        return self.right / self.read if self.read else 1.0


def knowledge_of(blocks: Sequence[tuple[str, str]]) -> Knowledge:
    """A collection of one document; a block is its section and its text, each line a passage."""
    text = ""
    passages: list[Passage] = []
    for section, block in blocks:
        lead_in: Span | None = None
        for line in block.split("\n"):
            shape = _SHAPES.get(line[:2], Shape.PARAGRAPH)
            words = line[2:] if shape is not Shape.PARAGRAPH else line
            span = Span(len(text), len(text) + len(words))
            text += words + "\n"
            sentences = split_sentences(text, span)
            listed = shape is not Shape.PARAGRAPH
            passages.append(
                Passage(
                    id=f"p{len(passages)}",
                    document=NAME,
                    section=(section,),
                    page=None,
                    shape=shape,
                    span=span,
                    sentences=sentences,
                    lead_in=lead_in if listed else None,
                )
            )
            if not listed:
                lead_in = sentences[-1] if words.endswith(":") else None
    document = Document(NAME, text, (), "0" * 12)
    collection = Collection(Path("made"), "made")
    return Knowledge(collection, {NAME: document}, tuple(passages), (), {}, (), "0" * 12)


def score(
    templates: Sequence[Template],
    read: Callable[[Knowledge], Sequence[Any]],
    at_least: int,
    seed: int,
) -> Score:
    """Make at least so many texts from the templates, read them all, compare."""
    rng = random.Random(seed)
    rounds = -(-at_least // len(templates))
    made: list[tuple[str, str, list[Fact]]] = []
    for _ in range(rounds):
        for template in templates:
            slots = Slots(rng)
            text = template.text.format_map(slots)
            facts = [{k: slots.meant(v) for k, v in fact.items()} for fact in template.facts]
            made.append((f"{template.heading or 'Avsnitt'} {len(made)}", text, facts))
    by_section: dict[str, list[Any]] = {}
    for fact in read(knowledge_of([(section, text) for section, text, _ in made])):
        by_section.setdefault(fact.section[0], []).append(fact)
    return _compare(made, by_section)


def _compare(made: list[tuple[str, str, list[Fact]]], by_section: dict[str, list[Any]]) -> Score:
    right = 0
    wrong: list[str] = []
    for section, text, facts in made:
        left = list(by_section.get(section, []))
        for fact in facts:
            match = next((r for r in left if _matches(r, fact)), None)
            if match is None:
                wrong.append(f"NOT READ {fact}\n   IN {text!r}\n   READ {left}")
            else:
                left.remove(match)
                right += 1
        if not facts and left:
            wrong.append(f"READ {left}\n   IN {text!r}")
        elif left and len(by_section[section]) > len(facts):
            wrong.append(f"TOO MUCH {left}\n   IN {text!r}")
    expected = sum(len(facts) for _, _, facts in made)
    return Score(expected, sum(len(r) for r in by_section.values()), right, tuple(wrong))


def _matches(record: Any, fact: Fact) -> bool:
    """Whether a record has all the values of an expected fact; "a.b" looks into a part."""
    for key, wanted in fact.items():
        value = record
        for part in key.split("."):
            value = getattr(value, part, None)
        if isinstance(value, tuple):
            value = list(value)
        if value != wanted:
            return False
    return True
