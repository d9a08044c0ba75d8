"""A supergroup of which Telegram tells before it tells which group goes on as it."""

from __future__ import annotations

import pytest

from adapters.telegram import groups
from copbot.rooms.events import RoomKnown
from storage.models import OutboxState
from tests.adapters.telegram.bench import Bench
from tests.adapters.telegram.state import Chat, User


def _asked(bench: Bench, ann: User, by: str) -> Chat:
    """A group that is named by its id, or in telegram.groups, and in which something was asked."""
    group = bench.people.group("gardeners", ann, kind="group")
    bench.named = (str(group.id),) if by == "id" else ()
    bench.start(**({"groups": (group.id,)} if by == "groups" else {}))
    bench.people.write(ann, group, "/ask How deep do I plant garlic?")
    bench.quiet()
    return group


def _migrates(bench: Bench, group: Chat, *, shown: bool) -> Chat:
    """It goes on as a supergroup; that the bot is in that is read before the rest. `shown`: who asks gets to know."""
    state = bench.server.state
    bench.server.hold()
    with state.lock:
        new = bench.people.migrate(group)
        numbers = [one["update_id"] for one in state.updates]
        told = [state.updates[-1], *state.updates[:-1]]
        state.updates = [{**one, "update_id": number} for one, number in zip(told, numbers, strict=True)]
        group.migrated_to = new.id if shown else None
    bench.server.hold(1)
    bench.until(lambda: len(state.updates) == len(numbers) - 1)
    return new


@pytest.mark.parametrize("by", ["groups", "id"])
@pytest.mark.parametrize("shown", [True, False])
def test_the_group_goes_on_in_it(bench: Bench, ann: User, by: str, shown: bool) -> None:
    group = _asked(bench, ann, by)
    new = _migrates(bench, group, shown=shown)
    group.migrated_to = new.id
    bench.server.hold(None)
    bench.people.write(ann, new, "/open")
    bench.until(lambda: any("garlic" in said for said in bench.said(new)))
    bench.quiet()
    assert bench.inside(new) == {str(ann.id): True}
    assert not bench.inside(group)
    assert not bench.outbox(OutboxState.DEAD)
    # Where it could be known, nobody was a stranger to the bot.
    known = [one.named for one in bench.heard if isinstance(one, RoomKnown) and one.room == str(new.id)]
    assert all(known) is (shown or by == "groups")


def test_it_leaves_another_group_of_that_name_after_a_while(
    bench: Bench, ann: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    _asked(bench, ann, "groups")
    state = bench.server.state
    other = bench.people.group("gardeners", ann)
    bench.people.write(ann, other, "/open")
    bench.quiet()
    assert state.status(other, state.bot.id) != "left"
    monkeypatch.setattr(groups, "_MOVING", 0.0)
    bench.people.write(ann, other, "/open")
    bench.until(lambda: state.status(other, state.bot.id) == "left")
    assert not bench.said(other)
