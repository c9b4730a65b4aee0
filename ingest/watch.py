"""Watching a collection's folder: documents that change are taken in without being asked."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

from ingest.errors import InputError
from ingest.settings import ROOT, Settings
from ingest.steps import current_edition

SETTLED = 2_000
"""Milliseconds without a change after which a file is taken to be written to its end."""
LOOK = 5_000
"""Milliseconds after which the folder is looked at, changed or not: it may be another one."""


def watch(settings: Settings) -> None:
    """Run an ingest, in a process of its own, after each change in the folder; never returns.

    A folder that is removed and put back, or replaced, is a new one to the system: it is watched
    anew, and what changed meanwhile is taken in.
    """
    while True:
        try:
            folder = os.open(settings.corpus, os.O_RDONLY)
        except OSError:
            time.sleep(LOOK / 1000)
            continue
        try:
            _watch_one(settings, folder)
        except OSError:  # the folder went while the watch on it began
            time.sleep(LOOK / 1000)
        finally:
            os.close(folder)


def watch_in_background(settings: Settings) -> None:
    """Watch as long as this process lives."""
    threading.Thread(target=watch, args=(settings,), daemon=True).start()


def _watch_one(settings: Settings, folder: int) -> None:
    """Watch until another folder, or none, has the name of the open `folder`."""
    from watchfiles import watch as changes_in

    found = changes_in(
        settings.corpus,
        debounce=30_000,
        step=SETTLED,
        rust_timeout=LOOK,
        yield_on_timeout=True,
        recursive=False,
    )
    changed = bool(next(found)) or _is_stale(settings)  # looked at once the watch is on
    while _is_same(settings.corpus, folder):
        if changed:
            subprocess.run(_command(settings), cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
        changed = bool(next(found))


def _is_same(path: Path, folder: int) -> bool:
    """Whether `path` still is the open `folder`; while it is open, no other can have its number."""
    try:
        return os.path.samestat(path.stat(), os.fstat(folder))
    except OSError:
        return False


def _is_stale(settings: Settings) -> bool:
    """Whether the folder changed while nobody watched it; one without documents tells nothing."""
    try:
        return current_edition(settings) is None
    except InputError:
        return False


def _command(settings: Settings) -> list[str]:
    """An ingest that lets others go first; what is wrong with the files it says on stderr."""
    gently = ["nice", "-n", "10"] if shutil.which("nice") else []
    folders = ["--corpus", str(settings.corpus.resolve()), "--index", str(settings.index.resolve())]
    return [*gently, sys.executable, "-m", "ingest", *folders]
