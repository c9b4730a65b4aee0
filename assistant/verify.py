"""Step 5, verify: every quotation is compared with the text; what does not match is dropped."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import Answer, Citation, Part, Status
from ingest.knowledge import Knowledge


def verify(answer: Answer, knowledge: Knowledge) -> Answer:
    """The answer without any statement whose quotation is not word for word in the text."""
    proven = {c.n for c in answer.citations if is_verbatim(c, knowledge)}
    parts: list[Part] = []
    for part in answer.parts:
        kept = tuple(
            s
            for s in part.statements
            if s.citation in proven and _says_its_quote(s.text, answer, s.citation, knowledge)
        )
        if kept:
            parts.append(replace(part, statements=kept))
    used = {s.citation for part in parts for s in part.statements}
    contact = answer.contact
    return replace(
        answer,
        parts=tuple(parts),
        citations=tuple(c for c in answer.citations if c.n in used),
        related=tuple(c for c in answer.related if is_verbatim(c, knowledge)),
        contact=contact if contact and is_verbatim(contact.citation, knowledge) else None,
        status=_status(answer.status, bool(parts)),
    )


def is_verbatim(citation: Citation, knowledge: Knowledge) -> bool:
    """Whether the citation's quotation is exactly what stands at its place."""
    document = knowledge.documents.get(citation.document)
    return document is not None and document.text[citation.start : citation.end] == citation.quote


def _says_its_quote(text: str, answer: Answer, number: int, knowledge: Knowledge) -> bool:
    """A statement is its quotation, that in quotation marks, or that quotation's translation."""
    quote = next(c.quote for c in answer.citations if c.n == number)
    return text in (quote, f"“{quote}”", knowledge.translations.get(quote))


def _status(status: Status, has_parts: bool) -> Status:
    if status is Status.ANSWERED and not has_parts:
        return Status.NOT_IN_DOCUMENTS
    return status
