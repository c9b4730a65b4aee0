"""The register as an SQLite file in every edition: facts that any tool can count and add up.

One table a kind of fact, its columns in register_tables.py, and a table `meta` of one row. Nothing
here reads it back: the assistant speaks from the files of archive.py.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ingest.knowledge import Knowledge
from ingest.register_tables import PROOF, TABLES, cell, rows_of

REGISTER_STORE = "register.sqlite"
FORMAT = 1
"""Raised whenever a table or a column changes."""


def write_register(edition: Path, knowledge: Knowledge) -> None:
    """Write the register of an edition into its folder, in one transaction."""
    with closing(sqlite3.connect(edition / REGISTER_STORE, isolation_level=None)) as store:
        # The edition is put on the disk as a whole before it is in force (store.py).
        store.execute("PRAGMA synchronous = OFF")
        store.execute("PRAGMA journal_mode = OFF")
        store.execute("BEGIN")
        store.execute("CREATE TABLE meta (version TEXT, title TEXT, format INTEGER)")
        row = (knowledge.version, knowledge.collection.title, FORMAT)
        store.execute("INSERT INTO meta VALUES (?, ?, ?)", row)
        for kind in TABLES:
            _write_table(store, kind, knowledge)
        store.execute("COMMIT")


def _write_table(store: sqlite3.Connection, kind: str, knowledge: Knowledge) -> None:
    columns = (*TABLES[kind], *PROOF)
    declared = ", ".join(f'"{column.name}" {column.type}' for column in columns)
    store.execute(f'CREATE TABLE "{kind}" ({declared})')
    marks = ", ".join("?" * len(columns))
    rows = (tuple(cell(r.values[c.name]) for c in columns) for r in rows_of(kind, knowledge))
    store.executemany(f'INSERT INTO "{kind}" VALUES ({marks})', rows)
