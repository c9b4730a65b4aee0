"""Templates written when the reader could read those of the second set; see FIRST_READING."""

from __future__ import annotations

from tests.register.invented import Slot, Template

THIRD_SET = (
    Template(
        "{region} har i {body} haft {na} ordinarie ledamöter sedan {year}: {a}.",
        {"a": Slot("ledamot", True, 2, 5)},
    ),
    Template(
        "Till {body} har nämnden utsett {a} som ordinarie ledamot och {b} som ersättare för "
        "perioden {year}.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "Den som företräder {region} i {body} är {a}. Vid förhinder går {b} in som ersättare.",
        {"a": Slot(None), "b": Slot("ersättare", False)},
    ),
    Template(
        "{a} valdes {year} till ordförande för {body}. {b} och {c} valdes till vice ordförande "
        "respektive ledamot.",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande"), "c": Slot("ledamot")},
    ),
    Template(
        "Inom {collab} har {region} en plats i {body}, som innehas av {a}, och en plats i "
        "{body2}, som innehas av {b}.",
        {"a": Slot(None), "b": Slot(None, body=1)},
    ),
    Template(
        "Ordinarie ledamöter i {body} är {a}. Deras ersättare är {b}.",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "{Body} har {region} bemannat med {a} (ordförande) och {b} (ledamot).",
        {"a": Slot("ordförande"), "b": Slot("ledamot")},
    ),
    Template(
        "I {body} finns {na} ledamöter från {region}, nämligen {a}. Någon ersättare är inte "
        "utsedd.",
        {"a": Slot("ledamot", None, 2, 4)},
    ),
    Template(
        "På politisk nivå representeras {region} av {a} i {body}. På tjänstemannanivå ingår "
        "{title} {b} i {body2}.",
        {"a": Slot(None, None, 1, 3), "b": Slot(None, plain=True, body=1)},
    ),
    Template(
        "• {Body}: ledamot {a}, ersättare {b}\n• Övriga uppdrag saknas",
        {"a": Slot("ledamot"), "b": Slot("ersättare", False)},
    ),
    Template(
        "Ordförandeskapet för {body} utövas av {a} och vice ordförandeskapet av {b}.",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande")},
    ),
    Template(
        "Av {region}s ledamöter i {body} är {a} ordinarie och {b} ersättare.",
        {"a": Slot("ledamot", True, 1, 3), "b": Slot("ersättare", False, 1, 3)},
    ),
    Template(
        "Valda till {body} är {a} (ordinarie ledamöter) och {b} (ersättare).",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "Representanter för {region} i {body}: {a} (ordinarie), {b} (ordinarie), {c} (ersättare).",
        {
            "a": Slot("ledamot", True),
            "b": Slot("ledamot", True),
            "c": Slot("ersättare", False),
        },
    ),
    Template(
        "{a} företräder {region} som ordinarie ledamot i {body}, där {b} är ersättare.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "Genom {a} är {region} representerad i {body}, vars ordförande är {b}.",
        {"a": Slot(None), "b": Slot("ordförande")},
    ),
    Template(
        "{Body}s ordförande är {a} och dess vice ordförande {b}.",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande")},
    ),
    Template(
        "Organ | Namn | Parti | Uppdrag\n*{body} | {a.name} | {a.party} | ledamot\n"
        "*{body} | {b.name} | {b.party} | ersättare",
        {
            "a": Slot("ledamot", None, 1, 4, sure=True),
            "b": Slot("ersättare", False, 1, 4, sure=True),
        },
    ),
    Template(
        "Mandatperioden {year} sitter {a} som {region}s representanter i {body}.",
        {"a": Slot("representant", None, 2, 4)},
    ),
    Template(
        "{region} utser två ledamöter i {body}. För närvarande är det {a}.",
        {"a": Slot(None, None, 2, 2)},
    ),
)
