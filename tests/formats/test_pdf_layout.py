"""Pages of other documents, set by hand: what is one block, what is read first, what is no text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ingest.lines import RawText, Role
from ingest.outline import outline
from ingest.passages import cut_passages
from ingest.readers.pdf import read_pdf
from ingest.repair import repair
from tests.formats.make_pdf import BOLD, TEXT, Set, broken, print_pages

PROSE = (
    "Den som reser i tjänsten bokar sin resa genom resebyrån om inte annat har bestämts av "
    "närmaste chef i förväg. Tåg väljs före flyg när restiden inte är längre än sex timmar från "
    "dörr till dörr, och den som ändå vill flyga frågar sin chef innan resan bokas hos byrån."
)
OTHER = (
    "Kvitton lämnas in senast en månad efter hemkomsten och betalas ut månaden efter det. "
    "Den som har förlorat ett kvitto skriver i stället en försäkran som chefen intygar, och "
    "ersättningen betalas då ut i efterhand när ekonomiavdelningen har granskat underlaget."
)
Read = Callable[[Sequence[Sequence[Set]]], RawText]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Write pages of strings as a PDF and read it."""

    def read_pages(pages: Sequence[Sequence[Set]]) -> RawText:
        print_pages(tmp_path / "sidor.pdf", pages)
        return read_pdf(tmp_path / "sidor.pdf")

    return read_pages


def _column(text: str, x: float, y: float, width: float = 400, size: float = 10) -> list[Set]:
    lines = broken(text, width, TEXT, size, hyphens=False)
    return [Set(x, y - 13 * n, line, TEXT, size) for n, line in enumerate(lines)]


def _blocks(raw: RawText) -> list[str]:
    mended = repair(raw)
    return [block.span.of(mended.document.text) for block in mended.blocks]


def _sections(raw: RawText) -> dict[str, tuple[str, ...]]:
    """First words of each passage, and the section it stands under."""
    mended = repair(raw)
    return {
        p.span.of(mended.document.text)[:20]: p.section
        for p in cut_passages(mended, outline(mended))
    }


@pytest.mark.parametrize("columns", [2, 3])
def test_columns_are_read_one_after_the_other(columns: int, read: Read) -> None:
    width = (430 - 20 * (columns - 1)) / columns
    texts = [f"{word} {PROSE}" for word in ("Först.", "Sedan.", "Sist.")[:columns]]
    page = [
        piece
        for n, text in enumerate(texts)
        for piece in _column(text, 80 + n * (width + 20), 700 - 4 * n, width)
    ]
    assert " ".join(_blocks(read([page]))) == " ".join(texts)


def test_a_list_beside_prose_is_a_column_of_its_own(read: Read) -> None:
    towns = ["Växjö kommun", "Ljungby kommun", "Älmhults kommun", "Alvesta och Tingsryd"]
    page = [Set(80, 700 - 19 * n, town, TEXT, 10) for n, town in enumerate(towns)]
    assert _blocks(read([page + _column(PROSE, 310, 704, 200)])) == [*towns, PROSE]


def test_labels_beside_their_values_are_no_columns(read: Read) -> None:
    pairs = [
        ("Ansvarig nämnd", "Nämnden"),
        ("Antagen av styrelsen", "Maj"),
        ("Gäller till", "Juni"),
    ]
    page = [Set(80, 700 - 14 * n, label, TEXT, 10) for n, (label, _) in enumerate(pairs)]
    page += [Set(300, 700 - 14 * n, value, TEXT, 10) for n, (_, value) in enumerate(pairs)]
    rows = [" ".join(pair) for pair in pairs]
    assert _blocks(read([page + _column(PROSE, 80, 640)])) == [*rows, PROSE]


def test_a_heading_over_two_columns_comes_before_both(read: Read) -> None:
    page = [Set(80, 740, "Regler för resor och för ersättning av utlägg i tjänsten", BOLD, 16)]
    page += _column(PROSE, 80, 710, 200) + _column(OTHER, 310, 710, 200)
    page += [Set(80, 560, "Möten", BOLD, 16)]
    page += _column(OTHER, 80, 535, 200) + _column(PROSE, 310, 535, 200)
    blocks = _blocks(read([page]))
    assert blocks[0].startswith("Regler")
    assert " ".join(blocks[1:]) == f"{PROSE} {OTHER} Möten {OTHER} {PROSE}"


