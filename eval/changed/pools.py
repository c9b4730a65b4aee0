"""What a changed text takes its new names from; nothing here stands in a real document."""

from __future__ import annotations

FIRST_NAMES = """Astrid Bertil Cecilia Dagmar Edvin Fredrika Greger Hedvig Ingemar Jorunn Kerstin
Ludvig Margit Nils Ottilia Pontus Ragnhild Sixten Torborg Urban Viveka Yngve Åsa Östen Birgitta
Folke Gunilla Holger Ingegerd Lennart Majken Rickard Signe Tage Ulrika Valter""".split()

SURNAMES = """Almqvist Brodin Cedergren Dalenius Ekwall Fagerlund Grennert Hallonsten Isaksson
Josefsson Kjellander Lagerbring Mellander Nordvall Oxelius Palmblad Rosengren Sandelin Tegnelius
Uddenfeldt Vallgren Wästberg Ytterholm Åkerhielm Öhrvall Björnstad Cronvall Dufvander Ehnberg
Forsmark Gyllborg Hedenmo Idberg Jernelius""".split()

PARTY_WORDS: dict[str, tuple[str, ...]] = {
    "M": ("moderat", "moderate", "moderates"),
    "S": ("socialdemokrat", "social democrat", "social democrats"),
    "KD": ("kristdemokrat", "christian democrat", "christian democrats"),
}
"""Parties that change places, with the words that cases use for them, each in the same place."""

TOWNS = {
    "Ljungby": ("Skövde", "Lidköping", "Sunne"),
    "Malmö": ("Västerås", "Örebro", "Gävle"),
    "Växjö": ("Östersund", "Falun", "Karlstad"),
}
SCHOOLS = {
    "Linnéuniversitetet": ("Celsiusuniversitetet", "Polhemsuniversitetet"),
    "Linnaeus": ("Celsius", "Polhem"),
    "Linné": ("Celsius", "Polhem"),
    "Linn": ("Celsi", "Polh"),
}
NETWORKS: tuple[dict[str, str], ...] = (
    {"Euroregion Baltic": "Euroregion Scandia", "ERB": "ERS", "Energy Cities": "Power Towns"},
    {"Euroregion Baltic": "Euroregion Archipelago", "ERB": "ERA", "Energy Cities": "Energy Towns"},
    {"Euroregion Baltic": "Euroregion Amber", "ERB": "EAM", "Energy Cities": "Current Cities"},
)
"""Names of bodies, each set a consistent exchange; cases name them by these words or paraphrase."""
