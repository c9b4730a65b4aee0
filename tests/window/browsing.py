"""How the browser tests use the window: what a person does, and what they see."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

DESK, PHONE, SMALL = (1280, 800), (390, 844), (320, 640)
OPEN_SOURCE = "#panel .source:not([hidden])"
Visit = Callable[..., "Page"]
"""Opens a window: its address, and optionally its size and whether it is dark."""


def stranger(url: str) -> list[str]:
    """The URL, if it leads to another machine."""
    parts = urlsplit(url)
    here = parts.scheme in ("data", "blob") or parts.hostname == "127.0.0.1"
    return [] if here else [url]


def box(page: Page) -> Locator:
    """Where the question is written."""
    return page.locator("#question textarea")


def ask(page: Page, question: str) -> Locator:
    """Type a question and wait for its answer; gives the exchange."""
    number = page.locator(".exchange").count() + 1
    box(page).fill(question)
    box(page).press("Enter")
    exchange = page.locator(f"#exchange-{number}")
    exchange.locator(".answer > *:not(.pending)").first.wait_for()
    return exchange


def beside(page: Page) -> Page:
    """Another tab of the same browser, at the same address."""
    other = page.context.new_page()
    other.goto(page.url)
    other.locator(".foot").wait_for()
    return other


def kept(page: Page) -> list[str]:
    """The names of the kept conversations, the list opened if it is not."""
    shelf = page.locator(".shelf")
    shelf.wait_for()
    if shelf.get_attribute("open") is None:
        shelf.locator("summary").click()
    return shelf.locator("button.open").all_inner_texts()


def in_view(page: Page, locator: Locator) -> bool:
    """Whether the top of an element is inside the window."""
    place = locator.bounding_box()
    size = page.viewport_size
    return bool(place and size and 0 <= place["y"] < size["height"])


def fits(page: Page) -> bool:
    """Whether the page is no wider than the window."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
