"""Templates written when the reader could read those of the fourth set; see FIRST_READING."""

from __future__ import annotations

from tests.register.invented import Slot, Template

FIFTH_SET = (
    Template(
        "{region} ingår i {collab} sedan {year}. Regionen har {na} ordinarie ledamöter i {body}: "
        "{a}. Som ersättare fungerar {b}.",
        {"a": Slot("ledamot", True, 2, 5), "b": Slot("ersättare", False, 1, 3)},
    ),
    Template(
        "Till {region}s ombud vid {body} utses {a}, med {b} som ersättare.",
        {"a": Slot(None), "b": Slot("ersättare", False)},
    ),
    Template(
        "Det är {a} som är regionens ordinarie ledamot i {body} och {b} som är ersättare.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "{region} företräds politiskt av {a}, ordinarie ledamot i {body}, och av {b}, ersättare.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "I {body} sitter sedan {year} {a} som ordinarie ledamöter. {b} är personliga ersättare.",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "Förtroendevalda i {body}:\n*• Ledamot {a}\n*• Ersättare {b}",
        {"a": Slot("ledamot", None, 1, 4), "b": Slot("ersättare", False, 1, 4)},
    ),
    Template(
        "Från och med {year} har {a} uppdraget som ordförande i {body}. Vice ordförande är "
        "fortsatt {b}.",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande")},
    ),
    Template(
        "{Body} (politisk nivå): {a}. {Body} är {collab}s högsta organ.",
        {"a": Slot(None, None, 1, 3)},
    ),
    Template(
        "För att bevaka regionens intressen sitter {a} i {body}. Där är också {b} ledamot.",
        {"a": Slot(None), "b": Slot("ledamot")},
    ),
    Template(
        "{region} har utsett följande personer till {body}: {a} till ordinarie ledamöter samt {b} "
        "till ersättare.",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "Namn | Parti | Organ | Roll\n*{a.name} | {a.party} | {body} | ordförande\n"
        "*{b.name} | {b.party} | {body} | ledamot",
        {"a": Slot("ordförande", sure=True), "b": Slot("ledamot", None, 1, 6, sure=True)},
    ),
    Template(
        "I {body} är {a} ordinarie ledamöter och i {body2} är {b} ersättare.",
        {"a": Slot("ledamot", True, 2, 3), "b": Slot("ersättare", False, 2, 3, body=1)},
    ),
    Template(
        "Det operativa arbetet leds av {body}, där {title} {a} är {region}s representant.",
        {"a": Slot("representant", plain=True)},
    ),
    Template(
        "Regionens platser i {body} går till {a} och {b}, den senare som ersättare.",
        {"a": Slot(None), "b": Slot("ersättare", False)},
    ),
    Template(
        "{na} ordinarie ledamöter, {a}, och {nb} ersättare, {b}, har utsetts till {body}.",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "{region}s ledamot i {body} är {a}; suppleant är {b}.",
        {"a": Slot("ledamot"), "b": Slot("suppleant", False)},
    ),
    Template(
        "Nuvarande ordförande i {body}, {a}, efterträds den 1 januari {year} inte förrän val "
        "skett. Övriga ledamöter är {b}.",
        {"a": Slot("ordförande"), "b": Slot("ledamot", None, 2, 4)},
    ),
    Template(
        "Både {a} och {b} deltar som ordinarie ledamöter i {body}, {c} som ersättare.",
        {
            "a": Slot("ledamot", True),
            "b": Slot("ledamot", True),
            "c": Slot("ersättare", False),
        },
    ),
)
