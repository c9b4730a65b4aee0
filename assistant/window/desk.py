"""What a reader does with conversations: each act says what shows then and what is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.window.chat import Chat, Talk, View, turns_of
from assistant.window.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Act:
    """Something done: what, with which text or conversation, and a name where one is given."""

    what: str
    value: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """What the page shows after an act, None where that stays as it is; and what is kept."""

    view: View | None
    shelf: Shelf


class Desk:
    """The acts of the page to ask on."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat

    def do(self, act: Act, talk: Talk, shelf: Shelf) -> Iterator[Step]:
        """Carry out an act; one that is not known, or impossible now, changes nothing."""
        language = shelf.language or None
        if act.what == "ask":
            yield from _steps(self._chat.ask(act.value, talk, language), shelf)
        elif act.what == "retry" and talk:
            yield from _steps(self._chat.ask(talk[-1].question, talk[:-1], language), shelf)
        elif act.what == "edit" and talk:
            yield from _steps([self._chat.take_back(talk)], shelf)
        elif act.what == "new":
            yield Step(self._chat.clear(), shelf.opened(""))
        else:
            yield self._keeping(act, shelf)

    def begin(self, question: str, shelf: Shelf) -> Iterator[Step]:
        """What a page that was just opened shows: a question of its address, else what was open."""
        if question.strip():
            yield from self.do(Act("ask", question), (), shelf.opened(""))
        elif shelf.current:
            yield self._open(shelf)
        else:
            yield Step(None, shelf.opened(""))

    def _keeping(self, act: Act, shelf: Shelf) -> Step:
        if act.what == "open":
            return self._open(shelf.opened(act.value))
        if act.what == "rename":
            return Step(None, shelf.renamed(act.value, act.name))
        if act.what in ("forget", "forget-all"):
            left = shelf.without(act.value) if act.what == "forget" else shelf.emptied()
            gone = bool(shelf.open) and not left.open
            return Step(self._chat.clear() if gone else None, left)
        return Step(None, shelf)

    def _open(self, shelf: Shelf) -> Step:
        kept = shelf.current
        if kept is None:
            return Step(self._chat.clear(), shelf.opened(""))
        view = self._chat.restore(kept.turns, kept.version, shelf.language or None)
        return Step(view, shelf)


def _steps(views: Iterable[View], shelf: Shelf) -> Iterator[Step]:
    """Views, each with what is kept of the conversation that it shows."""
    for view in views:
        if not view.pending:
            shelf = shelf.kept(turns_of(view.talk), _version(view.talk))
        yield Step(view, shelf)


def _version(talk: Talk) -> str:
    """The version that the newest answer spoke from."""
    versions = [e.answer.document_version for e in talk if e.answer and e.answer.document_version]
    return versions[-1] if versions else ""
