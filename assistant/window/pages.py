"""The pages of the window, in the order of the navigation.

A page is one line here and one file that holds its `build`. Its look and script, where it needs
any, are a style sheet and a script beside that file: `look.py` takes in every file of that kind.
"""

from __future__ import annotations

from assistant.window import words
from assistant.window.accessibility_page import build_accessibility
from assistant.window.address import READER
from assistant.window.changes.words import WORDS as CHANGES
from assistant.window.changes_page import build_changes
from assistant.window.chat_page import build_chat
from assistant.window.costs.words import WORDS as COSTS
from assistant.window.costs_page import build_costs
from assistant.window.page import Page
from assistant.window.people.words import WORDS as PEOPLE
from assistant.window.people_page import build_people
from assistant.window.quality.words import WORDS as QUALITY
from assistant.window.quality_page import build_quality
from assistant.window.reader_page import build_reader
from assistant.window.rules.words import WORDS as RULES
from assistant.window.rules_page import build_rules
from assistant.window.work.words import WORDS as WORK
from assistant.window.work_page import build_work

PAGES = (
    Page("", words.CHAT, build_chat, shows_name=False),
    Page(READER, words.READER, build_reader),
    Page("personer", PEOPLE["title"], build_people),
    Page("kostnader", COSTS["title"], build_costs),
    Page("regler", RULES["title"], build_rules),
    Page("sa-fungerar-det", WORK["title"], build_work),
    Page("hur-bra", QUALITY["title"], build_quality, listed=False),
    Page("andringar", CHANGES["title"], build_changes, listed=False),
    Page("tillganglighet", words.ACCESSIBILITY, build_accessibility, listed=False),
)
