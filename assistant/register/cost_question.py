"""What a question asks of costs and posts: of which collaborations, for which year, in what way."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.register.cost_others import with_others, with_parts_of_names, without_others
from assistant.register.cost_words import ASKS, BEYOND, EXTRA, OF_MONEY, PRICED, SAVES, Ask
from assistant.register.facts import Facts
from assistant.register.other_region import other_region
from assistant.register.presumed import in_place
from assistant.register.reading import Reading
from assistant.register.wordings import (
    COST,
    HARMLESS,
    KIND,
    OTHER_QUESTION,
    SETS_APART,
    TOTAL,
    asked_now,
    is_yes_no,
)
from assistant.register.years import YEAR, years_asked
from assistant.understand.quantities import quantities
from corpus.collaboration import Collaboration

LEAST_SUM = 1_000
"""A smaller number is no sum of money that a question sets as its limit."""
_SUPPOSED = r"om vi|skulle vi|would we|if|if we|ifall|skulle"
_NTH = {"nast": 2, "andra": 2, "second": 2, "tredje": 3, "third": 3, "fjarde": 4, "fourth": 4}
_ON_COSTS = rf"{COST}|{TOTAL}|{ASKS[Ask.POST]}|{ASKS[Ask.MOST]}|{ASKS[Ask.LEAST]}"
_OF_ALL = (
    r"(?:(?:of|av) )?(?:all|alla|samtliga)(?: (?:of them|dem|two|three|four|five|six|tva|"
    r"tre|fyra|fem|sex))?"
)
_AS_SUPPORT = r"(?:som |i )?stod(?= (?:till|for|at)\b)|(?:as |in )?support(?= (?:to|for)\b)"
"""What a share of a post is given as."""
_PER_OTHER = re.compile(
    r"\b(?:per (?!ar\b|year|annum|samarbete|collaboration|cooperation|natverk|network|styck|cent|"
    r"organisation)[a-z]+|(?:i manaden|om dagen|i veckan|a month|a week|a day|monthly|each month|"
    r"varje manad))\b"
)
_OFFICE = r"kontor\w*|office|kansli\w*|secretariat"
_ANY_ONE = (
    r"\b(?:(?:for|av|of|i|on|in|far|ska|should|may|can|must) )(?:ett|a|an) "
    r"(?:internationellt |international |new |nytt )?"
    r"(?:samarbete|natverk|medlemskap|collaboration|cooperation|network|membership)\b"
)
"""One that there is not yet, for which a rule may set an amount."""
_WHICH_MEMBER = r"\b(?:vilken|which|what) (?:part(?: (?:som|that))?|party|medlem|member|partner)\b"
"""That one of the members is asked for, of whose costs nothing is told."""
_HOW_MUCH = (
    r"\b(?:hur (?:stor|hog|mycket)\w*|vad|vilken|how (?:much|big|large|high)|what(?:.?s)?)\b"
)
_BOUND_ASKED = (
    r"[,:–]\s*(?:haller|hamnar|stannar|ligger|landar|klarar|blir|kommer|do|does|are|is|will|"
    r"would)\b"
)
"""That it is asked, after a sum that is supposed, whether it is within a bound."""
_SUMMED = (
    r"\b(?:om|ifall|nar|if|when) (?:vi|man|jag|ni|du|we|you|i|one)(?= (?:\S+ ){0,2}?"
    r"(?:lagger|slar|summerar|raknar|adderar|plussar|adds?|sums?|puts?|\||counts?))"
)
_BUDGET = r"(?:\w+ )?(?:ars)?(?:budget|omsattning|arsbudget|turnover|intakt|revenue)\w*"
_POINTS = re.compile(r"\b(?:in|for|of|on|into|i|till|pa|av) (?:it|den)(?=\s*(?:$|[?.!,;]))")
"""That one is meant which only the turn before names."""
_BUDGET_OF = r"\b(?:vilken|what|how (?:big|large)) (?:\w+ )?(?:a )?budget (?:har|has|does)\b"
_OURS = r"\b(?:vi|oss|var|vart|vara|we|us|our)\b"


@dataclass(frozen=True, slots=True)
class CostQuestion:
    """A question on costs or posts that is understood to its last word.

    `named` are the collaborations it names; `limit` is the sum, or with a post the percent, that
    it names, `upper` a second, greater one; `nth` the place in an order.
    """

    named: tuple[Collaboration, ...]
    asks: frozenset[Ask]
    years: frozenset[int]
    limit: Decimal | None
    upper: Decimal | None
    nth: int
    yes_no: bool
    language: str

    def has(self, *asks: Ask) -> bool:
        """Whether it asks in one of these ways."""
        return not self.asks.isdisjoint(asks)

    @property
    def post(self) -> bool:
        """Whether it asks about posts, not money."""
        return Ask.POST in self.asks

    @property
    def leaves_out(self) -> bool:
        """Whether the collaborations named are those to leave out."""
        return bool(self.named) and self.has(Ask.EXCEPT, Ask.REST)

    @property
    def every(self) -> bool:
        """Whether all collaborations are meant."""
        edge = self.has(Ask.MOST, Ask.LEAST)
        return self.leaves_out or (
            not self.named and (edge or self.has(Ask.MANY, Ask.ONE_OF, Ask.EXISTS))
        )


def per_other(folded: str) -> bool:
    """Whether an amount is asked for by something else than by year or collaboration."""
    return bool(_PER_OTHER.search(folded))


def asks_own_budget(text: str, facts: Facts) -> bool:
    """Whether it is asked how big a collaboration's own budget is, not what it costs us."""
    folded = in_place(text)
    if not re.search(_HOW_MUCH, folded) or re.search(_OURS, folded):
        return False
    return any(
        re.match(rf"(?:['’]s?|:?s)? {_BUDGET}", folded[mention.end :])
        or re.search(_BUDGET_OF, folded)
        for mention in facts.aliases.find(text)
    )


