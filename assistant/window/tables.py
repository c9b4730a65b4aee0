"""Tables of a page: real ones, that become cards where the window is narrow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

Cells = Sequence[Markup | str]


def table(
    caption: Markup | str,
    heads: Sequence[str],
    rows: Iterable[Cells],
    kind: str,
    foot: Iterable[Cells] = (),
) -> Markup:
    """A table; the first cell of each row heads it.

    The roles repeat what the elements say, for a style sheet that lays rows out as cards takes
    it from them.
    """
    foot_rows = [_row(cells, heads) for cells in foot]
    return Markup(
        '<table class="facts {kind}" role="table"><caption>{caption}</caption>'
        '<thead role="rowgroup"><tr role="row">{heads}</tr></thead>'
        '<tbody role="rowgroup">{rows}</tbody>{foot}</table>'
    ).format(
        kind=kind,
        caption=caption,
        heads=Markup("").join(
            Markup('<th scope="col" role="columnheader">{}</th>').format(head) for head in heads
        ),
        rows=Markup("").join(_row(cells, heads) for cells in rows),
        foot=Markup('<tfoot role="rowgroup">{}</tfoot>').format(Markup("").join(foot_rows))
        if foot_rows
        else "",
    )


def _row(cells: Cells, heads: Sequence[str]) -> Markup:
    first, *others = cells
    return Markup('<tr role="row"><th scope="row" role="rowheader">{}</th>{}</tr>').format(
        first,
        Markup("").join(
            Markup('<td role="cell" data-label="{}">{}</td>').format(head, cell)
            for head, cell in zip(heads[1:], others, strict=True)
        ),
    )
