"""The figures of the latest evaluation as markup, in plain words."""

from __future__ import annotations

from markupsafe import Markup

from assistant.window.bilingual import say
from assistant.window.quality.figures import Figures, Row
from assistant.window.quality.words import WORDS
from assistant.window.tables import Cells, table
from ingest.knowledge import Knowledge

REPORT = "rapport"
"""The address at which the report is read."""


def quality(
    figures: Figures | None,
    knowledge: Knowledge,
    language: str,
    has_report: bool = False,
    is_broken: bool = False,
) -> Markup:
    """The figures with their date, what version they are of, and where the report is."""
    if figures is None:
        return _paragraph("empty", say(WORDS, "broken" if is_broken else "missing", language))
    return Markup("").join(
        [
            _paragraph(
                "measured",
                say(WORDS, "measured", language, date=figures.date, cases=figures.cases),
            ),
            _version(figures, knowledge.version, language),
            _table(figures, language),
            _paragraph("note", say(WORDS, "explain", language)),
            _paragraph("note", say(WORDS, "trust", language)),
            _report(language) if has_report else "",
        ]
    )


def _version(figures: Figures, version: str, language: str) -> Markup:
    same = figures.document_version == version
    said = say(
        WORDS,
        "same" if same else "other",
        language,
        version=version,
        tested=figures.document_version,
    )
    return _paragraph("note" if same else "warning", said)


def _table(figures: Figures, language: str) -> Markup:
    heads = [say(WORDS, head, language) for head in ("what", "right", "percent", "between")]
    caption = Markup('<span class="unseen">{}</span>').format(say(WORDS, "table", language))
    return table(caption, heads, [_cells(row, language) for row in figures.rows], "quality")


def _cells(row: Row, language: str) -> Cells:
    low, high = _percent(row.low, language), _percent(row.high, language)
    return [
        row.label_en if language == "en" else row.label_sv,
        say(WORDS, "of", language, right=row.right, total=row.total),
        Markup(
            '<span class="share"><b>{}</b><span class="bar" aria-hidden="true">'
            '<span style="width:{:.1f}%"></span></span></span>'
        ).format(_percent(row.share, language), row.share * 100),
        say(WORDS, "range", language, low=low, high=high),
    ]


def _report(language: str) -> Markup:
    return Markup('<p class="report"><a href="{}">{}</a></p>').format(
        REPORT, say(WORDS, "report", language)
    )


def _paragraph(kind: str, words: str) -> Markup:
    return Markup('<p class="{}">{}</p>').format(kind, words)


def _percent(share: float, language: str) -> str:
    """A share in whole percent; only what is all of it is called 100."""
    whole = 100 if share >= 1 else min(round(share * 100), 99)
    return f"{whole} %" if language == "sv" else f"{whole}%"
