"""A slip as one HTML file that asks nothing of any other machine.

All markup comes from the templates here; whatever is put into them is escaped by markupsafe.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from markupsafe import Markup

from assistant.slip.blocks import Block, Piece, blocks
from assistant.slip.carried import Carrier
from assistant.slip.content import Content
from assistant.slip.facts import Facts, facts, place_of
from assistant.slip.words import in_words

CARRIER = Carrier('<script type="application/json" id="answer-slip">', "</script>")
_STYLE = Markup(
    "body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;"
    "color:#1b1b1b;background:#fff}h1{font-size:1.3rem}h2{font-size:1.05rem;margin-top:2rem}"
    "blockquote{margin:.3rem 0 1rem;padding-left:1rem;border-left:3px solid #777}"
    ".place,.how{color:#555;font-size:.9rem}dl{display:grid;grid-template-columns:auto 1fr;"
    "gap:.2rem 1rem}dd{margin:0;overflow-wrap:anywhere}"
)
_PAGE = Markup(
    '<!doctype html>\n<html lang="{language}">\n<head><meta charset="utf-8">'
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src '
    "'unsafe-inline'; base-uri 'none'; form-action 'none'\">"
    '<meta name="viewport" content="width=device-width"><meta name="referrer" '
    'content="no-referrer"><title>{title}</title><style>{style}</style></head>\n<body>\n'
    "<h1>{title}</h1>\n{body}\n"
)
_END = "\n</body>\n</html>\n"


def as_html(content: Content, key: bytes | None) -> str:
    """The slip as a file, its JSON inside."""
    language = content["language"]
    page = _PAGE.format(
        language=language,
        title=in_words("slip", language),
        style=_STYLE,
        body=Markup("\n").join(_sections(facts(content))),
    )
    return CARRIER.carry(str(page), _END, content, key)


def _sections(said: Facts) -> Iterable[Markup]:
    if said.earlier:
        yield _section(said.word("earlier"), _items(said.earlier))
    yield _section(said.word("question"), Markup("<p><bdi>{}</bdi></p>").format(said.question))
    yield _section(said.word("answer"), _answer(said.answer))
    for label, answer, quotations in said.choices:
        yield _section(label, _answer(answer) + _quotations(quotations, said.language, ""))
    for name, quotations in said.quotations:
        anchor = "q" if name == "quotations" else ""
        yield _section(said.word(name), _quotations(quotations, said.language, anchor))
    rows = (Markup("<dt>{}</dt><dd>{}</dd>").format(*row) for row in said.about)
    yield _section(said.word("proof"), Markup("<dl>{}</dl>").format(Markup("").join(rows)))
    yield Markup('<p class="how">{}</p>').format(said.word("how"))


def _section(heading: str, body: Markup) -> Markup:
    return Markup("<section><h2>{}</h2>{}</section>").format(heading, body)


def _items(texts: Iterable[str | Markup]) -> Markup:
    items = (Markup("<li>{}</li>").format(text) for text in texts)
    return Markup("<ul>{}</ul>").format(Markup("").join(items))


def _answer(text: str) -> Markup:
    parts: list[Markup] = []
    for listed, group in groupby(blocks(text), key=lambda block: block.item):
        lines = [_line(block) for block in group]
        parts += [_items(lines)] if listed else [Markup("<p>{}</p>").format(li) for li in lines]
    return Markup("").join(parts)


def _line(block: Block) -> Markup:
    return Markup("").join(_piece(piece) for piece in block.pieces)


def _piece(piece: Piece) -> Markup:
    if piece.marker:
        return Markup('<a href="#q{0}">[{0}]</a>').format(piece.text)
    return Markup("<b>{}</b>" if piece.bold else "{}").format(piece.text)


def _quotations(quotations: Iterable[Content], language: str, anchor: str) -> Markup:
    return Markup("").join(
        Markup(
            '<div{id}><div class="place">[{n}] {place}</div><blockquote>{quote}</blockquote></div>'
        ).format(
            id=Markup(' id="{}{}"').format(anchor, each["n"]) if anchor else "",
            n=each["n"],
            place=place_of(each, language),
            quote=each["quote"],
        )
        for each in quotations
    )
