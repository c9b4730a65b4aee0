"""Texts that divide responsibility, and texts that do not."""

from __future__ import annotations

from tests.register.made import Template


def resp(
    text: str, who: str, act: str, what: str, when: tuple[str, ...] = (), support: str = ""
) -> Template:
    """One sentence with one responsibility."""
    fact = {"who": who, "act": act, "what": what, "when": list(when), "support": support}
    return Template(text, (fact,))


FIRST = (
    resp("{body} beslutar om {thing}.", "@body", "beslutar om", "@thing"),
    resp(
        "{body} ansvarar för {thing}, med stöd av {body2_low}.",
        "@body",
        "ansvarar för",
        "@thing",
        (),
        "@body2_low",
    ),
    resp("{body} följer upp {thing} {time}.", "@body", "följer upp", "@thing", ("@time",)),
    resp(
        "Varje år fastställer {body_low} {thing}.",
        "@body_low",
        "fastställer",
        "@thing",
        ("Varje år",),
    ),
    resp("{body} ska årligen redovisa {thing}.", "@body", "redovisa", "@thing", ("årligen",)),
    resp(
        "{thing} revideras {time}.".capitalize().replace("{Thing}", "{thing}"),
        "",
        "revideras",
        "@thing",
        ("@time",),
    ),
    Template(
        "{body} beslutar om {thing} och tillsätter resurser.",
        (
            {"who": "@body", "act": "beslutar om", "what": "@thing"},
            {"who": "@body", "act": "tillsätter", "what": "resurser"},
        ),
    ),
    Template(
        "{body} ansvarar för {thing}. Detta innebär att {body_low} samordnar {thing2}.",
        (
            {"who": "@body", "act": "ansvarar för"},
            {"who": "@body_low", "act": "samordnar", "what": "@thing2"},
        ),
    ),
    resp("Ansvarig för {thing} är {body_low}.", "@body_low", "är", "@thing"),
    resp(
        "{body} har uppföljningsansvaret, med stöd av {body2_low}.",
        "@body",
        "har",
        "uppföljningsansvaret",
        (),
        "@body2_low",
    ),
    resp(
        "Planen fastställs av {body_low} i april.",
        "@body_low",
        "fastställs",
        "Planen",
        ("i april",),
    ),
    resp(
        "{body} tar fram {thing} i samråd med {body2_low}.",
        "@body",
        "tar fram",
        "@thing",
        (),
        "@body2_low",
    ),
)
NOT_FIRST = tuple(
    Template(text)
    for text in (
        "{net} bildades {year} och har sitt kansli i {place}.",
        "Kommunen deltar i samarbetet genom {net}.",
        "Samarbetet ger nya möjligheter för företag i {place}.",
        "Arbetet beskrivs i {rule}.",
        "Vem ansvarar för {thing}?",
        "{body} har nio ledamöter.",
        "Utvecklingen går snabbt i {place}.",
    )
)
SECOND = (
    resp(
        "{body} ansvarar för att {thing} hålls aktuell.",
        "@body",
        "ansvarar för",
        "att @thing@ hålls aktuell",
    ),
    resp("Det är {body_low} som beslutar om {thing}.", "@body_low", "beslutar om", "@thing"),
    resp(
        "{body} utvärderar {thing} tillsammans med {body2_low}.",
        "@body",
        "utvärderar",
        "@thing",
        (),
        "@body2_low",
    ),
    resp(
        "I december fastställer {body_low} {thing}.",
        "@body_low",
        "fastställer",
        "@thing",
        ("I december",),
    ),
    resp(
        "Två gånger om året rapporterar {body_low} till {body2_low}.",
        "@body_low",
        "rapporterar",
        "till @body2_low@",
        ("Två gånger om året",),
    ),
    resp(
        "{body} har det yttersta ansvaret för {thing}.",
        "@body",
        "har",
        "det yttersta ansvaret för @thing@",
    ),
    resp(
        "Uppföljning av {thing} görs {time} av {body_low}.",
        "@body_low",
        "görs",
        "Uppföljning av @thing@",
        ("@time",),
    ),
    Template(
        "{body} samordnar {thing}, följer upp {thing2} och informerar {body2_low}.",
        tuple(
            {"who": "@body", "act": act, "what": what}
            for act, what in (
                ("samordnar", "@thing"),
                ("följer upp", "@thing2"),
                ("informerar", "@body2_low"),
            )
        ),
    ),
    resp("{body} ska {time} se över {thing}.", "@body", "se över", "@thing", ("@time",)),
    resp(
        "{body} godkänner {thing} senast den 15 oktober.",
        "@body",
        "godkänner",
        "@thing",
        ("senast den 15 oktober",),
    ),
    Template(
        "{body} ger stöd till kommunerna. Stödet ges {time}.",
        ({"who": "@body", "act": "ger", "what": "stöd till kommunerna"},),
    ),
    resp("Ansvaret för {thing} vilar på {body_low}.", "@body_low", "vilar på", "@thing"),
    resp("{body} initierar projekt vid behov.", "@body", "initierar", "projekt", ("vid behov",)),
)
NOT_SECOND = tuple(
    Template(text)
    for text in (
        "I {place} finns många företag.",
        "{body} inrättades {year}.",
        "Erfarenheter från {net} visar att samverkan lönar sig.",
        "Resan till {place} tar tre timmar.",
        "När beslutar {body_low} om {thing}?",
        "{net} har vuxit varje år.",
        "Sedan {year} är {place} medlem i {net}.",
        "Ledamöterna i {body_low} bor i {place}.",
    )
)
