"""Takes pictures of every page, in both languages, at the width of a desk and of a phone.

`python -m scripts.screenshots [FOLDER]` starts the window over the settings' collection at a free
port, and writes PNG files of 128 colours into FOLDER (docs/screenshots). A picture of an answer
asks the first example of the page. The newest report of the evaluation, if there is one, is taken
too.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from assistant.window.pages import PAGES
from assistant.window.words import LANGUAGES
from eval.commands.report import PAGE as REPORT
from eval.runs.folder import RUNS
from tests.window.browsing import DESK, PHONE
from tests.window.conftest import ARGUMENTS, FIRST_START, free_port, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parents[1]
COLOURS = 128


def main() -> None:
    """Take every picture."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    from playwright.sync_api import sync_playwright

    with TemporaryDirectory() as errors, sync_playwright() as playwright:
        log = Path(errors) / "log.txt"
        chromium = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        with served("app.py", port=free_port(), errors=log, patience=FIRST_START) as address:
            for language in LANGUAGES:
                for kind, size in (("desk", DESK), ("phone", PHONE)):
                    _take_all(browser, address, language, size, folder, kind)
        _take_report(browser, folder)
        browser.close()


def _take_all(
    browser: Browser, address: str, language: str, size: tuple[int, int], folder: Path, kind: str
) -> None:
    viewport = {"width": size[0], "height": size[1]}
    context = browser.new_context(viewport=viewport, locale=language)  # type: ignore[arg-type]
    page = context.new_page()
    for each in PAGES:
        page.goto(f"{address}/{each.path}")
        page.locator(".foot").wait_for()
        page.wait_for_timeout(1000)
        name = each.path or "chat"
        _take(page, folder / f"{name}-{language}-{kind}.png")
        if not each.path:
            page.locator("#examples button").first.click()
            page.locator("#exchange-1 a.cite").first.wait_for()
            page.wait_for_timeout(2000)
            _take(page, folder / f"answer-{language}-{kind}.png")
    context.close()


def _take_report(browser: Browser, folder: Path) -> None:
    """The newest report of the evaluation, opened as a file."""
    reports = sorted(RUNS.glob(f"*/{REPORT}"), key=lambda path: path.stat().st_mtime)
    if reports:
        page = browser.new_page(viewport={"width": DESK[0], "height": DESK[1]})
        page.goto(reports[-1].as_uri())
        page.wait_for_timeout(1000)
        _take(page, folder / "report.png")
        page.close()


def _take(page: Page, path: Path) -> None:
    """Take what is in view, in few colours."""
    from PIL import Image

    page.screenshot(path=path)
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    print(path, path.stat().st_size)


if __name__ == "__main__":
    main()
