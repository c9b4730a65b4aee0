"""Answers about costs, strategies, goals and collaborations: exact facts, each proven."""

from __future__ import annotations

import re
import time

import pytest

from assistant.register.amounts import decimal, grouped
from assistant.register.answers import answer_from_register
from eval.changed.corpus import Changed
from tests.assistant.register import cost_questions as costs
from tests.assistant.register import later_questions as later
from tests.assistant.register import other_questions as others
from tests.assistant.register.asking import Asker, Said, missing
from tests.assistant.register.near_misses import QUESTIONS

MOST_WORDS = 125
MOST_MILLISECONDS = 20


def _templates() -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
    for name, (sv, en, share_sv, share_en) in costs.NAMED.items():
        rows += [(question.format(name), sv) for question in costs.COST_SV]
        rows += [(question.format(name), en) for question in costs.COST_EN]
        rows += [(question.format(name), share_sv) for question in costs.SHARE_SV]
        rows += [(question.format(name), share_en) for question in costs.SHARE_EN]
    return rows


@pytest.mark.parametrize(("question", "fact"), _templates())
def test_a_cost_or_share_in_anybodys_words(question: str, fact: str, real: Asker) -> None:
    assert not missing(real.ask(question), (fact,)), real.ask(question)


@pytest.mark.parametrize(("question", "facts"), [*costs.ROWS, *others.ROWS, *later.ROWS])
def test_the_answer_says_the_facts(question: str, facts: tuple[str, ...], real: Asker) -> None:
    said = real.ask(question)
    assert not missing(said, facts), said


@pytest.mark.parametrize(("turns", "facts"), costs.TALKS)
def test_a_follow_up(turns: tuple[str, ...], facts: tuple[str, ...], real: Asker) -> None:
    assert not missing(real.ask(*turns), facts)


@pytest.mark.parametrize(
    "turns",
    [
        ("Vad kostar SBHSS?", "och ERB?", "och tillsammans?"),
        ("Vad kostar SBHSS?", "hur många medlemmar i styrelsen har det?"),
        ("What does ERB cost?", "and who sits on the board?"),
        ("Vilka samarbeten är vi med i?", "vem beslutar om nya?"),
        ("Vad kostar ERB?", "och 2026?"),
    ],
)
def test_a_follow_up_that_asks_for_something_else(turns: tuple[str, ...], real: Asker) -> None:
    assert real.ask(*turns) is None


@pytest.mark.parametrize("question", [*QUESTIONS, *later.SILENT])
def test_a_near_miss_is_left_to_the_search(question: str, real: Asker) -> None:
    assert real.ask(question) is None


@pytest.mark.parametrize(("question", "facts"), others.COAST)
def test_another_bodys_text(question: str, facts: tuple[str, ...], coast: Asker) -> None:
    said = coast.ask(question)
    assert not missing(said, facts), said


@pytest.mark.parametrize("question", others.COAST_SILENT)
def test_what_another_body_does_not_say(question: str, coast: Asker) -> None:
    assert coast.ask(question) is None


def test_answers_are_short(real: Asker) -> None:
    for question, _ in [*costs.ROWS, *others.ROWS]:
        said = real.ask(question)
        assert said is not None
        words = re.sub(r"\[\d+\]|[*-]", " ", said.text).split()
        assert len(words) <= MOST_WORDS, question


def test_it_is_quick_when_warm(real: Asker) -> None:
    questions = [question for question, _ in costs.ROWS]
    for question in questions:
        real.ask(question)
    spent: list[float] = []
    for question in questions:
        understood = real.understand(question)
        began = time.process_time()
        answer_from_register(understood, real.facts, real.knowledge)
        spent.append((time.process_time() - began) * 1_000)
    assert sorted(spent)[len(spent) // 2] < MOST_MILLISECONDS


def _said(asker: Asker, question: str) -> Said:
    said = asker.ask(question)
    assert said is not None, question
    assert not said.dropped, question
    return said


def test_a_changed_text_gives_its_own_amounts(changed: tuple[Asker, Changed]) -> None:
    asker, _ = changed
    register = asker.facts.register
    assert len(register.costs) == len(register.collaborations) > 3
    for each, cost in zip(register.collaborations, register.costs, strict=True):
        assert grouped(cost.amount) in _said(asker, f"Vad kostar {each.name}?").text
        english = _said(asker, f"How much do we pay for {each.names[-1]}?")
        assert english.answer.language == "en"
        assert f"SEK {cost.amount:,}" in english.text
        assert cost.share is not None
        share = _said(asker, f"Hur stor del av en heltidstjänst går till {each.name}?")
        assert decimal(cost.share.percent, "sv") in share.text


def test_a_changed_text_gives_its_own_sums(changed: tuple[Asker, Changed]) -> None:
    asker, _ = changed
    register = asker.facts.register
    total = sum(cost.amount for cost in register.costs)
    said = _said(asker, "Vad kostar alla internationella samarbeten tillsammans?")
    assert said.text.startswith(f"Ca {grouped(total)} kronor")
    best = max(register.costs, key=lambda cost: cost.amount)
    dearest = _said(asker, "Vilket samarbete kostar mest?").text
    assert f"kostar mest: ca {grouped(best.amount)}" in dearest
    shares = sum(cost.share.percent for cost in register.costs if cost.share)
    share = _said(asker, "Hur stor del av en heltidstjänst är alla samarbeten totalt?")
    assert decimal(shares, "sv") in share.text.split(" av ")[0]


def test_a_changed_text_gives_its_own_years(changed: tuple[Asker, Changed]) -> None:
    asker, _ = changed
    for strategy in asker.facts.register.strategies:
        if strategy.last_year is not None:
            said = _said(asker, f"Vilka strategier går ut {strategy.last_year}?")
            assert strategy.name in said.text


def test_a_collaboration_taken_away_is_not_known(changed: tuple[Asker, Changed]) -> None:
    asker, text = changed
    names = {c.name for c in asker.facts.register.collaborations}
    assert text.added.name in names
    for name in {"Energy Cities"} - names:
        assert asker.ask(f"Vad kostar {name}?") is None
