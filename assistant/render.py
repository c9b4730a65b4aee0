"""Step 6, render: an answer as plain Markdown text with markers, and as the JSON of a batch."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from assistant.answer import Answer, Citation, Part, Status
from assistant.phrases import phrase


def markdown(answer: Answer) -> str:
    """The answer's text; each statement ends in " [n]", its citation's number."""
    blocks = [answer.note] if answer.note else []
    blocks += [_part(part) for part in answer.parts]
    if any(s.translated for part in answer.parts for s in part.statements):
        blocks.append(phrase("working_translation", answer.language))
    elif any(not s.composed for part in answer.parts for s in part.statements) and (
        answer.language == "en" and not any(p.gloss for p in answer.parts)
    ):
        blocks.append(phrase("swedish_only", answer.language))
    if answer.contact:
        blocks.append(answer.contact.text)
    return "\n\n".join(block for block in blocks if block)


def record(answer: Answer, identity: str | None, milliseconds: float) -> dict[str, Any]:
    """The answer as one line of batch output."""
    contact = answer.contact
    return {
        "id": identity,
        "status": answer.status.value,
        "answered": answer.status is Status.ANSWERED,
        "language": answer.language,
        "answer": markdown(answer),
        "citations": [citation_record(c) for c in answer.citations],
        "related": [citation_record(c) for c in answer.related],
        "choices": [
            {
                "label": choice.label,
                "answer": choice.answer,
                "citations": [citation_record(c) for c in choice.citations],
            }
            for choice in answer.choices
        ],
        "contact": contact
        and {"text": contact.text, "citation": citation_record(contact.citation)},
        "ranked": list(answer.ranked),
        "document_version": answer.document_version,
        "ms": round(milliseconds, 1),
    }


def citation_record(citation: Citation) -> dict[str, Any]:
    """A citation as JSON."""
    return {**asdict(citation), "section": list(citation.section)}


def _part(part: Part) -> str:
    lead = f"**{part.lead}**" if part.lead else ""
    gloss = phrase("word_by_word", "en", words=part.gloss) if part.gloss else ""
    texts = [" ".join((s.text, *(f"[{n}]" for n in s.citations))) for s in part.statements]
    if not part.bullets:
        return "\n\n".join(filter(None, (lead, " ".join(texts), gloss)))
    items = [
        text if s.text.endswith(":") else f"- {text}"
        for s, text in zip(part.statements, texts, strict=True)
    ]
    listed = "\n".join(filter(None, (f"{lead}\n" if lead else "", *items)))
    return "\n\n".join(filter(None, (listed, gloss)))
