"""Whether a message of two questions is answered in two parts, or better as a whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from assistant.answer import Answer, Status
from assistant.conversation.if_not import if_not
from assistant.conversation.joining import joined, saying_both, says_little
from assistant.conversation.told_by_one import told_by_one
from assistant.conversation.two_questions import asks_with_word, two_questions
from assistant.decide.asked import missing
from assistant.phrases import phrase
from assistant.register.cost_runner_up import RUNNER_UP
from assistant.understand.function_words import FUNCTION_WORDS
from ingest.words import cased_words_of, fold, stem

SURE = 0.75
"""Below this probability a part is weak, and the whole may be better."""
SURER = 0.95
"""Below this probability a part beside one out of the register may be no question."""
NEAR = 0.35
"""A part without an answer that is likelier than this may have lost words by being cut out."""
Ask = Callable[[Sequence[str], bool], Answer]
"""Answers the last of some turns; the flag says that the last two stand in one message."""
_DISTRIBUTES = re.compile(
    r"\b(?:each(?: one| of them)?|every one|respectively|vart och ett|var och en|respektive|"
    r"vardera|var för sig)\b(?=\W*$|\s+(?:of (?:them|these)|for|about|aim\w*|mean\w*|cover\w*|"
    r"do(?:es)?|stand|av (?:dem|dom)|för|ut|om|till|innebär\w*)\b)",
    re.IGNORECASE,
)
_VALUE = re.compile(
    r"(?:hur|how) (?:stor\w?|mycket|många|hög\w?|lång\w?|dyr\w?|much|many|big|large|long|high|"
    r"expensive)(?: (?:är|blir|kostar|gäller|is|are|does|do))?(?: (?:den|det|de|dom|andelen|"
    r"kostnaden|summan|it|that|they|this|the (?:share|cost|sum)))?(?: (?:i så fall|då|cost|take|"
    r"beräknat|uppskattat|räknat|estimated|reckoned))?"
    r"\W*",
    re.IGNORECASE,
)
"""How much it is that the first question asks for: its own answer tells."""

_TO_NEXT = re.compile(rf"\b{RUNNER_UP}\b")
"""What the first is compared with: the answer to the whole tells both."""
_TAG = re.compile(
    r",\s*(?:(?P<en>(?:is|are|was|does|do|did|has|have)(?:n['’]t| not)? (?:he|she|it|they))|"
    r"(?:visst|va|inte sant))\s*\?$",
    re.IGNORECASE,
)
"""What turns a statement into a question and names nobody."""
_PREAMBLE = re.compile(r"^.*[.!]\s+(?=\S)", re.DOTALL)
"""What is told before the first question."""
_SENTENCES = re.compile(r"^.*[.!]\s+(?=[A-ZÅÄÖ])", re.DOTALL)
"""The same, where it is sentences of its own: no words of the line over a part."""
_PLAIN = (", eller hur?", ", right?")


def two_answers(
    message: str, before: Sequence[str], ask: Ask, names_other: Callable[[str], bool]
) -> Answer | None:
    """One answer of the answers to both questions; None where the whole is to be answered.

    What is told before them is left away, unless it `names_other`: a region that is not our own.
    """
    claimed = if_not(message)
    if claimed:
        return _put_right(claimed, before, ask)
    two = two_questions(message)
    if two is None:
        return None
    value = bool(_VALUE.fullmatch(two[1]) or _TO_NEXT.search(fold(two[1])))
    whole = ask([*before, message], False) if value or _DISTRIBUTES.search(two[1]) else None
    if whole and whole.status is Status.ANSWERED and not (value and whole.probability is not None):
        return None
    first = ask([*before, _TAG.sub(lambda m: _PLAIN[m["en"] is not None], two[0])], False)
    plain = _PREAMBLE.sub("", two[0])
    told = two[0].removesuffix(plain)
    if first.status is not Status.ANSWERED and told and not names_other(told):
        two = (plain, two[1])
        first = ask([*before, plain], False)
    second = ask([*before, two[0], two[1]], True)
    asked = lru_cache(1)(lambda: ask([*before, message], False))
    one = told_by_one((two[0], first), (two[1], second)) or saying_both(first, second, asked)
    if one:
        return one
    if _is_better(first, second, asked) or _is_all(first, second, asked):
        return None
    if first.status is Status.ANSWERED and second.status is not Status.ANSWERED:
        if _is_told(first, two) or _TO_NEXT.search(fold(two[1])):
            return None if asked().status is Status.ANSWERED else first
        if says_little(two[1]) and not _is_half(two, first, second, asked()):
            return None
    return joined((_SENTENCES.sub("", two[0]), first), (_SENTENCES.sub("", two[1]), second))


def _put_right(claimed: tuple[str, str], before: Sequence[str], ask: Ask) -> Answer | None:
    """The answer to a claim, to what a message asks if that does not hold, or to both."""
    claim, asked = (ask([*before, each], False) for each in claimed)
    if asked.status is not Status.ANSWERED:
        return claim if claim.status is Status.ANSWERED else None
    if _likelihood(claim) < SURE or _is_denied(claim):
        return saying_both(claim, asked) or asked
    if claim.probability is None:
        return claim
    one, two = (_PREAMBLE.sub("", each) for each in claimed)
    return saying_both(claim, asked) or joined((one, claim), (two, asked))


def _is_told(answer: Answer, two: tuple[str, str]) -> bool:
    """Whether the answer to the first of two questions has words of the second, names aside, that
    the first has not, and gives the number, time or sum that the second asks for, if it does."""
    said = " ".join(s.text for part in answer.parts for s in part.statements)
    first, second, told = (_weighty(text, answer.language) for text in (*two, said))
    quoted = " ".join(citation.quote for citation in answer.citations)
    return bool((second - first) & told) and not missing(two[1], (quoted,))


def _weighty(text: str, language: str) -> set[str]:
    """The stems of what a text speaks of, without names."""
    words = (word for word in cased_words_of(text) if word.islower())
    return {stem(word, language) for word in words if word not in FUNCTION_WORDS}


def _is_half(two: tuple[str, str], first: Answer, second: Answer, whole: Answer) -> bool:
    """Whether the second of two questions, that goes on from the first and has no answer, may be
    named as missing: both are asked as questions, the first is surely answered, and the answer to
    the whole says no more than that to the first."""
    plain = two[0].endswith("?") and asks_with_word(two[1]) and _likelihood(first) >= SURE
    if whole.status is not Status.ANSWERED:
        return plain
    return plain and (second.probability or 0) < NEAR and not _adds(whole, first)


def _is_denied(answer: Answer) -> bool:
    """Whether an answer begins with a plain no, so that what holds instead says it too."""
    said = [statement for part in answer.parts for statement in part.statements]
    return bool(said) and said[0].text == phrase("no", answer.language)


def _is_better(first: Answer, second: Answer, whole: Callable[[], Answer]) -> bool:
    """Whether the whole is likelier to be answered than the weaker part."""
    weaker = min(first, second, key=_likelihood)
    answered = weaker.status is Status.ANSWERED
    if _likelihood(weaker) >= SURE or (not answered and (weaker.probability or 0) < NEAR):
        return False
    found = whole()
    surer = _likelihood(found) > _likelihood(weaker)
    return found.status is Status.ANSWERED and surer and (answered or _adds(found, first, second))


def _is_all(first: Answer, second: Answer, whole: Callable[[], Answer]) -> bool:
    """Whether the register answers the whole as it does one part, and what is found for the other
    is not beyond doubt: that was no question of its own."""
    weaker, sure = sorted((first, second), key=_likelihood)
    found = weaker.status is Status.ANSWERED and weaker.probability is not None
    if not found or sure.probability is not None or _likelihood(weaker) >= SURER:
        return False
    return whole().probability is None and whole().parts == sure.parts


def _likelihood(answer: Answer) -> float:
    """How likely it is that an answer answers; what the register says is taken for sure."""
    if answer.status is not Status.ANSWERED:
        return 0.0
    return 1.0 if answer.probability is None else answer.probability


def _adds(whole: Answer, *parts: Answer) -> bool:
    """Whether an answer quotes what the parts do not."""
    quoted = {(c.document, c.start) for part in parts for c in part.citations}
    return any((c.document, c.start) not in quoted for c in whole.citations)
