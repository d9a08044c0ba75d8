"""What a process holds in memory, in figures that can be compared: what is on the heap by type, and in what it lies."""

from __future__ import annotations

import gc
import sys
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_LARGE = 100
_HOLDERS = (dict, list, set, deque)
_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Heap:
    """The heap at a moment."""

    resident: float
    """Megabytes that the system has given to the process."""
    blocks: int
    """Pieces of memory that Python has given out, whatever they are for: strings and numbers too."""
    counts: Counter[str]
    """Objects by type, of what can hold others."""
    held: Counter[str]
    """How much lies in what holds at least a hundred things, by where that hangs."""


def resident() -> float:
    """Megabytes that this process holds in memory."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise LookupError("VmRSS")


def look() -> Heap:
    """The heap as it is, without what nobody can reach any more."""
    # What was loaded at the start is none of the garbage, but it holds what is remembered.
    gc.unfreeze()
    gc.collect()
    # Before the look itself takes memory.
    held, blocks = resident(), sys.getallocatedblocks()
    counts: Counter[str] = Counter()
    large: list[Any] = []
    for one in gc.get_objects():
        kind = type(one)
        counts[f"{kind.__module__}.{kind.__qualname__}"] += 1
        if isinstance(one, _HOLDERS) and len(one) >= _LARGE:
            large.append(one)
    return Heap(held, blocks, counts, _sum(_named(large)))


def _sum(sizes: Iterator[tuple[str, int]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for name, size in sizes:
        total[name] += size
    return total


def _named(large: list[Any]) -> Iterator[tuple[str, int]]:
    """Each of these with where it hangs: the class and attribute, or the module's name for it."""
    wanted = {id(one): one for one in large}
    names: dict[int, str] = {}
    # Only what refers to one of them is opened: an object that is asked for its attributes grows by that.
    owners = [one for one in gc.get_referrers(*large) if one is not large and one is not wanted]
    namespaces = [one for one in owners if type(one) is dict and not isinstance(one.get("__name__"), str)]
    for owner in (*owners, *gc.get_referrers(*namespaces)):
        for called, value in _parts(owner):
            if id(value) in wanted:
                names.setdefault(id(value), called)
    for number, one in wanted.items():
        yield names.get(number, f"some {type(one).__name__}"), len(one)


def _parts(owner: Any) -> Iterator[tuple[str, object]]:  # noqa: ANN401 - anything
    """What an object, or a module by its names, refers to."""
    kind = type(owner)
    if kind is dict:
        if isinstance(called := owner.get("__name__"), str):
            yield from ((f"{called}.{key}", value) for key, value in list(owner.items()))
        return
    if kind is list or kind is tuple:
        return
    with suppress(Exception):
        yield from ((f"{kind.__qualname__}.{key}", value) for key, value in list(vars(owner).items()))
    slots = kind.__dict__.get("__slots__", ())
    for slot in (slots,) if isinstance(slots, str) else tuple(slots):
        with suppress(Exception):
            yield f"{kind.__qualname__}.{slot}", getattr(owner, slot)


def grown(before: Heap, after: Heap) -> list[str]:
    """Lines that name what there is more of, the most first."""
    lines = [
        f"  memory {before.resident:.1f} -> {after.resident:.1f} MB ({after.resident - before.resident:+.1f});"
        f" Python's own {before.blocks:,} -> {after.blocks:,} pieces ({after.blocks - before.blocks:+,})"
    ]
    for what, earlier, later in (("objects", before.counts, after.counts), ("lies in", before.held, after.held)):
        more = later.copy()
        more.subtract(earlier)
        told = [f"{name} {count:+,} (of {later[name]:,})" for name, count in more.most_common(_SHOWN) if count > 0]
        lines.append(f"  {what}: " + ("; ".join(told) or "nothing more"))
    return lines
