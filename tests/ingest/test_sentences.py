from __future__ import annotations

import hashlib
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
    "text",
    [
        "Ordförande är P.O. Lind från kommunen.",
        "Ersättare är B.-G. Ek och P. O. Ask.",
        "Mötet leds av Å.-M. Öst.",
        "Styrelsen har v. ordf. Anna Ek, led. Bo von Ask och ers. Cia Öst (M).",
        "Vi representeras av ordf. Ek (S).",
        "Gruppen består av: led. Łucja Nowak, ers. Š. Novák.",
        "Ombud är led. Anna Ek (KD) och tf. Direktör Bo Ask.",
        "Föredragande är f.d. Generaldirektör Anna Ek.",
        "Rådgivare är prof. Ek, dr. Ask, jur. Dr. Öst och fil. kand. Cia Lind.",
        "Led. Anna Ek deltar.",
    ],
)
def test_what_stands_before_a_name_does_not_end_a_sentence(text: str) -> None:
    assert _split(text) == [text]


@pytest.mark.parametrize("letter", "ŁŠÓØČÉÆÀŽÜÅ")
def test_a_sentence_begins_with_any_capital(letter: str) -> None:
    first, second = "Mötet är öppet.", f"{letter}dansk är platsen."
    assert _split(f"{first} {second}") == [first, second]
    assert _split(f"{first} {letter.lower()}dansk är platsen.") == [
        f"{first} {letter.lower()}dansk är platsen."
    ]


@pytest.mark.parametrize(
    "first",
    [
        "Anna Ek är ordf.",
        "Anna Ek (S), ordf.",
        "Arbetet sker i två led.",
        "Bo Ask är ers.",
        "Hon är fil. kand.",
        "Det gäller EU.",
        "Kontakten är Bo Ask (S).",
    ],
)
def test_a_role_ends_a_sentence_where_no_name_follows(first: str) -> None:
    assert _split(f"{first} Mötet hålls i mars.") == [first, "Mötet hålls i mars."]


def test_a_word_that_is_also_a_role_ends_a_sentence_before_a_name_in_capitals() -> None:
    first, second = "Samverkan sker i alla led.", "Region Ek ansvarar."
    assert _split(f"{first} {second}") == [first, second]


REAL_SENTENCES = (150, "e91ed539e9612815a4452720a6dfc72f1a844b4b28439b66d89c513d0c08e856")
"""How many sentences the real text has, and the digest of them, a line each."""


def test_the_real_sentences_stay_as_they_are(
    real: Repaired, real_passages: tuple[Passage, ...]
) -> None:
    sentences = [span.of(real.document.text) for p in real_passages for span in p.sentences]
    digest = hashlib.sha256("\n".join(sentences).encode()).hexdigest()
    assert (len(sentences), digest) == REAL_SENTENCES


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
