"""The window under the sub-path of a reverse proxy, in a browser: the whole of it works there."""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from tests.window.browsing import OPEN_SOURCE, Visit, ask
from tests.window.conftest import free_port, served

UNDER = "/intern/strategi"
_BETWEEN = ("connection", "keep-alive", "transfer-encoding", "content-length", "content-encoding")


def proxy_to(service: str, takes_path_away: bool) -> Starlette:
    """A reverse proxy that shows a service under a sub-path, and nothing anywhere else."""
    client = httpx.AsyncClient(base_url=service, timeout=None)

    async def passed_on(request: Request) -> Response:
        path = request.url.path
        target = path.removeprefix(UNDER) or "/" if takes_path_away else path
        headers = {k: v for k, v in request.headers.items() if k not in _BETWEEN}
        headers["accept-encoding"] = "identity"
        sent = client.build_request(
            request.method,
            httpx.URL(target, query=request.url.query.encode()),
            headers=headers,
            content=await request.body(),
        )
        answer = await client.send(sent, stream=True)

        async def body() -> AsyncIterator[bytes]:
            try:
                async for part in answer.aiter_raw():
                    yield part
            finally:
                await answer.aclose()

        response = StreamingResponse(body(), answer.status_code)
        response.raw_headers = [
            (name.lower(), value)
            for name, value in answer.headers.raw
            if name.decode().lower() not in _BETWEEN
        ]
        return response

    methods = ["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE"]
    return Starlette(routes=[Route(UNDER + "{rest:path}", passed_on, methods=methods)])


@contextmanager
def proxied(service: str, takes_path_away: bool) -> Iterator[str]:
    """The address at which a proxy shows a service."""
    port = free_port()
    config = uvicorn.Config(
        proxy_to(service, takes_path_away), port=port, log_level="error", lifespan="off"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}{UNDER}"
    server.should_exit = server.force_exit = True
    thread.join(10)


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A window that is told under which path it is shown."""
    port = free_port()
    errors = tmp_path_factory.mktemp("under") / "log.txt"
    with served(
        "-m", "tests.window.scripted", str(port),
        port=port, errors=errors, patience=120, STRATEGY_ROOT_PATH=UNDER,
    ) as address:  # fmt: skip
        yield address


@pytest.mark.parametrize("takes_path_away", [True, False])
def test_the_window_works_under_a_sub_path(
    window: str, visit: Visit, takes_path_away: bool
) -> None:
    with proxied(window, takes_path_away) as address:
        page = visit(f"{address}/")
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        exchange = ask(page, "Får jag fälla ett träd?")
        exchange.locator("a.cite").last.click()
        assert page.locator(OPEN_SOURCE).get_attribute("id") == "source-1-2"
        page.locator(".foot a").first.click()
        page.get_by_role("heading", level=1).wait_for()
        assert page.url.startswith(f"{address}/")
        page.locator(".heading .title a").click()
        page.get_by_label("Din fråga").wait_for()
        assert asked
        assert all(url.startswith((f"{address}/", "data:", "blob:")) for url in asked), asked
        page.context.close()


@pytest.mark.parametrize("wrong", ["http://x/y", "/a?b", "/../a", "/a b"])
def test_a_path_that_will_not_do_is_refused(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.settings import service_settings
    from ingest.errors import InputError

    monkeypatch.setenv("STRATEGY_ROOT_PATH", wrong)
    with pytest.raises(InputError, match="STRATEGY_ROOT_PATH"):
        service_settings()


@pytest.mark.parametrize("given", ["strategi", "/strategi", "/strategi/", " /strategi"])
def test_a_path_may_be_written_in_several_ways(
    given: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from assistant.settings import service_settings

    monkeypatch.setenv("STRATEGY_ROOT_PATH", given)
    assert service_settings().root_path == "/strategi"
