from __future__ import annotations

import contextlib
import io
import random
import zipfile
from pathlib import Path

import pytest

from ingest.errors import InputError
from ingest.readers import package
from ingest.readers.word import read_word
from tests.formats.word_files import NAMESPACES, document_of, p, packed, tbl, tc, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
TYPES = "[Content_Types].xml"
MAIN = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
DOCUMENT = "word/document.xml"


def _refused(folder: Path, data: bytes, name: str = "fil.docx") -> InputError:
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_word(path)
    assert name in caught.value.sv
    assert name in caught.value.en
    return caught.value


@pytest.mark.parametrize(
    ("data", "sv", "en"),
    [
        (b"", "tom (0 byte)", "empty (0 bytes)"),
        (b"Bara text.", "inget Word-dokument", "no Word document"),
        (b"{\\rtf1 Hej}", "RTF", "RTF"),
        (b"%PDF-1.7\n", "PDF", "PDF"),
        (OLE + "WordDocument".encode("utf-16-le"), "gamla Word-formatet", "old format"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "skyddad med lösenord", "password"),
        (zipped({"a.txt": b"hej"}), "zip-fil utan Word-dokument", "without a Word document"),
    ],
)
def test_what_is_no_word_file(data: bytes, sv: str, en: str, tmp_path: Path) -> None:
    error = _refused(tmp_path, data)
    assert sv in error.sv
    assert en in error.en


@pytest.mark.parametrize(
    ("content_type", "sv", "en"),
    [
        (MAIN.replace(b"wordprocessingml.document", b"spreadsheetml.sheet"), "Excel", "Excel"),
        (MAIN.replace(b"wordprocessingml.document", b"presentationml.x"), "PowerPoint", "PowerP"),
        (b"application/vnd.ms-word.document.macroEnabled.main+xml", "makron", "macros"),
        (MAIN.replace(b".document.main", b".template.main"), "Word-mall", "template"),
    ],
)
def test_other_office_files_are_named(
    content_type: bytes, sv: str, en: str, tmp_path: Path
) -> None:
    parts = packed()
    parts[TYPES] = parts[TYPES].replace(MAIN, content_type)
    error = _refused(tmp_path, zipped(parts))
    assert sv in error.sv
    assert en in error.en


def test_strict_open_xml_is_named(tmp_path: Path) -> None:
    parts = packed()
    old = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    strict = b"http://purl.oclc.org/ooxml/officeDocument/relationships"
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(old, strict)
    assert "Strict Open XML" in _refused(tmp_path, zipped(parts)).sv


def test_an_encrypted_zip_is_locked(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.xml": b"<a/>"}))
    for mark, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + flag] |= 1
    assert "password" in _refused(tmp_path, bytes(data)).en


@pytest.mark.parametrize("xml", [b"<a>" + b" " * 30_000_000 + b"</a>", b"\0" * 30_000_000])
def test_a_part_that_unpacks_a_thousandfold_is_refused(xml: bytes, tmp_path: Path) -> None:
    data = zipped({**packed(), "word/media/bild.bin": xml})
    assert len(data) < 200_000
    assert "orimligt mycket" in _refused(tmp_path, data).sv


def test_parts_that_are_too_much_together_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = zipped({**packed(), **{f"{n}.bin": random.Random(n).randbytes(9000) for n in range(9)}})
    monkeypatch.setattr(package, "MAX_UNPACKED", 80_000)
    assert "unreasonable" in _refused(tmp_path, data).en


def test_too_much_xml_is_refused_whatever_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = sum(len(data) for name, data in packed().items() if not name.endswith(".jpeg"))
    monkeypatch.setattr(package, "MAX_XML", usual + 200_000)
    (tmp_path / "vanlig.docx").write_bytes(zipped(packed()))
    assert read_word(tmp_path / "vanlig.docx").lines
    xml = b"<a>" + random.Random(1).randbytes(150_000).hex().encode() + b"</a>"
    for name in ("word/mer.xml", "word/mer.png"):
        assert "unreasonable" in _refused(tmp_path, zipped({**packed(), name: xml})).en


