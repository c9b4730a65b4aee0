"""The nearest texts of an edition are found by comparing it with all of them."""

from __future__ import annotations

import numpy as np

from assistant.pipeline import Assistant
from ingest.index import SearchIndex
from ingest.settings import settings_with
from ingest.steps import current_edition


def test_a_question_is_compared_with_every_text_of_the_collection(assistant: Assistant) -> None:
    edition = current_edition(settings_with(None, None))
    assert edition is not None
    keys = assistant.knowledge.keys
    index = SearchIndex.load(edition, keys)
    vector = assistant.embedder.encode(["Vad kostar medlemskapet per år?"])[0]
    rows = index.vectors_of([key.text for key in keys])
    assert np.allclose(index.scores_by_meaning(vector), rows @ vector, atol=1e-5)
