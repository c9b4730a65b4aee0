from __future__ import annotations

from pathlib import Path

import pytest

from assistant.understand.names import Names
from ingest.steps import ingest_texts

TEXT = """\
Förbundet representeras av ordinarie ledamöter Tyra Ålenmark (S) och Lo Kvist (MP) samt ersättare
Viggo von Sandmyr (C) och Carl-Axel Sandberg (S).

Under 2025 hålls ordförandeskapet av Tyra Ålenmark (S). Kansliet ligger i Norrviken, nära Ekeby.
"""


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Names:
    folder: Path = tmp_path_factory.mktemp("names")
    (folder / "text.txt").write_text(TEXT, encoding="utf-8")
    return Names(ingest_texts(folder).knowledge.sentences)


def _found(names: Names, question: str) -> set[str]:
    return {person.name for person in names.people_in(question)}


def test_the_persons_of_a_text(names: Names) -> None:
    assert {person.name for person in names.people} == {
        "Tyra Ålenmark",
        "Lo Kvist",
        "Viggo von Sandmyr",
        "Carl-Axel Sandberg",
    }


def test_every_mention_counts(names: Names) -> None:
    (tyra,) = names.people_in("Tyra Ålenmark")
    assert tyra.sentences == (0, 1)


@pytest.mark.parametrize(
    "question",
    [
        "Vilka uppdrag har Tyra Ålenmark?",
        "vad gör ålenmark",
        "Vilka uppdrag har Tyra?",
        "Vilka är Ålenmarks uppdrag?",
        "Which are Ålenmark's seats?",
        "vad gor alenmark",
        "Vem är Tyra Ålenmrak?",
        "Vem är Tira Ålenmarck?",
        "TYRA ÅLENMARK",
    ],
)
def test_a_person_is_found_by_part_mistyped_unaccented_genitive(
    question: str, names: Names
) -> None:
    assert _found(names, question) == {"Tyra Ålenmark"}


@pytest.mark.parametrize(
    ("question", "person"),
    [
        ("Vem är Carl-Axel?", "Carl-Axel Sandberg"),
        ("vem är carl axel sandberg", "Carl-Axel Sandberg"),
        ("Viggo von Sandmyrs uppdrag", "Viggo von Sandmyr"),
        ("Vem är Kvist?", "Lo Kvist"),
    ],
)
def test_names_of_several_shapes(question: str, person: str, names: Names) -> None:
    assert _found(names, question) == {person}


@pytest.mark.parametrize(
    "question",
    ["Vad kostar det?", "Vem är ordförande?", "Var ligger kansliet i Norrviken?", "", "Lena Kvarn"],
)
def test_no_person_where_none_is_named(question: str, names: Names) -> None:
    assert _found(names, question) == set()


def test_several_persons_are_all_found(names: Names) -> None:
    found = _found(names, "Sitter både Tyra Ålenmark och Viggo Sandmyr där?")
    assert found == {"Tyra Ålenmark", "Viggo von Sandmyr"}


def test_the_parties_are_read_from_the_text(names: Names) -> None:
    assert {"S", "MP", "C"} == set(names.parties)
