"""The last set of texts: written when the readers were done, and not used to mend them."""

# ruff: noqa: E501 (a text stays on its line)

from __future__ import annotations

from typing import Any

from tests.register.made import Template


def _t(text: str, *facts: dict[str, Any], heading: str = "") -> Template:
    return Template(text, facts, heading)


_GOAL = {"name": "@goal", "number": "@number", "programmes": "@programmes"}
_PLAN = {"name": "@plan@ för @place@", "first_year": "@year", "last_year": "@year2"}
_PLAN2 = {"name": "@plan2@", "first_year": None, "last_year": "@year2"}
_PLAIN = {"year": None, "yearly": False, "about": False, "estimated": False}

COSTS = (
    _t(
        "Kostnaden för {body_low} är {amount} under {year}.",
        {**_PLAIN, "amount": "@amount", "year": "@year"},
    ),
    _t(
        "Medlemskapet kostade {amount} år {year}.", {**_PLAIN, "amount": "@amount", "year": "@year"}
    ),
    _t(
        "Samarbetet beräknas kosta {amount} per år, inklusive {parts}.",
        {**_PLAIN, "amount": "@amount", "yearly": True, "estimated": True, "includes": "@parts"},
    ),
    _t("För {year} budgeteras {amount}.", {**_PLAIN, "amount": "@amount", "year": "@year"}),
    _t(
        "Avgiften till {net} är cirka {amount} om året.",
        {**_PLAIN, "amount": "@amount", "about": True, "yearly": True},
    ),
    _t(
        "Kostnader {year}: ca. {amount}.",
        {**_PLAIN, "amount": "@amount", "year": "@year", "about": True},
    ),
    _t(
        "Kommunen avsätter {amount} årligen till arbetet i {net}.",
        {**_PLAIN, "amount": "@amount", "yearly": True},
    ),
    _t(
        "Den totala kostnaden under {year} blev {amount}. Arbetet motsvarar {percent} % av en heltidstjänst.",
        {**_PLAIN, "amount": "@amount", "year": "@year", "share.percent": "@percent"},
    ),
    _t(
        "Under {year} har {body_low} betalat {amount} i arvoden.",
        {**_PLAIN, "amount": "@amount", "year": "@year"},
    ),
    _t(
        "Kostnaden uppskattas till {amount} för {year} och {amount2} för {year2}.",
        {"amount": "@amount", "year": "@year"},
        {"amount": "@amount2", "year": "@year2"},
    ),
)
NOT_COSTS = (
    _t("Vinnova har beviljat {net} {amount}."),
    _t("Inkomsterna blev {amount} {year}."),
    _t("Presenter för mer än {amount} tas inte emot."),
    _t("Avtal över {amount} undertecknas av {body_low}."),
    _t("Projektet erhöll {amount} i stöd."),
    _t("Fastigheten är värd {amount}."),
    _t("Regionen sparade {amount} under {year}."),
)
RULES = (
    _t("Alla gåvor ska registreras.", {"modality": "must"}),
    _t("{people} får inte köra bil i {place}.", {"modality": "must not", "binds": "@people"}),
    _t(
        "Vid behov får {body_low} anlita tolk.",
        {"modality": "may", "binds": "@body_low", "condition": "Vid behov"},
    ),
    _t("Om tåg saknas får flyg väljas.", {"modality": "may", "condition": "Om tåg saknas"}),
    _t(
        "Luncher bör vara enkla, dock alltid vegetariska.",
        {"modality": "should", "exception": "dock alltid vegetariska"},
    ),
    _t(
        "Endast vatten får serveras under mötet.",
        {"modality": "may only", "condition": "under mötet"},
    ),
    _t("Det är förbjudet att lämna ut lösenord.", {"modality": "must not"}),
    _t(
        "{people} måste följa programmet när de reser med {net}.",
        {"modality": "must", "binds": "@people", "condition": "när de reser med @net@"},
    ),
    _t(
        "Rapporten skall vara kort och bör skickas till {body_low}.",
        {"modality": "must"},
        {"modality": "should"},
    ),
    _t(
        "Vid varje besök ska följande finnas:\n• en tolk,\n• ett program.",
        *({"modality": "must", "condition": "Vid varje besök"} for _ in range(2)),
    ),
)
NOT_RULES = (
    _t("{net} får nya medlemmar {year}."),
    _t("Det var inte lätt att nå {place}."),
    _t("Vi vill att fler ska kunna resa med tåg."),
    _t("Ska {body_low} delta?"),
    _t("Några av {people_low} har varit i {place}."),
    _t("Texten beskriver hur resor ska bokas."),
)
RESPONSIBILITIES = (
    _t(
        "{body} förbereder {thing} inför varje möte.",
        {"who": "@body", "act": "förbereder", "what": "@thing", "when": ["inför varje möte"]},
    ),
    _t(
        "Ansvarig för {thing} är {body_low}, med stöd av {body2_low}.",
        {"who": "@body_low", "what": "@thing", "support": "@body2_low"},
    ),
    _t(
        "I maj och november rapporterar {body_low} till {body2_low}.",
        {"who": "@body_low", "act": "rapporterar", "what": "till @body2_low@"},
    ),
    _t(
        "{body} reviderar {thing} vartannat år.",
        {"who": "@body", "act": "reviderar", "what": "@thing", "when": ["vartannat år"]},
    ),
    _t(
        "{thing_cap} godkänns av {body_low}.",
        {"who": "@body_low", "act": "godkänns", "what": "@thing_cap"},
    ),
    _t(
        "{body} bevakar {thing} och informerar {body2_low} vid behov.",
        {"who": "@body", "act": "bevakar", "what": "@thing"},
        {"who": "@body", "act": "informerar", "what": "@body2_low", "when": ["vid behov"]},
    ),
    _t("{body} ska säkerställa att {thing} följs upp.", {"who": "@body", "act": "säkerställa"}),
    _t("{body} svarar för {thing}.", {"who": "@body", "act": "svarar för", "what": "@thing"}),
    _t(
        "Under hösten tar {body_low} fram {thing}.",
        {"who": "@body_low", "act": "tar fram", "what": "@thing", "when": ["Under hösten"]},
    ),
    _t(
        "{thing_cap} ska redovisas i december.",
        {"who": "", "act": "redovisas", "what": "@thing_cap", "when": ["i december"]},
    ),
)
NOT_RESPONSIBILITIES = (
    _t("{net} har kontor i {place} och Granby."),
    _t("{thing_cap} har blivit bättre."),
    _t("Hur följer {body_low} upp {thing}?"),
    _t("{place} bjöd in {net} {year}."),
    _t("{body} bildades genom en sammanslagning."),
    _t("Samarbetet är långsiktigt."),
)
GOALS = (
    _t("Mål {number}, ”{goal}”, täcks av {programmes}.", _GOAL),
    _t("• {goal} (mål {number}) – {programmes}", _GOAL),
    _t("{programmes} bidrar till mål {number}: {goal}.", _GOAL),
    _t("Mål {number} är {goal} och omfattas av {programmes}.", _GOAL),
    _t("• {goal}, mål {number}: täckt i {programmes};", _GOAL),
    _t("Inom {programme} finns mål {number}, {goal}.", {**_GOAL, "programmes": ["@programme"]}),
    _t(
        "För perioden {year} – {year2} gäller följande.\n• Mål {number} ({goal}) ingår i {programmes}.",
        {**_GOAL, "first_year": "@year", "last_year": "@year2"},
    ),
)
NOT_GOALS = (
    _t("{programme} har {number} delmål."),
    _t("Mål {number} i planen är nytt."),
    _t("{goal} är rubriken på en bok."),
    _t("Målen omfattar skola, vård och omsorg."),
    _t("{net} nådde mål {number} och mål 12."),
)
STRATEGIES = (
    _t(
        "¤ {plan} för {place} {year} -{year2}\n¤ {plan2} {year2}",
        _PLAN,
        _PLAN2,
        heading="Strategier",
    ),
    _t(
        "• {plan} för {place} (perioden {year}–{year2})\n• {plan2} (t.o.m. {year2})",
        _PLAN,
        _PLAN2,
        heading="Planer",
    ),
    _t(
        "¤ {plan} för {place}; {year}–{year2}\n¤ {plan2}; {year2}",
        _PLAN,
        _PLAN2,
        heading="Styrdokument",
    ),
    _t(
        "• {plan} för {place} gäller från {year} till {year2}\n• {plan2} gäller fram till {year2}",
        _PLAN,
        _PLAN2,
        heading="Program",
    ),
    _t(
        "¤ {plan} för {place} från {year}\n¤ {plan2} –{year2}",
        {**_PLAN, "last_year": None},
        _PLAN2,
        heading="Planer",
    ),
    _t(
        "• {plan} för {place} giltig {year}–{year2}\n• {plan2} giltig till {year2}",
        _PLAN,
        _PLAN2,
        heading="Planer",
    ),
)
NOT_STRATEGIES = (
    _t("• Mässa i {place} {year}\n• Mässa i Granby {year2}", heading="Mässor"),
    _t("¤ Tyra Ek {year}\n¤ Bo Lind {year2}", heading="Mottagare"),
    _t("• {place}, medlem sedan {year}\n• Granby, medlem sedan {year}", heading="Medlemmar"),
    _t("{plan} togs fram {year}.", heading="Text"),
)
REFERENCES = (
    _t(
        "Vid resor tillämpas kommunens {rule}.",
        {"name": "kommunens @rule@", "applies": "tillämpas"},
    ),
    _t("Förbundets {rule} måste följas.", {"name": "Förbundets @rule@", "applies": "måste följas"}),
    _t(
        "Ärenden handläggs enligt nämndens {rule}.",
        {"name": "nämndens @rule@", "applies": "enligt"},
    ),
    _t("Se även regionens {rule}.", {"name": "regionens @rule@"}),
    _t(
        "Regionens strategi för {matter} är ny. Strategin ska följas av alla bolag.",
        {"name": "Regionens strategi för @matter@", "applies": "ska följas"},
    ),
    _t(
        "För {matter} ska kommunens {rule} användas.",
        {"name": "kommunens @rule@", "applies": "ska användas"},
    ),
    _t(
        "Jäv regleras i förvaltningslagen och kommunallagen.",
        {"name": "förvaltningslagen"},
        {"name": "kommunallagen"},
    ),
    _t(
        "{people} är skyldiga att följa regionens {rule}.",
        {"name": "regionens @rule@", "applies": "följa"},
    ),
    _t(
        "Regionen har gemensamt upphandlade bussar, vilka ska användas.",
        {"name": "gemensamt upphandlade bussar"},
    ),
    _t("Arbetet bedrivs i linje med förbundets {plan_low}.", {"name": "förbundets @plan_low@"}),
)
NOT_REFERENCES = (
    _t("{body} diskuterade {rule} i {place}."),
    _t("Ett program för {matter} presenteras {year}."),
    _t("Denna strategi gäller till {year2}."),
    _t("Vad säger lagen?"),
    _t("Nya regler kom {year}."),
    _t("{net} förhandlar om ett avtal."),
)
LATER: dict[str, tuple[tuple[Template, ...], tuple[Template, ...]]] = {
    "costs": (COSTS, NOT_COSTS),
    "rules": (RULES, NOT_RULES),
    "responsibilities": (RESPONSIBILITIES, NOT_RESPONSIBILITIES),
    "goals": (GOALS, NOT_GOALS),
    "strategies": (STRATEGIES, NOT_STRATEGIES),
    "references": (REFERENCES, NOT_REFERENCES),
}
