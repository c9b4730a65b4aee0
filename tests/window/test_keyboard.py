"""Every control of every page is reached with the Tab key alone, and shows that it is."""

from __future__ import annotations

import pytest

from assistant.window.page import Page
from assistant.window.pages import PAGES
from tests.window.browsing import DESK, SMALL, Visit

NUMBER_CONTROLS = """() => {
  const all = document.querySelectorAll("a[href], button, input, textarea, select, summary");
  const shown = [...all].filter((e) => e.checkVisibility() && !e.disabled && e.tabIndex >= 0
    && !(e.type === "radio" && !e.checked));
  shown.forEach((e, n) => (e.dataset.control = n));
  return shown.map((e) => e.outerHTML.slice(0, 120));
}"""
FOCUSED = """() => {
  const e = document.activeElement;
  return [e.dataset.control ?? "", parseFloat(getComputedStyle(e).outlineWidth)];
}"""


@pytest.mark.parametrize("size", [DESK, SMALL], ids=["desk", "zoomed"])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path or "chat")
def test_tab_reaches_every_control(
    real_window: str, visit: Visit, page: Page, size: tuple[int, int]
) -> None:
    shown = visit(f"{real_window}/{page.path}", size)
    shown.wait_for_timeout(1_000)  # what the page does when it is opened
    controls = shown.evaluate(NUMBER_CONTROLS)
    reached: set[str] = set()
    for _ in range(len(controls) + 5):
        shown.keyboard.press("Tab")
        number, outline = shown.evaluate(FOCUSED)
        if number:
            reached.add(number)
            assert outline >= 2, controls[int(number)]
    missed = [html for n, html in enumerate(controls) if str(n) not in reached]
    assert missed == []
