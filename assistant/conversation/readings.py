"""The ways to read a turn in its conversation, as questions, the best first."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.answer import Status
from assistant.conversation.contrasts import without_contrast
from assistant.conversation.exchange import Exchange, Written, said
from assistant.conversation.follow_up import (
    after_change,
    asks,
    is_whole,
    leans,
    points_back,
    without_opener,
    without_opening,
)
from assistant.conversation.pointing import THERE
from assistant.conversation.relative_years import in_that_year
from assistant.conversation.rewrite import Rewriter
from assistant.conversation.spoken_nouns import names_bodies
from assistant.decide.asked import asks_amount
from assistant.question import Question
from assistant.understand.understanding import Understanding
from ingest.words import fold, words_of

MAY_LEAN = 6
"""Words; a turn of no more that names nothing may be about what went before, if nothing says so."""
KIND_LETTERS = 6
"""Letters of a noun that tell it in any of its forms."""
_SUBJECT_FIRST = re.compile(
    r"\W*(?P<subject>\w+(?:\s+\w+){1,8})\s*[,:–-]\s*"
    r"(?:vilka|vem|vad|vilken|vilket|hur|who|what|which|how)\b(?:\s+\w+){1,7}\W*",
    re.IGNORECASE,
)
_AMONG = re.compile(
    r"\W*(?:(?:och|men|så|and|but|so)\s+)?(?:"
    r"(?:(?:är|is|are|finns)\s+)?(?:någo[nt]|nån|några|vilk\w+|vem|alla|which|any|one|all|who|"
    r"some)\s+(?:av|of)\s+(?:dem|dom|de|them|these|those)(?:\s+(?:som|that|who))?"
    r"(?:\s+(?:är|is|are))?|(?:är|are)\s+(?:de|dom|they)\s+(?:alla|all))"
    r"(?:\s+(?:inte|ej|not|n't))?(?:\s+(?:en|ett|a|an|någon|några|any))?\s+"
    r"(?P<kind>\w{4,})\W*",
    re.IGNORECASE,
)
_FOR_ANOTHER = re.compile(
    r"\W*(?:(?:och|men|and|but|even|also|too|även|också|alltså|då)\s+)*"
    r"(?P<whom>(?:för|till|åt|med|hos|på|vid|under|for|to|with|at|during|over|on)\s+\w+"
    r"(?:\s+\w+){0,4}?)(?:\s+(?:också|även|då|also|too|as\s+well|then))?"
    r"(?P<if>\s*,\s*(?:om|ifall|if)\s+[^?.!]+)?\W*",
    re.IGNORECASE,
)
_TOO = re.compile(r"\s+(?:too|as well|också|oxå)(\W*)$", re.IGNORECASE)
"""What says at the end of a question that another was asked before."""
_SINCE = re.compile(r"\b(?:since then|ever since|sedan dess|alltsedan)\b", re.IGNORECASE)
"""That a turn speaks of a time that only the turn before names."""
Earlier = Callable[[Sequence[str]], Exchange | None]
"""Gives the last turn of some as it was answered; None where nothing was asked."""


class Readings:
    """Reads turns."""

    def __init__(self, understanding: Understanding, rewriter: Rewriter) -> None:
        self._understanding = understanding
        self._rewriter = rewriter

    def of(
        self, turns: Sequence[str], language: str, earlier: Earlier, second: bool = False
    ) -> list[Question]:
        """How the last turn may be meant; the first reading that has an answer holds.

        `second` says that it stands in one message with the turn before.
        """
        readings = self._of(turns, language, earlier, second)
        if len(turns) == 1:
            return readings
        turn = without_opener(without_opening(turns[-1]))
        return [replace(each, turn=turn) if each.understood else each for each in readings]

    def _of(
        self, turns: Sequence[str], language: str, earlier: Earlier, second: bool
    ) -> list[Question]:
        text = without_opening(turns[-1])
        text = without_contrast(text) if len(turns) > 1 else text
        changed = after_change(text)
        if changed is not None:
            return [self._understanding.read(changed, language)]
        alone = self._understanding.read(_TOO.sub(r"\1", text), language)
        if len(turns) == 1:
            anywhere = self._understanding.without_place(text)
            again = [self._understanding.read(anywhere, language)] if anywhere else []
            return [alone, *again]
        before = earlier(turns[:-1])
        if before is None:
            return [alone]
        dated = self._rewriter.dated(text, before, language)
        if dated:
            before = in_that_year(before, dated)
            text, alone = dated, self._written_out(dated, language)
        leaning = leans(text, self._understanding.glossary) or (second and points_back(text))
        strange = self._rewriter.about_stranger(text)
        if strange:
            return [self._understanding.read(strange, language)]
        if self._rewriter.names_more(alone.text, text):
            text = alone.text
        left_out = self._rewriter.left_out(text, before, language)
        leaning = leaning or left_out is not None
        whole = None if leaning else self._rewriter.whole(text, before, language)
        if whole:
            return [self._written_out(whole, language), alone]
        if not leaning and len(words_of(text)) > MAY_LEAN:
            return [alone, replace(self._joined(text, language, before), behind=True)]
        if not leaning:
            with_topic = self._rewriter.with_topic(text, before, language)
            topical = [self._written_out(with_topic, language)] if with_topic else []
            first = _SINCE.search(text) or names_bodies(text)
            return [*topical, alone] if first else [alone, *topical]
        return self._leaning(text, language, before, left_out)

    def _leaning(
        self, text: str, language: str, before: Exchange, left_out: Written | None
    ) -> list[Question]:
        if left_out and left_out.sure:
            return [self._written_out(left_out.text, language)]
        joined = self._joined(text, language, before)
        if not joined.sections:
            spoken = _places_of(before) if points_back(text) else frozenset()
            joined = replace(joined, near=_sections_of(before), spoken=spoken)
        own = self._of_its_own(text, language, before)
        written = left_out
        if not (own and THERE.search(text)):
            written = left_out or self._rewriter.rewrite(text, before, language)
        readings = [joined]
        if written and written.sure:
            return [self._written_out(written.text, language)]
        if written:
            out = self._written_out(written.text, language)
            readings = [joined, out] if written.guessed else [out, joined]
        else:
            readings += self._for_another(text, language, before)
        readings[:0] = own
        readings += self._among(text, language, before)
        whole = is_whole(text)
        if whole:
            readings[1:] = []
            readings.append(self._understanding.read(text, language))
        unsure = whole or (written is not None and written.added)
        return [replace(each, unsure=unsure) for each in readings]

    def _joined(self, text: str, language: str, before: Exchange) -> Question:
        """A turn with the words of the question before, and shown after it."""
        shown = f"{_closed(before.question)} {text[:1].upper()}{text[1:]}"
        return self._understanding.read(text, language, before.question, shown)

    def _of_its_own(self, text: str, language: str, before: Exchange) -> list[Question]:
        """A turn that names its subject before it asks ("and the others, who are they?"), read
        without the words of the turn before, near what that was answered from."""
        match = _SUBJECT_FIRST.fullmatch(without_opener(text))
        if match is None or points_back(match["subject"]):
            return []
        return [replace(self._understanding.read(text, language), near=_sections_of(before))]

    def _for_another(self, text: str, language: str, before: Exchange) -> list[Question]:
        """A turn that only says for whom or with what, after the question it goes on from."""
        match = _FOR_ANOTHER.fullmatch(text)
        answered = before.answer.status is Status.ANSWERED
        if match is None or not answered or asks_amount(before.question):
            return []
        asked = f"{before.question.rstrip(' ?.!')} {match['whom']}{match['if'] or ''}?"
        return [self._written_out(asked, language)]

    def _among(self, text: str, language: str, before: Exchange) -> list[Question]:
        """The question before, where a turn asks which of those told are of a kind told."""
        match = _AMONG.fullmatch(text)
        told = " ".join((said(before.answer), *(c.quote for c in before.answer.citations)))
        if match is None or before.answer.status is not Status.ANSWERED:
            return []
        if fold(match["kind"])[:KIND_LETTERS] not in fold(told):
            return []
        return [self._understanding.read(before.question, language, understood=before.question)]

    def _written_out(self, text: str, language: str) -> Question:
        return self._understanding.read(text, language, understood=text)


def _closed(text: str) -> str:
    """A turn with the mark that ends it."""
    text = text.strip()
    return text if text.endswith(("?", ".", "!")) else f"{text}{'?' if asks(text) else '.'}"


def _sections_of(before: Exchange) -> frozenset[tuple[str, ...]]:
    return frozenset(citation.section for citation in before.answer.citations)


def _places_of(before: Exchange) -> frozenset[tuple[str, int]]:
    return frozenset((citation.document, citation.start) for citation in before.answer.citations)
