"""PDF files that hold no text to read are refused with a sentence that says what to do."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdfium2 import PdfDocument
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from ingest.errors import InputError
from ingest.prepare import not_read, prepare
from ingest.read import read_documents
from ingest.readers.pdf import read_pdf

SENTENCE = "Resor bokas genom resebyrån."


def _no_pages() -> bytes:
    out = io.BytesIO()
    PdfDocument.new().save(out)
    return out.getvalue()


def _good(encrypt: str | None = None) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=encrypt)
    canvas.drawString(80, 700, SENTENCE)
    canvas.save()
    return out.getvalue()


def _image_only() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawImage(ImageReader(Image.new("L", (60, 60), 128)), 100, 100)
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize(
    ("make", "sv", "en"),
    [
        (lambda: _good(encrypt="hemligt"), "låst med lösenord", "locked with a password"),
        (lambda: _good()[:-400], "avklippt", "cut off"),
        (lambda: b"", "inte en PDF-fil", "not a PDF file"),
        (lambda: SENTENCE.encode(), "inte en PDF-fil", "not a PDF file"),
        (lambda: b"%PDF-1.4\njunk\n%%EOF\n", "skadad", "damaged"),
        (_no_pages, "inga sidor", "no pages"),
        (_image_only, "ingen text", "no text"),
    ],
    ids=["encrypted", "truncated", "zero bytes", "no PDF", "damaged", "no pages", "image only"],
)
def test_a_file_without_text_is_refused(
    make: Callable[[], bytes], sv: str, en: str, tmp_path: Path
) -> None:
    path = tmp_path / "dålig.pdf"
    path.write_bytes(make())
    with pytest.raises(InputError) as caught:
        read_pdf(path)
    assert caught.value.sv.startswith("dålig.pdf ")
    assert caught.value.en.startswith("dålig.pdf ")
    assert sv in caught.value.sv
    assert en in caught.value.en
    assert caught.value.sv.count(". ") >= 1, "what is wrong, and then what to do"


def test_an_owner_password_does_not_lock_reading(tmp_path: Path) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    path = tmp_path / "skyddad.pdf"
    canvas = Canvas(str(path), encrypt=StandardEncryption("", ownerPassword="ägare", canPrint=0))
    canvas.drawString(80, 700, SENTENCE)
    canvas.save()
    assert [line.text for line in read_pdf(path).lines] == [SENTENCE]


def test_a_missing_file_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="går inte att läsa"):
        read_pdf(tmp_path / "finns-inte.pdf")


def test_a_bad_pdf_is_left_out_and_the_good_one_read(tmp_path: Path) -> None:
    (tmp_path / "bra.PDF").write_bytes(_good())
    (tmp_path / "dålig.pdf").write_bytes(_good()[:300])
    read, failed = read_documents(tmp_path)
    assert [raw.name for raw in read] == ["bra.PDF"]
    assert [error.sv.split()[0] for error in failed] == ["dålig.pdf"]


@settings(max_examples=60, deadline=None)
@given(cut=st.integers(0, 2000), junk=st.binary(max_size=20))
def test_any_damage_is_read_or_refused(
    cut: int, junk: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Bytes overwritten anywhere give text or a refusal, and no other error."""
    path = tmp_path_factory.mktemp("damage") / "skadad.pdf"
    good = _good()
    at = cut % len(good)
    path.write_bytes(good[:at] + junk + good[at + len(junk) :])
    try:
        refused = ""
        assert read_pdf(path).lines
    except InputError as error:
        refused = error.en
    assert not refused or refused.startswith("skadad.pdf ")


def test_pages_that_are_only_images_are_told(tmp_path: Path) -> None:
    """A decision with a scanned annex is read, and the annex is not passed over in silence."""
    whole = PdfDocument.new()
    for data in (_good(), _image_only()):
        whole.import_pages(PdfDocument(data))
    path = tmp_path / "bilaga.pdf"
    whole.save(str(path))
    raw = read_pdf(path)
    assert raw.images == (2,)
    fault = not_read(prepare(raw))
    assert fault is not None
    assert "inte de sidor som bara är bilder: 2." in fault.sv
    assert "only images: 2." in fault.en
    assert not_read(replace(prepare(raw), images=())) is None
