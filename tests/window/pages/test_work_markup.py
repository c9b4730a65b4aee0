"""The page on how the work is done: out of the text, and left out where it has nothing."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from assistant.window.work.checklist import checklists
from assistant.window.work.cycle import cycle, slots_of
from assistant.window.work.deciders import duties, on_joining
from assistant.window.work.markup import work
from corpus.place import Place
from corpus.register import EMPTY
from corpus.responsibility import Responsibility
from corpus.span import Span
from ingest.knowledge import Knowledge
from tests.window.pages.reading import has_only_own_tags, tags_of, text_of


def test_who_decides_what(knowledge: Knowledge) -> None:
    found = duties(knowledge, decisions=True)
    named = [duty.who for duty in found]
    assert named == ["Regionfullmäktige", "Regionstyrelsen", "Respektive nämnd"]
    assert all(act.act.startswith("beslut") for duty in found for act in duty.acts)


def test_every_duty_with_a_doer_stands_in_one_of_the_two(knowledge: Knowledge) -> None:
    both = [*duties(knowledge, decisions=True), *duties(knowledge, decisions=False)]
    shown = [act for doer in both for act in doer.acts]
    named = [each for each in knowledge.register.responsibilities if each.who]
    assert sorted(map(str, shown)) == sorted(map(str, named))


def test_the_cycle_begins_with_months_in_their_order(knowledge: Knowledge) -> None:
    slots = [slot.sv for slot, _ in cycle(knowledge)]
    assert slots[:3] == ["April", "November", "Varje år, ingen månad angiven"]
    acts = dict(zip(slots, (acts for _, acts in cycle(knowledge)), strict=True))
    assert any("handlingsplan" in act.what for act in acts["November"])
    assert any("Återkoppling" in act.what for act in acts["April"])


def timed(*when: str) -> Responsibility:
    """An act with these times."""
    return Responsibility(Place("a", Span(0, 1)), (), "", "sker", "mötet", when, "")


@pytest.mark.parametrize(
    ("when", "slots"),
    [
        (("i mars", "i oktober"), ["March", "October"]),
        (("årligen", "under hösten"), ["Autumn"]),
        (("vartannat år",), ["Less often than every year"]),
        (("varje mandatperiod",), ["Less often than every year"]),
        (("Varje år",), ["Every year, no month given"]),
        (("löpande", "vid behov"), ["Continuously"]),
        (("efter behov",), ["When needed"]),
        (("vid nästa möte",), ["In connection with something else"]),
    ],
)
def test_times_have_their_place(when: tuple[str, ...], slots: list[str]) -> None:
    assert [slot.en for slot in slots_of(timed(*when))] == slots


def test_the_checklist_is_the_list_of_the_text(knowledge: Knowledge) -> None:
    (found,) = checklists(knowledge)
    points = [p for p in knowledge.passages if p.lead_in == found.lead_in.span]
    assert [item.passage for item in found.items] == points
    assert len(points) == 7
    assert [item.should for item in found.items].count(True) == 1
    tags = tags_of(work(knowledge, "sv"))
    assert sum(attributes.get("type") == "checkbox" for _, attributes in tags) == 7
    assert [each.who.lower() for each in on_joining(knowledge)] == ["regionstyrelsen"]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_each_line_is_linked_to_its_words(language: str, knowledge: Knowledge) -> None:
    markup = work(knowledge, language)
    ids = {passage.id for passage in knowledge.passages}
    links = [str(a["href"]).partition("?p=")[2] for tag, a in tags_of(markup) if tag == "a"]
    assert set(links) <= ids
    for line in re.findall(r"<tr role=\"row\"><th scope=\"row\".*?</tr>|<li><p>.*?</li>", markup):
        assert "?p=" in line
    for each in knowledge.register.responsibilities:
        words = each.place.span.of(knowledge.documents[each.place.document].text)
        assert words in text_of(markup)


def test_english_has_the_translations(knowledge: Knowledge) -> None:
    text = text_of(work(knowledge, "en"))
    sentence = next(s for s in knowledge.sentences if "beslutar om den" in s.text)
    assert knowledge.translations[sentence.text] in text
    assert "Before a collaboration begins: checklist" in text
    assert "translat" not in work(knowledge, "sv")


def test_another_body_has_its_own(nets: Knowledge, knowledge: Knowledge) -> None:
    text = text_of(work(nets, "sv"))
    assert "Nämnden beslutar om nya nätverk" in text
    assert "Syftet med nätverket är beskrivet." in text
    assert "Nätverket bör ha en svensk kontaktperson. Bör" in text
    assert "Mars Planen följs upp ( i mars )" in text
    assert "Regionfullmäktige" not in text
    assert has_only_own_tags(work(nets, "en"))


def test_what_the_text_does_not_have_is_left_out_with_a_sentence(park: Knowledge) -> None:
    text = text_of(work(park, "sv"))
    assert "Dokumentet har ingen lista" in text
    assert "Mer sällan än varje år" in text
    bare = replace(park, register=EMPTY)
    text = text_of(work(bare, "en"))
    assert "does not say who decides" in text
    assert "does not say who does what" in text
    assert "gives no times" in text
