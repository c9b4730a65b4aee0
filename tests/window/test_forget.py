"""What is kept for a program's call goes with its answer; what open pages hold stays."""

from __future__ import annotations

from typing import cast

from gradio.routes import App
from starlette.routing import Mount
from starlette.testclient import TestClient

from assistant.settings import ServiceSettings
from assistant.window.door.forget import SESSIONS
from assistant.window.web import make_site
from tests.window.scripted import ScriptedAssistant


def test_a_call_leaves_no_session_behind() -> None:
    site = make_site(ScriptedAssistant(), ServiceSettings(feedback=False))
    gradio = cast(App, next(r.app for r in site.routes if isinstance(r, Mount)))
    window = gradio.get_blocks()
    sessions = window.state_holder
    assert sessions.capacity == SESSIONS
    with TestClient(site, base_url="http://testserver") as client:
        assert sessions["an open page"] is sessions["an open page"]
        for question in ("Får jag fälla ett träd?", "Hur mår månen?"):
            joined = client.post("/gradio_api/call/ask", json={"data": [question]})
            event = joined.json()["event_id"]
            answer = client.get(f"/gradio_api/call/ask/{event}")
            assert "event: complete" in answer.text
        assert list(sessions.session_data) == ["an open page"]
        assert list(sessions.time_last_used) == ["an open page"]
