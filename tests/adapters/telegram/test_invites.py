"""Links into a group that members get from the bot: who comes by them is known, and they end."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from copbot.rooms.actions import Action, Delivered, EndInvite, Failed, Failure, Invite, Result
from copbot.rooms.events import JoinRequested, MemberJoined
from copbot.rooms.outbox import Outgoing
from copbot.running.clock import moment
from tests.adapters.telegram.bench import Bench


def _does(bench: Bench, action: Action) -> Result:
    return bench.ask(bench.adapter.deliver(Outgoing(10**9, "telegram", "somewhere", action)))


def test_a_link_lets_in_so_many_for_so_long_and_tells_by_which_one_came(bench: Bench) -> None:
    people, state = bench.people, bench.server.state
    ann, bob, cas, dee = [people.user(name) for name in ("Ann", "Bob", "Cas", "Dee")]
    group = people.group("gardeners", ann)
    now = state.clock()
    state.clock = lambda: now
    bench.start()
    bench.quiet()
    assert bench.can(group).invites
    until = moment(None, bench.engine.now()) + timedelta(days=1)
    made = _does(bench, Invite(room=str(group.id), name="ABCDEFGH", until=until, uses=1))
    asks = _does(bench, Invite(room=str(group.id), name="JKLMNPQR", until=until, uses=None))
    assert isinstance(made, Delivered)
    assert isinstance(asks, Delivered)
    assert [link["name"] for link in group.links] == ["ABCDEFGH", "JKLMNPQR"]
    link, door = str(made.id), str(asks.id)
    assert people.follow(bob, link)
    assert not people.follow(cas, link)
    bench.until(lambda: any(isinstance(one, MemberJoined) and one.person.id == str(bob.id) for one in bench.heard))
    came = next(one for one in bench.heard if isinstance(one, MemberJoined) and one.person.id == str(bob.id))
    assert came.invitation == "ABCDEFGH"
    assert people.follow(cas, door)
    assert cas.id not in group.members
    bench.until(lambda: any(isinstance(one, JoinRequested) for one in bench.heard))
    assert next(one for one in bench.heard if isinstance(one, JoinRequested)).invitation == "JKLMNPQR"
    assert _does(bench, EndInvite(room=str(group.id), link=door)) == Delivered()
    assert not people.follow(dee, door)
    gone = _does(bench, EndInvite(room=str(group.id), link="https://t.me/+none"))
    assert isinstance(gone, Failed)
    assert gone.why is Failure.GONE


def test_a_link_of_somebody_elses_may_have_any_name(bench: Bench) -> None:
    people = bench.people
    ann, bob = people.user("Ann"), people.user("Bob")
    group = people.group("gardeners", ann)
    group.links.append(
        {
            "invite_link": "https://t.me/+anns",
            "creator": ann.json,
            "creates_join_request": False,
            "is_primary": False,
            "is_revoked": False,
            "name": "ABCDEFGH",
        }
    )
    bench.start()
    bench.quiet()
    assert people.follow(bob, "https://t.me/+anns")
    bench.until(lambda: any(isinstance(one, MemberJoined) and one.person.id == str(bob.id) for one in bench.heard))
    assert all(one.invitation == "" for one in bench.heard if isinstance(one, MemberJoined))


@pytest.mark.parametrize("why", ["the bot has no right", "members have none"])
def test_where_no_link_can_be_made_there_is_a_code(bench: Bench, why: str) -> None:
    people = bench.people
    ann = people.user("Ann")
    group = people.group("gardeners", ann)
    if why == "members have none":
        group.silent = True
    else:
        people.promote(bench.server.state.bot, group, "can_manage_chat")
    people.writes_privately(ann, "/start")
    bench.start()
    bench.quiet()
    assert not bench.can(group).invites
    people.write(ann, group, "/invite")
    bench.until(lambda: any("Your code is" in said for said in bench.said(people.private(ann))))
    assert not any("t.me" in said for said in bench.said(people.private(ann)))


def test_one_that_is_used_up_and_those_of_who_is_forgotten_let_nobody_in_any_more(bench: Bench) -> None:
    people = bench.people
    ann, bob, cas = people.user("Ann"), people.user("Bob"), people.user("Cas")
    group, talk = people.group("gardeners", ann), people.private(ann)
    people.writes_privately(ann, "/start")
    bench.start()
    bench.quiet()
    people.write(ann, group, "/invite")
    people.write(ann, group, "/invite new")
    bench.until(lambda: sum("https://t.me/+" in said for said in bench.said(talk)) == 2)
    used, left = re.findall(r"https://t\.me/\+\w+", "\n".join(bench.said(talk)))
    assert people.follow(cas, used)
    bench.until(lambda: group.links[0]["is_revoked"])
    assert not group.links[1]["is_revoked"]
    people.writes_privately(ann, "/forget confirm")
    bench.until(lambda: group.links[1]["is_revoked"])
    assert not people.follow(bob, left)
