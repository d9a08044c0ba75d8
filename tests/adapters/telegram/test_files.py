"""Files and pictures that the bot sends on Telegram."""

from __future__ import annotations

from typing import Any

import pytest

from copbot.rooms.actions import Button, Delivered, Edit, Say
from copbot.rooms.enclosed import File
from copbot.rooms.text import Span
from tests.adapters.telegram.server import Server
from tests.adapters.telegram.state import Chat, Json
from tests.adapters.telegram.test_outbound import HELLO, _bot_said, _done, group, server
from tests.pictures import noise, picture

__all__ = ["group", "server"]
LEAF = File("leaf.png", "image/png", picture(), about="a green leaf")


def _bytes(server: Server, shown: Json) -> bytes:
    return server.state.files[(shown.get("photo") or [shown.get("document")])[-1]["file_id"]]


def test_a_picture_is_shown_with_what_it_shows_beneath(server: Server, group: Chat) -> None:
    result = _done(server, Say(room=str(group.id), text=HELLO, files=(LEAF,), buttons=(Button("yes", "yes 1"),)))
    (said,) = _bot_said(group)
    assert result == Delivered(str(said["message_id"]))
    assert said["caption"] == "hello\na green leaf"
    assert [one["type"] for one in said["caption_entities"]] == ["italic"]
    assert _bytes(server, said) == LEAF.content
    assert said["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "yes 1"
    server.keeps_to_the_rules()


def test_several_pictures_are_several_messages_of_one_text(server: Server, group: Chat) -> None:
    rose = File("rose.jpg", "image/jpeg", picture("JPEG"), about="a rose")
    result = _done(server, Say(room=str(group.id), text=HELLO, files=(LEAF, rose), buttons=(Button("yes", "yes 1"),)))
    first, second = _bot_said(group)
    assert result == Delivered(str(first["message_id"]), (str(second["message_id"]),))
    assert (first["caption"], second["caption"]) == ("hello\na green leaf", "a rose")
    assert (_bytes(server, first), _bytes(server, second)) == (LEAF.content, rose.content)
    assert "reply_markup" not in first
    assert "reply_markup" in second


def test_more_words_than_fit_beneath_a_picture_stand_above_it(server: Server, group: Chat) -> None:
    _done(server, Say(room=str(group.id), text=(Span("hello " * 300),), files=(LEAF,)))
    text, shown = _bot_said(group)
    assert (len(text["text"].strip()), shown["caption"]) == (1799, "a green leaf")


def test_a_picture_that_is_too_large_for_one_goes_as_a_file(server: Server, group: Chat) -> None:
    large = File("large.png", "image/png", noise((2000, 1800)))
    assert len(large.content) > 10_000_000  # type: ignore[arg-type]
    _done(server, Say(room=str(group.id), text=HELLO, files=(large,)))
    (said,) = _bot_said(group)
    assert said["document"]["file_name"] == "large.png"


@pytest.mark.parametrize("content", [b"\0" * 50_000_001, b""])
def test_what_telegram_does_not_take_is_said_in_words(server: Server, group: Chat, content: bytes) -> None:
    file = File("plan.zip", "application/zip", content, about="the plan")
    _done(server, Say(room=str(group.id), text=HELLO, files=(file,)))
    (said,) = _bot_said(group)
    assert said["text"] == "hello\n📎 plan.zip: the plan"


def test_a_group_that_forbids_pictures_is_told_in_words(server: Server, group: Chat) -> None:
    group.no_files = True
    group.members[server.state.bot.id] = "member"
    assert isinstance(_done(server, Say(room=str(group.id), text=HELLO, files=(LEAF,))), Delivered)
    (said,) = _bot_said(group)
    assert said["text"] == "hello\n📎 leaf.png: a green leaf"


def test_what_is_no_picture_is_said_in_words(server: Server, group: Chat) -> None:
    broken = File("leaf.png", "image/png", b"no picture", about="a leaf")
    assert isinstance(_done(server, Say(room=str(group.id), text=HELLO, files=(broken,))), Delivered)
    (said,) = _bot_said(group)
    assert said["text"] == "hello\n📎 leaf.png: a leaf"


def _edited(server: Server, group: Chat, *, before: tuple[File, ...], after: tuple[File, ...], words: str) -> Any:  # noqa: ANN401
    said = _done(server, Say(room=str(group.id), text=HELLO, files=before))
    assert isinstance(said, Delivered)
    edit = Edit(room=str(group.id), message=str(said.id), text=(Span(words),), files=after)
    assert _done(server, edit) == Delivered(said.id)
    # The same again is no failure.
    assert _done(server, edit) == Delivered(said.id)
    (shown,) = _bot_said(group)
    server.keeps_to_the_rules()
    return shown


def test_another_picture_in_its_place(server: Server, group: Chat) -> None:
    rose = File("rose.jpg", "image/jpeg", picture("JPEG"), about="a rose")
    shown = _edited(server, group, before=(LEAF,), after=(rose,), words="bye")
    assert (shown["caption"], _bytes(server, shown)) == ("bye\na rose", rose.content)


def test_a_picture_comes_beside_what_was_text(server: Server, group: Chat) -> None:
    shown = _edited(server, group, before=(), after=(LEAF,), words="bye")
    assert (shown["caption"], _bytes(server, shown), "text" in shown) == ("bye\na green leaf", LEAF.content, False)


def test_other_words_beside_the_same_picture(server: Server, group: Chat) -> None:
    shown = _edited(server, group, before=(LEAF,), after=(), words="bye")
    assert (shown["caption"], _bytes(server, shown)) == ("bye", LEAF.content)
