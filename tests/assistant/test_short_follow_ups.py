"""Short follow-ups on what the turn before, or its answer, named: sums, plans, groups, others."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant.answer import Answer, Status
from assistant.conversation.exchange import Exchange
from assistant.conversation.follow_up import without_opening
from assistant.conversation.ours_theirs import is_that, ours, their_substitutes, they_elsewhere
from assistant.conversation.spoken_nouns import body_said, writing_said
from assistant.load import load_assistant
from assistant.pipeline import Assistant
from ingest.settings import settings_with
from tests.conftest import asking

Ask = Callable[..., dict[str, Any]]
PARK = """Samarbeten

Parkringen

Parkringen är ett nätverk mellan sex kommuner som bildades 2003. Nätverket ger råd om skötsel till \
kommunens parkförvaltning. Råden ges också till skolor i kommunen.

Kostnader 2024 uppskattas till 90 000 kronor, inkl. medlemsavgift och resor. Medlemsavgift täcker \
kostnader relaterade till tidningen.

Grusklubben

Grusklubben är ett nätverk som bildades 2011. Klubbens arbetsgrupp möts varje månad.

Kostnader 2024 uppskattas till 20 000 kronor, inkl. medlemsavgift, arvode och kaffe.
"""


@pytest.fixture(scope="module")
def ask_park(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Ask over two networks of parks, of which one costs more."""
    folder: Path = tmp_path_factory.mktemp("park")
    (folder / "corpus").mkdir()
    (folder / "corpus" / "park.txt").write_text(PARK, encoding="utf-8")
    return asking(load_assistant(settings_with(folder / "corpus", folder / "index")))


def _after(question: str) -> Exchange:
    return Exchange(question, Answer(Status.NOT_IN_DOCUMENTS, "sv"))


@pytest.mark.parametrize(
    ("turns", "quoted", "unsaid"),
    [
        (("Vilket samarbete är dyrast?", "vad ingår i summan?"), "90 000", "20 000"),
        (("Vilket samarbete är billigast?", "å vad är inräknat"), "20 000", "90 000"),
        (("Vad kostar Grusklubben?", "vad ingår?"), "20 000", "90 000"),
        (("Which collaboration costs the most?", "n what's in that sum"), "90 000", "20 000"),
        (("Vilket samarbete är dyrast?", "vad täcker avgiften?"), "tidningen", "20 000"),
        (("Vem får råd om skötsel av Parkringen?", "även skolorna?"), "skolor", "kronor"),
    ],
)
def test_other_collections_are_read_alike(
    turns: tuple[str, ...], quoted: str, unsaid: str, ask_park: Ask
) -> None:
    said = " ".join(c["quote"] for c in ask_park(*turns)["citations"])
    assert quoted in said
    assert unsaid not in said


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        (("Vilket samarbete är dyrast?", "vad ingår i beloppet"), "tjänstestöd"),
        (("Which membership is the cheapest?", "what is included?"), "60,000"),
        (("Vilket samarbete är dyrast?", "var ligger deras kontor"), "Bryssel"),
        (("Which network is the oldest?", "what do they work with?"), "future-proof"),
        (("Vem beslutar om handlingsplanen?", "å vad står i den"), "aktivitetsmål"),
        (("Who adopts the action plan?", "and what does it contain?"), "activity targets"),
        (("Who decides on the action plan?", "n whats in it", "what does it say"), "resources"),
        (("Ger funktionen råd till våra verksamheter?", "gäller det bara dom?"), "kommuner"),
        (("Who gives advice on EU funding?", "do the municipalities get it too?"), "municip"),
        (("Vad gör kontaktpersonsgruppen i SBHSS?", "vad heter dom i ERB då"), "sekreterare"),
        (("Vad är ett EGTS?", "har ERB blivit det?"), "prövas"),
        (("Who sits on the SBHSS steering group?", "and their deputies?"), "no substitute"),
        (("Vilka är ordinarie i ERB:s styrelse?", "o deras ersättare heter"), "Robert Olesen"),
        (("Vem är ordinarie i Energy Cities?", "o vem är hans ersättare, vilket parti"), "C ("),
        (("Vad kostar ERB?", "nej SBHSS menar jag"), "1 000 000"),
        (("What does ERB cost?", "sorry, I meant Energy Cities"), "60,000"),
        (("Hur stor del av en tjänst tar ERB?", "är det mest av alla?"), "25 %"),
        (("What does ERB cost?", "is that the most expensive one?"), "costs the most"),
        (("Is there a code of conduct?", "what does it say about gifts?"), "exclusive"),
        (("Which regions are in SBHSS?", "is Skåne a member too"), "No –"),
        (("Vilka är med i SBHSS?", "är Linnéuniversitetet med också"), "Ja –"),
        (("Vilka EU-program är vi med i?", "vem sitter i kommittéerna"), "Malin Stadig"),
    ],
)
def test_what_was_named_last_is_meant(turns: tuple[str, ...], said: str, ask: Ask) -> None:
    assert said in ask(*turns)["answer"]


