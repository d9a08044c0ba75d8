"""How actions reach Telegram, and what its answers mean."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from adapters.telegram.connection import connect
from adapters.telegram.failures import explained
from adapters.telegram.inbound import button_of
from adapters.telegram.outbound import TelegramOutbound, keyboard
from adapters.telegram.rooms import Rooms
from adapters.telegram.settings import TelegramSettings
from copbot.kit.commands import Command
from copbot.kit.suggesting import Suggestion, Wanted
from copbot.rooms.actions import (
    Action,
    Button,
    Delete,
    Delivered,
    Edit,
    Failed,
    Failure,
    OpenThread,
    React,
    Result,
    Say,
    TellPrivately,
)
from copbot.rooms.enclosed import File
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import Span
from copbot.running.engine import Input
from tests.adapters.carrying import carry_out
from tests.adapters.telegram.server import TOKEN, Fault, Server
from tests.adapters.telegram.state import Chat

HELLO = (Span("hello"),)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def group(server: Server) -> Chat:
    return server.people.group("gardeners")


class _Notes:
    """What the bot keeps of its own topics."""

    ending = False

    def __init__(self) -> None:
        self.commands: list[Command] = []
        self.kept: dict[str, str] = {}

    async def submit(self, inputs: Sequence[Input]) -> None:
        """Nothing happens."""

    async def cursor(self, name: str) -> str | None:
        return self.kept.get(name)

    async def keep(self, name: str, value: str) -> None:
        self.kept[name] = value

    async def back(self, platform: str) -> None:
        """Nothing waits."""

    async def spoken(self, platform: str) -> None:
        """Nothing is said."""

    def heard(self, platform: str, within: float) -> None:
        """Nobody watches."""

    async def inside(self, platform: str, room: str) -> dict[str, bool]:
        return {}

    async def handled(self, platform: str, which: Callable[[str], bool]) -> list[str]:
        return []

    async def suggest(self, wanted: Wanted) -> list[Suggestion]:
        return []


def _carried_out(server: Server, *goings: Outgoing) -> list[Result]:
    """What became of these, one after another."""

    async def moved(old: int, new: int) -> None:
        raise AssertionError("no group moves here")

    async def run() -> list[Result]:
        settings = TelegramSettings(api=server.url)
        bot = connect(TOKEN, settings)
        try:
            await bot.initialize()
            outbound = TelegramOutbound(bot, _Notes(), settings, Rooms(), moved)
            return [await carry_out(outbound.deliver, going) for going in goings]
        finally:
            await bot.shutdown()

    return asyncio.run(run())


def _done(server: Server, action: Action) -> Result:
    [result] = _carried_out(server, Outgoing(1, "telegram", "somewhere", action))
    return result


def _bot_said(chat: Chat) -> list[dict[str, Any]]:
    """What the bot said that is still there."""
    there = (message.json for message in chat.messages.values() if not message.gone)
    return [json for json in there if json.get("from", {}).get("is_bot")]


def test_a_file(server: Server, group: Chat) -> None:
    file = File("list.csv", "text/csv", "a;é".encode())
    result = _done(server, Say(room=str(group.id), text=HELLO, files=(file,), buttons=(Button("yes", "yes 1"),)))
    (said,) = _bot_said(group)
    assert result == Delivered(str(said["message_id"]))
    document = said["document"]
    assert (said["caption"], document["file_name"]) == ("hello", "list.csv")
    assert server.state.files[document["file_id"]].decode() == "a;é"
    assert said["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "yes 1"


def test_a_file_with_more_to_say(server: Server, group: Chat) -> None:
    result = _done(
        server, Say(room=str(group.id), text=(Span("hello " * 300),), files=(File("list.csv", "text/csv", b"a"),))
    )
    text, document = _bot_said(group)
    assert (len(text["text"]), "caption" in document) == (1800, False)
    assert result == Delivered(*_two([text, document]))


def test_what_came_through_is_not_sent_again(server: Server, group: Chat) -> None:
    action = Say(room=str(group.id), text=(Span("😀" * 3000),), buttons=(Button("yes", "yes 1"),))
    going = Outgoing(5, "telegram", "somewhere", action)
    server.fail("sendMessage", Fault(502), after=1)
    [failed] = _carried_out(server, going)
    assert isinstance(failed, Failed)
    [first] = _bot_said(group)
    [result] = _carried_out(server, replace(going, pieces=(str(first["message_id"]),)))
    assert "".join(said["text"] for said in _bot_said(group)) == "😀" * 3000
    assert result == Delivered(*_two(_bot_said(group)))
    assert ["reply_markup" in said for said in _bot_said(group)] == [False, True]


def _two(said: list[dict[str, Any]]) -> tuple[str, tuple[str, ...]]:
    first, *rest = (str(one["message_id"]) for one in said)
    return first, tuple(rest)


def test_all_of_a_long_text_changes_and_goes(server: Server, group: Chat) -> None:
    room, words = str(group.id), "👩‍👩‍👧‍👦" * 2000

    def done(action: Action, pieces: tuple[str, ...] = ()) -> Result:
        [result] = _carried_out(server, Outgoing(1, "telegram", "somewhere", action, pieces))
        return result

    said = done(Say(room=room, text=(Span(words),), buttons=(Button("yes", "yes 1"),)))
    assert isinstance(said, Delivered)
    first = said.ids[0]
    assert len(said.ids) > 2
    assert "".join(one["text"] for one in _bot_said(group)) == words

    assert done(Edit(room=room, message=first, text=(Span("short"),)), said.ids) == Delivered(first)
    assert [one["text"] for one in _bot_said(group)] == ["short"]

    longer = done(Edit(room=room, message=first, text=(Span(words),)), (first,))
    assert isinstance(longer, Delivered)
    assert longer.ids == (first, *(str(one["message_id"]) for one in _bot_said(group)[1:]))
    assert "".join(one["text"] for one in _bot_said(group)) == words

    assert done(Delete(room=room, message=first), longer.ids) == Delivered()
    assert _bot_said(group) == []


def test_emojis(server: Server, group: Chat) -> None:
    ann = server.people.user("Ann")
    said = server.people.write(ann, group, "hello")
    mine = group.messages[said].reactions
    for emoji, shown in (("👀", "👀"), ("✅", "🏆"), ("❤️", "❤")):
        assert _done(server, React(room=str(group.id), message=str(said), emoji=emoji)) == Delivered()
        assert mine[server.state.bot.id] == [shown]
    assert _done(server, React(room=str(group.id), message=str(said), emoji="❤️", remove=True)) == Delivered()
    assert mine[server.state.bot.id] == []
    refused = _done(server, React(room=str(group.id), message=str(said), emoji="1️⃣"))
    assert isinstance(refused, Failed)
    assert refused.why is Failure.NOT_SUPPORTED


def test_edits_and_deletions(server: Server, group: Chat) -> None:
    said = _done(server, Say(room=str(group.id), text=HELLO))
    assert isinstance(said, Delivered)
    message = str(said.id)
    for _ in range(2):
        assert _done(server, Edit(room=str(group.id), message=message, text=(Span("bye"),))) == Delivered(message)
    assert [one["text"] for one in _bot_said(group)] == ["bye"]
    assert _done(server, Delete(room=str(group.id), message=message)) == Delivered()
    for action in (
        Delete(room=str(group.id), message=message),
        Edit(room=str(group.id), message=message, text=HELLO),
        React(room=str(group.id), message=message, emoji="👀"),
    ):
        result = _done(server, action)
        assert isinstance(result, Failed)
        assert result.why is Failure.GONE


def test_who_can_not_be_told_privately(server: Server, group: Chat) -> None:
    ann, bob = server.people.user("Ann"), server.people.user("Bob")
    server.people.join(ann, group)
    server.people.writes_privately(bob, "/start")
    server.people.block(bob)
    for person in (str(ann.id), str(bob.id), "99", str(group.id)):
        result = _done(server, TellPrivately(person=person, text=HELLO))
        assert isinstance(result, Failed)
        assert result.why is Failure.PRIVATE_CLOSED


def test_what_it_may_not(server: Server, group: Chat) -> None:
    group.members[server.state.bot.id] = "member"
    group.silent = True
    forum = server.people.group("forum", forum=True, bot="member")
    lost = server.people.group("lost")
    server.people.remove_bot(lost, server.people.user("Ann"))
    for action in (
        Say(room=str(group.id), text=HELLO),
        Say(room=str(lost.id), text=HELLO),
        OpenThread(room=str(forum.id), message="1", name="x"),
    ):
        result = _done(server, action)
        assert isinstance(result, Failed)
        assert result.why is Failure.NO_PERMISSION, action


def test_a_topic_that_is_gone(server: Server) -> None:
    forum = server.people.group("forum", forum=True)
    result = _done(server, Say(room=str(forum.id), text=HELLO, thread="77", reply_to="78"))
    assert isinstance(result, Delivered)
    assert [said["text"] for said in _bot_said(forum)] == ["hello"]


def test_a_question_that_is_gone_has_a_topic_all_the_same(server: Server) -> None:
    forum = server.people.group("forum", forum=True)
    result = _done(server, OpenThread(room=str(forum.id), message="55", name="x" * 200))
    assert isinstance(result, Delivered)
    assert list(forum.topics) == [int(str(result.id))]


SAY = Say(room="-1", text=HELLO)


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (RetryAfter(timedelta(seconds=7)), Failure.RATE_LIMITED),
        (TimedOut(), Failure.UNREACHABLE),
        (NetworkError("Bad Gateway (502)"), Failure.UNREACHABLE),
        (InvalidToken(), Failure.UNREACHABLE),
        (Forbidden("Forbidden: bot was kicked from the group chat"), Failure.NO_PERMISSION),
        (BadRequest("Chat not found"), Failure.GONE),
        (BadRequest("Message_id_invalid"), Failure.GONE),
        (BadRequest("Topic_closed"), Failure.NO_PERMISSION),
        (BadRequest("Not enough rights to send text messages to the chat"), Failure.NO_PERMISSION),
        (BadRequest("Can't parse entities: unexpected"), Failure.NOT_SUPPORTED),
    ],
    ids=str,
)
def test_why_it_failed(error: TelegramError, why: Failure) -> None:
    failed = explained(error, SAY)
    assert failed.why is why
    assert failed.retry_after == (7 if why is Failure.RATE_LIMITED else None)


def test_buttons() -> None:
    made = keyboard(
        [
            Button("yes", "yes 1"),
            Button("no", "no 1"),
            Button("a button with a long label", "x"),
            Button("more", "start"),
        ],
        "copbot_bot",
    )
    assert made is not None
    rows = [[button.text for button in row] for row in made.inline_keyboard]
    assert rows == [["yes", "no"], ["a button with a long label"], ["more"]]
    assert made.inline_keyboard[-1][-1].url == "https://t.me/copbot_bot?start=hello"
    assert keyboard([Button("too much", "é" * 33)], "copbot_bot") is None
    assert keyboard([], "copbot_bot") is None


def test_a_button_that_leads_to_an_address_is_known_again_when_another_is_pressed() -> None:
    buttons = (Button("yes", "yes 1"), Button("open it", url="https://bot.example.org/in/x"), Button("more", "start"))
    made = keyboard(buttons, "copbot_bot")
    assert made is not None
    links = [(one.text, one.url, one.callback_data) for row in made.inline_keyboard for one in row]
    assert links[:2] == [("yes", None, "yes 1"), ("open it", "https://bot.example.org/in/x", None)]
    assert tuple(button_of(one) for row in made.inline_keyboard for one in row) == buttons
