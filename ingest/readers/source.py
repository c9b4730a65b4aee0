"""The source text of a marked-up file: where its lines begin, and where its body does."""

from __future__ import annotations

import re

from ingest.lines import Line, Role

_BREAK = re.compile(r"\r\n|\r|\n")
_FRONT_MATTER = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*(?:\r\n|\r|\n)"
    r"(?=[ \t]*[\w\"'-]+[ \t]*[:=]|[ \t]*#)"
    r"(?:[^\r\n]*(?:\r\n|\r|\n))*?"
    r"(?:(?P=fence)|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)"
)


def body_start(text: str) -> int:
    """The offset behind the front matter (settings between --- or +++ lines), if there is one."""
    match = _FRONT_MATTER.match(text)
    return match.end() if match else 0


class Source:
    """Finds lines of `text`, counted from 0 at the offset `start`."""

    def __init__(self, text: str, start: int = 0) -> None:
        self._text = text
        self._starts = [start, *(match.end() for match in _BREAK.finditer(text, start))]

    def line(self, number: int) -> str:
        """The line of this number, without its line break."""
        start = self._starts[number]
        end = _BREAK.search(self._text, start)
        return self._text[start : end.start() if end else len(self._text)]

    def place(self, words: str, number: int, role: Role | None) -> Line:
        """A new block of these words: exactly placed if the source line holds them unbroken."""
        line = self.line(number)
        at = line.find(words)
        if at < 0:
            at = len(line) - len(line.lstrip())
        blank = 0
        while blank < number and not self.line(number - 1 - blank).strip():
            blank += 1
        return Line(words, self._starts[number] + at, None, blank, begins=True, role=role)
