"""What changed between two versions of the documents: passages added, removed, edited, moved;
facts likewise (fact_changes.py).

Passages with the same words belong together; of the rest, the most alike do. An edit is told word
by word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from ingest.fact_changes import FactChanges, compare_facts, read_facts
from ingest.pairing import best_pairs
from ingest.versions import Version, find_version, version_register, version_rows

ALIKE = 60.0
"""Least rapidfuzz ratio (0 to 100) at which a passage is taken for the edited form of another."""
_WORDS = re.compile(
    r"\s*(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|[^\s.,:;]+(?:[.,:;]+[^\s.,:;]+)*|[.,:;]+)"
)
"""A word, an amount with its blanks, or the marks behind them: each changes as a whole."""


class Op(StrEnum):
    """What happened to a stretch of words."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of an edited passage, and whether they stayed, went or came."""

    op: Op
    words: str

    @property
    def bare(self) -> str:
        """The words without the blank before them, which stays outside of their mark."""
        return self.words.lstrip()

    @property
    def blank(self) -> str:
        """The blank before the words."""
        return self.words[: len(self.words) - len(self.bare)]


@dataclass(frozen=True, slots=True)
class Here:
    """A passage of one version: its id, document, section, page and words."""

    id: str
    document: str
    section: tuple[str, ...]
    page: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Edit:
    """A passage before and after, with the difference word by word."""

    before: Here
    after: Here
    difference: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """The difference between two versions; `moved` have their words in another section now.

    `facts` is None where one of the versions was kept without its register.
    """

    before: str
    after: str
    added: tuple[Here, ...]
    removed: tuple[Here, ...]
    edited: tuple[Edit, ...]
    moved: tuple[Edit, ...]
    unchanged: int
    facts: FactChanges | None = None

    @property
    def none(self) -> bool:
        """Whether both versions say the same in the same places."""
        return not (self.added or self.removed or self.edited or self.moved)


def passage_of(row: dict[str, Any]) -> Here:
    """A passage out of the row in which it is kept."""
    return Here(row["id"], row["document"], tuple(row["section"]), row["page"], row["text"])


def changes_between(index: Path, before: str, after: str) -> Changes:
    """What changed between two versions that are kept in an index folder."""
    old, new = find_version(index, before), find_version(index, after)
    passages = compare(
        before,
        map(passage_of, version_rows(index, old)),
        after,
        map(passage_of, version_rows(index, new)),
    )
    return replace(passages, facts=_facts_between(index, old, new))


def _facts_between(index: Path, old: Version, new: Version) -> FactChanges | None:
    """The facts that changed, None where a version has no register that can be read."""
    try:
        return compare_facts(*(read_facts(version_register(index, each)) for each in (old, new)))
    except ValueError:
        return None


def compare(before: str, old: Iterable[Here], after: str, new: Iterable[Here]) -> Changes:
    """What changed from the passages `old` of version `before` to `new` of version `after`."""
    old, new = tuple(old), tuple(new)
    same, gone, come = _same_words(old, new)
    edited, removed, added = _alike(gone, come)
    return Changes(
        before=before,
        after=after,
        added=tuple(added),
        removed=tuple(removed),
        edited=tuple(edited),
        moved=tuple(Edit(a, b, ()) for a, b in same if a.section != b.section),
        unchanged=sum(a.section == b.section for a, b in same),
    )


def difference(before: str, after: str) -> tuple[Stretch, ...]:
    """The difference between two texts, word by word; a word keeps the blanks before it."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    found: list[Stretch] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Stretch(Op.KEPT, "".join(new[c:d])))
            continue
        if b > a:
            found.append(Stretch(Op.REMOVED, "".join(old[a:b])))
        if d > c:
            found.append(Stretch(Op.ADDED, "".join(new[c:d])))
    return tuple(found)


def _same_words(
    old: Sequence[Here], new: Sequence[Here]
) -> tuple[list[tuple[Here, Here]], list[Here], list[Here]]:
    """Pairs with the same words (of several, those in the same section), and what is left."""
    waiting: dict[str, list[Here]] = defaultdict(list)
    for passage in old:
        waiting[passage.text].append(passage)
    pairs: list[tuple[Here, Here]] = []
    come: list[Here] = []
    for passage in new:
        partners = waiting[passage.text]
        if not partners:
            come.append(passage)
            continue
        partner = next((p for p in partners if p.section == passage.section), partners[0])
        partners.remove(partner)
        pairs.append((partner, passage))
    left = {id(passage) for partners in waiting.values() for passage in partners}
    return pairs, [passage for passage in old if id(passage) in left], come


def _alike(gone: list[Here], come: list[Here]) -> tuple[list[Edit], list[Here], list[Here]]:
    """Edited passages, the most alike first taken together; then what was removed and added."""
    pairs: list[tuple[float, int, int]] = []
    texts = [passage.text for passage in come]
    for number, passage in enumerate(gone):
        for _, score, other in process.extract(
            passage.text, texts, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=5
        ):
            pairs.append((score + (come[other].section == passage.section), number, other))
    partner = best_pairs(pairs)
    edited = [
        Edit(gone[n], come[m], difference(gone[n].text, come[m].text))
        for n, m in sorted(partner.items(), key=lambda pair: pair[1])
    ]
    taken = set(partner.values())
    removed = [passage for n, passage in enumerate(gone) if n not in partner]
    return edited, removed, [passage for m, passage in enumerate(come) if m not in taken]
