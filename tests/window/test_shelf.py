"""What a browser keeps of conversations, and what comes of odd things in its store."""

from __future__ import annotations

import json

import pytest

from assistant.window.chat import Chat
from assistant.window.desk import Act, Desk, Step
from assistant.window.shelf import MOST_TALKS, MOST_TURNS, Shelf, shelf_of
from assistant.window.shelf_list import shelf_list
from tests.window.scripted import ScriptedAssistant


def desk() -> Desk:
    """The acts over the scripted assistant."""
    return Desk(Chat(ScriptedAssistant(), "sv"))


def last(desk: Desk, act: Act, step: Step) -> Step:
    """Where an act after a step ends."""
    return list(desk.do(act, step.view.talk if step.view else (), step.shelf))[-1]


def asked(desk: Desk, *questions: str, shelf: Shelf | None = None) -> Step:
    """Where a conversation of these questions ends."""
    step = Step(None, shelf or Shelf())
    for question in questions:
        step = last(desk, Act("ask", question), step)
    return step


def test_a_conversation_is_kept_and_comes_back() -> None:
    held = asked(desk(), "Får jag fälla ett träd?", "Vem beslutar om undantag?")
    stored = held.shelf.to_json()
    (back,) = desk().begin("", shelf_of(stored))
    assert held.view is not None
    assert back.view is not None
    assert back.view.log == held.view.log
    assert back.view.panel == held.view.panel
    assert [talk.name for talk in back.shelf.talks] == ["Får jag fälla ett träd?"]


def test_another_version_is_said() -> None:
    held = asked(desk(), "Får jag fälla ett träd?").shelf
    stored = held.to_json()
    stored["talks"][0]["version"] = "gammal"
    (back,) = desk().begin("", shelf_of(stored))
    assert back.view is not None
    assert "version gammal" in back.view.log


def test_what_failed_is_not_kept() -> None:
    assert asked(desk(), "något trasigt").shelf.talks == ()


def test_a_question_of_the_address_begins_a_conversation_of_its_own() -> None:
    held = asked(desk(), "Får jag fälla ett träd?").shelf
    *_, step = desk().begin("Vem beslutar om undantag?", held)
    assert [t.turns for t in step.shelf.talks] == [
        ("Vem beslutar om undantag?",),
        ("Får jag fälla ett träd?",),
    ]


def test_asking_again_and_editing_replace_the_last_question() -> None:
    held = asked(desk(), "Får jag fälla ett träd?", "Vem beslutar om undantag?")
    again = last(desk(), Act("retry"), held)
    assert again.shelf.talks[0].turns == held.shelf.talks[0].turns
    edited = last(desk(), Act("edit"), held)
    assert edited.view is not None
    assert edited.view.box == "Vem beslutar om undantag?"
    assert edited.shelf.talks[0].turns == ("Får jag fälla ett träd?",)


def test_renamed_opened_forgotten() -> None:
    one = asked(desk(), "Får jag fälla ett träd?")
    two = asked(desk(), "Vem beslutar om undantag?", shelf=one.shelf.opened(""))
    first = two.shelf.talks[1].id
    named = last(desk(), Act("rename", first, "  Mina   träd "), two)
    assert named.view is None
    assert named.shelf.talks[1].name == "Mina träd"
    opened = last(desk(), Act("open", first), named)
    assert opened.view is not None
    assert "Träd fälls" in opened.view.log
    other = last(desk(), Act("forget", two.shelf.talks[0].id), opened)
    assert other.view is None
    gone = last(desk(), Act("forget", first), other)
    assert gone.view is not None
    assert gone.view.talk == ()
    assert gone.shelf.talks == ()
    none = last(desk(), Act("forget-all"), two).shelf
    assert (none.talks, none.open) == ((), "")
    assert {identity for identity, _ in none.gone} == {talk.id for talk in two.shelf.talks}


@pytest.mark.parametrize(
    "stored",
    [
        None,
        "text",
        [],
        {},
        {"talks": 7},
        {"talks": [None, 7, {}, {"id": "a", "turns": []}, {"id": "a", "turns": [1, None]}]},
        {"talks": [{"turns": ["utan id"]}], "open": None, "language": "xx"},
        {"talks": [], "gone": [None, ["a"], "ab c", ["a", "b"], ["a", 1e300]]},
        "[" * 100_000,
        '{"talks": 7}',
    ],
)
def test_odd_things_in_the_store_are_left_out(stored: object) -> None:
    shelf = shelf_of(stored)
    assert shelf.talks == ()
    assert shelf.language == ""
    assert len(list(desk().begin("", shelf))) == 1


def test_unknown_acts_change_nothing() -> None:
    for act in (Act("x"), Act("retry"), Act("edit"), Act("rename", "x", "y"), Act("forget", "x")):
        assert list(desk().do(act, (), Shelf())) == [Step(None, Shelf())]


def test_there_is_an_end_to_what_is_kept() -> None:
    shelf = Shelf()
    for number in range(MOST_TALKS + 5):
        turns = [f"fråga {n}" for n in range(MOST_TURNS + number)]
        shelf = shelf.opened("").kept(turns, "v")
    assert len(shelf.talks) == MOST_TALKS
    assert all(len(talk.turns) == MOST_TURNS for talk in shelf.talks)
    assert shelf_of(shelf.to_json()) == shelf


def test_when_what_was_changed_is_told_so_that_tabs_can_be_put_together() -> None:
    """The later change of a conversation is the later time; it comes back from JSON as it was."""
    one = asked(desk(), "Får jag fälla ett träd?").shelf
    named = one.renamed(one.open, "Mina träd")
    assert named.talks[0].changed > one.talks[0].changed > 0
    assert named.talks[0].time == one.talks[0].time
    forgotten = named.without(one.open)
    assert forgotten.gone[0][0] == one.open
    assert forgotten.gone[0][1] >= named.talks[0].changed
    for shelf in (named, forgotten):
        assert shelf_of(json.dumps(shelf.to_json())) == shelf


def test_names_are_text_in_the_list() -> None:
    html = shelf_list(Shelf().kept(['<img src=x> "a"'], "v"), "sv")
    assert "<img" not in html
    assert "data-shelf" in html
    assert "&lt;img src=x&gt; &#34;a&#34;" in html
