"""The start: from nothing to the first answer in a process of its own, and the memory it takes."""

from __future__ import annotations

import resource
import subprocess
import sys
import time

from ingest.errors import InputError
from ingest.settings import ROOT, Settings

_FIRST_ANSWER = (
    "import sys; from pathlib import Path; from ingest.settings import settings_with; "
    "from assistant.load import load_assistant; "
    "corpus, index, question = sys.argv[1:]; "
    "print(load_assistant(settings_with(Path(corpus), Path(index))).answer([question]).status)"
)


def cold_start(settings: Settings, question: str) -> tuple[float, int]:
    """Seconds until the first answer, and the most memory of any process started so far, bytes."""
    start = time.perf_counter()
    command = [sys.executable, "-c", _FIRST_ANSWER, str(settings.corpus), str(settings.index)]
    done = subprocess.run([*command, question], cwd=ROOT, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["?"])[-1]
        raise InputError(f"Starten misslyckades: {last}", f"The start failed: {last}")
    return seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
