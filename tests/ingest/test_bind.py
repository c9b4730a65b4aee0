from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.companions import BankEntry, Translation, Unanswered
from corpus.key import Key, KeyKind
from ingest.bind import Bound, bind, in_context
from ingest.knowledge import Knowledge
from ingest.steps import ingest_texts

TEXT = """\
Resor

Tåg ska väljas före flyg när restiden är kortare än fem timmar. Hotell bokas av resebyrån.

Måltider

Vid måltider med gäster gäller följande:

- Lunch serveras i hamnens restaurang.
- Alkohol serveras aldrig på dagen.

Kostnader

Avgiften betalas varje år.

Arvoden

Avgiften betalas varje år.
"""
TRAIN = "Tåg ska väljas före flyg när restiden är kortare än fem timmar."
EDITED = "Tåg ska alltid väljas före flyg när restiden är kortare än sex timmar."
Binds = Callable[..., Bound]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    folder: Path = tmp_path_factory.mktemp("bind")
    (folder / "text.txt").write_text(TEXT, encoding="utf-8")
    return ingest_texts(folder).knowledge


@pytest.fixture(scope="module")
def bound(base: Knowledge) -> Binds:
    def bind_to_base(
        *,
        bank: tuple[BankEntry, ...] = (),
        unanswered: tuple[Unanswered, ...] = (),
        translations: tuple[Translation, ...] = (),
    ) -> Bound:
        return bind(base.documents, base.sentences, bank, unanswered, translations)

    return bind_to_base


def _entry(source: str, section: str | None = None) -> BankEntry:
    return BankEntry(source, ("en fråga?",), ("a question?",), section)


def _of_kind(bound: Bound, kind: KeyKind) -> list[Key]:
    return [key for key in bound.keys if key.kind is kind]


def _texts(base: Knowledge, key: Key) -> list[str]:
    return [base.sentences[number].text for number in key.sentences]


def test_each_sentence_is_a_key_with_its_context(base: Knowledge, bound: Binds) -> None:
    keys = bound().keys
    assert [key.sentences for key in keys] == [(s.number,) for s in base.sentences]
    assert {key.kind for key in keys} == {KeyKind.SENTENCE}
    assert f"Resor – {TRAIN}" in [key.text for key in keys]


def test_a_bullet_comes_with_its_lead_in(base: Knowledge) -> None:
    lunch = next(s for s in base.sentences if s.text.startswith("Lunch"))
    assert in_context(lunch) == (
        "Måltider – Vid måltider med gäster gäller följande: – Lunch serveras i hamnens restaurang."
    )


def test_questions_lead_to_the_words_they_ask_for(base: Knowledge, bound: Binds) -> None:
    keys = _of_kind(bound(bank=(_entry(TRAIN),)), KeyKind.QUESTION)
    assert [(key.text, key.language) for key in keys] == [
        ("en fråga?", "sv"),
        ("a question?", "en"),
    ]
    assert all(_texts(base, key) == [TRAIN] for key in keys)


def test_words_over_two_sentences_lead_to_both(base: Knowledge, bound: Binds) -> None:
    key = _of_kind(bound(bank=(_entry(f"{TRAIN} Hotell bokas av resebyrån."),)), KeyKind.QUESTION)[
        0
    ]
    assert _texts(base, key) == [TRAIN, "Hotell bokas av resebyrån."]


def test_part_of_a_sentence_leads_to_all_of_it(base: Knowledge, bound: Binds) -> None:
    key = _of_kind(bound(bank=(_entry("väljas före flyg"),)), KeyKind.QUESTION)[0]
    assert _texts(base, key) == [TRAIN]


def test_a_heading_stands_for_all_under_it(base: Knowledge, bound: Binds) -> None:
    key = _of_kind(bound(bank=(_entry("Resor"),)), KeyKind.OVERVIEW)[0]
    assert _texts(base, key) == [TRAIN, "Hotell bokas av resebyrån."]


def test_a_lead_in_stands_for_its_list(base: Knowledge, bound: Binds) -> None:
    lead_in = "Vid måltider med gäster gäller följande:"
    key = _of_kind(bound(bank=(_entry(lead_in),)), KeyKind.OVERVIEW)[0]
    assert _texts(base, key)[-2:] == [
        "Lunch serveras i hamnens restaurang.",
        "Alkohol serveras aldrig på dagen.",
    ]


@pytest.mark.parametrize("section", ["Kostnader", "Arvoden"])
def test_the_section_tells_equal_words_apart(section: str, base: Knowledge, bound: Binds) -> None:
    bank = (_entry("Avgiften betalas varje år.", section),)
    key = _of_kind(bound(bank=bank), KeyKind.QUESTION)[0]
    assert [base.sentences[n].heading for n in key.sentences] == [section]


def test_edited_words_are_followed_for_search_only(base: Knowledge, bound: Binds) -> None:
    result = bound(bank=(_entry(EDITED),), translations=(Translation(EDITED, "Always by train."),))
    assert result.moved == (EDITED,)
    assert result.lost == ()
    assert result.translations == {}
    for kind in (KeyKind.QUESTION, KeyKind.TRANSLATION):
        assert _texts(base, _of_kind(result, kind)[0]) == [TRAIN]


def test_words_that_are_gone_are_left_out(bound: Binds) -> None:
    gone = "Flygplan får endast tvättas i december."
    result = bound(bank=(_entry(gone),), translations=(Translation(gone, "Wash in December."),))
    assert result.lost == (gone,)
    assert {key.kind for key in result.keys} == {KeyKind.SENTENCE}
    assert result.translations == {}


def test_a_translation_of_unchanged_words_holds(base: Knowledge, bound: Binds) -> None:
    result = bound(translations=(Translation(TRAIN, "Trains go before planes."),))
    assert result.translations == {TRAIN: "Trains go before planes."}
    (key,) = _of_kind(result, KeyKind.TRANSLATION)
    assert (key.text, key.language) == ("Trains go before planes.", "en")
    assert _texts(base, key) == [TRAIN]


@pytest.mark.parametrize("change", [str.upper, lambda t: t[:-1], lambda t: t.replace("fem", "sex")])
def test_any_change_voids_a_translation(change: Callable[[str], str], bound: Binds) -> None:
    """Part of a sentence is not that sentence: its translation would be shown for all of it."""
    source = change(TRAIN)
    assert TRAIN not in bound(translations=(Translation(source, "Trains."),)).translations


def test_a_translated_heading_holds_too(bound: Binds) -> None:
    assert bound(translations=(Translation("Resor", "Travel"),)).translations == {"Resor": "Travel"}


def test_unanswered_questions_lead_to_the_words_they_are_near(
    base: Knowledge, bound: Binds
) -> None:
    silence = Unanswered(TRAIN, ("Vad kostar tåget?",), ("What is the fare?",))
    keys = _of_kind(bound(unanswered=(silence,)), KeyKind.UNANSWERED)
    assert [key.text for key in keys] == ["Vad kostar tåget?", "What is the fare?"]
    assert all(_texts(base, key) == [TRAIN] for key in keys)


def test_unanswered_questions_near_edited_words_count_for_nothing(bound: Binds) -> None:
    """The new words may answer them."""
    result = bound(unanswered=(Unanswered(EDITED, ("Vad kostar tåget?",), ()),))
    assert not _of_kind(result, KeyKind.UNANSWERED)


def test_nothing_of_the_real_companions_is_lost() -> None:
    folder = Path(__file__).parents[2] / "corpus" / "region-kronoberg"
    result = ingest_texts(folder).bound
    assert (result.moved, result.lost) == ((), ())
