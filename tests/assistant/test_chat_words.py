"""What people shorten when they chat is written out; what only looks like it stays."""

from __future__ import annotations

import pytest

from assistant.pipeline import Assistant
from assistant.understand.chat_words import written_out


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hur mkt e de", "hur mycket är det"),
        ("E de ok", "Är det ok"),
        ("va kostar hamnen å bron", "vad kostar hamnen och bron"),
        ("måste va gjord innan nån börjar", "måste vara gjord innan någon börjar"),
        ("ska man va där", "ska man vara där"),
        ("det va bra", "det var bra"),
        ("va för nåt", "vad för något"),
        ("får ja ta emot choklad", "får jag ta emot choklad"),
        ("om ja vill va med", "om jag vill vara med"),
        ("vaffö gör dom så", "varför gör de så"),
        ("å vad kostar hamnen", "och vad kostar hamnen"),
        ("O vem sitter där", "Och vem sitter där"),
        ("hur gamla är dom", "hur gamla är de"),
        ("vilken av dom", "vilken av dem"),
        ("fisk m potatis", "fisk med potatis"),
        ("vem har hand om de", "vem har hand om det"),
        ("vem har hand om de nya", "vem har hand om de nya"),
    ],
)
def test_swedish_is_written_out(typed: str, meant: str) -> None:
    assert written_out(typed, "sv") == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("whats the rule", "what is the rule"),
        ("r we allowed w/ guests n who pays", "are we allowed with guests and who pays"),
        ("u dont say", "you do not say"),
        ("Wheres the office", "Where is the office"),
        ("a meal w/o wine", "a meal without wine"),
        ("n who pays", "and who pays"),
    ],
)
def test_english_is_written_out(typed: str, meant: str) -> None:
    assert written_out(typed, "en") == meant


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ja, det gäller", "sv"),
        ("å andra sidan", "sv"),
        ("jag å andra sidan undrar", "sv"),
        ("mejla e-post", "sv"),
        ("se bilaga e", "sv"),
        ("var sitter de", "sv"),
        ("ur vilken bilaga", "sv"),
        ("R&D", "en"),
        ("Plan R for the n-th time", "en"),
        ("mail w@u.se", "en"),
    ],
)
def test_what_is_a_word_of_its_own_stays(text: str, language: str) -> None:
    assert written_out(text, language) == text


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("hur mkt av en tjänst e erb", "Hur mycket av en tjänst är ERB?"),
        ("får ja ta emot en dyr present av nån", "Får jag ta emot en dyr present av någon?"),
        ("whats the cost of all collaborations", "What is the cost of all collaborations?"),
        ("who r the members n who chairs", "Who are the members and who chairs?"),
        ("va kostade erb 2024", "Vad kostade ERB 2024?"),
    ],
)  # fmt: skip
def test_a_chat_is_answered_as_the_whole_question(
    assistant: Assistant, typed: str, plain: str
) -> None:
    one, other = assistant.answer([typed]), assistant.answer([plain])
    assert one.status is other.status
    assert [c.quote for c in one.citations] == [c.quote for c in other.citations]
