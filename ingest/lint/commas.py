"""Commas between a subject or adverbial and its verb, and the one before "det vill säga"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.lint import lexicon
from ingest.lint.fault import Fault, Kind
from ingest.lint.lexicon import Gender
from ingest.lint.view import CAPITAL, WORD, View

_FRONTED = re.compile(
    r"^(?:Genom|I|På|Under|Med|Vid|Inom|För|Efter|Av|Till|Från|Enligt|Utifrån|Mellan)\s"
    r"([^,.;:()]+), ([a-zåäö]+)\b"
)
_RELATIVE = re.compile(
    r"(?:^|att )([^,.;:()]*?\b[^\W\d_]+) som [^,.;:()]+, ((?:inte |heller |också |alltid )*)"
    r"(är|har|ska|skall|kan|bör|får|måste|blir|var|hade)\b"
)
_WHICH = re.compile(r"\b([a-zåäö]{3,}) (vilket) ([a-zåäö]+)\b")
_NAME_WHO = re.compile(rf"((?:[{CAPITAL}][\w-]+ )*[{CAPITAL}][\w-]+) som ([a-zåäö]+)\b")
_CLAUSE = re.compile(r"\b(?:som|att|när|om|där|då|hur|vad|så|eftersom|medan|vilket|vilka|innan)\b")
_THAT_IS = re.compile(r"(?<=[^\W_]) (det vill säga|dvs\.|d\.v\.s\.)")


def before_verbs(view: View) -> Iterator[Fault]:
    """A comma between what opens a sentence (adverbial, subject with its clause) and the verb."""
    for unit in view.swedish:
        fronted = _FRONTED.match(unit.text)
        if fronted and lexicon.is_present(fronted.group(2)) and _plain(fronted.group(1)):
            yield unit.fault(
                Kind.COMMA,
                (fronted.start(2) - 2, fronted.end()),
                f"Inget komma före ”{fronted.group(2)}”: det som står före hör till satsen.",
                f'No comma before "{fronted.group(2)}": what stands before belongs to it.',
            )
        relative = _RELATIVE.search(unit.text)
        if relative and _plain(relative.group(1).split(" att ")[-1]):
            start = relative.start(2) - 2
            yield unit.fault(
                Kind.COMMA,
                (start, relative.end()),
                f"Inget komma mellan subjektet och ”{relative.group(3)}” (eller ett till före "
                "”som”).",
                f'No comma between the subject and "{relative.group(3)}" (or one more before '
                '"som").',
            )


def before_that_is(view: View) -> Iterator[Fault]:
    """ "That is" without the comma before it."""
    for unit in view.swedish:
        for match in _THAT_IS.finditer(unit.text):
            yield unit.fault(
                Kind.COMMA,
                match.span(1),
                f"Före ”{match.group(1)}” står komma.",
                f'A comma stands before "{match.group(1)}".',
            )


def before_which(view: View) -> Iterator[Fault]:
    """A neuter "which" right after a common-gender noun: it means the clause, and needs a comma."""
    for unit in view.swedish:
        for match in _WHICH.finditer(unit.text):
            common = lexicon.gender(match.group(1)) is Gender.COMMON
            if common and lexicon.is_present(match.group(3)):
                yield unit.fault(
                    Kind.COMMA,
                    (match.start(1), match.end(2)),
                    "Före ”vilket”, som syftar på hela satsen, står komma.",
                    'A comma stands before "vilket" where it means the whole clause.',
                )


def after_names(view: View) -> Iterator[Fault]:
    """A name that opens a sentence, and its clause without commas: a name needs no restriction."""
    for unit in view.swedish:
        match = _NAME_WHO.match(unit.text)
        if match and _is_name(match.group(1), view) and _finite(match.group(2)):
            yield unit.fault(
                Kind.COMMA,
                match.span(),
                f"Komma före ”som” och efter bisatsen: {match.group(1)} finns det bara en av.",
                f"Commas around the clause: there is only one {match.group(1)}.",
            )


def _is_name(words: str, view: View) -> bool:
    """Whether the last of some words is a name elsewhere too, and never a common noun."""
    last = words.split()[-1]
    return last in view.capitals and not any(
        last.lower() in WORD.findall(unit.text) for unit in view.units
    )


def _finite(word: str) -> bool:
    return lexicon.is_present(word) or lexicon.is_past(word)


def _plain(words: str) -> bool:
    """Whether the words before a comma hold no clause of their own."""
    return not _CLAUSE.search(words) and not any(map(lexicon.is_present, WORD.findall(words)))