def read_cost_question(reading: Reading, facts: Facts) -> CostQuestion | None:
    """What is asked of costs; None if a word of weight is left, or it asks for something else."""
    if not asked_now(reading, facts, _ON_COSTS) or other_region(reading.text, facts):
        return None
    yes_no, language = is_yes_no(reading), reading.language
    sums = sums_in(reading)
    yes_no = yes_no or (bool(sums) and bool(re.search(_BOUND_ASKED, reading.folded)))
    limit = sums[0] if sums else None
    years = years_asked(reading, facts)
    named = with_others(reading, _named(reading, facts), facts)
    named = with_parts_of_names(reading, named, facts)
    if not named and _POINTS.search(reading.folded):
        return None
    rest = without_others(facts.unnamed(reading))
    of_office = rf"(?:\w+ )?(?:{_OFFICE})(?= (?:{KIND})\b)"
    if named and reading.has(of_office):
        rest = re.sub(rf"\b{of_office}", _blank, rest)
    elsewhere = re.sub(rf"\b{of_office}", _blank, reading.folded) if named else reading.folded
    if re.search(rf"\b(?:{_OFFICE})\b", elsewhere) or per_other(reading.folded):
        return None
    if re.search(rf"{_ANY_ONE}|{_WHICH_MEMBER}", reading.folded) or asks_own_budget(
        reading.text, facts
    ):
        return None
    asks, rest, nth = _asks(reading, rest, limit is not None)
    if Ask.POST in asks and limit is None:
        limit = _percent(reading)
    if Ask.POST in asks:
        reading.take(_AS_SUPPORT)
        years = years if re.search(YEAR, reading.question.text) else set()
    rest = re.sub(_SUMMED, "|", rest)
    supposed = not asks.isdisjoint((Ask.SAVE, Ask.REST, Ask.EXCEPT))
    if supposed:
        rest = re.sub(rf"\b(?:{_SUPPOSED})\b", "|", rest)
    if re.search(rf"\b(?:{SETS_APART}|{OTHER_QUESTION})\b", rest):
        return None
    for pattern in (_SUPPOSED if supposed else "", KIND, EXTRA, HARMLESS):
        if pattern:
            reading.take(pattern)
    if reading.left() or len(sums) > 2:
        return None
    upper = sums[1] if len(sums) == 2 else None
    return CostQuestion(named, asks, frozenset(years), limit, upper, nth, yes_no, language)


