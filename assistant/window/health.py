"""What supervisors ask: is it ready, and which versions answer?"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from starlette.responses import JSONResponse

from ingest.knowledge import Knowledge

PATH = "/health"


def product_version() -> str:
    """The version of the program, as it was installed."""
    try:
        return version("strategiassistenten")
    except PackageNotFoundError:
        return "0"


def preparing() -> JSONResponse:
    """The index is being read or built; a supervisor should wait."""
    body = {"status": "preparing", "version": product_version()}
    return JSONResponse(body, 503, headers={"Retry-After": "2", "Cache-Control": "no-store"})


def ready(knowledge: Knowledge) -> JSONResponse:
    """Questions are answered, out of this version of the documents."""
    body = {
        "status": "ready",
        "version": product_version(),
        "document_version": knowledge.version,
    }
    return JSONResponse(body, headers={"Cache-Control": "no-store"})
