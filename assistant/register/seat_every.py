"""Of which things a question asks whether something holds for all of them, or for them only."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ALL = (
    r"(?<!at )(?<!in )all(?! told| in all)|alla(?! fall)|allihop(?:a)?|samtliga|var och en|varenda|"
    r"varje|bada|bagge|every|everyone|everybody|each|both"
)
_EVERYWHERE = (
    r"overallt|alltid|genomgaende|always|everywhere|wherever|(?:i|in|on|pa) (?:alla|samtliga|all|"
    r"each|every)(?: one)?(?: of)?(?: (?:sina|hans|hennes|de|dem|his|her|the|them|organ\w*|"
    r"uppdrag\w*|bodies|seats?|assignments?|committees|boards))*"
)
_ONLY = r"bara|endast|enbart|uteslutande|only|solely|exclusively|nothing but|inga andra an"
_NUMBER = r"(?! (?:(?:har|have|has|i|in|on) )?(?:en|ett|one|an?|tva|two|tre|three|fyra|four|\d+)\b)"
_OF = r"(?: (?:av|of|vara|our|the|de|dessa|these|var|var|internationella|international))*"
_BODIES = (
    r" (?:organ\w*|grupper\w*|kommitteer\w*|styrelser\w*|bod(?:y|ies)|committees?|boards?|groups?|"
    r"samarbeten\w*|collaborations?|networks?|natverken?)"
)
_PARTIES = r" (?:parti(?:er|erna|et)?|part(?:y|ies))"
_PLACES = re.compile(rf"\b(?:{_EVERYWHERE})\b")
_ANY_NOT = re.compile(
    r"\b(?:nagon|nagra|nan|any|anyone|anybody|someone)\b.*\b(?:inte|ej|icke|not|isn t|aren t)\b"
)
_SOME = re.compile(
    r"\b(?:nagon|nagra|nagot|nan|any|anyone|anybody|someone|somebody|at all|over huvud taget)\b"
)
_NOT = re.compile(r"\b(?:inte|ej|icke|not|isn t|aren t|doesn t)\b")


@dataclass(frozen=True, slots=True)
class Every:
    """What is spoken of as a whole: `things` are seats, bodies or parties.

    `party` says that a party, not a role, is what is said of them; `inverted` that it is asked
    whether it does not hold for somebody.
    """

    things: str
    party: bool
    inverted: bool


def is_everywhere(folded: str) -> bool:
    """Whether it is asked if something holds of somebody in all bodies, or always."""
    return bool(_PLACES.search(folded) or re.search(rf"\b(?:{_ONLY})\b{_NUMBER}", folded))


def every_asked(folded: str, parties: bool, party_last: bool) -> Every | None:
    """What a question on seats asks of a whole; None where it speaks of no whole.

    `parties` tells whether it names a party, `party_last` whether it does so after any role.
    """
    inverted = bool(_ANY_NOT.search(folded))
    if _SOME.search(folded) and not inverted:
        return None
    if re.search(rf"\b(?:{_ALL}){_OF}{_BODIES}\b", folded):
        return Every("bodies", parties, inverted)
    if re.search(rf"\b(?:{_ALL}){_OF}{_PARTIES}\b", folded):
        return Every("parties", parties, inverted)
    only = re.search(rf"\b(?:{_ONLY})\b{_NUMBER}", folded)
    if not (inverted or only or re.search(rf"\b(?:{_ALL})\b", folded)):
        return None
    return (
        None
        if _NOT.search(folded) and not inverted
        else Every("seats", parties and (party_last or bool(only)), inverted)
    )
