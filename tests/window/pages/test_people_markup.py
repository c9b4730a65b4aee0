"""The page on people as markup and as files, over the real collection and over others."""

from __future__ import annotations

import csv
import io

import pytest
from openpyxl import load_workbook

from assistant.window.people.files import seats_file
from assistant.window.people.found import choices, find_seats, wanted_of
from assistant.window.people.markup import people, unread
from ingest.knowledge import Knowledge
from tests.window.pages.reading import has_only_own_tags, tags_of, text_of


def persons(knowledge: Knowledge, **wanted: str) -> list[str]:
    """The persons of the seats that pass filters."""
    return [row.values["person"] for row in find_seats(knowledge, wanted).rows]  # type: ignore[misc]


def test_every_seat_is_shown_with_its_words_and_a_link_to_them(knowledge: Knowledge) -> None:
    markup = people(knowledge, {}, "sv")
    text = text_of(markup)
    assert len(knowledge.register.seats) > 20
    rows = [tag for tag in tags_of(markup) if tag == ("th", {"scope": "row", "role": "rowheader"})]
    assert len(rows) == len(knowledge.register.seats)
    ids = {passage.id for passage in knowledge.passages}
    links = [attributes["href"] for tag, attributes in tags_of(markup) if tag == "a"]
    assert len(links) >= len(rows)
    assert all(str(link).partition("?p=")[2] in ids for link in links)
    for seat in knowledge.register.seats:
        place = seat.place
        assert place.span.of(knowledge.documents[place.document].text) in text


def test_the_tables_are_by_collaboration_with_captions_and_scope(knowledge: Knowledge) -> None:
    tags = [tag for tag, _ in tags_of(people(knowledge, {}, "sv"))]
    groups = {seat.collaboration for seat in knowledge.register.seats}
    assert tags.count("table") == tags.count("caption") == len(groups)
    heads = [a for tag, a in tags_of(people(knowledge, {}, "sv")) if tag == "th"]
    assert all(head["scope"] in ("row", "col") for head in heads)


def test_a_person_is_found_mistyped_and_without_accents(knowledge: Knowledge) -> None:
    whole = persons(knowledge, person="Robert Olesen")
    assert len(whole) > 1
    assert set(whole) == {"Robert Olesen"}
    for typed in ("olesen", "olesn", "robert"):
        assert persons(knowledge, person=typed) == whole
    assert set(persons(knowledge, person="bergsjo")) == {"Bo Bergsjö"}


def test_filters_are_combined(knowledge: Knowledge) -> None:
    both = persons(knowledge, party="KD", role="ersättare")
    assert both
    assert set(both) < set(persons(knowledge, party="KD"))


@pytest.mark.parametrize("name", ["party", "body", "role", "level"])
def test_whatever_can_be_chosen_finds_just_that(name: str, knowledge: Knowledge) -> None:
    column = {"body": "body_name"}.get(name, name)
    there = choices(knowledge)[name]
    assert there
    for value in there:
        rows = find_seats(knowledge, {name: value}).rows
        assert rows
        assert {row.values[column] or row.values["title"] for row in rows} == {value}


def test_who_is_not_found_is_answered_with_the_nearest_names(knowledge: Knowledge) -> None:
    text = text_of(people(knowledge, {"person": "Olofsen"}, "sv"))
    assert "Inget uppdrag passar" in text
    assert "Robert Olesen" in text


def test_a_choice_that_there_is_not_finds_nobody(knowledge: Knowledge) -> None:
    assert find_seats(knowledge, {"level": "kunglig"}).rows == ()


def test_what_comes_with_a_request_is_cut_to_the_filters() -> None:
    given = {"person": "  Ek ", "party": "", "section": "x", "body": None, "role": "a" * 5000}
    assert wanted_of(given) == {"person": "Ek", "role": "a" * 200}


def test_in_english_the_document_keeps_its_language(knowledge: Knowledge) -> None:
    markup = people(knowledge, {"person": "Johan Hansson Lindberg"}, "en")
    assert '<span lang="sv">chefsgruppen</span>' in markup
    assert "Working translation:" in markup
    assert "1 seat, 1 person, 1 collaboration" in text_of(markup)
    seat = next(s for s in knowledge.register.seats if s.title)
    words = seat.place.span.of(knowledge.documents[seat.place.document].text)
    assert knowledge.translations[words] in text_of(markup)


def test_swedish_shows_no_translation(knowledge: Knowledge) -> None:
    assert "translat" not in people(knowledge, {}, "sv")


def test_another_body_has_its_own_seats(nets: Knowledge, knowledge: Knowledge) -> None:
    markup = people(nets, {}, "sv")
    assert {"Åsa Öhlén", "Bo Ek"} == set(persons(nets))
    assert "2 uppdrag, 2 personer, 1 samarbete" in text_of(markup)
    assert not any(str(s.person) in markup for s in knowledge.register.seats)


def test_a_text_without_seats_says_so(park: Knowledge) -> None:
    assert "nämner ingen" in people(park, {}, "sv")
    assert "names nobody" in people(park, {"person": "Ek"}, "en")


def test_what_was_not_read_is_offered_to_be_read(nets: Knowledge, park: Knowledge) -> None:
    assert "Nätverket bör ha en svensk kontaktperson." in text_of(unread(nets, "sv"))
    assert unread(park, "sv") == ""


def test_nothing_typed_or_written_becomes_markup(nets: Knowledge) -> None:
    assert has_only_own_tags(people(nets, {"person": "<img src=x onerror=alert(1)>"}, "sv"))
    assert has_only_own_tags(people(nets, {}, "en"))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_files_hold_what_is_filtered(language: str, knowledge: Knowledge) -> None:
    wanted = {"party": "KD"}
    shown = persons(knowledge, **wanted)
    data = seats_file(knowledge, wanted, "csv", language).decode()
    assert [row["person"] for row in csv.DictReader(io.StringIO(data))] == shown
    book = load_workbook(io.BytesIO(seats_file(knowledge, wanted, "xlsx", language)))
    column = [cell[0] for cell in book.active.iter_rows(min_row=2, max_col=1, values_only=True)]
    assert column == shown
