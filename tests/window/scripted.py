"""An assistant that answers by a script, over a small invented policy; the window runs on it.

`python -m tests.window.scripted PORT` serves the window over it, for what the real assistant
cannot be made to do: fail, be slow, ask back.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

from assistant.answer import Answer, Choice, Citation, Contact, Part, Statement, Status
from assistant.compose.citations import cite
from ingest.knowledge import Knowledge
from ingest.steps import ingest_texts

FOLDER = Path(__file__).parent / "parkpolicy"
SLOW = 2.0
"""Seconds."""


@cache
def park() -> Knowledge:
    """What is known of the invented policy."""
    return ingest_texts(FOLDER).knowledge


def quote(words: str, n: int = 1) -> Citation:
    """The citation of the sentence of the policy that holds these words."""
    sentence = next(s for s in park().sentences if words in s.text)
    return cite(sentence, n, park())


def answered(*citations: Citation, language: str = "sv") -> Answer:
    """An answer that says what its citations say."""
    statements = tuple(Statement(c.quote, (c.n,)) for c in citations)
    lead = citations[0].section[-1]
    return Answer(Status.ANSWERED, language, parts=(Part(lead, statements),), citations=citations)


def english() -> Answer:
    """An answer in English, by a working translation."""
    citation = quote("Gräset")
    statement = Statement("The grass is cut every week.", (1,), translated=True)
    return Answer(Status.ANSWERED, "en", parts=(Part("", (statement,)),), citations=(citation,))


def not_in_documents() -> Answer:
    """The document does not say; two passages are near, and there is someone to ask."""
    return Answer(
        Status.NOT_IN_DOCUMENTS,
        "sv",
        note="Det säger dokumentet inget om.",
        related=(quote("Gräset", 1), quote("Plantorna", 2)),
        contact=Contact("Fråga parkchefen.", quote("Parkchefen ansvarar")),
    )


def clarify() -> Answer:
    """A question with two readings, each with its answer."""
    return Answer(
        Status.CLARIFY,
        "sv",
        choices=(
            Choice("Träd som fälls", "**Svar** <i>ett</i> [1] [7]", (quote("Träd fälls"),)),
            Choice("Träd som planteras", "Svar två [1]", (quote("Varje träd"),)),
        ),
    )


def small_talk() -> Answer:
    """A greeting."""
    return Answer(Status.SMALL_TALK, "sv", note="Hej!")


def slow() -> Answer:
    """An answer that takes its time."""
    time.sleep(SLOW)
    return answered(quote("Bevattning"))


def broken() -> Answer:
    """A fault in the program."""
    raise RuntimeError("en intern hemlighet")


SCRIPT: dict[str, Callable[[], Answer]] = {
    "fälla": lambda: answered(quote("Träd fälls", 1), quote("Styrelsen", 2)),
    "undantag": lambda: answered(quote("Styrelsen")),
    "vattna": lambda: answered(quote("Bevattning")),
    "tecken": lambda: answered(quote("Tecknen")),
    "grass": english,
    "månen": not_in_documents,
    "träden": clarify,
    "långsamt": slow,
    "trasigt": broken,
}


class ScriptedAssistant:
    """Answers by the first word of the script that stands in the question; notes what it got."""

    def __init__(self) -> None:
        self.knowledge = park()
        self.asked: list[list[str]] = []

    def answer(self, turns: list[str], language: str | None = None) -> Answer:
        """Answer the last of `turns`."""
        self.asked.append(turns)
        for word, reply in SCRIPT.items():
            if word in turns[-1]:
                return reply()
        return small_talk()


def main() -> None:
    """Serve the window over the scripted assistant at a port of this machine."""
    from assistant.settings import service_settings
    from assistant.window.server import serve
    from assistant.window.web import make_site

    serve("127.0.0.1", int(sys.argv[1]), lambda: make_site(ScriptedAssistant(), service_settings()))


if __name__ == "__main__":
    main()
