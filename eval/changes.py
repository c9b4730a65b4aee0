"""Which answers of the evaluation are different after an update of the documents.

Both versions are asked as they were kept: with the files beside the documents (bank, translation)
that lay there then.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.load import load_assistant
from assistant.pipeline import Assistant
from assistant.render import markdown
from eval.case import Case
from ingest.settings import Settings
from ingest.store import CURRENT, edition_folder
from ingest.versions import Version, version_corpus


@dataclass(frozen=True, slots=True)
class Different:
    """A case whose answer changed: what was said before, and what is said now."""

    case: Case
    before: str
    after: str


def different_answers(
    settings: Settings, before: Version, after: Version, cases: Sequence[Case]
) -> Iterator[Different]:
    """The cases that the two versions answer differently, in their order."""
    with TemporaryDirectory(prefix="eval-changes-") as folder:
        old = _assistant(settings, before, Path(folder) / "before")
        new = _assistant(settings, after, Path(folder) / "after")
        for case in cases:
            said, says = (markdown(a.answer(list(case.turns))) for a in (old, new))
            if said != says:
                yield Different(case, said, says)


def report(found: Sequence[Different], asked: int) -> str:
    """The changed answers as text; of reserved cases only how many there are."""
    shown = [each for each in found if not each.case.reserved]
    lines = [
        f"{len(found)} of {asked} answers are different ({len(found) - len(shown)} of them to "
        "reserved cases, which are not shown)"
    ]
    for each in shown:
        question = " / ".join(each.case.turns)
        lines += [f"\n{each.case.id}: {question}", *_block("before", each.before)]
        lines += _block("after", each.after)
    return "\n".join(lines)


def _block(title: str, text: str) -> list[str]:
    return [f"  {title}:", *(f"    {line}" for line in text.splitlines() if line)]


def _assistant(settings: Settings, version: Version, index: Path) -> Assistant:
    """An assistant over a kept version; vectors come from the edition in force where they can."""
    edition = edition_folder(settings.index)
    if edition:
        shutil.copytree(edition, index / edition.name)
        (index / CURRENT).write_text(edition.name, encoding="utf-8")
    corpus = version_corpus(settings.index, version)
    return load_assistant(settings.model_copy(update={"corpus": corpus, "index": index}))
