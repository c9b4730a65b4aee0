"""What bodies, roles and parties are called: the document's words, and their English."""

from __future__ import annotations

from markupsafe import Markup

from assistant.register.body_words import ENGLISH
from assistant.register.roles import ENGLISH as ROLES
from assistant.register.roles import role_words
from assistant.register.seat_phrases import Phrases
from assistant.register.seating import Seating
from assistant.understand.glossary import glossary_of
from assistant.window.bilingual import glossary_name, original
from corpus.seat import Seat
from ingest.knowledge import Knowledge


class Naming:
    """Names what stands in a seat, in one language, for one edition."""

    def __init__(self, knowledge: Knowledge, language: str) -> None:
        self._knowledge = knowledge
        self._language = language
        self._seating = Seating(knowledge.register)
        glossary = glossary_of(knowledge.glossary)
        self._phrases = Phrases(self._seating, glossary, "en", knowledge.translations)
        self._own = Phrases(self._seating, glossary, language, knowledge.translations)

    def body(self, seat: Seat) -> Markup:
        """The body as written, with its English; empty where the text names none."""
        name = seat.body_name or seat.body
        if not name:
            return Markup()
        return original(name, self._knowledge, self._language, self.body_in_english(seat))

    def body_in_english(self, seat: Seat) -> str:
        """What the body is called in English, empty where that is not known."""
        kind, name = seat.body or "", seat.body_name or ""
        if not any(letter.isupper() for letter in name):
            return ENGLISH.get(kind, ("",))[0]
        said = self._phrases.body(self._seating.body_of[seat]).removeprefix("the ")
        return "" if said.startswith("“") else said

    def role(self, seat: Seat) -> Markup:
        """The role, else the title; empty where the text gives neither."""
        if seat.role:
            words = role_words(seat, self._language)
            swedish = self._language == "sv" or words.startswith("“")
            return Markup('<span lang="{}">{}</span>').format(
                "sv" if swedish else "en", words.strip("“”")
            )
        if seat.title:
            return original(
                seat.title,
                self._knowledge,
                self._language,
                glossary_name(seat.title, self._knowledge),
            )
        return Markup()

    def party(self, letters: str) -> str:
        """A party by its letters and, where the glossary has it, its name."""
        return self._own.party(letters)

    def letters(self, letters: str) -> Markup:
        """A party by its letters, with its name for who asks and who cannot see."""
        name = self.party(letters).removeprefix(letters).strip(" ()")
        if not name:
            return Markup.escape(letters)
        return Markup('<abbr title="{name}">{letters}</abbr>').format(name=name, letters=letters)

    def body_option(self, name: str) -> str:
        """A body by the name that the register has, with its English in parentheses."""
        seat = next(s for s in self._knowledge.register.seats if name in (s.body_name, s.body))
        return self._with_english(name, self.body_in_english(seat))

    def role_option(self, name: str) -> str:
        """A role or a title, with its English in parentheses."""
        known = ROLES.get(name, ("",))[0] or glossary_name(name, self._knowledge)
        return self._with_english(name, known)

    def _with_english(self, name: str, english: str) -> str:
        return f"{name} ({english})" if english and self._language == "en" else name