@pytest.mark.parametrize(
    "turns",
    [
        ("Vad kallas ERB:s kontaktpersoner?", "vad heter vår då"),
        ("What are ERB's contact persons called?", "who is ours?"),
        ("Vilka är med i SBHSS?", "å vilken av dom betalar högst medlemsavgift"),
        ("Which countries are in ERB?", "which of them pays most?"),
        ("Vad är kontaktpersonsgruppen i SBHSS?", "o vad heter den som sitter där från oss"),
        ("Vad gör kommunikationsavdelningen?", "vem är chef där"),
        ("Vem sitter i ungdomsstyrelsen?", "hur gamla är dom"),
        ("Vilka sitter i SBHSS chefsgrupp?", "o deras ersättare?"),
        ("Får vi bjuda på vin på kvällen?", "o vilken druva passar till stekt älg å kantareller"),
        ("Vad är Energy Cities?", "var ligger kontoret"),
    ],
)
def test_what_is_not_told_is_not_answered_by_the_turn_before(
    turns: tuple[str, ...], ask: Ask
) -> None:
    assert ask(*turns)["status"] == "not_in_documents"


def test_the_chair_of_another_collaboration_is_not_meant(ask: Ask) -> None:
    assert "Rene Jaramillo" not in ask("Vad är SBHSS?", "vem är ordförande")["answer"]


@pytest.mark.parametrize(
    "turn", ["vilka samarbeten grundades före 2000?", "var sitter Bo Frank", "vad är visionen"]
)
def test_another_subject_is_still_answered(turn: str, ask: Ask) -> None:
    assert ask("Vad kostar SBHSS?", turn)["answered"]


@pytest.mark.parametrize(
    ("question", "turn", "language", "found"),
    [
        ("Vem antar trädplanen?", "vad står i den?", "sv", "trädplanen"),
        ("När antas en plan för träden?", "vad står i den?", "sv", "planen"),
        ("Who writes the tree report?", "what does it say?", "en", "the tree report"),
        ("Vem antar trädplanen?", "vad kostar den?", "sv", None),
        ("Vem sköter träden?", "vad står i den?", "sv", None),
    ],
)
def test_a_writing_is_what_one_reads(
    question: str, turn: str, language: str, found: str | None
) -> None:
    assert writing_said(turn, _after(question), language) == found


def test_one_body_is_spoken_of() -> None:
    assert body_said(_after("Vad gör arbetsgruppen i Parken?")) == "arbetsgruppen"
    assert body_said(_after("What does the tree committee do?")) == "the tree committee"
    assert body_said(_after("Vad gör arbetsgruppen och styrelsen?")) is None


def test_groups_are_named_by_their_nouns() -> None:
    before = _after("Vad kallas Parkens kontaktpersoner?")
    assert ours("vad heter vår då", "Parken", before, "sv") == "Vem är vår kontaktperson i Parken?"
    assert ours("vad kostar vår då", "Parken", before, "sv") is None
    assert they_elsewhere("vad heter de i Lunden", "Lunden", before, "sv") == (
        "Vad kallas kontaktpersoner i Lunden?"
    )
    assert their_substitutes("och deras ersättare heter?", "Parken", "i", "sv") == (
        "Vilka är ersättare i Parken?"
    )
    assert their_substitutes("och deras chefer heter?", "Parken", "i", "sv") is None
    assert is_that("har Parken blivit det?", _after("Vad är ett reservat?")) == (
        "har Parken blivit ett reservat?"
    )


@pytest.mark.parametrize(
    ("turn", "left"),
    [
        ("nej, jag menar Parken", "Parken"),
        ("sorry I meant the park", "the park"),
        ("Parken menar jag", "Parken"),
        ("vad menar du med det", "vad menar du med det"),
        ("jag menar att vi ska gå", "jag menar att vi ska gå"),
    ],
)
def test_a_correction_is_what_it_corrects_to(turn: str, left: str) -> None:
    assert without_opening(turn) == left


def test_the_same_conversation_is_read_the_same_again(assistant: Assistant) -> None:
    turns = ["Who gives advice on EU funding?", "do the municipalities get it too?"]
    assert assistant.answer(turns) == assistant.answer(turns)


@pytest.mark.parametrize(
    "turns",
    [
        ("Vad kostar ERB?", "Och SBHSS?", "Hur stor är skillnaden?"),
        ("Vad beräknas ERB kosta oss?", "Och SBHSS?", "Hur stor är skillnaden mellan de två?"),
        ("What does ERB cost?", "And SBHSS?", "How big is the difference?"),
    ],
)
def test_the_difference_of_what_was_asked_one_by_one(turns: tuple[str, ...], ask: Ask) -> None:
    assert re.search(r"650[ ,]000", ask(*turns)["answer"])
