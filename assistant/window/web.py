"""The window as a web application that asks nothing of other machines."""

from __future__ import annotations

import logging
import warnings
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from functools import partial
from typing import cast

import gradio as gr
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from gradio.routes import App
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Mount, Route

from assistant.feedback.opening import open_store
from assistant.settings import ServiceSettings
from assistant.slip.command import key_bytes
from assistant.window import health, look
from assistant.window.access.guard import Guard
from assistant.window.access.users import Users, read_users
from assistant.window.chat import Answering
from assistant.window.door.bodies import Bodies
from assistant.window.door.calls import Calls
from assistant.window.door.closed import Closed
from assistant.window.door.forget import SESSIONS, Forget
from assistant.window.door.full import Full
from assistant.window.door.headers import OnlyHere
from assistant.window.door.sub_path import SubPath
from assistant.window.faults import invalid
from assistant.window.frame import page_title
from assistant.window.owner import owner_routes
from assistant.window.page import Page
from assistant.window.programs import Programs
from assistant.window.reader_language import language_of
from assistant.window.saved import add_saved
from assistant.window.served import Served, log_questions
from assistant.window.served_page import ServedPages
from assistant.window.service import Service
from assistant.window.window import build_window
from ingest.knowledge import Knowledge

_log = logging.getLogger(__name__)


def make_site(
    assistant: Answering,
    settings: ServiceSettings | None = None,
    ready: Callable[[], None] = lambda: None,
) -> FastAPI:
    """The window over an assistant; `state.end_streams` of what is returned lets open pages go.

    `state.ready` does what is left to do once the page is there: first `ready`, which may raise.
    Without settings it is open to everyone, keeps nothing, and answers no other programs by MCP.
    """
    settings = settings or ServiceSettings(feedback=False)
    store = open_store(settings)
    users = read_users(settings.auth_file, settings.owner_file)
    counting = store if settings.feedback_unanswered else None
    served = Served(assistant, settings.queue_size, counting)
    if settings.log_questions:
        log_questions()
    key = key_bytes(settings.slip_key)
    service = Service(store, settings.feedback_days, key, settings.index)
    programs = Programs(served)
    window = build_window(served, programs, service)
    site = FastAPI(
        openapi_url=None,
        middleware=_door(window, programs, users, settings),
    )
    site.router.routes.append(Route(health.PATH, lambda _: health.ready(served.knowledge)))
    if store and settings.owner_file:
        owned = owner_routes(store, users, settings.feedback_days, settings.root_path)
        site.router.routes.extend(owned)
    if settings.mcp:
        _add_tools(site, programs, served.knowledge)
    _mount(site, window, served, settings.root_path)
    site.state.ready = partial(_finish, (ready, *service.later), served)
    return site


def _finish(steps: Iterable[Callable[[], object]], served: Served) -> None:
    """Do what the page did not wait for; the first step may raise, the others are not needed."""
    first, *later = steps
    first()
    for step in later:
        try:
            step()
        except Exception:  # examples, say, are tried again when a page is opened
            if not served.closing:
                _log.exception("What was left for later could not be done")


def _door(
    window: gr.Blocks, programs: Programs, users: Users, settings: ServiceSettings
) -> list[Middleware]:
    """What every request passes, the outermost first."""
    functions = {
        number: str(fn.api_name) if fn.api_visibility == "public" else ""
        for number, fn in window.fns.items()
    }
    guarded = settings.auth_file is not None or settings.owner_file is not None
    guard = Middleware(
        Guard,
        users=users,
        everyone=settings.auth_file is None,
        root_path=settings.root_path,
    )
    return [
        Middleware(OnlyHere),
        Middleware(SubPath, root_path=settings.root_path),
        *([guard] if guarded else []),
        Middleware(Bodies),
        Middleware(Closed),
        Middleware(Calls, functions=functions, offered=programs.offered),
        Middleware(Forget, sessions=lambda: window.state_holder),
        Middleware(Full, waiting=lambda: len(window._queue), most=settings.queue_size),
    ]


def _add_tools(site: FastAPI, programs: Programs, knowledge: Knowledge) -> None:
    """Offer the tools of MCP, which live as long as the site."""
    from assistant.window.tools import make_tools

    tools = make_tools(programs, knowledge)
    site.router.routes.extend(tools.routes)
    site.router.lifespan_context = partial(_alive, tools)


@asynccontextmanager
async def _alive(tools: Starlette, _: Starlette) -> AsyncIterator[None]:
    async with tools.router.lifespan_context(tools):
        yield


def _mount(site: FastAPI, window: gr.Blocks, served: Served, root_path: str) -> None:
    """Put the window at the root of the site."""

    def title(page: Page, language: str) -> str:
        return page_title(served.knowledge, page, language)

    add_saved(site, served)
    window.state_session_capacity = SESSIONS
    warnings.filterwarnings("ignore", "SSR mode is not supported")  # it is not asked for
    gr.mount_gradio_app(
        site,
        window,
        path="/",
        app_kwargs={"middleware": [Middleware(ServedPages, title)]},
        root_path=root_path or None,
        footer_links=[],
        run_history=False,
        show_error=False,
        enable_monitoring=False,
        max_file_size=1,  # Gradio takes uploads even where no component asks for any
        ssr_mode=False,
        pwa=False,
        favicon_path=str(look.ICON),
        theme=look.theme(),
        css_paths=look.STYLES,
        head=look.head(),
    )
    mounted = cast(App, next(route.app for route in site.routes if isinstance(route, Mount)))
    mounted.add_exception_handler(RequestValidationError, _invalid)

    def end_streams() -> None:
        served.closing = True
        mounted.stop_event.set()

    site.state.end_streams = end_streams


def _invalid(request: Request, error: Exception) -> JSONResponse:
    """What the library finds wrong with a request, in a sentence instead of its own English."""
    assert isinstance(error, RequestValidationError)
    sentence = invalid(error.errors(), language_of(request.scope))
    return JSONResponse({"error": sentence, "detail": sentence}, 422)
