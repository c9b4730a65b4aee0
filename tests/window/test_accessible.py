"""axe-core over every page, in every language, light and dark; the report is kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from assistant.window.page import Page
from assistant.window.pages import PAGES
from assistant.window.words import LANGUAGES
from tests.window.browsing import DESK, SMALL, Visit, ask, fits

if TYPE_CHECKING:
    from playwright.sync_api import Page as BrowserPage

REPORTS = Path(__file__).parent / "reports"
GRAVE = ("serious", "critical")


def faults(page: BrowserPage, name: str) -> list[str]:
    """The grave faults that axe-core finds; everything it finds goes into a report."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found: list[dict[str, Any]] = axe.run(page).response["violations"]
    REPORTS.mkdir(exist_ok=True)
    report = json.dumps(found, ensure_ascii=False, indent=1)
    (REPORTS / f"axe-{name}.json").write_text(report, encoding="utf-8")
    return [
        f"{fault['impact']} {fault['id']}: {[node['html'][:160] for node in fault['nodes']]}"
        for fault in found
        if fault["impact"] in GRAVE
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path or "chat")
def test_every_page_is_without_grave_faults(
    real_window: str, visit: Visit, page: Page, dark: bool
) -> None:
    for language in LANGUAGES:
        size = SMALL if language == LANGUAGES[-1] else DESK
        shown = visit(f"{real_window}/{page.path}", size, dark, locale=language)
        name = f"{page.path or 'chat'}-{language}-{'dark' if dark else 'light'}"
        assert faults(shown, name) == []
        assert shown.locator("h1").count() == 1
        assert fits(shown)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_answers_of_every_kind_are_without_grave_faults(
    scripted_window: str, visit: Visit, dark: bool
) -> None:
    page = visit(scripted_window, dark=dark)
    for question in ("fälla ett träd", "Hur mår månen?", "något trasigt", "träden", "The grass"):
        ask(page, question)
    page.locator(".shelf summary").click()
    page.locator("[data-rename]").first.click()
    assert faults(page, f"answers-{'dark' if dark else 'light'}") == []


def test_the_reader_in_use_is_without_grave_faults(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/dokument")
    page.get_by_label("Sök i texten").fill("internationell")
    page.locator("mark.hit").first.wait_for()
    page.get_by_role("button", name="Visa arbetsöversättning").click()
    assert faults(page, "reader-in-use") == []
