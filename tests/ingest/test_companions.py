from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from corpus.collection import Collection
from corpus.companions import BankEntry, Term, Translation, Unanswered
from ingest import companions
from ingest.errors import InputError

REAL = Path(__file__).parents[2] / "corpus" / "region-kronoberg"
Load = Callable[[Path], object]


def _write(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")


def test_nothing_is_needed(tmp_path: Path) -> None:
    assert companions.load_collection(tmp_path) == Collection(tmp_path, tmp_path.name)
    assert companions.load_bank(tmp_path) == ()
    assert companions.load_unanswered(tmp_path) == ()
    assert companions.load_translations(tmp_path) == ()


def test_the_common_glossary_holds_for_every_collection(tmp_path: Path) -> None:
    common = companions.load_glossary(tmp_path)
    assert common
    assert companions.load_glossary(REAL)[-len(common) :] == common


def test_a_collection_says_what_is_known_of_it(tmp_path: Path) -> None:
    _write(tmp_path, "collection.toml", 'title = "Hamnpolicy"\nadopted = 2024-05-11\n')
    collection = companions.load_collection(tmp_path)
    assert collection == Collection(tmp_path, "Hamnpolicy", adopted=date(2024, 5, 11))
    assert collection.valid_to is None


def test_the_bank_in_the_order_of_its_file(tmp_path: Path) -> None:
    rows = [
        '{"source": "A.", "sv": ["a?"], "en": []}',
        "",
        '{"source": "B.", "sv": [], "en": ["b?"]}',
    ]
    _write(tmp_path, "question-bank.jsonl", "\n".join(rows))
    assert companions.load_bank(tmp_path) == (
        BankEntry("A.", ("a?",), ()),
        BankEntry("B.", (), ("b?",)),
    )


def test_unanswered_questions(tmp_path: Path) -> None:
    _write(tmp_path, "unanswered.jsonl", '{"near": "A.", "sv": ["a?"], "en": []}\n')
    assert companions.load_unanswered(tmp_path) == (Unanswered("A.", ("a?",), ()),)


def test_translations_not_yet_filled_in_are_skipped(tmp_path: Path) -> None:
    rows = '{"source": "A.", "en": ""}\n{"source": "B.", "en": "B in English."}\n'
    _write(tmp_path, "translation.jsonl", rows)
    assert companions.load_translations(tmp_path) == (Translation("B.", "B in English."),)


def test_own_terms_come_before_the_common_ones(tmp_path: Path) -> None:
    _write(tmp_path, "glossary.toml", '[[term]]\nsv = ["kaj"]\nen = ["quay"]\n')
    assert companions.load_glossary(tmp_path)[0] == Term(("kaj",), ("quay",))


def test_line_separators_inside_a_string_are_no_line_ends(tmp_path: Path) -> None:
    """JSON allows U+2028 unescaped in a string; only a newline ends a line of JSONL."""
    row = '{"source": "A\u2028B.", "en": "A and B."}\n'
    _write(tmp_path, "translation.jsonl", row)
    assert companions.load_translations(tmp_path) == (Translation("A\u2028B.", "A and B."),)


def test_a_mark_at_the_start_of_a_file_is_no_fault(tmp_path: Path) -> None:
    """Windows editors save UTF-8 with a byte order mark."""
    _write(tmp_path, "collection.toml", '\ufefftitle = "Hamnpolicy"\n')
    assert companions.load_collection(tmp_path).title == "Hamnpolicy"


@pytest.mark.parametrize(
    ("name", "text", "load", "said"),
    [
        ("collection.toml", "title = ", companions.load_collection, ""),
        ("collection.toml", 'publisher = "X"', companions.load_collection, "title"),
        ("collection.toml", 'title = "X"\ncolour = "blå"', companions.load_collection, "colour"),
        (
            "collection.toml",
            'title = "X"\nadopted = "i maj"',
            companions.load_collection,
            "adopted",
        ),
        ("question-bank.jsonl", "{", companions.load_bank, "rad 1"),
        ("question-bank.jsonl", '\n{"source": "A."}', companions.load_bank, "rad 2"),
        ("unanswered.jsonl", "[]", companions.load_unanswered, "rad 1"),
        ("translation.jsonl", '{"source": "A.", "en": 3}', companions.load_translations, "en"),
        ("glossary.toml", '[[term]]\nsv = "kaj"', companions.load_glossary, "term"),
    ],
)
def test_a_fault_names_the_file_and_the_place(
    name: str, text: str, load: Load, said: str, tmp_path: Path
) -> None:
    _write(tmp_path, name, text)
    with pytest.raises(InputError) as caught:
        load(tmp_path)
    for message in (caught.value.sv, caught.value.en):
        assert name in message
    assert said in caught.value.sv


@pytest.mark.parametrize("name", ["collection.toml", "translation.jsonl"])
def test_what_is_no_utf8_is_a_fault(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b'title = "G\xe5va"')
    loads: dict[str, Load] = {
        "collection.toml": companions.load_collection,
        "translation.jsonl": companions.load_translations,
    }
    with pytest.raises(InputError, match=name):
        loads[name](tmp_path)


def test_the_real_companions_are_read() -> None:
    assert companions.load_collection(REAL).title_en
    assert companions.load_bank(REAL)
    assert companions.load_translations(REAL)
    assert companions.load_unanswered(REAL)
