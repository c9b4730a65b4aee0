"""A collaboration that no real text has, in the style of the others, and the cases on it."""

from __future__ import annotations

import random
import textwrap
from dataclasses import dataclass

from eval.case import Case, WhyNot
from eval.changed.numbers import decimal, spaced

NAMES = (
    ("Nordic Timber Forum", "NTF", "träbyggande och skogsskötsel", "timber construction"),
    ("Green Harbour Alliance", "GHA", "renare sjöfart och hamnmiljö", "cleaner shipping"),
    ("European Rural Health Net", "ERHN", "vård i glesbygd och distansmöten", "rural health care"),
)
BODIES = (
    ("årsmötet", "annual meeting"),
    ("rådet", "council"),
    ("samordningskommittén", "coordination committee"),
)
WIDTH = 84


@dataclass(frozen=True)
class Added:
    """One collaboration: who sits there, what it costs, since when."""

    name: str
    short: str
    subject: str
    subject_en: str
    body: str
    body_en: str
    ordinary: tuple[str, str]
    deputy: str
    amount: float
    share: float
    founded: int
    joined: int
    year: int
    members: int
    seat: str

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The section's text without its heading."""
        return (
            f"{self.name} är ett samarbetsorgan för {self.subject} som grundades {self.founded}. "
            f"I dag räknar det {self.members} medlemmar, och sekretariatet ligger i {self.seat}. "
            f"Region Kronoberg anslöt sig {self.joined}.",
            f"Uppgiften för {self.short} är att samla kunskap om {self.subject}, ordna "
            "studiebesök mellan medlemmarna och lämna gemensamma yttranden till EU:s "
            "institutioner.",
            f"Region Kronoberg deltar i samarbetet på politisk nivå genom {self.body} där "
            f"organisationen företräds av {self.ordinary[0]} och {self.ordinary[1]} som ordinarie "
            f"ledamöter samt {self.deputy} som ersättare.",
            f"För {self.year} beräknas kostnaden till {spaced(self.amount)} kronor, där "
            f"medlemsavgift, tjänstestöd och resor ingår. Tjänstestödet omfattar ca. "
            f"{decimal(self.share)} % av en heltidstjänst.",
        )

    def raw(self) -> str:
        """The section as the raw text writes it: after a page, an empty line between all lines."""
        blocks = [textwrap.wrap(paragraph, WIDTH) for paragraph in self.paragraphs]
        lines = "\n\n".join(" \n\n".join(block) + " " for block in blocks)
        return f" {self.name} ({self.short}) \n\n{lines} \n"

    def cases(self) -> tuple[Case, ...]:
        """Questions on it, half of them Swedish, some of them without an answer."""
        return tuple(_case(self, number, row) for number, row in enumerate(_rows(self), start=1))


def invent(
    chance: random.Random, first: list[str], last: list[str], year: int, taken: set[float]
) -> Added:
    """A collaboration with persons of the names given and a cost of `year`."""
    name, short, subject, subject_en = chance.choice(NAMES)
    body, body_en = chance.choice(BODIES)
    people = [f"{a} {b}" for a, b in zip(first, last, strict=False)][:3]
    parties = chance.choice((("V", "C", "MP"), ("C", "SD", "V")))
    seated = [f"{person} ({party})" for person, party in zip(people, parties, strict=True)]
    amounts = [a for a in (95_000.0, 145_000.0, 185_000.0, 215_000.0) if a not in taken]
    return Added(
        name, short, subject, subject_en, body, body_en,
        ordinary=(seated[0], seated[1]), deputy=seated[2],
        amount=chance.choice(amounts), share=chance.choice((4.5, 6.0, 8.0)),
        founded=chance.choice((1986, 1994, 2003)), joined=chance.choice((2009, 2014, 2016)),
        year=year, members=chance.choice((44, 57, 68)),
        seat=chance.choice(("Helsingfors", "Oslo", "Tallinn")),
    )  # fmt: skip


_Row = tuple[str, str, str, int, tuple[tuple[str, ...], ...]]
"""Language, kind, question, the paragraph that answers (counted from 0), facts."""


def _rows(a: Added) -> list[_Row | tuple[str, str, str, WhyNot]]:
    money = (spaced(a.amount), f"{round(a.amount):,}")
    sat = ((a.ordinary[0].split()[1],), (a.ordinary[1].split()[1],))
    deputy = ((a.deputy.split()[1],),)
    return [
        ("sv", "cost", f"Vad kostar {a.name} oss?", 3, (money,)),
        ("en", "cost", f"How much do we pay for {a.short} in {a.year}?", 3, (money,)),
        ("sv", "representative", f"vilka sitter för oss i {a.short}", 2, sat),
        ("en", "representative", f"Who represents us in {a.name}?", 2, sat),
        ("sv", "representative", f"Vem är ersättare i {a.short}?", 2, deputy),
        ("en", "representative", f"Who is our deputy on the {a.body_en} of {a.short}?", 2, deputy),
        ("sv", "fact", f"När grundades {a.name}?", 0, ((str(a.founded),),)),
        ("en", "fact", f"When was {a.name} founded?", 0, ((str(a.founded),),)),
        ("sv", "fact", f"hur många medlemmar har {a.short}", 0, ((str(a.members),),)),
        ("en", "fact", f"Where is the secretariat of {a.name}?", 0, ((a.seat,),)),
        ("sv", "fact", f"Vad har {a.short} för uppgift?", 1, (("studiebesök",),)),
        ("en", "cost", f"What share of a full-time post goes to {a.short}?", 3,
         ((f"{decimal(a.share)} %",),)),
        ("sv", "cost", f"Vad kostade {a.short} oss {a.year - 6}?", WhyNot.WRONG_YEAR),
        ("en", "cost", f"What will {a.name} cost in {a.year + 5}?", WhyNot.WRONG_YEAR),
        ("sv", "fact", f"Vilket telefonnummer har sekretariatet för {a.short}?", WhyNot.NEAR_MISS),
        ("en", "fact", f"What is the email address of {a.name}?", WhyNot.NEAR_MISS),
        ("sv", "fact", f"Hur gammal är {a.deputy.rsplit(' ', 1)[0]}?", WhyNot.NEAR_MISS),
        ("en", "fact", f"Who pays for Oslo's seat in {a.short}?", WhyNot.WRONG_ENTITY),
    ]  # fmt: skip


def _case(a: Added, number: int, row: _Row | tuple[str, str, str, WhyNot]) -> Case:
    language, kind, question = row[:3]
    why = row[3] if isinstance(row[3], WhyNot) else None
    answered = len(row) == 5
    return Case(
        id=f"n-{number:03d}",
        user="function",
        kind=kind,
        language=language,
        turns=(question,),
        status="answered" if answered else "not_in_documents",
        why_not=why,
        passages=(_sentence(a, row[3], row[4]),) if len(row) == 5 else (),
        facts=row[4] if len(row) == 5 else (),
        forbidden=(),
        reserved=number % 3 == 0,
    )


def _sentence(a: Added, paragraph: int, facts: tuple[tuple[str, ...], ...]) -> str:
    """The sentence of the paragraph that holds the first fact."""
    sentences = a.paragraphs[paragraph].replace("ca. ", "ca.\x00").split(". ")
    found = next(s for s in sentences if any(fact in s.replace("\x00", " ") for fact in facts[0]))
    return found.replace("\x00", " ").rstrip(".")
