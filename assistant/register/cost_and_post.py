"""What is asked of costs in one half of a question and of posts in the other, one after another."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.register.cost_words import ASKS, OF_MONEY, Ask
from assistant.register.costs import answer_costs
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import COST

_HALVES = re.compile(
    r"(?:[,;.?]?\s+(?:och|and|samt|plus)|[,;.?])\s+"
    r"(?=(?:hur (?:mycket|stor\w?|manga)|vilken (?:andel|del)|vad (?:kostar|skiljer)|"
    r"how (?:much|many|big|large)|what (?:share|part|proportion|percentage|does|do|is))\b)"
)
_TO = {"sv": "för", "en": "for"}
_MONEY = re.compile(rf"\b(?:{COST}|{OF_MONEY}|kronor)\b")
_POST = re.compile(rf"\b(?:{ASKS[Ask.POST]})\b")


def cost_and_post(reading: Reading, facts: Facts) -> Draft | None:
    """Both answers, if each half asks for one of the two and names what it asks it of."""
    if reading.question.context or not _POST.search(reading.folded):
        return None
    for match in _HALVES.finditer(reading.folded):
        halves = [reading.text[: match.start()], reading.text[match.end() :]]
        only = facts.only_named(halves[0])
        if only and not facts.aliases.find(halves[1]):
            halves[1] = f"{halves[1].rstrip(' ?.!')} {_TO[reading.language]} {only.names[0]}"
        readings = [facts.read(replace(reading.question, text=f"{half}?")) for half in halves]
        on_posts = [bool(_POST.search(each.folded)) for each in readings]
        on_costs = [bool(_MONEY.search(each.folded)) for each in readings]
        if sorted(on_posts) != [False, True] or on_costs != [not post for post in on_posts]:
            continue
        if not all(facts.named(each.copy()) for each in readings):
            continue
        first, second = (answer_costs(each, facts) for each in readings)
        if first and second:
            first.add(second)
            return first
    return None
