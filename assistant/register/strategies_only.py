"""Which listed strategies end or begin in a year, where other years are said not to be meant
("2028, not 2027 and not 2030", "2030, nothing earlier and nothing later")."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.strategy_words import AFTER, BEFORE, BETWEEN, OR_EARLIER, OR_LATER
from assistant.register.strategy_years import is_denied, strategies_by_year
from assistant.register.years import years_asked

_YEAR = r"(?:19|20)\d\d"
_NOT = (
    r"(?:inte|ej|icke|varken|not|neither|rather than|instead of|snarare an|i stallet for|istallet "
    r"for)"
)
_IN = r"(?:(?:i|in|ar|aret|the year) )*"
_AND = r"\W+(?:(?:och|eller|and|or|nor|samt|men|but|inte heller|heller) )*"
_OTHER_YEARS = re.compile(
    rf"(?<=\d)\W+(?:(?:och|and|men|but|alltsa|that is) )*"
    rf"{_NOT} {_IN}{_YEAR}(?:{_AND}(?:{_NOT} )?{_IN}{_YEAR})*\W*(?=\W|$)"
)
_NONE = r"(?:inget|ingen|inga|inte|ej|varken|nothing|none|not|no|neither|nor|never|ingenting)"
_EARLIER = r"(?:tidigare|fore|innan|earlier|before|sooner)"
_LATER = r"(?:senare|efter|later|after|beyond)"
_NO_OTHER = re.compile(
    rf"(?:[,;(]\W*|\b(?:och|and|men|but) )+{_NONE} (?:{_EARLIER}|{_LATER})"
    rf"(?:{_AND}(?:{_NONE} )?(?:{_EARLIER}|{_LATER}))?\b(?! (?:an|than|{_YEAR})\b)"
)
_BOUNDS = rf"{BEFORE}|{AFTER}|{OR_EARLIER}|{OR_LATER}|{BETWEEN}"


def strategies_only(reading: Reading, facts: Facts) -> Draft | None:
    """The strategies of the year that is meant."""
    text, folded = reading.text, reading.folded
    excluded = [m for m in (_OTHER_YEARS.search(folded), _NO_OTHER.search(folded)) if m]
    if not excluded or reading.question.context:
        return None
    for match in sorted(excluded, key=lambda m: -m.start()):
        text = f"{text[: match.start()]} {text[match.end() :]}"
    asked = replace(reading.question, text=text)
    meant = facts.read(asked)
    one_year = len(years_asked(meant.copy(), facts)) == 1
    if not one_year or is_denied(meant) or meant.shows(_BOUNDS):
        return None
    return strategies_by_year(meant, facts)
