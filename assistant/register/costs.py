"""Answers on costs and posts, as an ordered list; the first that can answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from assistant.register.cost_between import average, difference, ratio, share_of_total
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
    ratio,
    difference,
    share_of_total,
    same,
    ranked,
    extreme,
    total,
    one_by_one,
)


_SENTENCES = re.compile(r"(?<=[.!?])\s+")


def _amid_a_story(reading: Reading, facts: Facts) -> CostQuestion | None:
    """The one question among the sentences of a turn, if it names all that the others name."""
    question = reading.question
    sentences = [each for each in _SENTENCES.split(question.text) if each.strip()]
    asking = [each for each in sentences if each.rstrip().endswith("?")]
    if question.context or len(sentences) < 2 or len(asking) != 1:
        return None
    alone = facts.read(replace(question, text=asking[0]))
    named = {mention.collaboration.name for mention in facts.aliases.find(asking[0])}
    told = {mention.collaboration.name for mention in facts.aliases.find(question.text)}
    return read_cost_question(alone, facts) if named and told <= named else None


def answer_costs(reading: Reading, facts: Facts) -> Draft | None:
    """The answer to a question on costs or posts that is understood to its last word, else None."""
    asked = read_cost_question(reading.copy(), facts) or _amid_a_story(reading, facts)
    if asked is None:
        return None
    for answerer in ANSWERERS:
        draft = answerer(asked, facts)
        if draft is not None:
            return draft
    return None
