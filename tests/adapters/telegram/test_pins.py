"""The bot pins its own messages, where it may."""

from __future__ import annotations

from copbot.rooms.actions import Action, Delivered, Failed, Failure, Pin, Result, Say
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import text
from tests.adapters.telegram.bench import Bench


def _does(bench: Bench, action: Action) -> Result:
    return bench.ask(bench.adapter.deliver(Outgoing(10**9, "telegram", "somewhere", action)))


def test_a_message_is_pinned_without_a_sound_and_unpinned_alone(bench: Bench) -> None:
    people = bench.people
    group = people.group("gardeners", people.user("Ann"))
    bench.start()
    bench.quiet()
    room = str(group.id)
    assert bench.can(group).pins
    said = [_does(bench, Say(room=room, text=text(words))) for words in ("one", "two")]
    one, two = [each.id or "" for each in said if isinstance(each, Delivered)]
    heard = len(bench.heard)
    for message in (one, two, two):
        assert _does(bench, Pin(room=room, message=message)) == Delivered()
    assert group.pinned == {int(one): False, int(two): False}
    for _ in range(2):
        assert _does(bench, Pin(room=room, message=one, on=False)) == Delivered()
    assert group.pinned == {int(two): False}
    bench.quiet()
    assert len(bench.heard) == heard, "nobody has said anything"
    gone = _does(bench, Pin(room=room, message="999"))
    assert isinstance(gone, Failed)
    assert gone.why is Failure.GONE


def test_without_the_right_nothing_is_pinned(bench: Bench) -> None:
    people = bench.people
    group = people.group("gardeners", people.user("Ann"))
    people.promote(bench.server.state.bot, group, "can_manage_chat")
    bench.start()
    bench.quiet()
    assert not bench.can(group).pins
    said = _does(bench, Say(room=str(group.id), text=text("one")))
    assert isinstance(said, Delivered)
    result = _does(bench, Pin(room=str(group.id), message=said.id or ""))
    assert isinstance(result, Failed)
    assert result.why is Failure.NO_PERMISSION
