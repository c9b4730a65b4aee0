"""Templates written when the reader could read those of the fifth set; see FIRST_READING."""

from __future__ import annotations

from tests.register.invented import Slot, Template

SIXTH_SET = (
    Template(
        "Regionens inflytande i {collab} utövas via {body}, där {a} är ordinarie ledamöter och "
        "{b} ersättare.",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "{region} är representerat i {body} med {a} som ordinarie ledamot.",
        {"a": Slot("ledamot", True)},
    ),
    Template(
        "Ordinarie ledamot i {body}: {a}. Ersättare i {body}: {b}. Ordförande i {body2}: {c}.",
        {
            "a": Slot("ledamot", True),
            "b": Slot("ersättare", False),
            "c": Slot("ordförande", body=1),
        },
    ),
    Template(
        "För mandatperioden har {a} utsetts till ordinarie ledamöter i {body} och {b} till deras "
        "ersättare.",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "I {body} representeras {region} av sin ordförande {a} och av ledamoten {b}.",
        {"a": Slot("ordförande"), "b": Slot("ledamot")},
    ),
    Template(
        "{region} deltar på politisk nivå genom:\n• {body}, där {a} är ordinarie ledamöter,\n"
        "• {body2}, där {b} är ordinarie ledamot och {c} ersättare.",
        {
            "a": Slot("ledamot", True, 2, 4),
            "b": Slot("ledamot", True, body=1),
            "c": Slot("ersättare", False, body=1),
        },
    ),
    Template(
        "Kommunfullmäktige utsåg {year} {a} till ledamöter i {body}. Till ersättare utsågs {b}.",
        {"a": Slot("ledamot", None, 2, 5), "b": Slot("ersättare", False, 1, 4)},
    ),
    Template(
        "Arbetet i {body} följs av {title} {a}, som är adjungerad.",
        {"a": Slot("adjungerad", plain=True)},
    ),
    Template(
        "Vice ordförande i {body} är {a}. Ordförandeposten innehas av {b}.",
        {"a": Slot("vice ordförande"), "b": Slot("ordförande")},
    ),
    Template(
        "I {collab}s beslutande organ, {body}, har {region} plats för {na} ledamöter: {a}.",
        {"a": Slot("ledamot", None, 2, 9)},
    ),
    Template(
        "Uppdraget som {region}s ordinarie representant i {body} har {a}, och {b} är ersättare.",
        {"a": Slot("representant", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "{a}, {title}, deltar i {body} som regionens representant.",
        {"a": Slot("representant", plain=True)},
    ),
    Template(
        "Ledamöter: {a}. Ersättare: {b}. Samtliga ingår i {body}.",
        {"a": Slot("ledamot", None, 2, 4), "b": Slot("ersättare", False, 1, 3)},
    ),
    Template(
        "Bland ledamöterna i {body} finns {a} från {region}.",
        {"a": Slot("ledamot", None, 1, 3)},
    ),
    Template(
        "{na} av ledamöterna i {body} kommer från {region}, nämligen {a}.",
        {"a": Slot("ledamot", None, 2, 4)},
    ),
    Template(
        "Ordinarie | {a} | {body}\n\n*Ersättare | {b.name} | {b.party} | {body}",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False, 1, 3, sure=True)},
    ),
    Template(
        "{body}s arbete leds av ordföranden {a} tillsammans med vice ordföranden {b}.",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande")},
    ),
    Template(
        "På den politiska sidan representeras {region} i {body} av {a} och {b}, varav den "
        "sistnämnda är ersättare.",
        {"a": Slot(None), "b": Slot("ersättare", False)},
    ),
)
