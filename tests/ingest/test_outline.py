from __future__ import annotations

from collections.abc import Callable

from ingest.lines import Role
from ingest.outline import Outlined, outline
from ingest.repair import Repaired

ANNEX_1 = "Bilaga 1. Uppförandekod vid internationella samarbeten"
ANNEX_2 = "Bilaga 2. Specifikation av Region Kronobergs strategier"
ANNEX_3 = "Bilaga 3. Företeckning över Region Kronobergs internationella samarbeten"
PRIORITIES = "Prioriterade områden"
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


def _sections(blocks: tuple[Outlined, ...]) -> list[tuple[str, ...]]:
    """The section paths under which anything stands, in order."""
    return list(dict.fromkeys(b.path for b in blocks if b.role is not Role.HEADING))


def _roles(blocks: tuple[Outlined, ...]) -> list[Role]:
    return [block.role for block in blocks]


def test_the_sections_of_the_real_document(real_outline: tuple[Outlined, ...]) -> None:
    assert _sections(real_outline) == [
        ("Inledning",),
        ("Syfte",),
        ("Vision",),
        (PRIORITIES, "Verksamhetsutveckling"),
        (PRIORITIES, "Omvärldsbevakning och påverkan"),
        (PRIORITIES, "Kronobergs utveckling i samverkan"),
        ("Ansvarsfördelning",),
        ("Uppföljning",),
        ("Riktlinjer för internationell samverkan",),
        ("Resor vid internationellt arbete",),
        (ANNEX_1,),
        (ANNEX_2,),
        (ANNEX_3, "Småland-Blekinge-Halland South Sweden"),
        (ANNEX_3, "Euroregion Baltic (ERB)"),
        (ANNEX_3, "EU-program (finansieringsverktyg)"),
        (ANNEX_3, "Energy Cities"),
    ]


def test_the_headings_of_the_real_document(
    real: Repaired, real_outline: tuple[Outlined, ...]
) -> None:
    headings = [b for b in real_outline if b.role is Role.HEADING]
    assert len(headings) == 18
    assert all(b.path[-1] == b.block.span.of(real.document.text) for b in headings)


def test_annex_2_has_nine_entries(real: Repaired, real_outline: tuple[Outlined, ...]) -> None:
    entries = [b for b in real_outline if b.role is Role.ENTRY]
    assert {b.path for b in entries} == {(ANNEX_2,)}
    assert [b.block.span.of(real.document.text).split(maxsplit=1)[0] for b in entries] == [
        "Besöksnäringsstrategi",
        "Gröna",
        "Region",
        "Kulturplan",
        "Länstransportplan",
        "Närmare",
        "Regionalt",
        "Strategi",
        "Trafikförsörjningsprogram",
    ]


def test_bullets_of_the_real_document_are_bullets(
    real_outline: tuple[Outlined, ...], real_text: str
) -> None:
    bullets = [b for b in real_outline if b.role is Role.BULLET]
    assert len(bullets) == real_text.count("•")


def test_a_short_line_above_text_is_a_heading(
    outlined: Callable[[str], tuple[Outlined, ...]],
) -> None:
    blocks = outlined(f"Resor\n\n{TEXT}\n\nGåvor\n\n{TEXT}\n")
    assert _roles(blocks) == [Role.HEADING, Role.TEXT, Role.HEADING, Role.TEXT]
    assert _sections(blocks) == [("Resor",), ("Gåvor",)]


def test_text_before_any_heading_stands_under_nothing(
    outlined: Callable[[str], tuple[Outlined, ...]],
) -> None:
    assert _sections(outlined(f"{TEXT}\n\nResor\n\n{TEXT}\n")) == [(), ("Resor",)]


def test_one_sentence_is_text(outlined: Callable[[str], tuple[Outlined, ...]]) -> None:
    assert _roles(outlined(TEXT)) == [Role.TEXT]


def test_a_line_that_nothing_follows_is_no_heading(
    outlined: Callable[[str], tuple[Outlined, ...]],
) -> None:
    """It would be in no passage, and could not be found."""
    assert Role.HEADING not in _roles(outlined("Region Kronoberg"))
    assert _roles(outlined(f"{TEXT}\n\nVäxjö den 3 maj 2024\n"))[-1] is not Role.HEADING


def test_three_short_lines_in_a_row_are_entries(
    outlined: Callable[[str], tuple[Outlined, ...]],
) -> None:
    blocks = outlined(f"{TEXT}\n\nVäxjö\n\nLjungby\n\nÄlmhult\n")
    assert _roles(blocks) == [Role.TEXT, Role.ENTRY, Role.ENTRY, Role.ENTRY]


