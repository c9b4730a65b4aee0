"""What one does with an answer: saves it, and says whether it is right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.feedback.report import Expected, Verdict
from assistant.feedback.store import Store
from assistant.slip.examine import examine
from assistant.slip.read import read_slip
from assistant.slip.seal import Signature
from tests.window.browsing import PHONE, Visit, ask, fits
from tests.window.conftest import free_port, served
from tests.window.scripted import park

KEY = "en nyckel för svarskvitton"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the window of this module keeps its feedback."""
    return tmp_path_factory.mktemp("after")


@pytest.fixture(scope="module")
def window(place: Path) -> Iterator[str]:
    """A window that signs slips and keeps feedback for thirty days."""
    port = free_port()
    command = ("-m", "tests.window.scripted", str(port))
    with served(
        *command, port=port, errors=place / "log.txt", patience=120,
        STRATEGY_SLIP_KEY=KEY, STRATEGY_FEEDBACK_DAYS="30",
    ) as address:  # fmt: skip
        yield address


@pytest.mark.parametrize(("form", "name"), [("html", "HTML"), ("md", "Markdown"), ("json", "JSON")])
def test_an_answer_is_saved_as_a_slip_that_holds(
    window: str, visit: Visit, tmp_path: Path, form: str, name: str
) -> None:
    page = visit(window)
    ask(page, "hej")
    ask(page, "Får jag fälla ett träd?")
    with page.expect_download() as waiting:
        page.get_by_role("button", name=f"Spara som {name}").click()
    download = waiting.value
    assert download.suggested_filename.startswith("svarskvitto-")
    assert download.suggested_filename.endswith(f".{form}")
    path = tmp_path / download.suggested_filename
    download.save_as(path)
    slip = read_slip(path)
    assert slip.sealed.content["question"] == "Får jag fälla ett träd?"
    assert slip.sealed.content["earlier_turns"] == ["hej"]
    examined = examine(slip, park(), KEY.encode())
    assert examined.holds
    assert examined.signature is Signature.RIGHT


def test_a_report_reaches_the_store(window: str, visit: Visit, place: Path) -> None:
    page = visit(window)
    assert not page.locator("#after-answer").is_visible()
    ask(page, "Hur mår månen?")
    page.get_by_role("button", name="Är svaret rätt?").click()
    page.get_by_text("tas bort efter 30 dagar").wait_for()
    page.get_by_role("button", name="Skicka omdömet").click()
    page.get_by_text("Välj om svaret är rätt").wait_for()
    page.get_by_role("radio", name="ofullständigt").check()
    page.get_by_label("Ställe i dokumentet").fill("plantskolan")
    page.get_by_role("option").filter(has_text="plantskolan").click()
    page.get_by_label("Kommentar").fill("<b>Tänk</b> på plantorna")
    page.get_by_role("button", name="Skicka omdömet").click()
    page.get_by_text("Tack!").wait_for()
    assert not page.locator("#feedback").is_visible()
    report = Store(f"sqlite:///{place / 'feedback.sqlite'}", 30).reports()[0]
    assert report.turns == ("Hur mår månen?",)
    assert report.verdict is Verdict.INCOMPLETE
    assert report.comment == "<b>Tänk</b> på plantorna"
    assert report.status == "not_in_documents"
    text = park().documents["parkpolicy.txt"].text
    words = "Plantorna köps av plantskolan Blåklinten."
    start = text.index(words)
    assert report.expected == Expected("parkpolicy.txt", start, start + len(words), words)


def test_the_form_fits_a_phone_and_closes_with_the_next_question(window: str, visit: Visit) -> None:
    page = visit(window, PHONE, locale="en")
    box = page.get_by_label("Your question")
    box.fill("grass")
    box.press("Enter")
    page.get_by_role("button", name="Is the answer right?").click()
    page.get_by_text("deleted after 30 days").wait_for()
    assert fits(page)
    box.fill("hej")
    box.press("Enter")
    page.locator("#exchange-2").wait_for()
    page.locator("#feedback").wait_for(state="hidden")


def test_off_means_no_form(visit: Visit, tmp_path: Path) -> None:
    port = free_port()
    command = ("-m", "tests.window.scripted", str(port))
    with served(
        *command, port=port, errors=tmp_path / "log.txt", patience=120, STRATEGY_FEEDBACK="false"
    ) as address:
        page = visit(address)
        ask(page, "Får jag fälla ett träd?")
        page.get_by_role("button", name="Spara som HTML").wait_for()
        assert page.get_by_role("button", name="Är svaret rätt?").count() == 0
        page.context.close()  # a page that is cut off from its window reports that as a fault
    assert not (tmp_path / "feedback.sqlite").exists()
