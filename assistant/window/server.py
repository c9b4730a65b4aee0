"""Serves the window: the port is taken at once, the page follows as soon as it is made."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

import uvicorn
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.types import Receive, Scope, Send

from assistant.window import health
from assistant.window.words import PREPARING, PREPARING_TEXT
from ingest.errors import InputError

Made = TypeVar("Made")
_PREPARING = HTMLResponse(
    f'<!doctype html><html lang="sv"><meta charset="utf-8"><title>{PREPARING.sv}</title>'
    '<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="2">'
    '<meta name="color-scheme" content="light dark">'
    '<body style="font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:18vh auto;'
    f'padding:0 1.5rem"><h1>{PREPARING.sv}</h1><p role="status">{PREPARING_TEXT.sv}</p>'
    f'<p lang="en">{PREPARING.en}. {PREPARING_TEXT.en}</p>',
    status_code=503,
    headers={"Retry-After": "2"},
)


def serve(host: str, port: int, make: Callable[[], Starlette]) -> None:
    """Serve what `make` returns at an address until told to stop; raises what `make` raises."""
    listener = take_port(host, port)
    address = _address(host, listener.getsockname()[1])
    print(f"Fönstret förbereds: {address}", file=sys.stderr, flush=True)
    door = Door(_begin(make))
    with listener:
        _Server(door, address).run(sockets=[listener])
    if door.failure:
        raise door.failure


def take_port(host: str, port: int) -> socket.socket:
    """A socket that listens at the address; raises InputError if it cannot be had."""
    with contextlib.ExitStack() as if_it_fails:
        try:
            family, kind, protocol, _, place = socket.getaddrinfo(
                host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
            )[0]
            listener = if_it_fails.enter_context(socket.socket(family, kind, protocol))
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(place)
            listener.listen(128)
        except OSError as error:
            raise _not_had(host, port, error) from error
        if_it_fails.pop_all()
    return listener


def _not_had(host: str, port: int, error: OSError) -> InputError:
    if error.errno == errno.EADDRINUSE:
        return InputError(
            f"Porten {port} är upptagen. Stäng det program som använder den, eller välj en annan "
            "port med STRATEGY_PORT.",
            f"Port {port} is taken. Close the program that uses it, or choose another port with "
            "STRATEGY_PORT.",
        )
    return InputError(
        f"Det går inte att lyssna på {host}, port {port} ({error.strerror}). Kontrollera "
        "STRATEGY_HOST och STRATEGY_PORT.",
        f"Cannot listen on {host}, port {port} ({error.strerror}). Check STRATEGY_HOST and "
        "STRATEGY_PORT.",
    )


def _address(host: str, port: int) -> str:
    """The address to open in a browser on this machine."""
    everywhere = {"0.0.0.0": "127.0.0.1", "::": "[::1]", "": "127.0.0.1"}
    name = everywhere.get(host) or (f"[{host}]" if ":" in host else host)
    return f"http://{name}:{port}"


def _begin(make: Callable[[], Made]) -> Future[Made]:
    """Have something made in the background."""
    made: Future[Made] = Future()

    def work() -> None:
        if not made.set_running_or_notify_cancel():
            return
        try:
            made.set_result(make())
        except Exception as failure:  # it is raised again where the server is run
            made.set_exception(failure)

    threading.Thread(target=work, daemon=True).start()
    return made


class Door:
    """The ASGI application that answers from the start: with the page, or that it is coming."""

    def __init__(self, made: Future[Starlette]) -> None:
        self.failure: Exception | None = None
        self.opened: Callable[[], None] = lambda: None
        self.failed: Callable[[], None] = lambda: None
        self._made = made
        self._page: Starlette | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or live through the server's start and end."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        asked = scope.get("path", "").rstrip("/")
        waiting = health.preparing() if asked.endswith(health.PATH) else _PREPARING
        await (self._page or waiting)(scope, receive, send)

    def end_streams(self) -> None:
        """Let go of open pages, which would otherwise hold the server when it is told to stop."""
        if self._page:
            self._page.state.end_streams()

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "lifespan.startup.complete"})
        opening = asyncio.create_task(self._open())
        await receive()
        opening.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await opening
        await send({"type": "lifespan.shutdown.complete"})

    async def _open(self) -> None:
        try:
            # Shielded, for the thread that makes the page cannot be told to stop.
            page = await asyncio.shield(asyncio.wrap_future(self._made))
            async with page.router.lifespan_context(page):
                self._page = page
                self.opened()
                # A thread of its own, which nobody waits for when the window is stopped.
                await asyncio.wrap_future(_begin(page.state.ready))
                await asyncio.Event().wait()
        except Exception as failure:
            self.failure = failure
            self.failed()


class _Server(uvicorn.Server):
    """Serves a door, and stops when what is behind it cannot be made."""

    def __init__(self, door: Door, address: str) -> None:
        super().__init__(
            uvicorn.Config(door, log_level="warning", lifespan="on", timeout_graceful_shutdown=2)
        )
        self._door = door
        door.opened = lambda: print(f"Fönstret är öppet: {address}", flush=True)
        door.failed = self._stop

    def _stop(self) -> None:
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._door.end_streams()
        await super().shutdown(sockets)
