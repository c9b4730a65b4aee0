"""Templates written when the reader could read those of the sixth set; see FIRST_READING."""

from __future__ import annotations

from tests.register.invented import Slot, Template

SEVENTH_SET = (
    Template(
        "{region} medverkar i {body} med {na} ordinarie ledamöter, {a}, och {nb} ersättare, {b}.",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "Regionens politiska företrädare i {body} är {a}. Dess ersättare är {b}.",
        {"a": Slot("företrädare"), "b": Slot("ersättare", False)},
    ),
    Template(
        "Vid mötet i {body} valdes {a} till ordförande och {b} till vice ordförande för {year}.",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande")},
    ),
    Template(
        "{collab} styrs av {body}. I denna ingår {a} som representant för {region}.",
        {"a": Slot("representant")},
    ),
    Template(
        "Ordinarie ledamöter i {body} från {region}:\n*• {a}",
        {"a": Slot("ledamot", True, 2, 5)},
    ),
    Template(
        "{region} har under {year} följande representation i {body}: {a} (ledamot), {b} "
        "(ersättare).",
        {"a": Slot("ledamot"), "b": Slot("ersättare", False)},
    ),
    Template(
        "Ledamot i {body} är {a} och i {body2} {b}.",
        {"a": Slot("ledamot"), "b": Slot("ledamot", body=1)},
    ),
    Template(
        "{a} är sedan {year} {region}s ordinarie ledamot i {body}.",
        {"a": Slot("ledamot", True)},
    ),
    Template(
        "Ordförande i {body} under {year} är {a} från {region}. {b} är ledamot.",
        {"a": Slot("ordförande"), "b": Slot("ledamot")},
    ),
    Template(
        "{body} leds av {a}. Övriga representanter är {b}.",
        {"a": Slot(None), "b": Slot("representant", None, 2, 3)},
    ),
    Template(
        "{region} nominerar {a} till ordinarie ledamot i {body} samt {b} till ersättare.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "På tjänstemannanivå är det {a}, {title}, som företräder {region} i {body}.",
        {"a": Slot(None, plain=True)},
    ),
    Template(
        "Följande personer sitter i {body}:\n*• {a}, ledamot\n*• {b}, ersättare",
        {"a": Slot("ledamot", None, 1, 4), "b": Slot("ersättare", False, 1, 4)},
    ),
    Template(
        "Av de {na} ordinarie ledamöterna i {body}, {a}, är ingen från majoriteten.",
        {"a": Slot("ledamot", True, 2, 4)},
    ),
    Template(
        "{a} är förste vice ordförande i {body} och {b} är ersättare.",
        {"a": Slot("förste vice ordförande"), "b": Slot("ersättare", False)},
    ),
    Template(
        "Regionfullmäktige har till ordinarie ledamöter i {body} utsett {a}, och till ersättare "
        "{b}.",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "{region} företräds genom {a} som är ordinarie ledamot i {body}. Ersättare saknas.",
        {"a": Slot("ledamot", True)},
    ),
    Template(
        "Ledamöterna {a} har utsetts av {region} att sitta i {body}.",
        {"a": Slot("ledamot", None, 2, 4)},
    ),
    Template(
        "I {collab} representeras {region} av {a} i egenskap av ordförande i {body}.",
        {"a": Slot("ordförande")},
    ),
    Template(
        "Roll | Ledamot | Parti\n*ordinarie | {a.name} | {a.party}\n*ersättare | {b.name} | "
        "{b.party}\nUppgifterna gäller {body}.",
        {
            "a": Slot("ledamot", True, 1, 3, sure=True),
            "b": Slot("ersättare", False, 1, 3, sure=True),
        },
    ),
    Template(
        "Sedan {year} är {a} och {b} ordförande respektive vice ordförande i {body}.",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande")},
    ),
    Template(
        "Som personlig ersättare för den ordinarie ledamoten i {body} har utsetts {a}.",
        {"a": Slot("ersättare", False)},
    ),
    Template(
        "Till {body} har utsetts som ledamöter {a} samt som ersättare {b}.",
        {"a": Slot("ledamot", None, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "{region}s mandat i {body} innehas av {a}, med {b} som ersättare.",
        {"a": Slot(None, None, 1, 3), "b": Slot("ersättare", False, 1, 3)},
    ),
)
