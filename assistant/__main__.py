"""`ask "…"` answers one question, `batch` many, JSON line by line; `register` lists facts.

`verify` examines a saved answer; `feedback` shows what people reported; `password` makes a user.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Annotated

import typer
from pydantic import BaseModel, ConfigDict, Field, InstanceOf, ValidationError

from assistant.about import about
from assistant.answer import Answer, Citation, Status
from assistant.feedback.command import feedback
from assistant.listing.command import register
from assistant.load import load_assistant
from assistant.phrases import phrase
from assistant.pipeline import Assistant
from assistant.render import markdown, record
from assistant.slip.command import save_answer, verify
from assistant.slip.formats import format_of
from assistant.window.access.command import password
from ingest.errors import InputError
from ingest.knowledge import Knowledge
from ingest.settings import settings_with

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, help=__doc__)

app.command()(register)
app.command()(verify)
app.command()(password)
app.add_typer(feedback, name="feedback")

Corpus = Annotated[Path | None, typer.Option("--corpus", help="folder of the collection")]
Index = Annotated[Path | None, typer.Option("--index", help="folder of the index")]


Text = InstanceOf[str]
"""Any string, one with half a surrogate pair too, which pydantic's own str refuses."""


class _Line(BaseModel):
    """One line of batch input."""

    model_config = ConfigDict(strict=True)

    id: Text
    turns: list[Text] = Field(min_length=1)


@app.command()
def ask(
    question: str,
    as_json: Annotated[bool, typer.Option("--json", help="print the answer as JSON")] = False,
    slip: Annotated[
        Path | None, typer.Option("--save", help="save it as a slip: FILE.html, .md or .json")
    ] = None,
    corpus: Corpus = None,
    index: Index = None,
) -> None:
    """Answer one question, with its sources."""
    if slip:
        format_of(slip)
    assistant = load_assistant(settings_with(corpus, index))
    answer, milliseconds = _timed(assistant, [question])
    if as_json:
        print(json.dumps(record(answer, None, milliseconds), ensure_ascii=False))
    else:
        print(_readable(answer, assistant.knowledge))
    if slip:
        save_answer(slip, question, answer, assistant.knowledge)


@app.command()
def batch(corpus: Corpus = None, index: Index = None) -> None:
    """Answer the JSON lines on standard input; exit status 1 if any of them was broken."""
    assistant = load_assistant(settings_with(corpus, index))
    broken = False
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        try:
            asked = _Line.model_validate(json.loads(line))
        except (ValueError, RecursionError) as error:
            broken = True
            output = _error(assistant, line, error)
        else:
            answer, milliseconds = _timed(assistant, asked.turns)
            output = record(answer, asked.id, milliseconds)
        _print_line(output)
    if broken:
        raise typer.Exit(1)


def _print_line(row: dict[str, object]) -> None:
    """One line of JSON; half a surrogate pair, which is no text, is written as its escape."""
    try:
        line = json.dumps(row, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        line = json.dumps(row).encode()
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()


def _timed(assistant: Assistant, turns: list[str]) -> tuple[Answer, float]:
    start = time.perf_counter()
    answer = assistant.answer(turns)
    return answer, 1000 * (time.perf_counter() - start)


def _error(assistant: Assistant, line: bytes, error: Exception) -> dict[str, object]:
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False)[0]
        reason = ": ".join(filter(None, (".".join(map(str, first["loc"])), first["msg"])))
    else:
        reason = "not JSON"
    note = "\n".join(phrase("broken_line", language, reason=reason) for language in ("sv", "en"))
    answer = Answer(Status.ERROR, "sv", note, document_version=assistant.knowledge.version)
    return record(answer, _id_of(line), 0.0)


def _id_of(line: bytes) -> str | None:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    identity = row.get("id") if isinstance(row, dict) else None
    return identity if isinstance(identity, str) else None


def _readable(answer: Answer, knowledge: Knowledge) -> str:
    blocks = [markdown(answer)]
    blocks += [_source(c) for c in answer.citations or answer.related]
    blocks.append(about(answer, knowledge))
    return "\n\n".join(filter(None, blocks))


def _source(citation: Citation) -> str:
    place = " › ".join((citation.document, *citation.section))
    page = f", s. {citation.page}" if citation.page else ""
    return f"[{citation.n}] {place}{page}\n    ”{citation.quote}”"


def main() -> None:
    """Run the command line; a fault in the input ends it with a sentence and exit status 2."""
    try:
        app()
    except InputError as error:
        print(error.both(), file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
