"""What other programs may ask, by HTTP and by MCP: ask, search, register; all with citations.

The docstrings of the three are what a program, or a language model, is told of them.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec

from gradio.events import api

from assistant.answer import Answer, Citation, Status
from assistant.listing.files import as_json
from assistant.listing.filters import NothingFits, filtered
from assistant.listing.listing import Listing, worded
from assistant.render import citation_record, record
from assistant.window.chat import Answering
from assistant.window.faults import Fault, faulty_listing, faulty_question
from assistant.window.program_words import said
from assistant.window.served import Busy
from corpus.passage import Passage
from ingest.errors import InputError
from ingest.knowledge import Knowledge
from ingest.register_tables import rows_of

Asked = ParamSpec("Asked")
_log = logging.getLogger(__name__)


class Programs:
    """The three things that programs may ask."""

    def __init__(self, assistant: Answering) -> None:
        self._assistant = assistant

    @property
    def offered(self) -> dict[str, Callable[..., dict[str, Any]]]:
        """The three by their names, each with a sentence instead of whatever may be raised."""
        return {each.__name__: safe(each) for each in (self.ask, self.search, self.register)}

    def offer(self) -> None:
        """Make them endpoints of the Blocks that is being built."""
        for name, each in self.offered.items():
            api(each, api_name=name, queue=False, api_visibility="public")

    def ask(
        self, question: str, earlier_turns: list[str] | None = None, language: str | None = None
    ) -> dict[str, Any]:
        """Answer a question about the document out of the document's own words, with citations.

        Every sentence of the answer ends in a marker such as [1], the number of the citation that
        proves it. If "status" is "not_in_documents" the document does not say: tell the user so
        and do not answer from elsewhere. "related" is then further reading, not proof.

        Parameters:
            question: The question, in Swedish or English.
            earlier_turns: The user's own earlier questions in this conversation, oldest first.
            language: The language of the answer, "sv" or "en"; left out, that of the question.
        """
        faulty = faulty_question("question", question, earlier_turns, language)
        if faulty:
            return self._fault(faulty, language)
        turns = [*(earlier_turns or []), question]
        start = time.perf_counter()
        answer = self._assistant.answer(turns, language)
        return record(answer, None, 1000 * (time.perf_counter() - start))

    def search(self, query: str, language: str = "sv") -> dict[str, Any]:
        """Find the passages of the document that are nearest to a question or some words.

        Gives the passages themselves as citations, best first: document, section, page, place and
        the exact words. They are reading, not an answer; use "ask" for an answer.

        Parameters:
            query: A question or some words, in Swedish or English.
            language: "sv" or "en", the language of messages about faults.
        """
        faulty = faulty_question("query", query)
        if faulty:
            return {"passages": [], "error": faulty.of(language)}
        answer = self._assistant.answer([query])
        knowledge = self._assistant.knowledge
        passages = {passage.id: passage for passage in knowledge.passages}
        found = [passages[each] for each in answer.ranked if each in passages]
        return {
            "passages": [
                citation_record(_whole(passage, n, knowledge)) for n, passage in enumerate(found, 1)
            ],
            "document_version": knowledge.version,
        }

    def register(
        self, kind: str, filters: dict[str, str] | None = None, language: str = "sv"
    ) -> dict[str, Any]:
        """List facts that were read out of the document: who sits where, what it costs, what rules.

        Each row has its columns and "citation", the words that prove it, and "further" citations.
        No row is a guess; what could not be read with certainty is under the kind "unread".

        Parameters:
            kind: One of collaborations, seats, costs, rules, responsibilities, goals, strategies,
                references, unread.
            filters: Narrow the rows; any of party, person, body, collaboration, role, level,
                section, modality, each with a text.
            language: "sv" or "en", the language of messages about faults.
        """
        faulty = faulty_listing(kind, filters)
        if faulty:
            return {"kind": kind, "rows": [], "error": faulty.of(language)}
        knowledge = self._assistant.knowledge
        spoken = "en" if language == "en" else "sv"
        try:
            rows = filtered(kind, rows_of(kind, knowledge), filters or {}, knowledge)
        except (NothingFits, InputError) as fault:
            name = "note" if isinstance(fault, NothingFits) else "error"
            return {"kind": kind, "rows": [], name: fault.en if spoken == "en" else fault.sv}
        listing = Listing(kind, worded(rows, kind, spoken), spoken, knowledge)
        listed = json.loads(as_json(listing))
        return {"kind": kind, "rows": listed, "document_version": knowledge.version}

    def _fault(self, fault: Fault, language: object) -> dict[str, Any]:
        """A record of the batch's shape that says what was wrong."""
        spoken = "en" if language == "en" else "sv"
        version = self._assistant.knowledge.version
        answer = Answer(Status.ERROR, spoken, fault.of(spoken), document_version=version)
        return record(answer, None, 0.0)


def safe(ask: Callable[Asked, dict[str, Any]]) -> Callable[Asked, dict[str, Any]]:
    """What a program may ask, with a sentence instead of whatever may be raised."""

    @wraps(ask)
    def asked(*given: Asked.args, **named: Asked.kwargs) -> dict[str, Any]:
        language = str(named.get("language", given[-1] if given else "sv"))
        try:
            return ask(*given, **named)
        except Busy:
            return {"status": "error", "error": said("busy", language)}
        except Exception:  # a program gets a sentence, the log the traceback
            _log.exception("A program's question could not be answered")
            return {"status": "error", "error": said("failed", language)}

    return asked


def _whole(passage: Passage, n: int, knowledge: Knowledge) -> Citation:
    """A passage as the citation of all its words."""
    span, document = passage.span, knowledge.documents[passage.document]
    words = span.of(document.text)
    page = document.page_at(span.start)
    return Citation(n, document.name, passage.section, page, span.start, span.end, words)
