"""The pages of the window, in the order of the navigation.

A page is one line here and one file that holds its `build`. Its look and script, where it needs
any, are a style sheet and a script beside that file: `look.py` takes in every file of that kind.
"""

from __future__ import annotations

from assistant.window import words
from assistant.window.accessibility_page import build_accessibility
from assistant.window.chat_page import build_chat
from assistant.window.page import Page

PAGES = (
    Page("", words.CHAT, build_chat, shows_name=False),
    Page("tillganglighet", words.ACCESSIBILITY, build_accessibility, listed=False),
)
