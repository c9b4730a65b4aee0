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
