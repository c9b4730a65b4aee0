"""What can be saved or read beside the pages: the seats as files, the report of the evaluation."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from assistant.window.chat import Answering
from assistant.window.people.files import TYPES, seats_file
from assistant.window.people.found import wanted_of
from assistant.window.people_page import FILE
from assistant.window.quality.figures import report
from assistant.window.quality.markup import REPORT
from assistant.window.reader_language import language_of


def add_saved(site: FastAPI, assistant: Answering) -> None:
    """Serve the files; to be called before the window takes every other address."""
    for kind in TYPES:
        site.add_route(f"/{FILE}.{kind}", _seats(kind, assistant))
    site.add_route(f"/{REPORT}", _report)


def _seats(kind: str, assistant: Answering) -> Callable[[Request], Awaitable[Response]]:
    """Serves the seats that pass the filters of the address, in one format."""

    async def serve(request: Request) -> Response:
        wanted = wanted_of(request.query_params)
        language = language_of(request.scope)
        data = await run_in_threadpool(seats_file, assistant.knowledge, wanted, kind, language)
        name = f'attachment; filename="{FILE}.{kind}"'
        return Response(data, headers={"Content-Disposition": name}, media_type=TYPES[kind])

    return serve


async def _report(_: Request) -> Response:
    """Serves the report of the evaluation as it is written."""
    path = report()
    if path is None:
        return PlainTextResponse("Ingen rapport. No report.", status_code=404)
    return FileResponse(path, media_type="text/plain; charset=utf-8")
