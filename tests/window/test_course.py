"""What the real assistant cannot be made to do, in a browser: fail, be slow, ask back."""

from __future__ import annotations

from assistant.window.words import CLEAR, FAILED, NO_SOURCE, SEARCHING, STOP, STOPPED
from tests.window.browsing import OPEN_SOURCE, Visit, ask, box


def test_a_fault_is_friendly_and_loses_nothing(scripted_window: str, visit: Visit) -> None:
    page = visit(scripted_window)
    exchange = ask(page, "något trasigt")
    assert FAILED.sv in exchange.inner_text()
    assert box(page).input_value() == "något trasigt"
    assert "hemlighet" not in page.content()


def test_stop_and_clear(scripted_window: str, visit: Visit) -> None:
    page = visit(scripted_window)
    box(page).fill("svara långsamt")
    box(page).press("Enter")
    page.get_by_text(SEARCHING.sv).wait_for()
    page.get_by_role("button", name=STOP.sv).click()
    page.get_by_text(STOPPED.sv).wait_for()
    assert box(page).input_value() == "svara långsamt"
    page.wait_for_timeout(2500)  # the answer that was stopped must not turn up after all
    assert page.locator(".exchange").count() == 0
    ask(page, "Får jag fälla ett träd?")
    page.get_by_role("button", name=CLEAR.sv).click()
    page.locator(".welcome").wait_for()
    assert page.locator(".exchange").count() == 0
    assert page.locator("#panel .source").count() == 0
    page.locator("#examples button").first.wait_for()


def test_an_answer_without_a_source_leaves_no_other_source_open(
    scripted_window: str, visit: Visit
) -> None:
    page = visit(scripted_window)
    ask(page, "Får jag fälla ett träd?")
    for question in ("hej", "Hur mår månen?"):
        ask(page, question)
        page.get_by_text(NO_SOURCE.sv).wait_for()
        assert page.locator(OPEN_SOURCE).count() == 0


def test_a_question_with_several_readings_shows_them_all(
    scripted_window: str, visit: Visit
) -> None:
    page = visit(scripted_window)
    exchange = ask(page, "hur är det med träden")
    exchange.locator(".choice a.cite").last.click()
    assert page.locator(OPEN_SOURCE).get_attribute("id") == "choice-1-2-1"
