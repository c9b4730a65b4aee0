from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.errors import InputError
from ingest.lines import Line, RawText, Role
from ingest.readers.markdown import read_markdown
from ingest.repair import repair

Read = Callable[[str], RawText]
MARKS = st.sampled_from(
    ["# ", "\n", "\n\n", "- ", "1. ", "> ", "    ", "*", "**", "`", "```\n", "|", "|--|--|\n",
     "---\n", "===\n", "<b>", "</b>", "<!--", "-->", "<div>\n", "[^1]", "[^1]: ", "[a](b)",
     "![c](d)", "&amp;", "\r\n", "\r", "\\", "• ", "\u00ad", "\t", "<br>", "~~"]
)  # fmt: skip


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Read:
    """Read a text as a Markdown file."""
    path = tmp_path_factory.mktemp("markdown") / "fil.md"

    def read_as_file(text: str) -> RawText:
        path.write_bytes(text.encode())
        return read_markdown(path)

    return read_as_file


def _roles(raw: RawText) -> list[tuple[Role | None, str]]:
    return [(line.role, line.text) for line in raw.lines]


def _texts(raw: RawText) -> list[str]:
    return [line.text for line in raw.lines]


def test_headings_have_levels(read: Read) -> None:
    raw = read("# Ett\n\n## Två ##\n\nTre\n===\n\nFyra\n---\n\n###### Sex\n\nText.\n")
    assert [(line.level, line.text) for line in raw.lines] == [
        (1, "Ett"), (2, "Två"), (1, "Tre"), (2, "Fyra"), (6, "Sex"), (None, "Text."),
    ]  # fmt: skip
    assert [line.role for line in raw.lines] == [Role.HEADING] * 5 + [None]


def test_of_a_paragraph_markdown_says_nothing(read: Read) -> None:
    assert _roles(read("Gåvor\n\n- en\n")) == [(None, "Gåvor"), (Role.BULLET, "en")]


def test_a_paragraph_goes_on_over_its_lines(read: Read) -> None:
    raw = read("# R\n\nRegionens inter-\nnationella arbete\\\ngår vidare  \nhär.\n\nNytt.\n")
    assert [line.begins for line in raw.lines] == [True, True, False, False, False, True]
    text = repair(raw).document.text
    assert text == "R\nRegionens internationella arbete går vidare här.\nNytt."


def test_lists_are_bullets_nested_ones_too(read: Read) -> None:
    raw = read("# R\n\n* ett\n  - två\n    över två rader\n\n  mer\n1. tre\n\n> - fyra\n\nSlut.\n")
    assert _roles(raw)[1:] == [
        (Role.BULLET, "ett"),
        (Role.BULLET, "två"),
        (Role.BULLET, "över två rader"),
        (Role.BULLET, "mer"),
        (Role.BULLET, "tre"),
        (Role.BULLET, "fyra"),
        (None, "Slut."),
    ]
    assert [line.begins for line in raw.lines[1:4]] == [True, True, False]


def test_typed_bullets_are_bullets(read: Read) -> None:
    raw = read("# R\n\nInledning:\n• ett\n• två\n")
    assert [(line.role, line.begins) for line in raw.lines[1:]] == [
        (None, True), (Role.BULLET, True), (Role.BULLET, True),
    ]  # fmt: skip


def test_tables_are_rows_the_header_first(read: Read) -> None:
    raw = read("| Organ | Ledamot |\n|---|:-:|\n| Nämnd | **Ada** (S) |\n| | a\\|b |\n\nText.\n")
    assert _roles(raw) == [
        (Role.ROW, "Organ | Ledamot"),
        (Role.ROW, "Nämnd | Ada (S)"),
        (Role.ROW, "| a|b"),
        (None, "Text."),
    ]


def test_code_is_text_line_by_line(read: Read) -> None:
    raw = read("# R\n\n```sh\nett-\n\n  två *tre*\n```\n\n    fyra\n")
    assert _roles(raw)[1:] == [
        (Role.TEXT, "ett-"), (Role.TEXT, "två *tre*"), (Role.TEXT, "fyra"),
    ]  # fmt: skip
    assert all(line.begins for line in raw.lines)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Vi **måste** *svara*.", "Vi måste svara."),
        ("ö**ver**gång", "övergång"),
        ("Se [riktlinjen](https://a.b 'titel') nu.", "Se riktlinjen nu."),
        ("Se [riktlinjen][r].\n\n[r]: https://a.b", "Se riktlinjen."),
        ("Se <https://a.b>.", "Se https://a.b."),
        ("![Karta *över* länet](karta.png)", "Karta över länet"),
        ("`kod` och ~~struket~~", "kod och struket"),
        ("5 \\* 5 &lt; 30 &amp; mer", "5 * 5 < 30 & mer"),
        ("text <span class='a'>mer</span><br>rad <!-- dolt -->slut", "text mer rad slut"),
        ("<div>\n<p>Text i &aring;r</p>\n</div>", "Text i år"),
        ("<style>\np { }\n</style>\n<!-- dolt\n\nmer -->\n<p>Text</p>", "Text"),
        ("<table>\n<tr><td>Ada</td><td>Bo</td></tr>\n</table>", "Ada Bo"),
    ],
)
def test_markup_goes_and_its_text_stays(source: str, text: str, read: Read) -> None:
    assert _texts(read(source)) == [text]


