"""Starting and stopping: the port, the settings, the page that is shown until all is ready."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest
from starlette.applications import Starlette

from assistant.window.server import serve, take_port
from ingest.errors import InputError
from tests.window.conftest import ROOT, free_port, status_of

SLOW_TO_MAKE = """
import sys, time
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from assistant.window.server import serve

def make():
    time.sleep(2)
    site = Starlette(routes=[Route("/", lambda request: PlainTextResponse("sidan"))])
    site.state.end_streams = lambda: None
    site.state.ready = lambda: None
    return site

serve("127.0.0.1", int(sys.argv[1]), make)
"""


def start(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run app.py until it ends by itself."""
    return subprocess.run(
        [sys.executable, "app.py", *arguments],
        cwd=ROOT,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_taken_port_is_said_in_both_languages() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        ended = start(STRATEGY_PORT=port)
    assert ended.returncode == 2
    assert f"Porten {port} är upptagen." in ended.stderr
    assert f"Port {port} is taken." in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_collection_that_is_not_there_is_said_without_a_traceback(tmp_path: Path) -> None:
    missing = str(tmp_path / "saknas")
    ended = start("--corpus", missing, STRATEGY_PORT=str(free_port()))
    assert ended.returncode == 2
    assert missing in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_bad_setting_is_named() -> None:
    ended = start(STRATEGY_PORT="sjutusen")
    assert ended.returncode == 2
    assert "STRATEGY_PORT" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_host_that_is_not_this_machine_is_an_input_error() -> None:
    with pytest.raises(InputError) as caught:
        take_port("192.0.2.1", 0)
    assert "STRATEGY_HOST" in caught.value.sv


def test_what_cannot_be_made_ends_the_server() -> None:
    def make() -> Starlette:
        raise InputError("Nej.", "No.")

    with pytest.raises(InputError, match=r"Nej\."):
        serve("127.0.0.1", free_port(), make)


def test_it_says_at_once_that_it_is_being_prepared(tmp_path: Path) -> None:
    with running("-c", SLOW_TO_MAKE, log=tmp_path / "log.txt") as (_, address):
        wait_for(address, 503)
        wait_for(address, 200)
        with urlopen(address, timeout=5) as response:
            assert response.read() == b"sidan"


def test_an_open_page_does_not_hold_the_server(tmp_path: Path) -> None:
    log = tmp_path / "log.txt"
    with running("-m", "tests.window.scripted", log=log) as (process, address):
        wait_for(address, 200)
        with urlopen(f"{address}/gradio_api/heartbeat/en-sida", timeout=5):
            process.send_signal(signal.SIGTERM)
            process.wait(10)
    assert "Traceback" not in log.read_text()
    assert "ERROR" not in log.read_text()


@contextmanager
def running(*command: str, log: Path) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """A Python process that is given a free port as its last argument, and its address."""
    port = free_port()
    with log.open("w") as output:
        process = subprocess.Popen(
            [sys.executable, *command, str(port)], cwd=ROOT, stdout=output, stderr=output
        )
    try:
        yield process, f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def wait_for(address: str, status: int) -> None:
    """Wait until a page answers with this HTTP status."""
    end = time.monotonic() + 60
    while status_of(address) != status:
        assert time.monotonic() < end
        time.sleep(0.05)
