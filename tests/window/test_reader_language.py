"""Which language a reader is served in, and that no page is half translated."""

from __future__ import annotations

import re
from urllib.request import Request, urlopen

import pytest

from assistant.window.page import Page
from assistant.window.pages import PAGES
from assistant.window.reader_language import accepted
from assistant.window.words import LANGUAGES
from tests.window.browsing import SMALL, Visit, fits


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("sv-SE,sv;q=0.9,en;q=0.8", "sv"),
        ("en-US,en;q=0.9,sv;q=0.8", "en"),
        ("en;q=0.5, sv;q=0.7", "sv"),
        ("nb-NO,en;q=0.5", "sv"),
        ("de,en;q=0.1", "en"),
        ("sv;q=0, en", "en"),
        ("de", None),
        ("*", None),
        ("en;q=much", None),
        ("", None),
    ],
)
def test_the_browsers_wish(header: str, language: str | None) -> None:
    assert accepted(header, LANGUAGES) == language


def served(address: str, **headers: str) -> tuple[str, str]:
    """A page's source and the cookie that comes with it."""
    request = Request(address, headers={k.replace("_", "-"): v for k, v in headers.items()})
    with urlopen(request, timeout=10) as response:
        return response.read().decode(), response.headers.get("Set-Cookie", "")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path or "chat")
def test_every_page_is_in_the_readers_language_from_the_first_byte(
    scripted_window: str, page: Page
) -> None:
    address = f"{scripted_window}/{page.path}"
    for language in LANGUAGES:
        source, cookie = served(address, Accept_Language=language)
        assert f'lang="{language}"' in source
        name = page.name.of(language)
        assert re.search(rf"<title>{re.escape(name)} – ", source)
        assert cookie == ""


def test_a_choice_is_remembered_and_beats_the_browser(scripted_window: str) -> None:
    source, cookie = served(f"{scripted_window}/?lang=en", Accept_Language="sv")
    assert 'lang="en"' in source
    source, _ = served(scripted_window, Accept_Language="sv", Cookie=cookie.split(";")[0])
    assert 'lang="en"' in source
    source, cookie = served(f"{scripted_window}/?lang=xx", Accept_Language="sv")
    assert 'lang="sv"' in source
    assert cookie == ""


def test_one_changes_the_language_by_a_link(scripted_window: str, visit: Visit) -> None:
    page = visit(f"{scripted_window}/tillganglighet", SMALL, locale="en-GB")
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("h1").inner_text() == "Accessibility"
    page.get_by_role("link", name="På svenska").click()
    page.get_by_role("heading", name="Tillgänglighet", level=1).wait_for()
    assert page.locator("html").get_attribute("lang") == "sv"
    page.get_by_role("navigation", name="Sidor").get_by_role("link", name="Fråga").click()
    page.get_by_label("Din fråga").wait_for()
    assert page.locator("nav [aria-current=page]").inner_text() == "Fråga"
    assert fits(page)


def test_the_keyboard_skips_the_heading(scripted_window: str, visit: Visit) -> None:
    page = visit(scripted_window)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
