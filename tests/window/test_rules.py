"""The page on rules in a browser: searched, chosen by how they bind, in both languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.window.browsing import SMALL, Visit, fits

if TYPE_CHECKING:
    from playwright.sync_api import Page


def shows(page: Page, count: str) -> None:
    """Wait until the page says how many it shows."""
    page.locator("#rules .found", has_text=re.compile(rf"^{count}")).wait_for()


def test_a_search_without_accents(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/regler")
    shows(page, "25 regler")
    page.get_by_label("Sök bland reglerna").fill("gavor")
    shows(page, "3 regler")
    assert "q=gavor" in page.url
    banned = page.locator(".rule.must-not")
    assert banned.locator(".modality").inner_text() == "Får inte"
    assert "ta emot gåvor" in banned.locator(".said").inner_text()


def test_how_rules_bind_and_where_they_stand(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/regler")
    page.get_by_label("Hur det gäller").select_option("Får endast")
    shows(page, "1 regel")
    assert "vin/öl" in page.locator(".rule .said").inner_text()
    page.get_by_role("button", name="Visa alla").click()
    page.get_by_label("Avsnitt").select_option("Syfte")
    shows(page, "2 regler")


def test_the_last_of_several_quick_choices_counts(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/regler")
    shows(page, "25 regler")
    for choice in ("Ska", "Får inte", "Bör", "Får endast"):
        page.get_by_label("Hur det gäller").select_option(choice)
    shows(page, "1 regel")
    page.wait_for_timeout(1500)
    assert "vin/öl" in page.locator(".rule .said").inner_text()


def test_conditions_and_what_governs_are_shown(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/regler?q=arbetstid")
    shows(page, "1 regel")
    card = page.locator(".rule").inner_text()
    assert "Villkor" in card
    assert "under arbetstid" in card
    assert "”Region Kronobergs ordinarie regler” ingår inte i samlingen." in card


def test_english(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/regler", locale="en-GB")
    page.get_by_label("Search the rules").fill("gifts")
    shows(page, "3 rules")
    assert page.locator('.rule .said[lang="sv"]').count() == 3
    assert "Working translation:" in page.locator(".rule").first.inner_text()


def test_nothing_found(real_window: str, visit: Visit) -> None:
    page = visit(f"{real_window}/regler", SMALL)
    page.get_by_label("Sök bland reglerna").fill("pannkakor <img src=x>")
    page.locator("#rules .empty", has_text="Ingen regel passar").wait_for()
    assert fits(page)
