from __future__ import annotations

import pytest

from corpus.span import Span


def test_a_span_names_the_words_from_start_up_to_end() -> None:
    assert Span(7, 11).of("region Kron") == "Kron"


def test_an_empty_span_names_no_words() -> None:
    assert Span(3, 3).of("region") == ""


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (5, 4)])
def test_a_span_that_cannot_be_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="expected 0 <= start <= end"):
        Span(start, end)


def test_a_span_holds_itself_and_what_lies_inside() -> None:
    outer = Span(2, 8)
    assert outer.holds(outer)
    assert outer.holds(Span(3, 7))
    assert not outer.holds(Span(1, 7))
    assert not outer.holds(Span(3, 9))


def test_spans_meet_when_they_share_a_character() -> None:
    assert Span(0, 5).meets(Span(4, 9))
    assert Span(4, 9).meets(Span(0, 5))
    assert Span(0, 9).meets(Span(3, 4))


def test_neighbouring_spans_do_not_meet() -> None:
    assert not Span(0, 5).meets(Span(5, 9))
    assert not Span(5, 9).meets(Span(0, 5))


def test_spans_sort_in_the_order_of_the_text() -> None:
    assert sorted([Span(5, 9), Span(0, 7), Span(0, 3)]) == [Span(0, 3), Span(0, 7), Span(5, 9)]
