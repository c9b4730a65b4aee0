"""Gradio's page made into ours: in the reader's language, with its own title, without Gradio's."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from markupsafe import escape
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.window import words
from assistant.window.page import Page
from assistant.window.pages import PAGES
from assistant.window.reader_language import chosen, language_of, remember

_ABOUT_GRADIO = re.compile(
    rb'\s*<meta\s+(?:property|name)="(?:og|twitter):[^>]*>|\s*<link rel="manifest"[^>]*>'
)
"""Gradio's own title and pictures for link previews, and a manifest that it does not serve."""
_CONFIG = re.compile(rb"(<script>window\.gradio_config = )(.*?)(;</script>)", re.DOTALL)
_LANGUAGE_SCRIPT = (
    '<script>Object.defineProperty(navigator, "language", {{ value: "{language}" }});</script>'
)
"""Gradio's own few words, and the page's lang, follow the browser; here they follow the page."""


class ServedPages:
    """Serves each page in the reader's language, at one address for all languages."""

    def __init__(self, app: ASGIApp, title: Callable[[Page, str], str]) -> None:
        self._app = app
        self._title = title
        self._pages = {page.path: page for page in PAGES}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; one for anything but a page goes through as it is."""
        page = self._page(scope)
        if page is None:
            await self._app(scope, receive, send)
            return
        language = language_of(scope)
        inner = _inward(scope, page, language)
        held: list[Message] = []

        async def send_ours(message: Message) -> None:
            held.append(message)
            if not message.get("more_body", message["type"] == "http.response.start"):
                await self._send(held, page, language, scope, send)

        await self._app(inner, receive, send_ours)

    def _page(self, scope: Scope) -> Page | None:
        if scope["type"] != "http":
            return None
        path = scope["path"].removeprefix(scope.get("root_path", ""))
        return self._pages.get(path.strip("/")) if path in ("", "/") or path[-1] != "/" else None

    async def _send(
        self, held: list[Message], page: Page, language: str, scope: Scope, send: Send
    ) -> None:
        start, *parts = held
        body = b"".join(part.get("body", b"") for part in parts)
        headers = MutableHeaders(scope=start)
        if start["status"] == 200:
            headers["Vary"] = "Accept-Language, Cookie"
            headers["Content-Language"] = language
            if chosen(scope):
                headers.append("Set-Cookie", remember(language, scope.get("root_path") or "/"))
            if body:
                body = _ours(body, page, self._title(page, language), language)
                headers["content-length"] = str(len(body))
        await send(start)
        await send({"type": "http.response.body", "body": body})


def _inward(scope: Scope, page: Page, language: str) -> Scope:
    """The request as Gradio knows the page in a language."""
    path = f"{scope.get('root_path', '')}/{page.served_at(language)}"
    return {**scope, "path": path, "raw_path": path.encode("latin-1")}


def _ours(body: bytes, page: Page, title: str, language: str) -> bytes:
    start = _LANGUAGE_SCRIPT.format(language=language) + f"<title>{escape(title)}</title>"
    no_script = f"<noscript><p>{words.NO_SCRIPT.of(language)}</p></noscript>"
    body = _ABOUT_GRADIO.sub(b"", body)
    body = _CONFIG.sub(
        lambda found: found[1] + _configured(found[2], page, title, language) + found[3], body, 1
    )
    body = body.replace(b'lang="en"', f'lang="{language}"'.encode(), 1)
    body = body.replace(b"<head>", b"<head>" + start.encode(), 1)
    return body.replace(b"</body>", no_script.encode() + b"</body>", 1)


def _configured(config: bytes, page: Page, title: str, language: str) -> bytes:
    """What Gradio tells its own script: this page alone, under the address that readers see."""
    told = json.loads(config)
    told["title"] = title
    told["current_page"] = page.path
    told["page"] = {page.path: told["page"][page.served_at(language)]}
    told["pages"] = [[page.path, page.name.of(language), False]]
    return json.dumps(told, separators=(",", ":")).replace("<", "\\u003c").encode("ascii")
