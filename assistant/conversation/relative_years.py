"""A year that a turn counts from the one year which the turn before spoke of ("and the year
after?", "året innan", "two years later"), written as that year."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.answer import Status
from assistant.conversation.exchange import Exchange, said
from assistant.question import Question
from assistant.register.facts import Facts
from assistant.register.listed import name_of, strategies_named
from assistant.register.presumed import in_place

_CLOSES = (
    r"(?=\W*(?:$|[?.!,;]|(?:da|sen|then|och|and|eller|or|men|but|vem|vilk\w+|vad|who|what|"
    r"which)\b))"
)
_FROM_THAT = rf"(?: (?:det|dess|detta|that|this))?{_CLOSES}"
_FEW = ("ett|en|a|one", "tva|two", "tre|three", "fyra|four", "fem|five")
_NUMBER = rf"(?P<n>{'|'.join(_FEW)})"
_AFTER = (
    rf"aret (?:dar(?:pa|efter)\b|efter{_FROM_THAT})|"
    r"(?:det )?(?:pa|efter|nast)?(?:foljande|kommande) ar(?:et)?\b|"
    rf"the year (?:after|following){_FROM_THAT}|the (?:following|next|subsequent) year\b"
)
_BEFORE = (
    rf"aret (?:dess?forinnan\b|(?:innan|fore){_FROM_THAT})|(?:det )?foregaende ar(?:et)?\b|"
    rf"the year (?:before|preceding|prior){_FROM_THAT}|the (?:previous|preceding|prior) year\b"
)
_SAME = (
    r"(?:det |the |that )?(?:samma ar|(?:very )?same year)\b(?! (?:som|as|that)\b)|"
    rf"det aret{_CLOSES}|that year{_CLOSES}"
)
_LATER = rf"{_NUMBER} (?:ar senare|years? later)\b"
_EARLIER = rf"{_NUMBER} (?:ar tidigare|years? earlier)\b".replace("<n>", "<m>")
_NEXT = r"nasta ar\b|next year\b"
"""A year that is counted from the present one too: from another only where that was asked of."""
_RELATIVE = re.compile(
    r"\b(?P<to>(?:in|during|for|from|of|about|until|by|since) )?(?:"
    rf"(?P<after>{_AFTER})|(?P<before>{_BEFORE})|(?P<same>{_SAME})|(?P<later>{_LATER})|"
    rf"(?P<earlier>{_EARLIER})|(?P<next>{_NEXT}))"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LEADING = re.compile(r"\W*(?P<year>(?:19|20)\d\d)\b(?!\s*[–-])")
_PERIOD = re.compile(r"\b(?P<first>(?:19|20)\d\d)\s*[–-]\s*(?P<last>(?:19|20)\d\d)\b")
_BEGINS = re.compile(
    r"\b(?:borja\w*|starta\w*|inled\w*|beg[iau]n\w*|start\w*|first year|forsta aret)\b"
)


def with_year(turn: str, earlier: Exchange, language: str, facts: Facts) -> str | None:
    """The turn with the year that it counts from that of the turn before; None where it counts
    none, or that spoke of none or of several.

    "The same year" is that of the strategy which the turn before asked about, if it was one.
    """
    folded = in_place(turn)
    match = _RELATIVE.search(folded)
    if match is None or _YEAR.search(turn):
        return None
    of = _strategy_in(earlier.question, language, facts) if match["same"] else None
    if of:
        put = {"en": f"the same year as {of}", "sv": f"samma år som {of}"}[language]
        return _put(turn, match, put)
    year = _year_of(earlier, bool(match["next"]), bool(_BEGINS.search(folded)))
    if year is None:
        return None
    year += _shift(match)
    if language == "sv":
        return _put(turn, match, f"år {year}")
    return _put(turn, match, str(year) if match["to"] else f"in {year}")


def in_that_year(earlier: Exchange, dated: str) -> Exchange:
    """The turn before as it would be asked of the year of a turn that counts from its year."""
    year = _YEAR.search(dated)
    return replace(earlier, question=_YEAR.sub(year.group(), earlier.question)) if year else earlier


def _put(turn: str, match: re.Match[str], words: str) -> str:
    start = match.end("to") if match["to"] else match.start()
    return turn[:start] + words + turn[match.end() :]


def _shift(match: re.Match[str]) -> int:
    if match["later"] or match["earlier"]:
        number = match["n"] or match["m"]
        years = next(n for n, words in enumerate(_FEW, 1) if number in words.split("|"))
        return years if match["later"] else -years
    return -1 if match["before"] else 0 if match["same"] else 1


def _year_of(earlier: Exchange, asked_of: bool, begins: bool) -> int | None:
    """The one year that the turn before names, or else its answer if not `asked_of`; of a period
    the last year, or the first if the turn is on what `begins`."""
    asked = set(_YEAR.findall(earlier.question))
    if asked or asked_of or earlier.answer.status is not Status.ANSWERED:
        return int(asked.pop()) if len(asked) == 1 else None
    first = said(earlier.answer, first=True)
    leading = _LEADING.match(first)
    if leading:
        return int(leading["year"])
    for told in (first, said(earlier.answer)):
        years = set(_YEAR.findall(told))
        if len(years) == 1:
            return int(years.pop())
        period = _PERIOD.search(told)
        if period and years == {period["first"], period["last"]}:
            return int(period["first"] if begins else period["last"])
    return None


def _strategy_in(text: str, language: str, facts: Facts) -> str | None:
    """The name of the one listed strategy that a text names and for which it gives no year."""
    reading = facts.read(Question(text, language, "", (), (), (), {}))
    named = strategies_named(reading, facts)
    return name_of(named[0], facts, language) if len(named) == 1 else None
