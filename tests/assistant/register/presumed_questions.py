"""Questions that take a number for granted, over the real text and an invented one."""

WRONG = (
    ("Vilka är de fem ledamöterna i SBHSS styrgrupp?", "tre ordinarie ledamöter", "inte fem"),
    ("Who fill our six seats on the ERB board?", "four seats", "not six"),
    ("Varför har vi bara två platser i SBHSS styrgrupp?", "tre ordinarie ledamöter", "inte två"),
    ("name the three deputies on the South Baltic monitoring committee", "one substitute", "three"),
    ("the three KD members on the ERB board?", "one seat", "not three"),
    ("What are the seven countries of ERB?", "gives 4", "not seven"),
    ("vilka är de elva medlemsregionerna i ERB", "anger 8", "inte elva"),
    ("Namnge de fem parterna i SBHSS", "anger 6", "inte fem"),
    ("Vilka är våra sju samarbeten?", "räknar upp 4", "inte sju"),
    ("list the fifteen strategies in the appendix", "lists 9", "not fifteen"),
    ("De fyra målen för Nordsjöprogrammet, vilka är det?", "räknar upp 2", "inte fyra"),
    ("Vad går kostnaden på 900 000 kronor för ERB till?", "350 000 kronor", "inte 900 000 kronor"),
    ("what does the 2.5 million for SBHSS cover", "1,000,000", "not SEK 2,500,000"),
    ("Varför gick vi med i SBHSS 2015?", "medlem sedan 2012", "inte 2015"),
    (
        "Eftersom SBHSS drog igång redan 1998, hur många år hade vi varit med 2024?",
        "2012",
        "inte 1998",
    ),
    (
        "Since Energy Cities was launched back in 2005, how many years had it existed in 2020?",
        "1990",
        "not 2005",
    ),
    ("tjänstestödet på 40 % av en tjänst i ERB, vad görs det av?", "15 %", "inte 40 %"),
    ("Har vi fem ledamöter i SBHSS styrgrupp?", "Nej: Region", "inte fem"),
    ("Vi har väl åtta samarbeten?", "Nej: texten räknar upp 4", "inte åtta"),
    ("Vi betalar väl 350 000 i arvode till ERB?", "inget eget belopp", "350 000 kronor"),
)
RIGHT = (
    "Vilka är de tre ledamöterna i SBHSS styrgrupp?",
    "Who are the two deputies on the ERB board?",
    "namnen på de fyra i ERB:s styrelse, båda ersättarna också",
    "Which are the eight member regions of ERB?",
    "Vilka är de fem regionerna i SBHSS?",
    "våra fyra samarbeten",
    "our three collaborations",
    "Vad går de 350 000 kronorna till ERB till?",
    "What is covered by the 1 million for SBHSS?",
    "Vad hände när ERB startade 1998?",
    "de nio strategierna i bilagan",
)
"""What these take for granted is so, or so in one sense."""
OPEN = (
    "Vilka sitter i mer än två organ?",
    "Vilka samarbeten kostar mer än 300 000?",
    "Vilka två ledamöter i SBHSS styrgrupp är inte moderater?",
    "Vad händer om vi lägger 500 000 på ERB?",
    "which two collaborations cost the most",
    "Hur kan vi spara 200 000 på SBHSS?",
    "Vad kostade ERB 2019?",
    "minst fyra ledamöter i SBHSS?",
    "Varför höjdes ERB:s kostnad till 400 000?",
    "Vad gick EU-bidraget på 2 miljoner till SBHSS till?",
    "Who are the five people at the Brussels office of SBHSS?",
    "När ERB:s ungdomsstyrelse fick sin egen projektkassa på en halv miljon, vad gjordes då?",
    "What did the ERB youth board do with its own pot of half a million?",
    "Fyra gäster kommer från ERB, vad får de kosta?",
)
"""These take no number for granted."""
NOUNLESS = (
    ("jag bokar rum åt våra nio i subkommittén, vilka är de?", "sex platser", "inte nio"),
    ("the five on the ERB board please", "four seats", "not five"),
    ("Why does ERB cost us half a million?", "350,000", "not SEK 500,000"),
    ("Eftersom vi lägger 40 % av en tjänst på ERB, vem gör det?", "15 %", "inte 40 %"),
)
"""The noun is left out, or the verb alone says that it is a cost."""
