"""Lists of strategies, and lists of other things with years."""

from __future__ import annotations

from tests.register.made import Template

_FIRST_TWO = (
    {"name": "@plan@ för @place@", "first_year": "@year", "last_year": "@year2"},
    {"name": "@plan2@", "first_year": None, "last_year": "@year2"},
)


def _list(first: str, second: str = "¤ {plan2} {year2}", **other: object) -> Template:
    one, two = dict(_FIRST_TWO[0]), dict(_FIRST_TWO[1])
    return Template(f"{first}\n{second}", ({**one, **other}, two), heading="Gällande strategier")


FIRST = (
    _list("¤ {plan} för {place} {year}{dash}{year2}"),
    _list("• {plan} för {place} {year} – {year2}", "• {plan2} {year2}"),
    _list("¤ {plan} för {place} ({year}–{year2})"),
    _list("¤ {plan} för {place}, {year} till {year2}"),
    _list("¤ {plan} för {place}, för perioden {year}–{year2}"),
    _list("¤ {plan} för {place} gäller till och med {year2}", first_year=None),
    _list("¤ {plan} för {place} från och med {year}", last_year=None),
)
NOT_FIRST = tuple(
    Template(text, heading=heading)
    for heading, text in (
        ("Möten", "• Möte i {place} {year}\n• Besök i Ekeby {year}"),
        ("Medlemmar", "¤ {place}\n¤ Norrviken"),
        ("Ledamöter", "• Anna Ek, ledamot sedan {year}\n• Bo Lind, ledamot sedan {year}"),
        ("Historia", "{net} bildades {year}."),
        ("Projekt", "• Projekt Ljusa kusten {year}–{year2}\n• Projekt Fjäll {year}–{year2}"),
    )
)
