"""Texts with rules, and statements that are none."""

# ruff: noqa: E501 (a text stays on its line)

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
SECOND = (
    _rule(
        "Den som representerar kommunen ska uppträda sakligt.",
        "must",
        "Den som representerar kommunen",
    ),
    _rule(
        "Samtliga {people_low} måste ha gått utbildningen innan avresan.",
        "must",
        "Samtliga @people_low@",
        "innan avresan",
    ),
    _rule("Privat alkohol får inte köpas för kommunens pengar.", "must not"),
    _rule(
        "Om besöket varar längre än en dag får hotell bokas.",
        "may",
        condition="Om besöket varar längre än en dag",
    ),
    _rule("Resor kortare än femtio mil bör göras med tåg.", "should"),
    _rule(
        "Enklare förfriskningar är tillåtet att bjuda på vid sammanträden.",
        "may",
        condition="vid sammanträden",
    ),
    _rule("Det är förbjudet för {people_low} att ta emot pengar.", "must not"),
    _rule("Endast {body_low} får bevilja undantag.", "may only"),
    _rule("{people} ska inte acceptera inbjudningar från {net}.", "must not", "@people"),
    _rule("Inför varje resa ska en reseplan upprättas.", "must", condition="Inför varje resa"),
    _rule(
        "Hotellrum ska bokas i god tid, dock senast tre dagar före avresa.",
        "must",
        exception="dock senast tre dagar före avresa",
    ),
    _rule("Egen bil får användas endast om buss saknas.", "may only", condition="om buss saknas"),
    Template(
        "{people} bör vid besök i {place}:\n• bära namnskylt,\n• tala tydligt.",
        tuple({"modality": "should", "binds": "@people"} for _ in range(2)),
    ),
    Template(
        "Underlaget ska vara skriftligt och bör skickas i förväg.",
        ({"modality": "must"}, {"modality": "should"}),
    ),
)
NOT_SECOND = tuple(
    Template(text)
    for text in (
        "Ambitionen är att {net} växer under {year}.",
        "Alla barn får en bok när de fyller ett år.",
        "Vi hoppas att {place} blir först.",
        "Frågan om vem som ska leda {net} är inte avgjord.",
        "{people} deltar ofta i utbildningar.",
        "Syftet är att kommunen ska uppfattas som öppen.",
        "Ska resor bokas i förväg?",
        "Regionen får en allt större roll.",
    )
)
THIRD = (
    _rule("Alla {people_low} ska känna till reglerna.", "must", "Alla @people_low@"),
    _rule("{people} får aldrig ta emot pengar.", "must not", "@people"),
    _rule(
        "När besöket är avslutat ska {body_low} få en rapport.",
        "must",
        "@body_low",
        condition="När besöket är avslutat",
    ),
    _rule("Mat och dryck bör vara ekologisk.", "should"),
    _rule(
        "Middagar får endast bokas efter godkännande av {body_low}.",
        "may only",
        condition="efter godkännande av @body_low@",
    ),
    _rule("Inga gåvor får lämnas till {net}.", "must not"),
    _rule("Det är inte accepterat att bjuda på starksprit.", "must not"),
    _rule(
        "Utgifter måste kunna styrkas med kvitto, utom vid parkering.",
        "must",
        exception="utom vid parkering",
    ),
    _rule(
        "I samband med möten i {place} ska kollektivtrafik användas.",
        "must",
        condition="I samband med möten i @place@",
    ),
    _rule("{people} har rätt att avstå från måltiden.", "may", "@people"),
    _rule(
        "Om {body_low} begär det måste {people_low} redovisa resan.",
        "must",
        "@people_low",
        "Om @body_low@ begär det",
    ),
    _rule(
        "Minnesgåvor får tas emot om de har ett lågt värde.",
        "may",
        condition="om de har ett lågt värde",
    ),
    Template(
        "Följande ska gälla vid resor:\n• Hotellet är miljömärkt.\n• Tåg väljs före flyg.",
        tuple({"modality": "must"} for _ in range(2)),
    ),
)
NOT_THIRD = tuple(
    Template(text)
    for text in (
        "{place} får fler invånare varje år.",
        "Det kommer att bli enklare att resa till {place}.",
        "{net} har som mål att växa.",
        "Den som har frågor kan vända sig till {body_low}.",
        "Strategin beskriver vilka områden som ska prioriteras.",
        "Vad får jag bjuda på?",
        "Mötena hålls i {place}.",
        "Under {year} fick {place} en ny hamn.",
    )
)
FOURTH = (
    _rule(
        "{people} som bjuds in till {net} ska meddela {body_low}.",
        "must",
        "@people@ som bjuds in till @net@",
    ),
    _rule(
        "Starksprit får inte serveras vid representation.",
        "must not",
        condition="vid representation",
    ),
    _rule(
        "Vid längre resor bör {people_low} dela rum.", "should", "@people_low", "Vid längre resor"
    ),
    _rule(
        "Om chefen godkänner det får resan förlängas.", "may", condition="Om chefen godkänner det"
    ),
    _rule("Det är inte tillåtet för {people_low} att boka egna hotell.", "must not"),
    _rule("Bara {body_low} får teckna avtal.", "may only"),
    _rule("Inbjudan måste vara skriftlig.", "must"),
    _rule("Taxi bör undvikas, förutom vid sjukdom.", "should", exception="förutom vid sjukdom"),
    _rule("Efter varje besök ska en rapport skrivas.", "must", condition="Efter varje besök"),
    _rule("{people} får låna kommunens cyklar.", "may", "@people"),
    _rule("Mobiltelefoner ska inte användas under mötet.", "must not", condition="under mötet"),
    _rule("Det är tillåtet att förlänga resan.", "may"),
    Template(
        "Alla {people_low} ska:\n• komma i tid,\n• följa programmet.",
        tuple({"modality": "must", "binds": "Alla @people_low@"} for _ in range(2)),
    ),
    Template(
        "{people} får resa i första klass men måste själva betala tillägget.",
        ({"modality": "may", "binds": "@people"}, {"modality": "must", "binds": "@people"}),
    ),
)
NOT_FOURTH = tuple(
    Template(text)
    for text in (
        "{net} ger {place} bättre kontakter.",
        "Många får hjälp av {body_low}.",
        "Det är möjligt att resa till {place} med tåg.",
        "Vilka krav ska ställas på {people_low}?",
        "{body} vill att fler deltar.",
        "För att målen ska nås krävdes stora insatser {year}.",
        "I {place} har samarbetet pågått sedan {year}.",
        "Erfarenheterna har blivit fler.",
    )
)
