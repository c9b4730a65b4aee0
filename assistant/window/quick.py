"""Imports the window without what Gradio does for editors, which is half of its import.

For every component Gradio parses its own source and writes a type stub beside it. Nothing that is
served needs them, and where the environment may not be written to they cannot be made at all.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import spec_from_file_location
from types import ModuleType

_MODULE, _STUBS = "gradio.component_meta", "create_or_modify_pyi"


def import_site() -> None:
    """Import `assistant.window.web`, and Gradio with it."""
    with _without_stubs():
        import_module("assistant.window.web")


@contextmanager
def _without_stubs() -> Iterator[None]:
    finder = _Finder()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


class _Finder(MetaPathFinder):
    """Finds the one module that makes the stubs; all others are found as ever."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module's usual place with another loader; None where it has no source."""
        if fullname != _MODULE:
            return None
        found = PathFinder.find_spec(fullname, path)
        if found is None or found.origin is None or not found.has_location:
            return found
        return spec_from_file_location(
            fullname, found.origin, loader=_Loader(fullname, found.origin)
        )


class _Loader(SourceFileLoader):
    """Loads the module, then has it make no stubs."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's code."""
        super().exec_module(module)
        if hasattr(module, _STUBS):
            setattr(module, _STUBS, lambda *_: None)
