"""The owner's page: what people reported, what the document did not answer; plain HTML, no script.

It is shown only to users of the owner file, whatever else is open to whom.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from assistant.feedback.export import as_lines
from assistant.feedback.report import Report, Unanswered
from assistant.feedback.store import Store
from assistant.window.access.guard import SIGN_IN, SIGN_OUT, USER
from assistant.window.access.users import Users
from assistant.window.door.bodies import BODY
from assistant.window.owner_words import KEPT, WORDS
from assistant.window.plain_page import plain_page
from assistant.window.program_words import said
from assistant.window.reader_language import language_of

PATH = "/owner"
Thing = TypeVar("Thing", Report, Unanswered)


def owner_routes(store: Store, users: Users, days: int, root_path: str) -> list[BaseRoute]:
    """The addresses of the owner's page."""
    home = f"{root_path}{PATH}"

    def show(request: Request) -> Response:
        language = language_of(request.scope)
        body = _body(store.reports(), store.unanswered(), language, home, days, root_path)
        return plain_page(WORDS[language]["title"], body, language)

    def export(request: Request) -> Response:
        lines = as_lines(reversed(store.reports()))
        name = 'attachment; filename="feedback.jsonl"'
        headers = {"Content-Disposition": name, "Cache-Control": "no-store"}
        return Response(lines, media_type="application/x-ndjson", headers=headers)

    def mark(request: Request) -> Response:
        fields = parse_qs(request.scope[BODY][:8_192].decode("utf-8", "replace"))
        if not _from_here(request):
            return JSONResponse({"error": said("not_from_here", language_of(request.scope))}, 403)
        store.mark(fields.get("id", [""])[0][:64], fields.get("done", ["1"])[0] == "1")
        return RedirectResponse(home, 303)

    return [
        Route(PATH, _for_owners(show, users, root_path)),
        Route(f"{PATH}/export", _for_owners(export, users, root_path)),
        Route(f"{PATH}/mark", _for_owners(mark, users, root_path), methods=["POST"]),
    ]


def _for_owners(
    page: Callable[[Request], Response], users: Users, root_path: str
) -> Callable[[Request], object]:
    async def guarded(request: Request) -> Response:
        user = request.scope.get(USER)
        if user in users.owners:
            return await run_in_threadpool(page, request)
        if user is None and request.method == "GET":
            return RedirectResponse(f"{root_path}{SIGN_IN}?next={PATH}", 303)
        return JSONResponse({"error": said("owners_only", language_of(request.scope))}, 403)

    return guarded


def _from_here(request: Request) -> bool:
    """Whether a form was sent from a page of this site, as browsers tell."""
    origin = request.headers.get("origin")
    site = request.headers.get("sec-fetch-site", "same-origin")
    hosts = {request.headers.get("host"), request.headers.get("x-forwarded-host")}
    return site == "same-origin" and (origin is None or urlsplit(origin).netloc in hosts)


def _body(
    reports: list[Report],
    unanswered: list[Unanswered],
    language: str,
    home: str,
    days: int,
    root_path: str,
) -> Markup:
    words = WORDS[language]
    open_, done = _parted(reports)
    asked, settled = _parted(unanswered)
    return Markup("").join(
        [
            Markup("<p>{}</p>").format(KEPT[language].format(days=days)),
            Markup('<p><a href="{}/export">{}</a> · <a href="{}{}">{}</a></p>').format(
                home, words["export"], root_path, SIGN_OUT, words["sign_out"]
            ),
            *_group(words["open"], open_, language, home),
            *_questions(words["unanswered"], asked, language, home),
            *_group(words["done"], done, language, home),
            *_questions(words["unanswered_done"], settled, language, home),
        ]
    )


def _parted(things: Sequence[Thing]) -> tuple[list[Thing], list[Thing]]:
    """Those that are not done, and those that are."""
    return [each for each in things if not each.done], [each for each in things if each.done]


def _group(heading: str, reports: list[Report], language: str, home: str) -> Iterator[Markup]:
    """Reports under their verdicts, those of one question together."""
    yield Markup("<h2>{} ({})</h2>").format(heading, len(reports))
    if not reports:
        yield Markup("<p>{}</p>").format(WORDS[language]["none"])
    ordered = sorted(reports, key=lambda each: (each.verdict.value, each.question))
    for verdict, group in groupby(ordered, key=lambda each: each.verdict):
        yield Markup("<h3>{}</h3>").format(WORDS[language][verdict.value])
        for report in group:
            yield _report(report, language, home)


def _report(report: Report, language: str, home: str) -> Markup:
    words = WORDS[language]
    expected = report.expected
    return Markup(
        '<article{done}><p lang="{lang}"><b>{question}</b></p>{earlier}<blockquote lang="{lang}">'
        "{answer}</blockquote>{comment}{expected}"
        '<p class="facts">{time} · {status} · {version}</p>{mark}</article>'
    ).format(
        done=Markup(' class="done"') if report.done else "",
        lang="en" if report.language == "en" else "sv",
        question=report.question,
        earlier=_labelled(words["earlier"], " / ".join(report.turns[:-1])),
        answer=Markup("<br>").join(report.answer.splitlines()),
        comment=_labelled(words["comment"], report.comment),
        expected=_labelled(words["expected"], f"{expected.document}: ”{expected.quote}”")
        if expected
        else "",
        time=f"{report.time:%Y-%m-%d %H:%M}",
        status=words.get(report.status, report.status),
        version=report.document_version,
        mark=_mark(report.id, report.done, language, home),
    )


def _labelled(label: str, text: str) -> Markup:
    return Markup("<p>{}: {}</p>").format(label, text) if text else Markup("")


def _mark(identity: str, done: bool, language: str, home: str) -> Markup:
    return Markup(
        '<form method="post" action="{}/mark"><input type="hidden" name="id" value="{}">'
        '<input type="hidden" name="done" value="{}"><button>{}</button></form>'
    ).format(home, identity, int(not done), WORDS[language]["undo" if done else "mark"])


def _questions(
    heading: str, questions: list[Unanswered], language: str, home: str
) -> Iterator[Markup]:
    """Questions that the document did not answer, the one asked most often first."""
    if not questions:
        return
    words = WORDS[language]
    rows = Markup("").join(
        Markup("<tr><td>{}</td><td>{}</td><td>{:%Y-%m-%d}</td><td>{}</td></tr>").format(
            each.question, each.times, each.last, _mark(each.id, each.done, language, home)
        )
        for each in questions
    )
    heads = Markup("").join(
        Markup("<th scope=col>{}</th>").format(words[name])
        for name in ("question", "times", "last")
    )
    yield Markup("<h2>{} ({})</h2><table><tr>{}<td></td></tr>{}</table>").format(
        heading, len(questions), heads, rows
    )