def test_too_many_parts_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_PARTS", 3)
    assert "unreasonable" in _refused(tmp_path, zipped(packed())).en


def test_a_directory_that_lies_about_a_size_is_found_out(tmp_path: Path) -> None:
    """The part says 10 bytes and holds many more."""
    data = bytearray(zipped({**packed(), "word/mer.xml": b"<a>" + b"x" * 5000 + b"</a>"}))
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (10).to_bytes(4, "little")
    _refused(tmp_path, bytes(data))


@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_entities_are_refused_before_anything_is_parsed(codec: str, tmp_path: Path) -> None:
    steps = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 9))
    xml = f'<!DOCTYPE a [<!ENTITY e0 "skratt">{steps}]><w:document {NAMESPACES}>&e8;</w:document>'
    error = _refused(tmp_path, zipped({**packed(), DOCUMENT: xml.encode(codec)}))
    assert "XML-enheter" in error.sv
    assert "XML entities" in error.en


@pytest.mark.parametrize(
    "spoiled",
    [
        {DOCUMENT: b"<w:document"},
        {DOCUMENT: b""},
        {DOCUMENT: b"<inget/>"},
        {DOCUMENT: f"<w:document {NAMESPACES}/>".encode()},
        {"_rels/.rels": b"<Relationships/>"},
        {"word/styles.xml": b"<"},
        {"word/_rels/document.xml.rels": b"\xff\xff"},
    ],
)
def test_a_damaged_part_is_said_in_a_sentence(spoiled: dict[str, bytes], tmp_path: Path) -> None:
    assert "skadad" in _refused(tmp_path, zipped({**packed(), **spoiled})).sv


def test_a_missing_part_is_said_in_a_sentence(tmp_path: Path) -> None:
    parts = packed()
    del parts[DOCUMENT]
    assert "skadad" in _refused(tmp_path, zipped(parts)).sv


@pytest.mark.parametrize("body", ["", p(""), p("\u00ad \u200b"), tbl(tc("") + tc(""))])
def test_a_document_without_text_is_refused(body: str, tmp_path: Path) -> None:
    data = io.BytesIO()
    document_of(body).save(data)
    error = _refused(tmp_path, data.getvalue())
    assert "innehåller ingen text" in error.sv
    assert "holds no text" in error.en


def test_deep_nesting_is_read_or_refused(tmp_path: Path) -> None:
    for depth in (20, 2000):
        body = "<w:sdt><w:sdtContent>" * depth + p("Inne.") + "</w:sdtContent></w:sdt>" * depth
        parts = packed()
        document = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>".encode()
        path = tmp_path / "fil.docx"
        path.write_bytes(zipped({**parts, DOCUMENT: document}))
        if depth == 20:
            assert [line.text for line in read_word(path).lines] == ["Inne."]
        else:
            assert "skadad" in _refused(tmp_path, path.read_bytes()).sv


def test_a_file_cut_off_or_spoiled_anywhere_is_read_or_refused(tmp_path: Path) -> None:
    """Whatever byte is changed, wherever the file is cut; nothing but InputError is raised."""
    whole = zipped(packed())
    chance = random.Random(7)
    path = tmp_path / "fil.docx"
    for _ in range(60):
        data = bytearray(whole[: chance.randrange(len(whole))] if chance.random() < 0.3 else whole)
        for _ in range(chance.randrange(1, 6)):
            if data:
                data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data)
        with contextlib.suppress(InputError):
            assert read_word(path).lines


def test_a_zip_with_odd_names_is_refused(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("../../ut.xml", b"<a/>")
    _refused(tmp_path, data.getvalue())
    assert not (tmp_path.parent.parent / "ut.xml").exists()
