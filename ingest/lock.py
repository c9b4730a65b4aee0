"""One ingest at a time: a lock that the system frees by itself when its holder dies."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ingest.errors import InputError

LOCK = "ingest.lock"


@contextmanager
def ingest_lock(index: Path, wait: bool) -> Iterator[None]:
    """Hold the lock of an index folder.

    When another ingest holds it: with `wait`, says so on standard error and waits; without, raises
    an InputError. An index folder that cannot be written to is an InputError too.
    """
    from filelock import FileLock, Timeout

    try:
        index.mkdir(parents=True, exist_ok=True)
        lock = FileLock(index / LOCK)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            if not wait:
                raise _busy(index) from None
            print(f"Väntar på en annan inläsning till {index} …", file=sys.stderr)
            print(f"Waiting for another ingest into {index} …", file=sys.stderr)
            lock.acquire()
    except OSError as error:
        raise InputError(
            f"Indexmappen {index} går inte att skriva i ({error.strerror}). Välj en annan med "
            "--index.",
            f"The index folder {index} cannot be written to ({error.strerror}). Choose another "
            "with --index.",
        ) from error
    try:
        yield
    finally:
        lock.release()


def _busy(index: Path) -> InputError:
    return InputError(
        f"En annan inläsning till {index} pågår. Vänta tills den är klar och försök igen.",
        f"Another ingest into {index} is running. Wait until it is done and try again.",
    )
