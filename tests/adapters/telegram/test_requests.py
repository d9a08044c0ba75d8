"""Requests to join a group: the bot hears of them, can write to who asks for five minutes, and answers them."""

from __future__ import annotations

from datetime import timedelta

from copbot.rooms.actions import Action, Admit, Button, Delivered, Failed, Failure, Refuse, Result, TellPrivately
from copbot.rooms.events import ButtonPressed, JoinRequested, MemberJoined
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import text
from tests.adapters.telegram.bench import Bench
from tests.adapters.telegram.state import INSIDE


def _does(bench: Bench, action: Action) -> Result:
    return bench.ask(bench.adapter.deliver(Outgoing(10**9, "telegram", "somewhere", action)))


def _why(result: Result) -> Failure | None:
    return result.why if isinstance(result, Failed) else None


def test_who_asks_is_heard_written_to_and_let_in_or_not(bench: Bench) -> None:
    people, state = bench.people, bench.server.state
    ann, bob = people.user("Ann"), people.user("Bob", language="nl")
    group = people.group("gardeners", ann)
    bench.start()
    bench.quiet()
    assert bench.can(group).join_requests
    people.ask_to_join(bob, group, "I grow beans.")
    bench.until(lambda: any(isinstance(one, JoinRequested) for one in bench.heard))
    asked = next(one for one in bench.heard if isinstance(one, JoinRequested))
    assert (asked.room, asked.person.id, asked.person.language) == (str(group.id), str(bob.id), "nl")
    assert asked.words == "I grow beans."
    assert asked.reachable_until == asked.at + timedelta(minutes=5)
    told = TellPrivately(person=str(bob.id), text=text("Why?"))
    assert isinstance(_does(bench, told), Delivered)
    assert bench.said(people.private(bob))[-1] == "Why?"
    # Later than that the bot can't begin any more.
    now = state.clock()
    state.clock = lambda: now + 301
    assert _why(_does(bench, told)) is Failure.PRIVATE_CLOSED
    assert isinstance(_does(bench, Admit(room=str(group.id), person=str(bob.id))), Delivered)
    assert group.members[bob.id] in INSIDE
    bench.until(lambda: any(isinstance(one, MemberJoined) and one.person.id == str(bob.id) for one in bench.heard))
    assert _why(_does(bench, Admit(room=str(group.id), person=str(bob.id)))) is Failure.GONE
    eve = people.user("Eve")
    people.ask_to_join(eve, group)
    assert isinstance(_does(bench, Refuse(room=str(group.id), person=str(eve.id))), Delivered)
    assert eve.id not in group.members


def test_a_press_is_answered_also_when_nothing_can_be_written_any_more(bench: Bench) -> None:
    people, state = bench.people, bench.server.state
    ann, bob = people.user("Ann"), people.user("Bob")
    group = people.group("gardeners", ann)
    bench.start()
    bench.quiet()
    people.ask_to_join(bob, group)
    bench.until(lambda: any(isinstance(one, JoinRequested) for one in bench.heard))
    asked = _does(bench, TellPrivately(person=str(bob.id), text=text("Agreed?"), buttons=(Button("Yes", "agree"),)))
    assert isinstance(asked, Delivered)
    now = state.clock()
    state.clock = lambda: now + 301
    told = TellPrivately(person=str(bob.id), text=text("Welcome! " * 100))
    # The bot itself ends each press once it has handled it, which may be before this is told.
    for pressed in range(1, 9):
        press = people.press(bob, people.private(bob), int(asked.id or 0), "Yes")
        bench.until(lambda pressed=pressed: sum(isinstance(one, ButtonPressed) for one in bench.heard) >= pressed)  # type: ignore[misc]
        if isinstance(_does(bench, told), Delivered):
            break
    assert state.callbacks[press]
    assert (state.toasts[-1].text[:8], state.toasts[-1].text[-1], state.toasts[-1].alert) == ("Welcome!", "…", True)
    assert _why(_does(bench, told)) is Failure.PRIVATE_CLOSED
    again = people.press(bob, people.private(bob), int(asked.id or 0), "Yes")
    bench.until(lambda: state.callbacks[again])


def test_without_the_right_it_answers_none(bench: Bench) -> None:
    people = bench.people
    ann, bob = people.user("Ann"), people.user("Bob")
    group = people.group("gardeners", ann)
    people.promote(bench.server.state.bot, group, "can_manage_chat")
    bench.start()
    bench.quiet()
    assert not bench.can(group).join_requests
    people.ask_to_join(bob, group)
    assert _why(_does(bench, Admit(room=str(group.id), person=str(bob.id)))) is Failure.NO_PERMISSION
