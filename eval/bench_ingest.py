"""The speed of ingestion at scale, each figure beside the one it is compared with in the same run.

For each size: the first ingest, a second one after one file changed, both in processes of their
own, so that start and memory count too; then warm questions.
"""

from __future__ import annotations

import itertools
import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from assistant.load import load_assistant
from eval.case import Case
from eval.generated import PAGES, PASSAGES, write_documents
from ingest.settings import ROOT, Settings

ASKED = 60
"""Questions asked of each size."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What one size took; seconds, bytes and milliseconds."""

    documents: int
    passages: int
    first: float
    second: float
    memory: int
    index: int
    answer: float
    opening: float


def bench_ingest(settings: Settings, cases: Sequence[Case], sizes: Sequence[int]) -> Iterator[str]:
    """Measure each size (a number of documents), smallest first, and report line by line."""
    text = "\n".join(p.read_text(encoding="utf-8") for p in sorted(settings.corpus.glob("*.txt")))
    questions = [case.turns[-1] for case in cases][:ASKED]
    found: list[Measured] = []
    for size in sorted(sizes):
        with TemporaryDirectory(prefix="bench-ingest-") as folder:
            found.append(_measure(Path(folder), size, text, questions, settings))
        yield _row(found[-1])
    for small, large in itertools.pairwise(found):
        yield from _compared(small, large)


def _measure(
    folder: Path, size: int, text: str, questions: Sequence[str], settings: Settings
) -> Measured:
    write_documents(folder / "corpus", size, text)
    here = settings.model_copy(update={"corpus": folder / "corpus", "index": folder / "index"})
    first, memory = _ingest(here)
    changed = folder / "corpus" / "dokument-00000.txt"
    changed.write_text(changed.read_text("utf-8").replace("Avsnitt", "Kapitel"), encoding="utf-8")
    second, _ = _ingest(here)
    index = sum(p.stat().st_size for p in next((folder / "index").glob("edition-*")).rglob("*"))
    start = time.perf_counter()
    assistant = load_assistant(here)
    opening = time.perf_counter() - start
    passages = len(assistant.knowledge.passages)
    times = [_answer_seconds(assistant.answer, question) for question in questions]
    shutil.rmtree(folder / "index")
    answer = 1000 * median(times)
    return Measured(size, passages, first, second, memory, index, answer, opening)


def _answer_seconds(answer: Callable[[list[str]], object], question: str) -> float:
    start = time.perf_counter()
    answer([question])
    return time.perf_counter() - start


def _ingest(settings: Settings) -> tuple[float, int]:
    """Seconds and peak memory (bytes) of one ingest in a process of its own."""
    command = [sys.executable, "-m", "ingest"]
    command += ["--corpus", str(settings.corpus), "--index", str(settings.index)]
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    if process.returncode:
        raise RuntimeError(f"the ingest ended with status {process.returncode}")
    return seconds, _bytes(usage)


def _bytes(usage: resource.struct_rusage) -> int:
    """Peak memory in bytes; Linux gives kilobytes, macOS bytes."""
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _row(m: Measured) -> str:
    return (
        f"{m.documents} documents of {PAGES} pages, {m.passages} passages "
        f"({PASSAGES} a page): first ingest {m.first:.1f} s = {m.passages / m.first:.0f} passages "
        f"a second, peak memory {m.memory / 2**20:.0f} MiB, index {m.index / 2**20:.0f} MiB; after "
        f"one changed file {m.second:.1f} s = {m.second / m.first:.1%} of the first (aim: 2 %); "
        f"opening {m.opening:.1f} s; warm answer {m.answer:.1f} ms"
    )


def _compared(small: Measured, large: Measured) -> Iterator[str]:
    times = large.documents / small.documents
    yield (
        f"{times:.0f} times the documents: {large.first / small.first:.1f} times the time "
        f"(aim: {1.1 * times:.0f} or less), {large.memory / small.memory:.1f} times the memory, "
        f"{large.answer / small.answer:.1f} times the answer's time (aim: 3 or less from 1,000 to "
        "100,000 passages)"
    )
