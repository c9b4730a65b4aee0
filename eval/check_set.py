"""Checks the cases as a set: what it must hold, and that what belongs together fits together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import islice

from eval.case import Case
from eval.score import plain

RESERVED = (0.58, 0.62)
"""The share of the cases that is looked at only in totals."""
GROUPS, PAIRS, CONVERSATIONS, OPTIONAL, UNANSWERED = 40, 60, 40, 100, 100
"""How many groups of three paraphrases, language pairs, conversations of several turns, cases with
optional facts, and cases without an answer there are at least."""
KINDS_OF_SILENCE = 6
PARAPHRASES = 3


def set_faults(cases: Sequence[Case]) -> list[str]:
    """One sentence for each fault of the set as a whole."""
    return [*_duplicates(cases), *_unlike(cases), *_too_few(cases)]


def summary(cases: Sequence[Case]) -> str:
    """What the set holds, in one line a thing."""
    return "\n".join(f"{name:<32}{count}" for name, count in _counts(cases).items())


def _counts(cases: Sequence[Case]) -> dict[str, int]:
    groups = Counter(case.group for case in cases if case.group)
    return {
        "cases": len(cases),
        "reserved": sum(case.reserved for case in cases),
        "groups of three paraphrases": sum(n >= PARAPHRASES for n in groups.values()),
        "Swedish-English pairs": len({case.pair for case in cases if case.pair}),
        "conversations of several turns": sum(len(case.turns) > 1 for case in cases),
        "with optional facts": sum(bool(case.optional) for case in cases),
        "without an answer": sum(not case.answerable for case in cases),
        "kinds of them": len({case.why_not for case in cases if case.why_not}),
    }


def _duplicates(cases: Sequence[Case]) -> list[str]:
    asked: dict[tuple[str, ...], str] = {}
    found = []
    for case in cases:
        first = asked.setdefault(word_for_word(case.turns), case.id)
        if first != case.id:
            found.append(f"{case.id}: asks the same as {first}, word for word")
    return found


def word_for_word(turns: Sequence[str]) -> tuple[str, ...]:
    """Turns without what does not make them other ones: case, spaces, marks at the end."""
    return tuple(plain(turn).rstrip("?!. ") for turn in turns)


def _unlike(cases: Sequence[Case]) -> list[str]:
    """Groups and pairs whose cases do not belong together."""
    found = []
    for name in ("group", "pair"):
        together: dict[str, list[Case]] = defaultdict(list)
        for case in cases:
            if getattr(case, name):
                together[getattr(case, name)].append(case)
        for key, members in together.items():
            if len({case.answerable for case in members}) > 1:
                found.append(f"{name} {key}: some of its cases have an answer, others have none")
            if name == "group" and len(members) < 2:
                found.append(f"group {key}: has only one case")
            if name == "pair" and sorted(case.language for case in members) != ["en", "sv"]:
                found.append(f"pair {key}: is not one Swedish and one English case")
    return found


def _too_few(cases: Sequence[Case]) -> list[str]:
    counts = _counts(cases)
    least = (GROUPS, PAIRS, CONVERSATIONS, OPTIONAL, UNANSWERED, KINDS_OF_SILENCE)
    found = [
        f"{name}: {counts[name]}, expected at least {number}"
        for name, number in zip(islice(counts, 2, None), least, strict=True)
        if counts[name] < number
    ]
    share = counts["reserved"] / len(cases) if cases else 0.0
    if not RESERVED[0] <= share <= RESERVED[1]:
        found.append(f"reserved: {share:.3f} of the cases, expected {RESERVED[0]} to {RESERVED[1]}")
    return found
