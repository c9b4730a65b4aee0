"""The start of the window beside that of a bare Gradio page: until the page is up, and until the
first answer, each in a process of its own, in turn."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import Request, urlopen

from ingest.settings import ROOT, Settings

STARTS = 3
PATIENCE = 300
"""Seconds."""
BARE = """
import os, gradio
with gradio.Blocks() as page:
    gradio.Markdown("Hej")
page.launch(server_port=int(os.environ["STRATEGY_PORT"]), quiet=True)
"""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds by the clock, and seconds that the process computed: a busy machine stretches only
    the first."""

    wall: float
    cpu: float


def window_start(settings: Settings, question: str) -> list[str]:
    """Measure and report."""
    bare: list[Start] = []
    page: list[Start] = []
    answer: list[Start] = []
    for _ in range(STARTS):
        with _started("-c", BARE) as (address, process, start):
            bare.append(_since(start, process, _up(address)))
        command = ("app.py", "--corpus", str(settings.corpus), "--index", str(settings.index))
        with _started(*command) as (address, process, start):
            page.append(_since(start, process, _up(address)))
            answer.append(_since(start, process, _answered(address, question)))
    return [
        f"Start of a bare Gradio page: median {_wall(bare):.1f} s of {STARTS}, "
        f"{_cpu(bare):.1f} s computed",
        _line("Start of the window until its page is up", page, bare),
        _line("Start of the window until its first answer", answer, bare),
    ]


def _line(name: str, ours: list[Start], bare: list[Start]) -> str:
    return (
        f"{name}: median {_wall(ours):.1f} s, {_wall(ours) / _wall(bare):.2f} times the bare page; "
        f"{_cpu(ours):.1f} s computed, {_cpu(ours) / _cpu(bare):.2f} times"
    )


def _wall(starts: list[Start]) -> float:
    return median(start.wall for start in starts)


def _cpu(starts: list[Start]) -> float:
    return median(start.cpu for start in starts)


def _since(start: float, process: int, now: float) -> Start:
    """What it took from a start until now; Linux tells the time computed, in hundredths."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return Start(now - start, (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"))


@contextmanager
def _started(*command: str) -> Iterator[tuple[str, int, float]]:
    """A page in a process of its own; gives its address, its number and when it was started."""
    port = _free_port()
    with TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "STRATEGY_PORT": str(port),
            "STRATEGY_HOST": "127.0.0.1",
            "GRADIO_ANALYTICS_ENABLED": "False",
            "STRATEGY_FEEDBACK_URL": f"sqlite:///{Path(folder) / 'feedback.sqlite'}",
        }
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *command], cwd=ROOT, env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            yield f"http://127.0.0.1:{port}", process.pid, start
        finally:
            process.terminate()
            try:
                process.wait(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _up(address: str) -> float:
    """When the page is there."""
    end = time.perf_counter() + PATIENCE
    while time.perf_counter() < end:
        try:
            with urlopen(f"{address}/", timeout=PATIENCE):
                return time.perf_counter()
        except (URLError, OSError):
            time.sleep(0.02)
    raise TimeoutError(f"No page at {address} after {PATIENCE} s.")


def _answered(address: str, question: str) -> float:
    """When a question has its answer."""
    asked = Request(
        f"{address}/gradio_api/call/ask",
        data=json.dumps({"data": [question]}).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urlopen(asked, timeout=PATIENCE) as joined:
        event = json.load(joined)["event_id"]
    with urlopen(f"{address}/gradio_api/call/ask/{event}", timeout=PATIENCE) as events:
        events.read()
    return time.perf_counter()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])
