"""Which documents answer: of several editions of one text, the one that is valid.

Two documents are editions of one text when collection.toml says so (`replaces`) or when a large
part of their sentences is the same. The one that answers is, in this order of what is known: the
latest that is valid today, the one with the latest year in its file name, the file changed last.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from corpus.collection import About, Collection
from corpus.silent import Silent, Why
from ingest.prepare import Prepared

ALIKE = 0.4
"""Share of the shorter document's sentences that must stand in the other for them to be editions
of one text."""
COPY = 0.98
"""The same, in both directions, from which on two files hold one and the same edition."""
LEAST_SENTENCES = 5
"""Documents with fewer sentences are not compared."""
COMMON = 8
"""A sentence that stands in more documents than this is boilerplate and says nothing."""
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def answering(
    documents: Sequence[Prepared], collection: Collection, today: date
) -> tuple[tuple[Prepared, ...], tuple[Silent, ...]]:
    """The documents that answer, in their order, and those that do not."""
    silent: list[Silent] = []
    for group in _groups(documents, collection):
        abouts = [collection.about(each.document.name) for each in group]
        spoken = [d for d, a in zip(group, abouts, strict=True) if a.answers is True]
        told_not = [d for d, a in zip(group, abouts, strict=True) if a.answers is False]
        silent += [_silent(d, None, Why.TOLD, "collection.toml") for d in told_not]
        rest = [d for d in group if d not in told_not]
        if spoken:
            silent += [
                _silent(d, spoken[0], Why.OLDER, "collection.toml") for d in rest if d not in spoken
            ]
        elif len(rest) > 1:
            silent += _all_but_one(rest, collection, today)
    names = {each.name for each in silent}
    return tuple(d for d in documents if d.document.name not in names), tuple(silent)


def standing(collection: Collection, today: date) -> list[str]:
    """What the dates in collection.toml say today; the index is stale as soon as it changes."""
    return [f"{about.file}:{_period(about, today)}" for about in collection.documents]


def _all_but_one(
    group: Sequence[Prepared], collection: Collection, today: date
) -> Iterable[Silent]:
    """All documents of a group but the one that answers."""
    chosen, told_by = _choose(group, collection, today)
    for each in group:
        if each is not chosen:
            about = collection.about(each.document.name)
            coming = told_by == "dates" and _period(about, today) == "coming"
            why = Why.COMING if coming else Why.COPY if _is_copy(each, chosen) else Why.OLDER
            yield _silent(each, chosen, why, told_by)


def _choose(group: Sequence[Prepared], collection: Collection, today: date) -> tuple[Prepared, str]:
    abouts = {each.document.name: collection.about(each.document.name) for each in group}
    replaced = {about.replaces for about in abouts.values()}
    if any(about.valid_from or about.valid_to or about.adopted for about in abouts.values()):
        return max(group, key=lambda d: _rank(abouts[d.document.name], today)), "dates"
    newest = [d for d in group if d.document.name not in replaced]
    if len(newest) == 1:
        return newest[0], "collection.toml"
    years = {
        d.document.name: max(map(int, _YEAR.findall(d.document.name)), default=0) for d in group
    }
    latest = [d for d in group if years[d.document.name] == max(years.values())]
    if len(latest) == 1:
        return latest[0], "file names"
    return max(group, key=lambda d: _changed(collection.folder / d.document.name)), "file times"


def _rank(about: About, today: date) -> tuple[int, date]:
    """Valid documents first, then past ones, then coming ones; the latest of each first."""
    order = {"valid": 2, "past": 1, "coming": 0}
    return order[_period(about, today)], about.valid_from or about.adopted or date.min


def _period(about: About, today: date) -> str:
    if about.valid_from and about.valid_from > today:
        return "coming"
    if about.valid_to and about.valid_to < today:
        return "past"
    return "valid"


def _changed(path: Path) -> tuple[int, str]:
    return path.stat().st_mtime_ns, path.name


def _silent(each: Prepared, instead: Prepared | None, why: Why, told_by: str) -> Silent:
    name = instead.document.name if instead else ""
    return Silent(each.document.name, each.document.version, name, why, told_by)


def _groups(documents: Sequence[Prepared], collection: Collection) -> list[list[Prepared]]:
    """The documents, those that are editions of one text together."""
    place = {each.document.name: number for number, each in enumerate(documents)}
    group = list(range(len(documents)))
    pairs = [
        (place[about.file], place[about.replaces])
        for about in collection.documents
        if about.file in place and about.replaces in place
    ]
    for first, second in (*pairs, *_alike(documents)):
        old, new = group[second], group[first]
        group = [new if each == old else each for each in group]
    found: dict[int, list[Prepared]] = defaultdict(list)
    for number, each in zip(group, documents, strict=True):
        found[number].append(each)
    return list(found.values())


def _alike(documents: Sequence[Prepared]) -> list[tuple[int, int]]:
    """Pairs of documents that share a large part of their sentences."""
    if len(documents) < 2:
        return []
    texts = [_sentences(each) for each in documents]
    where: dict[str, list[int]] = defaultdict(list)
    for number, sentences in enumerate(texts):
        if len(sentences) >= LEAST_SENTENCES:
            for sentence in sentences:
                where[sentence].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in where.values():
        if 1 < len(numbers) <= COMMON:
            shared.update((a, b) for a in numbers for b in numbers if a < b)
    return [
        (a, b)
        for (a, b), count in shared.items()
        if count >= ALIKE * min(len(texts[a]), len(texts[b]))
    ]


def _is_copy(first: Prepared, second: Prepared) -> bool:
    mine, other = _sentences(first), _sentences(second)
    return len(mine & other) >= COPY * max(len(mine), len(other))


def _sentences(each: Prepared) -> frozenset[str]:
    text = each.document.text
    return frozenset(
        " ".join(span.of(text).lower().split()) for p in each.passages for span in p.sentences
    )
