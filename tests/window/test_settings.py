"""Every setting is declared once, described, and listed in the README."""

from __future__ import annotations

import re
from pathlib import Path

from assistant.settings import ServiceSettings

ROOT = Path(__file__).parents[2]


def test_the_readme_lists_every_setting_and_no_other() -> None:
    listed = re.findall(r"^\| `STRATEGY_(\w+)` \|", (ROOT / "README.md").read_text(), re.MULTILINE)
    assert sorted(listed) == sorted(name.upper() for name in ServiceSettings.model_fields)


def test_every_setting_is_described() -> None:
    assert all(field.description for field in ServiceSettings.model_fields.values())
