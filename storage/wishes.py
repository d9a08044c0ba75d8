"""What a person wants of the bot who is several members in one: what each wanted for itself, and what that makes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column

from storage.models import Member, Moment
from storage.rows import table_of

_NOT_WISHED = ("id", "community_id", "name", "since", "alone", "found")
_LATER = ("snoozed_until",)
"""Of these the later one holds."""
_ALL = ("nudges_off",)
"""Words that are put together: an opt-out always survives."""
Wishes = dict[str, Any]


def _fields() -> list[str]:
    columns = table_of(Member).columns
    return [column.name for column in columns if column.name not in _NOT_WISHED and not column.foreign_keys]


def settled(members: Sequence[Member]) -> dict[int, Wishes]:
    """What each of these wants for itself, by id; the first one stands for all.

    What was changed while they were one, each of them wants.
    """
    first = members[0]
    own = {member.id: _of(member) for member in members}
    if first.alone is None:
        return own
    own[first.id] = _loaded(first.alone)
    began, now = merged(list(own.values())), _of(first)
    for name in began:
        if now[name] == began[name]:
            continue
        for wanted in own.values():
            if name in _ALL:
                was, is_now = set(began[name].split()), set(now[name].split())
                wanted[name] = " ".join(sorted(set(wanted[name].split()) - (was - is_now) | (is_now - was)))
            else:
                wanted[name] = now[name]
    return own


def merged(wanted: Sequence[Wishes]) -> Wishes:
    """What several want together: what the first one wants, and where that is nothing, the next."""
    made = dict(wanted[0])
    for name in made:
        unset = Member.model_fields[name].default
        given = [one[name] for one in wanted if one[name] != unset]
        if name in _ALL:
            made[name] = " ".join(sorted({word for words in given for word in words.split()}))
        elif name in _LATER:
            made[name] = max(given, default=unset)
        else:
            made[name] = given[0] if given else unset
    return made


def grant(members: Sequence[Member], own: Mapping[int, Wishes]) -> None:
    """Have the members want this; the first one stands for all, and so wants what all do."""
    for member in members:
        _set(member, own[member.id])
        member.alone = None
    if len(members) > 1:
        first = members[0]
        first.alone = json.dumps(own[first.id], default=packed)
        _set(first, merged([own[member.id] for member in members]))


def _of(member: Member) -> Wishes:
    return {name: getattr(member, name) for name in _fields()}


def _set(member: Member, wanted: Wishes) -> None:
    for name, value in wanted.items():
        setattr(member, name, value)


def _loaded(kept: str) -> Wishes:
    found, columns = json.loads(kept), table_of(Member).columns
    return {
        name: unpacked(columns[name], found[name]) if name in found else Member.model_fields[name].default
        for name in _fields()
    }


def packed(value: object) -> str:
    """What JSON does not know. Raises TypeError for what no table holds."""
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{value!r} can't be kept as JSON")


def unpacked(column: Column[Any], value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    """The value for this column that was kept as JSON."""
    return datetime.fromisoformat(value) if isinstance(column.type, Moment) and value is not None else value
