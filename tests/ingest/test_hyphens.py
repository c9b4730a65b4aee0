from __future__ import annotations

from collections import Counter

import pytest

from ingest.hyphens import Join, join, vocabulary
from ingest.marks import NO_BREAK, SOFT

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


@pytest.mark.parametrize(
    ("left", "right"),
    [("ett Malmö-", "baserat bolag"), ("detta Göteborg-", "ägda hus"), ("en Oslo-", "inspirerad")],
)
def test_a_proper_name_keeps_the_hyphen_of_a_compound_of_the_moment(left: str, right: str) -> None:
    assert join(left, right, NOTHING_KNOWN) is Join.HYPHEN


@pytest.mark.parametrize(("left", "right"), [("på Öresunds-", "banan"), ("till Stock-", "holm")])
def test_a_genitive_and_a_broken_name_lose_it(left: str, right: str) -> None:
    assert join(left, right, NOTHING_KNOWN) is Join.NOTHING


@pytest.mark.parametrize(
    ("left", "right"), [("en check-", "up"), ("två makeup-", "artister"), ("vår e-", "post")]
)
def test_a_hyphen_that_a_list_has_stays(left: str, right: str) -> None:
    assert join(left, right, NOTHING_KNOWN) is Join.HYPHEN


def test_a_chain_of_names_keeps_the_hyphen_before_a_common_word() -> None:
    """The second half of rule 2: the part that ends at the break is a link of a chain of names."""
    assert join("enligt Småland-Blekinge-", "samarbetet", NOTHING_KNOWN) is Join.HYPHEN


@pytest.mark.parametrize(
    "word", ["och", "eller", "samt", "respektive", "till", "såväl", "kontra", "och/eller", "OCH"]
)
def test_a_suspended_hyphen_stays_with_the_space_after_it(word: str) -> None:
    assert join("egna kurs-", f"{word} konferensanläggningar", NOTHING_KNOWN) is Join.SUSPENDED


def test_till_hangs_a_hyphen_where_no_word_ends_in_it() -> None:
    """Beside "därtill" below; both are known only from the word list."""
    assert join("en två-", "till treårig satsning", NOTHING_KNOWN) is Join.SUSPENDED


@pytest.mark.parametrize("right", ["& konferenslokaler", "(och konferens-)lokaler", "”lokaler”"])
def test_a_hyphen_before_no_word_is_suspended(right: str) -> None:
    assert join("egna kurs-", right, NOTHING_KNOWN) is Join.SUSPENDED


@pytest.mark.parametrize("right", ["/konferenslokaler", ", drifts- och", ") och drift", "; annat"])
def test_a_hyphen_before_a_closing_mark_has_no_space(right: str) -> None:
    assert join("egna kurs-", right, NOTHING_KNOWN) is Join.HYPHEN


def test_a_hyphen_after_a_stroke_stays() -> None:
    assert join("biologer/-", "ekologer", NOTHING_KNOWN) is Join.HYPHEN


def test_a_suspended_hyphen_after_an_abbreviation_keeps_its_space() -> None:
    assert join("av EU-", "och Nordenfrågor", NOTHING_KNOWN) is Join.SUSPENDED


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("får resa, efter-", "som mötet är fysiskt"),
        ("regionen, lik-", "som kommunerna"),
        ("en avlagd exa-", "men krävs"),
        ("medel där-", "till beslutas"),
        ("ett gemen-", "samt mål"),
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


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("svar på e-", "posten inom"),
        ("en p-", "skiva"),
        ("ett tv-", "bolag"),
        ("en webb-", "tv"),
        ("alla hbtq-", "personer"),
        ("ett id-", "kortsfoder"),
        ("nya it-", "konsulter"),
        ("om icke-", "spridningen"),
        ("all hjärt-", "lungräddningens"),
        ("måndag-", "torsdag klockan 9"),
        ("två-", "tre veckor"),
        ("i nord-", "syd"),
        ("ett svensk-", "norskt möte"),
        ("en praktisk-", "estetisk linje"),
        ("det går steg-", "för-steg"),
    ],
)
def test_hyphens_of_the_language_stay(left: str, right: str) -> None:
    """No context tells; the shape of the halves or the word list does."""
    assert join(left, right, NOTHING_KNOWN) is Join.HYPHEN


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("en mark-", "nadsplats"),
        ("i id-", "rottshallen"),
        ("it-", "alienska"),
        ("hans fisk-", "aktiga smak"),
        ("ett miljö-", "strategiforum"),
        ("tjugo-", "två år"),
        ("en utgåva av St-", "rängnäs"),
        ("INTERNATIO-", "NELL STRATEGI"),
        ("HANDLINGS-", "PLANSARBETE"),
    ],
)
def test_what_only_looks_like_such_a_hyphen_goes(left: str, right: str) -> None:
    assert join(left, right, NOTHING_KNOWN) is Join.NOTHING


@pytest.mark.parametrize(("left", "right"), [("EU-", "STRATEGI"), ("BSR-", "NÄTVERK")])
def test_an_abbreviation_among_capitals_keeps_the_hyphen(left: str, right: str) -> None:
    assert join(left, right, NOTHING_KNOWN) is Join.HYPHEN


def test_another_form_of_the_word_elsewhere_keeps_the_hyphen() -> None:
    known = vocabulary(["Regionens wiki-strategi gäller."])
    assert join("enligt wiki-", "strategierna", known) is Join.HYPHEN
    assert join("enligt wiki-", "strategierna", NOTHING_KNOWN) is Join.NOTHING


def test_a_habit_of_the_document_keeps_the_hyphen() -> None:
    once = vocabulary(["Regionens wiki-forum är öppet."])
    twice = vocabulary(["Regionens wiki-forum är öppet, wiki-kursen också."])
    assert join("enligt wiki-", "strategin", once) is Join.NOTHING
    assert join("enligt wiki-", "strategin", twice) is Join.HYPHEN


def test_what_the_document_writes_beats_the_language() -> None:
    known = vocabulary(["Läs din epost."])
    assert join("svar på e-", "post inom", known) is Join.NOTHING


def test_a_soft_hyphen_goes_but_never_hangs() -> None:
    assert join("perioden har EU-", "kommissionen", NOTHING_KNOWN, SOFT) is Join.NOTHING
    assert join("egna kurs-", "och konferenslokaler", NOTHING_KNOWN, SOFT) is Join.SUSPENDED


def test_a_no_break_hyphen_stays() -> None:
    assert join("globali-", "serad", NOTHING_KNOWN, NO_BREAK) is Join.HYPHEN
    assert join("egna kurs-", "och konferenslokaler", NOTHING_KNOWN, NO_BREAK) is Join.SUSPENDED
