"""Step 5, verify: every quotation is compared with the text; what does not match is dropped."""

from __future__ import annotations

from dataclasses import replace

from assistant.answer import Answer, Citation, Part, Statement, Status
from assistant.verify.proof import Proof
from ingest.knowledge import Knowledge


def verify(answer: Answer, knowledge: Knowledge, proof: Proof | None = None) -> Answer:
    """The answer without any statement whose quotation is not word for word in the text.

    Composed statements need `proof`; without it they go too.
    """
    proven = {c.n for c in answer.citations if is_verbatim(c, knowledge)}
    parts: list[Part] = []
    for part in answer.parts:
        kept = tuple(
            s
            for s in part.statements
            if proven.issuperset(s.citations) and _is_proven(s, answer, knowledge, proof)
        )
        if kept:
            parts.append(replace(part, statements=kept))
    used = {n for part in parts for s in part.statements for n in s.citations}
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


def _is_proven(
    statement: Statement, answer: Answer, knowledge: Knowledge, proof: Proof | None
) -> bool:
    """A statement is its quotation, that in quotation marks or translated, or carried by proof."""
    cited = [c for c in answer.citations if c.n in statement.citations]
    if statement.composed:
        return bool(cited) and proof is not None and proof.carries(statement, cited)
    quote = cited[0].quote
    return statement.text in (quote, f"“{quote}”", knowledge.translations.get(quote))


def _status(status: Status, has_parts: bool) -> Status:
    if status is Status.ANSWERED and not has_parts:
        return Status.NOT_IN_DOCUMENTS
    return status
