"""Every reason that the register gives for not reading a sentence has its Swedish."""

from __future__ import annotations

import ast
from pathlib import Path

from ingest.reasons import KINDS, REASONS, kind_in, reason_in
from ingest.register import seats

REGISTER = Path(__file__).parents[2] / "ingest" / "register"
FUNCTIONS = {
    "money_kinds.py": {"reason_against", "_by_cue"},
    "costs.py": {"_reason"},
}
"""The functions whose returned texts are reasons."""


def _returned(file: str) -> set[str]:
    tree = ast.parse((REGISTER / file).read_text(encoding="utf-8"))
    functions = [
        n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name in FUNCTIONS[file]
    ]
    assert len(functions) == len(FUNCTIONS[file])
    returns = [n for f in functions for n in ast.walk(f) if isinstance(n, ast.Return)]
    values = [n.value for n in returns if isinstance(n.value, ast.Constant)]
    return {value.value for value in values if isinstance(value.value, str)}


def _constants(file: str) -> set[str]:
    """Texts of a module's constants of several words, patterns left out."""
    tree = ast.parse((REGISTER / file).read_text(encoding="utf-8"))
    values = [n.value for n in tree.body if isinstance(n, ast.Assign)]
    texts = [v.value for v in values if isinstance(v, ast.Constant) and isinstance(v.value, str)]
    return {text for text in texts if " " in text and "\\" not in text}


def _given(file: str) -> set[str]:
    """Kinds and reasons that a file writes out where it makes an Unread."""
    tree = ast.parse((REGISTER / file).read_text(encoding="utf-8"))
    calls = [n for n in ast.walk(tree) if isinstance(n, ast.Call)]
    made = [c for c in calls if isinstance(c.func, ast.Name) and c.func.id == "Unread"]
    texts = [a.value for call in made for a in call.args if isinstance(a, ast.Constant)]
    return {text for text in texts if isinstance(text, str)}


def test_every_reason_has_its_swedish() -> None:
    reasons = {reason for file in FUNCTIONS for reason in _returned(file)}
    reasons |= _constants("seats.py") | _constants("money_kinds.py")
    given = {text for path in REGISTER.glob("*.py") for text in _given(path.name)}
    assert len(reasons) > 12
    assert given
    assert reasons | given == set(REASONS) | set(KINDS)


def test_a_reason_is_said_in_either_language() -> None:
    assert reason_in("en", seats.NOBODY) == seats.NOBODY
    assert reason_in("sv", seats.NOBODY) == "en roll, och ingen som har den"
    assert reason_in("sv", "count: 3 claimed, 2 named") == "texten säger 3 och nämner 2"
    assert kind_in("sv", "cost") == "kostnad"
