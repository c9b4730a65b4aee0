"""What came of a thing, what is required, who ours is: met with silence unless the text tells."""

from __future__ import annotations

import pytest

from assistant.decide.demanded import demanded_in
from assistant.decide.elsewhere import is_of_elsewhere
from assistant.decide.outcomes import is_outcome_untold
from assistant.decide.unnamed_members import is_member_unnamed
from assistant.understand.names import Names
from ingest.knowledge import Knowledge

RULE = "Beslutet ska ha föregåtts av en analys. Nämnden beslutar om nya samarbeten."


@pytest.mark.parametrize(
    "question",
    [
        "Vad kom miljöanalysen inför inträdet fram till?",
        "Vad visade utvärderingen?",
        "What did the inquiry conclude?",
        "Vad blev resultatet av granskningen?",
        "What were the findings of the evaluation?",
        "Har det beslutats att vi ska säga upp avtalet?",
        "Has it been decided to leave the network?",
        "Är det bestämt att vi lämnar föreningen?",
        "Have you decided to raise the fee?",
        "Har styrelsen beslutat att gå med i ett nytt nätverk?",
    ],
)
def test_what_came_of_it_is_not_told_by_a_rule(question: str) -> None:
    assert is_outcome_untold(question, RULE)


@pytest.mark.parametrize(
    "question",
    [
        "Vad ska en analys ha kommit fram till innan vi går med?",
        "What must the evaluation show?",
        "Krävs en analys?",
        "Vem beslutar om att gå med i nya nätverk?",
        "Har föreningen ansökt om att bli en juridisk person?",
        "Är det bestämt att vi ska välja tåg?",
        "Who decides whether to join a new network?",
    ],
)
def test_what_is_to_be_done_is_no_outcome(question: str) -> None:
    assert not is_outcome_untold(question, RULE)


def test_an_outcome_that_is_told_is_told() -> None:
    assert not is_outcome_untold("Vad visade utvärderingen?", "Utvärderingen visade nytta.")
    assert not is_outcome_untold("Har det beslutats att lämna?", "Nämnden beslutade att lämna.")


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("Varför är det krav på auktoriserad tolk vid alla möten?", "auktoriserad tolk"),
        ("Varför krävs polisanmälan vid varje stöld?", "polisanmälan"),
        ("Why is there a requirement for a helmet at meetings?", "helmet"),
        ("Why do we have to wear uniforms?", "uniforms"),
        ("Varför måste vi bära slips?", "slips"),
        ("Why should we take part?", ""),
        ("Varför väljer vi tåg?", ""),
        ("Krävs tolk?", ""),
        ("Vad krävs för att gå med?", ""),
        ("Why did they join?", ""),
    ],
)
def test_why_takes_a_thing_to_be_required(question: str, thing: str) -> None:
    assert demanded_in(question) == thing


@pytest.mark.parametrize(
    "question",
    [
        "Jag byter jobb till Region Bortom. Vad gäller hos dem?",
        "Jag börjar på Region Bortom. Vad gäller för gåvor?",
        "I am moving to Region Bortom. What are their rules on gifts?",
        "Min vän är på Region Bortom. Vilka regler har de?",
        "New job at Bortom municipality. What applies there for gifts?",
    ],
)
def test_rules_of_another_body_are_not_ours(question: str) -> None:
    assert is_of_elsewhere(question, "", RULE, "Hemma")


@pytest.mark.parametrize(
    "question",
    [
        "Vi får besök från Region Bortom. Vad gäller för gåvor?",
        "Jag kommer från Region Bortom och byter jobb till er. Vad gäller hos er?",
        "Jag byter jobb till Region Hemma. Vad gäller för gåvor?",
        "Our guests are from Region Bortom. What rules apply to gifts?",
        "Är Region Bortom med i nätverket?",
    ],
)
def test_rules_for_guests_and_newcomers_are_ours(question: str) -> None:
    assert not is_of_elsewhere(question, "", RULE, "Hemma")


@pytest.mark.parametrize(
    ("turn", "other"),
    [
        ("And for the Lithuanian member?", True),
        ("Och för den danska medlemmen?", True),
        ("What about for the Polish region?", True),
        ("Och för den svenska medlemmen?", False),
        ("And for the ordinary member?", False),
        ("And from us?", False),
    ],
)
def test_who_sits_for_another_member_is_not_told(turn: str, other: bool) -> None:
    assert is_of_elsewhere(turn, "Who sits on the board for us?", RULE, "Hemma") is other
    assert not is_of_elsewhere(turn, "What does it cost?", RULE, "Hemma")


@pytest.mark.parametrize(
    ("question", "unnamed"),
    [
        ("Vad heter den som sitter i kontaktpersonsgruppen?", True),
        ("Who is our regional secretary?", True),
        ("Vem är vår regionala sekreterare?", True),
        ("Vem från oss sitter i kontaktpersonsgruppen?", True),
        ("What is the name of our regional secretary?", True),
        ("Vem från oss sitter i chefsgruppen?", False),
        ("Vad heter den som sitter i chefsgruppen?", False),
        ("Who from us sits in the managers' group?", False),
        ("Vad gör kontaktpersonsgruppen?", False),
        ("What are the regional secretaries?", False),
    ],
)
def test_ours_in_a_group_without_names_is_not_told(
    question: str, unnamed: bool, knowledge: Knowledge
) -> None:
    people = [person.name for person in Names(knowledge.sentences).people]
    assert is_member_unnamed(question, "", knowledge, people) is unnamed
