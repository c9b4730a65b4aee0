"""Costs as multiples, percent and against the rest, and counts by party: how answers begin."""

BEGINS = (
    ("Är SBHSS tre gånger så dyrt som ERB?", "Nej: Småland-Blekinge-Halland South Sweden"),
    (
        "kostar ERB mer än hälften så mycket som SBHSS?",
        "Nej: Euroregion Baltic (ERB) kostar ca 0,35",
    ),
    ("does SBHSS cost at least twice as much as ERB", "Yes: Småland-Blekinge-Halland South Sweden"),
    ("Kostar ERB mer än alla andra tillsammans?", "Nej: Euroregion Baltic (ERB): 350 000 kronor"),
    ("hur många procent billigare är EU-programmen än ERB", "Ca 14,3 % mindre kostar EU-program"),
    ("vilket samarbete tar minst tid?", "Energy Cities kräver minst arbetstid"),
    ("Kostar SBHSS mer än ERB? Vi diskuterade det i går.", "Ja"),
    ("hur många organ sitter M i", "M (Moderaterna) har platser i fem organ"),
    ("how many seats does each party hold", "- S (Social Democrats): seven"),
    ("which strategies still apply in 2031?", "2 of 9"),
)
