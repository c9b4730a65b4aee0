"""The register as an SQLite file: complete, proven, as its documentation says."""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.document import Document
from corpus.passage import Passage, Shape
from corpus.register import Register
from corpus.span import Span
from ingest.knowledge import Knowledge
from ingest.register_store import REGISTER_STORE, write_register
from ingest.register_tables import NEXT_QUOTE, PROOF, TABLES
from ingest.settings import Settings
from ingest.steps import ingest_texts
from ingest.update import update

DOCS = (Path(__file__).parents[2] / "docs" / "register.md").read_text(encoding="utf-8")
Store = sqlite3.Connection


@pytest.fixture(scope="module")
def real_knowledge() -> Knowledge:
    """What is known of the real collection."""
    return ingest_texts(Settings().corpus).knowledge


@pytest.fixture(scope="module")
def folder(real_knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the register of the real collection."""
    folder = tmp_path_factory.mktemp("edition")
    write_register(folder, real_knowledge)
    return folder


@pytest.fixture(scope="module")
def store(folder: Path) -> Iterator[Store]:
    """The register of the real collection, opened for reading."""
    with closing(opened(folder)) as store:
        yield store


def opened(folder: Path) -> Store:
    """A register opened as any tool may open it: for reading only."""
    store = sqlite3.connect(f"file:{folder / REGISTER_STORE}?mode=ro", uri=True)
    store.row_factory = sqlite3.Row
    return store


@pytest.mark.parametrize("kind", TABLES)
def test_every_fact_is_a_row_with_its_proof(
    kind: str, store: Store, real_knowledge: Knowledge
) -> None:
    rows = store.execute(f'SELECT * FROM "{kind}"').fetchall()
    facts = getattr(real_knowledge.register, kind)
    assert len(rows) == len(facts) > 0
    for row, fact in zip(rows, facts, strict=True):
        text = real_knowledge.documents[row["document"]].text
        assert row["quote"] == text[row["start"] : row["end"]] == fact.place.span.of(text)
        assert row["page"] == real_knowledge.documents[row["document"]].page_at(row["start"])
        for quote in (row["further_quotes"] or row["quote"]).split(NEXT_QUOTE):
            assert quote in text


def test_the_section_is_the_path_of_headings(store: Store, real_knowledge: Knowledge) -> None:
    rows = store.execute("SELECT section FROM costs").fetchall()
    costs = real_knowledge.register.costs
    assert [row["section"] for row in rows] == [" › ".join(cost.section) for cost in costs]


def test_lists_flags_and_what_is_open(store: Store) -> None:
    row = store.execute("SELECT * FROM costs WHERE collaboration LIKE 'Euroregion%'").fetchone()
    assert row["includes"] == "medlemsavgift; tjänstestöd; resor; arvode"
    assert (row["approximate"], row["estimated"], row["share_percent"]) == (0, 1, 15.0)
    assert (row["per"], row["last_year"]) == (None, None)


def test_names_in_a_list_are_names(store: Store) -> None:
    rows = store.execute("SELECT name, other_names FROM collaborations").fetchall()
    assert ("Euroregion Baltic", "ERB") in [tuple(row) for row in rows]
    assert not any("Place" in str(row["other_names"]) for row in rows)


def test_meta_names_the_version(store: Store, real_knowledge: Knowledge) -> None:
    row = store.execute("SELECT * FROM meta").fetchall()
    collection = real_knowledge.collection
    assert [tuple(each) for each in row] == [(real_knowledge.version, collection.title, 1)]


def test_it_cannot_be_written_through_a_reader(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError):
        store.execute("DELETE FROM seats")


def test_the_same_text_gives_the_same_file(
    folder: Path, real_knowledge: Knowledge, tmp_path: Path
) -> None:
    write_register(tmp_path, real_knowledge)
    assert (tmp_path / REGISTER_STORE).read_bytes() == (folder / REGISTER_STORE).read_bytes()


def test_an_ingest_writes_it_into_the_edition(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    text = "# Nätet\nNätet är ett samarbete. Kostnaden 2025 är 5 000 kronor.\n"
    (tmp_path / "corpus" / "plan.md").write_text(text, encoding="utf-8")
    updated = update(Settings(corpus=tmp_path / "corpus", index=tmp_path / "index"))
    with closing(opened(updated.edition)) as store:
        assert [tuple(row) for row in store.execute("SELECT amount, quote FROM costs")] == [
            (5000, "Kostnaden 2025 är 5 000 kronor.")
        ]
        version = store.execute("SELECT version FROM meta").fetchone()[0]
    assert version == updated.ingested.knowledge.version


def test_a_register_of_nothing_has_its_tables(tmp_path: Path, real_knowledge: Knowledge) -> None:
    write_register(tmp_path, replace(real_knowledge, register=Register()))
    with closing(opened(tmp_path)) as store:
        for kind in TABLES:
            assert store.execute(f'SELECT count(*) FROM "{kind}"').fetchone()[0] == 0


@pytest.mark.parametrize("kind", TABLES)
def test_the_documentation_lists_the_columns(kind: str, store: Store) -> None:
    listed = re.search(rf"^\| `{kind}` \| (.+) \|$", DOCS, re.MULTILINE)
    assert listed
    columns = [row["name"] for row in store.execute(f'PRAGMA table_info("{kind}")')]
    assert columns == [*listed[1].split(", "), *(column.name for column in PROOF)]


def test_the_documented_queries_run(store: Store, real_knowledge: Knowledge) -> None:
    several, costs = re.findall(r"```sql\n(.+?);\n```", DOCS, re.DOTALL)
    people = store.execute(several).fetchall()
    seats = [seat.person for seat in real_knowledge.register.seats if seat.person]
    assert {row["person"]: row["seats"] for row in people} == {
        person: seats.count(person) for person in seats if seats.count(person) > 1
    }
    amounts = [row["amount"] for row in store.execute(costs)]
    wanted = [cost.amount for cost in real_knowledge.register.costs]
    assert amounts == sorted(wanted, reverse=True)


def test_a_hundred_thousand_passages_take_no_time(
    tmp_path: Path, real_knowledge: Knowledge
) -> None:
    """So many passages, with a seat in each fifth: seconds beside the minutes of an ingest."""
    seat = real_knowledge.register.seats[0]
    passages, seats = [], []
    for n in range(100_000):
        span = Span(10 * n, 10 * n + 10)
        passages.append(Passage(str(n), "a.txt", ("A",), None, Shape.PARAGRAPH, span, (span,)))
        if n % 5 == 0:
            seats.append(replace(seat, places=(replace(seat.place, document="a.txt", span=span),)))
    many = replace(
        real_knowledge,
        documents={"a.txt": Document("a.txt", "0123456789" * 100_000, (), "")},
        passages=tuple(passages),
        register=Register(seats=tuple(seats)),
    )
    start = time.process_time()
    write_register(tmp_path, many)
    assert time.process_time() - start < 8
    with closing(opened(tmp_path)) as store:
        assert store.execute("SELECT count(*), max(end) FROM seats").fetchone()[:] == (
            20_000,
            999_960,
        )
