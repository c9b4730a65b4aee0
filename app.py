"""Starts the chat window: `python app.py`, with the settings of the environment (see README.md)."""

from __future__ import annotations

import argparse
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

# Read when the libraries are imported, so set before any of them is: nothing calls home.
os.environ.update(
    GRADIO_ANALYTICS_ENABLED="False",
    ANONYMIZED_TELEMETRY="False",
    HF_HUB_DISABLE_TELEMETRY="1",
    DO_NOT_TRACK="1",
)

from assistant.settings import ServiceSettings, service_settings
from assistant.window.quick import import_site
from assistant.window.server import serve
from ingest.errors import InputError
from ingest.watch import watch_in_background

if TYPE_CHECKING:
    from fastapi import FastAPI


def main() -> int:
    """Serve the window until stopped; a fault in the input ends it with status 2."""
    try:
        settings = _settings()
        serve(settings.host, settings.port, lambda: _make(settings))
    except InputError as error:
        print(error.both(), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0
    return 0


def _settings() -> ServiceSettings:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, help="folder of the collection")
    parser.add_argument("--index", type=Path, help="folder of the index")
    given = parser.parse_args()
    return service_settings(given.corpus, given.index)


def _make(settings: ServiceSettings) -> FastAPI:
    """Load what the page shows and, meanwhile, Gradio; what only answers need comes after it."""
    importing = threading.Thread(target=import_site, daemon=True)
    importing.start()
    from assistant.live import LiveAssistant

    assistant = LiveAssistant(settings)
    if settings.watch:
        watch_in_background(settings)
    importing.join()
    from assistant.window.web import make_site

    return make_site(assistant, settings, assistant.ready)


if __name__ == "__main__":
    sys.exit(main())