def _asks(reading: Reading, rest: str, limited: bool) -> tuple[frozenset[Ask], str, int]:
    """What is asked, with the text without the words that ask, and the place in an order."""
    found: set[Ask] = set()
    nth = 1
    if limited:
        for ask, pattern in BEYOND.items():
            if re.search(rf"\b(?:{pattern})\b", rest):
                found.add(ask)
        for pattern in BEYOND.values():
            reading.take(pattern)
            rest = re.sub(rf"\b(?:{pattern})\b", _blank, rest)
    if re.search(rf"\b(?:{COST}|{OF_MONEY})\b", rest):
        found.add(Ask.COST)
    leaves = not re.search(rf"\b(?:{COST}|{SAVES})\b", rest)
    if not reading.question.context and re.search(rf"\b{PRICED}", rest):
        found.add(Ask.PRICED)
    for ask, pattern in ASKS.items():
        match = re.search(rf"\b(?:{pattern})", rest) if ask is Ask.NTH else None
        match = match or re.search(rf"\b(?:{pattern})\b", rest)
        if match is None:
            continue
        found.add(ask)
        if ask is Ask.NTH:
            nth = next(place for word, place in _NTH.items() if word in match.group())
        closing = "" if ask is Ask.NTH else r"\b"
        for each in re.finditer(rf"\b(?:{pattern}){closing}", rest):
            reading.take_span(*each.span())
        rest = re.sub(rf"\b(?:{pattern}){closing}", _blank, rest)
    return frozenset(found - {Ask.SAVE} if leaves else found), rest, nth


def _named(reading: Reading, facts: Facts) -> tuple[Collaboration, ...]:
    """The collaborations that a question names; none where its last turn asks of all of them."""
    named = facts.named(reading)
    if not reading.question.context:
        return named
    turn = facts.read(replace(reading.question, context=""))
    every = not facts.named(turn) and turn.shows(rf"{_OF_ALL}(?= then| da|\W*$)")
    return () if every else named


def _blank(match: re.Match[str]) -> str:
    return "|" * len(match.group())


def limit_in(reading: Reading) -> Decimal | None:
    """The one sum of money that a question names, which it takes."""
    sums = sums_in(reading)
    return sums[0] if len(sums) == 1 else None


def sums_in(reading: Reading) -> list[Decimal]:
    """The sums of money that a question names, the smallest first; it takes them."""
    every = list(quantities(reading.text))
    found = [
        q
        for q in every
        if not re.fullmatch(YEAR, reading.text[q.start : q.end])
        and not any(o.start <= q.start < o.end for o in every if o != q)
        and q.value >= LEAST_SUM
    ]
    for each in found:
        reading.take_span(each.start, each.end)
        reading.take(r"kr|kronor|sek|crowns|kronas")
    return sorted(q.value for q in found)


def _percent(reading: Reading) -> Decimal | None:
    """The one share of a post that a question names, which it takes."""
    if reading.has(r"(?:en )?(?:kvarts|fjardedels)|a quarter|one quarter"):
        return Decimal(25)
    if reading.has(r"(?:en )?(?:halv|halvtid(?:en|stjanst\w*)?)|half(?: an?)?|(?:a )?half[- ]time"):
        return Decimal(50)
    found = list(quantities(reading.text))
    match = [q for q in found if re.match(r"\s*(?:%|procent|per ?cent)", reading.text[q.end :])]
    if len(match) != 1:
        return None
    reading.take_span(match[0].start, match[0].end)
    return match[0].value
