from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from ingest.blocks import into_blocks
from ingest.lines import RawText

PARAGRAPHS = [
    "Samtliga deltagare i internationella samarbeten representerar regionen under hela sin "
    "vistelse utomlands. Deltagarna representerar också landet. Var därför alltid i tid.",
    "Det är inte tillåtet att ta emot gåvor vars värde skulle kunna väcka misstanke om att syftet "
    "är att främja annans intresse. Presentartiklar får tas emot och ges bort vid besök.",
    "Resor bokas genom resebyrån. Tåg väljs före flyg när restiden är kortare än sex timmar, och "
    "den som ändå vill flyga frågar sin chef innan resan bokas. Svaret sparas.",
]
SENTENCES = [
    "Ordföranden öppnade mötet och hälsade alla välkomna till Växjö.",
    "Dagordningen godkändes.",
    "Föregående protokoll lades till handlingarna utan anmärkning från någon av de närvarande.",
    "Kassören redogjorde för ekonomin.",
    "Nästa möte hålls i maj.",
]
WORDS = st.lists(
    st.sampled_from(["resa", "möte", "regionens", "EU", "i", "på", "Kronoberg", "2024", "beslut"]),
    min_size=3,
    max_size=12,
)
SENTENCE = WORDS.map(lambda words: "Vi " + " ".join(words) + ".")
LONG_PARAGRAPH = st.lists(SENTENCE, min_size=5, max_size=9).map(" ".join)


def _blocks(raw: RawText) -> list[str]:
    return [" ".join(line.text for line in block) for block in into_blocks(raw.lines)]


def _wrap(paragraph: str, width: int = 72) -> str:
    return textwrap.fill(paragraph, width, break_on_hyphens=False, break_long_words=False)


def test_every_line_is_in_one_block_in_order(real_raw: RawText) -> None:
    blocks = into_blocks(real_raw.lines)
    assert tuple(line for block in blocks for line in block) == real_raw.lines


@pytest.mark.parametrize(
    "heading",
    [
        "Bilaga 1. Uppförandekod vid internationella samarbeten",
        "Bilaga 2. Specifikation av Region Kronobergs strategier",
        "Bilaga 3. Företeckning över Region Kronobergs internationella samarbeten",
    ],
)
def test_a_heading_over_several_lines_is_one_block(heading: str, real_raw: RawText) -> None:
    assert heading in _blocks(real_raw)


def test_the_entries_of_annex_2_are_blocks_of_their_own(real_raw: RawText) -> None:
    blocks = _blocks(real_raw)
    assert "Gröna Kronoberg 2025 – 2035" in blocks
    assert "Närmare Kronobergaren 2030" in blocks


@pytest.mark.parametrize("width", [40, 60, 72, 80, 100])
def test_paragraphs_between_empty_lines(width: int, read: Callable[[str], RawText]) -> None:
    raw = read("\n\n".join(_wrap(paragraph, width) for paragraph in PARAGRAPHS))
    assert _blocks(raw) == PARAGRAPHS


@given(paragraphs=st.lists(LONG_PARAGRAPH, min_size=1, max_size=5))
def test_any_paragraphs_between_empty_lines(
    paragraphs: list[str], read: Callable[[str], RawText]
) -> None:
    """Unless every line happens to end with a sentence: then nothing shows that it was wrapped."""
    text = "\n\n".join(_wrap(paragraph) for paragraph in paragraphs) + "\n"
    broken = [line for line in text.splitlines() if line and line[-1] not in ".!?"]
    assume(len(broken) > len(paragraphs))
    assert _blocks(read(text)) == paragraphs


def test_short_paragraphs_among_wrapped_ones(read: Callable[[str], RawText]) -> None:
    """Where most paragraphs are one line, the usual gap is one empty line, and still a gap."""
    paragraphs = [*SENTENCES[:2], PARAGRAPHS[0], *SENTENCES[2:], PARAGRAPHS[1]]
    raw = read("\n\n".join(_wrap(paragraph, 90) for paragraph in paragraphs))
    assert _blocks(raw) == paragraphs


