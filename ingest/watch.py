"""Watching a collection's folder: documents that change are taken in without being asked."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading

from ingest.settings import ROOT, Settings

SETTLED = 2_000
"""Milliseconds without a change after which a file is taken to be written to its end."""


def watch(settings: Settings) -> None:
    """Run an ingest, in a process of its own, after each change in the folder; never returns."""
    from watchfiles import watch as changes_in

    for _ in changes_in(settings.corpus, debounce=60_000, step=SETTLED, recursive=False):
        subprocess.run(_command(settings), cwd=ROOT, stdout=subprocess.DEVNULL, check=False)


def watch_in_background(settings: Settings) -> None:
    """Watch as long as this process lives."""
    threading.Thread(target=watch, args=(settings,), daemon=True).start()


def _command(settings: Settings) -> list[str]:
    """An ingest that lets others go first; what is wrong with the files it says on stderr."""
    gently = ["nice", "-n", "10"] if shutil.which("nice") else []
    folders = ["--corpus", str(settings.corpus.resolve()), "--index", str(settings.index.resolve())]
    return [*gently, sys.executable, "-m", "ingest", *folders]
