"""The hostile inputs of inputs.jsonl: texts that people type, and calls that programs make."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_FILE = Path(__file__).parent / "inputs.jsonl"


@dataclass(frozen=True)
class Call:
    """A request: method, path as it goes over the wire, body, and the type of the body."""

    name: str
    method: str
    path: str
    body: bytes
    type: str


def _rows(kind: str) -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in _FILE.read_text().splitlines()]
    return [row for row in rows if row["kind"] == kind]


def texts() -> dict[str, str]:
    """The texts by their names."""
    return {row["name"]: row["text"] * row["repeat"] for row in _rows("text")}


def calls() -> list[Call]:
    """The calls."""
    return [
        Call(
            row["name"], row["method"], row["path"], _body(row), row.get("type", "application/json")
        )
        for row in _rows("call")
    ]


def _body(row: dict[str, Any]) -> bytes:
    """A body as it stands, repeated, out of hexadecimal digits, or made to a size."""
    if "hex" in row:
        return bytes.fromhex(row["hex"])
    if "nested" in row:
        depth = int(row["nested"])
        return (
            b'{"fn_index": 0, "session_hash": "a", "data": [' + b"[" * depth + b"]" * depth + b"]}"
        )
    if "array" in row:
        return json.dumps({"data": list(range(row["array"]))}).encode()
    if "raw" in row:
        raw: str = row["raw"]
        return (raw * int(row.get("repeat", 1))).encode()
    return json.dumps(row["body"]).encode() if "body" in row else b""
