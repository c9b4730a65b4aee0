"""The pages read out of the register in a browser: what they show, for everyone, at any width."""

from __future__ import annotations

import pytest

from tests.window.browsing import DESK, SMALL, Visit, fits
from tests.window.test_access import LOW_CONTRAST
from tests.window.test_accessible import faults

PAGES = ("personer", "kostnader", "regler", "sa-fungerar-det", "hur-bra")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("path", PAGES)
def test_pages_in_use_are_for_everyone(
    path: str, dark: bool, real_window: str, visit: Visit
) -> None:
    page = visit(f"{real_window}/{path}", dark=dark)
    for summary in page.locator(".proof summary").all()[:2]:
        summary.click()
    assert faults(page, f"{path}-in-use-{'dark' if dark else 'light'}") == []
    assert page.evaluate(LOW_CONTRAST) == []
    page.set_viewport_size({"width": SMALL[0], "height": SMALL[1]})
    assert fits(page)


def test_costs_are_shown_by_year(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/kostnader")
    assert page.locator("#costs h2").all_inner_texts() == [
        "Belopp för 2024",
        "Belopp per år, utan angivet år",
    ]
    assert "2024 har gått." in page.locator("#costs .warning").inner_text()
    bars = page.locator(".bars .bar > span")
    widths = bars.evaluate_all("bars => bars.map((bar) => bar.getBoundingClientRect().width)")
    assert [round(width / widths[0], 2) for width in widths] == [1.0, 0.35, 0.3]
    assert page.locator("tfoot th").inner_text() == "Summa 2024"


def test_the_checklist_can_be_ticked(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/sa-fungerar-det", DESK)
    boxes = page.get_by_role("checkbox")
    assert boxes.count() == 7
    page.get_by_label("Personella och ekonomiska resurser").check()
    assert page.locator("input:checked").count() == 1


def test_the_text_of_another_body_has_its_own_pages(scripted_window: str, visit: Visit) -> None:
    page = visit(f"{scripted_window}/personer")
    assert "nämner ingen" in page.locator("#people").inner_text()
    page.get_by_role("link", name="Kostnader").click()
    page.locator("#costs", has_text="anger inga kostnader").wait_for()
    page.get_by_role("link", name="Så fungerar det").click()
    page.locator("#work", has_text="har ingen lista").wait_for()
    assert "Styrelsen" in page.locator("#work").inner_text()
