from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from ingest.lines import Role
from ingest.readers.word import read_word
from tests.formats.word_files import add_footnotes, document_of, lines_of, p, t, tbl, tc, texts_of

OUTLINE_STYLE = (
    '<w:style w:type="paragraph" w:styleId="Eget"><w:name w:val="Egen stil"/>'
    '<w:basedOn w:val="{based}"/><w:pPr>{properties}</w:pPr></w:style>'
)
LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'


def _style(based: str, properties: str = "") -> str:
    return OUTLINE_STYLE.format(based=based, properties=properties)


def _named(key: str, name: str) -> str:
    return f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'


@pytest.mark.parametrize(
    ("style", "styles", "properties", "level"),
    [
        ("Heading1", "", "", 1),
        ("Heading3", "", "", 3),
        ("Rubrik2", _named("Rubrik2", "heading 2"), "", 2),
        ("Rubrik2", _named("Rubrik2", "Rubrik 2"), "", 2),
        ("Rubrik4", "", "", 4),
        ("Eget", _style("Heading2"), "", 2),
        ("Eget", _style("Normal", '<w:outlineLvl w:val="0"/>'), "", 1),
        ("Eget", _style("Heading1", '<w:outlineLvl w:val="9"/>'), "", None),
        ("Eget", _style("Eget"), "", None),
        (None, "", '<w:outlineLvl w:val="2"/>', 3),
        ("Heading1", "", '<w:outlineLvl w:val="9"/>', None),
        ("Title", "", "", None),
        ("Okänd", "", "", None),
    ],
)
def test_the_level_of_a_heading(
    style: str | None, styles: str, properties: str, level: int | None, tmp_path: Path
) -> None:
    body = p("Gåvor", style, properties) + p("Under den.", "Heading1")
    first = lines_of(tmp_path, body, styles)[0]
    said = Role.TEXT if style == "Title" else None
    assert (first.level, first.role) == (level, Role.HEADING if level else said)


def test_a_title_is_text_and_above_no_section(tmp_path: Path) -> None:
    lines = lines_of(tmp_path, p("Policy", "Title") + p("Gåvor", "Heading1") + p("Nej."))
    assert [line.role for line in lines] == [Role.TEXT, Role.HEADING, None]


def test_of_an_ordinary_paragraph_word_says_nothing_but_its_weight(tmp_path: Path) -> None:
    lines = lines_of(tmp_path, p("<w:r><w:rPr><w:b/></w:rPr><w:t>Gåvor</w:t></w:r>") + p("Nej."))
    assert [(line.role, line.level, line.bold) for line in lines] == [
        (None, None, True),
        (None, None, False),
    ]


@pytest.mark.parametrize(
    ("style", "styles", "properties", "role"),
    [
        ("ListBullet", "", "", Role.BULLET),
        ("ListNumber", "", "", Role.BULLET),
        ("Punktlista", _named("Punktlista", "List Bullet"), "", Role.BULLET),
        ("Punktlista2", _named("Punktlista2", "Punktlista 2"), "", Role.BULLET),
        (None, "", LIST.format(1), Role.BULLET),
        ("ListBullet", "", LIST.format(0), None),
        ("Eget", _style("Normal", LIST.format(3)), "", Role.BULLET),
        ("ListParagraph", "", "", None),
    ],
)
def test_what_is_in_a_list(
    style: str | None, styles: str, properties: str, role: Role | None, tmp_path: Path
) -> None:
    (line,) = lines_of(tmp_path, p("stödja utbyte", style, properties), styles)
    assert line.role is role


def test_a_numbered_heading_is_a_heading(tmp_path: Path) -> None:
    (line,) = lines_of(tmp_path, p("Gåvor", "Heading1", LIST.format(1)))
    assert line.role is Role.HEADING


def test_a_typed_bullet_is_a_bullet(tmp_path: Path) -> None:
    (line,) = lines_of(tmp_path, p("• stödja utbyte"))
    assert line.role is Role.BULLET


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<w:r><w:t>EU</w:t><w:noBreakHyphen/><w:t>medel</w:t></w:r>", "EU-medel"),
        (t("EU\u2011medel"), "EU-medel"),
        ("<w:r><w:t>sam</w:t><w:softHyphen/><w:t>verkan</w:t></w:r>", "samverkan"),
        (t("sam\u00adverkan\u200b"), "samverkan"),
        ("<w:r><w:t>rad</w:t><w:br/><w:t>rad</w:t><w:tab/><w:t>rad</w:t></w:r>", "rad rad rad"),
        ('<w:r><w:t>rad</w:t><w:br w:type="page"/><w:t>rad</w:t></w:r>', "rad rad"),
        (t("100\u00a0000") + t("  kronor "), "100 000 kronor"),
        (t("sam") + t("verkan"), "samverkan"),
        (t("Ga\u030avor"), "Gåvor"),
        (f'{t("se ")}<w:hyperlink r:id="rId1">{t("webben")}</w:hyperlink>', "se webben"),
        (t("ny ") + f"<w:ins>{t('text')}</w:ins>", "ny text"),
        (
            t("kvar") + "<w:del><w:r><w:delText> struken</w:delText><w:t> x</w:t></w:r></w:del>",
            "kvar",
        ),
        (f"<w:moveFrom>{t('bort')}</w:moveFrom><w:moveTo>{t('hit')}</w:moveTo>", "hit"),
        (t("syns") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> dolt</w:t></w:r>", "syns"),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>syns</w:t></w:r>', "syns"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>" + t("7"), "7"),
        (f'<w:fldSimple w:instr="DATE">{t("i dag")}</w:fldSimple>', "i dag"),
        (f"<w:sdt><w:sdtContent>{t('kontroll')}</w:sdtContent></w:sdt>", "kontroll"),
        ("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "a+b"),
        (
            "<w:r><mc:AlternateContent><mc:Choice Requires='x'/><mc:Fallback><w:t>:)</w:t>"
            "</mc:Fallback></mc:AlternateContent></w:r>",
            ":)",
        ),
    ],
)
def test_what_of_a_paragraph_is_text(inside: str, text: str, tmp_path: Path) -> None:
    assert texts_of(tmp_path, p(inside)) == [text]


