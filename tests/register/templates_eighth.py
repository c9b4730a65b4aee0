"""Templates written when the reader was finished, read once, and never learned from."""

from __future__ import annotations

from tests.register.invented import Slot, Template

EIGHTH_SET = (
    Template(
        "Den politiska representationen i {body} består av {a} som ordinarie ledamöter och {b} "
        "som ersättare.",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "{region} deltar i {collab} genom {body}. {a} är ordinarie ledamot och {b} ersättare.",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "Regionstyrelsen har beslutat att {a} ska vara regionens ledamot i {body}.",
        {"a": Slot("ledamot")},
    ),
    Template(
        "I {body}, som möts två gånger per år, representeras {region} av {na} ledamöter: {a}.",
        {"a": Slot("ledamot", None, 2, 9)},
    ),
    Template(
        "Regionens representanter i {body} är {a} och {b}; den senare är ersättare.",
        {"a": Slot(None), "b": Slot("ersättare", False)},
    ),
    Template(
        "{a} är ordförande i {body} under {year}, då {region} är värd för {collab}.",
        {"a": Slot("ordförande")},
    ),
    Template(
        "Ledamöter och ersättare i {body}:\n*• {a} (ordinarie ledamot)\n*• {b} (ersättare)",
        {"a": Slot("ledamot", True, 1, 4), "b": Slot("ersättare", False, 1, 4)},
    ),
    Template(
        "Politiskt företräds {region} av {a} och på tjänstemannanivå av {title} {b}, båda i "
        "{body}.",
        {"a": Slot(None), "b": Slot(None, plain=True)},
    ),
    Template(
        "Som {region}s representant i {body} har utsetts {a} och som ersättare {b}.",
        {"a": Slot("representant"), "b": Slot("ersättare", False)},
    ),
    Template(
        "Ordinarie ledamöter {a}, ersättare {b}, samtliga i {body}.",
        {"a": Slot("ledamot", True, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "{region} innehar ordförandeskapet i {body} under {year} genom {a}.",
        {"a": Slot("ordförande")},
    ),
    Template(
        "Nämnden utser {a} att företräda {region} i {body}, och {b} att vara ersättare.",
        {"a": Slot(None), "b": Slot("ersättare", False)},
    ),
    Template(
        "Person | Uppdrag\n*{a} | ordinarie ledamot i {body}\n*{b} | ersättare i {body}",
        {"a": Slot("ledamot", True, 1, 4), "b": Slot("ersättare", False, 1, 4)},
    ),
    Template(
        "I {body} har {a} valts till ledamöter och {b} till ersättare fram till {year}.",
        {"a": Slot("ledamot", None, 2, 4), "b": Slot("ersättare", False, 2, 4)},
    ),
    Template(
        "{region}s kontaktperson i {body} är {a}, {title}.",
        {"a": Slot("kontaktperson", plain=True)},
    ),
    Template(
        "{na} ledamöter representerar {region} i {body}. Det är {a}.",
        {"a": Slot(None, None, 2, 5)},
    ),
    Template(
        "Ledamot: {a}, ersättare: {b} ({body}).",
        {"a": Slot("ledamot"), "b": Slot("ersättare", False)},
    ),
    Template(
        "I {body} ingår {a}, ordförande, {b}, vice ordförande, samt {c}.",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande"), "c": Slot(None)},
    ),
)
