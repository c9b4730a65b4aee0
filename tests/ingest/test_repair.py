from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.errors import InputError
from ingest.lines import Line, RawText
from ingest.marks import NO_BREAK, SOFT
from ingest.repair import Repaired, repair

LINE_ENDS = [
    f"{SOFT}\n",
    f"{NO_BREAK}\n",
    f"-{SOFT}\n",
    "-\noch ",
    f"{SOFT}\noch ",
    "/-\n",
    "EU-\n",
]
MARKS = ["\n", "\n\n", "\r\n", "\f", " ", "  ", "-\n", "- ", "• ", "- och ", ".", ":", ",", "-"]
PIECES = st.sampled_from([*MARKS, *LINE_ENDS, SOFT, NO_BREAK]) | st.text(
    "abåÄB1", min_size=1, max_size=9
)

HYPHENS = ("-", SOFT, NO_BREAK)


def _hyphenated(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+(?:-[^\W_]+)*-(?=[^-\w]|$)|[^\W_]+(?:-[^\W_]+)+", text))


def _check_offsets(repaired: Repaired, raw: str) -> None:
    text, offsets = repaired.document.text, repaired.raw_offsets
    assert len(offsets) == len(text)
    assert all(one <= two for one, two in pairwise(offsets))
    for place, char in enumerate(text):
        if char != raw[offsets[place]]:
            joint = char in " \n" or (char == "-" and raw[offsets[place]] in HYPHENS)
            assert joint, f"character {place} ({char!r}) is no joint, and maps elsewhere"
    kept = set(offsets)
    for place, char in enumerate(raw):
        if place not in kept:
            assert char.isspace() or char in HYPHENS, f"{char!r} at {place} was dropped"


def test_the_real_document_has_55_mended_line_ends(real: Repaired, real_text: str) -> None:
    assert len(re.findall(r"\w-[ \t]*\n", real_text)) == 55
    assert len(real.mended) == 55


def test_two_mended_line_ends_keep_the_hyphen(real: Repaired) -> None:
    assert sorted(word for word in real.mended if "-" in word) == ["Carl-Olof", "EU-kommissionen"]
    assert "ersättare Carl-Olof Bengtsson (S)" in real.document.text


@pytest.mark.parametrize(
    "word",
    [
        "globaliserad",
        "nätverk/partnerskap/utvecklingsprojekt",
        "föregåtts",
        "nätverket/organisationen/partnern",
        "Kronobergs",
        "övergripande",
    ],
)
def test_soft_hyphens_go(word: str, real: Repaired) -> None:
    assert word in real.mended
    assert word in real.document.text


@pytest.mark.parametrize(
    "words",
    [
        "Småland-Blekinge-Halland",
        "kurs- och konferensanläggningar",
        "för-rätt",
        "hälso- och sjukvård",
        "samarbets- och utvecklingsprojekt",
    ],
)
def test_hyphens_within_lines_stay(words: str, real: Repaired) -> None:
    assert words in real.document.text


def test_no_soft_hyphen_is_left(real: Repaired, real_raw: RawText) -> None:
    """Every hyphen inside a repaired word stood within a line, or is one of the two kept."""
    within: set[str] = set()
    for line in real_raw.lines:
        within |= _hyphenated(re.sub(r"\S+-$", "", line.text))
    left = _hyphenated(real.document.text) - within
    assert left == {"EU-kommissionen", "Carl-Olof"}


def test_the_real_letters_all_survive_in_order(real: Repaired, real_text: str) -> None:
    assert [c for c in real.document.text if c.isalnum()] == [c for c in real_text if c.isalnum()]


def test_raw_offsets_lead_back_to_the_real_file(real: Repaired, real_text: str) -> None:
    _check_offsets(real, real_text)


def test_eleven_pages_begin_with_the_right_words(real: Repaired) -> None:
    document = real.document
    starts = [document.text[start:].split("\n")[0] for start in document.page_starts]
    assert len(starts) == 11
    assert starts[0] == "Inledning"
    assert starts[1] == "Vision"
    assert starts[8] == "Euroregion Baltic (ERB)"
    assert starts[10] == "Energy Cities"


def test_blocks_stand_on_lines_of_their_own(real: Repaired) -> None:
    text = real.document.text
    assert [block.span.of(text) for block in real.blocks] == [
        re.sub(r"^• ", "", line) for line in text.split("\n")
    ]


def test_the_version_is_the_first_twelve_digits_of_the_sha256(
    real: Repaired, real_raw: RawText
) -> None:
    assert real.document.version == real_raw.sha256[:12]
    assert re.fullmatch(r"[0-9a-f]{12}", real.document.version)


def test_a_suspended_hyphen_at_a_line_end_keeps_its_space(
    repaired: Callable[[str], Repaired],
) -> None:
    mended = repaired("I andra hand väljs egna kurs-\noch konferensanläggningar i länet.\n")
    assert "egna kurs- och konferensanläggningar" in mended.document.text
    assert mended.mended == ("kurs- och",)


def test_a_page_may_begin_inside_a_block(repaired: Callable[[str], Repaired]) -> None:
    document = repaired("Regionen deltar i fler sam-\n\farbeten än i fjol.\n").document
    assert document.text == "Regionen deltar i fler samarbeten än i fjol."
    assert document.page_starts == (0, document.text.index("arbeten"))


def test_pages_keep_their_numbers_after_an_empty_page(
    repaired: Callable[[str], Repaired],
) -> None:
    """A scanned or blank page in between must not move the pages that are cited."""
    document = repaired("Sidan ett är här.\n\f\n\fSidan tre är här.\n").document
    assert document.page_at(document.text.index("tre")) == 3


def test_crlf_makes_the_same_text(repaired: Callable[[str], Repaired], real_text: str) -> None:
    windows = real_text.replace("\n", "\r\n")
    mended = repaired(windows)
    assert mended.document.text == repaired(real_text).document.text
    _check_offsets(mended, windows)


@given(pieces=st.lists(PIECES, max_size=40))
def test_any_text_keeps_its_letters_and_offsets(
    pieces: list[str], repaired: Callable[[str], Repaired]
) -> None:
    raw = "x" + "".join(pieces)
    mended = repaired(raw)
    _check_offsets(mended, raw)
    assert [c for c in mended.document.text if c.isalnum()] == [c for c in raw if c.isalnum()]
    assert SOFT not in mended.document.text
    assert NO_BREAK not in mended.document.text
    starts = mended.document.page_starts
    assert all(one <= two for one, two in pairwise(starts)), "an empty page begins with the next"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (f"Regionens inter{SOFT}nationella mål.", "Regionens internationella mål."),
        (f"{SOFT}Regionens mål{SOFT}.", "Regionens mål."),
        (f"Regionens inter{SOFT}\nnationella mål.", "Regionens internationella mål."),
        (f"Regionens e{SOFT}\nposter.", "Regionens eposter."),
        (f"Ersättare är Carl-{SOFT}\nOlof.", "Ersättare är Carl-Olof."),
        (f"Ersättare är Carl{NO_BREAK}Olof.", "Ersättare är Carl-Olof."),
        (f"Regionens sam{NO_BREAK}\nmanhang.", "Regionens sam-manhang."),
        (f"Egna kurs{NO_BREAK}\noch konferenslokaler.", "Egna kurs- och konferenslokaler."),
        (f"Egna kurs{SOFT}\noch konferenslokaler.", "Egna kurs- och konferenslokaler."),
        (f"Regionens mål{SOFT}", "Regionens mål"),
        (f"Regionens {SOFT}\nmål.\n{SOFT}\n", "Regionens mål."),
    ],
)
def test_soft_and_no_break_hyphens_wherever_they_stand(
    raw: str, text: str, repaired: Callable[[str], Repaired]
) -> None:
    mended = repaired(raw)
    assert mended.document.text == text
    _check_offsets(mended, raw)


def test_a_text_of_soft_hyphens_alone_is_refused() -> None:
    """Whatever reader lets such a text through."""
    raw = RawText("text.pdf", (Line(SOFT, 0, 1, 0), Line(SOFT * 2, 2, 1, 0)), "0" * 64)
    with pytest.raises(InputError, match="mjuka bindestreck"):
        repair(raw)


def test_the_map_ends_where_the_text_ends(real: Repaired) -> None:
    with pytest.raises(IndexError):
        real.raw_offsets[len(real.document.text)]
