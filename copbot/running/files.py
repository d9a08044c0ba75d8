"""Files for the person who runs the program, and for nobody else on the machine."""

from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator

from storage.private import give_name as give_name
from storage.private import open_private as open_private
from storage.private import write_private as write_private


def _named(path: object) -> object:
    if path == "":
        raise ValueError("it must not be empty")
    return path


Named = Annotated[Path, BeforeValidator(_named)]
"""A path in a configuration: an empty one would be the folder in which the program happens to run."""
