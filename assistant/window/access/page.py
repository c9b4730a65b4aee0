"""The page to sign in on: plain HTML, without a script."""

from __future__ import annotations

from urllib.parse import quote

from markupsafe import Markup
from starlette.responses import HTMLResponse

from assistant.window.plain_page import plain_page

_WORDS: dict[str, dict[str, str]] = {
    "sv": {
        "title": "Logga in",
        "name": "Användarnamn",
        "password": "Lösenord",
        "send": "Logga in",
        "failed": "Användarnamnet eller lösenordet stämmer inte, eller så har det prövats för "
        "många gånger. Försök igen om en stund.",
    },
    "en": {
        "title": "Sign in",
        "name": "User name",
        "password": "Password",
        "send": "Sign in",
        "failed": "The user name or the password is wrong, or it was tried too often. Try again "
        "in a while.",
    },
}


def sign_in_page(language: str, onward: str, failed: bool) -> HTMLResponse:
    """The form; `onward` is the path to go to afterwards."""
    words = _WORDS[language]
    body = Markup(
        '<form method="post" action="?next={onward}">{failed}'
        '<p><label for="name">{name}</label><input id="name" name="name" required autofocus '
        'autocomplete="username" maxlength="64"></p>'
        '<p><label for="password">{password}</label><input id="password" name="password" '
        'type="password" required autocomplete="current-password" maxlength="1000"></p>'
        "<p><button>{send}</button></p></form>"
    ).format(
        onward=quote(onward, safe="/"),
        failed=Markup('<p role="alert">{}</p>').format(words["failed"]) if failed else "",
        **{name: words[name] for name in ("name", "password", "send")},
    )
    return plain_page(words["title"], body, language, 401 if failed else 200)
