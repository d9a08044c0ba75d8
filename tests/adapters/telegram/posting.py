"""The methods of the Bot API whose effect people see: messages, reactions, topics."""

from __future__ import annotations

from collections.abc import Sequence

from tests.adapters.telegram.checking import REACTIONS
from tests.adapters.telegram.markup import MarkupError, found, parse, units
from tests.adapters.telegram.methods import METHODS, Params, bad, chat_of, method, number, value
from tests.adapters.telegram.people import People
from tests.adapters.telegram.state import Chat, Json, Message, State

__all__ = ["METHODS"]
_LONGEST_TEXT = 4096


def written(state: State, params: Params, name: str, longest: int, too_long: str) -> tuple[str, list[Json]]:
    """The text of a message, and its entities."""
    text, entities = (
        str(params.get(name, "")),
        value(params, f"{name}_entities" if name == "caption" else "entities", []),
    )
    mode = str(params.get("parse_mode", "")).lower()
    if mode == "html":
        try:
            text, entities = parse(text)
        except MarkupError as error:
            raise bad(f"can't parse entities: {error}") from None
    elif mode:
        raise bad("unsupported parse_mode")
    if units(text.strip()) > longest:
        raise bad(too_long)
    known = [
        one
        if one["type"] != "text_mention" or isinstance(one["user"], dict)
        else one | {"user": state.users[one["user"]].json}
        for one in entities
        # Whom the bot doesn't know it can't mention.
        if one["type"] != "text_mention" or isinstance(one["user"], dict) or one["user"] in state.users
    ]
    return text, sorted([*known, *found(text, known)], key=lambda one: int(one["offset"]))


def keyboard(params: Params) -> Json:
    """The buttons under a message."""
    markup = value(params, "reply_markup")
    if not markup:
        return {}
    for button in (one for row in markup.get("inline_keyboard", []) for one in row):
        if not button.get("text"):
            raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
        data = button.get("callback_data")
        if data is not None and not 1 <= len(data.encode()) <= 64:
            raise bad("BUTTON_DATA_INVALID")
        if data is None and not str(button.get("url", "")).startswith(("https://", "http://", "tg://")):
            raise bad("BUTTON_URL_INVALID" if "url" in button else "BUTTON_TYPE_INVALID")
    return {"reply_markup": markup}


def post(people: People, chat: Chat, params: Params, content: Json) -> Json:
    """The bot's message, put where the parameters say."""
    state = people.state
    topic = number(params, "message_thread_id")
    if topic is not None and topic not in chat.topics:
        raise bad("message thread not found")
    if (
        topic is not None
        and chat.topics[topic]["closed"]
        and not state.administers(chat, state.bot.id, "can_manage_topics")
    ):
        raise bad("TOPIC_CLOSED")
    if chat.silent and not state.administers(chat, state.bot.id):
        raise bad("not enough rights to send text messages to the chat")
    reply = value(params, "reply_parameters", {})
    reply_to = reply.get("message_id")
    if reply_to is not None and (reply_to not in chat.messages or chat.messages[reply_to].gone):
        elsewhere = (
            topic is not None
            and reply_to in chat.messages
            and chat.messages[reply_to].json.get("message_thread_id") != topic
        )
        if elsewhere or not reply.get("allow_sending_without_reply"):
            raise bad("message to be replied not found")
        reply_to = None
    markup = keyboard(params)
    message = state.put(chat, {"from": state.bot.json, **content, **markup, **people.placed(chat, reply_to, topic)})
    return message.json


@method
def send_message(people: People, params: Params) -> Json:
    """A message of text."""
    chat = chat_of(people.state, params)
    text, entities = written(people.state, params, "text", _LONGEST_TEXT, "message is too long")
    if not text.strip():
        raise bad("message text is empty")
    return post(people, chat, params, {"text": text} | ({"entities": entities} if entities else {}))


def message_of(chat: Chat, params: Params, missing: str) -> Message:
    """The message that a call is about."""
    message = chat.messages.get(number(params, "message_id") or 0)
    if message is None or message.gone:
        raise bad(missing)
    return message


