"""Questions that count, compare and leave out, with what an answer over the real text must say."""

SEATS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Hur många procent av platserna har S?", ("7 av 19 platser (ca 37 %)",)),
    ("hur stor andel av ersättarna är socialdemokrater?", ("3 av 7 ersättarplatser",)),
    ("What percentage of the regular members are Moderates?", ("5 of 11 ordinary seats",)),
    ("Har S fler platser än KD?", ("Ja, S har sju platser, och KD har fyra platser",)),
    ("Does KD have as many seats as M?", ("No, KD has four seats, and M has five seats",)),
    ("Har vi fler ersättare i Nordsjöprogrammet än i ERB?", ("Ja, tre platser", "två platser")),
    ("Är det fler ordinarie än ersättare i subkommittén?", ("Nej, tre ordinarie", "tre ersätt")),
    ("Vilket organ har flest ersättare?", ("Flest finns i svenska subkommittén", "tre")),
    ("In which body do we have no deputies?", ("On two bodies", "youth board", "steering group")),
    ("Vilka organ saknar moderat?", ("ingen ledamot från M", "Övervakningskommittén")),
    ("Which bodies have only one regular member from us?", ("On three bodies",)),
    ("Vem i ERB:s styrelse är varken S eller M?", ("Torstensson", "Bergsjö")),
    ("Who on the SBHSS steering group is not a Social Democrat?", ("Jaramillo", "Zelvin")),
    ("Vilka fler sitter i styrgruppen förutom Zelvin?", ("Jaramillo", "Olesen")),
    ("Vem är ersättare för Bo Frank?", ("ordinarie ledamot", "Anna Johansson (C)")),
    ("Vem hoppar in om Wibroe är sjuk?", ("Bengtsson", "Tschap", "Bergsjö")),
    ("Hur många platser har SD?", ("Ingen från SD nämns", "19 platserna")),
    ("Does the Left Party have any seats?", ("No, none of the 19 seats",)),
)
COSTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Which is the second most expensive one?", ("costs the second most: SEK 350,000",)),
    ("Hur stor del av totalen är SBHSS?", ("58,5 %", "ca 1 710 000 kronor", "60 000")),
    ("Lägg ihop kostnaderna för de fyra posterna i bilaga 3.", ("Ca 1 710 000 kronor",)),
    ("Räkna ihop allt utom ERB", ("Ca 1 360 000 kronor",)),
    ("Vad blir kvar om vi hoppar av SBHSS?", ("710 000 kronor",)),
    ("Vilka poster ligger under 310 000 kr?", ("2 av 4", "300 000", "60 000")),
    ("Which collaboration costs SEK 60,000?", ("Energy Cities: SEK 60,000",)),
    ("Sum of the staff support across all four, as percent of full time?", ("57.5%",)),
    ("Which collaboration takes a quarter of a post?", ("EU programmes", "25%")),
    ("Vilka samarbeten tar lika stor del av en tjänst?", ("ta", "15 %", "25 %")),
    ("What is the difference between the most and least expensive collaborations?", ("940,000",)),
    ("Which of the amounts are approximate?", ("About SEK 1,000,000",)),
    ("For which collaboration is no year given?", ("SEK 60,000", "no year")),
)
OTHERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Vilket mål täcks bara av ett program?", ("mål 4", "Södra Östersjöprogrammet")),
    ("What goals does the North Sea Programme not cover?", ("Of the 3 goals", "goal 4")),
    ("Does the Baltic Sea programme cover goal 1?", ("Yes: ",)),
    ("Vilka program delar mål 1?", ("3 program",)),
    ("Which strategies are still running in 2029?", ("4 of 9", "gives no first year")),
    ("Is the culture plan valid in 2029?", ("No: ",)),
)
SILENT = (
    "Vem är vår ledamot i Östersjöprogrammet?",
    "Who is our member in the Baltic Sea Programme committee?",
    "Vem är ordförande i SBHSS styrgrupp?",
    "Vilka åtta regioner är med i ERB?",
    "Vilka 30 länder är med i Energy Cities?",
    "Vad kostade SBHSS 2020?",
    "How much was the total in 2022?",
    "What's the membership fee for Energy Cities in kronor?",
    "Vilken e-postadress har Emil Torstensson?",
    "Kontaktuppgifter till våra ledamöter i ERB",
    "När går folkhälsoplanen ut?",
    "What is goal 5?",
)
"""What the register shows to be unsaid."""
SAID = (
    "Vem är vår ledamot i Södra Östersjöprogrammet?",
    "Vem är ordförande i ERB?",
    "Vilka länder är med i ERB?",
    "Vad kostade SBHSS 2024?",
    "What does the ERB membership fee pay for?",
    "Vilket parti har Emil Torstensson?",
    "När går kulturplanen ut?",
    "What is goal 4?",
    "Vem ansvarar för handlingsplanen?",
    "Får jag ta emot en gåva?",
)
"""What the register does not show to be unsaid."""