DELETED_END = "<w:rPr><w:del w:id='1' w:author='a'/></w:rPr>"


def test_a_deleted_paragraph_end_joins_two_paragraphs(tmp_path: Path) -> None:
    begun = p("Gåvor får ", None, DELETED_END) + p("inte ", None, DELETED_END)
    assert texts_of(tmp_path, begun + p("tas emot.") + p("Nytt.")) == [
        "Gåvor får inte tas emot.", "Nytt.",
    ]  # fmt: skip


def test_a_deleted_end_with_nothing_after_it_loses_no_text(tmp_path: Path) -> None:
    begun = p("Begynt.", None, DELETED_END)
    assert texts_of(tmp_path, begun + tbl(tc("a") + tc("b")) + begun) == [
        "Begynt.", "a | b", "Begynt.",
    ]  # fmt: skip


def test_paragraphs_and_tables_come_in_the_order_of_the_body(tmp_path: Path) -> None:
    control = f"<w:sdt><w:sdtContent>{p('tre')}</w:sdtContent></w:sdt>"
    body = p("ett") + tbl(tc("två") + tc("2")) + control + tbl(tc("fyra") + tc("4")) + p("fem")
    assert texts_of(tmp_path, body) == ["ett", "två | 2", "tre", "fyra | 4", "fem"]


def test_offsets_count_in_the_joined_lines(tmp_path: Path) -> None:
    lines = lines_of(tmp_path, p("ett") + p("") + tbl(tc("två") + tc("2")) + p("tre"))
    whole = "\n".join(line.text for line in lines)
    assert [whole[line.offset :].split("\n")[0] for line in lines] == [x.text for x in lines]
    assert [line.blank_before for line in lines] == [0, 1, 0]
    assert all(line.begins and line.page is None for line in lines)


def test_notes_stand_at_the_end_of_the_section_that_calls_them(tmp_path: Path) -> None:
    call = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    deleted = f"<w:del>{call.format(4)}</w:del>"
    first = p(t("Ett") + call.format(3) + t(" två.") + call.format(2) + deleted)
    row = tbl(tc(p(t("a") + call.format(5))) + tc("b"))
    rest = p("c", "ListBullet") + p("Nästa", "Heading1") + row + p(t("Slut.") + call.format(3))
    document = document_of(p("Första", "Heading1") + first + rest)
    notes = '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' + "".join(
        f'<w:footnote w:id="{n}">{p(f"Not {n}.")}{p("Mer.")}</w:footnote>' for n in range(2, 6)
    )
    add_footnotes(document, notes)
    document.save(str(tmp_path / "noter.docx"))
    lines = read_word(tmp_path / "noter.docx").lines
    assert [line.text for line in lines] == [
        "Första", "Ett två.", "c", "Not 3. Mer.", "Not 2. Mer.", "Nästa", "a | b", "Slut.",
        "Not 5. Mer.",
    ]  # fmt: skip
    assert [line.text[4] for line in lines if line.role is Role.NOTE] == ["3", "2", "5"]


def test_headers_footers_and_contents_are_furniture(tmp_path: Path) -> None:
    control = (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{p('Innehåll')}</w:sdtContent></w:sdt>"
    )
    body = control + p("Gåvor 3", "TOC1") + p("Gåvor", "Heading1") + p("Nej.")
    document = document_of(body, _named("TOC1", "toc 1"))
    document.sections[0].header.paragraphs[0].text = "Diarienummer 12"
    document.sections[0].footer.paragraphs[0].text = "Sida"
    document.save(str(tmp_path / "fil.docx"))
    raw = read_word(tmp_path / "fil.docx")
    assert [line.text for line in raw.lines] == ["Gåvor", "Nej."]
    assert {line.text for line in raw.furniture} == {
        "Diarienummer 12", "Sida", "Innehåll", "Gåvor 3",
    }  # fmt: skip


def test_a_text_box_follows_its_paragraph_and_counts_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{p('I rutan.')}</w:txbxContent>"
    drawn = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        f"{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}"
        "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    old = f"<w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r>"
    assert texts_of(tmp_path, p(t("Ett.") + drawn) + p("Två.")) == ["Ett.", "I rutan.", "Två."]
    assert texts_of(tmp_path, p(t("Ett.") + old)) == ["Ett.", "I rutan."]


def test_name_and_sha256_are_of_the_file(tmp_path: Path) -> None:
    document_of(p("En mening.")).save(str(tmp_path / "A.DOCX"))
    raw = read_word(tmp_path / "A.DOCX")
    assert raw.name == "A.DOCX"
    assert raw.sha256 == hashlib.sha256((tmp_path / "A.DOCX").read_bytes()).hexdigest()
