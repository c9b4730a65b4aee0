"""The form under an answer: right, wrong or incomplete, where it should have quoted, and why."""

from __future__ import annotations

import logging
import uuid
from typing import Any

import gradio as gr
from markupsafe import Markup

from assistant.feedback.report import LONGEST_COMMENT, Expected, Report, Verdict
from assistant.feedback.store import now
from assistant.render import markdown
from assistant.window.chat import Talk
from assistant.window.components import QUIET, html
from assistant.window.exchange import Exchange
from assistant.window.page import PageContext
from assistant.window.words import Words
from ingest.knowledge import Knowledge

REPORT = Words("Är svaret rätt?", "Is the answer right?")
VERDICT = Words("Svaret är", "The answer is")
VERDICTS = {
    Verdict.RIGHT: Words("rätt", "right"),
    Verdict.WRONG: Words("fel", "wrong"),
    Verdict.INCOMPLETE: Words("ofullständigt", "incomplete"),
}
EXPECTED = Words(
    "Ställe i dokumentet som svaret borde bygga på (om du vet)",
    "Passage that the answer should build on (if you know)",
)
COMMENT = Words("Kommentar (om du vill)", "Comment (if you like)")
SEND = Words("Skicka omdömet", "Send")
CANCEL = Words("Avbryt", "Cancel")
KEPT = Words(
    "Det som sparas är frågan med samtalets tidigare frågor, svaret, ditt omdöme, stället och "
    "kommentaren, men inte vem du är. Det läses av den som förvaltar texten och tas bort efter "
    "{days} dagar. Skriv inga personuppgifter.",
    "What is kept is the question with the earlier questions of the conversation, the answer, "
    "your verdict, the passage and the comment, but not who you are. It is read by those who keep "
    "the text, and deleted after {days} days. Write no personal data.",
)
THANKS = Words("Tack! Omdömet är sparat.", "Thank you! Your verdict is saved.")
CHOOSE = Words(
    "Välj om svaret är rätt, fel eller ofullständigt.", "Choose right, wrong or incomplete."
)
NOT_KEPT = Words(
    "Omdömet kunde inte sparas. Försök igen om en stund.",
    "Your verdict could not be saved. Try again in a while.",
)
MOST = 2_000
"""Passages that can be chosen from."""
SHOWN = 110
"""Characters of a passage in the list."""
_log = logging.getLogger(__name__)


def report_button(language: str) -> gr.Button:
    """What opens the form."""
    return gr.Button(REPORT.of(language), size="sm", elem_id="report")


class FeedbackForm:
    """The components of the form and what they do."""

    def __init__(self, context: PageContext, talk: gr.State, opener: gr.Button) -> None:
        self._context = context
        language = context.language
        with gr.Column(elem_id="feedback", visible=False) as self.form:
            choices = [(name.of(language), verdict.value) for verdict, name in VERDICTS.items()]
            self.verdict = gr.Radio(choices, label=VERDICT.of(language), elem_id="verdict")
            self.expected = gr.Dropdown(
                [], label=EXPECTED.of(language), filterable=True, elem_id="expected"
            )
            self.comment = gr.Textbox(
                label=COMMENT.of(language), max_length=LONGEST_COMMENT, lines=2, elem_id="comment"
            )
            html(_kept(context), "feedback-kept")
            with gr.Row():
                self.send = gr.Button(SEND.of(language), size="sm", elem_id="feedback-send")
                self.cancel = gr.Button(CANCEL.of(language), size="sm", elem_id="feedback-cancel")
        self.said = html(Markup(""), "feedback-said")
        self._connect(talk, opener)

    def _connect(self, talk: gr.State, opener: gr.Button) -> None:
        shown = [self.form, self.verdict, self.expected, self.comment, self.said]
        opener.click(self._open, talk, shown, **QUIET)
        self.cancel.click(self._close, None, shown, queue=False, **QUIET)
        given = [talk, self.verdict, self.expected, self.comment]
        self.send.click(self._send, given, shown, **QUIET)
        talk.change(self._close, None, shown, queue=False, **QUIET)

    def _open(self, talk: Talk) -> list[Any]:
        if not talk or talk[-1].answer is None:
            return self._close()
        passages = passages_for(talk[-1], self._context.assistant.knowledge)
        return [gr.update(visible=True), None, gr.update(choices=passages, value=None), "", ""]

    def _close(self) -> list[Any]:
        return [gr.update(visible=False), None, gr.update(choices=[], value=None), "", ""]

    def _send(self, talk: Talk, verdict: object, expected: object, comment: object) -> list[Any]:
        language = self._context.language
        store = self._context.service.store
        if not talk or talk[-1].answer is None or store is None:
            return self._close()
        if verdict not in VERDICTS:
            return [*[gr.skip()] * 4, _say(CHOOSE, language, wrong=True)]
        knowledge = self._context.assistant.knowledge
        report = report_of(talk, Verdict(str(verdict)), expected, comment, knowledge)
        try:
            store.add(report)
        except Exception:  # what was written stays in the form, the log has the traceback
            _log.exception("A report could not be kept")
            return [*[gr.skip()] * 4, _say(NOT_KEPT, language, wrong=True)]
        return [*self._close()[:-1], _say(THANKS, language)]


def report_of(
    talk: Talk, verdict: Verdict, expected: object, comment: object, knowledge: Knowledge
) -> Report:
    """The report on the newest answer of a conversation."""
    answer = talk[-1].answer
    assert answer is not None
    return Report(
        id=uuid.uuid4().hex,
        time=now(),
        turns=tuple(exchange.question for exchange in talk if exchange.answer),
        language=answer.language,
        answer=markdown(answer),
        status=answer.status.value,
        verdict=verdict,
        comment=str(comment or "").strip()[:LONGEST_COMMENT],
        expected=_expected(expected, knowledge),
        document_version=answer.document_version or knowledge.version,
    )


def passages_for(exchange: Exchange, knowledge: Knowledge) -> list[tuple[str, str]]:
    """The passages to choose from, by what is shown of them: those near the question first."""
    ranked = exchange.answer.ranked if exchange.answer else ()
    place = {identity: number for number, identity in enumerate(ranked)}
    ordered = sorted(knowledge.passages, key=lambda each: place.get(each.id, len(place)))
    return [
        (_shown(each.section, each.span.of(knowledge.documents[each.document].text)), each.id)
        for each in ordered[:MOST]
    ]


def _shown(section: tuple[str, ...], text: str) -> str:
    short = text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()} …"
    return f"{section[-1]}: {short}" if section else short


def _expected(identity: object, knowledge: Knowledge) -> Expected | None:
    passage = next((each for each in knowledge.passages if each.id == identity), None)
    if passage is None:
        return None
    span = passage.span
    words = span.of(knowledge.documents[passage.document].text)
    return Expected(passage.document, span.start, span.end, words)


def _kept(context: PageContext) -> Markup:
    return Markup('<p class="aside">{}</p>').format(
        KEPT.of(context.language, days=context.service.days)
    )


def _say(words: Words, language: str, wrong: bool = False) -> Markup:
    return Markup('<p role="{}">{}</p>').format("alert" if wrong else "status", words.of(language))
