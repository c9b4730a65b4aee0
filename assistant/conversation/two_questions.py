"""Two questions in one message: where one ends and the next begins, and one answer of two parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Answer, Citation, Part, Statement, Status
from assistant.conversation.follow_up import points_back
from assistant.phrases import phrase
from assistant.understand.function_words import FUNCTION_WORDS
from ingest.words import words_of

MOST_WORDS_EACH = 55
"""Words of one part's sentences, so that two and their leads stay near 120; a list stays whole."""
MOST_WORDS = 125
"""Words of both; where no list makes them more, one answer to the whole message is shorter."""
SHORTEST = 2
STANDS_ALONE = 2
"""Words of weight of a question that says itself what it is about."""
_SOMEONE = r"(?:jag|vi|man|du|ni|han|hon|hen|de|dom|det|den|i|we|you|they|he|she|it|one|the)"
_ASKING = (
    r"(?:(?:i samband med|av|till|för|utifrån) (?=(?:vad|vem)\b)|"
    r"(?:in connection with|by|for|to) (?=(?:what|whom)\b)|"
    r"vad|vem|vems|vilk(?:en|et|a)|hur|varför|var|vart|what|who|whose|whom|which|how|why|where|"
    rf"(?:när|when)(?!\s+{_SOMEONE}\b))\b"
)
_VERB_FIRST = (
    r"(?:är|får|kan|ska|skall|måste|bör|har|finns|sitter|kostar|gäller|ingår|behöver|"
    r"is|are|was|were|do|does|did|may|can|could|must|should|shall|has|have)\s+"
    rf"(?:{_SOMEONE}\b|någon|något|några|any|there|(?-i:[A-ZÅÄÖ])\w+|"
    r"(?:region|kommun|organisation|styrelse|nämnd|förvaltning|kontor|strategi)\w*)"
)
_TURN = re.compile(
    rf"(?:\s*,)?\s+(?:och|samt|and|plus|men|but)(?:\s+(?:även|också|also|then|sen|sedan|dessutom))?\s+"
    rf"(?={_ASKING}|{_VERB_FIRST})|\s*,\s+(?={_ASKING})|(?<=[?!.])\s+(?=\S)|\s*\n+\s*",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    rf"\W*(?:(?:och|men|så|and|but|so)\s+)?(?:{_ASKING}|{_VERB_FIRST})", re.IGNORECASE
)
_ASKS_WITH = re.compile(rf"\b{_ASKING}", re.IGNORECASE)
_INDIRECT = re.compile(
    r"^\W*(?:vet (?:du|ni)|do you know|(?:jag )?(?:undrar|vill veta|behöver veta|"
    r"skulle vilja veta)|(?:kan|kunde|skulle) (?:du|ni) \w+|berätta|säg|förklara|lista|ange|"
    r"tell me|i (?:wonder|need to know|want to know|would like to know)|(?:can|could) you \w+|"
    r"please \w+|explain|list)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\W*(?:om|ifall|if|när|when) (?:jag|vi|man|ni|en|ett|i|we|one|you|a|an|the)\b", re.I
)
_TAGGED = re.compile(
    r",\s*(?:eller hur|inte sant|visst|va|right|correct|"
    r"(?:is|are|was|does|do|did|has|have)(?:n['’]t| not)? (?:he|she|it|they|we))\s*\?$",
    re.IGNORECASE,
)
"""A statement that asks for a yes."""
_MARKUP = re.compile(
    r"!\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)|(?<=\])\((?:[^()]|\([^()]*\))*\)|</?[a-z][^<>]*>|"
    r"^\s*\|.*\|\s*$|^\s*(?:[-*_=]{3,}|`{3,}\w*)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
"""Pictures, targets of links, tags, rows of tables and rules: no words of a question."""
_SINCE_THEN = re.compile(r"\b(?:ever since|since then|sedan dess|alltsedan|till this day)\b", re.I)
"""That a question speaks of a time that only the one before it names."""
_SAME = re.compile(r"^(?:och|samt|and|plus|men|but)\s+", re.IGNORECASE)


def two_questions(text: str) -> tuple[str, str] | None:
    """The two questions that a message asks; None where it asks one, or more than two."""
    plain = _MARKUP.sub(" ", text)
    pieces = [piece.strip(" ,") for piece in _TURN.split(plain) if piece and words_of(piece)]
    if len(pieces) > 1 and _CONDITION.match(pieces[0]) and "?" not in pieces[0]:
        return None
    asking = [number for number, piece in enumerate(pieces) if _is_question(piece)]
    if len(asking) != 2:
        return None
    first, second = asking
    if second != len(pieces) - 1 and not _is_plain(" ".join(pieces[second + 1 :])):
        return None
    opening = [piece for piece in pieces[:first] if len(words_of(piece)) >= SHORTEST]
    one = " ".join((*opening, *pieces[first:second]))
    two = " ".join(pieces[second:])
    return _closed(one), _closed(two)


def _is_question(piece: str) -> bool:
    """Whether a piece of a message has the frame of a question, and enough words for one."""
    if len(words_of(piece)) < SHORTEST:
        return False
    if _TAGGED.search(piece):
        return True
    return bool(_BEGINS.match(piece) or (_INDIRECT.match(piece) and _ASKS_WITH.search(piece)))


def _is_plain(rest: str) -> bool:
    """Whether what follows the second question is no question of its own."""
    return not _ASKS_WITH.search(rest)


def _closed(text: str) -> str:
    text = _SAME.sub("", text.strip(" ,"))
    text = text[:1].upper() + text[1:]
    return text if text.endswith(("?", ".", "!")) else f"{text}?"


def joined(first: tuple[str, Answer], second: tuple[str, Answer]) -> Answer | None:
    """One answer of the answers to two questions; None where two parts say no more than one.

    A part without an answer is named as missing; without any there is no answer.
    """
    answers = (first[1], second[1])
    answered = [(q, a) for q, a in (first, second) if a.status is Status.ANSWERED]
    missing = [q for q, a in (first, second) if a.status is not Status.ANSWERED]
    if not answered or (not missing and _say_the_same(*answers)):
        return None
    if missing and (points_back(missing[0]) or len(words_of(missing[0])) <= SHORTEST):
        return None
    if missing and first[1].status is not Status.ANSWERED and _leans_on_first(second[0]):
        return None
    whole = gathered(answered, answers[0].language)
    if _is_long(whole.parts):
        return None
    note = phrase("part_missing", whole.language, question=missing[0]) if missing else ""
    return replace(whole, note=note)


def _leans_on_first(question: str) -> bool:
    """Whether a second question says little without the first, so that the answer to it alone
    would be on something else."""
    weighty = {word for word in words_of(question) if word not in FUNCTION_WORDS}
    leans = points_back(question) or bool(_SINCE_THEN.search(question))
    return leans or len(weighty) < STANDS_ALONE


def gathered(answers: Sequence[tuple[str, Answer]], language: str) -> Answer:
    """One answer of several, each under the line that says what it answers."""
    parts: list[Part] = []
    citations: list[Citation] = []
    for lead, answer in answers:
        shown = _not_again(_short(answer), answer, citations)
        numbers = _take_in(answer, shown, citations)
        for place, part in enumerate(shown):
            parts.append(replace(_renumbered(part, numbers), lead=part.lead if place else lead))
    first = answers[0][1]
    ranked = tuple(dict.fromkeys(id_ for _, answer in answers for id_ in answer.ranked[:5]))
    return replace(
        first,
        status=Status.ANSWERED,
        language=language,
        note="",
        parts=tuple(parts),
        citations=tuple(citations),
        understood=None,
        ranked=ranked,
    )


def _not_again(parts: list[Part], answer: Answer, given: Sequence[Citation]) -> list[Part]:
    """The parts of a later answer without what it quotes besides and an earlier one quoted."""
    places = {(c.document, c.start, c.end) for c in given}
    again = {c.n for c in answer.citations if (c.document, c.start, c.end) in places}
    kept: list[Part] = []
    for part in parts:
        statements = tuple(
            statement
            for place, statement in enumerate(part.statements)
            if statement.composed
            or not set(statement.citations) <= again
            or (not kept and not place)
        )
        if statements:
            kept.append(replace(part, statements=statements))
    return kept


def _is_long(parts: Sequence[Part]) -> bool:
    words = sum(len(s.text.split()) for part in parts for s in part.statements)
    return words > MOST_WORDS and not any(part.bullets for part in parts)


def _say_the_same(first: Answer, second: Answer) -> bool:
    """Whether one of two answers adds nothing to the other."""
    said, says = ({s.text for p in a.parts for s in p.statements} for a in (first, second))
    return said <= says or says <= said


def _short(answer: Answer) -> list[Part]:
    """The parts of an answer as far as half of a short answer has room; lists stay whole."""
    kept: list[Part] = []
    words = 0
    for part in answer.parts:
        statements: list[Statement] = []
        for statement in part.statements:
            words += len(statement.text.split())
            listed = part.bullets and statement.composed
            if listed or words <= MOST_WORDS_EACH or not (kept or statements):
                statements.append(statement)
        if statements:
            kept.append(replace(part, statements=tuple(statements)))
    return kept


def _take_in(answer: Answer, parts: list[Part], citations: list[Citation]) -> dict[int, int]:
    """Take the citations that parts use into a common list; their old numbers by the new."""
    used = {n for part in parts for statement in part.statements for n in statement.citations}
    numbers: dict[int, int] = {}
    for citation in (c for c in answer.citations if c.n in used):
        place = (citation.document, citation.start, citation.end)
        known = [c.n for c in citations if (c.document, c.start, c.end) == place]
        numbers[citation.n] = known[0] if known else len(citations) + 1
        if not known:
            citations.append(replace(citation, n=len(citations) + 1))
    return numbers


def _renumbered(part: Part, numbers: dict[int, int]) -> Part:
    statements = tuple(
        replace(s, citations=tuple(numbers[n] for n in s.citations)) for s in part.statements
    )
    return replace(part, statements=statements)
