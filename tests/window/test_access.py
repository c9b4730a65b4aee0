"""The window without a mouse, without good eyes, without sight."""

from __future__ import annotations

import pytest

from assistant.window.words import BACK
from tests.window.browsing import OPEN_SOURCE, PHONE, Visit, ask

LOW_CONTRAST = """() => {
  const parse = (color) => (color.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const color = parse(getComputedStyle(e).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const low = [];
  for (const element of document.querySelectorAll(".gradio-container *")) {
    const text = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!text || !element.checkVisibility() || element.closest(".unseen, .sr-only")) continue;
    const [a, b] = [light(parse(getComputedStyle(element).color)), light(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) low.push(`${ratio.toFixed(2)} ${element.outerHTML.slice(0, 120)}`);
  }
  return low;
}"""


def test_everything_can_be_done_with_the_keyboard(scripted_window: str, visit: Visit) -> None:
    page = visit(scripted_window)
    ask(page, "Får jag fälla ett träd?")
    page.locator("#log .log").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    source = page.locator(OPEN_SOURCE)
    assert source.get_attribute("id") == "source-1-2"
    assert page.evaluate("document.activeElement.id") == "source-1-2"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.dataset.target") == "source-1-2"


def test_from_a_source_one_comes_back_to_its_answer(scripted_window: str, visit: Visit) -> None:
    page = visit(scripted_window, PHONE)
    ask(page, "Får jag fälla ett träd?")
    page.get_by_role("button", name=BACK.sv).click()  # of the source that opened by itself
    assert page.evaluate("document.activeElement.dataset.target") == "source-1-1"


def test_focus_is_visible(scripted_window: str, visit: Visit) -> None:
    page = visit(scripted_window)
    for _ in range(6):
        page.keyboard.press("Tab")
        width = page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)")
        assert width >= 2, page.evaluate("document.activeElement.outerHTML")


def test_new_answers_are_added_to_a_live_log(scripted_window: str, visit: Visit) -> None:
    page = visit(scripted_window)
    ask(page, "Får jag fälla ett träd?")
    for selector in ("[role=log]", "#exchange-1"):
        page.evaluate(f"document.querySelector('{selector}').known = true")
    ask(page, "Vem beslutar om undantag?")
    # What was announced stays the same element, so that only what is new is announced.
    known = "Array.from(document.querySelectorAll('[role=log], .exchange'), (e) => !!e.known)"
    assert page.evaluate(known) == [True, True, False]


@pytest.mark.parametrize("dark", [False, True])
def test_contrast_is_at_least_four_and_a_half(
    scripted_window: str, visit: Visit, dark: bool
) -> None:
    page = visit(scripted_window, dark=dark)
    assert page.evaluate(LOW_CONTRAST) == []
    ask(page, "Får jag fälla ett träd?")
    ask(page, "Hur mår månen?")
    ask(page, "något trasigt")
    ask(page, "hur är det med träden")
    page.locator("#exchange-1 a.cite").last.click()
    assert page.evaluate(LOW_CONTRAST) == []
