"""Questions that set things beside each other: years that are not meant, costs and posts, fees,
reasons, all seats of a person and those in one role."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant.load import load_assistant
from ingest.settings import settings_with
from tests.conftest import asking

Ask = Callable[..., dict[str, Any]]
PARK = """Samarbeten

Parkringen

Parkringen är ett nätverk mellan sex kommuner som bildades 2003. Kommunen deltar genom styrelsen \
där kommunen representeras av en ordinarie ledamot Ulla Berg (M) samt ersättare Nils Ek (S).

Kostnader 2024 uppskattas till 90 000 kronor, inkl. medlemsavgift och resor. Tjänstestödet \
omfattar ca. 20 % av en heltidstjänst. Medlemsavgift täcker kostnader relaterade till tidningen.

Grusklubben

Grusklubben är ett nätverk som bildades 2011. Kommunen deltar genom styrelsen där kommunen \
representeras av en ordinarie ledamot Nils Ek (S) samt ersättare Ulla Berg (M).

Kostnader 2024 uppskattas till 20 000 kronor, inkl. medlemsavgift och kaffe. Tjänstestödet \
omfattar ca. 5 % av en heltidstjänst. Medlemsavgift täcker kostnader relaterade till grus.
"""


@pytest.fixture(scope="module")
def ask_park(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Ask over two networks of parks, with costs, posts, fees and seats."""
    folder: Path = tmp_path_factory.mktemp("park")
    (folder / "corpus").mkdir()
    (folder / "corpus" / "park.txt").write_text(PARK, encoding="utf-8")
    return asking(load_assistant(settings_with(folder / "corpus", folder / "index")))


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("vilka två i strategilistan går ut just 2028, inte 2027 och inte 2030", "2 av 9"),
        ("Vilka strategier slutar 2030, varken tidigare eller senare?", "3 av 9"),
        ("vilka strategier slutar 2030 och inte tidigare?", "3 av 9"),
        ("Vilka strategier startar 2021, inte 2022 och inte 2024?", "3 av 9"),
        ("Which strategies run out in exactly 2028 (not 2027, not 2030)?", "2 of 9"),
        (
            "wich of the strategys has 2030 as there last year, nothing earlyer nothing later",
            "3 of",
        ),
    ],
)
def test_only_the_strategies_of_the_year_that_is_meant(
    question: str, number: str, ask: Ask
) -> None:
    assert ask(question)["answer"].startswith(number)


@pytest.mark.parametrize(
    "question",
    [
        "Which strategies end in 2030 or later, not 2028?",
        "Vilka strategier slutar efter 2028, inte 2030?",
    ],
)
def test_a_bound_with_a_year_left_out_is_no_single_year(question: str, ask: Ask) -> None:
    assert " 9 i listan" not in ask(question)["answer"]


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("Priciest vs cheapest item, with sums?", ("90,000", "20,000")),
        ("dyrast å billigast av samarbetena, skriv summorna", ("90 000", "20 000")),
        ("Hur många kronor dyrare är Parkringen än Grusklubben?", ("70 000",)),
        ("How many kronor cheaper is Grusklubben than Parkringen?", ("70,000",)),
        (
            "Hur många kronor dyrare är Parkringen än Grusklubben, och hur stor del av en tjänst "
            "går till Grusklubben?",
            ("70 000", "5 %"),
        ),
        (
            "How much more does Parkringen cost than Grusklubben, and what share of a full-time "
            "post goes to Parkringen?",
            ("70,000", "20%"),
        ),
        (
            "Kostar Grusklubben mer än Parkringen eftersom vi leder den? hur mycket är det var",
            ("Nej", "20 000", "90 000"),
        ),
        ("vad går allt vi är med i på ihop: Parkringen och Grusklubben?", ("110 000",)),
        (
            "Vad täcker avgifterna till Parkringen och Grusklubben, och är det något som den ena "
            "betalar som den andra inte gör?",
            ("tidningen", "grus."),
        ),
        (
            "Does the Parkringen membership fee cover anything that the Grusklubben fee doesn't?",
            ("tidningen", "grus."),
        ),
        ("Parkringen, Grusklubben – vilken är äldst och vilken är yngst?", ("2003", "2011")),
        (
            "Var sitter Nils Ek, och i vilken är han bara ersättare?",
            ("två uppdrag", "Ersättare", "Ordinarie"),
        ),
        (
            "List all of Ulla Berg's seats and say where she is a substitute.",
            ("two assignments", "Substitute", "Ordinary"),
        ),
    ],
)
def test_both_are_told(question: str, facts: tuple[str, ...], ask_park: Ask) -> None:
    answer = ask_park(question)["answer"].replace("\xa0", " ")
    assert [fact for fact in facts if fact not in answer] == []


def test_a_reason_that_no_figure_gives_gets_no_yes(ask_park: Ask) -> None:
    answer = ask_park("Kostar Parkringen mer än Grusklubben eftersom vi leder den?")["answer"]
    assert not answer.startswith("Ja")


@pytest.mark.parametrize(
    "question",
    [
        "My colleague says keeping an eye on Europe is solely the job of the Brussels office, "
        "nobody else has to bother. Correct?",
        "Har Brysselkontoret personal från Halland?",
        "Is the Brussels office open in August?",
        "Stämmer det att bevakning av EU är Brysselkontorets ensak?",
        "Does ERB chair in 2025?",
    ],
)
def test_where_an_office_is_settles_nothing_else(question: str, ask: Ask) -> None:
    said = ask(question)["answer"].split("\n\n", 1)[-1]
    assert not said.startswith(("Ja.", "Nej.", "Yes.", "No."))


@pytest.mark.parametrize(
    ("turns", "said", "unsaid"),
    [
        (
            ("Who represents us in Energy Cities?", "No sorry, not him – the deputy. Name, party?"),
            "Anna Johansson",
            "Bo Frank",
        ),
        (
            (
                "Vem representerar oss i Energy Cities generalförsamling?",
                "Nej, inte han, utan ersättaren. Namn och parti?",
            ),
            "Anna Johansson",
            "Bo Frank",
        ),
        (
            (
                "Who sits on the SBHSS steering group for us?",
                "And there is another group just below that one, right?",
                "So which of our people is in it, and what is his title?",
            ),
            "Hansson Lindberg",
            "Zelvin",
        ),
    ],
)
def test_the_one_that_a_turn_means(
    turns: tuple[str, ...], said: str, unsaid: str, ask: Ask
) -> None:
    answer = ask(*turns)["answer"]
    assert said in answer
    assert unsaid not in answer


@pytest.mark.parametrize(
    "turn", ["Okej. Vad heter den som är vår?", "vem är vår då", "Vem är det hos oss?"]
)
def test_ours_of_whom_nobody_is_named(turn: str, ask: Ask) -> None:
    row = ask("Har varje medlem i Euroregion Baltic en kontaktperson bland tjänstemännen?", turn)
    assert row["status"] == "not_in_documents"
