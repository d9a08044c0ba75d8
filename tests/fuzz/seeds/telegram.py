"""Updates as the Bot API documents them, most of them told by the server of the tests."""

from __future__ import annotations

import copy
from typing import Any

from tests.adapters.telegram.people import People
from tests.adapters.telegram.server import TOKEN
from tests.adapters.telegram.state import Json, State
from tests.fuzz.ground import BEGIN

_FILE: dict[str, Any] = {"file_id": "f1", "file_unique_id": "u1"}


def people() -> People:
    """A Telegram on which some people have done all kinds of things, which lie in its state as updates."""
    state = State(TOKEN)
    state.clock = BEGIN.timestamp
    state.allowed = frozenset(
        {"message", "edited_message", "callback_query", "message_reaction", "chat_member", "my_chat_member"}
    )
    made = People(state)
    ann, bob, mia = made.user("Ann", "ann_ash", "nl"), made.user("Bob de Boer"), made.user("Mia", "mia")
    garden = made.group("gardeners", mia, ann, bob, username="gardeners")
    forum = made.group("bakers", mia, ann, bob, forum=True)
    plain = made.group("friends", ann, bob, kind="group", bot="member")
    asked = made.write(ann, garden, "How do I keep slugs off my lettuce?")
    answer = made.write(bob, garden, "A ring of coffee grounds, Ann.", reply_to=asked)
    made.write(ann, garden, "/ask@copbot_bot @mia Which spade? 😀", mentions=(mia,))
    made.write(ann, garden, "thanks, that worked!", reply_to=answer)
    made.edit(garden, asked, "How do I keep the slugs off my lettuce?")
    made.react(bob, garden, asked, "👍", "❤")
    made.react(bob, garden, asked, "👍", "5447")
    made.react(mia, garden, asked, "🏆", as_chat=garden)
    topic = made.create_topic(ann, forum, "Rye")
    made.write(bob, forum, "Which flour is best?", topic=topic)
    made.writes_privately(ann, "/start")
    made.writes_privately(ann, "/helpdesk I can't get in")
    made.writes_privately(bob, "2")
    made.join(made.user("Zoe"), garden)
    made.leave(bob, forum)
    made.promote(bob, garden)
    made.demote(bob, garden)
    made.rename(garden, "the gardeners")
    made.migrate(plain)
    made.remove_bot(forum, mia)
    made.add_bot(forum, mia, status="administrator")
    made.write(ann, garden, "see this", document={**_FILE, "file_name": "a.pdf"})
    parts = [
        _entity("blockquote", 0, 8),
        _entity("code", 9, 4),
        {**_entity("text_link", 14, 4), "url": "https://x.org"},
    ]
    passed_on = {"type": "hidden_user", "sender_user_name": "Cas", "date": int(BEGIN.timestamp())}
    album: Json = {"caption_entities": parts, "forward_origin": passed_on, "media_group_id": "77"}
    made.write(bob, garden, "Which 😀? ls = docs", photo=[{**_FILE, "width": 9, "height": 9}], **album)
    return made


def updates(told: list[Json]) -> list[Json]:
    """The updates that were told, and variants of them that the server does not tell of itself."""
    found = copy.deepcopy(told)
    message = next(one["message"] for one in told if one.get("message", {}).get("text"))
    user, chat = message["from"], message["chat"]
    photo = [{**_FILE, "width": 9, "height": 9}]
    extras: tuple[Json, ...] = (
        {"photo": photo, "caption": "/ask What is this?", "caption_entities": [_entity("bot_command", 0, 4)]},
        {"voice": {**_FILE, "duration": 3}},
        {"sticker": {**_FILE, "type": "regular", "width": 9, "height": 9, "is_animated": False, "is_video": False}},
        {"video": {**_FILE, "width": 9, "height": 9, "duration": 3, "file_name": "v.mp4"}, "caption": "look"},
        {"location": {"latitude": 1.5, "longitude": 2.5}},
        {"contact": {"phone_number": "1", "first_name": "x"}},
        {"poll": _POLL},
        {"dice": {"emoji": "🎲", "value": 3}},
        {
            "text": "😀 @ann_ash and Bob",
            "entities": [_entity("mention", 3, 8), {**_entity("text_mention", 16, 3), "user": user}],
        },
        {"text": "x", "sender_chat": chat},
        {"text": "x", "sender_chat": {"id": -1009, "type": "channel", "title": "news"}},
        {"text": "x", "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "x"}},
        {"text": "x", "external_reply": {"origin": {"type": "user", "date": 1, "sender_user": user}, "chat": chat}},
        {"text": "x", "quote": {"text": "y", "position": 0}, "via_bot": {**user, "is_bot": True}},
        {"text": "x", "is_topic_message": True, "message_thread_id": 2},
        {"new_chat_members": [user], "new_chat_member": user},
        {"left_chat_member": user},
        {"pinned_message": message},
        {"new_chat_title": "other"},
        {"forum_topic_created": {"name": "x", "icon_color": 1}},
        {"migrate_to_chat_id": -1_000_000_009_999},
        {"migrate_from_chat_id": -9999},
    )
    bare = {key: value for key, value in message.items() if key not in ("text", "entities")}
    found += [{"update_id": 1, "message": {**bare, **extra}} for extra in extras]
    found += [
        {"update_id": 1, "edited_message": {**message, "edit_date": message["date"]}},
        {"update_id": 1, "channel_post": {**bare, "chat": {"id": -1009, "type": "channel", "title": "n"}, "text": "x"}},
        {"update_id": 1, "callback_query": _press(user, message, "accept 1")},
        {"update_id": 1, "callback_query": _press(user, {"chat": chat, "message_id": 1, "date": 0}, "take 99")},
        {"update_id": 1, "callback_query": {"id": "8", "from": user, "chat_instance": "1", "inline_message_id": "x"}},
        {"update_id": 1, "my_chat_member": _change(user, chat, "member", "kicked")},
        {"update_id": 1, "chat_member": _change(user, chat, "restricted", "administrator")},
        {"update_id": 1, "chat_join_request": {"chat": chat, "from": user, "user_chat_id": 1, "date": 1}},
        {"update_id": 1, "poll": _POLL},
    ]
    return found


_POLL = {
    "id": "1",
    "question": "?",
    "options": [{"text": "a", "voter_count": 0, "persistent_id": "1"}],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
}


def _entity(kind: str, offset: int, length: int) -> Json:
    return {"type": kind, "offset": offset, "length": length}


def _press(user: Json, on: Json, data: str) -> Json:
    return {"id": "77", "from": user, "message": on, "chat_instance": "1", "data": data}


def _change(user: Json, chat: Json, before: str, after: str) -> Json:
    old, new = ({"status": one, "user": user, "until_date": 0, "is_member": True} for one in (before, after))
    return {"chat": chat, "from": user, "date": 1, "old_chat_member": old, "new_chat_member": new}
