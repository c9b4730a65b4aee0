"""Checks calls of other programs before Gradio sees them, and says in a sentence what is wrong.

Gradio itself answers a call of the wrong shape with an internal error, and logs what was in it.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.window.door.bodies import BODY, replay
from assistant.window.faults import Fault, faulty_names
from assistant.window.reader_language import language_of

_CALL = re.compile(r"/gradio_api/(?P<way>call/v2|call|run|api)/(?P<name>[^/]+)/?")
_JOIN = re.compile(r"/gradio_api/queue/join/?")
_BY_NUMBER = "predict"
"""The name under which Gradio's own programs call a function by its number."""
_DEEPEST = 32
_REQUIRED = inspect.Parameter.empty


class Refused(Exception):
    """A call that is not passed on."""

    def __init__(self, status: int, fault: Fault) -> None:
        super().__init__(fault.name)
        self.status, self.fault = status, fault


class Calls:
    """Lets calls through that have the right shape; others get a sentence and no answer.

    `functions` are all of the window by their number, the public ones with their name; `offered`
    are those for programs by name.
    """

    def __init__(
        self, app: ASGIApp, functions: Mapping[int, str], offered: Mapping[str, Callable[..., Any]]
    ) -> None:
        self._app = app
        self._functions = functions
        self._defaults = {
            name: {p.name: p.default for p in inspect.signature(each).parameters.values()}
            for name, each in offered.items()
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "POST":
            await self._app(scope, receive, send)
            return
        path = scope["path"]
        try:
            if found := _CALL.fullmatch(path):
                body = self._call(found["way"], found["name"], scope[BODY])
            elif _JOIN.fullmatch(path):
                body = self._joined(scope[BODY])
            else:
                await self._app(scope, receive, send)
                return
        except Refused as refused:
            error = refused.fault.of(language_of(scope))
            await JSONResponse({"error": error}, refused.status)(scope, receive, send)
            return
        MutableHeaders(scope=scope)["content-length"] = str(len(body))
        MutableHeaders(scope=scope)["content-type"] = "application/json"
        await self._app(scope, replay(body, receive), send)

    def _call(self, way: str, name: str, body: bytes) -> bytes:
        row = _object(body)
        if name == _BY_NUMBER and way in ("run", "api"):
            return self._by_number(row)
        if name not in self._defaults:
            raise Refused(404, self._none_such())
        given = row if way == "call/v2" else row.get("data")
        values = self._filled(name, given)
        return _bytes(values if way == "call/v2" else {"data": list(values.values())})

    def _joined(self, body: bytes) -> bytes:
        row = _object(body)
        if not isinstance(row.get("session_hash"), str):
            raise Refused(400, Fault("session"))
        return self._by_number(row)

    def _by_number(self, row: dict[str, Any]) -> bytes:
        number = row.get("fn_index")
        if type(number) is not int or number not in self._functions:
            raise Refused(404, self._none_such())
        name = self._functions[number]
        if name in self._defaults:
            row = {**row, "data": list(self._filled(name, row.get("data")).values())}
        elif not isinstance(row.get("data"), list):
            raise Refused(400, Fault("not_json"))
        return _bytes(row)

    def _filled(self, name: str, given: object) -> dict[str, Any]:
        """The parameters of a function, those that were left out by their defaults."""
        defaults = self._defaults[name]
        if isinstance(given, list) and len(given) <= len(defaults):
            named = dict(zip(defaults, given, strict=False))
        elif isinstance(given, dict):
            named = given
        else:
            raise Refused(400, Fault("parameters", {"names": ", ".join(defaults)}))
        needed = [each for each, default in defaults.items() if default is _REQUIRED]
        fault = faulty_names(named, list(defaults), needed)
        if fault:
            raise Refused(400, fault)
        return {each: named.get(each, default) for each, default in defaults.items()}

    def _none_such(self) -> Fault:
        return Fault("no_such", {"names": ", ".join(self._defaults)})


def _object(body: bytes) -> dict[str, Any]:
    """The JSON object of a body that is not deeper than anything here has to be."""
    try:
        row = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Refused(400, Fault("not_json")) from error
    if not isinstance(row, dict) or _deep(row, _DEEPEST):
        raise Refused(400, Fault("not_json"))
    return row


def _deep(value: object, room: int) -> bool:
    """Whether a value has more levels than there is room for."""
    if isinstance(value, dict):
        value = list(value.values())
    if not isinstance(value, list):
        return False
    return room == 0 or any(_deep(each, room - 1) for each in value)


def _bytes(row: dict[str, Any]) -> bytes:
    """JSON again; half a surrogate pair, which Gradio cannot write, becomes a sign of it."""
    text = json.dumps(row, ensure_ascii=False)
    return text.encode("utf-8", "replace")
