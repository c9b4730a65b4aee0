"""Lists of phrases whose entries end in other marks than those of the other lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from corpus.passage import Shape
from ingest.lint.fault import Fault, Kind
from ingest.lint.view import Unit, View

_MARKS = ",;."


def other_marks(view: View) -> Iterator[Fault]:
    """A list whose entries end in another mark than most lists of the text, told once."""
    lists = list(_lists(view))
    usual = Counter(mark for _, mark in lists).most_common(1)
    for unit, mark in lists:
        if mark != usual[0][0] and usual[0][1] > 1:
            yield unit.fault(
                Kind.VARIANT,
                (len(unit.text) - len(mark), len(unit.text)),
                f"Punkterna i den här listan slutar med ”{mark}”, i andra listor med "
                f"”{usual[0][0]}”. Välj ett sätt.",
                f'The entries of this list end in "{mark}", those of others in "{usual[0][0]}". '
                "Choose one way.",
            )


def _lists(view: View) -> Iterator[tuple[Unit, str]]:
    """The first entry of each list of phrases, with the mark that all its entries but one have."""
    bullets = [passage for passage in view.passages() if passage[0].shape is Shape.BULLET]
    for _, group in groupby(bullets, key=lambda p: (p[0].document, p[0].section, p[0].lead_in)):
        ends = [passage[-1] for passage in group]
        marks = {u.text[-1] if u.text[-1] in _MARKS else "" for u in ends[:-1]}
        phrases = all(u.text[0].islower() for u in ends)
        if phrases and len(marks) == 1:
            yield ends[0], marks.pop()
