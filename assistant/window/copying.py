"""An answer with its sources as plain text, to be pasted into an e-mail or a note."""

from __future__ import annotations

from assistant.answer import Citation
from assistant.render import markdown
from assistant.window.exchange import Exchange
from assistant.window.words import in_answer


def plain_text(exchange: Exchange) -> str:
    """Question, answer, each source with its place and words, what it spoke from."""
    answer = exchange.answer
    if answer is None:
        return exchange.question
    language = answer.language
    text = markdown(answer).replace("**", "")
    choices = [f"{c.label}\n{c.answer.replace('**', '')}" for c in answer.choices]
    sources = [_source(citation, language) for citation in answer.citations]
    if sources:
        sources.insert(0, in_answer("sources", language))
    parts = [exchange.question, text, *choices, "\n".join(sources), exchange.about]
    return "\n\n".join(part for part in parts if part)


def _source(citation: Citation, language: str) -> str:
    place = ", ".join(
        filter(
            None,
            [
                citation.document,
                " › ".join(citation.section),
                in_answer("page", language, page=citation.page) if citation.page else "",
            ],
        )
    )
    return f"[{citation.n}] {place}: ”{citation.quote}”"
