"""Texts with costs, and texts with money that is no cost."""

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
