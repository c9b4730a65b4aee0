"""The same three things as tools of the Model Context Protocol (MCP), by streamable HTTP."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial, wraps
from typing import Any

import anyio.to_thread
from mcp.server.fastmcp import FastMCP
from mcp.server.transport_security import TransportSecuritySettings
from mcp.types import CallToolResult, TextContent, ToolAnnotations
from starlette.applications import Starlette

from assistant.answer import Status
from assistant.window.faults import Fault, faulty_names
from assistant.window.programs import Programs
from assistant.window.reader_language import language_of
from assistant.window.words import LANGUAGES
from ingest.knowledge import Knowledge

PATH = "/mcp"
_INSTRUCTIONS = (
    "Answers questions about one document, in its own words: {title}. Use ask for questions, "
    "search to read passages, register to list facts. Quote only what stands in the citations; if "
    "the status is not_in_documents, say that the document does not say."
)


def make_tools(programs: Programs, knowledge: Knowledge) -> Starlette:
    """The application that serves the tools at PATH; it lives as long as its lifespan."""
    title = knowledge.collection.title_en or knowledge.collection.title
    with _logging_left_alone():
        server = _server(_INSTRUCTIONS.format(title=title))
    reads = ToolAnnotations(readOnlyHint=True, idempotentHint=True, openWorldHint=False)
    for name, each in programs.offered.items():
        server.add_tool(_in_thread(each), name=name, annotations=reads)
    return server.streamable_http_app()


class _Server(FastMCP):
    """Tools whose arguments are checked here, for the library answers a fault in its own terms."""

    async def call_tool(self, name: str, arguments: dict[str, Any]) -> Any:
        """What a tool gives, or a sentence in the caller's language on what is wrong."""
        tool = self._tool_manager.get_tool(name)
        if tool is None:
            names = ", ".join(each.name for each in self._tool_manager.list_tools())
            return _refused(Fault("no_such", {"names": names}).of(self._language(arguments)))
        given = tool.fn_metadata.pre_parse_json(arguments)
        needed = tool.parameters.get("required", [])
        fault = faulty_names(given, list(tool.parameters["properties"]), needed)
        if fault:
            return _refused(fault.of(self._language(given)))
        result = await tool.fn(**given)
        if "error" in result or result.get("status") == Status.ERROR.value:
            return _refused(result.get("error") or result["answer"])
        return tool.fn_metadata.convert_result(result)

    def _language(self, arguments: Mapping[str, Any]) -> str:
        """The language asked for, else that of the request."""
        asked = arguments.get("language")
        request = self._mcp_server.request_context.request
        if asked in LANGUAGES or request is None:
            return str(asked)
        return language_of(request.scope)


def _refused(sentence: str) -> CallToolResult:
    return CallToolResult(isError=True, content=[TextContent(type="text", text=sentence)])


def _server(instructions: str) -> FastMCP:
    return _Server(
        "Strategiassistenten",
        instructions=instructions,
        log_level="WARNING",
        stateless_http=True,
        json_response=True,
        streamable_http_path=PATH,
        # Behind a proxy the name of the host is the proxy's; who may ask is settled by sign-in.
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
    )


@contextmanager
def _logging_left_alone() -> Iterator[None]:
    """FastMCP sets up the logging of the whole program when it is made."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def _in_thread(ask: Callable[..., dict[str, Any]]) -> Callable[..., Any]:
    """The same without holding up those who ask something else meanwhile."""

    @wraps(ask)
    async def asked(**named: Any) -> dict[str, Any]:
        return await anyio.to_thread.run_sync(partial(ask, **named))

    return asked
