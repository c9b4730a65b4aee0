"""The fifth set of texts: what its goals and strategies showed was mended; the rest showed none."""

# ruff: noqa: E501 (a text stays on its line)

from __future__ import annotations

from typing import Any

from tests.register.made import Template


def made(text: str, *facts: dict[str, Any], heading: str = "") -> Template:
    """A template with any number of facts."""
    return Template(text, facts, heading)


GOAL = {"name": "@goal", "number": "@number", "programmes": "@programmes"}
PLAN = {"name": "@plan@ för @place@", "first_year": "@year", "last_year": "@year2"}
PLAN2 = {"name": "@plan2@", "first_year": None, "last_year": "@year2"}
_PLAIN = {"year": None, "yearly": False, "about": False, "estimated": False}

COSTS = (
    made(
        "Kostnaden för {body_low} är {amount} under {year}.",
        {**_PLAIN, "amount": "@amount", "year": "@year"},
    ),
    made(
        "Medlemskapet kostade {amount} år {year}.", {**_PLAIN, "amount": "@amount", "year": "@year"}
    ),
    made(
        "Samarbetet beräknas kosta {amount} per år, inklusive {parts}.",
        {**_PLAIN, "amount": "@amount", "yearly": True, "estimated": True, "includes": "@parts"},
    ),
    made("För {year} budgeteras {amount}.", {**_PLAIN, "amount": "@amount", "year": "@year"}),
    made(
        "Avgiften till {net} är cirka {amount} om året.",
        {**_PLAIN, "amount": "@amount", "about": True, "yearly": True},
    ),
    made(
        "Kostnader {year}: ca. {amount}.",
        {**_PLAIN, "amount": "@amount", "year": "@year", "about": True},
    ),
    made(
        "Kommunen avsätter {amount} årligen till arbetet i {net}.",
        {**_PLAIN, "amount": "@amount", "yearly": True},
    ),
    made(
        "Den totala kostnaden under {year} blev {amount}. Arbetet motsvarar {percent} % av en heltidstjänst.",
        {**_PLAIN, "amount": "@amount", "year": "@year", "share.percent": "@percent"},
    ),
    made(
        "Under {year} har {body_low} betalat {amount} i arvoden.",
        {**_PLAIN, "amount": "@amount", "year": "@year"},
    ),
    made(
        "Kostnaden uppskattas till {amount} för {year} och {amount2} för {year2}.",
        {"amount": "@amount", "year": "@year"},
        {"amount": "@amount2", "year": "@year2"},
    ),
)
NOT_COSTS = (
    made("Vinnova har beviljat {net} {amount}."),
    made("Inkomsterna blev {amount} {year}."),
    made("Presenter för mer än {amount} tas inte emot."),
    made("Avtal över {amount} undertecknas av {body_low}."),
    made("Projektet erhöll {amount} i stöd."),
    made("Fastigheten är värd {amount}."),
    made("Regionen sparade {amount} under {year}."),
)
RULES = (
    made("Alla gåvor ska registreras.", {"modality": "must"}),
    made("{people} får inte köra bil i {place}.", {"modality": "must not", "binds": "@people"}),
    made(
        "Vid behov får {body_low} anlita tolk.",
        {"modality": "may", "binds": "@body_low", "condition": "Vid behov"},
    ),
    made("Om tåg saknas får flyg väljas.", {"modality": "may", "condition": "Om tåg saknas"}),
    made(
        "Luncher bör vara enkla, dock alltid vegetariska.",
        {"modality": "should", "exception": "dock alltid vegetariska"},
    ),
    made(
        "Endast vatten får serveras under mötet.",
        {"modality": "may only", "condition": "under mötet"},
    ),
    made("Det är förbjudet att lämna ut lösenord.", {"modality": "must not"}),
    made(
        "{people} måste följa programmet när de reser med {net}.",
        {"modality": "must", "binds": "@people", "condition": "när de reser med @net@"},
    ),
    made(
        "Rapporten skall vara kort och bör skickas till {body_low}.",
        {"modality": "must"},
        {"modality": "should"},
    ),
    made(
        "Vid varje besök ska följande finnas:\n• en tolk,\n• ett program.",
        *({"modality": "must", "condition": "Vid varje besök"} for _ in range(2)),
    ),
)
NOT_RULES = (
    made("{net} får nya medlemmar {year}."),
    made("Det var inte lätt att nå {place}."),
    made("Vi vill att fler ska kunna resa med tåg."),
    made("Ska {body_low} delta?"),
    made("Några av {people_low} har varit i {place}."),
    made("Texten beskriver hur resor ska bokas."),
)
RESPONSIBILITIES = (
    made(
        "{body} förbereder {thing} inför varje möte.",
        {"who": "@body", "act": "förbereder", "what": "@thing", "when": ["inför varje möte"]},
    ),
    made(
        "Ansvarig för {thing} är {body_low}, med stöd av {body2_low}.",
        {"who": "@body_low", "what": "@thing", "support": "@body2_low"},
    ),
    made(
        "I maj och november rapporterar {body_low} till {body2_low}.",
        {"who": "@body_low", "act": "rapporterar", "what": "till @body2_low@"},
    ),
    made(
        "{body} reviderar {thing} vartannat år.",
        {"who": "@body", "act": "reviderar", "what": "@thing", "when": ["vartannat år"]},
    ),
    made(
        "{thing_cap} godkänns av {body_low}.",
        {"who": "@body_low", "act": "godkänns", "what": "@thing_cap"},
    ),
    made(
        "{body} bevakar {thing} och informerar {body2_low} vid behov.",
        {"who": "@body", "act": "bevakar", "what": "@thing"},
        {"who": "@body", "act": "informerar", "what": "@body2_low", "when": ["vid behov"]},
    ),
    made("{body} ska säkerställa att {thing} följs upp.", {"who": "@body", "act": "säkerställa"}),
    made("{body} svarar för {thing}.", {"who": "@body", "act": "svarar för", "what": "@thing"}),
    made(
        "Under hösten tar {body_low} fram {thing}.",
        {"who": "@body_low", "act": "tar fram", "what": "@thing", "when": ["Under hösten"]},
    ),
    made(
        "{thing_cap} ska redovisas i december.",
        {"who": "", "act": "redovisas", "what": "@thing_cap", "when": ["i december"]},
    ),
)
NOT_RESPONSIBILITIES = (
    made("{net} har kontor i {place} och Granby."),
    made("{thing_cap} har blivit bättre."),
    made("Hur följer {body_low} upp {thing}?"),
    made("{place} bjöd in {net} {year}."),
    made("{body} bildades genom en sammanslagning."),
    made("Samarbetet är långsiktigt."),
)
GOALS = (
    made("Mål {number}, ”{goal}”, täcks av {programmes}.", GOAL),
    made("• {goal} (mål {number}) – {programmes}", GOAL),
    made("{programmes} bidrar till mål {number}: {goal}.", GOAL),
    made("Mål {number} är {goal} och omfattas av {programmes}.", GOAL),
    made("• {goal}, mål {number}: täckt i {programmes};", GOAL),
    made("Inom {programme} finns mål {number}, {goal}.", {**GOAL, "programmes": ["@programme"]}),
    made(
        "För perioden {year} – {year2} gäller följande.\n• Mål {number} ({goal}) ingår i {programmes}.",
        {**GOAL, "first_year": "@year", "last_year": "@year2"},
    ),
)
NOT_GOALS = (
    made("{programme} har {number} delmål."),
    made("Mål {number} i planen är nytt."),
    made("{goal} är rubriken på en bok."),
    made("Målen omfattar skola, vård och omsorg."),
    made("{net} nådde mål {number} och mål 12."),
)
STRATEGIES = (
    made(
        "¤ {plan} för {place} {year} -{year2}\n¤ {plan2} {year2}",
        PLAN,
        PLAN2,
        heading="Strategier",
    ),
    made(
        "• {plan} för {place} (perioden {year}–{year2})\n• {plan2} (t.o.m. {year2})",
        PLAN,
        PLAN2,
        heading="Planer",
    ),
    made(
        "¤ {plan} för {place}; {year}–{year2}\n¤ {plan2}; {year2}",
        PLAN,
        PLAN2,
        heading="Styrdokument",
    ),
    made(
        "• {plan} för {place} gäller från {year} till {year2}\n• {plan2} gäller fram till {year2}",
        PLAN,
        PLAN2,
        heading="Program",
    ),
    made(
        "¤ {plan} för {place} från {year}\n¤ {plan2} –{year2}",
        {**PLAN, "last_year": None},
        PLAN2,
        heading="Planer",
    ),
    made(
        "• {plan} för {place} giltig {year}–{year2}\n• {plan2} giltig till {year2}",
        PLAN,
        PLAN2,
        heading="Planer",
    ),
)
NOT_STRATEGIES = (
    made("• Mässa i {place} {year}\n• Mässa i Granby {year2}", heading="Mässor"),
    made("¤ Tyra Ek {year}\n¤ Bo Lind {year2}", heading="Mottagare"),
    made("• {place}, medlem sedan {year}\n• Granby, medlem sedan {year}", heading="Medlemmar"),
    made("{plan} togs fram {year}.", heading="Text"),
)
REFERENCES = (
    made(
        "Vid resor tillämpas kommunens {rule}.",
        {"name": "kommunens @rule@", "applies": "tillämpas"},
    ),
    made(
        "Förbundets {rule} måste följas.", {"name": "Förbundets @rule@", "applies": "måste följas"}
    ),
    made(
        "Ärenden handläggs enligt nämndens {rule}.",
        {"name": "nämndens @rule@", "applies": "enligt"},
    ),
    made("Se även regionens {rule}.", {"name": "regionens @rule@"}),
    made(
        "Regionens strategi för {matter} är ny. Strategin ska följas av alla bolag.",
        {"name": "Regionens strategi för @matter@", "applies": "ska följas"},
    ),
    made(
        "För {matter} ska kommunens {rule} användas.",
        {"name": "kommunens @rule@", "applies": "ska användas"},
    ),
    made(
        "Jäv regleras i förvaltningslagen och kommunallagen.",
        {"name": "förvaltningslagen"},
        {"name": "kommunallagen"},
    ),
    made(
        "{people} är skyldiga att följa regionens {rule}.",
        {"name": "regionens @rule@", "applies": "följa"},
    ),
    made(
        "Regionen har gemensamt upphandlade bussar, vilka ska användas.",
        {"name": "gemensamt upphandlade bussar"},
    ),
    made("Arbetet bedrivs i linje med förbundets {plan_low}.", {"name": "förbundets @plan_low@"}),
)
NOT_REFERENCES = (
    made("{body} diskuterade {rule} i {place}."),
    made("Ett program för {matter} presenteras {year}."),
    made("Denna strategi gäller till {year2}."),
    made("Vad säger lagen?"),
    made("Nya regler kom {year}."),
    made("{net} förhandlar om ett avtal."),
)
FIFTH: dict[str, tuple[tuple[Template, ...], tuple[Template, ...]]] = {
    "costs": (COSTS, NOT_COSTS),
    "rules": (RULES, NOT_RULES),
    "responsibilities": (RESPONSIBILITIES, NOT_RESPONSIBILITIES),
    "goals": (GOALS, NOT_GOALS),
    "strategies": (STRATEGIES, NOT_STRATEGIES),
    "references": (REFERENCES, NOT_REFERENCES),
}
