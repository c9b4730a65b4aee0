"""Texts with rules, and statements that are none."""

from __future__ import annotations

from tests.register.made import Template


def _rule(
    text: str, modality: str, binds: str = "", condition: str = "", exception: str = ""
) -> Template:
    fact = {"modality": modality, "binds": binds, "condition": condition, "exception": exception}
    return Template(text, (fact,))


FIRST = (
    _rule("{people} ska anmäla gåvor till {body_low}.", "must", "@people"),
    _rule(
        "{people} får inte ta emot gåvor under arbetstid.", "must not", "@people", "under arbetstid"
    ),
    _rule(
        "Vid resor till {place} ska tåg väljas i första hand.",
        "must",
        condition="Vid resor till @place@",
    ),
    _rule(
        "Om mötet kan hållas digitalt bör det göras.",
        "should",
        condition="Om mötet kan hållas digitalt",
    ),
    _rule("Det är inte tillåtet att använda egen bil.", "must not"),
    _rule("Det är tillåtet att ta emot blommor.", "may"),
    _rule("{people} får endast boka hotell som har miljömärkning.", "may only", "@people"),
    _rule(
        "{people} måste alltid visa legitimation, utom vid interna möten.",
        "must",
        "@people",
        exception="utom vid interna möten",
    ),
    _rule(
        "Under tjänsteresa får alkohol inte serveras.", "must not", condition="Under tjänsteresa"
    ),
    _rule("Kvitton skall lämnas in.", "must"),
    Template(
        "För varje besök från {net} ska följande uppfyllas:\n• Ett program finns framtaget.\n• Gästerna möts vid tåget.",
        tuple({"modality": "must", "condition": "För varje besök från @net@"} for _ in range(2)),
    ),
    _rule("Vegetarisk mat bör alltid erbjudas.", "should"),
    Template(
        "Presenter får tas emot men ska redovisas.", ({"modality": "may"}, {"modality": "must"})
    ),
)
NOT_FIRST = tuple(
    Template(text)
    for text in (
        "Vi vill stärka samarbetet med {place}.",
        "Planen anger hur arbetet ska bedrivas.",
        "{net} får stora bidrag från staten.",
        "Arbetet syftar till att fler ska kunna delta.",
        "Samarbetet med {net} startade {year}.",
        "De krav som leverantören ska uppfylla finns i bilagan.",
        "Kommunen har goda kontakter i {place}.",
    )
)
