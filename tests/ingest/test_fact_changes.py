"""Which facts changed between two versions, told with what each was and is."""

from __future__ import annotations

from pathlib import Path

import pytest

from ingest.change_report import as_json, as_text
from ingest.changes import changes_between
from ingest.fact_changes import Fact, compare_facts, read_facts
from ingest.settings import settings_with
from ingest.update import update
from ingest.versions import version_register, versions

TEXT = """Samarbeten

Sydnätet

Region Blekinge är medlem i Sydnätet sedan 2015. Region Blekinge representeras i styrelsen av två \
ordinarie ledamöter Eva Ek (M) och Bo Alm (S) samt ersättare Liv Ask (L). Kostnader 2024 \
uppskattas till ca. 350 000 kronor inkl. medlemsavgift.

Resor

Resor ska bokas i god tid. Flyg får användas om tåg saknas.
"""


def _fact(kind: str, section: str = "A", quote: str = "Ord.", **values: str | int) -> Fact:
    return Fact(kind, dict(values), "d.txt", section, 1, quote)


def test_facts_with_the_same_values_are_unchanged_wherever_they_stand() -> None:
    old = [_fact("seats", person="Eva", body="styrelse")]
    new = [_fact("seats", section="B", quote="Andra ord.", person="Eva", body="styrelse")]
    changes = compare_facts(old, new)
    assert (changes.added, changes.removed, changes.altered) == ((), (), ())


def test_of_three_alike_and_two_one_was_removed() -> None:
    fact = _fact("seats", role="ledamot")
    changes = compare_facts([fact] * 3, [fact] * 2)
    assert (len(changes.added), len(changes.removed), len(changes.altered)) == (0, 1, 0)


def test_the_facts_that_share_the_most_belong_together() -> None:
    old = [
        _fact("costs", item="Sydnätet", amount=100, year=2024),
        _fact("costs", item="Nordnätet", amount=200, year=2024),
    ]
    new = [
        _fact("costs", item="Nordnätet", amount=250, year=2024),
        _fact("costs", item="Sydnätet", amount=150, year=2024),
    ]
    altered = compare_facts(old, new).altered
    assert [(a.before.values["amount"], a.after.values["amount"]) for a in altered] == [
        (200, 250),
        (100, 150),
    ]
    assert {a.columns for a in altered} == {("amount",)}


def test_facts_of_two_kinds_never_belong_together() -> None:
    changes = compare_facts([_fact("seats", name="X")], [_fact("goals", name="X")])
    assert (len(changes.added), len(changes.removed)) == (1, 1)


def test_a_rule_in_other_words_is_altered() -> None:
    old = [_fact("rules", quote="Resor ska bokas tidigt.", modality="must")]
    new = [_fact("rules", quote="Resor ska bokas sent.", modality="must")]
    [altered] = compare_facts(old, new).altered
    assert altered.columns == ("quote",)


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        (
            "Bo Alm (S)",
            "Pia Lund (KD)",
            ["Ändrad plats: Pia Lund", "Person: Bo Alm → Pia Lund", "Parti: S → KD"],
        ),
        (
            "ca. 350 000 kronor",
            "ca. 362 000 kronor",
            ["Ändrad kostnad: ", "Belopp: 350 000 → 362 000"],
        ),
        (" samt ersättare Liv Ask (L)", "", ["Borttagen plats: Person: Liv Ask; Parti: L"]),
        (
            "Resor ska bokas i god tid.",
            "Resor ska bokas senast dagen före.",
            ["Ändrad regel: ", "bokas [-i god tid-] {+senast dagen före+}."],
        ),
    ],
)
def test_an_update_tells_which_facts_changed(
    tmp_path: Path, before: str, after: str, lines: list[str]
) -> None:
    (tmp_path / "corpus").mkdir()
    settings = settings_with(tmp_path / "corpus", tmp_path / "index")
    assert before in TEXT
    for text in (TEXT, TEXT.replace(before, after)):
        (settings.corpus / "samarbeten.txt").write_text(text, encoding="utf-8")
        update(settings)
    new, old = versions(settings.index)
    changes = changes_between(settings.index, old.version, new.version)
    report = as_text(changes)
    for line in lines:
        assert line in report
    assert as_json(changes)["facts"]["altered"] or as_json(changes)["facts"]["removed"]


def test_a_version_without_its_register_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    settings = settings_with(tmp_path / "corpus", tmp_path / "index")
    for text in (TEXT, TEXT.replace("Bo Alm", "Bo Ek")):
        (settings.corpus / "samarbeten.txt").write_text(text, encoding="utf-8")
        update(settings)
    new, old = versions(settings.index)
    version_register(settings.index, old).unlink()
    changes = changes_between(settings.index, old.version, new.version)
    assert changes.facts is None
    assert "utan register" in as_text(changes)


def test_a_damaged_register_is_a_value_error(tmp_path: Path) -> None:
    (tmp_path / "register.sqlite").write_bytes(b"not a database at all, but long enough" * 50)
    with pytest.raises(ValueError, match=r"register\.sqlite"):
        read_facts(tmp_path / "register.sqlite")
