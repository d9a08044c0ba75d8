"""What becomes an event, and what does not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update, User

from adapters.telegram.inbound import events
from adapters.telegram.legible import legible
from adapters.telegram.rooms import Room, Rooms
from copbot.rooms.capabilities import TELEGRAM, TELEGRAM_FORUM
from copbot.rooms.events import (
    Event,
    MemberJoined,
    MemberLeft,
    MessageEdited,
    MessagePosted,
    ReactionAdded,
    ReactionRemoved,
    RightsChanged,
)
from copbot.rooms.files import Attached, FileKind
from tests.adapters.telegram.state import RIGHTS

ME = User(1, "copbot", is_bot=True, username="copbot_bot")
ANN = {"id": 7, "is_bot": False, "first_name": "Ann", "last_name": "Ash", "username": "ann_ash"}
GROUP = {"id": -1005, "type": "supergroup", "title": "gardeners"}


def _rooms(*, forum: bool = False, admin: bool = True) -> Rooms:
    rooms = Rooms()
    rooms.known[-1005] = Room(
        -1005, "gardeners", admin=admin, can=TELEGRAM_FORUM if forum else TELEGRAM, moderators={9: "Mia"}
    )
    return rooms


def _told(kind: str, content: dict[str, Any], rooms: Rooms | None = None) -> list[Event]:
    update = Update.de_json({"update_id": 50, kind: {"date": 1_770_000_000, "chat": GROUP, **content}}, None)
    return events(update, rooms or _rooms(), ME)


def _posted(rooms: Rooms | None = None, **content: Any) -> MessagePosted:
    author = content.pop("from_", ANN)
    (told,) = _told("message", {"message_id": 3, "from": author, **content}, rooms)
    assert isinstance(told, MessagePosted)
    return told


def test_a_message() -> None:
    told = _posted(text="hello")
    assert (told.id, told.room, told.message, told.text) == ("-1005/3", "-1005", "3", "hello")
    assert (told.author.id, told.author.name, told.author.moderator) == ("7", "Ann Ash", False)
    assert (told.thread, told.reply_to, told.private, told.files) == (None, None, False, ())


@pytest.mark.parametrize(
    ("user", "name"),
    [
        ({"first_name": "", "username": "ann_ash"}, "ann_ash"),
        ({"first_name": ""}, "7"),
        ({"first_name": "\u200b"}, "7"),
    ],
)
def test_who_has_no_name_is_called_by_another(user: dict[str, Any], name: str) -> None:
    author = {"id": 7, "is_bot": False, **user}
    entity = {"type": "text_mention", "offset": 5, "length": 2, "user": author}
    told = _posted(from_=author, text="/ask @x why?", entities=[entity])
    assert told.author.name == name
    assert told.text == f"/ask @{name} why?"
    assert [one.name for one in told.mentions] == [name]


def test_a_moderator_and_the_private_talk_of_one() -> None:
    mia: dict[str, Any] = {"id": 9, "is_bot": False, "first_name": "Mia"}
    assert _posted(from_=mia, text="hello").author.moderator
    private = _posted(from_=mia, chat={"id": 9, "type": "private", "first_name": "Mia"}, text="hello")
    assert private.private
    assert not private.author.moderator
    assert not private.author.administrator


FILE = {"file_id": "1", "file_unique_id": "1"}
SOUND = {"duration": 14, "file_size": 2000}
STICKER = {"type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False, "emoji": "🌱"}
SPOT = {"latitude": 52.1, "longitude": 4.3}
POLL = {
    "id": "1",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}


@pytest.mark.parametrize(
    ("content", "files", "text"),
    [
        (
            {"document": {**FILE, "file_name": "a.pdf", "file_size": 9}, "caption": "see"},
            Attached(FileKind.FILE, "a.pdf", size=9),
            "see",
        ),
        ({"document": {**FILE, "file_name": "a.png"}}, Attached(FileKind.PICTURE, "a.png"), ""),
        ({"voice": {**FILE, **SOUND}}, Attached(FileKind.VOICE, seconds=14, size=2000), ""),
        ({"video_note": {**FILE, **SOUND, "length": 1}}, Attached(FileKind.VIDEO_NOTE, seconds=14, size=2000), ""),
        (
            {"audio": {**FILE, **SOUND, "performer": "Wren", "title": "Dawn", "file_name": "d.mp3"}},
            Attached(FileKind.SOUND, "d.mp3", "Wren – Dawn", 14, 2000),
            "",
        ),
        (
            {"video": {**FILE, **SOUND, "width": 1, "height": 1}},
            Attached(FileKind.VIDEO, seconds=14, size=2000),
            "",
        ),
        (
            {"photo": [{**FILE, "width": 1, "height": 1}, {**FILE, "width": 2, "height": 2, "file_size": 7}]},
            Attached(FileKind.PICTURE, size=7),
            "",
        ),
        (
            {"animation": {**FILE, **SOUND, "width": 1, "height": 1}, "document": FILE},
            Attached(FileKind.ANIMATION, seconds=14, size=2000),
            "",
        ),
        ({"sticker": {**FILE, **STICKER}}, Attached(FileKind.STICKER, about="🌱"), ""),
        ({"location": SPOT}, Attached(FileKind.PLACE), ""),
        (
            {"location": SPOT, "venue": {"location": SPOT, "title": "The old orchard", "address": "Lane 1"}},
            Attached(FileKind.PLACE, about="The old orchard"),
            "",
        ),
        ({"contact": {"phone_number": "+31", "first_name": "Cas"}}, Attached(FileKind.CONTACT), ""),
        ({"poll": {**POLL, "question": "Which day?"}}, Attached(FileKind.POLL, about="Which day?"), ""),
    ],
)
def test_files(content: dict[str, Any], files: Attached, text: str) -> None:
    told = _posted(**content)
    [file] = told.files
    assert (replace(file, source=""), told.text) == (files, text)
    assert bool(file.source) is (file.kind in (FileKind.PICTURE, FileKind.FILE))


@pytest.mark.parametrize("content", [{"pinned_message": {**GROUP, "message_id": 1, "date": 1, "chat": GROUP}}, {}])
def test_notices_are_no_messages(content: dict[str, Any]) -> None:
    assert _told("message", {"message_id": 3, "from": ANN, **content}) == []


TOPIC: dict[str, Any] = {"message_thread_id": 2, "is_topic_message": True}
BEGIN = {"message_id": 2, "date": 1, "chat": GROUP, "from": ANN, "forum_topic_created": {"name": "x", "icon_color": 1}}


def test_topics() -> None:
    forum = _rooms(forum=True)
    told = _posted(forum, text="hello", **TOPIC, reply_to_message=BEGIN)
    assert (told.thread, told.reply_to) == ("2", None)
    replied = {"message_id": 8, "date": 1, "chat": GROUP, "from": ANN, "text": "x"}
    told = _posted(forum, text="hello", **TOPIC, reply_to_message=replied)
    assert (told.thread, told.reply_to) == ("2", "8")
    origin = {"type": "user", "date": 1, "sender_user": ANN}
    told = _posted(forum, text="hello", **TOPIC, external_reply={"origin": origin, "chat": GROUP, "message_id": 4})
    assert (told.thread, told.reply_to) == ("2", "4")
    # Comments on a post of a channel have such a number, too, and are in no topic.
    assert _posted(forum, text="hello", message_thread_id=2).thread is None
    assert _posted(text="hello", **TOPIC).thread is None


def test_mentions_in_a_command_go_by_name() -> None:
    rooms = _rooms()
    _posted(rooms, text="so that her name is known")
    at = {"type": "mention", "offset": 8, "length": 8}
    told = _posted(rooms, text="/ask 😀 @ann_ash how?", entities=[at])
    assert told.text == '/ask 😀 @"Ann Ash" how?'
    assert [person.id for person in told.mentions] == ["7"]
    named = {"type": "text_mention", "offset": 5, "length": 3, "user": {"id": 8, "is_bot": False, "first_name": "Bob"}}
    assert _posted(text="/ask Bob how?", entities=[named]).text == "/ask @Bob how?"
    assert _posted(text="I asked Bob.", entities=[{**named, "offset": 8}]).text == "I asked Bob."
    unknown = _posted(text="/ask @somebody how?", entities=[{**at, "offset": 5, "length": 9}])
    assert (unknown.text, unknown.mentions) == ("/ask @somebody how?", ())


@pytest.mark.parametrize(
    ("kind", "more", "is_"),
    [
        ("pre", {"language": "sql"}, ("code", "sql")),
        ("strikethrough", {}, ("strike", None)),
        ("underline", {}, ("underline", None)),
        ("code", {}, ("code", None)),
        ("blockquote", {}, ("quotation", None)),
        ("expandable_blockquote", {}, ("quotation", None)),
        ("spoiler", {}, ("spoiler", None)),
        ("bold", {}, ("bold", None)),
        ("italic", {}, ("italic", None)),
        ("text_link", {"url": "https://example.org/"}, ("link", "https://example.org/")),
        ("url", {}, ("link", "https://a = ?")),
        ("text_mention", {"user": {"id": 8, "is_bot": False, "first_name": "Bob"}}, ("mention", "8")),
        ("mention", {}, ("mention", None)),
    ],
)
@pytest.mark.parametrize(("text", "entities"), [("text", "entities"), ("caption", "caption_entities")])
def test_parts_of_a_text(
    kind: str, more: dict[str, Any], is_: tuple[str, str | None], text: str, entities: str
) -> None:
    file: dict[str, Any] = {"document": {"file_id": "1", "file_unique_id": "1"}} if text == "caption" else {}
    # Telegram counts the emoji twice.
    part = {"type": kind, "offset": 4, "length": 5, **more}
    posted: dict[str, Any] = {text: "😀: a = ? b", entities: [part], **file}
    (edited,) = _told("edited_message", {"message_id": 3, "from": ANN, **posted})
    assert isinstance(edited, MessageEdited)
    for told in (_posted(**posted), edited):
        (span,) = told.spans
        assert (span.kind, span.target) == is_
        assert told.text[span.start : span.end] == "a = ?"


def test_parts_of_a_command_move_with_it() -> None:
    rooms = _rooms()
    rooms.person(User.de_json({**ANN, "last_name": "von Ash"}, None), -1005)
    text = "/ask@copbot_bot @ann_ash what does 😀 `ls` do?"
    at = {"type": "mention", "offset": 16, "length": 8}
    code = {"type": "code", "offset": 38, "length": 4}
    told = _posted(rooms, text=text, entities=[at, code])
    assert told.text == '/ask @"Ann von Ash" what does 😀 `ls` do?'
    assert [(one.kind, told.text[one.start : one.end]) for one in told.spans] == [
        ("mention", '@"Ann von Ash"'),
        ("code", "`ls`"),
    ]


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        ({"type": "user", "sender_user": {"id": 8, "is_bot": False, "first_name": "Bob"}}, "Bob"),
        ({"type": "hidden_user", "sender_user_name": "Somebody"}, "Somebody"),
        ({"type": "chat", "sender_chat": {"id": -8, "type": "group", "title": "Bakers"}}, "Bakers"),
        ({"type": "channel", "chat": {"id": -8, "type": "channel", "title": "News"}, "message_id": 4}, "News"),
    ],
)
def test_who_said_first_what_is_passed_on(origin: dict[str, Any], name: str) -> None:
    content: dict[str, Any] = {"text": "How?", "forward_origin": {"date": 1_770_000_000, **origin}}
    assert _posted(**content).forwarded == name
    (edited,) = _told("edited_message", {"message_id": 3, "from": ANN, **content})
    assert isinstance(edited, MessageEdited)
    assert edited.forwarded == name
    assert _posted(text="How?").forwarded is None


def test_an_album_is_one() -> None:
    photo = [{"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1}]
    assert _posted(photo=photo, media_group_id="77").media_group == "77"
    assert _posted(photo=photo).media_group is None


@given(
    st.text(max_size=40),
    st.lists(
        st.fixed_dictionaries(
            {
                "type": st.sampled_from(("pre", "mention", "text_link", "url", "bold", "unheard-of")),
                "offset": st.integers(-5, 200) | st.integers(),
                "length": st.integers(-5, 200) | st.integers(),
            }
        ),
        max_size=8,
    ),
)
def test_no_places_of_parts_lose_a_message(text: str, entities: list[dict[str, Any]]) -> None:
    message = {"message_id": 3, "from": ANN, "date": 1_770_000_000, "chat": GROUP, "text": f"a{text}"}
    raw = legible({"update_id": 50, "message": {**message, "entities": entities}})
    assert raw is not None
    (told,) = events(Update.de_json(raw, None), _rooms(), ME)
    assert isinstance(told, MessagePosted)
    assert told.text == f"a{text}"
    assert all(0 <= one.start < one.end <= len(told.text) for one in told.spans)


def test_commands_by_the_name_of_the_bot() -> None:
    assert _posted(text="/ask@Copbot_Bot how?").text == "/ask how?"
    assert (
        _posted(caption="/ask@copbot_bot how?", voice={"file_id": "1", "file_unique_id": "1", "duration": 1}).text
        == "/ask how?"
    )
    assert _told("message", {"message_id": 3, "from": ANN, "text": "/ask@other_bot how?"}) == []


def _emoji(*emojis: str) -> list[dict[str, str]]:
    return [
        {"type": "custom_emoji", "custom_emoji_id": one} if one.isdigit() else {"type": "emoji", "emoji": one}
        for one in emojis
    ]


def test_reactions() -> None:
    content = {"message_id": 3, "user": ANN, "old_reaction": _emoji("👍", "❤"), "new_reaction": _emoji("❤", "🏆", "55")}
    told = _told("message_reaction", content)
    assert [(type(one), getattr(one, "emoji", ""), one.id) for one in told] == [
        (ReactionRemoved, "👍", "50:0"),
        (ReactionAdded, "✅", "50:1"),
    ]
    (anonymous,) = _told(
        "message_reaction", {"message_id": 3, "actor_chat": GROUP, "old_reaction": [], "new_reaction": _emoji("👍")}
    )
    assert isinstance(anonymous, ReactionAdded)
    assert (anonymous.author.id, anonymous.author.moderator) == ("-1005", True)


def _change(before: str, after: str) -> list[type[Event]]:
    rights = dict.fromkeys((*RIGHTS, "can_be_edited", "is_anonymous"), True)
    old, new = ({"status": one, "user": ANN, "until_date": 0, **rights} for one in (before, after))
    return [type(one) for one in _told("chat_member", {"from": ANN, "old_chat_member": old, "new_chat_member": new})]


def test_members() -> None:
    assert _change("left", "member") == [MemberJoined]
    assert _change("member", "kicked") == [MemberLeft]
    assert _change("member", "administrator") == [RightsChanged]
    assert _change("left", "administrator") == [MemberJoined, RightsChanged]
    assert _change("administrator", "administrator") == []


def test_members_are_told_of_once() -> None:
    joined = {
        "message_id": 3,
        "from": ANN,
        "new_chat_members": [ANN, {"id": 1, "is_bot": True, "first_name": "copbot"}],
    }
    assert _told("message", joined) == []
    (told,) = _told("message", joined, _rooms(admin=False))
    assert isinstance(told, MemberJoined)
    assert told.id == "join -1005 7 1770000000"


def test_an_edit_tells_which_picture_is_there_now() -> None:
    photo = [{"file_id": "2", "file_unique_id": "2", "width": 1, "height": 1}]
    told = {"message_id": 3, "from": ANN, "photo": photo}
    (edited,) = _told("edited_message", told)
    assert isinstance(edited, MessageEdited)
    assert (edited.text, edited.files) == ("", (Attached(FileKind.PICTURE, source="2"),))
    # Of an album each message tells of itself alone.
    (edited,) = _told("edited_message", {**told, "media_group_id": "7"})
    assert isinstance(edited, MessageEdited)
    assert edited.files is None
    assert _told("edited_message", {"message_id": 3, "from": ANN, "location": SPOT}) == []
