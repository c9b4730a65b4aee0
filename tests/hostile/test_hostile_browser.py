"""Hostile texts in the window: they stay text, nothing runs, nothing is asked of other machines."""

from __future__ import annotations

from tests.hostile.inputs import texts
from tests.window.browsing import Visit, box

_STRANGE = (
    "#log .question *:not(.unseen), #log iframe, #log img, #log script, #log form, #log object, "
    "#log style, base:not(head base)"
)
ADDED = f"() => [...document.querySelectorAll('{_STRANGE}')].map((e) => e.outerHTML)"
_IN_A_BOX = 20_000
"""Characters; what is longer goes by HTTP, typing it into a browser tests the browser."""


def test_hostile_texts_stay_text(scripted_window: str, visit: Visit) -> None:
    page = visit(scripted_window)
    page.on("dialog", lambda dialog: dialog.dismiss())
    address = page.url
    asked = 0
    for name, text in texts().items():
        if not text.strip() or len(text) > _IN_A_BOX:
            continue
        asked += 1
        # As text with half a surrogate pair may come from a program, but never from a keyboard.
        box(page).fill(text.encode("utf-8", "replace").decode())
        box(page).press("Enter")
        answer = page.locator(f"#exchange-{asked} .answer > *:not(.pending)").first
        answer.wait_for(timeout=20_000)
        assert page.evaluate("window.pwned") is None, name
        assert page.evaluate(ADDED) == [], name
        assert page.url == address, name
    assert asked > 30
    assert page.title().startswith("Fråga")
    assert page.locator("h1").count() == 1
