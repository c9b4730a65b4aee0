"""What an answer slip says, as the JSON object that every format carries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from assistant.about import about
from assistant.answer import Answer
from assistant.render import record
from ingest.knowledge import Knowledge

KIND = "strategiassistenten/answer-slip"
EDITION = 1
"""Of the object; a slip says which one it has."""
_OF_THE_ANSWER = ("status", "language", "answer", "citations", "related", "choices", "contact")
Content = dict[str, Any]


def content_of(
    turns: Sequence[str], answer: Answer, knowledge: Knowledge, time: datetime
) -> Content:
    """The content for the answer to the last of `turns`; `time` is aware of its zone.

    `knowledge` is what the assistant knows now. If another edition has taken over since the
    answer, its documents are not those that were quoted and are left out.
    """
    said = record(answer, None, 0.0)
    *earlier, question = (_text(turn) for turn in turns)
    same = answer.document_version in ("", knowledge.version)
    return {
        "kind": KIND,
        "edition": EDITION,
        "time": time.isoformat(timespec="seconds"),
        "question": question,
        "earlier_turns": earlier,
        **{name: said[name] for name in _OF_THE_ANSWER},
        "spoken_from": about(answer, knowledge),
        "document_version": answer.document_version or knowledge.version,
        "documents": [
            {"name": each.name, "version": each.version} for each in knowledge.documents.values()
        ]
        if same
        else [],
    }


def _text(turn: str) -> str:
    """Half a surrogate pair, which is no text and cannot be written to a file, as a sign of it."""
    return turn.encode("utf-8", "replace").decode()
