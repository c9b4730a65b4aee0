"""Asks a window as many people at once do, and tells how it bears it.

`python scripts/load.py` starts a window of its own on this machine and has 50 people ask for a
minute, who read an answer for some seconds before they ask again; with `--pause 0` they do not,
which tells what the machine can do at most. `--questions 5000` asks that many and watches the
memory instead. Times are those that an asker waits, queue included. Bounded: never more than 10
minutes.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import httpx

ROOT = Path(__file__).resolve().parents[1]
BANK = ROOT / "corpus" / "region-kronoberg" / "question-bank.jsonl"
LONGEST_RUN = 600
"""Seconds."""


@dataclass
class Course:
    """What has happened so far."""

    left: int
    end: float
    waited: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def main() -> int:
    """Run once; exit status 1 if any question went wrong."""
    given = _arguments()
    questions = _questions()
    with tempfile.TemporaryDirectory() as folder:
        port = _free_port()
        settings = {"STRATEGY_PORT": str(port), "STRATEGY_HOST": "127.0.0.1"}
        store = {"STRATEGY_FEEDBACK_URL": f"sqlite:///{folder}/feedback.sqlite"}
        window = subprocess.Popen(
            [sys.executable, "app.py"], cwd=ROOT, env={**os.environ, **settings, **store}
        )
        try:
            address = f"http://127.0.0.1:{port}"
            _wait_for(address, window)
            return asyncio.run(_run(address, window.pid, questions, given))
        finally:
            window.terminate()
            window.wait(10)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=50, help="who ask at once")
    parser.add_argument("--seconds", type=int, default=60, help="how long")
    parser.add_argument("--questions", type=int, default=0, help="ask so many instead")
    parser.add_argument(
        "--pause", type=float, default=5.0, help="mean seconds that a person reads an answer"
    )
    return parser.parse_args()


async def _run(address: str, process: int, questions: list[str], given: argparse.Namespace) -> int:
    seconds = LONGEST_RUN if given.questions else min(given.seconds, LONGEST_RUN)
    async with httpx.AsyncClient(
        base_url=f"{address}/gradio_api", timeout=60, limits=httpx.Limits(max_connections=500)
    ) as client:
        for question in questions[:20]:
            await _ask(client, question)
        before = _memory(process)
        print(f"memory at the start: {before:.0f} MB", flush=True)
        start = time.monotonic()
        course = Course(given.questions or sys.maxsize, start + seconds)
        people = [_person(client, n, questions, course, given.pause) for n in range(given.people)]
        await asyncio.gather(*people, _watch(process, course))
    took = time.monotonic() - start
    _tell(course, took, given, before, _memory(process))
    return 1 if course.errors else 0


async def _person(
    client: httpx.AsyncClient, number: int, questions: list[str], course: Course, pause: float
) -> None:
    chance = random.Random(number)
    await asyncio.sleep(chance.uniform(0, pause))
    while course.left > 0 and time.monotonic() < course.end:
        course.left -= 1
        start = time.monotonic()
        try:
            await _ask(client, chance.choice(questions))
            course.waited.append(time.monotonic() - start)
        except Exception as error:  # whatever it is, it is counted
            course.errors.append(f"{type(error).__name__}: {error}"[:200])
        if pause:
            await asyncio.sleep(chance.uniform(0, 2 * pause))


async def _ask(client: httpx.AsyncClient, question: str) -> None:
    """Ask through the queue, as the window does; raises whatever is not an answer."""
    joined = await client.post("/call/ask", json={"data": [question]})
    joined.raise_for_status()
    async with client.stream("GET", f"/call/ask/{joined.json()['event_id']}") as events:
        lines = [line async for line in events.aiter_lines()]
    data = lines[lines.index("event: complete") + 1].removeprefix("data: ")
    status = json.loads(data)[0]["status"]
    if status == "error":
        raise RuntimeError(data)


async def _watch(process: int, course: Course) -> None:
    """Print the memory now and then while people ask."""
    asked = 0
    while course.left > 0 and time.monotonic() < course.end:
        await asyncio.sleep(1)
        if len(course.waited) // 1000 > asked // 1000:
            asked = len(course.waited)
            print(f"  after {asked} questions: {_memory(process):.0f} MB", flush=True)


def _tell(
    course: Course, took: float, given: argparse.Namespace, before: float, after: float
) -> None:
    waited = sorted(course.waited)
    print(
        f"{given.people} people, mean pause {given.pause} s, {took:.0f} s, {os.cpu_count()} cores"
    )
    print(f"questions answered: {len(waited)} ({len(waited) / took:.1f} a second)")
    print(f"errors: {len(course.errors)} {course.errors[:3] if course.errors else ''}")
    if waited:
        at95 = waited[int(0.95 * (len(waited) - 1))]
        print(f"waited: p50 {statistics.median(waited):.2f} s, p95 {at95:.2f} s")
    print(f"memory: {before:.0f} MB at the start, {after:.0f} MB at the end")
    print(f"load of the machine (1 min): {os.getloadavg()[0]:.1f}")


def _questions() -> list[str]:
    rows = [json.loads(line) for line in BANK.read_text(encoding="utf-8").splitlines()]
    return [question for row in rows for question in (*row["sv"], *row["en"])]


def _memory(process: int) -> float:
    """Resident memory in megabytes."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    kilobytes = next(line.split()[1] for line in lines if line.startswith("VmRSS"))
    return int(kilobytes) / 1024


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _wait_for(address: str, window: subprocess.Popen[bytes]) -> None:
    while window.poll() is None:
        try:
            with urlopen(f"{address}/health", timeout=5):
                return
        except (URLError, OSError):
            time.sleep(0.5)
    sys.exit("The window did not start.")


if __name__ == "__main__":
    sys.exit(main())
