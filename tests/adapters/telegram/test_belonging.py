"""Which groups belong, who is in them, and who may decide what, on Telegram."""

from __future__ import annotations

from typing import Any

import pytest
from telegram.error import TelegramError

from copbot.rooms.actions import Action, Delivered, Failed, Failure, Look, React, Say
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import text
from storage.models import OutboxState
from tests.adapters.telegram.bench import Bench
from tests.adapters.telegram.state import Chat, User


def _deliver(bench: Bench, action: Action) -> object:
    return bench.ask(bench.adapter.deliver(Outgoing(10**9, "telegram", "somewhere", action)))


def test_a_strangers_group_is_told_what_the_bot_is_once_and_nothing_else(bench: Bench, ann: User, bob: User) -> None:
    home = bench.people.group("gardeners", ann)
    bench.start()
    other = bench.stranger("gardeners", bob)
    bench.until(lambda: len(bench.said(other)) == 1)
    bench.people.write(bob, other, "/ask How deep do I plant garlic?")
    bench.people.write(bob, other, "/open")
    bench.quiet()
    bench.people.rename(other, "#help")
    bench.people.remove_bot(other, bob)
    bench.quiet()
    bench.people.add_bot(other, bob)
    bench.people.write(bob, other, "/open")
    bench.quiet()
    bench.stop()
    bench.start()
    bench.people.write(ann, home, "/open")
    bench.until(lambda: bench.said(home))
    bench.quiet()
    assert len(bench.said(other)) == 1
    assert not bench.inside(other)
    # His own group gives him no rights, and he is nobody's member.
    bench.people.writes_privately(bob, "/open")
    bench.quiet()
    assert not any("garlic" in said for said in bench.said(bench.people.private(bob)))


def test_only_an_administrator_claims_a_group_and_a_code_works_once(bench: Bench, ann: User, bob: User) -> None:
    bench.start()
    first, second = bench.stranger("first", ann, bob), bench.stranger("second", ann)
    code = bench.code()
    bench.people.write(bob, first, f"/setup claim {code}")
    bench.quiet()
    assert len(bench.said(first)) == 1
    bench.people.write(ann, first, f"/setup@copbot_bot claim {code}")
    bench.until(lambda: len(bench.said(first)) == 2)
    bench.people.write(bob, first, "/open")
    bench.until(lambda: len(bench.said(first)) == 3)
    bench.people.write(ann, second, f"/setup claim {code}")
    bench.people.write(ann, second, "/open")
    bench.quiet()
    assert not bench.inside(second)
    # After a restart it still belongs.
    bench.stop()
    bench.start()
    bench.people.write(bob, first, "/open")
    bench.until(lambda: len(bench.said(first)) == 4)


def test_the_group_itself_can_claim_it(bench: Bench, ann: User, bob: User) -> None:
    bench.start()
    group = bench.stranger("first", ann, bob, bot="member")
    bench.people.write(ann, group, f"/setup claim {bench.code()}", anonymous=True)
    bench.people.write(bob, group, "/open")
    bench.until(lambda: len(bench.said(group)) == 3)


@pytest.mark.parametrize("by", ["groups", "id", "address"])
def test_what_a_group_is_named_by(bench: Bench, ann: User, by: str) -> None:
    group = bench.people.group("gardeners", ann, username="TheGardeners")
    bench.named = {"groups": (), "id": (str(group.id),), "address": ("@thegardeners",)}[by]
    bench.start(**({"groups": (group.id,)} if by == "groups" else {}))
    bench.people.write(ann, group, "/open")
    bench.until(lambda: bench.said(group))
    assert str(ann.id) in bench.inside(group)


def test_a_title_names_nothing(bench: Bench, ann: User) -> None:
    bench.named = ("gardeners", "TheGardeners")
    group = bench.people.group("gardeners", ann, username="TheGardeners")
    bench.start()
    bench.people.write(ann, group, "/open")
    bench.quiet()
    assert not bench.inside(group)


@pytest.mark.parametrize("by", ["groups", "id"])
def test_a_group_that_goes_on_under_another_id_stays_named(bench: Bench, ann: User, by: str) -> None:
    group = bench.people.group("gardeners", ann, kind="group")
    bench.named = (str(group.id),) if by == "id" else ()
    bench.start(**({"groups": (group.id,)} if by == "groups" else {}))
    bench.people.write(ann, group, "/ask How deep do I plant garlic?")
    bench.quiet()
    new = bench.people.migrate(group)
    for count in (1, 2):
        bench.people.write(ann, new, "/open")
        bench.until(lambda count=count: sum("garlic" in said for said in bench.said(new)) == count)  # type: ignore[misc]
        bench.quiet()
        bench.stop()
        bench.start()
    assert str(ann.id) in bench.inside(new)


