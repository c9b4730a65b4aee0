"""Hostile texts and calls by HTTP: nothing leaks, no traceback, and the service goes on."""

from __future__ import annotations

import json
import re
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from tests.hostile.inputs import Call, calls, texts

ROOT = str(Path(__file__).parents[2])
LEAKS = re.compile(
    r"Traceback|root:x:0|File \"|site-packages|\.py\", line|PATH=|Error:|" + re.escape(ROOT)
)
STATUSES = {"answered", "clarify", "not_in_documents", "small_talk", "refused", "error"}


def sent(service: str, call: Call) -> tuple[int, str, dict[str, str]]:
    """Status, text and headers for a call, its path sent as it stands."""
    address = urlsplit(service)
    connection = HTTPConnection(str(address.hostname), address.port, timeout=20)
    try:
        headers = {"Content-Type": call.type} if call.body else {}
        connection.request(call.method, call.path, call.body or None, headers)
        response = connection.getresponse()
        text = _read(response)
        return response.status, text, {k.lower(): v for k, v in response.getheaders()}
    finally:
        connection.close()


def _read(response: HTTPResponse) -> str:
    """The text of a response; of a stream of events, which may never end, its first line."""
    stream = "event-stream" in response.headers.get("content-type", "")
    data = response.readline() if stream else response.read()
    return data.decode("utf-8", "replace")


@pytest.mark.parametrize("call", calls(), ids=lambda call: call.name)
def test_a_hostile_call_gets_nothing(scripted_window: str, call: Call) -> None:
    status, text, headers = sent(scripted_window, call)
    assert status < 500, text[:500]
    if "<html" in text:  # the window itself, whose script speaks of errors
        assert "root:x:0" not in text
        assert "window.pwned" not in text
    else:
        assert not LEAKS.search(text), text[:500]
    assert "a=b" not in headers.get("set-cookie", "")
    assert "default-src 'self'" in headers["content-security-policy"]
    assert httpx.get(f"{scripted_window}/health").json()["status"] == "ready"


@pytest.mark.parametrize("name", texts())
def test_a_hostile_text_gets_a_status(service: str, name: str) -> None:
    """By the real assistant, with all the texts as earlier turns too."""
    text = texts()[name]
    for data in ([text], ["Och då?", [text]]):
        body = json.dumps({"data": data})
        response = httpx.post(f"{service}/gradio_api/run/ask", content=body, timeout=60)
        assert response.status_code == 200, response.text[:300]
        answer = response.json()["data"][0]
        assert answer["status"] in STATUSES - {"error"}
        assert "root:x:0" not in response.text
        assert "Traceback" not in response.text


def test_the_services_log_holds_no_question(service: str, service_log: Path) -> None:
    secret = "hemligasteordet"
    for data in ([f"Vad är {secret}?"], [f"{secret} " * 3000], [[secret]], [secret, secret]):
        httpx.post(f"{service}/gradio_api/run/ask", json={"data": data}, timeout=60)
    for path in ("run/ask", "call/v2/ask", "queue/join"):
        httpx.post(f"{service}/gradio_api/{path}", json={"x": secret}, timeout=60)
        httpx.post(f"{service}/gradio_api/{path}", content=secret, timeout=60)
    assert secret not in service_log.read_text()
