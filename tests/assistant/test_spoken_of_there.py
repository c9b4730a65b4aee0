"""Follow-ups on what the turn before named: "there", in small letters, added to, taken over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Ask = Callable[..., dict[str, Any]]


@pytest.mark.parametrize(
    ("turns", "begins"),
    [
        (["Vilka sitter i ERB:s styrelse?",
          "min lista säger att Olesen är ordinarie där. stämmer det?"],
         "Nej, Robert Olesen (S) är ersättare i styrelsen"),
        (["which politicians are we sending to the Euroregion Baltic board?",
          "hang on, my list has Olesen as one of the full members there. that right?"],
         "No, Robert Olesen (S) is a substitute"),
        (["hur mycket kostar erb?", "hur stor del av en tjänst går åt?"], "Ca 15 %"),
        (["vad gör energy cities?", "vad kostar det?"], "60 000 kronor"),
        (["vad kostar SBHSS 2024?", "och tillsammans med erb?"], "Ca 1 350 000 kronor är summan"),
        (["what does SBHSS cost?", "and together with ERB and Energy Cities?"],
         "About SEK 1,410,000 is the sum"),
        (["vad kostar SBHSS?", "och lägger man ihop erb och energy cities också?"],
         "Ca 1 410 000 kronor är summan"),
        (["What was SBHSS expected to cost us in 2024?",
          "And roughly what share of a full-time post is tied up in it?"],
         "About 15%"),
    ],
)  # fmt: skip
def test_the_first_sentence_answers(turns: list[str], begins: str, ask: Ask) -> None:
    row = ask(*turns)
    assert row["answered"]
    assert row["answer"].startswith(begins), row["answer"]


def test_who_takes_over_in_another_year_is_no_stand_in(ask: Ask) -> None:
    row = ask("Which region holds the ERB chair during 2024?", "and in 2025, who takes over?")
    assert row["status"] == "not_in_documents"


def test_whether_it_is_only_advice_is_asked_of_what_was_told(ask: Ask) -> None:
    row = ask(
        "Does the region have guidelines for travelling when we work internationally?",
        "is that just a recommendation or must i stick to it",
    )
    assert "ska alltid följas" in " ".join(each["quote"] for each in row["citations"])


def test_there_is_names_no_place(ask: Ask) -> None:
    row = ask("vad kostar ERB?", "finns det alkoholfria alternativ att bjuda på?")
    assert "Alkoholfria alternativ" in " ".join(each["quote"] for each in row["citations"])
