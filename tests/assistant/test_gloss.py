"""Word-by-word English beside a quotation that has no working translation."""

from __future__ import annotations

import pytest

from assistant.compose.gloss import gloss
from assistant.understand.glossary import Glossary
from corpus.companions import Term


@pytest.mark.parametrize(
    ("swedish", "english"),
    [
        ("Riktlinjen ska alltid följas.", "always"),
        ("Det är inte tillåtet att ta emot gåvor.", "not permitted"),
        ("Det får endast serveras vin.", "only"),
        ("Alkohol får inte förekomma under arbetstid.", "working hours"),
    ],
)
def test_rules_keep_their_sense(swedish: str, english: str) -> None:
    assert english in gloss(swedish, Glossary(()))


def test_a_term_of_the_glossary_is_rendered_by_its_usual_english_name() -> None:
    glossary = Glossary((Term(sv=("brygga", "kaj"), en=("pier", "jetty")),))
    assert gloss("Vid en kaj", glossary).endswith("pier")


def test_unknown_words_names_and_numbers_are_left_out() -> None:
    assert gloss("Zebulon Kvist 1987", Glossary(())) == ""
