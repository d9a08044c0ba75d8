"""What is wrong with a configuration, and on which of its lines."""

from __future__ import annotations

from copbot.patterns import expression

_HEADING = expression(r"(\[{1,2})([^\[\],]+)\]{1,2}\s*(?:#.*)?")
_PART = expression(r'"(?:[^"\\]|\\.)*"|\'[^\']*\'|[^\s.\'"]+')

Place = tuple[str | int, ...]
"""Tables and a key, as `("community", 0, "name")`."""


class ConfigError(Exception):
    """The configuration is wrong; the message is one line with the file, the key or line, and what is allowed."""

    def __init__(self, message: str) -> None:
        # A key may have line ends in it.
        super().__init__(" ".join(message.splitlines()))


class TakenError(ConfigError):
    """It may be right: what it names is another's now, or not there yet, and may be free in a moment."""

    @classmethod
    def of(cls, message: str, error: OSError) -> ConfigError:
        """What is said of a place that can't be listened on: what the rights forbid is no matter of time."""
        return (ConfigError if isinstance(error, PermissionError) else cls)(message)


def line_of(text: str, place: Place, *otherwise: Place) -> str:
    """The line on which this is set, as `, line N`; nothing if it can't be told.

    Where it is set nowhere, `otherwise` is looked for, and then the table that it would be in. Each may stand below
    other tables.
    """
    lines = _lines(text)
    for one in (place, *otherwise, *(place[:end] for end in range(len(place) - 1, 0, -1))):
        line = lines.get(one) or next((at for path, at in lines.items() if path[-len(one) :] == one), 0)
        if line:
            return f", line {line}"
    return ""


def _lines(text: str) -> dict[Place, int]:
    """On which line each table begins and each key is set, as far as that can be seen without reading the values."""
    found: dict[Place, int] = {}
    name: Place = ()
    table: Place = ()
    lists: dict[Place, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        heading = _HEADING.fullmatch(line.strip())
        if heading is not None:
            name, count, table = (), -1, ()
            for part in _parts(heading[2]):
                table += (part,)
                name, count = table, lists.get(table, -1)
                table += () if count < 0 else (count,)
            if heading[1] == "[[":
                lists[name] = count + 1
                found.setdefault(name, number)
                table = (*name, count + 1)
            found.setdefault(table, number)
        elif "=" in line:
            found.setdefault((*table, *_parts(line.partition("=")[0])), number)
    return found


def _parts(keys: str) -> Place:
    return tuple(part.strip("\"'") for part in _PART.findall(keys))