def test_bullets_and_numbers_are_no_columns(read: Read) -> None:
    page: list[Set] = []
    for n, mark in enumerate(("•", "•", "•", "•")):
        y = 700 - 60 * n
        page += [Set(80, y, mark, TEXT, 10), *_column(PROSE, 110, y, 400)]
    assert _blocks(read([page])) == [PROSE] * 4


def test_indents_part_paragraphs_without_gaps(read: Read) -> None:
    first = _column(PROSE, 80, 700)
    rest = _column(OTHER, 80, first[-1].y - 13)
    shifted = [
        Set(piece.x + (15 if n == 0 else 0), piece.y, piece.text, TEXT, 10)
        for n, piece in enumerate(rest)
    ]
    assert _blocks(read([first + shifted])) == [PROSE, OTHER]


def test_a_bold_start_is_no_heading(read: Read) -> None:
    lead = "Resor."
    line = Set(80, 700, lead, BOLD, 10)
    first, *rest = _column(PROSE, 80, 700, 380)
    moved = Set(80 + stringWidth(lead + " ", BOLD, 10), 700, first.text, TEXT, 10)
    assert _blocks(read([[line, moved, *rest]])) == [f"{lead} {PROSE}"]


def test_bold_headings_of_one_size_with_the_text(read: Read) -> None:
    page = [Set(80, 740, "Resor", BOLD, 10), *_column(PROSE, 80, 725)]
    page += [Set(80, 600, "Ersättning", BOLD, 10), *_column(OTHER, 80, 585)]
    assert _sections(read([page])) == {PROSE[:20]: ("Resor",), OTHER[:20]: ("Ersättning",)}


def test_numbers_give_depth_where_fonts_do_not(read: Read) -> None:
    page: list[Set] = []
    for n, (head, text) in enumerate(
        [("1 Resor", PROSE), ("1.1 Tåg", OTHER), ("2 Gåvor", "Gåvor lämnas tillbaka.")]
    ):
        page += [Set(80, 740 - 100 * n, head, BOLD, 10), *_column(text, 80, 720 - 100 * n)]
    assert list(_sections(read([page])).values()) == [
        ("1 Resor",),
        ("1 Resor", "1.1 Tåg"),
        ("2 Gåvor",),
    ]


def test_without_sizes_or_bold_the_shape_tells(read: Read) -> None:
    page = [Set(80, 740, "1 Resor", TEXT, 10), *_column(PROSE, 80, 710)]
    page += [Set(80, 640, "1.1 Tåg", TEXT, 10), *_column(OTHER, 80, 610)]
    assert list(_sections(read([page])).values()) == [("1 Resor",), ("1 Resor", "1.1 Tåg")]


def test_a_table_of_contents_is_furniture(read: Read) -> None:
    page = [Set(80, 740, "Innehåll", BOLD, 14)]
    for n, name in enumerate(("Resor", "Ersättning", "Gåvor")):
        page.append(Set(80, 700 - 15 * n, f"{name} {'.' * 60} {n + 2}", TEXT, 10))
    raw = read([page, [Set(80, 740, "Resor", BOLD, 14), *_column(PROSE, 80, 720)]])
    assert _blocks(raw) == ["Resor", PROSE]
    assert len(raw.furniture) == 4
    assert [line.page for line in raw.lines][:2] == [2, 2]


def test_a_raised_figure_is_not_glued_onto_its_word(read: Read) -> None:
    end = 80 + stringWidth("Avgiften är 100 kronor", TEXT, 10)
    page = [
        Set(80, 700, "Avgiften är 100 kronor", TEXT, 10),
        Set(end, 704, "1", TEXT, 6),
        Set(end + 4, 700, " per m", TEXT, 10),
        Set(end + 4 + stringWidth(" per m", TEXT, 10), 704, "2", TEXT, 6),
        Set(80, 103, "1", TEXT, 5),
        Set(86, 100, "Beslutad av nämnden.", TEXT, 8),
    ]
    raw = read([page])
    assert [(line.text, line.role) for line in raw.lines] == [
        ("Avgiften är 100 kronor per m²", None),
        ("1 Beslutad av nämnden.", Role.NOTE),
    ]


def test_body_text_that_stands_alike_on_pages_is_kept(read: Read) -> None:
    """Annexes that begin their pages are numbered as pages are, and are no running heads."""
    pages = [
        [Set(80, 780, f"Bilaga {n}", BOLD, 16), *_column(f"{n}. {text}", 80, 750)]
        for n, text in enumerate((PROSE, OTHER, PROSE), 1)
    ]
    raw = read(pages)
    assert not raw.furniture
    heads = [line.text for line in raw.lines if line.size == 16]
    assert heads == ["Bilaga 1", "Bilaga 2", "Bilaga 3"]


