"""Made-up documents in any number, always the same for a seed; for measuring at scale.

Each document has ten pages of five passages; the prose is chained at random from a given text's own
pairs of words, so that words are as frequent as in real prose and nearly every sentence is new.
"""

from __future__ import annotations

import itertools
import random
import re
from collections import defaultdict
from pathlib import Path

PAGES = 10
PASSAGES = 5
"""Passages a page."""
LINE = 78
"""Characters a line, about."""


def write_documents(folder: Path, count: int, source: str, seed: int = 0) -> None:
    """Write `count` documents made of the words of `source` into `folder`, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    follows = _follows(source)
    for number in range(count):
        rng = random.Random(f"{seed}-{number}")
        path = folder / f"dokument-{number:05}.txt"
        path.write_text(_document(number, follows, rng), encoding="utf-8")


def _follows(source: str) -> dict[str, list[str]]:
    words = re.findall(r"[\w-]+", source)
    follows: dict[str, list[str]] = defaultdict(list)
    for first, second in itertools.pairwise(words):
        follows[first].append(second)
    follows[""] = [word for word in words if word[:1].isupper()]
    return follows


def _document(number: int, follows: dict[str, list[str]], rng: random.Random) -> str:
    pages = []
    for page in range(1, PAGES + 1):
        title = f"Avsnitt {number}.{page} om {rng.choice(follows[''])}"
        passages = [_wrapped(_passage(follows, rng)) for _ in range(PASSAGES)]
        pages.append("\n\n".join([title, *passages]))
    return "\f".join(pages) + "\n"


def _passage(follows: dict[str, list[str]], rng: random.Random) -> str:
    return " ".join(_sentence(follows, rng) for _ in range(rng.choice((1, 1, 2))))


def _sentence(follows: dict[str, list[str]], rng: random.Random) -> str:
    words = [rng.choice(follows[""])]
    for _ in range(rng.randint(9, 19)):
        words.append(rng.choice(follows.get(words[-1]) or follows[""]))
    return " ".join(words) + "."


def _wrapped(text: str) -> str:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) >= LINE:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)
