"""Texts with costs, and texts with money that is no cost."""

# ruff: noqa: E501 (a text stays on its line)

from __future__ import annotations

from tests.register.made import Template


def _cost(text: str, **facts: object) -> Template:
    wanted = {
        "amount": "@amount",
        "year": None,
        "yearly": False,
        "about": False,
        "estimated": False,
    }
    return Template(text, ({**wanted, **facts},))


FIRST = (
    _cost(
        "Kostnader {year} uppskattas till {amount}, inkl. {parts}.",
        year="@year",
        estimated=True,
        includes="@parts",
    ),
    _cost("Årliga kostnader uppskattas till {amount}.", yearly=True, estimated=True),
    _cost(
        "Den årliga kostnaden beräknas till ca. {amount}.", yearly=True, estimated=True, about=True
    ),
    _cost("Samarbetet kostar ca {amount} per år.", yearly=True, about=True),
    _cost("Budgeten för {year} är {amount}.", year="@year"),
    _cost("För {year} har {amount} avsatts till {net}.", year="@year"),
    _cost("För {year} har avsatts {amount}.", year="@year"),
    _cost(
        "Medlemsavgiften i {net} är {amount} per år, och betalas av {body_low}.",
        yearly=True,
        item="Medlemsavgiften",
    ),
    _cost(
        "Under {year} uppgår kostnaderna till cirka {amount} inklusive {parts}.",
        year="@year",
        about=True,
        includes="@parts",
    ),
    _cost("{net} kostade {year} sammanlagt {amount}.", year="@year"),
    _cost(
        "Kostnaden är {amount} om året. Tjänstestödet omfattar ca. {percent} % av en heltidstjänst.",
        yearly=True,
        **{"share.percent": "@percent", "share.about": True},
    ),
    _cost(
        "Kostnader {year} uppskattas till {amount}. En del av kostnaderna ersätts av {net}.",
        year="@year",
        estimated=True,
        **{"reimbursement.source": "@net"},
    ),
    _cost(
        "Årsavgiften uppgår till {amount}. Medlemsavgiften täcker kontoret i {place}.",
        yearly=True,
        **{"fee_pays.what": "kontoret i @place@"},
    ),
    Template(
        "Kostnaden för {year} är {amount} och för {year2} {amount2}.",
        ({"amount": "@amount", "year": "@year"}, {"amount": "@amount2", "year": "@year2"}),
    ),
    _cost(
        "Kostnaden för perioden {year}–{year2} beräknas till {amount}.",
        year="@year",
        last_year="@year2",
        estimated=True,
    ),
)
NOT_FIRST = tuple(
    Template(text)
    for text in (
        "{net} har beviljats {amount} för {year}.",
        "Inköp över {amount} ska konkurrensutsättas.",
        "Gåvor får vara värda högst 300 kronor.",
        "Ett hotellrum får kosta högst {amount} per natt.",
        "Bidraget från staten är {amount} per år.",
        "Intäkterna uppgick till {amount} under {year}.",
        "Kostnaderna har minskat med {amount} sedan {year}.",
        "Avgifter som överstiger {amount} beslutas av {body_low}.",
        "Mer än 1000 städer från 30 olika länder ingår i nätverket sedan {year}.",
        "Regionen får {amount} i stöd från EU.",
        "Kostnaderna för samarbetet redovisas varje år.",
        "Vad kostar det att vara medlem i {net}?",
    )
)
SECOND = (
    _cost("Medlemskapet i {net} medför en kostnad på {amount} under {year}.", year="@year"),
    _cost("För att delta i {net} betalar kommunen {amount} varje år.", yearly=True),
    _cost(
        "Totalt beräknas {net} kosta omkring {amount} år {year}.",
        year="@year",
        estimated=True,
        about=True,
    ),
    _cost("Kostnader för {year}: {amount} (inkl. {parts}).", year="@year", includes="@parts"),
    _cost("Nämnden har i budget {year} avsatt {amount} för deltagandet.", year="@year"),
    _cost(
        "Den sammanlagda utgiften uppskattas till {amount} årligen, inklusive {parts}.",
        yearly=True,
        estimated=True,
        includes="@parts",
    ),
    _cost("{amount} per år är vad samarbetet kostar.", yearly=True),
    Template(
        "Kostnaden var {amount} under {year} och {amount2} under {year2}.",
        ({"amount": "@amount", "year": "@year"}, {"amount": "@amount2", "year": "@year2"}),
    ),
    _cost("Det årliga deltagandet i {net}, som startade {year}, kostar {amount}.", yearly=True),
    _cost("Avgiften för {year} uppgår till {amount} och täcker drift av kansliet.", year="@year"),
    _cost(
        "Budgeterade kostnader {year} är {amount}. Arbetet tar i anspråk {percent} procent av en tjänst.",
        year="@year",
        **{"share.percent": "@percent"},
    ),
    _cost(
        "Årskostnaden ligger på ungefär {amount}. I kostnaden ingår {parts}.",
        yearly=True,
        about=True,
        includes="@parts",
    ),
    _cost("Under {year} lade kommunen {amount} på resor till {place}.", year="@year"),
    _cost(
        "Arvoden till ledamöterna beräknas uppgå till {amount} {year}.",
        year="@year",
        estimated=True,
    ),
    _cost("{net} finansieras genom en medlemsavgift på {amount} per medlem och år."),
    _cost(
        "Kostnaden för {net} är {amount}. Resekostnaderna återbetalas av {place}.",
        **{"reimbursement.what": "Resekostnaderna", "reimbursement.source": "@place"},
    ),
)
NOT_SECOND = tuple(
    Template(text)
    for text in (
        "{net} ansökte {year} om {amount} från Vinnova.",
        "Projektet har tilldelats {amount} i EU-medel.",
        "Vid upphandling under {amount} krävs inget anbud.",
        "En gåva värd mer än {amount} måste lämnas tillbaka.",
        "Försäljningen gav {amount} år {year}.",
        "Besparingen blev {amount} under {year}.",
        "Förbundets överskott var {amount}.",
        "Bolaget har ett eget kapital på {amount}.",
        "Kostnader som understiger {amount} behöver inte redovisas.",
        "Stipendiet är på {amount} och delas ut varje år.",
        "Kostnaderna för {net} har ökat sedan {year}.",
        "Max {amount} får användas till mat.",
    )
)
THIRD = (
    _cost("Medlemsavgiften till {net} beräknas bli {amount} {year}.", year="@year", estimated=True),
    _cost("Kommunens andel av kostnaden är {amount} per år.", yearly=True),
    _cost("Under {year} avsätts {amount} för {net}.", year="@year"),
    _cost("Resor och logi kostade {amount} {year}.", year="@year"),
    _cost("Uppskattad kostnad {year}: ca {amount}.", year="@year", estimated=True, about=True),
    _cost("Varje år betalar förbundet {amount} i medlemsavgift till {net}.", yearly=True),
    _cost(
        "Kostnaden för deltagandet {year}–{year2} beräknas till {amount}.",
        year="@year",
        last_year="@year2",
        estimated=True,
    ),
    _cost("I {body_low}s budget för {year} finns {amount} avsatta för arbetet.", year="@year"),
    _cost(
        "{net} beräknas kosta {amount} om året, vilket inkluderar {parts}.",
        yearly=True,
        estimated=True,
        includes="@parts",
    ),
    _cost(
        "Total kostnad är cirka {amount} per år. Detta motsvarar {percent} % av en heltidstjänst.",
        yearly=True,
        about=True,
        **{"share.percent": "@percent"},
    ),
    _cost(
        "Samarbetet med {place}, som inleddes {year}, har en årlig kostnad på {amount}.",
        yearly=True,
    ),
    Template(
        "Medlemsavgiften är {amount} och resorna kostar {amount2}.",
        ({"amount": "@amount", "item": "Medlemsavgiften"}, {"amount": "@amount2"}),
    ),
    _cost(
        "För år {year} är kostnaden beräknad till {amount} exkl. moms.",
        year="@year",
        estimated=True,
    ),
    _cost(
        "Kostnaden {year} är {amount}. Avgiften finansierar ett kontor i {place}.",
        year="@year",
        **{"fee_pays.what": "ett kontor i @place@"},
    ),
)
NOT_THIRD = tuple(
    Template(text)
    for text in (
        "{net} fick {amount} av staten {year}.",
        "Beställningar över {amount} ska godkännas av {body_low}.",
        "Vinsten uppgick till {amount}.",
        "EU bidrar med {amount} till projektet.",
        "Den som vinner får {amount} i prispengar.",
        "Värdet på gåvan får inte överstiga {amount}.",
        "Bolagets intäkter var {amount} år {year}.",
        "Stödet från Vinnova uppgår till {amount}.",
        "Hur mycket kostar {net} för {year}?",
        "I {place} bor 60 000 personer.",
        "Kostnader på mer än {amount} ska redovisas för {body_low}.",
    )
)
FOURTH = (
    _cost("Att vara medlem i {net} kostar kommunen {amount} per år.", yearly=True),
    _cost(
        "Kostnaderna för {net} bedöms uppgå till {amount} under {year}.",
        year="@year",
        estimated=True,
    ),
    _cost("Till detta har {body_low} avsatt {amount} för {year}.", year="@year"),
    _cost("Regionens årliga medlemsavgift är {amount}.", yearly=True),
    _cost("{year} kostade samarbetet drygt {amount}.", year="@year", about=True),
    _cost("Kostnad per år: {amount}, inkl. {parts}.", yearly=True, includes="@parts"),
    _cost(
        "Budgeten {year} uppgår till {amount}. Arbetet omfattar ca {percent} procent av en heltid.",
        year="@year",
        **{"share.percent": "@percent", "share.about": True},
    ),
    _cost(
        "Samarbetet finansieras av {body_low} med {amount} årligen, kostnaden delas lika.",
        yearly=True,
    ),
    _cost("Deltagandet i {net} har kostat {amount} hittills under {year}.", year="@year"),
    _cost("Den beräknade kostnaden för {year} är {amount}.", year="@year", estimated=True),
    _cost("Utgifterna för resor blev {amount} {year}.", year="@year"),
    _cost("I budgeten för {year} har {amount} reserverats.", year="@year"),
    _cost("Kostnaden uppgår till {amount}, där {parts} ingår.", includes="@parts"),
    Template(
        "För {year} beräknas kostnaden till {amount} och för {year2} till {amount2}.",
        (
            {"amount": "@amount", "year": "@year", "estimated": True},
            {"amount": "@amount2", "year": "@year2", "estimated": True},
        ),
    ),
)
NOT_FOURTH = tuple(
    Template(text)
    for text in (
        "{net} söker {amount} i stöd för {year}.",
        "Kommunen har fått {amount} från Naturvårdsverket.",
        "Gåvans värde får vara högst {amount}.",
        "Under {year} omsatte bolaget {amount}.",
        "Kostnaderna minskade med {amount} mellan {year} och {year2}.",
        "Köp som överstiger {amount} kräver beslut av {body_low}.",
        "Bidraget uppgick till {amount} {year}.",
        "Medlemmarna betalar inte någon avgift.",
        "Lånet är på {amount}.",
        "Kan en resa kosta {amount}?",
        "{place} har 45 000 invånare.",
        "Företag med minst {amount} i omsättning bjuds in.",
    )
)
