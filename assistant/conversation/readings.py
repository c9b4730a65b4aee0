"""The ways to read a turn in its conversation, as questions, the best first."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.conversation.follow_up import after_change, asks, is_whole, leans, without_opening
from assistant.conversation.rewrite import Exchange, Rewriter
from assistant.question import Question
from assistant.understand.understanding import Understanding
from ingest.words import words_of

MAY_LEAN = 6
"""Words; a turn of no more that names nothing may be about what went before, if nothing says so."""
_SINCE = re.compile(r"\b(?:since then|ever since|sedan dess|alltsedan)\b", re.IGNORECASE)
"""That a turn speaks of a time that only the turn before names."""
Earlier = Callable[[Sequence[str]], Exchange | None]
"""Gives the last turn of some as it was answered; None where nothing was asked."""


class Readings:
    """Reads turns."""

    def __init__(self, understanding: Understanding, rewriter: Rewriter) -> None:
        self._understanding = understanding
        self._rewriter = rewriter

    def of(self, turns: Sequence[str], language: str, earlier: Earlier) -> list[Question]:
        """How the last turn may be meant; the first reading that has an answer holds."""
        text = without_opening(turns[-1])
        changed = after_change(text)
        if changed is not None:
            return [self._understanding.read(changed, language)]
        alone = self._understanding.read(text, language)
        if len(turns) == 1:
            return [alone]
        leaning = leans(text, self._understanding.glossary)
        if not leaning and len(words_of(text)) > MAY_LEAN:
            return [alone]
        before = earlier(turns[:-1])
        if before is None:
            return [alone]
        if not leaning:
            with_topic = self._rewriter.with_topic(text, before, language)
            topical = [self._written_out(with_topic, language)] if with_topic else []
            return [*topical, alone] if _SINCE.search(text) else [alone, *topical]
        return self._leaning(text, language, before)

    def _leaning(self, text: str, language: str, before: Exchange) -> list[Question]:
        shown = f"{_closed(before.question)} {text[:1].upper()}{text[1:]}"
        joined = self._understanding.read(text, language, before.question, shown)
        if not joined.sections:
            joined = replace(joined, near=_sections_of(before))
        written = self._rewriter.rewrite(text, before, language)
        readings = [joined]
        if written:
            out = self._written_out(written.text, language)
            readings = [joined, out] if written.guessed else [out, joined]
        whole = is_whole(text)
        if whole:
            readings[1:] = []
            readings.append(self._understanding.read(text, language))
        unsure = whole or (written is not None and written.added)
        return [replace(each, unsure=unsure) for each in readings]

    def _written_out(self, text: str, language: str) -> Question:
        return self._understanding.read(text, language, understood=text)


def _closed(text: str) -> str:
    """A turn with the mark that ends it."""
    text = text.strip()
    return text if text.endswith(("?", ".", "!")) else f"{text}{'?' if asks(text) else '.'}"


def _sections_of(before: Exchange) -> frozenset[tuple[str, ...]]:
    return frozenset(citation.section for citation in before.answer.citations)
