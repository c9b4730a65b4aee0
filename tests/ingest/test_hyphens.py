from __future__ import annotations

from collections import Counter

import pytest

from ingest.hyphens import Join, join, vocabulary

NOTHING_KNOWN: Counter[str] = Counter()


@pytest.mark.parametrize(
    ("left", "right"), [("en alltmer", "global värld"), ("2021 -", "2026"), ("-", "punkt")]
)
def test_a_line_without_a_hyphen_at_a_word_goes_on_after_a_space(left: str, right: str) -> None:
    assert join(left, right, NOTHING_KNOWN) is Join.SPACE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("en alltmer globali-", "serad värld"),
        ("Ge-", "nom vårt"),
        ("Kro-", "nobergs"),
        ("nätverk/partner-", "skap/utvecklingsprojekt"),
        ("nätverket/organisat-", "ionen/partnern"),
        ("beslutet ha fö-", "regåtts av"),
        ("offentlig sek-", "tor, lärosätten"),
    ],
)
def test_a_hyphen_put_there_by_the_line_break_goes(left: str, right: str) -> None:
    assert join(left, right, NOTHING_KNOWN) is Join.NOTHING


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("perioden har EU-", "kommissionen har"),
        ("ersättare Carl-", "Olof Bengtsson"),
        ("åren 2021-", "2027"),
        ("en 3-", "årig satsning"),
        ("under covid-19-", "pandemin"),
        ("artikel-", "29-gruppen"),
        ("i Småland-", "Blekinge-Halland"),
    ],
)
def test_a_capital_or_a_digit_at_the_break_keeps_the_hyphen(left: str, right: str) -> None:
    assert join(left, right, NOTHING_KNOWN) is Join.HYPHEN


def test_a_chain_of_names_keeps_the_hyphen_before_a_common_word() -> None:
    """The second half of rule 2: the part that ends at the break is a link of a chain of names."""
    assert join("enligt Småland-Blekinge-", "samarbetet", NOTHING_KNOWN) is Join.HYPHEN


@pytest.mark.parametrize("word", ["och", "eller", "samt", "respektive"])
def test_a_suspended_hyphen_stays_with_the_space_after_it(word: str) -> None:
    assert join("egna kurs-", f"{word} konferensanläggningar", NOTHING_KNOWN) is Join.SUSPENDED


def test_a_suspended_hyphen_after_an_abbreviation_keeps_its_space() -> None:
    assert join("av EU-", "och Nordenfrågor", NOTHING_KNOWN) is Join.SUSPENDED


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("får resa, efter-", "som mötet är fysiskt"),
        ("regionen, lik-", "som kommunerna"),
        ("en avlagd exa-", "men krävs"),
        ("medel där-", "till beslutas"),
    ],
)
def test_a_word_that_ends_like_a_conjunction_is_still_one_word(left: str, right: str) -> None:
    """The words eftersom, liksom, examen and därtill all break at exactly this place."""
    assert join(left, right, NOTHING_KNOWN) is Join.NOTHING


def test_a_word_known_whole_from_the_document_beats_a_conjunction_look_alike() -> None:
    known = vocabulary(["Det gäller eftersom mötet är fysiskt."])
    assert join("får resa, efter-", "som mötet", known) is Join.NOTHING


def test_the_hyphenated_form_elsewhere_in_the_document_stands() -> None:
    known = vocabulary(["Deltagaren bjuds på för-rätt."])
    assert join("bjuds på för-", "rätt i prisklass", known) is Join.HYPHEN


def test_the_joined_form_elsewhere_in_the_document_stands() -> None:
    known = vocabulary(["Deltagaren bjuds på förrätt, förrätt eller för-rätt."])
    assert join("bjuds på för-", "rätt i prisklass", known) is Join.NOTHING


def test_the_form_elsewhere_counts_in_any_case() -> None:
    known = vocabulary(["E-post läses dagligen."])
    assert join("svar på e-", "post inom", known) is Join.HYPHEN


def test_vocabulary_counts_words_in_lower_case() -> None:
    words = vocabulary(["Region Kronobergs region", "EU-program och program"])
    assert words["region"] == 2
    assert words["eu-program"] == 1
    assert words["program"] == 1


@pytest.mark.parametrize("line", ["i en globali-", "globali-"])
def test_vocabulary_leaves_out_the_first_half_of_a_broken_word(line: str) -> None:
    assert vocabulary([line, "serad värld"])["globali"] == 0
