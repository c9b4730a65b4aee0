"""Texts that point at rules elsewhere, and texts that only mention some."""

from __future__ import annotations

from tests.register.made import Template


def _ref(text: str, name: str, **more: object) -> Template:
    return Template(text, ({"name": name, **more},))


FIRST = (
    _ref("Kommunens {rule} gäller också vid besök.", "Kommunens @rule@"),
    _ref("Kommunens {rule} ska följas.", "Kommunens @rule@", applies="ska följas"),
    _ref("Alla beställningar görs enligt kommunens {rule}.", "kommunens @rule@", applies="enligt"),
    _ref("Vid inköp gäller {rule}.", "@rule", applies="gäller"),
    _ref("Vid inköp ska gällande {rule} tillämpas.", "gällande @rule@", applies="ska tillämpas"),
    Template(
        "Förbundets {rule} anger hur man reser. {rule} är bindande.\nKommunens riktlinje för {matter} är kort. Riktlinjen ska alltid följas.",
        ({"name": "Kommunens riktlinje för @matter@", "applies": "ska alltid följas"},),
    ),
    _ref("Arbetet sker i enlighet med kommunallagen.", "kommunallagen"),
    _ref("{people} ska följa svensk lag.", "svensk lag", applies="följa"),
    _ref(
        "Kommunen har centralt upphandlade hotell, vilka ska användas.",
        "centralt upphandlade hotell",
    ),
    _ref(
        "Upphandling regleras i lagen (2016:1145) om offentlig upphandling.",
        "lagen (2016:1145) om offentlig upphandling",
    ),
    Template(
        "Se även kommunens {rule}, som gäller alla. I övrigt tillämpas förbundets {rule2}.",
        ({"name": "kommunens @rule@"}, {"name": "förbundets @rule2@"}),
    ),
    _ref("Insatserna ligger i linje med kommunens {plan_low}.", "kommunens @plan_low@"),
)
NOT_FIRST = tuple(
    Template(text)
    for text in (
        "{body} beslutar om en ny {plan_low}.",
        "Denna policy gäller alla anställda.",
        "Avtalet undertecknades {year}.",
        "Medarbetare deltar i programmet.",
        "{net} har ett dagslag på plats och lämnar ett förslag enligt underlaget.",
        "Målen som gäller programmen är många.",
        "Strategin följs upp {time}.",
    )
)
