"""Speed, as ratios to a baseline measured in the same run.

Warm: one answer beside one retrieval of the LlamaIndex quickstart, question by question in turn.
Register: those of the questions that it answers, understood and answered, without any search.
Start: from nothing to the first answer, beside importing the four heavy packages one after the
other, each in a process of its own, repeated and interleaved; then the window beside a bare page.
"""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median, quantiles

from assistant.load import load_assistant
from assistant.pipeline import Assistant
from eval.baselines.quickstart import Quickstart
from eval.case import Case
from eval.window_start import window_start
from ingest.embedding import Embedder
from ingest.settings import ROOT, Settings

STARTS = 3
IMPORTS = "import gradio, chromadb, llama_index.core, sentence_transformers"
FIRST_ANSWER = "import sys; from assistant.__main__ import app; sys.argv[1:] = ['ask', {!r}]; app()"


def bench(settings: Settings, cases: tuple[Case, ...]) -> str:
    """Measure and report."""
    assistant = load_assistant(settings)
    questions = [case.turns[-1] for case in cases]
    warm = _warm(assistant, questions, settings)
    start = (*_start(questions[0]), *window_start(settings, questions[0]))
    return "\n".join((*warm, _register(assistant, questions), *start))


def _register(assistant: Assistant, questions: list[str]) -> str:
    """How long the answers out of the register take, warm."""
    spent: list[float] = []
    for question in questions:
        start = time.perf_counter()
        answered = assistant.from_register([question])
        if answered:
            spent.append(1000 * (time.perf_counter() - start))
    return (
        f"Answer out of the register, {len(spent)} questions: median {median(spent):.1f} ms, "
        f"95th percentile {quantiles(spent, n=20)[-1]:.1f} ms (aim: 20 or less)"
    )


def _warm(assistant: Assistant, questions: list[str], settings: Settings) -> list[str]:
    embedder = Embedder(settings.embedding_model)
    quickstart = Quickstart(assistant.knowledge.documents, embedder)
    for question in questions[:5]:
        assistant.answer([question])
        quickstart.retrieve(question)
    ours: list[float] = []
    theirs: list[float] = []
    for question in questions:
        start = time.perf_counter()
        assistant.answer([question])
        middle = time.perf_counter()
        quickstart.retrieve(question)
        ours.append(1000 * (middle - start))
        theirs.append(1000 * (time.perf_counter() - middle))
    ratio = median(ours) / median(theirs)
    return [
        f"Warm answer over {len(ours)} questions: median {median(ours):.1f} ms, "
        f"95th percentile {quantiles(ours, n=20)[-1]:.1f} ms",
        f"Quickstart's retrieval: median {median(theirs):.1f} ms, "
        f"95th percentile {quantiles(theirs, n=20)[-1]:.1f} ms",
        f"Ratio of the medians: {ratio:.2f} (aim: 1.5 or less)",
    ]


def _start(question: str) -> list[str]:
    imports: list[float] = []
    answers: list[float] = []
    for _ in range(STARTS):
        imports.append(_seconds(IMPORTS))
        answers.append(_seconds(FIRST_ANSWER.format(question)))
    ratio = median(answers) / median(imports)
    return [
        f"Start to first answer: median {median(answers):.1f} s of {STARTS}",
        f"Importing the four packages: median {median(imports):.1f} s",
        f"Ratio of the medians: {ratio:.2f} (aim: 1.3 or less)",
    ]


def _seconds(code: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, cwd=ROOT)
    return time.perf_counter() - start