@pytest.mark.parametrize("how", ["leave", "ban"])
def test_who_goes_is_in_it_no_more(bench: Bench, ann: User, bob: User, how: str) -> None:
    group = bench.people.group("gardeners", ann, bob)
    bench.start()
    bench.people.promote(bob, group)
    bench.people.write(bob, group, "Good morning!")
    bench.quiet()
    assert bench.inside(group)[str(bob.id)]
    getattr(bench.people, how)(bob, group)
    bench.quiet()
    assert str(bob.id) not in bench.inside(group)
    assert bench.member(group, bob) is None


def test_who_was_put_out_while_the_bot_was_away_has_no_rights(bench: Bench, ann: User, bob: User) -> None:
    cas = bench.people.user("Cas")
    group = bench.people.group("gardeners", ann, bob, cas, bot="member")
    bench.people.promote(bob, group)
    bench.people.promote(cas, group)
    bench.start()
    bench.quiet()
    assert bench.inside(group) == {str(one.id): True for one in (ann, bob, cas)}
    bench.stop()
    bench.people.ban(bob, group)
    bench.people.demote(cas, group)
    bench.start()
    bench.people.write(ann, group, "Good morning!")
    bench.quiet()
    assert bench.inside(group) == {str(ann.id): True, str(cas.id): False}


def test_members_are_looked_up_with_their_rights(bench: Bench, ann: User, bob: User) -> None:
    cas = bench.people.user("Cas")
    group = bench.people.group("gardeners", ann, bob)
    bench.start()
    bench.quiet()
    owner, member = bench.member(group, ann), bench.member(group, bob)
    assert (owner and (owner.moderator, owner.administrator)) == (True, True)
    assert (member and (member.moderator, member.administrator)) == (False, False)
    assert bench.member(group, cas) is None
    bench.people.remove_bot(group, ann)
    with pytest.raises(TelegramError):
        bench.member(group, bob)


def test_where_it_is_no_administrator_comings_and_goings_are_not_told(bench: Bench, ann: User) -> None:
    group = bench.people.group("gardeners", ann, bot="member")
    bench.start()
    bench.quiet()
    assert not bench.can(group).joins
    bench.people.promote(bench.server.state.bot, group)
    bench.quiet()
    assert bench.can(group).joins


def test_privately_nobody_has_rights(bench: Bench, ann: User) -> None:
    group = bench.people.group("gardeners", ann)
    bench.start()
    bench.people.write(ann, group, "Good morning!")
    bench.quiet()
    rooms = bench.adapter._groups.rooms
    assert rooms.moderates(ann.id, group.id)
    assert not rooms.moderates(ann.id, ann.id)


def _look(chat: Chat, message: int, emoji: str = "👀") -> Action:
    return Look(room=str(chat.id), message=str(message), emoji=emoji)


def test_looking_whether_a_message_is_still_there(bench: Bench, ann: User) -> None:
    group = bench.people.group("gardeners", ann)
    bench.start()
    kept, gone = (bench.people.write(ann, group, "/ask Which spade?") for _ in range(2))
    bench.until(lambda: bench.reactions(group, kept))
    bench.quiet()
    bench.people.delete(group, gone)
    assert _deliver(bench, _look(group, kept)) == Delivered()
    assert bench.reactions(group, kept) == ["👀"]
    assert _failure(_deliver(bench, _look(group, gone))) is Failure.GONE
    assert _failure(_deliver(bench, _look(group, kept, "🪴"))) is Failure.NOT_SUPPORTED
    group.reactions = []
    assert _failure(_deliver(bench, _look(group, kept))) is Failure.NOT_SUPPORTED
    bench.people.remove_bot(group, ann)
    assert _failure(_deliver(bench, _look(group, kept))) is Failure.NOT_SUPPORTED


def test_marks_leave_the_budget_for_words_alone(bench: Bench, ann: User) -> None:
    group = bench.people.group("gardeners", ann)
    bench.start(per_minute=2)
    message = bench.people.write(ann, group, "Good morning!")
    bench.quiet()
    mark: Any = React(room=str(group.id), message=str(message), emoji="👀")
    assert [type(_deliver(bench, mark)) for _ in range(3)] == [Delivered, Delivered, Failed]
    said: Any = Say(room=str(group.id), text=text("here"))
    assert isinstance(_deliver(bench, said), Delivered)
    assert not bench.outbox(OutboxState.DEAD)


def _failure(result: object) -> Failure | None:
    return result.why if isinstance(result, Failed) else None
