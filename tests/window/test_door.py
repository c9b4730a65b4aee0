"""What stands before the window: headers, sign-in, the owner's page, limits, health, a sub-path."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from starlette.testclient import TestClient

from assistant.feedback.report import Report, Verdict
from assistant.feedback.store import Store
from assistant.settings import ServiceSettings
from assistant.window.access.passwords import line_for
from assistant.window.door.calls import Calls
from assistant.window.door.full import Full
from assistant.window.web import make_site
from tests.window.scripted import ScriptedAssistant

PASSWORD = "ett långt lösenord"
OWNERS = "ägarens lösenord"
QUESTION = {"data": ["Får jag fälla ett träd?"]}


def report() -> Report:
    """A report that somebody made."""
    return Report(
        id="abc", time=datetime(2026, 3, 4, tzinfo=UTC), turns=("Hej", "Får jag <i>fälla</i>?"),
        language="sv", answer="**Nej** [1]", status="answered", verdict=Verdict.WRONG,
        comment="<script>alert(1)</script>", expected=None, document_version="v",
    )  # fmt: skip


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> ServiceSettings:
    """Settings of a service that one signs in to, with an owner."""
    folder = tmp_path_factory.mktemp("access")
    (folder / "users").write_text(f"# användare\n{line_for('anna', PASSWORD)}\n")
    (folder / "owners").write_text(f"{line_for('olle', OWNERS)}\n")
    return ServiceSettings(
        auth_file=folder / "users",
        owner_file=folder / "owners",
        feedback_url=SecretStr(f"sqlite:///{folder / 'feedback.sqlite'}"),
        feedback_days=10_000,
        feedback_unanswered=True,
        queue_size=5,
    )


@pytest.fixture(scope="module")
def site(settings: ServiceSettings) -> Iterator[TestClient]:
    """The service, without a server."""
    with TestClient(
        make_site(ScriptedAssistant(), settings), base_url="http://testserver"
    ) as client:
        yield client


@pytest.fixture
def client(site: TestClient) -> TestClient:
    """Somebody who has not signed in."""
    site.cookies.clear()
    return site


def sign_in(client: TestClient, name: str, password: str, onward: str = "/") -> Any:
    """Send the form of the page to sign in on."""
    return client.post(
        f"/signin?next={onward}", data={"name": name, "password": password}, follow_redirects=False
    )


def test_who_has_not_signed_in_sees_nothing_but_the_form(client: TestClient) -> None:
    turned = client.get("/", headers={"accept": "text/html"}, follow_redirects=False)
    assert (turned.status_code, turned.headers["location"]) == (303, "/signin?next=/")
    form = client.get("/signin", headers={"accept-language": "en"})
    assert "User name" in form.text
    assert "<script" not in form.text
    for path in (
        "/config",
        "/gradio_api/info",
        "/theme.css",
        "/gradio_api/queue/data",
        "/owner/export",
    ):
        assert client.get(path).status_code == 401, path
    refused = client.post("/gradio_api/run/ask", json=QUESTION)
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"].startswith("Basic")
    assert "fälls" not in refused.text


def test_one_signs_in_and_out(client: TestClient) -> None:
    entered = sign_in(client, "anna", PASSWORD, "/tillganglighet")
    assert (entered.status_code, entered.headers["location"]) == (303, "/tillganglighet")
    cookie = entered.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert client.get("/config").status_code == 200
    assert client.post("/gradio_api/run/ask", json=QUESTION).status_code == 200
    client.get("/signout")
    assert client.get("/config").status_code == 401


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("anna", "fel lösenord"),
        ("ingen", PASSWORD),
        ("", ""),
        ("anna", ""),
        ("anna", PASSWORD * 99),
    ],
)
def test_a_wrong_password_does_not_do(client: TestClient, name: str, password: str) -> None:
    refused = sign_in(client, name, password)
    assert refused.status_code == 401
    assert "set-cookie" not in refused.headers
    assert "stämmer inte" in refused.text
    assert client.get("/config").status_code == 401
    again = client.post("/gradio_api/run/ask", json=QUESTION, auth=(name, password))
    assert again.status_code == 401


def test_programs_send_the_password_with_the_call(client: TestClient) -> None:
    for _ in range(2):
        answered = client.post("/gradio_api/run/ask", json=QUESTION, auth=("anna", PASSWORD))
        assert answered.status_code == 200


@pytest.mark.parametrize(
    "value", ["", "a", "a.b", "YW5uYQ.YW5uYQ", "9999999999:anna.x", "é.é", "a" * 5000]
)
def test_a_cookie_of_ones_own_making_does_not_do(client: TestClient, value: str) -> None:
    header = {b"cookie": f"strategiassistenten={value}".encode()}
    assert client.get("/config", headers=header).status_code == 401


@pytest.mark.parametrize(
    "onward",
    ["//203.0.113.9", "http://203.0.113.9/", "/\\203.0.113.9", "%2f%2f203.0.113.9", "javascript:1"],
)
def test_one_is_sent_on_to_this_site_only(client: TestClient, onward: str) -> None:
    assert sign_in(client, "anna", PASSWORD, onward).headers["location"] == "/"


def test_who_tries_too_often_has_to_wait(settings: ServiceSettings) -> None:
    with TestClient(make_site(ScriptedAssistant(), settings)) as client:
        for _ in range(8):
            sign_in(client, "anna", "fel lösenord")
        assert sign_in(client, "anna", PASSWORD).status_code == 401
        assert sign_in(client, "olle", OWNERS).status_code == 303


def test_the_owners_page_is_the_owners(client: TestClient, settings: ServiceSettings) -> None:
    assert settings.feedback_url
    store = Store(settings.feedback_url.get_secret_value(), 10_000)
    store.add(report())
    sign_in(client, "anna", PASSWORD)
    for path in ("/owner", "/owner/export"):
        assert client.get(path).status_code == 403
    assert client.post("/owner/mark", data={"id": "abc"}).status_code == 403
    assert not store.reports()[0].done
    client.cookies.clear()
    sign_in(client, "olle", OWNERS)
    client.post("/gradio_api/run/ask", json={"data": ["Hur mår månen?"]})
    page = client.get("/owner").text
    assert "Får jag &lt;i&gt;fälla&lt;/i&gt;?" in page
    assert "<script>" not in page
    assert "Hur mår månen?" in page
    assert "tas bort av sig självt efter 10000 dagar" in page
    assert client.get("/owner/export").text.startswith('{"id": "abc"')
    foreign = {"origin": "http://203.0.113.9", "sec-fetch-site": "cross-site"}
    assert client.post("/owner/mark", data={"id": "abc"}, headers=foreign).status_code == 403
    assert client.post("/owner/mark", data={"id": "abc", "done": "1"}).status_code == 200
    assert store.reports()[0].done
    english = client.get("/owner", headers={"accept-language": "en"}).text
    assert "To be looked at (0)" in english


def test_without_an_owner_there_is_no_owners_page(tmp_path: Path) -> None:
    with TestClient(make_site(ScriptedAssistant(), ServiceSettings(feedback=False))) as client:
        assert client.get("/owner").status_code == 404
        assert client.get("/mcp").status_code == 404


def test_questions_are_counted_only_if_that_is_switched_on(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'f.sqlite'}"
    with TestClient(
        make_site(ScriptedAssistant(), ServiceSettings(feedback_url=SecretStr(url)))
    ) as client:
        client.post("/gradio_api/run/ask", json={"data": ["Hur mår månen?"]})
    assert Store(url, 30).unanswered() == []


def test_every_response_tells_the_browser_to_keep_to_this_machine(client: TestClient) -> None:
    for path in ("/health", "/signin", "/finns-inte", "/gradio_api/upload"):
        headers = client.get(path).headers
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert "camera=()" in headers["permissions-policy"]
        assert headers["referrer-policy"] == "no-referrer"


def test_supervisors_see_that_it_is_ready(client: TestClient) -> None:
    health = client.get("/health")
    assert health.status_code == 200
    assert health.json()["status"] == "ready"
    assert health.json()["document_version"] == ScriptedAssistant().knowledge.version


def test_a_full_queue_is_said_in_the_users_language() -> None:
    async def never(scope: object, receive: object, send: object) -> None:
        raise AssertionError("it was let through")

    client = TestClient(Full(never, lambda: 5, 5))
    refused = client.post("/gradio_api/queue/join", headers={"accept-language": "en"})
    assert refused.status_code == 429
    assert "Many people are asking" in refused.json()["detail"]
    swedish = client.post("/gradio_api/queue/join", headers={"cookie": "language=sv"})
    assert "Många frågar" in swedish.json()["detail"]


def test_the_names_of_programs_are_theirs(settings: ServiceSettings) -> None:
    """No step of the page may take the name of an endpoint."""
    site = make_site(ScriptedAssistant(), ServiceSettings(feedback=False))
    door: list[Any] = list(site.user_middleware)
    calls = next(each for each in door if each.cls is Calls)
    names = [name for name in calls.kwargs["functions"].values() if name]
    assert sorted(names) == ["ask", "register", "search"]
