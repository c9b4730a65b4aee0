from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.passage import Passage
from corpus.span import Span
from ingest.repair import Repaired
from ingest.sentences import split_sentences


def _split(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, Span(0, len(text)))]


def _squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "Kostnaden uppskattas till ca. 15 % av en heltidstjänst.",
        "Kostnaden är 350 000 kronor, inkl. Medlemsavgift och resor.",
        "Samverkan sker med kommuner, akademin m.m. i länet.",
        "Lärosätten m. fl., som vill stärka sina samarbeten, deltar.",
        "Vi samarbetar med t.ex. Ljungby kommun.",
        "Ett samarbete (eng. EGTC European Grouping) bildas.",
        "Det gäller bl.a. Växjö och Malmö.",
        "Ordförande är A. Andersson från Växjö.",
        "Tjänstestödet omfattar 2.5 % av en tjänst.",
        "Se bil. 2 för kr. 500 och uppåt.",
    ],
)
def test_an_abbreviation_does_not_end_a_sentence(text: str) -> None:
    assert _split(text) == [text]


@pytest.mark.parametrize(
    "first",
    [
        "Alla aktörer deltar, kommuner, akademin m.m.",
        "Det gäller kommuner, företag m. fl.",
        "Ersättare är Robert Olesen (S).",
        "Samarbetet startade 1998.",
        "Tjänsten omfattar 15 %.",
        "Är det tillåtet?",
        "Nej!",
        "Chefen sade ”det är bra.”",
    ],
)
def test_a_sentence_ends_before_a_capital(first: str) -> None:
    assert _split(f"{first} Medlemsavgift tillkommer.") == [first, "Medlemsavgift tillkommer."]


def test_a_sentence_may_begin_with_a_number() -> None:
    assert _split("Vi deltar. 2024 leder vi arbetet.") == ["Vi deltar.", "2024 leder vi arbetet."]


@pytest.mark.parametrize(
    "first", ["Ingen ska åka bil.", "Avgiften är 500 kr.", "Lådan var tom.", "Hon är ung."]
)
def test_a_word_that_is_also_an_abbreviation_ends_a_sentence(first: str) -> None:
    """A rule and the exception after it must not be shown as one sentence."""
    assert _split(f"{first} Tåget är förstahandsvalet.") == [first, "Tåget är förstahandsvalet."]


def test_spans_are_offsets_in_the_whole_text() -> None:
    text = "Före.\nEn mening. En till.\nEfter."
    spans = split_sentences(text, Span(6, 25))
    assert [span.of(text) for span in spans] == ["En mening.", "En till."]


def test_blanks_alone_are_no_sentence() -> None:
    assert split_sentences("   ", Span(0, 3)) == ()


def test_the_real_abbreviations_do_not_split(
    real: Repaired, real_passages: tuple[Passage, ...]
) -> None:
    text = real.document.text
    sentences = {span.of(text) for passage in real_passages for span in passage.sentences}
    assert (
        "Kostnader 2024 uppskattas till ca. 1 000 000 kronor, inkl. medlemsavgift, tjänstestöd, "
        "resor och arvode."
    ) in sentences
    assert "Tjänstestödet omfattar ca. 15 % av en heltidstjänst." in sentences
    assert "Tjänstestödet omfattar ca. 2,5 % av en heltidstjänst." in sentences
    assert any(
        s.startswith("stimulera nätverkande") and s.endswith("samarbeten internationellt;")
        for s in sentences
    )
    assert any(s.startswith("Region Kronoberg skapar") and s.endswith("m.m.") for s in sentences)
    assert any(
        s.startswith("För att möta behovet")
        and s.endswith("(eng. EGTC European Grouping for Territorial cooperation).")
        for s in sentences
    )


def test_sentences_lie_in_order_inside_their_passage(real_passages: tuple[Passage, ...]) -> None:
    for passage in real_passages:
        assert passage.sentences
        assert all(passage.span.holds(sentence) for sentence in passage.sentences)
        assert all(one.end <= two.start for one, two in pairwise(passage.sentences))


def test_sentences_hold_all_of_their_passage_but_blanks(
    real: Repaired, real_passages: tuple[Passage, ...]
) -> None:
    text = real.document.text
    for passage in real_passages:
        held = "".join(sentence.of(text) for sentence in passage.sentences)
        assert _squeezed(held) == _squeezed(passage.span.of(text))


def test_the_real_sentences_begin_like_sentences(
    real: Repaired, real_passages: tuple[Passage, ...]
) -> None:
    """A sentence after the first of a passage begins with a capital or a digit."""
    for passage in real_passages:
        for sentence in passage.sentences[1:]:
            first = real.document.text[sentence.start]
            assert first.isupper() or first.isdigit()


@given(text=st.text("aBÅ .!?:;-(”) \n1", max_size=60), before=st.integers(0, 5))
def test_sentences_of_any_text_hold_all_but_blanks(text: str, before: int) -> None:
    whole = "x" * before + text + "y"
    span = Span(before, before + len(text))
    sentences = split_sentences(whole, span)
    assert all(span.holds(sentence) for sentence in sentences)
    assert all(one.end <= two.start for one, two in pairwise(sentences))
    assert _squeezed("".join(s.of(whole) for s in sentences)) == _squeezed(text)
