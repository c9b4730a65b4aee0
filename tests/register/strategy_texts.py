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
SECOND = (
    _list("¤ {plan} för {place}: {year}—{year2}", "¤ {plan2} till {year2}"),
    _list("• {plan} för {place}, åren {year}–{year2};", "• {plan2} (till och med {year2})."),
    _list("¤ {plan} för {place} – gäller {year}–{year2}", "¤ {plan2} – gäller till {year2}"),
    _list("¤ {plan} för {place} {year} t.o.m. {year2}", "¤ {plan2} t.o.m. {year2}"),
    _list(
        "• {plan} för {place}, giltig från {year}",
        "• {plan2}, giltig till och med {year2}",
        last_year=None,
    ),
    _list("¤ {plan} för {place} under perioden {year} - {year2}", "¤ {plan2}, {year2}"),
    _list("¤ {plan} för {place} (gäller för {year}–{year2})"),
)
NOT_SECOND = tuple(
    Template(text, heading=heading)
    for heading, text in (
        ("Utlysningar", "• Första utlysningen {year}\n• Andra utlysningen {year2}"),
        ("Ordförande", "¤ Siv Kvarnmo {year}–{year2}\n¤ Tyra Ek {year}–{year2}"),
        ("Sammanträden", "• 14 mars {year}\n• 9 maj {year}"),
        ("Bakgrund", "{plan} antogs {year} och gäller hela {place}."),
        ("Värdstäder", "¤ {place} {year}\n¤ Norrviken {year2}"),
    )
)
THIRD = (
    _list("¤ {plan} för {place} | {year}–{year2}", "¤ {plan2} | {year2}"),
    _list("• {plan} för {place} ({year} - {year2})", "• {plan2} - {year2}"),
    _list("¤ {plan} för {place}, gällande {year}–{year2}", "¤ {plan2}, gällande till {year2}"),
    _list("¤ {plan} för {place} fr.o.m. {year}", "¤ {plan2} t.o.m. {year2}", last_year=None),
    _list("¤ {plan} för {place}, period {year}–{year2}", "¤ {plan2} fram till {year2}"),
    _list("• {plan} för {place} mellan {year} och {year2}", "• {plan2} mot {year2}"),
)
NOT_THIRD = tuple(
    Template(text, heading=heading)
    for heading, text in (
        ("Konferenser", "• Vattenkonferens {year}\n• Skogskonferens {year2}"),
        ("Personer", "¤ Anna Lind, chef {year}–{year2}\n¤ Bo Ek, chef {year}–{year2}"),
        ("Kontakt", "• Telefon 010 2030\n• Rum 2040"),
        ("Årtal", "¤ Föreningen bildad {year}\n¤ Första resan {year}"),
    )
)
FOURTH = (
    _list("• {plan} för {place} {year}-{year2}.", "• {plan2} {year2}."),
    _list("¤ {plan} för {place} (från {year} till {year2})", "¤ {plan2} (till {year2})"),
    _list("¤ {plan} för {place}, antagen för åren {year}–{year2}", "¤ {plan2} – {year2}"),
    _list("¤ {plan} för {place}: gäller {year}–{year2}", "¤ {plan2}: gäller till och med {year2}"),
    _list("• {plan} för {place} sedan {year}", "• {plan2}, till år {year2}", last_year=None),
    _list("¤ {plan} för {place} {year} tills vidare", "¤ {plan2} {year2}", last_year=None),
    _list("¤ {plan} för {place} {year}‑{year2}", "¤ {plan2} t. o. m. {year2}"),
)
NOT_FOURTH = tuple(
    Template(text, heading=heading)
    for heading, text in (
        ("Resor", "• Resa till {place} {year}\n• Resa till Norrviken {year2}"),
        ("Årsmöten", "¤ {place} {year}\n¤ Granby {year2}"),
        ("Stipendiater", "• Tyra Ek {year}\n• Viggo Sand {year}"),
        ("Text", "I {place} gäller {plan_low} för perioden {year}–{year2} enligt beslut."),
    )
)
