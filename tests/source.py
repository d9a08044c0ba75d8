"""The code itself, read by tests of how it is written."""

from __future__ import annotations

import ast
import gc
from pathlib import Path


def tree_of(file: Path) -> ast.Module:
    """What the file says.

    While it is parsed nothing may be parsed in between: Python 3.11 then takes the file to be nested wrongly. Garbage
    of tests before may do that, as a failed task does that tells its traceback at its end.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        return ast.parse(file.read_text(encoding="utf8"))
    finally:
        if collects:
            gc.enable()
