from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from corpus.passage import Passage, Shape
from ingest.errors import InputError
from ingest.lines import Role
from ingest.outline import outline
from ingest.passages import cut_passages
from ingest.repair import Repaired

MARKS = "•◦▪●‣·*–-"
WORD = st.text("abdeikrsåäöABKÅ019", min_size=1, max_size=14)
BREAK = st.sampled_from(["\n", "\n\n", "\r\n", "\f", "\n ", "-\n", "\n• ", "\n- ", "\n– "])
MARK = st.sampled_from([*".,:;!?-()”/", ". ", ": ", "- och ", "ca. ", "Bilaga 1. "])
PIECES = WORD | st.just(" ") | BREAK | MARK
TEXT = """\
Den som reser i tjänsten bokar sin resa
genom regionens resebyrå, om inte annat
har bestämts av närmaste chef i förväg.
Tåg väljs före flyg när restiden inte är
längre än sex timmar från dörr till dörr,
och den som ändå vill flyga frågar först.
Kvitton lämnas in senast en månad efter
hemkomsten, och betalas ut månaden efter."""
"""Hard-wrapped, so that there is no doubt what an empty line means."""


def _containing(words: str, real: Repaired, passages: tuple[Passage, ...]) -> Passage:
    (found,) = [p for p in passages if words in p.span.of(real.document.text)]
    return found


def _check_coverage(repaired: Repaired, passages: tuple[Passage, ...]) -> None:
    """Passages keep apart; every character but blanks is in one, in a heading, or a bullet mark."""
    text = repaired.document.text
    assert all(one.span.end <= two.span.start for one, two in pairwise(passages))
    left = list(text)
    headings = [b.block.span for b in outline(repaired) if b.role is Role.HEADING]
    for span in [*headings, *(passage.span for passage in passages)]:
        left[span.start : span.end] = " " * (span.end - span.start)
    for place, char in enumerate(left):
        if not char.isspace():
            assert char in MARKS
            assert place == 0 or text[place - 1] == "\n"


def test_every_character_of_the_real_document_has_its_place(
    real: Repaired, real_passages: tuple[Passage, ...]
) -> None:
    _check_coverage(real, real_passages)


def test_passages_begin_and_end_with_a_character(
    real: Repaired, real_passages: tuple[Passage, ...]
) -> None:
    for passage in real_passages:
        words = passage.span.of(real.document.text)
        assert words
        assert words == words.strip()


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("Kronoberg påverkas av utvecklingen i omvärlden.", 1),
        ("nyttja de internationella nätverk", 3),
        ("Det är inte tillåtet att ta emot gåvor", 6),
        ("Gröna Kronoberg", 7),
        ("SBHSS etablerades 2012", 8),
        ("ERB är en politisk och geografiskt förankrad plattform", 9),
        ("Carl-Olof Bengtsson", 10),
        ("Energy Cities bildades 1990", 11),
        ("ca. 2,5 % av en heltidstjänst", 11),
    ],
)
def test_pages(words: str, page: int, real: Repaired, real_passages: tuple[Passage, ...]) -> None:
    assert _containing(words, real, real_passages).page == page


@pytest.mark.parametrize(
    ("words", "section"),
    [
        ("skapar beredskap", ("Prioriterade områden", "Omvärldsbevakning och påverkan")),
        (
            "ERB är en politisk",
            (
                "Bilaga 3. Företeckning över Region Kronobergs internationella samarbeten",
                "Euroregion Baltic (ERB)",
            ),
        ),
    ],
)
def test_sections(
    words: str, section: tuple[str, ...], real: Repaired, real_passages: tuple[Passage, ...]
) -> None:
    assert _containing(words, real, real_passages).section == section


def test_shapes(real: Repaired, real_passages: tuple[Passage, ...]) -> None:
    assert _containing("inte tillåtet att ta emot", real, real_passages).shape is Shape.BULLET
    assert _containing("Gröna Kronoberg", real, real_passages).shape is Shape.ENTRY
    assert _containing("Energy Cities bildades", real, real_passages).shape is Shape.PARAGRAPH
    assert [p.shape for p in real_passages].count(Shape.ENTRY) == 9


def test_bullets_of_one_list_share_the_sentence_above(
    real: Repaired, real_passages: tuple[Passage, ...]
) -> None:
    text = real.document.text
    bullets = [p for p in real_passages if p.section[0].startswith("Bilaga 1")][1:]
    assert len(bullets) == 5
    assert {p.lead_in.of(text) if p.lead_in else "" for p in bullets} == {
        "Med anledning av detta har en uppförandekod tagits fram, med följande punkter:"
    }


def test_only_lists_have_a_lead_in(real_passages: tuple[Passage, ...]) -> None:
    assert all(p.lead_in is None for p in real_passages if p.shape is Shape.PARAGRAPH)
    assert all(p.lead_in is not None for p in real_passages if p.shape is Shape.BULLET)


