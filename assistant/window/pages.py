"""The pages of the window, in the order of the navigation.

A page is one line here and one file that holds its `build`. Its look and script, where it needs
any, are a style sheet and a script beside that file: `look.py` takes in every file of that kind.
"""

from __future__ import annotations

from assistant.window import words
from assistant.window.accessibility_page import build_accessibility
from assistant.window.address import READER
from assistant.window.chat_page import build_chat
from assistant.window.page import Page
from assistant.window.reader_page import build_reader

PAGES = (
    Page("", words.CHAT, build_chat, shows_name=False),
    Page(READER, words.READER, build_reader),
    Page("tillganglighet", words.ACCESSIBILITY, build_accessibility, listed=False),
)
