"""Templates written when the reader could read those of the third set; see FIRST_READING."""

from __future__ import annotations

from tests.register.invented import Slot, Template

FOURTH_SET = (
    Template(
        "Region och kommuner samverkar i {collab}. Från {region} ingår {a} i {body}, med {b} som "
        "ersättare.",
        {"a": Slot(None, None, 1, 3), "b": Slot("ersättare", False, 1, 2)},
    ),
    Template(
        "Det politiska deltagandet sker genom {body}. Ordinarie ledamot för {region} är {a} och "
        "ersättare är {b}.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "{region}s representation i {body} för {year}:\n• ordförande: {a}\n• vice ordförande: "
        "{b}\n• ledamöter: {c}",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande"), "c": Slot("ledamot", None, 2, 4)},
    ),
    Template(
        "Efter valet har {a} tagit plats som ordinarie ledamot i {body}, medan {b} har blivit "
        "ersättare.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "{a} och {b} representerar {region} som ordinarie ledamot respektive ersättare i {body}.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "I {body} har {region} {na} ordinarie platser, vilka besätts av {a}.",
        {"a": Slot(None, None, 2, 4)},
    ),
    Template(
        "{Body} sammanträder fyra gånger per år. {a} är {region}s ledamot. {b} är ersättare.",
        {"a": Slot("ledamot"), "b": Slot("ersättare", False)},
    ),
    Template(
        "Kontaktperson för samarbetet är {title} {a}, som också sitter i {body}.",
        {"a": Slot("kontaktperson", plain=True)},
    ),
    Template(
        "De ordinarie ledamöterna {a} samt ersättarna {b} företräder {region} i {body}.",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "Som {region}s ledamöter i {body} har för perioden {year} utsetts {a}.",
        {"a": Slot("ledamot", None, 2, 5)},
    ),
    Template(
        "{a} leder {body} som ordförande. Vid dennes frånvaro leds arbetet av vice ordförande {b}.",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande")},
    ),
    Template(
        "Utsedda är {a} till {body} och {b} till {body2}.",
        {"a": Slot(None, None, 1, 2), "b": Slot(None, None, 1, 2, body=1)},
    ),
    Template(
        "{region} är medlem i {collab} och har där en ordinarie ledamot, {a}, och en ersättare, "
        "{b}, i {body}.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "Ordförande i {body} är sedan {year} {a}.",
        {"a": Slot("ordförande")},
    ),
    Template(
        "Ledamot | {a} | {body}\n\n*Ersättare | {b} | {body}",
        {"a": Slot("ledamot"), "b": Slot("ersättare", False, 1, 3)},
    ),
    Template(
        "Regionfullmäktige valde {a} (ordinarie) och {b} (ersättare) till {body}.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "{region} bidrar med två personer i {body}: {a} som ordförande och {b} som ledamot.",
        {"a": Slot("ordförande"), "b": Slot("ledamot")},
    ),
    Template(
        "Vår ordinarie ledamot i {body} heter {a} och ersättaren heter {b}.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
)