def test_entries_have_the_lead_in_of_their_list_too(
    cut: Callable[[str], tuple[Passage, ...]],
) -> None:
    lead, *entries = cut(f"{TEXT}\nFöljande kommuner deltar:\n\nVäxjö\n\nLjungby\n\nÄlmhult\n")
    assert [p.shape for p in entries] == [Shape.ENTRY] * 3
    assert {p.lead_in for p in entries} == {lead.sentences[-1]}


def test_a_lead_in_ends_with_its_list(cut: Callable[[str], tuple[Passage, ...]]) -> None:
    passages = cut(f"Följande gäller:\n\n• Åk tåg.\n\n{TEXT}\n\n• Ensam punkt.\n")
    assert [p.lead_in is not None for p in passages] == [False, True, False, False]


def test_ids_are_unique(real_passages: tuple[Passage, ...]) -> None:
    assert len({p.id for p in real_passages}) == len(real_passages)


def test_ids_are_unique_where_words_are_repeated(
    cut: Callable[[str], tuple[Passage, ...]],
) -> None:
    passages = cut(f"{TEXT}\n\n• Åk tåg.\n\n• Åk tåg.\n\n{TEXT}\n\n• Åk tåg.\n")
    assert len(passages) == 5
    assert len({p.id for p in passages}) == 5


def test_an_id_changes_with_its_words_and_no_other_does(
    cut: Callable[[str], tuple[Passage, ...]], real_text: str
) -> None:
    before = {p.id for p in cut(real_text)}
    after = {p.id for p in cut(real_text.replace("prövas ansökan av", "avgörs ansökan av"))}
    assert len(before - after) == 1
    assert len(after - before) == 1


def test_new_text_leaves_the_old_ids_alone(
    cut: Callable[[str], tuple[Passage, ...]], real_text: str
) -> None:
    before = {p.id for p in cut(real_text)}
    first = " Förord \n\nDetta förord är nytt.  \n" + real_text
    last = real_text + "\n Bilaga 4. Nytt \n\nDenna bilaga är ny.  \n"
    assert before < {p.id for p in cut(first)}
    assert before < {p.id for p in cut(last)}


def test_same_text_same_ids(cut: Callable[[str], tuple[Passage, ...]], real_text: str) -> None:
    assert cut(real_text) == cut(real_text)


@pytest.mark.parametrize(
    "text", ["En mening.", "En rad utan punkt", "ord", "1", "?", "• punkt", "•", "-"]
)
def test_a_file_with_one_line_is_one_passage(
    text: str, cut_words: Callable[[str], list[str]]
) -> None:
    assert cut_words(text) == [text.removeprefix("• ")]


def test_crlf_makes_the_same_passages(
    cut: Callable[[str], tuple[Passage, ...]], real_text: str
) -> None:
    assert cut(real_text.replace("\n", "\r\n")) == cut(real_text)


def test_a_bom_makes_the_same_passages(
    cut: Callable[[str], tuple[Passage, ...]], real_text: str
) -> None:
    assert cut("\ufeff" + real_text) == cut(real_text)


def test_form_feeds_number_the_pages(cut: Callable[[str], tuple[Passage, ...]]) -> None:
    assert [p.page for p in cut(f"{TEXT}\n\f{TEXT}\n\n{TEXT}\n\f{TEXT}\n")] == [1, 2, 2, 3]


def test_an_ordinary_file_has_no_page_numbers(cut: Callable[[str], tuple[Passage, ...]]) -> None:
    assert {p.page for p in cut(f"{TEXT}\n\n{TEXT}\n")} == {None}


@given(pieces=st.lists(PIECES, min_size=1, max_size=60))
@example(pieces=["Bilaga 1"])
@example(pieces=["• ", "-\n", "– ", "a"])
def test_passages_of_any_text_keep_apart_and_cover_it(
    pieces: list[str], repaired: Callable[[str], Repaired]
) -> None:
    raw = "".join(pieces)
    try:
        mended = repaired(raw)
    except InputError:
        assert not raw.strip()
        return
    passages = cut_passages(mended, outline(mended))
    text = mended.document.text
    _check_coverage(mended, passages)
    assert [c for c in text if c.isalnum()] == [c for c in raw if c.isalnum()]
    assert len({p.id for p in passages}) == len(passages)
    for passage in passages:
        held = "".join(sentence.of(text) for sentence in passage.sentences)
        assert "".join(held.split()) == "".join(passage.span.of(text).split())
        assert all(passage.span.holds(sentence) for sentence in passage.sentences)


@given(
    text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=150)
)
def test_no_text_breaks_ingestion(text: str, cut: Callable[[str], tuple[Passage, ...]]) -> None:
    """Any decodable text becomes passages or is refused; nothing else is ever raised."""
    try:
        cut(text)
    except InputError:
        assert not text.removeprefix("\ufeff").replace("\u00ad", "").strip()
