"""The tables of the store, for any database that SQLAlchemy knows; imported only when needed."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, MetaData, String, Table, Text

METADATA = MetaData()
REPORTS = Table(
    "feedback_reports",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("time", String(32), nullable=False, index=True),
    Column("turns", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("answer", Text, nullable=False),
    Column("status", String(32), nullable=False),
    Column("verdict", String(16), nullable=False),
    Column("comment", Text, nullable=False),
    Column("expected", Text),
    Column("document_version", String(64), nullable=False),
    Column("done", Boolean, nullable=False, default=False),
)
"""Times are ISO 8601 in UTC, which sort as text; turns and expected are JSON."""
UNANSWERED = Table(
    "feedback_unanswered",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("question", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("times", Integer, nullable=False),
    Column("first", String(32), nullable=False),
    Column("last", String(32), nullable=False, index=True),
    Column("done", Boolean, nullable=False, default=False),
)
"""A question by the words that it is made of; `id` is the hash of these."""
