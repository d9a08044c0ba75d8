"""Makes what breaks something small: first fewer inputs, then less in each."""

from __future__ import annotations

import copy
import time
from collections.abc import Awaitable, Callable, Iterator

from tests.fuzz.mutate import at, paths
from tests.fuzz.strange import Json

Breaks = Callable[[list[Json]], Awaitable[bool]]


async def smaller(inputs: list[Json], breaks: Breaks, seconds: float) -> list[Json]:
    """The smallest that still breaks, as far as it can be found in this time; all of it if it does not break again."""
    until = time.monotonic() + seconds
    if await breaks(inputs[-1:]):
        inputs = inputs[-1:]
    elif not await breaks(inputs):
        return inputs
    inputs = await _fewer(inputs, breaks, until)
    for number in range(len(inputs)):
        again = True
        while again and time.monotonic() < until:
            again = False
            for one in _less(inputs[number]):
                if time.monotonic() > until:
                    break
                tried = [*inputs[:number], one, *inputs[number + 1 :]]
                if await breaks(tried):
                    inputs, again = tried, True
                    break
    return inputs


async def _fewer(inputs: list[Json], breaks: Breaks, until: float) -> list[Json]:
    size = len(inputs) // 2
    while size and time.monotonic() < until:
        begin = 0
        while begin < len(inputs) and time.monotonic() < until:
            tried = inputs[:begin] + inputs[begin + size :]
            if tried and await breaks(tried):
                inputs = tried
            else:
                begin += size
        size //= 2
    return inputs


def _less(value: Json) -> Iterator[Json]:
    """The value with something less in it, the largest pieces first."""
    for path in sorted(paths(value), key=len):
        held = at(value, path)
        for less in _shorter(held):
            yield _with(value, path, less)
        if path:
            made = copy.deepcopy(value)
            del at(made, path[:-1])[path[-1]]
            yield made


def _shorter(held: Json) -> Iterator[Json]:
    if isinstance(held, str) and len(held) > 1:
        half = len(held) // 2
        yield held[:half]
        yield held[half:]
        if len(held) < 40:
            yield from (held[:place] + held[place + 1 :] for place in range(len(held)))
    if isinstance(held, list) and len(held) > 3:
        half = len(held) // 2
        yield held[:half]
        yield held[half:]


def _with(value: Json, path: tuple[str | int, ...], held: Json) -> Json:
    if not path:
        return held
    made = copy.deepcopy(value)
    at(made, path[:-1])[path[-1]] = held
    return made
