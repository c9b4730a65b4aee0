"""What a sentence leaves to those around it: body, level, for whom, when."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from corpus.passage import Shape
from corpus.place import Place
from corpus.seat import Level
from corpus.sentence import Sentence
from ingest.register.bodies import Body, find_bodies
from ingest.register.letters import UPPER

_LEVEL = re.compile(
    r"(?P<political>\bpolitisk\s+nivå|\bpolitisk\w*\s+(?:ledam|representant|företräd))|"
    r"(?P<official>\btjänste(?:manna|mans|persons?)?nivå|\btjänstemän\b|\btjänstepersoner\b)",
    re.IGNORECASE,
)
_THROUGH = re.compile(r"\s*(?:genom|i|via|inom)\s+(?:[\w:]+\s+){0,2}$", re.IGNORECASE)
_YEARS = re.compile(
    r"\b(?:under(?:\s+åren?)?|för|åren?|från(?:\s+och\s+med)?|mandatperioden|perioden|fr\.o\.m\.|"
    r"sedan|t\.o\.m\.|till\s+och\s+med)\s+(?P<from>(?:19|20)\d\d)"
    r"(?:\s*(?:[–-]|till(?:\s+och\s+med)?|t\.o\.m\.)\s*(?P<to>(?:19|20)\d\d))?(?!\d)",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ORGANISATION = (
    rf"(?P<who>(?:Region|Kommun|Landstinget|Länsstyrelsen|[{UPPER}][\w-]*)(?:\s+[{UPPER}][\w-]*){{0,3}}"
    r"(?:\s+(?:län|kommun))?)"
)
_HOLDERS = (
    re.compile(
        rf"\b(?:hålls|innehas|bemannas|utövas)\s+(?:(?:under\s+)?(?:år\s+)?\d{{4}}\s+)?av\s+{_ORGANISATION}\s+(?:med|genom)\b"
    ),
    re.compile(rf"\b[Ff]rån\s+{_ORGANISATION}s\s+sida\b"),
    re.compile(rf"\b[Ff]ör\s+{_ORGANISATION}s\s+(?:räkning|del)\b"),
    re.compile(
        rf"{_ORGANISATION}s\s+(?:\w+\s+)?(?:representant|ledam|företräd|ordinarie|ersätt|plats)"
    ),
    re.compile(
        rf"{_ORGANISATION}\s+(?:är\s+|har\s+|innehar|innehade|håller|företräds|representeras|deltar|representerad|utser|utsett)"
    ),
    re.compile(rf"\brepresenterar\s+{_ORGANISATION}"),
)
_IT_IS = re.compile(r"\b(?:är|blir|utgörs|består|heter|innehas|innehar)\b")
_WHERE = re.compile(r"(?:I|Inom|På|Vid|Hos|För|Till|Från|Genom|Via)\s")
"""A word before a place, no part of a name."""
_COMMON = re.compile(
    r"^(?:I|På|Till|Som|Ordförande|Ledam\w+|Ersättare|Kommittén|Gruppen|Styrelsen|Samarbetet|"
    r"Nätverket|Organisationen|Den|Det|De|Där|Båda|Vi|Här|Nu|Ordinarie|Representant\w*)$"
)


@dataclass(slots=True)
class Memory:
    """What a section has said of its bodies so far."""

    section: tuple[str, ...] = ()
    first_draft: int = 0
    """How many seats stood before the section."""
    body: Body | None = None
    body_place: Place | None = None
    body_number: int = -1
    """The number of the sentence that named the body last."""
    announced: int | None = None
    """The number of the last sentence that told of seats, but not who has them."""
    names: dict[str, tuple[str, Place]] = field(default_factory=dict)
    levels: dict[str, tuple[Level, Place]] = field(default_factory=dict)

    def learn(self, bodies: list[Body], text: str, place: Place, number: int) -> None:
        """Remember the bodies of a sentence and on which level they meet."""
        for body in bodies:
            self.names[body.kind] = (body.name, place)
        levelled = level_of(text, bodies)
        if levelled and levelled[1]:
            self.levels[levelled[1].kind] = (levelled[0], place)
        if bodies:
            self.body, self.body_place, self.body_number = bodies[-1], place, number

    def announces(self, sentence: Sentence) -> bool:
        """Whether the sentence names those whose seats the one before it told of."""
        told = self.announced is not None and self.announced + 1 == sentence.number
        return told and bool(_IT_IS.search(sentence.text))

    def leads(self, sentence: Sentence) -> bool:
        """Whether the body named last is still spoken of: in this paragraph, just before it, or
        in what stands above a list or a table."""
        if sentence.passage.shape in (Shape.BULLET, Shape.ENTRY, Shape.ROW):
            return True
        return self.body is not None and sentence.number - self.body_number <= 3


def level_of(text: str, bodies: list[Body]) -> tuple[Level, Body | None] | None:
    """The level a sentence names, and the body it says this of."""
    match = _LEVEL.search(text)
    if not match:
        return None
    level = Level.POLITICAL if match["political"] else Level.OFFICIAL
    ahead = [body for body in bodies if body.start >= match.end()]
    behind = [body for body in bodies if body.end <= match.start()]
    if ahead and (_THROUGH.match(text[match.end() : ahead[0].start]) or not behind):
        return level, ahead[0]
    return level, behind[-1] if behind else None


def years_of(text: str) -> tuple[int | None, int | None]:
    """The first and the last year that a sentence gives for what it says."""
    match = _YEARS.search(text)
    if not match:
        bare = _ANY_YEAR.findall(text) if "ordförandeskap" in text.lower() else []
        return (int(bare[0]) if len(bare) == 1 else None), None
    return int(match["from"]), int(match["to"]) if match["to"] else None


def holder_of(text: str) -> str | None:
    """The organisation for which a sentence says that somebody sits."""
    for pattern in _HOLDERS:
        for match in pattern.finditer(text):
            who = match["who"].strip()
            if not (_COMMON.match(who) or _WHERE.match(who) or find_bodies(who)):
                return who
    return None
