"""Which cases exercise each passage of the text; `python -m eval coverage`.

A case exercises a passage when words it expects stand in it. A passage that does nothing but
introduce a list is exercised by a case on an item of that list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import typer

from assistant.load import load_knowledge
from corpus.passage import Passage
from corpus.span import Span
from eval.case import CASES, Case, load_cases
from eval.commands.options import CasesOption, Corpus, Index
from ingest.knowledge import Knowledge
from ingest.settings import settings_with

SHOWN = 6
"""Cases named beside a passage."""
WIDTH = 70


def coverage(
    cases: CasesOption = CASES,
    corpus: Corpus = None,
    index: Index = None,
) -> None:
    """List every passage of the text with the cases that exercise it; none is a fault."""
    knowledge = load_knowledge(settings_with(corpus, index))
    found = covered(load_cases(cases), knowledge)
    print("\n".join(_line(passage, found[passage.id], knowledge) for passage in knowledge.passages))
    bare = uncovered(found, knowledge)
    print(f"{len(found) - len(bare)} of {len(found)} passages are exercised")
    if bare:
        print("\n".join(_fault(passage, knowledge) for passage in bare))
        raise typer.Exit(1)


def covered(cases: Iterable[Case], knowledge: Knowledge) -> dict[str, list[str]]:
    """For each passage, by its id, the ids of the cases that exercise it."""
    found: dict[str, list[str]] = {passage.id: [] for passage in knowledge.passages}
    for case in cases:
        for words in case.relevant:
            for passage in _holding(words, knowledge):
                if case.id not in found[passage.id]:
                    found[passage.id].append(case.id)
    for passage, items in _lists(knowledge):
        inside = (case for item in items for case in found[item.id])
        found[passage.id] = list(dict.fromkeys((*found[passage.id], *inside)))
    return found


def uncovered(found: dict[str, list[str]], knowledge: Knowledge) -> list[Passage]:
    """The passages that no case exercises."""
    return [passage for passage in knowledge.passages if not found[passage.id]]


def _holding(words: str, knowledge: Knowledge) -> Iterable[Passage]:
    """The passages that the expected words meet, wherever they stand."""
    places: dict[str, list[Span]] = defaultdict(list)
    for name, document in knowledge.documents.items():
        at = document.text.find(words)
        while at >= 0:
            places[name].append(Span(at, at + len(words)))
            at = document.text.find(words, at + 1)
    return [p for p in knowledge.passages if any(p.span.meets(span) for span in places[p.document])]


def _lists(knowledge: Knowledge) -> Iterable[tuple[Passage, Sequence[Passage]]]:
    """The passages that are one sentence, which introduces a list, with the items of the list."""
    items: dict[tuple[str, Span], list[Passage]] = defaultdict(list)
    for passage in knowledge.passages:
        if passage.lead_in:
            items[passage.document, passage.lead_in].append(passage)
    for passage in knowledge.passages:
        led = items.get((passage.document, passage.sentences[-1]))
        if led and len(passage.sentences) == 1:
            yield passage, led


def _line(passage: Passage, cases: Sequence[str], knowledge: Knowledge) -> str:
    more = f" and {len(cases) - SHOWN} more" if len(cases) > SHOWN else ""
    named = f"{', '.join(cases[:SHOWN])}{more}" if cases else "no case"
    return f"{_words(passage, knowledge):<{WIDTH + 1}}  {len(cases):>3}  {named}"


def _fault(passage: Passage, knowledge: Knowledge) -> str:
    return f"no case exercises {' / '.join(passage.section)}: {_words(passage, knowledge)!r}"


def _words(passage: Passage, knowledge: Knowledge) -> str:
    words = passage.span.of(knowledge.documents[passage.document].text)
    return words if len(words) <= WIDTH else f"{words[:WIDTH]}…"
