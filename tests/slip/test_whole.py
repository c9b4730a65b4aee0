"""Slips that nobody touched: they show the whole answer, and are found whole."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.slip.examine import as_record, as_text, examine
from assistant.slip.formats import FORMATS
from assistant.slip.read import read_slip
from assistant.slip.seal import Seal, Signature
from tests.slip.conftest import KEY, Saved
from tests.window.scripted import (
    answered,
    clarify,
    english,
    not_in_documents,
    park,
    quote,
    small_talk,
)

ANSWERS = {
    "answered": answered(quote("Tecknen"), quote("Träd fälls", 2)),
    "english": english(),
    "clarify": clarify(),
    "silent": not_in_documents(),
    "greeting": small_talk(),
}
HOSTILE = (
    "</script><script>alert(1)</script> --> ![x](https://evil.example/x.png) \u202etxt.exe <!--"
)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_a_slip_of_any_answer_in_any_format_is_whole(
    form: str, answer: Answer, saved: Saved
) -> None:
    examined = examine(read_slip(saved(form, answer)), park(), None)
    assert examined.seal is Seal.WHOLE
    assert examined.signature is Signature.NONE
    assert examined.holds
    assert {row["standing"] for row in as_record(examined)["quotations"]} <= {"stands"}


def test_it_shows_question_answer_quotations_sections_version_and_time(saved: Saved) -> None:
    for form in ("html", "md"):
        text = saved(form).read_text()
        shown = text.partition("answer-slip")[0]
        for said in (
            "Och träd?",
            "Hur sköts gräset?",
            "Träd fälls bara efter beslut av parkchefen.",
            "Skötsel av parkerna",
            park().version,
            next(iter(park().documents.values())).version,
            "2026",
        ):
            assert said in shown.replace("\\", ""), (form, said)


@pytest.mark.parametrize("form", FORMATS)
def test_a_hostile_question_stays_text_and_the_slip_whole(form: str, saved: Saved) -> None:
    path = saved(form, question=HOSTILE + " \ud800")
    assert examine(read_slip(path), park(), None).holds
    text = path.read_text()
    assert form == "json" or "<script>alert" not in text
    assert form != "md" or "![x](" not in text.partition("<!-- answer-slip")[0]
    assert form != "md" or "https://" not in text.partition("<!-- answer-slip")[0]


@pytest.mark.parametrize("form", FORMATS)
def test_other_line_ends_and_a_mark_of_byte_order_alter_nothing(form: str, saved: Saved) -> None:
    path = saved(form)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert examine(read_slip(path), park(), None).holds


def test_the_html_asks_nothing_of_other_machines(saved: Saved) -> None:
    text = saved("html").read_text()
    assert "default-src 'none'" in text
    assert "src=" not in text.replace("default-src", "").replace("style-src", "")
    assert "http://" not in text
    assert "https://" not in text


def test_with_a_key_it_is_signed_and_says_who_can_tell(saved: Saved) -> None:
    slip = read_slip(saved("md", key=KEY))
    assert examine(slip, park(), KEY).signature is Signature.RIGHT
    assert not examine(slip, park(), b"another key altogether").holds
    unchecked = examine(slip, park(), None)
    assert unchecked.signature is Signature.UNCHECKED
    assert "räkna om" in as_text(unchecked)


def test_where_there_is_a_key_an_unsigned_slip_does_not_hold(saved: Saved) -> None:
    examined = examine(read_slip(saved("json")), park(), KEY)
    assert examined.signature is Signature.MISSING
    assert not examined.holds


def test_without_a_key_it_says_what_a_hash_cannot_prove(saved: Saved) -> None:
    assert "den som ändrar med avsikt kan räkna om den" in as_text(
        examine(read_slip(saved("json")), park(), None)
    )
    english_slip = read_slip(saved("json", english()))
    assert "alters on purpose" in as_text(examine(english_slip, park(), None))
