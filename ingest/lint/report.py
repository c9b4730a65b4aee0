"""How faults are told: for reading, grouped by kind; as JSON lines, for other programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from itertools import groupby

from ingest.lint.fault import Fault, Kind
from ingest.lint.view import View

CONTEXT = 50
"""Characters shown on each side of the words."""
TITLES = {
    Kind.REFERENCE: ("Hänvisningar till något som inte finns", "References to nothing"),
    Kind.PERSON: ("Personer, partier och roller", "Persons, parties and roles"),
    Kind.COUNT: ("Antal som inte stämmer", "Counts that do not fit"),
    Kind.ABBREVIATION: ("Förkortningar", "Abbreviations"),
    Kind.NAME: ("Samma namn på två sätt", "One name, two spellings"),
    Kind.BROKEN: ("Meningar där något saknas", "Sentences that lack something"),
    Kind.CONSTRUCTION: ("Felaktiga uttryck", "Wrong constructions"),
    Kind.DOUBLED: ("Dubbelskrivet", "Written twice"),
    Kind.SPELLING: ("Troliga stavfel", "Probable misspellings"),
    Kind.HYPHEN: ("Bindestreck", "Hyphens"),
    Kind.AGREEMENT: ("Böjning", "Agreement"),
    Kind.COMMA: ("Komma", "Commas"),
    Kind.PUNCTUATION: ("Skiljetecken och mellanslag", "Marks and blanks"),
    Kind.OUTDATED: ("År som har gått", "Years gone by"),
    Kind.UNUSED_ANNEX: ("Bilagor utan hänvisning", "Annexes that nothing refers to"),
    Kind.VARIANT: ("Två former av samma ord", "Two forms of one word"),
    Kind.DASH: ("Tankstreck", "Dashes"),
    Kind.DATED_WORD: ("Ord som blir inaktuella", "Words that go out of date"),
}


def human_report(found: Sequence[Fault], view: View, language: str) -> str:
    """Every fault under its kind, with its place, its words marked, and what to do."""
    swedish = language == "sv"
    lines: list[str] = []
    for kind, group in groupby(found, key=lambda fault: fault.kind):
        faults = list(group)
        title = TITLES[kind][0 if swedish else 1]
        note = ("  (anmärkning)" if swedish else "  (note)") if kind.is_note else ""
        lines += [f"{title}: {len(faults)}{note}"]
        for fault in faults:
            lines.append(f"  {_place(fault, swedish)}")
            lines.append(f"    {_marked(fault, view)}")
            lines.append(f"    → {fault.message_sv if swedish else fault.message_en}")
        lines.append("")
    return "\n".join([*lines, _total(found, swedish)])


def json_lines(found: Sequence[Fault]) -> str:
    """One JSON object a fault; `note` tells those that are none strictly."""
    rows = [{**asdict(fault), "note": fault.kind.is_note} for fault in found]
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows)


def _place(fault: Fault, swedish: bool) -> str:
    page = f"{'sidan' if swedish else 'page'} {fault.page}" if fault.page else ""
    return ", ".join(part for part in (fault.document, page, " › ".join(fault.section)) if part)


def _marked(fault: Fault, view: View) -> str:
    """The words between arrowheads, in what stands around them."""
    document = view.documents.get(fault.document)
    if document is None:
        return f"»{fault.words}«"
    text, start, end = document.text, fault.span.start, fault.span.end
    before = text[max(0, start - CONTEXT) : start].rpartition("\n")[2]
    after = text[end : end + CONTEXT].partition("\n")[0]
    cut_before = "…" if start > CONTEXT and len(before) == CONTEXT else ""
    cut_after = "…" if len(after) == CONTEXT else ""
    return f"{cut_before}{before}»{fault.words}«{after}{cut_after}"


def _total(found: Sequence[Fault], swedish: bool) -> str:
    notes = sum(fault.kind.is_note for fault in found)
    faults = len(found) - notes
    if swedish:
        return f"Totalt {faults} fel och {notes} {'anmärkning' if notes == 1 else 'anmärkningar'}."
    return f"{faults} fault{'s' * (faults != 1)} and {notes} note{'s' * (notes != 1)} in all."
