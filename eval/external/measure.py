"""The measurement: right passage first and among three, with faults of typing, and the sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.pipeline import Assistant
from corpus.sentence import Sentence
from corpus.span import Span
from eval.external.baselines import baselines
from eval.external.collection import build, name_of, repaired
from eval.external.questions import External, ExternalQuestion
from eval.perturb import PERTURBATIONS, chance_for
from eval.table import share
from ingest.settings import Settings

PRODUCT = "Strategiassistenten"
LANGUAGE = "sv"
TYPED = {"as asked": "", "one typo": "one typo", "a a o for å ä ö": "no å ä ö"}
"""The rows of the table, each with the name of its perturbation, if any."""
HALF = 0.5
"""Share of the right span that a sentence must hold; some spans go on over several."""


@dataclass(frozen=True, slots=True)
class Hits:
    """What one system did for one question; `sentence` is None where it names no sentence."""

    first: bool
    among_three: bool
    sentence: bool | None


def measure(external: External, folder: Path, settings: Settings, seed: int) -> Iterator[str]:
    """Build the haystack in `folder`, ask the product and the baselines, report line by line."""
    assistant = build(external.passages, folder, settings)
    yield f"{len(external.questions)} questions over {len(external.passages)} passages"
    for label, name in TYPED.items():
        asked = [_typed(question, name, seed) for question in external.questions]
        yield f"{label}:"
        yield from _rows(external, asked, assistant)


def _typed(question: ExternalQuestion, name: str, seed: int) -> str:
    if not name:
        return question.text
    chance = chance_for(seed, name, question.text)
    return PERTURBATIONS[name](question.text, LANGUAGE, chance)


def _rows(external: External, asked: Sequence[str], assistant: Assistant) -> Iterator[str]:
    yield _row(PRODUCT, asked_of(assistant, external, asked))
    for name, rank in baselines(external.passages).items():
        hits = [
            _hits(rank(text), question.passage, None)
            for question, text in zip(external.questions, asked, strict=True)
        ]
        yield _row(name, hits)


def asked_of(assistant: Assistant, external: External, asked: Sequence[str]) -> list[Hits]:
    """What the product does with the questions as they were typed."""
    documents = assistant.knowledge.documents
    numbers = {name_of(n): n for n in range(len(external.passages))}
    found = []
    for question, text in zip(external.questions, asked, strict=True):
        sentences = [f.sentence for f in assistant.evidence([text]).sentences]
        ranked = list(dict.fromkeys(numbers[s.passage.document] for s in sentences))
        passage = external.passages[question.passage]
        document = documents[name_of(question.passage)]
        spans = [repaired(span, passage, document) for span in question.spans]
        right = any(_holds(sentences[:1], document.name, span) for span in spans if span)
        found.append(_hits(ranked, question.passage, right))
    return found


def _hits(ranked: Sequence[int], passage: int, sentence: bool | None) -> Hits:
    return Hits(passage in ranked[:1], passage in ranked[:3], sentence)


def _holds(best: Sequence[Sentence], document: str, span: Span) -> bool:
    """Whether the best sentence holds the span, or the larger part of one that goes on."""
    if not best or best[0].passage.document != document:
        return False
    shared = min(best[0].span.end, span.end) - max(best[0].span.start, span.start)
    return shared > HALF * (span.end - span.start)


def _row(name: str, hits: Sequence[Hits]) -> str:
    total = len(hits)
    cells = [
        share(sum(hit.first for hit in hits), total),
        share(sum(hit.among_three for hit in hits), total),
    ]
    if hits[0].sentence is not None:
        cells.append(share(sum(bool(hit.sentence) for hit in hits), total))
    labels = ("first", "among 3", "right sentence first")
    told = "   ".join(f"{label} {cell}" for label, cell in zip(labels, cells, strict=False))
    return f"  {name:<26}{told}"
