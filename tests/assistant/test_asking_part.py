"""What a message tells is not what it asks for."""

from __future__ import annotations

import pytest

from assistant.understand.asking_part import asking_part


@pytest.mark.parametrize(
    ("message", "part"),
    [
        ("Jag bygger mallen. Vad ska stå i hamnplanen?", "Vad ska stå i hamnplanen?"),
        (
            "What belongs in the harbour plan? I am making a slide.",
            "What belongs in the harbour plan?",
        ),
        ("Min son är tolv. Finns det?", "Min son är tolv. Finns det?"),
        ("Lista alla mål. Jag har bråttom.", "Lista alla mål. Jag har bråttom."),
        (
            "Vem bestämmer om hamnen? Hm. Och vad kostar den?",
            "Vem bestämmer om hamnen? Och vad kostar den?",
        ),
    ],
)
def test_the_questions_are_kept_where_they_stand_alone(message: str, part: str) -> None:
    assert asking_part(message) == part
