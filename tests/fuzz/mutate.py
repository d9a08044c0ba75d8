"""Mutations: realistic input, changed in a few places, so that it gets past the first look and breaks further in."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from random import Random

from tests.fuzz import strange
from tests.fuzz.strange import Json

Path = tuple[str | int, ...]


class Mutator:
    """Changes values by throwing dice: with the same dice the same changes."""

    def __init__(self, dice: Random) -> None:
        self.dice = dice

    def changed(self, value: Json, others: Sequence[Json] = (), most: int = 5) -> Json:
        """The value changed in none to a few places; `others` are values of which parts may be put into it."""
        made = copy.deepcopy(value)
        for _ in range(self.dice.choice((0, 1, 1, 1, 2, 3, most))):
            made = self._once(made, others)
        return made

    def _once(self, root: Json, others: Sequence[Json]) -> Json:
        path = self.dice.choice(paths(root))
        if not path:
            # The whole is replaced now and then only: nobody looks far into nothing.
            return strange.value(self.dice) if self.dice.random() < 0.05 else root
        holder = at(root, path[:-1])
        key = path[-1]
        kinds: list[Callable[[], None]] = [
            lambda: self._replace(holder, key),
            lambda: self._replace(holder, key),
            lambda: self._alter(holder, key),
            lambda: self._alter(holder, key),
            lambda: self._drop(holder, key),
            lambda: self._wrap(holder, key),
            lambda: self._double(holder, key),
            lambda: self._splice(holder, key, others or (root,)),
        ]
        self.dice.choice(kinds)()
        return root

    def _replace(self, holder: Json, key: str | int) -> None:
        holder[key] = strange.value(self.dice)

    def _alter(self, holder: Json, key: str | int) -> None:
        """Something else of the same kind."""
        was = holder[key]
        if isinstance(was, str):
            holder[key] = self.text(was)
        elif isinstance(was, int | float) and not isinstance(was, bool):
            holder[key] = self.dice.choice((was + 1, was - 1, -was, was * 1000, *strange.NUMBERS, str(was)))
        elif isinstance(was, list):
            self.dice.shuffle(was)
            was += copy.deepcopy(was[: self.dice.randrange(3)])
        elif isinstance(was, dict) and was:
            name = self.dice.choice(list(was))
            was[strange.text(self.dice) if self.dice.random() < 0.5 else name.upper()] = was.pop(name)
        else:
            holder[key] = strange.value(self.dice)

    def _drop(self, holder: Json, key: str | int) -> None:
        del holder[key]

    def _wrap(self, holder: Json, key: str | int) -> None:
        holder[key] = [holder[key]] if self.dice.random() < 0.5 else {"x": holder[key]}

    def _double(self, holder: Json, key: str | int) -> None:
        if isinstance(holder, list):
            holder.insert(self.dice.randrange(len(holder) + 1), copy.deepcopy(holder[int(key)]))
        else:
            holder[self.dice.choice(list(holder))] = copy.deepcopy(holder[key])

    def _splice(self, holder: Json, key: str | int, others: Sequence[Json]) -> None:
        """A part of another value in this one's place, if there is one under the same key, else any."""
        other = self.dice.choice(others)
        known = paths(other)
        same = [path for path in known if path and path[-1] == key]
        holder[key] = copy.deepcopy(at(other, self.dice.choice(same or known)))

    def text(self, words: str) -> str:
        """Text that was altered a little, or has something strange in it."""
        place = self.dice.randrange(len(words) + 1)
        end = min(len(words), place + self.dice.randrange(1, 20))
        match self.dice.randrange(8):
            case 0:
                return strange.text(self.dice)
            case 1 | 2 | 3:
                return words[:place] + strange.text(self.dice) + words[place:]
            case 4:
                return words[:place] + words[end:]
            case 5:
                return words[:place] + words[place:end] * self.dice.choice((2, 3, 50)) + words[end:]
            case 6:
                return self.dice.choice((words[:place], words[place:], words.upper(), words[::-1]))
            case _:
                one = chr(
                    self.dice.choice((0, 9, 32, 0x7F, 0x85, 0xD800, 0xFFFF, 0x10FFFF, self.dice.randrange(0x3000)))
                )
                return words[:place] + one + words[place + 1 :]

    def raw(self, content: bytes, others: Sequence[bytes]) -> bytes:
        """Bytes changed in a few places: flipped, cut off, repeated, mixed with others'."""
        for _ in range(self.dice.choice((0, 1, 1, 2, 4, 8))):
            place = self.dice.randrange(len(content) + 1)
            end = min(len(content), place + self.dice.choice((1, 2, 8, 100, 5000)))
            match self.dice.randrange(8):
                case 0:
                    content = content[:place] + self.dice.randbytes(self.dice.choice((1, 4, 50))) + content[end:]
                case 1:
                    content = content[: max(place, len(content) // 2)]
                case 2:
                    content = content[:place] + content[place:end] * self.dice.choice((2, 3, 30)) + content[end:]
                case 3:
                    content = content[:place] + content[end:]
                case 4:
                    other = self.dice.choice(others)
                    begin = self.dice.randrange(len(other) + 1)
                    content = content[:place] + other[begin : begin + 300] + content[place:]
                case 5:
                    content = (
                        content[:place] + strange.text(self.dice).encode("utf8", "surrogatepass") + content[place:]
                    )
                case 6:
                    opening = self.dice.choice((b"[", b'{"a":', b'{"messages":[', b'"', b"\\u", b"<", b"[1:02] <"))
                    content = content[:place] + opening * self.dice.choice((1, 50, 5000)) + content[place:]
                case _:
                    lines = content.split(b"\n")
                    self.dice.shuffle(lines)
                    content = b"\n".join(lines)
        return content


def paths(value: Json, most: int = 5000) -> list[Path]:
    """The ways to all the values within this one, and to itself."""
    found: list[Path] = []
    waiting: list[tuple[Path, Json]] = [((), value)]
    while waiting and len(found) < most:
        path, here = waiting.pop()
        found.append(path)
        if isinstance(here, dict):
            waiting += [((*path, key), held) for key, held in here.items()]
        elif isinstance(here, list):
            waiting += [((*path, number), held) for number, held in enumerate(here)]
    return found


def at(value: Json, path: Path) -> Json:
    """What is at the end of this way."""
    for key in path:
        value = value[key]
    return value
