"""Templates written when the reader could read those of the first set; see FIRST_READING."""

from __future__ import annotations

from tests.register.invented import Slot, Template

SECOND_HALF = (
    Template(
        "Följande förtroendevalda företräder {region} i {body}: {a} (ordinarie) samt {b} "
        "(ersättare).",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "{region} har {na} mandat i {body}. Mandaten innehas av {a}. {b} är ersättare.",
        {"a": Slot(None, None, 2, 4), "b": Slot("ersättare", False, 2, 3)},
    ),
    Template(
        "Under {year} är {a} ordförande för {body} och {b} dess vice ordförande.",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande")},
    ),
    Template(
        "Regionfullmäktige har utsett {a} att vara ordinarie ledamöter i {body}, och {b} att "
        "vara ersättare.",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "{Body} leds av {a}, som är ordförande. Övriga ledamöter från {region} är {b}.",
        {"a": Slot("ordförande"), "b": Slot("ledamot", None, 2, 4)},
    ),
    Template(
        "För {region} deltar {a} i {body} och {b} i {body2}.",
        {"a": Slot(None, None, 1, 2), "b": Slot(None, None, 1, 2, body=1)},
    ),
    Template(
        "Regionens ordinarie ledamöter i {body} är {a}, med {b} som deras ersättare.",
        {"a": Slot("ledamot", True, 2, 5), "b": Slot("ersättare", False, 2, 5)},
    ),
    Template(
        "I {body} är {region} representerad genom {a}, som biträds av {title} {b}.",
        {"a": Slot(None), "b": Slot(None, plain=True)},
    ),
    Template(
        "Vår representation i {body} är följande:\n• Ordinarie ledamöter: {a}\n• Ersättare: {b}",
        {"a": Slot("ledamot", True, 1, 4), "b": Slot("ersättare", False, 1, 4)},
    ),
    Template(
        "Ordförande för {body} är för närvarande {a}. Som förste vice ordförande tjänstgör {b}, "
        "och {c} är andre vice ordförande.",
        {
            "a": Slot("ordförande"),
            "b": Slot("förste vice ordförande"),
            "c": Slot("andre vice ordförande"),
        },
    ),
    Template(
        "På tjänstemannanivå deltar {a}, {title}, i {body}.",
        {"a": Slot(None, plain=True)},
    ),
    Template(
        "Politiskt ansvarig nämnd har till {body} nominerat {a} som ledamot samt {b} som "
        "suppleant.",
        {"a": Slot("ledamot"), "b": Slot("suppleant", False)},
    ),
    Template(
        "Platserna i {body} fördelas så att {a} är ordinarie och {b} är ersättare.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "{Body}\n*{a.name} | ordinarie ledamot | {a.party}\n*{b.name} | ersättare | {b.party}",
        {
            "a": Slot("ledamot", True, 2, 4, sure=True),
            "b": Slot("ersättare", False, 2, 4, sure=True),
        },
    ),
    Template(
        "Till {body} har {region} rätt att utse {na} ledamöter och {nb} ersättare. Ledamöter är "
        "{a} och ersättare {b}.",
        {"a": Slot("ledamot", None, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "{a} har regionens uppdrag som observatör i {body}.",
        {"a": Slot("observatör")},
    ),
    Template(
        "I {body} återfinns {a} som ordinarie ledamot. Ersättarplatsen är vakant.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False, vacant=True)},
    ),
    Template(
        "Representationen i {body} utgörs av {a}; ersättare för dem är {b}.",
        {"a": Slot(None, None, 2, 3), "b": Slot("ersättare", False, 1, 3)},
    ),
    Template(
        "Ledamöter i {body} för {region} (ersättare inom parentes saknas): {a}.",
        {"a": Slot("ledamot", None, 2, 6)},
    ),
    Template(
        "Till {body} valdes {a} som ledamot. Hennes ersättare är {b}.",
        {"a": Slot("ledamot"), "b": Slot("ersättare", False)},
    ),
)
