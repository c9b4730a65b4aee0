"""The seats of the real document, against rows written by hand from its text."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from corpus.seat import Seat
from ingest.register.collaborations import read_collaborations
from ingest.register.seats import read_seats
from tests.register.reading import Registered

GOLD = [
    json.loads(line)
    for line in (Path(__file__).parent / "gold_seats.jsonl").read_text("utf-8").splitlines()
]
SECONDS = 0.2


def _row(seat: Seat, register: Registered) -> dict[str, Any]:
    texts = register.knowledge.documents
    return {
        **{key: getattr(seat, key) for key in GOLD[0] if key != "quotes"},
        "quotes": [place.span.of(texts[place.document].text) for place in seat.places],
    }


def test_every_seat_is_read_and_no_other(real_register: Registered) -> None:
    assert len(GOLD) == 21
    assert [_row(seat, real_register) for seat in real_register.seats] == GOLD


def test_counts_of_the_text_hold(real_register: Registered) -> None:
    counted = [seat for seat in real_register.seats if seat.count_claimed is not None]
    assert len(counted) == 13
    assert all(seat.count_claimed == seat.count_found for seat in counted)


def test_every_place_is_a_whole_sentence(real_register: Registered) -> None:
    known = real_register.knowledge.sentence_at
    for seat in real_register.seats:
        for place in seat.places:
            assert (place.document, place.span) in known


def test_sentences_about_nobody_in_particular_are_listed(real_register: Registered) -> None:
    words = [real_register.words(unread) for unread in real_register.unread]
    assert len(words) == 3
    assert "en representant från varje medlemsorganisation" in words[1]


def test_reading_is_fast(real_register: Registered) -> None:
    knowledge = real_register.knowledge
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        read_seats(knowledge, read_collaborations(knowledge))
        taken.append(time.perf_counter() - start)
    assert min(taken) < SECONDS
