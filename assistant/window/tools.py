"""The same three things as tools of the Model Context Protocol (MCP), by streamable HTTP."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, wraps
from typing import Any

import anyio.to_thread
from mcp.server.fastmcp import FastMCP
from mcp.server.transport_security import TransportSecuritySettings
from mcp.types import ToolAnnotations
from starlette.applications import Starlette

from assistant.window.programs import Programs, safe
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
    server = FastMCP(
        "Strategiassistenten",
        instructions=_INSTRUCTIONS.format(title=title),
        stateless_http=True,
        json_response=True,
        streamable_http_path=PATH,
        # Behind a proxy the name of the host is the proxy's; who may ask is settled by sign-in.
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
    )
    reads = ToolAnnotations(readOnlyHint=True, idempotentHint=True, openWorldHint=False)
    for each in (programs.ask, programs.search, programs.register):
        server.add_tool(_in_thread(safe(each)), name=each.__name__, annotations=reads)
    return server.streamable_http_app()


def _in_thread(ask: Callable[..., dict[str, Any]]) -> Callable[..., Any]:
    """The same without holding up those who ask something else meanwhile."""

    @wraps(ask)
    async def asked(**named: Any) -> dict[str, Any]:
        return await anyio.to_thread.run_sync(partial(ask, **named))

    return asked
