"""What programs get: records of the batch's shape, rows, passages, faults in a sentence."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from mcp import ClientSession
from mcp.client.streamable_http import streamablehttp_client
from mcp.types import CallToolResult, Tool

from ingest.knowledge import Knowledge
from ingest.register_tables import TABLES

RECORD = {
    "id", "status", "answered", "language", "answer", "citations", "related", "choices", "contact",
    "ranked", "document_version", "ms",
}  # fmt: skip


def call(service: str, name: str, *data: Any) -> dict[str, Any]:
    """What an endpoint gives for parameters in order."""
    response = httpx.post(f"{service}/gradio_api/run/{name}", json={"data": data}, timeout=60)
    assert response.status_code == 200, response.text
    given: dict[str, Any] = response.json()["data"][0]
    return given


def with_mcp(service: str, name: str, **arguments: Any) -> tuple[list[Tool], CallToolResult]:
    """The tools that MCP offers, and what one of them gives."""

    async def ask() -> tuple[list[Tool], CallToolResult]:
        async with (
            streamablehttp_client(f"{service}/mcp") as (read, write, _),
            ClientSession(read, write) as session,
        ):
            await session.initialize()
            return (await session.list_tools()).tools, await session.call_tool(name, arguments)

    return asyncio.run(ask())


def test_ask_gives_the_record_of_the_batch(service: str, knowledge: Knowledge) -> None:
    answer = call(service, "ask", "Får jag ta emot en klocka?")
    assert set(answer) == RECORD
    assert answer["answered"]
    assert answer["language"] == "sv"
    for citation in answer["citations"]:
        text = knowledge.documents[citation["document"]].text
        assert text[citation["start"] : citation["end"]] == citation["quote"]


def test_the_language_can_be_chosen_and_turns_given(service: str) -> None:
    assert call(service, "ask", "Får jag ta emot en klocka?", None, "en")["language"] == "en"
    alone = call(service, "ask", "Och chefer?")
    followed = call(service, "ask", "Och chefer?", ["Får jag ta emot en klocka?"])
    assert followed["ranked"] != alone["ranked"]


def test_search_gives_passages_as_citations(service: str, knowledge: Knowledge) -> None:
    found = call(service, "search", "gåvor")
    assert 3 <= len(found["passages"]) <= 10
    for citation in found["passages"]:
        text = knowledge.documents[citation["document"]].text
        assert text[citation["start"] : citation["end"]] == citation["quote"]


@pytest.mark.parametrize("kind", TABLES)
def test_every_kind_of_the_register_is_listed_with_its_proof(service: str, kind: str) -> None:
    listed = call(service, "register", kind)
    assert listed["kind"] == kind
    for row in listed["rows"]:
        assert row["citation"]["quote"]
        assert set(row) == {*(column.name for column in TABLES[kind]), "citation", "further"}


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("ask", (5,), "question"),
        ("ask", (None,), "question"),
        ("ask", ("Hej", "inte en lista"), "earlier_turns"),
        ("ask", ("Hej", [1, 2]), "earlier_turns"),
        ("ask", ("Hej", [], "de"), "language"),
        ("search", ({},), "query"),
        ("register", ("nonsens",), "kind"),
        ("register", (["seats"],), "kind"),
        ("register", ("seats", {"colour": "red"}), "filters"),
        ("register", ("seats", {"party": 7}), "filters"),
        ("register", ("seats", []), "filters"),
        ("register", ("rules", {"party": "S"}), "--party"),
        ("register", ("seats", {"level": "hemlig"}), "--level"),
    ],
)
def test_what_is_wrong_is_said(service: str, name: str, data: tuple[Any, ...], said: str) -> None:
    given = call(service, name, *data)
    assert said in given.get("error", given.get("answer", ""))


def test_no_row_is_no_fault(service: str) -> None:
    given = call(service, "register", "seats", {"person": "Xyzzy Qwerty"}, "en")
    assert given["rows"] == []
    assert "error" not in given
    assert "Nothing in the register fits" in given["note"]


def test_the_tools_describe_themselves_and_cite(service: str) -> None:
    tools, result = with_mcp(service, "ask", question="Får jag ta emot en klocka?")
    for tool in tools:
        assert tool.description
        assert len(tool.description) > 200
        assert tool.annotations
        assert tool.annotations.readOnlyHint
    assert not result.isError
    assert result.structuredContent
    assert result.structuredContent["citations"][0]["quote"]
    _, listed = with_mcp(service, "register", kind="costs")
    assert listed.structuredContent
    assert listed.structuredContent["rows"][0]["citation"]["quote"]
    _, found = with_mcp(service, "search", query="gåvor")
    assert found.structuredContent
    assert found.structuredContent["passages"][0]["quote"]


def test_a_wrong_call_by_mcp_is_an_error_without_a_traceback(service: str) -> None:
    for name, arguments in (("ask", {}), ("ask", {"question": 5}), ("okänd", {})):
        _, result = with_mcp(service, name, **arguments)
        assert result.isError
        assert "Traceback" not in str(result.content)
