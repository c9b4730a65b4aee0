"""More texts that divide responsibility, and texts that do not."""

from __future__ import annotations

from tests.register.made import Template
from tests.register.responsibility_texts import resp

THIRD = (
    resp("{body} tar beslut om {thing}.", "@body", "tar beslut om", "@thing"),
    resp("{body} bevakar utvecklingen löpande.", "@body", "bevakar", "utvecklingen", ("löpande",)),
    resp(
        "Varje vår redovisar {body_low} {thing} för {body2_low}.",
        "@body_low",
        "redovisar",
        "@thing@ för @body2_low@",
        ("Varje vår",),
    ),
    resp(
        "{thing2_cap} antas av {body_low} i november.",
        "@body_low",
        "antas",
        "@thing2_cap",
        ("i november",),
    ),
    resp("{body} är ansvarig för {thing}.", "@body", "är ansvarig för", "@thing"),
    resp(
        "{body} erbjuder utbildning till medarbetare, med hjälp av {body2_low}.",
        "@body",
        "erbjuder",
        "utbildning till medarbetare",
        (),
        "@body2_low",
    ),
    resp(
        "I början av varje mandatperiod ser {body_low} över {thing}.",
        "@body_low",
        "ser över",
        "@thing",
        ("I början av varje mandatperiod",),
    ),
    resp(
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
    resp(
        "{body} ska besluta om {thing} senast i mars.",
        "@body",
        "besluta om",
        "@thing",
        ("senast i mars",),
    ),
    resp("Det åligger {body_low} att granska {thing}.", "@body_low", "åligger", "granska @thing@"),
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
    resp(
        "{body} ansvarar för uppföljning av {thing}.",
        "@body",
        "ansvarar för",
        "uppföljning av @thing@",
    ),
    resp(
        "{body} lämnar förslag till {body2_low} i september.",
        "@body",
        "lämnar",
        "förslag till @body2_low@",
        ("i september",),
    ),
    resp(
        "I april varje år beslutar {body_low} om {thing}.",
        "@body_low",
        "beslutar om",
        "@thing",
        ("I april varje år",),
    ),
    resp(
        "{body} utser ledamöter vart fjärde år.", "@body", "utser", "ledamöter", ("vart fjärde år",)
    ),
    resp(
        "Det övergripande ansvaret ligger på {body_low}.",
        "@body_low",
        "ligger på",
        "Det övergripande ansvaret",
    ),
    resp(
        "{thing_cap} följs upp {time} av {body_low}.",
        "@body_low",
        "följs upp",
        "@thing_cap",
        ("@time",),
    ),
    resp(
        "{body} genomför {thing} i samverkan med {body2_low}.",
        "@body",
        "genomför",
        "@thing",
        (),
        "@body2_low",
    ),
    resp(
        "{body} ska {time} rapportera till {body2_low}.",
        "@body",
        "rapportera",
        "till @body2_low@",
        ("@time",),
    ),
    resp("Beslut om {thing} fattas av {body_low}.", "@body_low", "fattas", "Beslut om @thing@"),
    resp(
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
