"""What those who account for costs, seats and strategies ask, and how answers begin."""

POSTS: tuple[tuple[str, str], ...] = (
    ("Vilket av våra åtaganden äter upp störst andel av en heltid 2024, och hur stor är den?",
     "EU-program (finansieringsverktyg) kräver mest arbetstid: ca 25 %"),
    ("vilket samarbete kräver mest personal", "EU-program (finansieringsverktyg) kräver mest"),
    ("Which of our commitments needs the most manpower?", "EU programmes (funding tools) takes"),
    ("Which collaboration takes up the least staff time?", "Energy Cities takes the least"),
    ("summera tjänsteprocenten för alla samarbeten", "Ca 57,5 % av en heltidstjänst"),
    ("Lägger man ihop tjänsteandelen för ERB och SBHSS, vad blir det då?", "Ca 30 %"),
    ("hur mycket jobbtid lägger vi på ERB?", "Ca 15 % av en heltidstjänst"),
    ("Hur stor del av en heltid går åt som stöd till Interregprogrammen?", "Ca 25 %"),
    ("how big a chunk of a full-time job does Interreg eat", "About 25%"),
    ("Hur stor del av en heltid var ERB 2024?", "Ca 15 %"),
    ("hur mycket arbetstid tar ERB jämfört med Interreg", "Från mest till minst"),
)  # fmt: skip
COMPARED: tuple[tuple[str, str], ...] = (
    ("Which is dearer, SBHSS or ERB?", "Småland-Blekinge-Halland South Sweden costs the most"),
    ("Which is cheaper, Interreg or ERB?", "EU programmes (funding tools) costs the least"),
    ("Vilket är dyrare, Energy Cities eller ERB?", "Euroregion Baltic (ERB) kostar mest"),
    ("Hur mycket mer kostade SBHSS än ERB enligt uppskattningen för 2024?", "Ca 650 000 kronor"),
    ("Hur mycket dyrare är SBHSS än ERB enligt 2024 års siffror", "Ca 650 000 kronor"),
    ("Tar vi ihop ERB och SBHSS, hur mycket kostar det?", "Ca 1 350 000 kronor"),
)
OTHER_YEARS = ("Hur stor andel av en heltid tog ERB 2025?", "What share of a post was ERB in 2022?")
"""Years that no amount speaks of."""
STRATEGIES: tuple[tuple[str, str], ...] = (
    ("which of the regions other strategies listed at the back run out 2028", "2 of 9"),
    ("Which of the strategies listed in the appendix run until 2030?", "3 of 9"),
    ("vilka andra planer som räknas upp gäller till 2030", "3 av 9"),
    ("Which strategies run past 2030?", "2 of 9"),
    ("vilka planer sträcker sig till 2028", "2 av 9"),
    ("vad heter strategin som går till 2035", "Gröna Kronoberg"),
    ("Vilken av strategierna sträcker sig allra längst fram i tiden?", "Gröna Kronoberg"),
    ("which of the listed plans reaches furthest ahead", "Green Kronoberg"),
    ("which strategy covers the longest period?", "County transport plan"),
    ("nar gar lanstransprotplanen ut", "2033 är det sista året"),
    ("until when does the cultural plan run", "2028 is the last year"),
)
GOALS: tuple[tuple[str, str], ...] = (
    ("Vilka är de fem politiska målen?", "Fem mål är formulerade; 3 av dem räknas upp"),
    ("Hur många av EUs fem mål gäller programmen?", "Fem mål är formulerade; 3 av dem räknas upp"),
    ("what targets apply to Interreg", "5 goals are formulated; 3 of them are listed"),
    ("Which targets does the Baltic Sea Programme have?", "2 goals cover"),
    ("what are goals 4 and 5?", "A more social Europe (goal 4)"),
    ("Vilka är mål nummer 1 och 2?", "Ett smartare Europa (mål 1)"),
)
UNSAID: tuple[str, ...] = (
    "spell out EU policy objectives number 3 and 5 for me",
    "vilka är målen 3 och 5?",
    "What is EU's third policy objective?",
    "How many seats do we have in the Baltic Sea Programme?",
    "Vad täcker medlemsavgiften i Energy Cities?",
    "What is the Energy Cities membership fee used for?",
    "What is the cost of ERB per member region?",
    "vad kostar ERB i månaden?",
    "vad betalade vi i arvoden 2024",
    "vad kostar resorna i ERB?",
    "Vilka länder är med i Energy Cities?",
    "Är Växjö och Ljungby med i ERB?",
    "Räkna upp namnen på alla medlemsregionerna i ERB, inte länderna utan regionerna.",
    "Hur många platser har vi i Östersjöprogrammet?",
)
"""What the register shows that the text does not say."""
STORIES: tuple[str, ...] = (
    "Vi var fem stycken på studiebesök. När vi skulle gå räckte deras chef över en klocka som min "
    "kollega googlade till tolv tusen. Var det fel att ta den?",
    "I was told one region keeps the ERB chair for four years at a stretch. True?",
    "Vi åkte hem sent och väskan blev kvar på hotellet hela natten. Var är det?",
)
"""What is told has no seat in it that was understood, and what is asked has none of its own."""
TOLD: tuple[tuple[str, str], ...] = (
    ("I was told that Robert Olesen chairs ERB. True?", "No, Robert Olesen (S)"),
    ("Vi ska möta ordföranden i ERB. Vem är det?", "Ordförande i styrelsen"),
)
ESTIMATES: tuple[tuple[str, str], ...] = (
    ("Are the costs for 2024 actual or estimated?", "About SEK 1,000,000 is the estimated cost"),
    ("Är kostnaden för ERB faktisk eller uppskattad?", "350 000 kronor är den uppskattade"),
    ("Är ERB:s kostnad inklusive arvode?", "Ja: i kostnaden"),
    ("Är beloppen uppskattade?", "Ca 1 000 000 kronor är den uppskattade kostnaden"),
)
FRACTIONS: tuple[tuple[str, str], ...] = (
    ("Is the ERB cost more than a third of SBHSS?", "Yes: Euroregion Baltic (ERB)"),
    ("Kostar ERB mer än en tredjedel av SBHSS?", "Ja: Euroregion Baltic (ERB)"),
    ("Does Energy Cities cost less than a tenth of SBHSS?", "Yes: Energy Cities"),
    ("Kostar ERB mindre än två tredjedelar av EU-programmen?", "Nej: Euroregion Baltic (ERB)"),
    ("Är Energy Cities en femtedel av EU-programmen?", "Ja: Energy Cities"),
    ("Is ERB the third most expensive?", "No, EU programmes (funding tools)"),
)
MOST_SEATS: tuple[tuple[str, str], ...] = (
    (
        "Which one of our politicians turns up on the largest number of these bodies, counting "
        "stand-in seats too?",
        "Robert Olesen (S) has the most seats",
    ),
    ("which politician appears most often across the boards", "Robert Olesen (S) has the most"),
    ("Vilken ledamot dyker upp på flest ställen i förteckningen?", "Robert Olesen (S) har flest"),
    ("Vem av våra politiker återfinns i flest organ?", "Robert Olesen (S) har flest"),
    ("who is on the greatest number of committees", "Robert Olesen (S) has the most"),
)
ABSENT: tuple[tuple[str, str], ...] = (
    (
        "If our man in the Energy Cities assembly cannot make it, who goes instead?",
        "Region Kronoberg's substitute on the general assembly of Energy Cities is Anna Johansson",
    ),
    (
        "vem går istället om vår ordinarie i södra östersjöprogrammet inte kan",
        "Region Kronobergs ersättare i övervakningskommittén",
    ),
    (
        "Vem åker i stället när vår ledamot i ERB:s styrelse inte kan komma?",
        "Region Kronobergs ersättare i styrelsen för Euroregion Baltic (ERB)",
    ),
    ("Vem hoppar in om en ordinarie i SBHSS styrgrupp är sjuk?", "Texten nämner ingen ersättare"),
)
TOGETHER: tuple[tuple[str, str], ...] = (
    ("Does ERB take more or less working time than the EU programmes?", "Less: Euroregion"),
    ("Kostar SBHSS mer eller mindre än ERB?", "Mer: Småland-Blekinge-Halland"),
    ("erb 2024 - hur mycket pengar och hur stor del av en tjänst?", "350 000 kronor"),
    ("which is older, Energy Cities or the ERB work?", "Energy Cities: 1990"),
)
"""Costs of two together, or of one beside another."""
ASIDE: tuple[tuple[str, str], ...] = (
    (
        "på hur många ställen sitter Robert Olesen, och var är han bara avbytare",
        "Robert Olesen (S) har tre uppdrag",
    ),
    (
        "Vilka politiker företräder oss i styrgruppen för Bryssel-samarbetet SBHSS?",
        "Region Kronobergs ordinarie ledamöter i styrgruppen",
    ),
    (
        "Who represents us in the steering group of SBHSS, with party letters?",
        "On the steering group of Småland-Blekinge-Halland South Sweden the parties are",
    ),
    ("har centern nån alls med i de här sammanhangen, i så fall vem", "Ja, Anna Johansson (C)"),
    ("Did Robert Olesen chair the ERB board in 2024?", "No, Rene Jaramillo (M) is the chair"),
    ("Var Robert Olesen ordförande i ERB:s styrelse 2024?", "Nej, Rene Jaramillo (M) är ordf"),
    ("Var Rene Jaramillo ordförande i ERB:s styrelse 2024?", "Ja, Rene Jaramillo (M) är ordf"),
    ("det är väl Rene Jaramillo som bemannar chefsgruppen i SBHSS åt oss?", "Nej, Rene Jaramillo"),
)
"""Seats that are asked for with words beside the point."""
OF_OTHERS = (
    "what is Region Blekinge's Interreg cost",
    "What does Region Jönköping County set aside for its part of South Sweden?",
    "Hur mycket betalar Region Halland för SBHSS?",
    "Vad är Växjös avgift till Energy Cities?",
)
