"""Of several editions of one text the valid one answers."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from corpus.silent import Silent, Why
from ingest.companions import load_collection
from ingest.errors import InputError
from ingest.prepare import prepare
from ingest.read import read_documents
from ingest.validity import answering

OLD = "Regler\n\n" + "\n\n".join(
    f"Regel {n} gäller för alla anställda på kontoret." for n in range(9)
)
NEW = OLD.replace("Regel 3 gäller", "Regel 3 gäller inte längre")
OTHER = "Hamn\n\n" + "\n\n".join(f"Båt {n} får ligga vid kajen hela sommaren." for n in range(9))
TODAY = date(2026, 6, 1)


def _decide(folder: Path, today: date = TODAY) -> tuple[list[str], tuple[Silent, ...]]:
    raw, _ = read_documents(folder)
    speaking, silent = answering(list(map(prepare, raw)), load_collection(folder), today)
    return [each.document.name for each in speaking], silent


def _put(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text + "\n", encoding="utf-8")
    return folder


def _say(folder: Path, *rows: str) -> None:
    tables = "".join(f"[[document]]\n{row}\n" for row in rows)
    (folder / "collection.toml").write_text(f'title = "Regler"\n{tables}', encoding="utf-8")


def test_documents_that_are_no_editions_all_answer(tmp_path: Path) -> None:
    assert _decide(_put(tmp_path, regler=OLD, hamn=OTHER)) == (["hamn.txt", "regler.txt"], ())


def test_the_latest_valid_one_answers(tmp_path: Path) -> None:
    _put(tmp_path, a=NEW, b=OLD, hamn=OTHER)
    _say(
        tmp_path,
        'file = "a.txt"\nvalid_from = 2026-01-01',
        'file = "b.txt"\nvalid_from = 2024-01-01',
    )
    speaking, silent = _decide(tmp_path)
    assert speaking == ["a.txt", "hamn.txt"]
    assert [(s.name, s.instead, s.why, s.told_by) for s in silent] == [
        ("b.txt", "a.txt", Why.OLDER, "dates")
    ]


def test_one_that_is_not_valid_yet_waits(tmp_path: Path) -> None:
    _put(tmp_path, a=NEW, b=OLD)
    _say(
        tmp_path,
        'file = "a.txt"\nvalid_from = 2027-01-01',
        'file = "b.txt"\nvalid_from = 2024-01-01',
    )
    speaking, silent = _decide(tmp_path)
    assert speaking == ["b.txt"]
    assert silent[0].why is Why.COMING
    assert _decide(tmp_path, date(2027, 1, 1))[0] == ["a.txt"]


def test_one_whose_time_is_over_gives_way(tmp_path: Path) -> None:
    _put(tmp_path, a=NEW, b=OLD)
    _say(
        tmp_path,
        'file = "a.txt"\nvalid_to = 2025-12-31\nadopted = 2025-01-01',
        'file = "b.txt"\nadopted = 2020-01-01',
    )
    assert _decide(tmp_path)[0] == ["b.txt"]


def test_what_replaces_another_answers_however_unlike(tmp_path: Path) -> None:
    _put(tmp_path, a=OTHER, b=OLD)
    _say(tmp_path, 'file = "a.txt"\nreplaces = "b.txt"')
    speaking, silent = _decide(tmp_path)
    assert speaking == ["a.txt"]
    assert silent[0].told_by == "collection.toml"


def test_the_year_in_the_file_name_tells(tmp_path: Path) -> None:
    speaking, silent = _decide(_put(tmp_path, **{"regler-2025": NEW, "regler-2024": OLD}))
    assert speaking == ["regler-2025.txt"]
    assert silent[0].told_by == "file names"


def test_else_the_file_changed_last_answers(tmp_path: Path) -> None:
    _put(tmp_path, a=NEW, b=OLD)
    os.utime(tmp_path / "b.txt", (1, 1))
    speaking, silent = _decide(tmp_path)
    assert speaking == ["a.txt"]
    assert silent[0].told_by == "file times"


def test_a_copy_is_called_one(tmp_path: Path) -> None:
    _, silent = _decide(_put(tmp_path, **{"a-2024": OLD, "a-2023": OLD}))
    assert silent[0].why is Why.COPY


def test_collection_toml_has_the_last_word(tmp_path: Path) -> None:
    _put(tmp_path, **{"a-2025": NEW, "a-2024": OLD, "hamn": OTHER})
    _say(tmp_path, 'file = "a-2024.txt"\nanswers = true', 'file = "hamn.txt"\nanswers = false')
    speaking, silent = _decide(tmp_path)
    assert speaking == ["a-2024.txt"]
    assert {s.name: s.why for s in silent} == {"a-2025.txt": Why.OLDER, "hamn.txt": Why.TOLD}


def test_both_may_answer_if_told_so(tmp_path: Path) -> None:
    _put(tmp_path, a=NEW, b=OLD)
    _say(tmp_path, 'file = "a.txt"\nanswers = true', 'file = "b.txt"\nanswers = true')
    assert _decide(tmp_path) == (["a.txt", "b.txt"], ())


def test_boilerplate_makes_no_editions(tmp_path: Path) -> None:
    """Sentences that stand in every document say nothing about any two of them."""
    shared = "\n\n".join(f"Standardtext nummer {n} står i alla dokument." for n in range(6))
    texts = {
        f"d{n}": f"Rubrik {n}\n\nDetta handlar om ämne {n} här.\n\n{shared}" for n in range(12)
    }
    assert len(_decide(_put(tmp_path, **texts))[0]) == 12


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ('file = "borta.txt"', "borta.txt"),
        ('file = "a.txt"\nvalid_from = 2026-01-01\nvalid_to = 2025-01-01', "before valid_from"),
        ('file = "a.txt"\nfigures_year = 24', "figures_year"),
        ('file = "a.txt"\ncolour = "red"', "colour"),
    ],
)
def test_a_wrong_row_is_named(row: str, says: str, tmp_path: Path) -> None:
    _put(tmp_path, a=OLD)
    _say(tmp_path, row)
    with pytest.raises(InputError, match=r"collection\.toml") as caught:
        load_collection(tmp_path)
    assert says in caught.value.en
