"""Answers on costs and posts, as an ordered list; the first that can answers."""

from __future__ import annotations

from collections.abc import Callable

from assistant.register.cost_between import average, difference, percent_more, ratio, share_of_total
from assistant.register.cost_compare import beyond, beyond_another, extreme, of_value, ranked, same
from assistant.register.cost_of import exactness, one_by_one, without_year
from assistant.register.cost_question import CostQuestion, read_cost_question
from assistant.register.cost_total import total
from assistant.register.cost_yes_no import yes_no
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading

ANSWERERS: tuple[Callable[[CostQuestion, Facts], Draft | None], ...] = (
    exactness,
    without_year,
    yes_no,
    beyond,
    beyond_another,
    of_value,
    average,
    percent_more,
    ratio,
    difference,
    share_of_total,
    same,
    ranked,
    extreme,
    total,
    one_by_one,
)


def answer_costs(reading: Reading, facts: Facts) -> Draft | None:
    """The answer to a question on costs or posts that is understood to its last word, else None."""
    asked = read_cost_question(reading, facts)
    if asked is None:
        return None
    for answerer in ANSWERERS:
        draft = answerer(asked, facts)
        if draft is not None:
            return draft
    return None