def test_a_heading_right_under_a_heading_is_nested(
    outlined: Callable[[str], tuple[Outlined, ...]],
) -> None:
    blocks = outlined(f"Mål\n\nKlimat\n\n{TEXT}\n\nAnsvar\n\nStyrelsen beslutar om allt detta.\n")
    assert _sections(blocks) == [("Mål", "Klimat"), ("Ansvar",)]


def test_headings_whose_texts_begin_alike_are_equals(
    outlined: Callable[[str], tuple[Outlined, ...]],
) -> None:
    blocks = outlined(f"Mål\n\nKlimat\n\n{TEXT}\n\nHälsa\n\n{TEXT}\n")
    assert _sections(blocks) == [("Mål", "Klimat"), ("Mål", "Hälsa")]


def test_headings_right_above_bullets_are_not_equals_for_that(
    outlined: Callable[[str], tuple[Outlined, ...]],
) -> None:
    """Equals are seen from texts that begin alike; two missing texts have no words in common."""
    blocks = outlined(
        f"Mål\n\nKlimat\n\n• Minska utsläppen till 2030.\n\n{TEXT}\n\n"
        "Ansvar\n\n• Styrelsen beslutar om budget.\n"
    )
    assert _sections(blocks) == [("Mål", "Klimat"), ("Ansvar",)]


def test_annexes_begin_anew(outlined: Callable[[str], tuple[Outlined, ...]]) -> None:
    blocks = outlined(
        f"Mål\n\nKlimat\n\n{TEXT}\n\nBilaga 1. Ord\n\nGåva\n\n{TEXT}\n\nResa\n\n{TEXT}\n\n"
        f"Bilaga 2. Priser\n\n{TEXT}\n"
    )
    assert _sections(blocks) == [
        ("Mål", "Klimat"),
        ("Bilaga 1. Ord", "Gåva"),
        ("Bilaga 1. Ord", "Resa"),
        ("Bilaga 2. Priser",),
    ]


def test_a_sentence_about_an_annex_is_no_heading(
    outlined: Callable[[str], tuple[Outlined, ...]],
) -> None:
    blocks = outlined(f"{TEXT}\n\nBilaga 2 beskriver strategierna i länet.\n\n{TEXT}\n")
    assert _roles(blocks) == [Role.TEXT, Role.TEXT, Role.TEXT]


def test_every_block_is_outlined_once(real: Repaired, real_outline: tuple[Outlined, ...]) -> None:
    assert tuple(b.block for b in real_outline) == real.blocks
    assert outline(real) == real_outline


def test_numbers_nest_headings_of_plain_text(
    outlined: Callable[[str], tuple[Outlined, ...]],
) -> None:
    heads = ["1 Mål", "1.1 Klimat", "1.2 Hälsa", "2 Ansvar", "Bilaga A. Ord"]
    blocks = outlined("\n\n".join(f"{head}\n\n{TEXT}" for head in heads))
    assert _sections(blocks) == [
        ("1 Mål",),
        ("1 Mål", "1.1 Klimat"),
        ("1 Mål", "1.2 Hälsa"),
        ("2 Ansvar",),
        ("Bilaga A. Ord",),
    ]


def test_numbers_one_inside_the_other_are_headings_and_no_entries(
    outlined: Callable[[str], tuple[Outlined, ...]],
) -> None:
    blocks = outlined(f"1 Mål\n\n1.1 Klimat\n\n1.1.1 Luft\n\n{TEXT}\n")
    assert _sections(blocks) == [("1 Mål", "1.1 Klimat", "1.1.1 Luft")]


def test_chapters_and_paragraphs_of_a_statute(
    outlined: Callable[[str], tuple[Outlined, ...]],
) -> None:
    blocks = outlined(
        f"Kap. 1 Resor\n\n1 §\n\n{TEXT}\n\n2 §\n\n{TEXT}\n\nKap. 2 Ansvar\n\n{TEXT}\n"
    )
    assert _sections(blocks) == [
        ("Kap. 1 Resor", "1 §"),
        ("Kap. 1 Resor", "2 §"),
        ("Kap. 2 Ansvar",),
    ]


def test_a_table_of_contents_in_plain_text_is_entries(
    outlined: Callable[[str], tuple[Outlined, ...]],
) -> None:
    blocks = outlined(f"Resor ....... 2\n\nGåvor ....... 3\n\nResor\n\n{TEXT}\n")
    assert _roles(blocks) == [Role.ENTRY, Role.ENTRY, Role.HEADING, Role.TEXT]
