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
        ("register", ("rules", {"party": "S"}), "Filtret party"),
        ("register", ("seats", {"level": "hemlig"}), "level ”hemlig” finns inte"),
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


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("ask", {}, "Parametern question saknas"),
        ("ask", {"question": 5}, "question ska vara en text"),
        ("ask", {"question": 5, "language": "en"}, "question must be a text"),
        ("ask", {"question": "Hej", "earlier_turns": "x", "language": "en"}, "earlier_turns must"),
        ("ask", {"fråga": "Hej"}, "ingen parameter fråga"),
        ("search", {"query": []}, "query ska vara en text"),
        ("register", {"kind": "nonsens", "language": "en"}, "kind must be one of: collaborations"),
        ("register", {"kind": "seats", "filters": 7}, "filters ska vara ett objekt"),
        ("register", {"kind": "seats", "filters": {"färg": "röd"}}, "inget filter färg"),
        ("okänd", {"language": "en"}, "What there is: ask, search, register"),
    ],
)
def test_a_wrong_call_by_mcp_is_told_in_a_sentence(
    service: str, name: str, arguments: dict[str, Any], said: str
) -> None:
    _, result = with_mcp(service, name, **arguments)
    assert result.isError
    (content,) = result.content
    assert content.type == "text"
    assert said in content.text
    assert "pydantic" not in content.text
    assert "Traceback" not in content.text


@pytest.mark.parametrize(
    ("path", "body", "status", "said"),
    [
        ("call/v2/ask", {"q": "Hej"}, 400, "There is no parameter q"),
        ("run/ask", {"data": []}, 400, "question is missing"),
        ("run/search", {"data": [1, 2, 3]}, 400, "in order: query, language"),
        ("queue/join", {"data": ["Hej"], "fn_index": 0}, 400, "session_hash must be a text"),
        (
            "run/predict",
            {"data": ["Hej"], "fn_index": 0, "trigger_id": "x"},
            422,
            "trigger_id must",
        ),
        ("cancel", {}, 422, "session_hash is missing"),
        ("cancel", {"session_hash": 5, "fn_index": 0, "event_id": "x"}, 422, "must be a text"),
    ],
)
def test_a_wrong_request_is_told_in_the_callers_language(
    service: str, path: str, body: dict[str, Any], status: int, said: str
) -> None:
    def sent(language: str) -> httpx.Response:
        return httpx.post(
            f"{service}/gradio_api/{path}", json=body, headers={"Accept-Language": language}
        )

    english, swedish = sent("en-GB"), sent("sv")
    assert english.status_code == swedish.status_code == status
    assert said in english.json()["error"]
    assert swedish.json()["error"] != english.json()["error"]
    assert "msg" not in english.text


def test_an_earlier_question_that_is_too_long_is_left_out_and_that_is_said(service: str) -> None:
    alone = call(service, "ask", "Får jag ta emot en klocka?")
    after = call(service, "ask", "Får jag ta emot en klocka?", ["ord " * 600])
    assert "2400 tecken" in after["answer"]
    assert after["citations"] == alone["citations"]
