"""Each check on an invented sentence, and on its twin without the fault."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ingest.lint.checks import CHECKS
from ingest.lint.view import view
from ingest.lint.years import validity
from ingest.steps import ingest_texts
from tests.ingest.lint.conftest import TODAY, Faults, document

TWINS = [
    # kind, words of the fault, the faulty text, its twin
    ("reference", "bilaga 4", "Priserna står i bilaga 4.", "Priserna står i hamnordningen."),
    ("reference", "avsnitt 3.2", "Mer om det finns i avsnitt 3.2.", "Mer om det finns i 3.2."),
    ("reference", "kapitel 9", "Kapitel och regler: se kapitel 9.", "Se kapitel 9 i sjölagen."),
    ("reference", "tabell 7", "Avgifterna framgår av tabell 7.", "Avgifterna framgår av listan."),
    ("person", "Siv Ask (M)", "Siv Ask (S) leder. Siv Ask (S) reser. Siv Ask (M) skriver.",
     "Siv Ask (S) leder. Siv Ask (S) reser. Siv Ask (S) skriver."),
    ("person", "Siv Ask (S)",
     "Där sitter ordinarie ledamot Siv Ask (S) samt ersättare Siv Ask (S).",
     "Där sitter ordinarie ledamot Siv Ask (S) samt ersättare Bo Ek (S)."),
    ("person", "Anna Johanson", "Anna Johansson (S) leder. Anna Johansson (S) reser. "
     "Anna Johanson (S) skriver.", "Anna Johansson (S) leder. Bo Johanson (M) skriver."),
    ("person", "Bo Ek (M)", "Där sitter Siv Ask (S) som ordinarie ledamot och Bo Ek (M).",
     "Där sitter Siv Ask (S) som ordinarie ledamot och Bo Ek (M) som ersättare."),
    ("count", "tre ordinarie ledamöter ",
     "Förbundet har tre ordinarie ledamöter Siv Ask (S) och Bo Ek (M).",
     "Förbundet har två ordinarie ledamöter Siv Ask (S) och Bo Ek (M)."),
    ("count", "fyra hamnar: Eken, Viken och Näset.",
     "Ringen har fyra hamnar: Eken, Viken och Näset.",
     "Ringen har tre hamnar: Eken, Viken och Näset."),
    ("count", "fyra mål:",
     "Policyn har fyra mål:\n\n- renare hamnar,\n- fler gäster,\n- nöjd personal.",
     "Policyn har tre mål:\n\n- renare hamnar,\n- fler gäster,\n- nöjd personal."),
    ("abbreviation", "HNSR", "HSNR växer. HSNR reser. HNSR är stor.",
     "HSNR växer. HSNR reser. HSNR är stor."),
    ("abbreviation", "HNA", "Hamnringen Norra Näset Assistans (HNA) är liten.",
     "Hamnringen Norra Näset Assistans (HNNA) är liten."),
    ("abbreviation", "EHF: s", "Den är EHF: s styrelse.", "Den är EHF:s styrelse."),
    ("name", "Norrvicken", "Båtar i Norrviken och hus i Norrviken, sedan i Norrvicken.",
     "Båtar i Norrviken och hus i Norrviken, sedan i Norrvikens hamn."),
    ("name", "Förbundet Ekebys", "I Förbund Ekeby och i Förbund Ekeby men i Förbundet Ekebys hus.",
     "I Förbund Ekeby och i Förbund Ekeby men i Förbund Ekebys hus."),
    ("name", "norrviksprogrammet",
     "Pengar ur Norrviksprogrammet och norrviksprogrammet finns.",
     "Pengar ur Norrviksprogrammet och Norrviksprogrammet finns."),
    ("name", "Län", "Där finns Hamn Ekeby Län och Hamn Viken län.",
     "Där finns Hamn Ekeby län och Hamn Viken län."),
    ("name", "Norra Viken", "Det är Norra-Viken som styr, och Norra Viken som följer.",
     "Det är Norra-Viken som styr, och Norra-Viken som följer."),
    ("variant", "Hamnen", "Nu bygger Hamnen en brygga, och hamnen betalar den.",
     "Nu bygger hamnen en brygga, och hamnen betalar den."),
    ("broken", "styrelsen oktober", "Planen antas av styrelsen oktober.",
     "Planen antas av styrelsen i oktober."),
    ("broken", "En plan för hamnen och viken.", "En plan för hamnen och viken.",
     "Det finns en plan för hamnen och viken."),
    ("broken", "och.", "Styrelsen beslutar om planen och.", "Styrelsen beslutar om planen."),
    ("broken", "bryggan",
     "Förbundet arbetar sedan länge med nya bryggor i viken, och har nu medel\n"
     "för den allra första nya bryggan\n\nMål\n\nDet går bra.",
     "Förbundet arbetar sedan länge med nya bryggor i viken, och har nu medel\n"
     "för den allra första nya bryggan.\n\nMål\n\nDet går bra."),
    ("broken", "bryggan",
     "Förbundet arbetar sedan länge med nya bryggor och har nu\nmedel till bryggan\n\n"
     "Mål\n\nDet går bra.",
     "Bryggor i viken, nya medel\noch nya båtar\n\nMål\n\nDet går bra."),
    ("broken", "medel Det ", "Förbundet har medel Det är bra.", "Förbundet har medel. Det är bra."),
    ("broken", "nordiska arenan",
     "Den nordiska arenan är stor. Den nordiska arenan växer. Vi syns på nordiska arenan.",
     "Den nordiska arenan är stor. Den nordiska arenan växer. Vi syns på den nordiska arenan."),
    ("construction", "både på land samt", "Gäster finns både på land samt till sjöss.",
     "Gäster finns både på land och till sjöss samt i luften."),
    ("construction", "Dels", "Dels byggs en brygga i viken.",
     "Dels byggs en brygga, dels rivs ett hus."),
    ("doubled", "att att", "Målet är att att bygga.", "Målet är att bygga det de det rör vill ha."),
    ("doubled", "har styrelsen har", "I år har styrelsen har beslutat om bryggan.",
     "I år har styrelsen beslutat om bryggan, som har rivits."),
    ("doubled", "som en egen juridisk person",
     "Ringen ska leva som en egen juridisk person och synas som en egen juridisk person.",
     "Ringen ska leva som en egen juridisk person och synas som en grupp."),
    ("spelling", "Företeckning", "Företeckning över hamnens båtar finns här.",
     "Förteckning över hamnens gästbåtar och bryggnät finns här."),
    ("spelling", "styrelssen", "Det beslutar styrelssen om.", "Det beslutar styrelsen om."),
    ("spelling", "des", "Hamnen och des båtar syns.", "Hamnen och dess båtar syns, inkl. master."),
    ("spelling", "ansvarför", "Styrelsen har ansvarför båtarna.",
     "Styrelsen har ansvar för reskostnader."),
    ("hyphen", "för-rätt", "Gästen bjuds på för-rätt.", "Gästen bjuds på förrätt och e-post."),
    ("hyphen", "EU medel", "Hamnen söker EU medel.", "Hamnen söker EU-medel där EU betalar."),
    ("hyphen", "samarbets och utbyggnadsplan", "Hamnen har en samarbets och utbyggnadsplan.",
     "Hamnen har en samarbets- och utbyggnadsplan."),
    ("hyphen", "hälso och sjukvårdsplan", "Hamnen har en hälso och sjukvårdsplan.",
     "Hamnen har en hälso- och sjukvårdsplan."),
    ("dash", "2027 - 2031", "Planen gäller åren 2027 - 2031.", "Planen gäller åren 2027–2031."),
    ("dash", " - ", "Hamnen - en pärla.", "Hamnen – en pärla med EU-medel."),
    ("agreement", "ökad internationellt samarbete", "Det ger ökad internationellt samarbete.",
     "Det ger ökat internationellt samarbete i en ökad internationellt inriktad verksamhet."),
    ("agreement", "regional samarbete", "Det ger regional samarbete.",
     "Det ger regionalt samarbete. Planen är regional trots allt."),
    ("agreement", "den ordning och regelverk som",
     "Vi följer den ordning och regelverk som gäller.",
     "Vi följer den ordning och det regelverk som gäller."),
    ("comma", ", bidrar", "Genom den nya bryggan, bidrar hamnen till trivseln.",
     "Genom den nya bryggan, som bidrar, växer hamnen."),
    ("comma", ", är", "Bryggor som ligger i lä, är lugna.", "Bryggor, som ligger i lä, är lugna."),
    ("comma", "det vill säga", "Gäster det vill säga besökare kommer.",
     "Gäster, det vill säga besökare, kommer."),
    ("comma", "värld vilket", "Vi lever i en ny värld vilket skapar frågor.",
     "Vi lever i en ny värld, vilket skapar frågor."),
    ("comma", "Ekeby som ligger", "Ekeby som ligger i norr växer. Det är vackert i Ekeby.",
     "Ekeby, som ligger i norr, växer. Det är vackert i Ekeby."),
    ("punctuation", "gäster ,", "Här finns gäster , båtar och bryggor.",
     "Här finns gäster, båtar och bryggor."),
    ("punctuation", "gäster,båtar", "Här finns gäster,båtar och bryggor.",
     "Här finns 2,5 bryggor, och mer på www.hamn.se,den sidan."),
    ("punctuation", "(", "Här finns gäster (se listan.", "Här finns gäster (se listan 2)."),
    ("punctuation", "”", "Den heter ”Viken.", "Den heter ”Viken” och a) är liten."),
    ("outdated", "2025", "Planen 2025 prioriterar bryggor.", "Planen 2025 prioriterade bryggor."),
    ("outdated", "2025", "Kostnader 2025 uppskattas till 700 kronor.",
     "Kostnader 2026 uppskattas till 700 kronor."),
    ("outdated", "2021–2025", "Programmet gäller perioden 2021–2025.",
     "Programmet gäller perioden 2021–2026, från och med 2021."),
    ("unused-annex", "Bilaga 1", "Texten är kort.\n\nBilaga 1. Priser\n\nPriserna är låga.",
     "Texten är kort (se Bilaga 1).\n\nBilaga 1. Priser\n\nPriserna är låga."),
    ("variant", "skall", "Hamnen ska växa. Den ska synas. Den skall vårdas.",
     "Hamnen ska växa. Den ska synas. Den ska vårdas."),
    ("variant", "m. fl.", "Här finns båtar m.m. Gäster m. fl. kommer.",
     "Här finns båtar m.m. Gäster m.fl. kommer."),
    ("variant", ";", "Vi vill:\n\n- bygga,\n- bo,\n- synas.\n\nAtt göra\n\nVi ska:\n\n- växa,\n"
     "- tro,\n- se.\n\nMer\n\nVi kan:\n\n- äta;\n- le;\n- gå.",
     "Vi vill:\n\n- bygga,\n- bo,\n- synas.\n\nAtt göra\n\nVi ska:\n\n- växa,\n- tro,\n- se."),
    ("dated-word", "Just nu", "Just nu prövas ansökan.", "Ansökan prövas i två år."),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "words", "text", "twin"), TWINS)
def test_a_fault_and_its_twin(faults: Faults, kind: str, words: str, text: str, twin: str) -> None:
    assert (kind, words) in faults(document(text))
    assert kind not in {found for found, _ in faults(document(twin))}


def test_every_check_has_a_twin(tmp_path: Path) -> None:
    silent = {f"{c.__module__}.{c.__name__}": c for c in CHECKS if c is not validity}
    for number, (_, _, text, _) in enumerate(TWINS):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "text.txt").write_text(document(text), encoding="utf-8")
        seen = view(ingest_texts(folder), TODAY)
        silent = {name: check for name, check in silent.items() if not any(check(seen))}
    assert not silent


def test_validity_of_the_collection(faults: Faults) -> None:
    described = 'title = "Plan"\nvalid_to = 2026-06-30\nfigures_year = 2026\n'
    text = "Inledning\n\nHamnen växer.\n"
    assert faults(text, date(2026, 6, 30), described) == []
    assert faults(text, date(2026, 7, 1), described) == [("outdated", "valid_to = 2026-06-30")]
    assert ("outdated", "figures_year = 2026") in faults(text, date(2027, 1, 1), described)


def test_a_page_that_does_not_exist(faults: Faults) -> None:
    assert faults("Inledning\n\nMer finns på sidan 9.\f Mål\n\nVi växer.\n") == [
        ("reference", "på sidan 9")
    ]
    assert faults("Inledning\n\nMer finns på sidan 2.\f Mål\n\nVi växer.\n") == []
