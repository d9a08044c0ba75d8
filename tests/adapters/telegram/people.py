"""What people do on Telegram. All of it may be called from any thread; ids are those of the Bot API."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, TypeVar, cast

from tests.adapters.telegram.markup import found, units
from tests.adapters.telegram.state import (
    ANONYMOUS,
    CHANNEL_BOT,
    INSIDE,
    TELEGRAM,
    Chat,
    Json,
    Message,
    State,
    User,
    bare,
    rights,
)

M = TypeVar("M", bound=Callable[..., Any])


def _alone(method: M) -> M:
    """Nothing else happens meanwhile."""

    @wraps(method)
    def guarded(self: People, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        with self.state.lock:
            return method(self, *args, **kwargs)

    return cast("M", guarded)


class People:
    """The people of a server, and what they do."""

    def __init__(self, state: State) -> None:
        self.state = state

    # Who and where

    @_alone
    def user(self, name: str, username: str | None = None, language: str | None = None, *, bot: bool = False) -> User:
        """Somebody new on Telegram."""
        made = User(next(self.state.user_numbers), name, username, language, is_bot=bot)
        self.state.users[made.id] = made
        return made

    @_alone
    def group(
        self,
        title: str,
        *people: User,
        kind: str = "supergroup",
        forum: bool = False,
        username: str | None = None,
        bot: str | None = "administrator",
    ) -> Chat:
        """A group with these people in it, made by the first, and with the bot unless `bot`, its status, is None."""
        number = next(self.state.chat_numbers)
        chat = Chat(-number if kind == "group" else -1_000_000_000_000 - number, kind, title, username, forum)
        self.state.chats[chat.id] = chat
        for place, person in enumerate(people):
            chat.members[person.id] = "member" if place else "creator"
        if bot is not None:
            self.add_bot(chat, people[0] if people else self.user("owner"), status=bot)
        return chat

    @_alone
    def channel(self, title: str, discussed_in: Chat) -> Chat:
        """A channel whose posts are discussed in a group."""
        chat = Chat(-1_000_000_000_000 - next(self.state.chat_numbers), "channel", title, linked=discussed_in.id)
        self.state.chats[chat.id] = chat
        discussed_in.linked = chat.id
        return chat

    @_alone
    def private(self, user: User) -> Chat:
        """The private talk of somebody with the bot."""
        return self.state.chats.setdefault(user.id, Chat(user.id, "private", user.name, user.username))

    # Messages

    @_alone
    def write(
        self,
        user: User,
        chat: Chat,
        text: str,
        *,
        reply_to: int | None = None,
        topic: int | None = None,
        mentions: Iterable[User] = (),
        anonymous: bool = False,
        sender: Chat | None = None,
        formats: Iterable[Json] = (),
        **content: Any,
    ) -> int:
        """Write a message; `mentions` are people whose names in the text are mentions, `content` is a document or so.

        `formats` are entities of other kinds. `anonymous`: as the group itself; `sender`: as this channel.
        """
        writes: Json = {"from": user.json}
        if anonymous:
            writes = {"from": self.state.users[ANONYMOUS].json, "sender_chat": chat.json}
        elif sender is not None:
            writes = {"from": self.state.users[CHANNEL_BOT].json, "sender_chat": sender.json}
        marked = [
            {"type": "text_mention", "offset": units(text[:at]), "length": units(one.name), "user": one.json}
            for one in mentions
            if (at := text.find(one.name)) >= 0
        ]
        marked += formats
        entities = sorted([*marked, *found(text, marked)], key=lambda one: int(one["offset"]))
        kind = "caption" if content else "text"
        if text:
            writes[kind] = text
        if entities:
            writes["caption_entities" if content else "entities"] = entities
        message = self.state.put(chat, writes | content | self.placed(chat, reply_to, topic))
        if chat.type == "private" and not user.is_bot:
            user.started = True
        if not user.is_bot and self._hears(message):
            self.state.tell("message", message.json)
        return message.id

    @_alone
    def writes_privately(self, user: User, text: str, *, reply_to: int | None = None, **content: Any) -> int:
        """Write to the bot."""
        return self.write(user, self.private(user), text, reply_to=reply_to, **content)

    def placed(self, chat: Chat, reply_to: int | None, topic: int | None) -> Json:
        """What of a message says what it replies to, and in which topic it is."""
        shown: Json = {}
        replied = chat.messages.get(reply_to) if reply_to is not None else None
        if replied is not None and topic is None:
            topic = replied.json.get("message_thread_id") if replied.json.get("is_topic_message") else None
        if topic is not None:
            shown = {"message_thread_id": topic, "is_topic_message": True}
            if replied is None:
                # That of the topic's beginning, as Telegram has it.
                shown["reply_to_message"] = bare(chat.messages[topic])
        if replied is not None:
            if topic is not None and replied.json.get("message_thread_id") != topic and replied.id != topic:
                author = {"type": "user", "date": replied.json["date"], "sender_user": replied.json.get("from")}
                shown["external_reply"] = {"origin": author, "chat": chat.json, "message_id": replied.id}
            else:
                shown["reply_to_message"] = bare(replied)
        return shown

    def _hears(self, message: Message) -> bool:
        """Does the bot hear of it? In privacy mode only of what is meant for it."""
        chat, state = self.state.chats[message.json["chat"]["id"]], self.state
        if chat.type == "private":
            return not state.users[chat.id].blocked
        if state.status(chat, state.bot.id) not in INSIDE or chat.type == "channel":
            return False
        if not state.privacy or state.administers(chat, state.bot.id):
            return True
        text = message.json.get("text") or message.json.get("caption") or ""
        word = text.split(maxsplit=1)[0] if text.strip() else ""
        to = word.partition("@")[2].lower()
        replied = message.json.get("reply_to_message", {}).get("from", {}).get("id")
        return (word.startswith("/") and to in ("", (state.bot.username or "").lower())) or replied == state.bot.id

    @_alone
    def edit(self, chat: Chat, message: int, text: str) -> None:
        """Change a message."""
        edited = chat.messages[message]
        kind = "caption" if "caption" in edited.json else "text"
        edited.json |= {kind: text, "edit_date": int(self.state.clock())}
        edited.json.pop("entities", None)
        if entities := found(text, []):
            edited.json["entities"] = entities
        if self._hears(edited):
            self.state.tell("edited_message", edited.json)

    @_alone
    def delete(self, chat: Chat, message: int) -> None:
        """Delete a message, of which Telegram tells no bot."""
        chat.messages[message].gone = True
        self.state.wake()

    @_alone
    def react(self, user: User, chat: Chat, message: int, *emojis: str, as_chat: Chat | None = None) -> None:
        """Have these emojis, and no others, on a message. A number stands for an emoji that is made to measure."""
        on = chat.messages[message]
        before = on.reactions.get(user.id, [])
        on.reactions[user.id] = list(emojis)
        who: Json = {"actor_chat": as_chat.json} if as_chat else {"user": user.json}
        if self.state.administers(chat, self.state.bot.id):
            told = {"chat": chat.json, "message_id": message, "date": int(self.state.clock()), **who}
            told |= {"old_reaction": list(map(_reaction, before)), "new_reaction": list(map(_reaction, emojis))}
            self.state.tell("message_reaction", told)

    @_alone
    def press(self, user: User, chat: Chat, message: int, label: str) -> str:
        """Press a button: the id of the press, or the address that it leads to. Raises LookupError for none such."""
        on = chat.messages[message]
        rows = [*on.json.get("reply_markup", {}).get("inline_keyboard", []), *on.former]
        button = next((one for row in rows for one in row if one["text"] == label), None)
        if button is None:
            raise LookupError(f"no button {label}")
        if "url" in button:
            return str(button["url"])
        number = f"{len(self.state.callbacks) + 1}"
        self.state.callbacks[number] = False
        self.state.pressed[number] = user.id, chat.id
        pressed = {"id": number, "from": user.json, "chat_instance": f"{chat.id}", "data": button["callback_data"]}
        self.state.tell("callback_query", pressed | {"message": on.json})
        return number

    @_alone
    def post(self, channel: Chat, text: str) -> int:
        """Post in a channel; the id of the message that is made of it in the group where it is discussed."""
        posted = self.state.put(channel, {"sender_chat": channel.json, "text": text})
        group = self.state.chats[channel.linked or 0]
        origin = {"type": "channel", "date": posted.json["date"], "chat": channel.json, "message_id": posted.id}
        forwarded = self.state.put(
            group,
            {
                "from": self.state.users[TELEGRAM].json,
                "sender_chat": channel.json,
                "forward_origin": origin,
                "is_automatic_forward": True,
                "text": text,
            },
        )
        if self._hears(forwarded):
            self.state.tell("message", forwarded.json)
        return forwarded.id

    @_alone
    def create_topic(self, user: User, chat: Chat, name: str) -> int:
        """Begin a topic in a forum."""
        message = self.state.put(
            chat, {"from": user.json, "forum_topic_created": {"name": name, "icon_color": 7322096}}
        )
        message.json |= {"message_thread_id": message.id, "is_topic_message": True}
        chat.topics[message.id] = {"name": name, "closed": False, "creator": user.id}
        if not user.is_bot:
            self.state.tell("message", message.json)
        return message.id

    # Coming and going

    @_alone
    def join(self, user: User, chat: Chat) -> None:
        """Come into a group."""
        if self.state.status(chat, user.id) in INSIDE:
            return
        self._becomes(user, chat, "member", user)
        self._notice(chat, {"from": user.json, "new_chat_members": [user.json]})

    @_alone
    def follow(self, user: User, address: str) -> bool:
        """Follow a link into a group: one comes in, or asks to. False if it leads nowhere any more."""
        found = ((chat, link) for chat in self.state.chats.values() for link in chat.links)
        chat, link = next((chat, link) for chat, link in found if link["invite_link"] == address)
        came = sum(one is link for one in chat.came_by.values())
        over = link["is_revoked"] or link.get("expire_date", self.state.clock() + 1) <= self.state.clock()
        if over or came >= link.get("member_limit", came + 1):
            return False
        if self.state.status(chat, user.id) not in INSIDE:
            chat.came_by[user.id] = link
            (self.ask_to_join if link["creates_join_request"] else self.join)(user, chat)
        return True

    @_alone
    def ask_to_join(self, user: User, chat: Chat, words: str = "") -> None:
        """Ask to join a group, by a link that wants so."""
        if self.state.status(chat, user.id) in INSIDE:
            return
        chat.asking[user.id] = self.state.clock()
        if self.state.administers(chat, self.state.bot.id, "can_invite_users"):
            asks = {"chat": chat.json, "from": user.json, "user_chat_id": user.id, "date": int(self.state.clock())}
            asks |= {"invite_link": chat.came_by[user.id]} if user.id in chat.came_by else {}
            asks |= {"bio": words} if words else {}
            chat.requests.append(asks)
            self.state.tell("chat_join_request", asks)
        self.state.wake()

    @_alone
    def leave(self, user: User, chat: Chat) -> None:
        """Leave a group."""
        self._becomes(user, chat, "left", user)
        self._notice(chat, {"from": user.json, "left_chat_member": user.json})

    @_alone
    def promote(self, user: User, chat: Chat, *names: str, status: str = "administrator") -> None:
        """Make somebody an administrator with these rights, or give another status."""
        chat.rights[user.id] = rights(*names)
        self._becomes(user, chat, status, self.owner(chat))

    @_alone
    def demote(self, user: User, chat: Chat) -> None:
        """Take the rights of an administrator away."""
        self._becomes(user, chat, "member", self.owner(chat))

    @_alone
    def ban(self, user: User, chat: Chat) -> None:
        """Put somebody out for good."""
        self._becomes(user, chat, "kicked", self.owner(chat))

    @_alone
    def add_bot(self, chat: Chat, by: User, *, status: str = "member") -> None:
        """Put the bot into a group."""
        if status == "administrator":
            chat.rights[self.state.bot.id] = rights()
        self._becomes(self.state.bot, chat, status, by)
        if chat.type != "channel":
            self._notice(chat, {"from": by.json, "new_chat_members": [self.state.bot.json]})

    @_alone
    def remove_bot(self, chat: Chat, by: User) -> None:
        """Put the bot out of a group."""
        self._becomes(self.state.bot, chat, "kicked", by)

    @_alone
    def block(self, user: User, *, unblock: bool = False) -> None:
        """Hear nothing more of the bot."""
        chat = self.private(user)
        was, now = ("kicked", "member") if unblock else ("member", "kicked")
        user.blocked = not unblock
        shown = {"chat": chat.json, "from": user.json, "date": int(self.state.clock())}
        shown["old_chat_member"] = {"status": was, "user": self.state.bot.json, "until_date": 0}
        shown["new_chat_member"] = {"status": now, "user": self.state.bot.json, "until_date": 0}
        self.state.tell("my_chat_member", shown)

    @_alone
    def migrate(self, chat: Chat) -> Chat:
        """A group becomes a supergroup, which goes on under another id."""
        state = self.state
        new = Chat(-1_000_000_000_000 - next(state.chat_numbers), "supergroup", chat.title, members=dict(chat.members))
        new.rights = dict(chat.rights)
        state.chats[new.id] = new
        owner = self.owner(chat)
        self._notice(chat, {"from": owner.json, "migrate_to_chat_id": new.id})
        chat.migrated_to = new.id
        self._notice(new, {"from": owner.json, "migrate_from_chat_id": chat.id})
        shown = {"chat": new.json, "from": owner.json, "date": int(self.state.clock())}
        now = state.member(new, state.bot.id)
        shown |= {"old_chat_member": {"status": "left", "user": state.bot.json}, "new_chat_member": now}
        state.tell("my_chat_member", shown)
        return new

    @_alone
    def rename(self, chat: Chat, title: str) -> None:
        """Give a group another name."""
        chat.title = title
        self._notice(chat, {"from": self.owner(chat).json, "new_chat_title": title})

    def owner(self, chat: Chat) -> User:
        """Whose group it is."""
        return self.state.users[next((one for one, status in chat.members.items() if status == "creator"), ANONYMOUS)]

    def _becomes(self, user: User, chat: Chat, status: str, by: User) -> None:
        state = self.state
        before = state.member(chat, user.id)
        chat.members[user.id] = status
        if status != "administrator":
            chat.rights.pop(user.id, None)
        shown = {"chat": chat.json, "from": by.json, "date": int(self.state.clock())}
        shown |= {"old_chat_member": before, "new_chat_member": state.member(chat, user.id)}
        if status == "member" and user.id in chat.came_by:
            shown["invite_link"] = chat.came_by[user.id]
        elif status in ("left", "kicked"):
            chat.came_by.pop(user.id, None)
        if user is state.bot:
            state.tell("my_chat_member", shown)
        elif state.administers(chat, state.bot.id):
            state.tell("chat_member", shown)
        state.wake()

    def _notice(self, chat: Chat, content: Json) -> None:
        """A service message, which every bot in the group gets."""
        message = self.state.put(chat, content)
        if self.state.status(chat, self.state.bot.id) in INSIDE:
            self.state.tell("message", message.json)


def _reaction(emoji: str) -> Json:
    if emoji.isdigit():
        return {"type": "custom_emoji", "custom_emoji_id": emoji}
    return {"type": "emoji", "emoji": emoji}