@method
def forward_message(people: People, params: Params) -> Json:
    """A copy of a message, which says whose it is."""
    chat, source = chat_of(people.state, params), chat_of(people.state, params, "from_chat_id")
    message = message_of(source, params, "message to forward not found")
    origin = {"type": "user", "date": message.json["date"], "sender_user": message.json.get("from")}
    copied: Json = {
        key: message.json[key] for key in ("text", "caption", "entities", "document", "photo") if key in message.json
    }
    posted = post(people, chat, params, {**copied, "forward_origin": origin, "forwarded": message.id})
    return posted


@method
def edit_message_text(people: People, params: Params) -> Json:
    """A message of the bot's own reads otherwise."""
    state, chat = people.state, chat_of(people.state, params)
    message = message_of(chat, params, "message to edit not found")
    if message.json["from"]["id"] != state.bot.id:
        raise bad("message can't be edited")
    if "text" not in message.json:
        raise bad("there is no text in the message to edit")
    text, entities = written(state, params, "text", _LONGEST_TEXT, "MESSAGE_TOO_LONG")
    if not text.strip():
        raise bad("message text is empty")
    markup = keyboard(params)
    now: Json = {"text": text, **({"entities": entities} if entities else {}), **markup}
    return changed(state, message, ("text", "entities", "reply_markup"), now)


def changed(state: State, message: Message, kept: Sequence[str], now: Json) -> Json:
    """The message has this now in the place of what it had under these keys."""
    if now == {key: message.json[key] for key in kept if key in message.json}:
        raise bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a current"
            " content and reply markup of the message"
        )
    for key in kept:
        message.json.pop(key, None)
    message.json |= now | {"edit_date": int(state.clock())}
    state.wake()
    return message.json


@method
def edit_message_reply_markup(people: People, params: Params) -> Json:
    """A message of the bot's own has other buttons."""
    state, chat = people.state, chat_of(people.state, params)
    message = message_of(chat, params, "message to edit not found")
    if message.json["from"]["id"] != state.bot.id:
        raise bad("message can't be edited")
    markup = keyboard(params)
    before = message.json.get("reply_markup")
    if markup.get("reply_markup") == before:
        raise bad("message is not modified: specified new message content and reply markup are exactly the same")
    message.json.pop("reply_markup", None)
    message.json |= markup
    message.former += (before or {}).get("inline_keyboard", [])
    state.wake()
    return message.json


def _request(people: People, params: Params) -> tuple[Chat, int]:
    state, chat = people.state, chat_of(people.state, params)
    user = number(params, "user_id") or 0
    if not state.administers(chat, state.bot.id, "can_invite_users"):
        raise bad("not enough rights to manage chat join requests")
    if chat.asking.pop(user, None) is None:
        raise bad("HIDE_REQUESTER_MISSING")
    return chat, user


@method
def approve_chat_join_request(people: People, params: Params) -> bool:
    """Who asked is in."""
    chat, user = _request(people, params)
    people.join(people.state.users[user], chat)
    return True


@method
def decline_chat_join_request(people: People, params: Params) -> bool:
    """Who asked is not let in."""
    _request(people, params)
    people.state.wake()
    return True


@method
def create_chat_invite_link(people: People, params: Params) -> Json:
    """A link that leads into a group, with a name of its own."""
    state, chat = people.state, chat_of(people.state, params)
    if not state.administers(chat, state.bot.id, "can_invite_users"):
        raise bad("not enough rights to manage chat invite link")
    link = {
        "invite_link": f"https://t.me/+link{-chat.id}x{len(chat.links)}",
        "creator": state.bot.json,
        "creates_join_request": str(params.get("creates_join_request", "")).lower() == "true",
        "is_primary": False,
        "is_revoked": False,
        "name": str(params.get("name", "")),
    }
    link |= {one: number(params, one) for one in ("expire_date", "member_limit") if params.get(one) is not None}
    chat.links.append(link)
    return link


