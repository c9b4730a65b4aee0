"""How seats, bodies and persons are said, in Swedish and in English."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.register.body_words import ENGLISH, definite
from assistant.register.roles import role_words
from assistant.register.seating import Body, Member, Seating
from assistant.understand.glossary import Glossary
from corpus.seat import Seat
from ingest.words import fold

_NUMBERS = {
    "sv": "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split(),
    "en": "no one two three four five six seven eight nine ten eleven twelve".split(),
}
_AND = {"sv": "och", "en": "and"}


def count(number: int, language: str) -> str:
    """A number as it is written in running text: in words up to twelve."""
    words = _NUMBERS[language]
    return words[number] if number < len(words) else str(number)


def seats_counted(number: int, language: str) -> str:
    """A number of seats: "en plats", "three seats"."""
    if language == "en":
        return f"{count(number, 'en')} seat{'' if number == 1 else 's'}"
    return "en plats" if number == 1 else f"{count(number, 'sv')} platser"


def listed(items: Iterable[str], language: str) -> str:
    """Items as a text lists them: "a, b och c"."""
    items = list(items)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {_AND[language]} {items[-1]}"


def capital(text: str) -> str:
    """A text with a capital first letter."""
    return text[:1].upper() + text[1:]


def genitive(name: str, language: str) -> str:
    """A name in the genitive."""
    if language == "en":
        return f"{name}'" if name.endswith("s") else f"{name}'s"
    if name.isupper():
        return f"{name}:s"
    return name if name.endswith(("s", "x", "z")) else f"{name}s"


class Phrases:
    """Says what a seating holds, in one language."""

    def __init__(
        self, seating: Seating, glossary: Glossary, language: str, translations: dict[str, str]
    ) -> None:
        self._seating = seating
        self._glossary = glossary
        self.language = language
        self._translations = translations if language == "en" else {}

    def say(self, swedish: str, english: str) -> str:
        """That of the two which is in the language of the answer."""
        return english if self.language == "en" else swedish

    def member(self, name: str) -> str:
        """A person with party, as in "Eva Ek (X)"."""
        party = self._seating.members[name].party
        return f"{name} ({party})" if party else name

    def members(self, names: Iterable[str]) -> str:
        """Several persons with their parties."""
        return listed(map(self.member, dict.fromkeys(names)), self.language)

    def body(self, body: Body) -> str:
        """A body by a name that stands alone: "styrelsen för Euroregion X"."""
        partner = self.partner(body)
        if body.kind is None:
            return partner or self.say("samarbetet", "the cooperation")
        own = self._own_name(body)
        if own:
            return own
        noun = self._noun(body)
        if not partner:
            return noun
        return f"{noun} {self.say('för', 'of')} {partner}"

    def partner(self, body: Body) -> str:
        """The collaboration that a body is of."""
        return self._translations.get(_label(body), _label(body))

    def role(self, seat: Seat) -> str:
        """A seat without its holder: "ersättare i styrelsen för Euroregion X"."""
        where = self.body(self._seating.body_of[seat])
        words = role_words(seat, self.language)
        if not words and seat.title:
            title = self._title(seat.title)
            return self.say(f"plats i {where} som {title}", f"a seat on {where} as {title}")
        if not words:
            return self.say(
                f"plats i {where} (rollen framgår inte)",
                f"a seat on {where} (the role is not given)",
            )
        return self.say(f"{words} i {where}", f"{words} {_on(words)} {where}") + self._year(seat)

    def predicate(self, seat: Seat) -> str:
        """What a person is by a seat: "är ersättare i …"."""
        words = role_words(seat, self.language)
        if words:
            return self.say(f"är {self.role(seat)}", f"is {_article(words)}{self.role(seat)}")
        where = self.body(self._seating.body_of[seat])
        if seat.title:
            return self.say(f"sitter i {where}", f"has a seat on {where}")
        return self.say(
            f"sitter i {where} (rollen framgår inte)",
            f"has a seat on {where} (the role is not given)",
        )

    def titled(self, member: Member, seats: Iterable[Seat]) -> str:
        """A person with party, and with the title that one of these seats gives."""
        title = next((seat.title for seat in seats if seat.title), None)
        if title is None:
            return self.member(member.name)
        return f"{self.member(member.name)}, {self._title(title)},"

    def sentence(self, member: Member, seats: tuple[Seat, ...]) -> str:
        """A person's seats in one sentence, without its full stop."""
        return f"{self.titled(member, seats)} {self.predicates(seats)}"

    def predicates(self, seats: tuple[Seat, ...]) -> str:
        """What a person is by several seats."""
        parts = [self.predicate(seat) for seat in seats]
        shared = self.say("är ", "is ")
        if all(part.startswith(shared) for part in parts):
            return shared + listed([part.removeprefix(shared) for part in parts], self.language)
        return listed(parts, self.language)

    def holder(self, seats: Iterable[Seat]) -> str:
        """Whose seats these are, in the genitive; empty where the text does not say, or several."""
        holders = {seat.holder for seat in seats}
        name = next(iter(holders), None)
        if len(holders) != 1 or not name or (self.language == "en" and " " not in name):
            return ""
        return genitive(name, self.language)

    def party(self, letters: str) -> str:
        """A party by its letters and, where the glossary has it, its name."""
        term = next((t for t in self._glossary.terms if f"({letters})" in t.sv), None)
        if term is None:
            return letters
        return f"{letters} ({term.en[0] if self.language == 'en' else term.sv[0]})"

    def _year(self, seat: Seat) -> str:
        if seat.year is None:
            return ""
        years = f"{seat.year}–{seat.until}" if seat.until and seat.until != seat.year else seat.year
        return self.say(f" {years}", f" in {years}" if years == seat.year else f" {years}")

    def _title(self, title: str) -> str:
        """A title, in English as the glossary has it."""
        return (self._english_name(title) if self.language == "en" else "") or title

    def _noun(self, body: Body) -> str:
        kind = body.kind or ""
        if self.language == "en" and kind in ENGLISH:
            return f"the {ENGLISH[kind][0]}"
        return body.name if body.name and fold(body.name) != fold(kind) else definite(kind)

    def _own_name(self, body: Body) -> str:
        """The name of a body that has a proper name in it."""
        name = re.sub(r":\s+s\b", ":s", body.name or "")
        if not any(letter.isupper() for letter in name):
            return ""
        return self._in_english(name, body.kind or "") if self.language == "en" else name

    def _in_english(self, name: str, kind: str) -> str:
        """A body's name with its common noun in English, and a programme's as the glossary has it;
        the Swedish name where there is no English one."""
        known = ENGLISH.get(kind)
        match = re.fullmatch(rf"(?P<before>.*?)\b{re.escape(kind)}\w*(?P<after>.*)", name, re.I)
        if not known or not match:
            return f"“{name}”"
        before, after = match["before"].strip(), match["after"].strip()
        if re.fullmatch(r"\S+?(?::s|s)", before):
            return f"{genitive(re.sub(r':?s$', '', before), 'en')} {known[0]}"
        partner = self._english_name(re.sub(r"^(?:för|i|inom)\s+", "", after))
        adjective = self._english_name(before) if before else ""
        if (after and not partner) or (before and not adjective):
            return f"“{name}”"
        noun = f"the {adjective} {known[0]}" if adjective else f"the {known[0]}"
        return f"{noun} for the {partner}" if partner else noun

    def _english_name(self, name: str) -> str:
        """What the glossary calls a name in English."""
        wanted = {fold(name), fold(name).removesuffix("a")}
        for term in self._glossary.terms:
            if any(fold(sv) in wanted for sv in term.sv):
                return term.en[0]
        return ""


def _label(body: Body) -> str:
    """A collaboration by its heading where that is its name and its abbreviation."""
    if body.collaboration is None:
        return ""
    name, heading = body.collaboration.name, body.collaboration.section[-1:]
    return heading[0] if heading and heading[0].startswith(f"{name} (") else name


def _on(words: str) -> str:
    return "of" if words.endswith(("chair", "member")) else "on"


def _article(words: str) -> str:
    if words.startswith("chair"):
        return "the "
    return "an " if words[:1] in "aeiou" else "a "
