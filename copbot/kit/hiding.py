"""What is told to who asked something without a name goes out so that the outbox does not say what it is about."""

from __future__ import annotations

from dataclasses import replace

from copbot.community.people import People
from copbot.rooms.actions import Action, TellPrivately
from copbot.rooms.purpose import UNNAMED, Purpose
from storage import anonymous


def hidden(people: People, action: Action, platform: str, question: int | None) -> tuple[TellPrivately, Purpose] | None:
    """The action as it is then, and its purpose; None for what tells nobody of a question of his or her own so."""
    row = anonymous.of(people.db, question) if question is not None and isinstance(action, TellPrivately) else None
    if row is None or not isinstance(action, TellPrivately):
        return None
    accounts = people.directory.accounts_of(people.unit, row.member_id)
    if all((one.platform, one.key) != (platform, action.person) for one in accounts):
        return None
    leading = tuple(button for button in action.buttons if button.url is not None)
    own = tuple(button for button in action.buttons if button.url is None)
    places = anonymous.offer(row, [button.command for button in own])
    covered = (replace(one, command=f"{UNNAMED} {row.id} {place}") for one, place in zip(own, places, strict=True))
    return replace(action, buttons=(*covered, *leading), fallback=None), Purpose(UNNAMED, (row.id,))
