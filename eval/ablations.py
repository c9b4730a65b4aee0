"""The product with one part removed at a time: what is each part worth?

Voices, register, rule cards and abstention are switched off; the question bank and the working
translation are left out of the index, which is built anew without them, as for a collection that
never had them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.parts import Parts
from assistant.pipeline import Assistant
from corpus.key import KeyKind
from ingest.embedding import Embedder
from ingest.index import SearchIndex
from ingest.knowledge import Knowledge

LEFT_OUT = {
    "without question bank": {KeyKind.QUESTION, KeyKind.OVERVIEW, KeyKind.UNANSWERED},
    "without translation": {KeyKind.TRANSLATION},
}
"""Kinds of keys of which the index is built without."""
SWITCHED = {
    "without words": Parts(words=False),
    "without 4-grams": Parts(grams=False),
    "without vectors": Parts(vectors=False),
    "without register answers": Parts(register=False),
    "without rule cards": Parts(rule_cards=False),
    "without abstention": Parts(abstention=False),
}
NAMES = (*LEFT_OUT, *SWITCHED)


def ablations(
    edition: Path, knowledge: Knowledge, embedder: Embedder
) -> Iterator[tuple[str, Assistant]]:
    """Each ablation's name and the assistant that lacks that part, one after the other.

    `edition` is the folder of the whole index; vectors are taken from it.
    """
    for name, kinds in LEFT_OUT.items():
        with TemporaryDirectory(prefix="eval-ablation-") as folder:
            yield name, _without(kinds, knowledge, embedder, edition, Path(folder))
    index = SearchIndex.load(edition, knowledge.keys)
    for name, parts in SWITCHED.items():
        yield name, Assistant(knowledge, index, embedder, parts)


def _without(
    kinds: set[KeyKind], knowledge: Knowledge, embedder: Embedder, edition: Path, folder: Path
) -> Assistant:
    """An assistant over an index, built in `folder`, that lacks keys of these kinds."""
    less = replace(
        knowledge,
        keys=tuple(key for key in knowledge.keys if key.kind not in kinds),
        translations={} if KeyKind.TRANSLATION in kinds else knowledge.translations,
    )
    index = SearchIndex.build(folder / "index", less.keys, less.sentences, embedder.name, edition)
    return Assistant(less, index, embedder)