def test_one_long_paragraph_per_line(read: Callable[[str], RawText]) -> None:
    assert _blocks(read("\n".join(PARAGRAPHS))) == PARAGRAPHS


def test_one_long_paragraph_per_line_between_empty_lines(read: Callable[[str], RawText]) -> None:
    assert _blocks(read("\n\n".join(PARAGRAPHS))) == PARAGRAPHS


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_one_short_paragraph_per_line(between: str, read: Callable[[str], RawText]) -> None:
    """Lines that all end a sentence and differ in length were never wrapped."""
    assert _blocks(read(between.join(SENTENCES))) == SENTENCES


def test_one_line_texts_under_headings_stand_alone(read: Callable[[str], RawText]) -> None:
    """A heading swallowed by the text above it files the rest under the wrong section."""
    blocks = ["Gåvor", "Gåvor får inte tas emot.", "Resor", "Tåg väljs före flyg.", "Slut."]
    assert _blocks(read("\n\n".join(blocks))) == blocks


def test_a_heading_stands_alone(read: Callable[[str], RawText]) -> None:
    text = "\n\n".join(["Resor och gåvor", _wrap(PARAGRAPHS[0]), "Inköp", _wrap(PARAGRAPHS[1])])
    assert _blocks(read(text)) == ["Resor och gåvor", PARAGRAPHS[0], "Inköp", PARAGRAPHS[1]]


@pytest.mark.parametrize("mark", ["•", "-", "–", "*"])
def test_each_bullet_is_a_block(mark: str, read: Callable[[str], RawText]) -> None:
    items = [f"{mark} {paragraph}" for paragraph in PARAGRAPHS]
    raw = read("Följande gäller:\n\n" + "\n".join(_wrap(item) for item in items))
    assert _blocks(raw) == ["Följande gäller:", *items]


def test_a_paragraph_after_a_list_is_no_part_of_it(read: Callable[[str], RawText]) -> None:
    items = [f"- {paragraph}" for paragraph in PARAGRAPHS[:2]]
    text = "\n".join(_wrap(item) for item in items) + "\n\n" + _wrap(PARAGRAPHS[2])
    assert _blocks(read(text)) == [*items, PARAGRAPHS[2]]


def test_a_cover_page_does_not_set_the_measure(read: Callable[[str], RawText]) -> None:
    """A first page of a few lines far apart says nothing about how paragraphs are set apart."""
    cover = "Resepolicy\n\n\nAntagen av styrelsen\n\n\nVäxjö 2024\n"
    blocks = ["Representation", PARAGRAPHS[0], "Gåvor", PARAGRAPHS[1]]
    text = cover + "\f" + "\n\n".join(_wrap(block) for block in blocks)
    assert _blocks(read(text))[-4:] == blocks


def test_a_page_break_inside_a_sentence_joins(read: Callable[[str], RawText]) -> None:
    lines = _wrap(PARAGRAPHS[0]).split("\n")
    raw = read("\n".join(lines[:1]) + "\n\f" + "\n".join(lines[1:]))
    assert _blocks(raw) == [PARAGRAPHS[0]]


def test_a_page_break_after_a_sentence_parts(read: Callable[[str], RawText]) -> None:
    raw = read(_wrap(PARAGRAPHS[0]) + "\n\f" + _wrap(PARAGRAPHS[1]))
    assert _blocks(raw) == PARAGRAPHS[:2]


def test_one_sentence_is_one_block(read: Callable[[str], RawText]) -> None:
    assert _blocks(read("En enda mening.")) == ["En enda mening."]


@given(text=st.text("aBÅ1.:,-–•\n\f (", min_size=1, max_size=120))
@example(text="•\n-\n–")
def test_any_lines_are_all_in_blocks_in_order(text: str, read: Callable[[str], RawText]) -> None:
    raw = read("x" + text)
    assert tuple(line for block in into_blocks(raw.lines) for line in block) == raw.lines