@pytest.mark.parametrize(
    ("front", "skipped"),
    [
        ("---\ntitle: Dolt\n---\n", True),
        ("---\r\ntitle: Dolt\r\nfler:\r\n  - a\r\n---\r\n", True),
        ("+++\ntitle = 'Dolt'\n+++\n", True),
        ("---\nDolt är det inte.\n---\n", False),
        ("---\ntitle: Dolt\n\n", False),
    ],
)
def test_front_matter_is_skipped(front: str, skipped: bool, read: Read) -> None:
    source = front + "Text.\n"
    raw = read(source)
    assert any("Dolt" in line.text for line in raw.lines) is not skipped
    assert source[raw.lines[-1].offset :].startswith("Text.")


def test_footnotes_are_notes_and_their_marks_go(read: Read) -> None:
    raw = read("# R\n\nEtt[^1] två[^b].\n\n[^1]: Noten är lång\n  och går vidare.\n[^b]: ordet\n")
    assert _roles(raw)[1:] == [
        (None, "Ett två."),
        (Role.NOTE, "Noten är lång"),
        (None, "och går vidare."),
        (Role.NOTE, "ordet"),
    ]
    assert [line.begins for line in raw.lines[2:]] == [True, False, True]


def test_a_footnote_of_one_word_is_no_target_of_a_link(read: Read) -> None:
    raw = read("# R\n\nEtt[^1] två.\n\n[^1]: https://a.b\n\nSlut.\n")
    assert _roles(raw)[1:] == [
        (None, "Ett två."), (Role.NOTE, "https://a.b"), (None, "Slut."),
    ]  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_offsets_are_exact_where_no_markup_stood_inside(end: str, read: Read) -> None:
    source = end.join(["# Gåvor", "", "- en punkt", "  vidare", "", "> ett *citat*", "", "Slut."])
    raw = read(source)
    for line in raw.lines:
        if "citat" in line.text:
            assert source[line.offset :].startswith("> ett *citat*")
        else:
            assert source[line.offset : line.offset + len(line.text)] == line.text
    assert [line.blank_before for line in raw.lines] == [0, 1, 0, 1, 1]


@pytest.mark.parametrize(
    "source", ["", "\n \n", "---\na: b\n---\n", "<!-- dolt -->", "\ufeff", "# \u00ad"]
)
def test_a_file_without_text_is_refused(source: str, read: Read) -> None:
    with pytest.raises(InputError) as caught:
        read(source)
    assert "fil.md innehåller ingen text" in caught.value.sv
    assert "fil.md holds no text" in caught.value.en


@pytest.mark.parametrize(
    "deep", ["".join(f"{'  ' * n}- a\n" for n in range(80)), "> " * 150 + "a", "- " * 150 + "a"]
)
def test_text_nested_too_deep_is_refused_and_not_lost(deep: str, read: Read) -> None:
    with pytest.raises(InputError, match=r"fil\.md har listor eller citat i fler än 50 nivåer"):
        read(deep)


@pytest.mark.parametrize("depth", [10, 48])
def test_deep_lists_are_read_whole(depth: int, read: Read) -> None:
    assert len(read("".join(f"{'  ' * n}- a\n" for n in range(depth))).lines) == depth


def test_a_file_in_an_old_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "gammal.md"
    path.write_bytes("# Gåvor".encode("latin-1"))
    with pytest.raises(InputError, match=r"gammal\.md är inte UTF-8"):
        read_markdown(path)


@given(pieces=st.lists(MARKS | st.text("abå1 ", min_size=1, max_size=5), max_size=30))
def test_any_markup_is_read_or_refused(pieces: list[str], read: Read) -> None:
    source = "".join(pieces)
    try:
        raw = read(source)
    except InputError:
        return
    offsets = [line.offset for line in raw.lines]
    assert offsets == sorted(set(offsets))
    assert all(line.text == line.text.strip() != "" for line in raw.lines)
    assert _inside(raw.lines, len(source))
    repair(raw)


def _inside(lines: tuple[Line, ...], length: int) -> bool:
    return all(0 <= line.offset < length for line in lines)