@method
def revoke_chat_invite_link(people: People, params: Params) -> Json:
    """A link of the bot's leads nowhere any more."""
    state, chat = people.state, chat_of(people.state, params)
    if not state.administers(chat, state.bot.id, "can_invite_users"):
        raise bad("not enough rights to manage chat invite link")
    link = next((one for one in chat.links if one["invite_link"] == params.get("invite_link")), None)
    if link is None:
        raise bad("INVITE_HASH_EXPIRED")
    link["is_revoked"] = True
    state.wake()
    return link


@method
def delete_message(people: People, params: Params) -> bool:
    """A message goes."""
    state, chat = people.state, chat_of(people.state, params)
    message = message_of(chat, params, "message to delete not found")
    if message.json["from"]["id"] != state.bot.id and not state.administers(chat, state.bot.id, "can_delete_messages"):
        raise bad("message can't be deleted")
    message.gone = True
    state.wake()
    return True


def _pinned(people: People, params: Params, missing: str) -> tuple[Chat, Message]:
    state, chat = people.state, chat_of(people.state, params)
    if not state.administers(chat, state.bot.id, "can_pin_messages"):
        raise bad("not enough rights to manage pinned messages in the chat")
    return chat, message_of(chat, params, missing)


@method
def pin_chat_message(people: People, params: Params) -> bool:
    """A message of a group is pinned, which a service message tells."""
    chat, message = _pinned(people, params, "message to pin not found")
    if message.id in chat.pinned:
        raise bad("CHAT_NOT_MODIFIED")
    chat.pinned[message.id] = str(params.get("disable_notification", "")).lower() != "true"
    notice = {"message_id": next(chat.numbers), "date": 1, "chat": chat.json, "from": people.state.bot.json}
    people.state.tell("message", notice | {"pinned_message": message.json})
    people.state.wake()
    return True


@method
def unpin_chat_message(people: People, params: Params) -> bool:
    """It is pinned no longer."""
    chat, message = _pinned(people, params, "message to unpin not found")
    chat.pinned.pop(message.id, None)
    people.state.wake()
    return True


@method
def set_message_reaction(people: People, params: Params) -> bool:
    """The bot's emoji on a message: one at most, and only of those that Telegram has."""
    state, chat = people.state, chat_of(people.state, params)
    message = message_of(chat, params, "message to react not found")
    emojis = [one.get("emoji", "") for one in value(params, "reaction", [])]
    if len(emojis) > 1:
        raise bad("REACTIONS_TOO_MANY")
    allowed = REACTIONS if chat.reactions is None else set(chat.reactions)
    if not set(emojis) <= REACTIONS or not set(emojis) <= allowed:
        raise bad("REACTION_INVALID")
    message.reactions[state.bot.id] = emojis
    state.wake()
    return True


def _manages(people: People, chat: Chat, topic: int | None = None) -> None:
    state = people.state
    if not chat.forum:
        raise bad("the chat is not a forum")
    if topic is not None and topic not in chat.topics:
        raise bad("TOPIC_ID_INVALID")
    own = topic is not None and chat.topics[topic]["creator"] == state.bot.id
    if not own and not state.administers(chat, state.bot.id, "can_manage_topics"):
        raise bad("not enough rights to manage topics")


@method
def create_forum_topic(people: People, params: Params) -> Json:
    """A topic begins."""
    chat, name = chat_of(people.state, params), str(params.get("name", ""))
    _manages(people, chat)
    if not 1 <= len(name) <= 128:
        raise bad("TOPIC_TITLE_EMPTY" if not name else "topic name is too long")
    topic = people.create_topic(people.state.bot, chat, name)
    return {"message_thread_id": topic, "name": name, "icon_color": 7322096}


def _mark(people: People, params: Params, *, closed: bool) -> bool:
    chat, topic = chat_of(people.state, params), number(params, "message_thread_id") or 0
    _manages(people, chat, topic)
    if chat.topics[topic]["closed"] == closed:
        raise bad("TOPIC_NOT_MODIFIED")
    chat.topics[topic]["closed"] = closed
    people.state.wake()
    return True


@method
def close_forum_topic(people: People, params: Params) -> bool:
    """Nobody but administrators writes in the topic any more."""
    return _mark(people, params, closed=True)


@method
def reopen_forum_topic(people: People, params: Params) -> bool:
    """The topic is open again."""
    return _mark(people, params, closed=False)
