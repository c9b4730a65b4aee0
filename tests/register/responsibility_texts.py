"""Texts that divide responsibility, and texts that do not."""



from __future__ import annotations

from tests.register.made import Template


def _resp(
    text: str, who: str, act: str, what: str, when: tuple[str, ...] = (), support: str = ""
) -> Template:
    fact = {"who": who, "act": act, "what": what, "when": list(when), "support": support}
    return Template(text, (fact,))


FIRST = (
    _resp("{body} beslutar om {thing}.", "@body", "beslutar om", "@thing"),
    _resp(
        "{body} ansvarar för {thing}, med stöd av {body2_low}.",
        "@body",
        "ansvarar för",
        "@thing",
        (),
        "@body2_low",
    ),
    _resp("{body} följer upp {thing} {time}.", "@body", "följer upp", "@thing", ("@time",)),
    _resp(
        "Varje år fastställer {body_low} {thing}.",
        "@body_low",
        "fastställer",
        "@thing",
        ("Varje år",),
    ),
    _resp("{body} ska årligen redovisa {thing}.", "@body", "redovisa", "@thing", ("årligen",)),
    _resp(
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
    _resp("Ansvarig för {thing} är {body_low}.", "@body_low", "är", "@thing"),
    _resp(
        "{body} har uppföljningsansvaret, med stöd av {body2_low}.",
        "@body",
        "har",
        "uppföljningsansvaret",
        (),
        "@body2_low",
    ),
    _resp(
        "Planen fastställs av {body_low} i april.",
        "@body_low",
        "fastställs",
        "Planen",
        ("i april",),
    ),
    _resp(
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
    _resp(
        "{body} ansvarar för att {thing} hålls aktuell.",
        "@body",
        "ansvarar för",
        "att @thing@ hålls aktuell",
    ),
    _resp("Det är {body_low} som beslutar om {thing}.", "@body_low", "beslutar om", "@thing"),
    _resp(
        "{body} utvärderar {thing} tillsammans med {body2_low}.",
        "@body",
        "utvärderar",
        "@thing",
        (),
        "@body2_low",
    ),
    _resp(
        "I december fastställer {body_low} {thing}.",
        "@body_low",
        "fastställer",
        "@thing",
        ("I december",),
    ),
    _resp(
        "Två gånger om året rapporterar {body_low} till {body2_low}.",
        "@body_low",
        "rapporterar",
        "till @body2_low@",
        ("Två gånger om året",),
    ),
    _resp(
        "{body} har det yttersta ansvaret för {thing}.",
        "@body",
        "har",
        "det yttersta ansvaret för @thing@",
    ),
    _resp(
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
    _resp("{body} ska {time} se över {thing}.", "@body", "se över", "@thing", ("@time",)),
    _resp(
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
    _resp("Ansvaret för {thing} vilar på {body_low}.", "@body_low", "vilar på", "@thing"),
    _resp("{body} initierar projekt vid behov.", "@body", "initierar", "projekt", ("vid behov",)),
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
THIRD = (
    _resp("{body} tar beslut om {thing}.", "@body", "tar beslut om", "@thing"),
    _resp("{body} bevakar utvecklingen löpande.", "@body", "bevakar", "utvecklingen", ("löpande",)),
    _resp(
        "Varje vår redovisar {body_low} {thing} för {body2_low}.",
        "@body_low",
        "redovisar",
        "@thing@ för @body2_low@",
        ("Varje vår",),
    ),
    _resp(
        "{thing2_cap} antas av {body_low} i november.",
        "@body_low",
        "antas",
        "@thing2_cap",
        ("i november",),
    ),
    _resp("{body} är ansvarig för {thing}.", "@body", "är ansvarig för", "@thing"),
    _resp(
        "{body} erbjuder utbildning till medarbetare, med hjälp av {body2_low}.",
        "@body",
        "erbjuder",
        "utbildning till medarbetare",
        (),
        "@body2_low",
    ),
    _resp(
        "I början av varje mandatperiod ser {body_low} över {thing}.",
        "@body_low",
        "ser över",
        "@thing",
        ("I början av varje mandatperiod",),
    ),
    _resp(
        "{body} publicerar {thing} på webben varje kvartal.",
        "@body",
        "publicerar",
        "@thing@ på webben",
        ("varje kvartal",),
    ),
    Template(
        "{body} leder arbetet samt utser ledamöter.",
        (
            {"who": "@body", "act": "leder", "what": "arbetet"},
            {"who": "@body", "act": "utser", "what": "ledamöter"},
        ),
    ),
    Template(
        "{body} ansvarar för {thing}. Den rapporterar till {body2_low} årligen.",
        (
            {"who": "@body", "act": "ansvarar för"},
            {"who": "@body", "act": "rapporterar", "what": "till @body2_low@", "when": ["årligen"]},
        ),
    ),
    _resp(
        "{body} ska besluta om {thing} senast i mars.",
        "@body",
        "besluta om",
        "@thing",
        ("senast i mars",),
    ),
    _resp("Det åligger {body_low} att granska {thing}.", "@body_low", "åligger", "granska @thing@"),
)
NOT_THIRD = tuple(
    Template(text)
    for text in (
        "{net} arbetar för renare luft.",
        "Kontoret i {place} öppnade {year}.",
        "Det finns ett stort intresse för {net}.",
        "{place} ligger vid kusten.",
        "Rapporten handlar om {place}.",
        "Ansvarsfördelningen har varit oklar.",
        "{body} har bytt namn.",
    )
)
FOURTH = (
    _resp(
        "{body} ansvarar för uppföljning av {thing}.",
        "@body",
        "ansvarar för",
        "uppföljning av @thing@",
    ),
    _resp(
        "{body} lämnar förslag till {body2_low} i september.",
        "@body",
        "lämnar",
        "förslag till @body2_low@",
        ("i september",),
    ),
    _resp(
        "I april varje år beslutar {body_low} om {thing}.",
        "@body_low",
        "beslutar om",
        "@thing",
        ("I april varje år",),
    ),
    _resp(
        "{body} utser ledamöter vart fjärde år.", "@body", "utser", "ledamöter", ("vart fjärde år",)
    ),
    _resp(
        "Det övergripande ansvaret ligger på {body_low}.",
        "@body_low",
        "ligger på",
        "Det övergripande ansvaret",
    ),
    _resp(
        "{thing_cap} följs upp {time} av {body_low}.",
        "@body_low",
        "följs upp",
        "@thing_cap",
        ("@time",),
    ),
    _resp(
        "{body} genomför {thing} i samverkan med {body2_low}.",
        "@body",
        "genomför",
        "@thing",
        (),
        "@body2_low",
    ),
    _resp(
        "{body} ska {time} rapportera till {body2_low}.",
        "@body",
        "rapportera",
        "till @body2_low@",
        ("@time",),
    ),
    _resp("Beslut om {thing} fattas av {body_low}.", "@body_low", "fattas", "Beslut om @thing@"),
    _resp(
        "{body} ansvarar tillsammans med {body2_low} för {thing}.",
        "@body",
        "ansvarar för",
        "@thing",
        (),
        "@body2_low",
    ),
    Template(
        "{body} tar fram {thing} och {body2_low} fastställer den.",
        (
            {"who": "@body", "act": "tar fram", "what": "@thing"},
            {"who": "@body2_low", "act": "fastställer", "what": "den"},
        ),
    ),
    Template(
        "{body} initierar och deltar i projekt vid behov.",
        (
            {"who": "@body", "act": "initierar"},
            {"who": "@body", "act": "deltar i", "what": "projekt", "when": ["vid behov"]},
        ),
    ),
)
NOT_FOURTH = tuple(
    Template(text)
    for text in (
        "{net} öppnade ett kontor i {place} {year}.",
        "{body} finns i {place}.",
        "Vilken nämnd ansvarar för {thing}?",
        "{people} åker gärna till {place}.",
        "Samarbetet stärker {place}.",
        "Det är oklart hur det går med {thing}.",
        "{body} fick en ny ordförande {year}.",
    )
)
