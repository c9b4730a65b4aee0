"""Verbatim rate: the share of quotations that stand in the text exactly where they say they do.

Quoting checked against the source as in J. Menick et al., Teaching language models to support
answers with verified quotes (GopherCite), 2022, here with the place as well as the words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from eval.outcome import Cited


def is_verbatim(cited: Cited, texts: Mapping[str, str]) -> bool:
    """Whether the quotation is what stands at its place; without a place, whether it stands."""
    if cited.start is None or cited.end is None:
        return any(cited.quote in text for text in texts.values())
    text = texts.get(cited.document, "")
    return bool(cited.quote) and text[cited.start : cited.end] == cited.quote


def verbatim_rate(citations: Sequence[Cited], texts: Mapping[str, str]) -> float:
    """The share of the quotations that are verbatim; 1 where there is none."""
    found = [is_verbatim(cited, texts) for cited in citations]
    return sum(found) / len(found) if found else 1.0
