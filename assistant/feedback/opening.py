"""Where the store lies, and whether there is one."""

from __future__ import annotations

import os

from assistant.feedback.store import Store
from assistant.settings import ServiceSettings
from ingest.errors import InputError


def open_store(settings: ServiceSettings) -> Store | None:
    """The store of reports; None where feedback is off, and then nothing is kept."""
    if not settings.feedback:
        return None
    return Store(url_of(settings), settings.feedback_days)


def needed_store(settings: ServiceSettings) -> Store:
    """The store of reports; InputError where feedback is off."""
    store = open_store(settings)
    if store is None:
        raise InputError(
            "Återkoppling är avstängd (STRATEGY_FEEDBACK=false), så inget samlas och det finns "
            "inget att visa.",
            "Feedback is off (STRATEGY_FEEDBACK=false), so nothing is kept and there is nothing "
            "to show.",
        )
    return store


def url_of(settings: ServiceSettings) -> str:
    """The address of the database: the one given, else a file beside the index."""
    if settings.feedback_url:
        return settings.feedback_url.get_secret_value()
    folder = settings.index.absolute()
    path = folder.parent / f"feedback-{folder.name.lstrip('.')}.sqlite"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT, 0o600))  # for nobody but the account that serves
    except OSError as error:
        raise InputError(
            f"Filen {path} för återkoppling går inte att skriva ({error.strerror}). Ange en annan "
            "plats med STRATEGY_FEEDBACK_URL.",
            f"The file {path} for feedback cannot be written ({error.strerror}). Name another "
            "place with STRATEGY_FEEDBACK_URL.",
        ) from error
    return f"sqlite:///{path}"
