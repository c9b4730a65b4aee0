"""Templates written while the reader was made."""

from __future__ import annotations

from tests.register.invented import Slot, Template

ORDINARY = Slot("ledamot", True, 2, 4)
DEPUTIES = Slot("ersättare", False, 2, 4)
FIRST_HALF = (
    Template(
        "{region} deltar i samarbetet på politisk nivå genom {body} där organisationen "
        "representeras av {na} ordinarie ledamöter {a} samt {nb} ersättare {b}.",
        {"a": ORDINARY, "b": DEPUTIES},
    ),
    Template(
        "{region} representeras i {body} av {a} som ordinarie ledamöter och {b} som ersättare.",
        {"a": ORDINARY, "b": DEPUTIES},
    ),
    Template(
        "Till ledamot i {body} har regionfullmäktige utsett {a} med {b} som ersättare.",
        {"a": Slot("ledamot"), "b": Slot("ersättare", False)},
    ),
    Template("{a} är ledamöter i {body}.", {"a": Slot("ledamot", None, 2, 9)}),
    Template(
        "I {body} sitter {a}. Ersättare är {b}.",
        {"a": Slot(None, None, 1, 5), "b": Slot("ersättare", False, 1, 3)},
    ),
    Template(
        "Ordförande i {body} är {a} och vice ordförande är {b}.",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande")},
    ),
    Template(
        "{region} representeras i {body} av:\n*• {a}, ordinarie\n*• {b}, ersättare",
        {"a": Slot("ledamot", True, 1, 4), "b": Slot("ersättare", False, 1, 4)},
    ),
    Template(
        "Regionens representation i {body} ser ut så här. Ordinarie: {a}. Ersättare: {b}.",
        {"a": Slot("ledamot", True, 1, 4), "b": Slot("ersättare", False, 1, 4)},
    ),
    Template(
        "{a}, ordförande, {b}, vice ordförande, och {c}, ledamot, är regionens röst i {body}.",
        {"a": Slot("ordförande"), "b": Slot("vice ordförande"), "c": Slot("ledamot")},
    ),
    Template(
        "{region} företräds i {body} av {a} med {b} som personlig ersättare.",
        {"a": Slot(None), "b": Slot("ersättare", False)},
    ),
    Template(
        "Från {region}s sida är {body} bemannad med {a}, {title}.",
        {"a": Slot(None, plain=True)},
    ),
    Template(
        "Utsedd representant i {body} är {a}, medan {b} är ersättare.",
        {"a": Slot("representant"), "b": Slot("ersättare", False)},
    ),
    Template(
        "Ordförandeskapet i {body} roterar och hålls under {year} av {region} med {a} som "
        "ordförande.",
        {"a": Slot("ordförande")},
    ),
    Template(
        "Ledamöter i {body}: {a}. Ersättare: {b}.",
        {"a": Slot("ledamot", None, 2, 6), "b": Slot("ersättare", False, 1, 6)},
    ),
    Template(
        "Regionstyrelsen utser {a} till ledamot och {b} till ersättare i {body}.",
        {"a": Slot("ledamot"), "b": Slot("ersättare", False)},
    ),
    Template(
        "Arbetet leds av {body}. Ordinarie ledamöter från {region} är {a}. Till ersättare har "
        "utsetts {b}.",
        {"a": ORDINARY, "b": Slot("ersättare", False, 1, 4)},
    ),
    Template(
        "{a} representerar {region} i {body}.",
        {"a": Slot(None, None, 1, 3)},
    ),
    Template(
        "Som ordinarie ledamöter i {body} sitter {a}. Som ersättare har fullmäktige valt {b}.",
        {"a": ORDINARY, "b": Slot("ersättare", False, 1, 3)},
    ),
    Template(
        "{region} har två platser i {body}. Dessa innehas av {a} (ordinarie) och {b} (ersättare).",
        {"a": Slot("ledamot", True), "b": Slot("ersättare", False)},
    ),
    Template(
        "Politiska representanter i {body} är {a}; i {body2} är det {b}.",
        {"a": Slot("representant", None, 2, 3), "b": Slot(None, body=1)},
    ),
    Template(
        "Regionen företräds på tjänstemannanivå i {body} av {title} {a}.",
        {"a": Slot(None, plain=True)},
    ),
    Template(
        "{Body} består av {a} (ordförande), {b} (1:e vice ordförande) och {c} (ledamot).",
        {"a": Slot("ordförande"), "b": Slot("förste vice ordförande"), "c": Slot("ledamot")},
    ),
    Template(
        "Regionen deltar i följande organ:\n• {body}: {a},\n• {body2}: {b}.",
        {"a": Slot(None, None, 1, 3), "b": Slot(None, None, 1, 3, body=1)},
    ),
    Template(
        "Ledamöter i {body}\n*{a.name} | {a.party} | ledamot\n*{b.name} | {b.party} | ersättare",
        {
            "a": Slot("ledamot", None, 2, 4, sure=True),
            "b": Slot("ersättare", False, 1, 3, sure=True),
        },
    ),
)
