"""Texts that point at rules elsewhere, and texts that only mention some."""

# ruff: noqa: E501 (a text stays on its line)

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
SECOND = (
    _ref("För resor gäller regionens {rule}.", "regionens @rule@", applies="gäller"),
    _ref("Gåvor hanteras i enlighet med förbundets {rule}.", "förbundets @rule@"),
    _ref(
        "Upphandlingen ska följa lagen om offentlig upphandling.",
        "lagen om offentlig upphandling",
        applies="följa",
    ),
    _ref(
        "Vid sidan av detta ska nämndens {rule} beaktas.", "nämndens @rule@", applies="ska beaktas"
    ),
    _ref("Vad som gäller för arkiv framgår av kommunens {rule}.", "kommunens @rule@"),
    _ref("Arbetet utgår från planen och regleras av {rule}.", "@rule"),
    _ref(
        "Riktlinjer för {matter} ska tillämpas av alla.",
        "Riktlinjer för @matter@",
        applies="ska tillämpas",
    ),
    _ref("Kommunen har upphandlade taxiresor, som alltid ska användas.", "upphandlade taxiresor"),
    _ref("Regionens avtal med hotellen ska användas.", "Regionens avtal med hotellen"),
    Template(
        "Regionens policy för {matter} antogs {year}. Policyn ska följas av alla.",
        ({"name": "Regionens policy för @matter@", "applies": "ska följas"},),
    ),
    Template(
        "Ersättning betalas enligt förbundets {rule} och gällande kollektivavtal.",
        ({"name": "förbundets @rule@"}, {"name": "gällande kollektivavtal"}),
    ),
    _ref("Prioriteringen görs utifrån regionens {plan_low}.", "regionens @plan_low@"),
)
NOT_SECOND = tuple(
    Template(text)
    for text in (
        "Nätverket har tagit fram ett program för {place}.",
        "Nya riktlinjer för {matter} väntas {year}.",
        "Detta dokument gäller från {year}.",
        "{people} informeras om avtalen.",
        "{net} är ett avtal mellan fem parter.",
        "Vilka regler gäller vid besök?",
        "Metoden utvecklades i {place}.",
        "Det finns ingen lag om detta.",
    )
)
THIRD = (
    _ref("Kommunens {rule} tillämpas vid alla besök.", "Kommunens @rule@", applies="tillämpas"),
    _ref("Allt arbete bedrivs enligt förvaltningslagen.", "förvaltningslagen", applies="enligt"),
    _ref("{people} måste följa kommunens {rule}.", "kommunens @rule@", applies="följa"),
    _ref(
        "Vid representation ska regionens riktlinjer för {matter} användas.",
        "regionens riktlinjer för @matter@",
        applies="ska användas",
    ),
    Template("Utöver detta gäller förbundets {rule}.", ({"name": "förbundets @rule@"},)),
    _ref("Ledamöternas arvoden regleras i kommunens {rule}.", "kommunens @rule@"),
    _ref("Handläggningen följer nämndens {rule}.", "nämndens @rule@"),
    _ref("Strategin kompletteras av en årlig handlingsplan.", "en årlig handlingsplan"),
    Template(
        "Regionens rutin för {matter} är från {year}. Rutinen ska alltid användas.",
        ({"name": "Regionens rutin för @matter@"},),
    ),
    _ref("Arbetet ska ligga i linje med regionens {plan_low}.", "regionens @plan_low@"),
    Template(
        "Kommunens {rule} och {rule2} ska följas.",
        ({"name": "Kommunens @rule@"}, {"name": "@rule2"}),
    ),
    _ref("Se kommunens {rule} för mer information.", "kommunens @rule@"),
)
NOT_THIRD = tuple(
    Template(text)
    for text in (
        "{body} har tagit fram nya regler.",
        "{net} tecknade ett avtal med {place} {year}.",
        "Lagen ändrades {year}.",
        "Programmet för dagen delas ut vid entrén.",
        "En ny policy bereds av {body_low}.",
        "Den här policyn gäller hela {place}.",
        "Metoder för inlärning diskuterades.",
    )
)
FOURTH = (
    _ref("Alla ska följa regionens {rule}.", "regionens @rule@", applies="följa"),
    _ref("Inköp regleras av kommunens {rule}.", "kommunens @rule@"),
    _ref(
        "Vid upphandling gäller lagen om offentlig upphandling.",
        "lagen om offentlig upphandling",
        applies="gäller",
    ),
    _ref(
        "Regionens riktlinjer för {matter} gäller även i {place}.",
        "Regionens riktlinjer för @matter@",
    ),
    _ref(
        "Arbetet sker enligt kommunens handlingsplan för {matter}.",
        "kommunens handlingsplan för @matter@",
    ),
    _ref("Därutöver ska förbundets {rule} följas.", "förbundets @rule@", applies="ska följas"),
    _ref(
        "Regionen har upphandlade hotell, vilka bör användas.",
        "upphandlade hotell",
        applies="bör användas",
    ),
    _ref("Kommunen använder metoden Lupp.", "metoden Lupp"),
    Template(
        "Kommunens anvisning för {matter} är ny. Anvisningen ska följas.",
        ({"name": "Kommunens anvisning för @matter@", "applies": "ska följas"},),
    ),
    _ref("Ledamöter omfattas av nämndens {rule}.", "nämndens @rule@"),
    _ref("Bokning görs i enlighet med kommunens {rule}, om inget annat sägs.", "kommunens @rule@"),
    _ref("Policyn kompletteras med riktlinjer för {matter}.", "riktlinjer för @matter@"),
)
NOT_FOURTH = tuple(
    Template(text)
    for text in (
        "{body} arbetar med en ny {rule}.",
        "{rule} togs bort {year}.",
        "Avtalet löper ut {year}.",
        "Det här programmet visas i {place}.",
        "Lagar stiftas av riksdagen.",
        "{people} frågar ofta om regler.",
        "Planen antogs av {body_low} {year}.",
    )
)
