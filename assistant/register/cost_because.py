"""No to which of two costs more, whatever the question gives as the reason.

What stands behind "because" asks nothing, and the figures show that there is nothing to explain.
Where they do not, a yes would be one to the reason too, of which they tell nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.register.costs import answer_costs
from assistant.register.draft import Draft
from assistant.register.facts import Facts
from assistant.register.reading import Reading
from assistant.register.wordings import YES_NO

_BECAUSE = re.compile(
    r"[,;]?\s+\b(?:eftersom|(?:bara )?for att|da (?=vi|man|det|den|de)|pa grund av(?: att)?|"
    r"(?:just |only )?because(?: of)?|since (?=we|they|it|you|i)|as (?=we|they|it)|"
    r"given that|seeing that|due to)\b[^.?!;]*"
)
_NO = ("Nej", "No")


def cost_because(reading: Reading, facts: Facts) -> Draft | None:
    """The amounts under a no, where a question explains a difference that there is not."""
    match = _BECAUSE.search(reading.folded)
    if match is None or reading.question.context or not re.search(YES_NO, reading.folded):
        return None
    text = reading.text[: match.start()] + (reading.text[match.end() :] or "?")
    draft = answer_costs(facts.read(replace(reading.question, text=text)), facts)
    return draft if draft and draft.first.startswith(_NO) else None
