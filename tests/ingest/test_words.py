from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.words import GRAM, cased_words_of, fold, grams, stem, stems, words_of


def test_words_are_lower_case_without_punctuation() -> None:
    assert words_of("Får jag (ta emot) en GÅVA?") == ["får", "jag", "ta", "emot", "en", "gåva"]


def test_words_as_they_stand() -> None:
    assert cased_words_of("Vem är (S)?") == ["Vem", "är", "S"]


@pytest.mark.parametrize("text", ["", " \n", "?!…", "🎁", "—"])
def test_no_words(text: str) -> None:
    assert words_of(text) == []
    assert stems(text, "sv") == []
    assert grams(text) == []


@pytest.mark.parametrize(
    ("text", "plain"), [("Gåvor", "gavor"), ("RÉSUMÉ", "resume"), ("öl", "ol"), ("ﬁnans", "finans")]
)
def test_folding_takes_case_and_accents_away(text: str, plain: str) -> None:
    assert fold(text) == plain


def test_letters_in_two_parts_fold_alike() -> None:
    """macOS writes å as a and a ring."""
    assert fold("ga\u030avor") == fold("gåvor")


@pytest.mark.parametrize("words", [("gåva", "gåvor", "gåvorna"), ("resa", "resor", "resorna")])
def test_swedish_forms_have_one_stem(words: tuple[str, ...]) -> None:
    assert len({stem(word, "sv") for word in words}) == 1


@pytest.mark.parametrize("words", [("gift", "gifts"), ("travel", "travels", "travelling")])
def test_english_forms_have_one_stem(words: tuple[str, ...]) -> None:
    assert len({stem(word, "en") for word in words}) == 1


def test_stems_come_in_order() -> None:
    assert stems("Gåvor och resor", "sv") == [stem(w, "sv") for w in ("gåvor", "och", "resor")]


def test_grams_mark_the_borders_of_a_word() -> None:
    assert grams("gåvor") == ["_gav", "gavo", "avor", "vor_"]


def test_a_short_word_is_one_gram() -> None:
    assert grams("EU") == ["_eu_"]
    assert grams("i") == ["_i_"]


def test_unaccented_and_mistyped_words_share_grams() -> None:
    assert grams("gavor") == grams("Gåvor")
    assert len(set(grams("representatonen")) & set(grams("representationen"))) >= 10


@given(text=st.text(max_size=60))
def test_any_text_has_grams_of_one_length(text: str) -> None:
    assert all(len(gram) <= GRAM for gram in grams(text))


@pytest.mark.parametrize("text", ["™", "№", "ᴬ", "ﬁ", "ERB™", "Gåvor"])
def test_folding_twice_is_folding_once(text: str) -> None:
    """Signs made of capitals are taken apart, and the capitals are lowered too."""
    assert fold(fold(text)) == fold(text) == fold(text).lower()