@pytest.mark.parametrize("number", ["Sida {n} (4)", "{n}/4", "{n}", "- {n} -", "Page {n} of 4"])
def test_odd_and_even_heads_and_numbers_are_furniture(number: str, read: Read) -> None:
    pages = [
        [
            Set(80, 800, "Stadsarkivet" if n % 2 else "Policy för resor", TEXT, 9),
            *_column(PROSE if n % 2 else OTHER, 80, 750),
            Set(480, 40, number.format(n=n), TEXT, 9),
        ]
        for n in range(1, 5)
    ]
    raw = read(pages)
    assert len(raw.furniture) == 8
    assert "".join(line.text for line in raw.lines).count("resebyrån") == 2


def test_a_ruled_table_gives_rows(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "tabell.pdf"))
    canvas.setFont(TEXT, 10)
    canvas.drawString(80, 750, "Avgifterna är dessa.")
    canvas.grid([80, 200, 300], [700, 680, 650, 630])
    for x, y, text in [
        (83, 686, "Förening"),
        (203, 686, "Avgift"),
        (83, 668, "Föreningen för ham-"),
        (83, 656, "narnas framtid"),
        (203, 662, "1\u00a0000 kronor"),
        (83, 636, "Rådet"),
        (203, 636, "Ingen"),
    ]:
        canvas.drawString(x, y, text)
    canvas.drawString(80, 600, "De betalas i maj.")
    canvas.save()
    raw = read_pdf(tmp_path / "tabell.pdf")
    assert [(line.text, line.role) for line in raw.lines] == [
        ("Avgifterna är dessa.", None),
        ("Förening | Avgift", Role.ROW),
        ("Föreningen för hamnarnas framtid | 1 000 kronor", Role.ROW),
        ("Rådet | Ingen", Role.ROW),
        ("De betalas i maj.", None),
    ]
    assert len(_blocks(raw)) == 5


def test_a_table_with_flat_lines_only_gives_rows(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "tabell.pdf"))
    canvas.setFont(TEXT, 10)
    for y in (700, 680, 660, 640):
        canvas.line(80, y, 400, y)
    for y, left, right in [(686, "Namn", "Avgift"), (666, "Rådet", "Ingen"), (646, "Alla", "10")]:
        canvas.drawString(83, y, left)
        canvas.drawString(283, y, right)
    canvas.drawString(80, 600, "De betalas i maj.")
    canvas.save()
    lines = read_pdf(tmp_path / "tabell.pdf").lines
    assert [line.text for line in lines if line.role is Role.ROW] == [
        "Namn | Avgift",
        "Rådet | Ingen",
        "Alla | 10",
    ]
    assert lines[-1].text == "De betalas i maj."


def test_lines_across_a_page_of_columns_make_no_table(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "linjer.pdf"))
    canvas.setFont(TEXT, 10)
    for y in (720, 590, 460):
        canvas.line(80, y, 510, y)
    for piece in (*_column(PROSE, 80, 705, 200), *_column(OTHER, 310, 705, 200)):
        canvas.drawString(piece.x, piece.y, piece.text)
    canvas.save()
    raw = read_pdf(tmp_path / "linjer.pdf")
    assert " ".join(_blocks(raw)) == f"{PROSE} {OTHER}"


def test_a_page_that_lies_on_its_side_is_read(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "liggande.pdf"), pagesize=(595, 842))
    canvas.rotate(90)
    canvas.setFont(TEXT, 10)
    for piece in _column(PROSE, 80, -100):
        canvas.drawString(piece.x, piece.y, piece.text)
    canvas.save()
    assert _blocks(read_pdf(tmp_path / "liggande.pdf")) == [PROSE]


def test_soft_hyphens_and_ligatures_are_spelled_out(tmp_path: Path) -> None:
    from reportlab.pdfbase import pdfmetrics, ttfonts

    pdfmetrics.registerFont(ttfonts.TTFont("Vera", "Vera.ttf"))
    canvas = Canvas(str(tmp_path / "tecken.pdf"))
    canvas.setFont("Vera", 10)
    canvas.drawString(
        80, 700, "E\u00adposten är speci\ufb01k och 1\u00a0000 sidor lång, en re\u00ad"
    )
    canvas.drawString(80, 687, "gel som är gammal.")
    canvas.save()
    (block,) = _blocks(read_pdf(tmp_path / "tecken.pdf"))
    assert block == "Eposten är specifik och 1 000 sidor lång, en regel som är gammal."
