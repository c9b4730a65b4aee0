"""The page on changes in a browser: over a changed collection, and one that was not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ingest.settings import settings_with
from ingest.update import update
from tests.window.browsing import SMALL, Visit, fits
from tests.window.conftest import FIRST_START, free_port, served
from tests.window.pages.test_changes_markup import NEW, OLD
from tests.window.test_access import LOW_CONTRAST
from tests.window.test_accessible import faults


@pytest.fixture(scope="module")
def changed_window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The window over a plan that was replaced by another edition."""
    folder = tmp_path_factory.mktemp("changed")
    corpus, index = folder / "corpus", folder / "index"
    corpus.mkdir()
    for text in (OLD, NEW):
        (corpus / "plan.md").write_text(text, encoding="utf-8")
        update(settings_with(corpus, index))
    with served(
        "app.py", "--corpus", str(corpus), "--index", str(index),
        port=free_port(), errors=folder / "log.txt", patience=FIRST_START,
    ) as address:  # fmt: skip
        yield address


@pytest.mark.parametrize("dark", [False, True])
def test_changes_are_shown_to_everyone(changed_window: str, visit: Visit, dark: bool) -> None:
    page = visit(changed_window, dark=dark)
    page.get_by_role("contentinfo").get_by_role("link", name="Ändringar").click()
    edited = page.locator("#edited li").first
    edited.wait_for()
    assert edited.locator("del").inner_text().endswith("två")
    assert edited.locator("ins").inner_text().endswith("tre")
    assert page.locator("script, img", has_text="alert").count() == 0
    assert faults(page, f"andringar-{'dark' if dark else 'light'}") == []
    assert page.evaluate(LOW_CONTRAST) == []
    page.set_viewport_size({"width": SMALL[0], "height": SMALL[1]})
    assert fits(page)


def test_a_change_leads_to_where_it_stands(changed_window: str, visit: Visit) -> None:
    page = visit(f"{changed_window}/andringar?lang=en", locale="en-GB")
    page.get_by_role("heading", name="Edited passages").wait_for()
    page.locator("#edited").get_by_role("link", name="Read in the document").first.click()
    page.locator("#reader", has_text="Gåvor får tas emot i tre fall.").wait_for()


def test_without_an_earlier_version_it_says_so(scripted_window: str, visit: Visit) -> None:
    page = visit(f"{scripted_window}/andringar")
    page.locator("#changes", has_text="ingen tidigare version").wait_for()
