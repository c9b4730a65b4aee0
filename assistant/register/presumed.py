"""A number that a question takes for granted, and where it stands in it.

"Våra fyra ledamöter i …" takes four for granted; "mer än fyra" and "minst fyra" do not, nor does
"fyra av dem" or a noun that something narrows ("de två yngsta ledamöterna").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.register.draft import Draft
from assistant.register.tag import tagged
from assistant.register.wordings import YES_NO
from assistant.register.yes_or_no import yes_or_no
from ingest.words import fold

_WORDS = {
    word: number
    for number, words in enumerate(
        (
            "tva two bada bagge both", "tre three", "fyra four", "fem five", "sex six",
            "sju seven", "atta eight", "nio nine", "tio ten", "elva eleven", "tolv twelve",
            "tretton thirteen", "fjorton fourteen", "femton fifteen",
        ),
        2,
    )
    for word in words.split()
}  # fmt: skip
NUMBER = (
    rf"(?P<n>\d{{1,3}}(?:[  .,]\d{{3}})*(?!\d)|(?!(?:19|20)\d\d\b)\d{{4,7}}|{'|'.join(_WORDS)})"
)
"""A number that is no year."""
_ONE = (
    r"(?:(?<=\bbara )|(?<=\bendast )|(?<=\benbart )|(?<=\bblott ))(?:en|ett)(?: enda)?|"
    r"(?:(?<=\bonly )|(?<=\bjust ))one"
)
"""One, which else is an article."""
_SO_MANY = r"bara|endast|enbart|blott|only"
_ONLY = re.compile(rf"\b(?:{_SO_MANY}|just)\s+$", re.IGNORECASE)
_SURE = (
    r"\b(?:vilka|vilket|which|what|de|dom|dessa|de har|vara|alla|samtliga|sina|dess|deras|"
    r"regionens|bara|endast|enbart|blott|hela|the|our|all|these|those|its|their|only|just|"
    r"inte mer an|inga fler an|no more than)"
)
_LOOSE = (
    r"\b(?P<loose>har|has|have|had|hade|med|with|listar|lists?|namner|names|innehaller|contains?|"
    r"omfattar|rymmer)"
)
_ASKED = (
    r"\b(?P<asked>finns(?: det)?|are there|is there|that|att|ar det|are|ar|vi|we|i|in|of|av|star)"
)
"""Words after which a number is asserted in a question for yes or no, and means little else."""
_BETWEEN = (
    r"(?: (?:vara|de|dom|our|the|these|those|of|vi|we|over|around|about|cirka|ca|some|runt|med|i))*"
    r"\s+"
)
_ADVERB = (
    rf"(?: (?:{_SO_MANY}|vi|we|i|ju|val|faktiskt|verkligen|"
    r"really|actually|over|around|about|cirka|ca|some|runt|just|precis|exakt|exactly))*\s+"
)
_KIND = (
    r"(?:(?:ordinarie|ordinary|regular|full|olika|different|politiska|political|elected|valda|"
    r"fortroendevalda|utsedda|appointed|permanent|listade|listed|uppraknade|internationella|"
    r"international|formaliserade|regionala?|medlem\w*|member|anslutna|participating|deltagande|"
    r"strategiska|governing|our|vara|svenska|{more})[- ]*){{0,2}}?"
)
"""Words between a number and its noun that leave open who is counted."""
_NARROWED = re.compile(
    r"\s*(?:som|who|that|which)\s+(?!(?:sitter|representera\w*|foretrader|vi|ar med|ingar|finns|"
    r"hor|sits?|represents?|we|are (?:in|part|members)|belong|have seats|has|har|make)\b)|"
    r"\s*(?:från|fran|from)\s+[A-ZÅÄÖ]"
)
_TEXT = re.compile(r"^(?:Texten|The text)\b")
_WHICH = re.compile(r"\b(?:vilka|vilket|which|what)\s+$")
_WE_HAVE = re.compile(
    r"\s*(?:har vi|vi har|har \w+|do we|we have|have we|does \w+ have|ingar|finns|are there|are in|"
    r"star|listas|are listed|make up|utgor|sits?\b|sitter|deltar vi|are we|is the)\b"
)
_SENTENCE = re.compile(r"[.!?]\s+(?=.*\w.*\?)")
"""The end of a sentence that a question follows: what is asked is not what was said before."""
_SUPPOSED = re.compile(
    r"\b(?:om vi|ifall|skulle|if we|would|minst|at least|fler an|mer an|more than|mindre an|"
    r"fewer than|less than|under|over|an|than|hogst|at most)\s+(?:de\s+|the\s+)?$"
)


@dataclass(frozen=True, slots=True)
class Counted:
    """A number that is taken for granted: its value, as it is written, its place, its noun, and
    the folded words from the number to the noun."""

    value: int
    said: str
    start: int
    end: int
    noun: str
    phrase: str
    asserted: bool
    """Whether it is what a question for yes or no asks about."""


@dataclass(frozen=True, slots=True)
class Presumed:
    """What the register says of such a number.

    `correction` says what the text has instead, None where the number agrees. `without` is the
    question without it. `asserted` says that just this was asked, by yes or no; `settles` that
    what puts it right is an answer even where the rest has none.
    """

    without: str
    correction: Draft | None
    asserted: bool = False
    settles: bool = True


def counted(
    text: str, nouns: str, more: Iterable[str] = (), one_nouns: str = ""
) -> Iterator[Counted]:
    """The numbers of things of a kind (a pattern of folded words) that a text takes for granted.

    `more` are further words that may stand between the number and the noun, `one_nouns` what only
    one is called.
    """
    folded = in_place(text)
    yes_no = bool(re.search(YES_NO, folded)) or tagged(text)
    last = max((m.end() for m in _SENTENCE.finditer(folded)), default=0)
    kind = _KIND.format(more="|".join(map(re.escape, map(fold, more))) or "own")
    opens = rf"(?:{_SURE}{_BETWEEN}|{_LOOSE}{_ADVERB}|{_ASKED}{_ADVERB}|^\W*|(?<=[.!?] ))"
    many = rf"{NUMBER}\s+{kind}(?P<noun>{nouns})"
    one = rf"(?P<one>{_ONE})\s+{kind}(?P<lone>{one_nouns or nouns})"
    for match in re.finditer(rf"{opens}(?:{many}|{one})\b", folded):
        number = "one" if match["one"] else "n"
        before, after = folded[: match.start(number)], text[match.end() :]
        if _SUPPOSED.search(before) or _NARROWED.match(after):
            continue
        if _WHICH.search(before) and not _WE_HAVE.match(in_place(after)):
            continue
        if match["asked"] and not yes_no:
            continue
        start, end = match.span(number)
        yield Counted(
            value=1 if match["one"] else value_of(match["n"]),
            said=text[start:end],
            start=start,
            end=end,
            noun=match["noun"] or match["lone"],
            phrase=folded[end : match.end()],
            asserted=yes_no and start >= last and bool(match["asked"] or match["loose"]),
        )


def verdict(text: str, only: Counted, right: bool, language: str) -> str:
    """What the text has, as a sentence without its end: that it is not the number presumed, under
    a yes or no where just this was asked."""
    if not right:
        text += {"sv": f", inte {only.said}", "en": f", not {only.said}"}[language]
    if not only.asserted:
        return text
    word = yes_or_no(right, language)
    return f"{word}: {_TEXT.sub(lambda lead: lead.group().lower(), text)}"


def blanked(text: str, start: int, end: int) -> str:
    """A text without the number between two places, nor that there are only so many."""
    before = _ONLY.sub("", text[:start])
    return re.sub(r"\s{2,}", " ", f"{before} {text[end:]}").strip()


def in_place(text: str) -> str:
    """A text folded letter by letter, so that places stay the same."""
    return "".join(low if len(low := fold(letter)) == 1 else letter for letter in text)


def value_of(number: str) -> int:
    """The value of a number as `NUMBER` finds it: in digits or a folded word."""
    return _WORDS.get(number) or int(re.sub(r"\D", "", number))
