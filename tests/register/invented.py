"""Invented texts with seats, from templates: names, parties, bodies and numbers by a seed.

A template is a text with slots. `{a}` is a list of persons, `{na}` their number; `{body}` a body
in the definite form, `{region}`, `{collab}` and `{year}` what they say. A slot says which role its
persons get and how many they may be. Lines that begin with "*" are repeated for each person of the
slot that they hold.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

FIRST = (
    "Åsa Lars-Göran Ulla-Britt Fatima José Łukasz Zoë Ólafur Jean-Pierre Eva Björn Göran Karin Per "
    "Nils Amira Šárka Øystein Siv Bo Maj-Lis Örjan Inga Tor Ida Émile Ann-Sofie Mårten"
).split()
LAST = (
    "Öberg|von Essen|af Geijerstam|de la Gardie|Nordin Lind|Ekström-Holm|Müller|Ó Briain|O’Connor|"
    "Żukowski|García Márquez|al-Masri|van der Berg|Đorđević|Lindqvist|Svärd|D’Angelo|Ek|Hjorth|"
    "Åkerlund|Wrangel von Brehmer|Sjö|Çelik|Backa Erixon|Nyström|E. Holm|Blad|Högdahl|Ståhl|Rask"
).split("|")
PARTIES = "M S SD C V KD MP L Fi ÖP VL SIV BP".split()
BODIES = (
    ("styrelsen", "styrelse"),
    ("styrgruppen", "styrgrupp"),
    ("samverkansrådet", "samverkansråd"),
    ("arbetsutskottet", "arbetsutskott"),
    ("generalförsamlingen", "generalförsamling"),
    ("övervakningskommittén för Skärgårdsprogrammet", "övervakningskommitté"),
    ("den politiska referensgruppen", "referensgrupp"),
    ("kulturnämnden", "kulturnämnd"),
    ("presidiet", "presidium"),
    ("förbundsdirektionen", "förbundsdirektion"),
    ("programkommittén", "programkommitté"),
    ("ungdomsstyrelsen", "ungdomsstyrelse"),
    ("framtidsberedningen", "framtidsberedning"),
    ("svenska delegationen", "delegation"),
    ("styrelsen för Almviks Sund", "styrelse"),
)
COLLABORATIONS = (
    "Norra Fjällringen",
    "Harbour Towns Forum",
    "Älvdalsunionen Väst",
    "Coastal Lights Network",
    "Europakorridoren Norr",
)
REGIONS = ("Region Norrviken", "Region Ekeby", "Region Södra Mark", "Almviks kommun")
NUMBERS = "noll en två tre fyra fem sex sju åtta nio".split()
TITLES = ("regional utvecklingsdirektör", "hållbarhetschef", "EU-strateg", "strategisk samordnare")
Row = tuple[str | None, str | None, str | None, bool | None, str | None]
"""Person, party, role, whether ordinary, body."""


@dataclass(frozen=True)
class Slot:
    """Persons of one role; `plain` ones have no party, `sure` ones always one,
    and a `vacant` slot stands for nobody."""

    role: str | None
    ordinary: bool | None = None
    least: int = 1
    most: int = 1
    body: int = 0
    plain: bool = False
    sure: bool = False
    vacant: bool = False


@dataclass(frozen=True)
class Template:
    """A text, and its slots by name."""

    text: str
    slots: dict[str, Slot] = field(default_factory=dict)


@dataclass(frozen=True)
class Invented:
    """A text and the rows that a reader should find in it."""

    text: str
    rows: frozenset[Row]


def invent(template: Template, dice: random.Random) -> Invented:
    """Fill a template."""
    bodies = dice.sample(BODIES, 2)
    while bodies[0][1] == bodies[1][1]:
        bodies = dice.sample(BODIES, 2)
    names = dice.sample([f"{first} {last}" for first in FIRST for last in LAST], 40)
    collab = dice.choice(COLLABORATIONS)
    words = {
        "body": bodies[0][0],
        "body2": bodies[1][0],
        "Body": bodies[0][0][:1].upper() + bodies[0][0][1:],
        "region": dice.choice(REGIONS),
        "collab": collab,
        "year": str(dice.randint(2019, 2031)),
        "title": dice.choice(TITLES),
    }
    rows: list[Row] = []
    people: dict[str, list[tuple[str, str]]] = {}
    for key, slot in template.slots.items():
        people[key] = []
        for _ in range(dice.randint(slot.least, slot.most)):
            if slot.vacant:
                rows.append((None, None, slot.role, slot.ordinary, bodies[slot.body][1]))
                continue
            name, (party, shown) = names.pop(), _party(slot, dice)
            people[key].append((name, shown))
            rows.append((name, party, slot.role, slot.ordinary, bodies[slot.body][1]))
        words[f"n{key}"] = _count(len(people[key]), dice)
        words[key] = _list([f"{name}{shown}" for name, shown in people[key]], dice)
    lines = [line for raw in template.text.split("\n") for line in _repeated(raw, people)]
    body_text = "\n".join(line.format(**words) for line in lines)
    return Invented(f"{collab}\n\n{_wrapped(body_text)}\n", frozenset(rows))


def _party(slot: Slot, dice: random.Random) -> tuple[str | None, str]:
    """A party, and how it stands after the name."""
    luck = dice.random()
    if slot.plain or (luck < 0.08 and not slot.sure):
        return None, ""
    if luck > 0.92:
        return None, dice.choice((" (-)", " (opolitisk)", " (–)"))
    party = dice.choice(PARTIES)
    return party, f" ({party})"


def _count(number: int, dice: random.Random) -> str:
    return NUMBERS[number] if dice.random() < 0.7 else str(number)


def _list(names: list[str], dice: random.Random) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {dice.choice(('och', 'och', 'samt'))} {names[-1]}"


def _repeated(line: str, people: dict[str, list[tuple[str, str]]]) -> list[str]:
    """A line that begins with "*" once for each person; "{a.name}" and "{a.party}" are cells."""
    if not line.startswith("*"):
        return [line]
    key = re.findall(r"\{(\w)[.}]", line)[0]
    made = []
    for name, shown in people[key]:
        cell = shown.strip(" ()") or "-"
        made.append(
            line[1:]
            .replace(f"{{{key}}}", f"{name}{shown}")
            .replace(f"{{{key}.name}}", name)
            .replace(f"{{{key}.party}}", cell)
        )
    return made


def _wrapped(text: str) -> str:
    """The text with a blank line between its lines, as the paragraphs of a file."""
    return "\n\n".join(text.split("\n"))
