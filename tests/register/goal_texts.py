"""Texts with programme goals, and texts with goals of another kind."""

# ruff: noqa: E501 (a text stays on its line)

from __future__ import annotations

from tests.register.made import Template

_ALL = {"name": "@goal", "number": "@number", "programmes": "@programmes"}
_PERIOD = {"first_year": "@year", "last_year": "@year2"}
FIRST = (
    Template(
        "För perioden {year}–{year2} finns fem mål.\nMålen är:\n• {goal} - Mål {number} täckt i {programmes},",
        ({**_ALL, **_PERIOD},),
    ),
    Template("• {goal} – mål {number} täcks av {programmes}.", (_ALL,)),
    Template("Mål {number} ({goal}) omfattas av {programmes}.", (_ALL,)),
    Template("Mål {number}, {goal}, ingår i {programmes}.", (_ALL,)),
    Template("Mål {number} omfattas av {programmes}.", ({**_ALL, "name": ""},)),
    Template("• {goal} (mål {number}): {programmes}", (_ALL,)),
    Template(
        "Programperioden är {year}-{year2}.\n• Mål {number}: {goal} täcks i {programme}.",
        ({"name": "@goal", "number": "@number", "programmes": ["@programme"], **_PERIOD},),
    ),
)
NOT_FIRST = tuple(
    Template(text)
    for text in (
        "Mål för deltagandet finns formulerat.",
        "Målet är att minska utsläppen med {percent} procent till {year2}.",
        "Mål {number} följs upp {time}.",
        "{net} har fem mål.",
        "Målen gäller {programmes}.",
    )
)
SECOND = (
    Template("Mål {number} – {goal} – genomförs i {programmes}.", (_ALL,)),
    Template("Målet {goal} (mål {number}) täcks av {programmes}.", (_ALL,)),
    Template("{programmes} omfattar mål {number} ({goal}).", (_ALL,)),
    Template(
        "I {programme} ingår mål {number}, {goal}.",
        ({"name": "@goal", "number": "@number", "programmes": ["@programme"]},),
    ),
    Template("• Mål {number}. {goal} – täckt i {programmes};", (_ALL,)),
    Template("Mål {number} ”{goal}” finns i {programmes}.", (_ALL,)),
    Template(
        "Under åren {year}–{year2} gäller följande mål:\n• {goal}, mål {number}, som täcks av {programme},",
        ({"name": "@goal", "number": "@number", "programmes": ["@programme"], **_PERIOD},),
    ),
    Template("• {goal} — mål {number} — omfattas av {programmes}", (_ALL,)),
)
NOT_SECOND = tuple(
    Template(text)
    for text in (
        "{goal} är en vision för {place}.",
        "Det första målet nåddes {year}.",
        "{programmes} har olika mål.",
        "Mål {number} nåddes redan {year}.",
        "Av målen har {percent} procent uppnåtts.",
        "Målet med {programme} är att skapa tillväxt.",
    )
)
THIRD = (
    Template("{goal} (mål {number}) omfattas av {programmes}.", (_ALL,)),
    Template("Mål {number}: {goal} – täcks av {programmes}.", (_ALL,)),
    Template("• Mål {number} {goal} täckt i {programmes}", (_ALL,)),
    Template("Politiskt mål {number}, {goal}, stöds av {programmes}.", (_ALL,)),
    Template(
        "{programme} täcker mål {number}, {goal}.",
        ({"name": "@goal", "number": "@number", "programmes": ["@programme"]},),
    ),
    Template(
        "För programperioden {year}–{year2} gäller:\n• {goal}: mål {number}, täckt i {programmes}.",
        ({**_ALL, **_PERIOD},),
    ),
)
NOT_THIRD = tuple(
    Template(text)
    for text in (
        "{programme} startade {year} och har ett mål.",
        "Mål och riktning anges i planen.",
        "{place} ligger på plats {number} i listan.",
        "Kommunens mål {number} gäller skolan.",
        "Laget gjorde mål {number} i {place}.",
        "Målen ses över {time}.",
    )
)
FOURTH = (
    Template("• Mål {number} – {goal}: {programmes}", (_ALL,)),
    Template("Målet {goal}, mål {number}, omfattas av {programmes}.", (_ALL,)),
    Template("{goal} (politiskt mål {number}) prioriteras i {programmes}.", (_ALL,)),
    Template("Mål {number} hanteras i {programmes}.", ({**_ALL, "name": ""},)),
    Template("{programmes} prioriterar mål {number}, {goal}.", (_ALL,)),
    Template(
        "Genom {programme} genomförs mål {number} ({goal}).",
        ({"name": "@goal", "number": "@number", "programmes": ["@programme"]},),
    ),
    Template(
        "Programmen löper under perioden {year}-{year2}.\n• {goal} - Mål {number} täckt i {programme},",
        ({"name": "@goal", "number": "@number", "programmes": ["@programme"], **_PERIOD},),
    ),
    Template("• ”{goal}” – mål {number} – täckt i {programmes}.", (_ALL,)),
)
NOT_FOURTH = tuple(
    Template(text)
    for text in (
        "Mål {number} är svårt att nå.",
        "Av {number} mål nåddes två.",
        "{programme} finansierar projekt i {place}.",
        "Målet täcker hela {place}.",
        "Mål {number} omfattas av ett särskilt beslut.",
        "{goal} diskuterades {year}.",
    )
)
