"""Policies as others write them: numbered paragraphs, "§", lettered lists, capitals, questions."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from ingest.lines import Role
from ingest.outline import Outlined, outline
from ingest.passages import cut_passages
from ingest.read import READERS
from ingest.repair import Repaired, repair
from tests.formats.make_docx import write_docx
from tests.formats.make_markdown import write_markdown
from tests.formats.strategy import Item

FOLDER = Path(__file__).parent / "policies"
HEADINGS = {
    "resepolicy.txt": [
        "1 INLEDNING",
        "2 VAL AV FÄRDSÄTT",
        "3 ERSÄTTNINGAR",
        "4 ANSVAR OCH UPPFÖLJNING",
    ],
    "reglemente.txt": [
        "Nämndens uppgifter",
        "Sammansättning",
        "Bilaga 1. Avgifter 2025",
        "Bilaga 2 Föreningar med verksamhetsbidrag",
    ],
    "gavor.md": [
        "Riktlinjer för gåvor och representation",
        "Syfte",
        "Gåvor",
        "Gåvor från patienter",
        "Representation",
        "Alkohol",
    ],
    "informationssakerhet.txt": [
        "Riktlinjer för informationssäkerhet",
        "Bakgrund",
        "Vem ansvarar?",
        "Lösenord",
        "Incidenter",
    ],
    "miljo.txt": [
        "KAPITEL 1. ALLMÄNT OM MILJÖARBETET",
        "KAPITEL 2. INKÖP",
        "KAPITEL 3. ENERGI I KOMMUNENS BYGGNADER",
    ],
}
ITEMS = {
    "resepolicy.txt": {
        "2.2 Vid resor med bil gäller följande:": [
            "Kommunens bilar ska användas i första hand.",
            "Privat bil får användas endast om ingen av kommunens bilar är ledig och chefen har "
            "godkänt resan i förväg.",
            "Ersättning för privat bil utgår med 25 kronor per mil.",
        ],
        "2.3 Taxi får användas om": [
            "(a) allmänna kommunikationer saknas,",
            "(b) den som reser har en funktionsnedsättning, eller",
            "(c) flera personer reser tillsammans och kostnaden därmed blir lägre än med buss.",
        ],
    },
    "reglemente.txt": {
        "§ 3 Nämnden beslutar om": [
            "1. bidrag till föreningar,",
            "2. stipendier till konstnärer, och",
            "3. öppettider på biblioteken.",
        ],
    },
    "miljo.txt": {
        "Målen är:": [
            "utsläppen ska halveras till 2030 jämfört med 2015,",
            "all el ska komma från förnybara källor,",
            "andelen ekologiska livsmedel ska vara minst 60 procent.",
        ],
        "Produkter med något av följande märken ska väljas i första hand:": [
            "Svanen",
            "Bra Miljöval",
            "EU Ecolabel",
            "KRAV",
        ],
    },
}
PARAGRAPHS = {
    "resepolicy.txt": [
        "1.1 Denna policy gäller för alla anställda och förtroendevalda i Söderviks kommun",
        "1.2 Med tjänsteresa avses en resa som företas på uppdrag av kommunen",
        "2.1 Tåg ska väljas före flyg",
        "2.2 Vid resor med bil gäller följande:",
        "2.3 Taxi får användas om",
        "Traktamente utbetalas enligt Skatteverkets schablonbelopp. Måltider",
        "HR-avdelningen ansvarar för att policyn är känd.",
    ],
    "reglemente.txt": [f"§ {number} " for number in (1, 2, 3, 4, 5)],
    "miljo.txt": [
        "Kommunens miljöarbete styrs av Agenda 2030 och av de nationella miljömålen. Arbetet leds "
        "av miljö- och byggnämnden, som varje år redovisar resultatet för kommunfullmäktige. I "
        "redovisningen ingår en klimatbudget.",
        "Målen är:",
        "Vid inköp ska livscykelkostnaden",
        "Produkter med något",
        "Energianvändningen i kommunens",
        "Anm. Skolor som byggs om",
        "Se även: Energiplan",
    ],
}


def _read(path: Path) -> tuple[Repaired, tuple[Outlined, ...]]:
    repaired = repair(READERS[path.suffix](path))
    return repaired, outline(repaired)


def _items(path: Path) -> list[Item]:
    """The blocks of a text as items; a heading has as its level the length of its path."""
    repaired, blocks = _read(path)
    return [
        Item(
            b.role,
            len(b.path) if b.role is Role.HEADING else None,
            b.block.span.of(repaired.document.text),
        )
        for b in blocks
    ]


@pytest.mark.parametrize("name", HEADINGS)
def test_the_headings_are_found_and_no_others(name: str) -> None:
    assert [i.text for i in _items(FOLDER / name) if i.role is Role.HEADING] == HEADINGS[name]


@pytest.mark.parametrize("name", PARAGRAPHS)
def test_paragraphs_are_neither_split_nor_merged(name: str) -> None:
    texts = [i.text for i in _items(FOLDER / name) if i.role is Role.TEXT]
    assert len(texts) == len(PARAGRAPHS[name]), texts
    for text, start in zip(texts, PARAGRAPHS[name], strict=True):
        assert text.startswith(start)


@pytest.mark.parametrize("name", ITEMS)
def test_lists_stand_under_what_leads_to_them(name: str) -> None:
    repaired, blocks = _read(FOLDER / name)
    text = repaired.document.text
    found: dict[str, list[str]] = {}
    for passage in cut_passages(repaired, blocks):
        if passage.lead_in:
            found.setdefault(passage.lead_in.of(text), []).append(passage.span.of(text))
    assert found == ITEMS[name]


@pytest.mark.parametrize("ending", ["docx", "md"])
@pytest.mark.parametrize("name", PARAGRAPHS)
def test_word_and_markdown_hold_the_same(name: str, ending: str, tmp_path: Path) -> None:
    items = _items(FOLDER / name)
    path = tmp_path / f"policy.{ending}"
    write = write_docx if ending == "docx" else write_markdown
    write(path, items)
    assert [" ".join(i.text.split()) for i in _items(path)] == [
        " ".join(i.text.split()) for i in items
    ]


def test_bold_lines_head_a_word_file_without_styles(tmp_path: Path) -> None:
    name = "informationssakerhet.txt"
    bold = [*HEADINGS[name], "Inloggning med SITHS-kort"]
    document = docx.Document()
    for line in (FOLDER / name).read_text(encoding="utf-8").split("\n"):
        if line:
            document.add_paragraph().add_run(line).bold = line in bold
    path = tmp_path / "policy.docx"
    document.save(str(path))
    found = [i.text for i in _items(path) if i.role is Role.HEADING]
    assert sorted(found) == sorted(bold)
