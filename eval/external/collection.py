"""The haystack as a collection of the product: one document a passage, and nothing beside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

from assistant.load import load_assistant
from assistant.pipeline import Assistant
from corpus.document import Document
from corpus.span import Span
from ingest.settings import Settings


def build(passages: Sequence[str], folder: Path, settings: Settings) -> Assistant:
    """Write the passages into `folder`, ingest them there, and open the assistant over them.

    collection.toml says that all of them answer: passages that share sentences are no editions.
    """
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    names = [name_of(number) for number in range(len(passages))]
    for name, passage in zip(names, passages, strict=True):
        (corpus / name).write_text(passage, encoding="utf-8", newline="")
    told = "".join(f'[[document]]\nfile = "{name}"\nanswers = true\n' for name in names)
    (corpus / "collection.toml").write_text(f'title = "Passages"\n{told}', encoding="utf-8")
    here = settings.model_copy(update={"corpus": corpus, "index": folder / "index"})
    return load_assistant(here)


def name_of(number: int) -> str:
    """The file of a passage."""
    return f"passage-{number:05}.txt"


def repaired(span: Span, passage: str, document: Document) -> Span | None:
    """Where words of a passage stand in its repaired text, None where repair left them out.

    Letters and digits are compared, which repair leaves alone; of several such places it is the one
    with as many of them before it.
    """
    raw = _Letters(passage)
    new = _Letters(document.text)
    words = raw.letters[raw.before[span.start] : raw.before[span.end]]
    if not words:
        return None
    wanted = raw.before[span.start]
    places = []
    at = new.letters.find(words)
    while at >= 0:
        places.append(at)
        at = new.letters.find(words, at + 1)
    if not places:
        return None
    start = min(places, key=lambda place: abs(place - wanted))
    return Span(new.places[start], new.places[start + len(words) - 1] + 1)


class _Letters:
    """The letters and digits of a text, their places in it, and how many stand before each."""

    def __init__(self, text: str) -> None:
        kept = [letter.isalnum() for letter in text]
        self.places = [place for place, is_kept in enumerate(kept) if is_kept]
        self.letters = "".join(text[place] for place in self.places)
        self.before = list(accumulate(kept, initial=0))
