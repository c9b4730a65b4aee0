"""Follow-ups relative to stand-alone questions: what is lost when a question leans on others.

The project's own, after the comparison of questions in context with their rewritten stand-alone
form in R. Anantha et al., Open-Domain Question Answering Goes Conversational (QReCC), NAACL 2021.
"""

from __future__ import annotations

from collections.abc import Iterable


def follow_up_ratio(cases: Iterable[tuple[int, bool]]) -> float | None:
    """The share right of follow-ups over that of single questions; None where it has no meaning.

    A case is its number of turns and whether it is right.
    """
    rights: dict[bool, list[bool]] = {True: [], False: []}
    for turns, right in cases:
        rights[turns > 1].append(right)
    follow_ups, alone = rights[True], rights[False]
    if not follow_ups or not any(alone):
        return None
    return (sum(follow_ups) / len(follow_ups)) / (sum(alone) / len(alone))
