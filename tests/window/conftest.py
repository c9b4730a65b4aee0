"""What the window's tests share: windows served as they are served to people, and a browser."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from tests.window.browsing import DESK, Visit, stranger

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page

ROOT = Path(__file__).resolve().parents[2]
FIRST_START = 900
"""Seconds; the index of the real collection may have to be built first."""
PATIENCE = 90_000
"""Milliseconds that a browser waits for something; a busy machine needs them."""
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def status_of(address: str) -> int:
    """The HTTP status of a page, 0 where nothing answers."""
    try:
        with urlopen(address, timeout=5) as response:
            return int(response.status)
    except HTTPError as error:
        return error.code
    except URLError:
        return 0


@contextmanager
def served(
    *command: str, port: int, errors: Path, patience: float, **settings: str
) -> Iterator[str]:
    """A window in a process of its own; gives its address as soon as the page is there.

    `settings` go into its environment. Feedback is kept beside the file of its errors.
    """
    address = f"http://127.0.0.1:{port}"
    feedback = f"sqlite:///{errors.parent / 'feedback.sqlite'}"
    environment = {
        **os.environ,
        "STRATEGY_PORT": str(port),
        "STRATEGY_HOST": "127.0.0.1",
        "STRATEGY_FEEDBACK_URL": feedback,
        **settings,
    }
    with errors.open("w") as log:
        process = subprocess.Popen(
            [sys.executable, *command], cwd=ROOT, env=environment, stdout=log, stderr=log
        )
    try:
        end = time.monotonic() + patience
        while status_of(f"{address}/health") != 200:
            assert process.poll() is None, errors.read_text()
            assert time.monotonic() < end, errors.read_text()
            time.sleep(0.3)
        yield address
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture(scope="session")
def real_window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the window over the default collection, started as people start it."""
    errors = tmp_path_factory.mktemp("real") / "log.txt"
    with served("app.py", port=free_port(), errors=errors, patience=FIRST_START) as address:
        yield address


@pytest.fixture(scope="session")
def scripted_window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the window over an assistant that answers by a script."""
    port = free_port()
    errors = tmp_path_factory.mktemp("scripted") / "log.txt"
    command = ("-m", "tests.window.scripted", str(port))
    with served(*command, port=port, errors=errors, patience=120) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, driven by Playwright; without one of them the test skips, in CI it fails.

    It goes with its module: while it lives its event loop keeps others from running.
    """
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        _do_without("Playwright is missing: pip install playwright")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        _do_without("Chromium is missing: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """Opens a window; in the end it must have asked no other machine and reported no error."""
    strangers: list[str] = []
    errors: list[str] = []

    def open_page(
        address: str, size: tuple[int, int] = DESK, dark: bool = False, locale: str = "sv-SE"
    ) -> Page:
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            locale=locale,
        )
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.on("request", lambda request: strangers.extend(stranger(request.url)))
        page.on("console", lambda message: errors.extend(_fault(message)))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        page.locator(".foot").wait_for()
        return page

    yield open_page
    for context in browser.contexts:
        context.close()
    assert strangers == []
    assert errors == []


LEFT = ("AbortError: signal is aborted", "Connection errored out")
"""What Gradio's page says when it is left or loaded anew while it waits for an answer."""


def _fault(message: ConsoleMessage) -> list[str]:
    """What a message tells of a fault; that a page was left while it still waited is none."""
    left = any(text in message.text for text in LEFT)
    return [message.text] if message.type == "error" and not left else []


def _do_without(reason: str) -> NoReturn:
    if os.environ.get("CI", "").lower() in ("1", "true"):
        pytest.fail(reason)
    pytest.skip(reason)
