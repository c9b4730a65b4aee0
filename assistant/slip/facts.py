"""What a slip shows to a reader, in the order of every format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.slip.content import Content
from assistant.slip.words import in_words


@dataclass(frozen=True, slots=True)
class Facts:
    """The parts of a slip; a quotation is a citation as JSON has it."""

    language: str
    earlier: tuple[str, ...]
    question: str
    answer: str
    choices: tuple[tuple[str, str, Sequence[Content]], ...]
    quotations: tuple[tuple[str, Sequence[Content]], ...]
    about: tuple[tuple[str, str], ...]

    def word(self, name: str) -> str:
        """One of the slip's own words in its language."""
        return in_words(name, self.language)


def facts(content: Content) -> Facts:
    """What stands on the slip of a content."""
    named = (
        ("quotations", content["citations"]),
        ("contact", [content["contact"]["citation"]] if content["contact"] else []),
        ("related", content["related"]),
    )
    return Facts(
        content["language"],
        tuple(content["earlier_turns"]),
        content["question"],
        content["answer"],
        tuple((each["label"], each["answer"], each["citations"]) for each in content["choices"]),
        tuple((name, quotations) for name, quotations in named if quotations),
        tuple(_about(content)),
    )


def place_of(citation: Mapping[str, Any], language: str) -> str:
    """Document, section and page of a citation."""
    place = " › ".join((citation["document"], *citation["section"]))
    page = citation["page"]
    return f"{place}, {in_words('page', language, page=page)}" if page else place


def _about(content: Content) -> Iterator[tuple[str, str]]:
    language = content["language"]
    yield in_words("status", language), in_words(content["status"], language)
    yield in_words("time", language), content["time"]
    yield in_words("version", language), content["document_version"]
    for each in content["documents"]:
        yield in_words("document", language), f"{each['name']}, {each['version']}"
    if content["spoken_from"]:
        yield in_words("basis", language), content["spoken_from"]
