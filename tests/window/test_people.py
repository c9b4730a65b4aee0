"""The page on people in a browser: filters, the words of a row, files, both languages."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from tests.window.browsing import PHONE, SMALL, Visit, fits, in_view

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

NAME = "Robert Olesen"


def rows(page: Page) -> Locator:
    """The names that head the rows."""
    return page.locator("#people tbody th")


def shows(page: Page, count: str) -> None:
    """Wait until the page says how many it shows."""
    page.locator("#people .found", has_text=re.compile(rf"^{count}")).wait_for()


def test_a_person_typed_wrong_is_found(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/personer")
    shows(page, "21 uppdrag, 16 personer, 4 samarbeten")
    page.get_by_label("Person", exact=True).fill("olesn")
    shows(page, "3 uppdrag, 1 person, 3 samarbeten")
    assert set(rows(page).all_inner_texts()) == {NAME}
    page.get_by_role("button", name="Visa alla").click()
    shows(page, "21 uppdrag")


def test_filters_stand_in_the_address(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/personer")
    page.get_by_label("Parti").select_option("KD")
    shows(page, "4 uppdrag")
    page.get_by_label("Roll").select_option("ersättare")
    shows(page, "1 uppdrag")
    assert "party=KD" in page.url
    page.reload()
    shows(page, "1 uppdrag")
    assert page.get_by_label("Parti").input_value() == "KD"
    page.get_by_role("link", name="In English").click()
    page.get_by_role("heading", name="People").wait_for()
    shows(page, "1 seat")


def test_a_row_leads_to_its_words(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/personer?person=Anna+Zelvin")
    shows(page, "1 uppdrag")
    row = page.locator("#people tbody tr")
    row.locator("summary").click()
    quote = row.locator("blockquote")
    assert quote.is_visible()
    assert "Anna Zelvin (KD)" in quote.inner_text()
    assert ", s. 8" in row.locator(".where").inner_text()
    link = row.get_by_role("link", name="Läs i dokumentet").get_attribute("href")
    assert re.search(r"dokument\?p=smaland[\w-]+$", link or "")
    row.get_by_role("link", name="Läs i dokumentet").click()
    passage = page.locator("#reader [id^=p-smaland]", has_text="Anna Zelvin (KD)")
    passage.wait_for()
    page.wait_for_timeout(500)  # it scrolls there
    assert in_view(page, passage)


def test_the_keyboard_is_enough(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/personer")
    page.get_by_label("Person", exact=True).focus()
    page.keyboard.type("Zelvin")
    shows(page, "1 uppdrag")
    for _ in range(6):  # the lists and the button come between
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator("#people table blockquote").is_visible()


def test_what_is_shown_can_be_saved(real_window: str, visit: Visit, tmp_path: Path) -> None:
    page = visit(f"{real_window}/personer")
    page.get_by_label("Organ", exact=True).select_option("ERB: s ungdomsstyrelse")
    shows(page, "2 uppdrag")
    shown = rows(page).all_inner_texts()
    for kind, name in (("csv", "CSV"), ("xlsx", "Excel")):
        with page.expect_download() as started:
            page.get_by_role("link", name=name).click()
        assert started.value.suggested_filename == f"personer.{kind}"
        started.value.save_as(tmp_path / f"saved.{kind}")
    text = (tmp_path / "saved.csv").read_text(encoding="utf-8")
    assert [row["person"] for row in csv.DictReader(io.StringIO(text))] == shown
    sheet = load_workbook(tmp_path / "saved.xlsx").active
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == shown
    assert sheet.cell(1, 2).value == "Parti"


def test_english(real_window: str, visit: Visit, tmp_path: Path) -> None:
    page = visit(f"{real_window}/personer", locale="en-GB")
    shows(page, "21 seats, 16 people, 4 collaborations")
    page.get_by_label("Body", exact=True).select_option(label="styrgruppen (steering group)")
    shows(page, "3 seats")
    assert page.locator('#people td > [lang="sv"]', has_text="styrgruppen").count() == 3
    with page.expect_download() as started:
        page.get_by_role("link", name="Excel").click()
    started.value.save_as(tmp_path / "saved.xlsx")
    assert load_workbook(tmp_path / "saved.xlsx").active.cell(1, 2).value == "Party"


def test_who_is_not_there_is_answered_with_who_is(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/personer")
    page.get_by_label("Person", exact=True).fill("<b>Olofsen</b>")
    empty = page.locator("#people .empty")
    empty.wait_for()
    assert NAME in empty.inner_text()
    assert page.get_by_role("link", name="Excel").count() == 0


@pytest.mark.parametrize("size", [PHONE, SMALL])
def test_on_a_phone_rows_become_cards(
    real_window: str, visit: Visit, size: tuple[int, int]
) -> None:
    page = visit(f"{real_window}/personer", size)
    shows(page, "21 uppdrag")
    assert fits(page)
    page.locator("#people summary").first.click()
    assert fits(page)
    label = page.evaluate(
        "getComputedStyle(document.querySelector('#people td'), '::before').content"
    )
    assert "attr(data-label)" in label or "Parti" in label
