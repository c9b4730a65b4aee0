"""How a file that people read carries the JSON of its slip, and how the two are told apart."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from assistant.slip.seal import Sealed, seal


@dataclass(frozen=True, slots=True)
class Carrier:
    """The marks between which a format keeps JSON that its reader does not see."""

    before: str
    after: str

    def carry(self, page: str, end: str, content: dict[str, object], key: bytes | None) -> str:
        """The page, the sealed content, then what ends the page."""
        slip = seal(content, digest_of_shown(page + end), key)
        return f"{page}{self.before}{hidden(to_json(slip))}{self.after}{end}"

    def split(self, text: str) -> tuple[str, str] | None:
        """The JSON and the page without it; None where there is none, or more than one."""
        if text.count(self.before) != 1:
            return None
        head, _, rest = text.partition(self.before)
        carried, found, tail = rest.partition(self.after)
        return (carried, head + tail) if found else None


def digest_of_shown(page: str) -> str:
    """The hash of what a page shows; how its lines end, which mail changes, does not count."""
    text = page.replace("\r\n", "\n").removeprefix("\ufeff").strip()
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def to_json(slip: Sealed, indent: int | None = None) -> str:
    """A sealed slip as JSON."""
    row = {
        "content": slip.content,
        "shown_sha256": slip.shown,
        "sha256": slip.digest,
        "hmac_sha256": slip.signature,
    }
    return json.dumps(row, ensure_ascii=False, indent=indent)


def hidden(text: str) -> str:
    """JSON without signs that could end the element or the comment that it stands in."""
    signs = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "--": "\\u002d\\u002d"}
    for sign, written in signs.items():
        text = text.replace(sign, written)
    return text
