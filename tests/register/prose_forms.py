"""Sentences on seats and costs as a municipal secretary writes them, and what they say.

People, parties and the association are invented. A seat is person, role and body; None is what the
sentence leaves open.
"""

EVA, PER, LARS, IDA = "Eva Sund", "Per Ek", "Lars Holm", "Ida Lind"
OPENING = (
    "Internationella samarbeten\n\nNorra Hamnförbundet\n\nNorra Hamnförbundet är ett samarbete "
    "mellan hamnkommuner i fyra länder. Förbundet bildades 2001.\n\n"
)
SEATS = (
    (
        "Förbundsdirektionen i Norra Hamnförbundet består för Region Ekebys del av Lars Holm (M) "
        "och Eva Sund (S), med Per Ek (C) som ersättare.",
        {(LARS, None), (EVA, None), (PER, "ersättare")},
    ),
    (
        "Till ledamot i Norra Hamnförbundets styrelse har regionstyrelsen utsett Eva Sund (S); "
        "ersättare är Per Ek (C).",
        {(EVA, "ledamot"), (PER, "ersättare")},
    ),
    (
        "Vår plats i Norra Hamnförbundets råd innehas av Eva Sund (S). Som ersättare tjänstgör "
        "Per Ek (C).",
        {(EVA, None), (PER, "ersättare")},
    ),
    (
        "För perioden 2023–2026 är Eva Sund (S) ledamot och Per Ek (C) ersättare i Norra "
        "Hamnförbundets presidium.",
        {(EVA, "ledamot"), (PER, "ersättare")},
    ),
    (
        "Ordinarie ledamot respektive ersättare i Norra Hamnförbundets styrelse är Eva Sund (S) "
        "respektive Per Ek (C).",
        {(EVA, "ledamot"), (PER, "ersättare")},
    ),
    (
        "Som ledamöter respektive ersättare i styrelsen har utsetts Eva Sund (S) och Lars Holm (M) "
        "respektive Per Ek (C) och Ida Lind (V).",
        {(EVA, "ledamot"), (LARS, "ledamot"), (PER, "ersättare"), (IDA, "ersättare")},
    ),
    (
        "Ordinarie ledamöter i Norra Hamnförbundets styrelse är Eva Sund (S) respektive Per Ek "
        "(C).",
        {(EVA, "ledamot"), (PER, "ledamot")},
    ),
    (
        "Region Ekeby har en ordinarie plats och en ersättarplats i Norra Hamnförbundets styrelse; "
        "dessa innehas av Eva Sund (S) respektive Per Ek (C).",
        {(EVA, None), (PER, None)},
    ),
    (
        "Eva Sund (S) ingår som ordinarie i Norra Hamnförbundets styrelse tillsammans med "
        "ersättaren Per Ek (C).",
        {(EVA, "ledamot"), (PER, "ersättare")},
    ),
)
COSTS = (
    ("Regionen betalar en årlig medlemsavgift om 85 000 kr till Norra Hamnförbundet.", [85_000]),
    (
        "Den totala kostnaden för medlemskapet 2025 beräknas bli 250 tkr, varav medlemsavgift 85 "
        "tkr.",
        [250_000],
    ),
    (
        "Budget 2025: 300 000 kr (avgift 100 000 kr, resor 50 000 kr, arvoden 150 000 kr).",
        [300_000],
    ),
    ("Kostnaden är 250 tkr, varav avgift 85 tkr, resor 50 tkr och arvode 115 tkr.", [250_000]),
    ("Kostnad 2025: 110 000 kr (motsvarande ca 9 500 euro).", [110_000]),
    (
        "Medlemsavgiften är 40 000 kr och resekostnaderna beräknas till 25 000 kr för 2025.",
        [40_000, 25_000],
    ),
    ("Kostnaden för förbundet (45 000 kr) och för nätverket (30 000 kr) är låg.", [45_000, 30_000]),
)
NO_HOLDER = (
    "I Norra Hamnförbundets styrelse företräds regionen av Eva Sund (S) och, vid förhinder, av "
    "Per Ek (C)."
)
