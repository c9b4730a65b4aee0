"""The store of reports: SQLite beside the index, or any database; the home of SQLAlchemy."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from assistant.feedback.report import Report, Unanswered
from assistant.feedback.rows import clean, in_utc, report_of, row_of, unanswered_of
from ingest.errors import InputError
from ingest.words import fold, words_of

if TYPE_CHECKING:
    from sqlalchemy import Engine, Table

Clock = Callable[[], datetime]
_BETWEEN_PURGES = timedelta(hours=1)


def now() -> datetime:
    """The time, aware of its zone."""
    return datetime.now(UTC)


class Store:
    """Reports and counted questions, each kept for `days`; older ones go when it is used.

    It may be used by several threads.
    """

    def __init__(self, url: str, days: int, clock: Clock = now) -> None:
        self._engine = _opened(url)
        self._days = days
        self._clock = clock
        self._purged: datetime | None = None
        self._writing = threading.Lock()

    def add(self, report: Report) -> None:
        """Keep a report."""
        from assistant.feedback.tables import REPORTS

        self._purge_at_times()
        with self._engine.begin() as connection:
            connection.execute(REPORTS.insert().values(**row_of(report)))

    def count_unanswered(self, question: str, language: str) -> None:
        """Count a question that the document did not answer, with others of the same words."""
        from assistant.feedback.tables import UNANSWERED

        self._purge_at_times()
        identity = _identity(question, language)
        time = in_utc(self._clock())
        with self._writing, self._engine.begin() as connection:
            counted = connection.execute(
                UNANSWERED.update()
                .where(UNANSWERED.c.id == identity)
                .values(times=UNANSWERED.c.times + 1, last=time, done=False)
            )
            if not counted.rowcount:
                connection.execute(
                    UNANSWERED.insert().values(
                        id=identity, question=clean(question), language=language,
                        times=1, first=time, last=time, done=False,
                    )
                )  # fmt: skip

    def reports(self) -> list[Report]:
        """Every report, the newest first."""
        from assistant.feedback.tables import REPORTS

        return [report_of(row) for row in self._rows(REPORTS, REPORTS.c.time.desc())]

    def unanswered(self) -> list[Unanswered]:
        """Every question counted, the one asked most often first."""
        from assistant.feedback.tables import UNANSWERED

        order = UNANSWERED.c.times.desc(), UNANSWERED.c.last.desc()
        return [unanswered_of(row) for row in self._rows(UNANSWERED, *order)]

    def mark(self, identity: str, done: bool) -> bool:
        """Mark a report or a question as done, or not; whether there is one."""
        from assistant.feedback.tables import REPORTS, UNANSWERED

        with self._engine.begin() as connection:
            found = [
                connection.execute(
                    table.update().where(table.c.id == identity).values(done=done)
                ).rowcount
                for table in (REPORTS, UNANSWERED)
            ]
        return any(found)

    def purge(self, before: datetime | None = None) -> int:
        """Delete what is older than a time, else than `days`; how many went."""
        from assistant.feedback.tables import REPORTS, UNANSWERED

        limit = in_utc(before or self._clock() - timedelta(days=self._days))
        with self._engine.begin() as connection:
            gone = [
                connection.execute(REPORTS.delete().where(REPORTS.c.time < limit)).rowcount,
                connection.execute(UNANSWERED.delete().where(UNANSWERED.c.last < limit)).rowcount,
            ]
        return sum(gone)

    def _rows(self, table: Table, *order: Any) -> list[dict[str, Any]]:
        self._purge_at_times()
        with self._engine.connect() as connection:
            found = connection.execute(table.select().order_by(*order))
            return [dict(row._mapping) for row in found]

    def _purge_at_times(self) -> None:
        time = self._clock()
        if self._purged is None or time - self._purged > _BETWEEN_PURGES:
            self._purged = time
            self.purge()


def _identity(question: str, language: str) -> str:
    """The same for questions of the same words, whatever their case and signs."""
    words = " ".join(words_of(fold(question))) or question.strip()
    return hashlib.sha256(f"{language} {clean(words)}".encode()).hexdigest()[:32]


def _opened(url: str) -> Engine:
    """The database with its tables; InputError where it cannot be had."""
    from sqlalchemy import create_engine, event
    from sqlalchemy.exc import ArgumentError, SQLAlchemyError

    from assistant.feedback.tables import METADATA

    try:
        engine = create_engine(url, hide_parameters=True)
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _overwrite_what_is_deleted)
        METADATA.create_all(engine)
    except (ArgumentError, SQLAlchemyError, ImportError) as error:
        what = type(error).__name__
        raise InputError(
            f"Databasen för återkoppling går inte att öppna ({what}). Kontrollera "
            "STRATEGY_FEEDBACK_URL, eller stäng av återkoppling med STRATEGY_FEEDBACK=false.",
            f"The database of feedback cannot be opened ({what}). Check STRATEGY_FEEDBACK_URL, or "
            "turn feedback off with STRATEGY_FEEDBACK=false.",
        ) from error
    return engine


def _overwrite_what_is_deleted(connection: Any, _: object) -> None:
    """SQLite otherwise leaves the words of deleted rows in its file."""
    connection.execute("PRAGMA secure_delete = ON")
