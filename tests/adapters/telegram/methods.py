"""The methods of the Bot API, as far as a bot in groups needs them. Those that people see are in `posting`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from tests.adapters.telegram.people import People
from tests.adapters.telegram.state import INSIDE, ApiError, Chat, Json, State, Toast, Webhook

Params = dict[str, Any]
Method = Callable[[People, Params], Any]
METHODS: dict[str, Method] = {}
"""Every method by its name in small letters, but for getUpdates, which waits."""
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SCOPES = (
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
)


def method(carry_out: Method) -> Method:
    """The function is the method of the Bot API that its name says."""
    METHODS[carry_out.__name__.replace("_", "").lower()] = carry_out
    return carry_out


def bad(description: str) -> ApiError:
    """400, with the description that Telegram gives."""
    return ApiError(400, f"Bad Request: {description}")


def flag(params: Params, name: str) -> bool:
    """A parameter that is true or false."""
    return str(params.get(name, "")).lower() in ("true", "1")


def number(params: Params, name: str, otherwise: int | None = None) -> int | None:
    """A parameter that is a whole number."""
    value = params.get(name)
    if value in (None, ""):
        return otherwise
    try:
        return int(str(value))
    except ValueError:
        raise bad(f"{name} must be an integer") from None


def value(params: Params, name: str, otherwise: Any = None) -> Any:  # noqa: ANN401
    """A parameter that is JSON."""
    given = params.get(name)
    if given in (None, ""):
        return otherwise
    try:
        return json.loads(given) if isinstance(given, str) else given
    except ValueError:
        raise bad(f"can't parse {name}: invalid JSON") from None


def chat_of(state: State, params: Params, name: str = "chat_id") -> Chat:
    """The chat that a call is about, in which the bot is."""
    given = str(params.get(name, ""))
    if given == "":
        raise bad("chat_id is empty")
    if given.startswith("@"):
        chat = next((one for one in state.chats.values() if one.username == given[1:]), None)
    elif given.lstrip("-").isdigit():
        chat = state.chats.get(int(given))
    else:
        raise bad("chat not found")
    if chat is None and given in map(str, state.users):
        user = state.users[int(given)]
        if state.may_write(user.id):
            return state.chats.setdefault(user.id, Chat(user.id, "private", user.name, user.username))
        if any(user.id in one.members for one in state.chats.values()):
            raise ApiError(403, "Forbidden: bot can't initiate conversation with a user")
    if chat is None:
        raise bad("chat not found")
    if chat.type == "private":
        user = state.users[chat.id]
        if user.blocked:
            raise ApiError(403, "Forbidden: bot was blocked by the user")
        if not state.may_write(user.id):
            raise ApiError(403, "Forbidden: bot can't initiate conversation with a user")
        return chat
    if chat.migrated_to is not None:
        raise ApiError(
            400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to
        )
    status, kind = state.status(chat, state.bot.id), chat.type
    if status == "kicked":
        raise ApiError(403, f"Forbidden: bot was kicked from the {kind} chat")
    if status not in INSIDE:
        raise ApiError(403, f"Forbidden: bot is not a member of the {kind} chat")
    return chat


@method
def get_me(people: People, params: Params) -> Json:
    """Who the bot is."""
    state = people.state
    return {
        **state.bot.json,
        "can_join_groups": state.can_join_groups,
        "can_read_all_group_messages": not state.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method
def set_webhook(people: People, params: Params) -> bool:
    """Have updates sent to an address. Unlike Telegram's own server it takes http:// as well."""
    url = str(params.get("url", ""))
    if url and not url.startswith(("https://", "http://127.0.0.1")):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    secret = str(params.get("secret_token", ""))
    if not re.fullmatch(r"[\w-]{0,256}", secret, re.ASCII):
        raise bad("secret token contains unallowed characters")
    _allow(people.state, params)
    if flag(params, "drop_pending_updates"):
        people.state.updates.clear()
    people.state.webhook = Webhook(url, secret)
    people.state.wake()
    return True


@method
def delete_webhook(people: People, params: Params) -> bool:
    """Have updates kept until they are asked for."""
    if flag(params, "drop_pending_updates"):
        people.state.updates.clear()
    people.state.webhook = Webhook()
    people.state.wake()
    return True


@method
def get_webhook_info(people: People, params: Params) -> Json:
    """Where updates are sent to."""
    hook = people.state.webhook
    shown: Json = {"url": hook.url, "has_custom_certificate": False}
    shown["pending_update_count"] = len(people.state.updates)
    if hook.error:
        shown |= {"last_error_date": 1, "last_error_message": hook.error}
    if people.state.allowed:
        shown["allowed_updates"] = sorted(people.state.allowed)
    return shown


def _allow(state: State, params: Params) -> None:
    """Remember which kinds of updates the bot wants; all that are usual, for an empty list."""
    wanted = value(params, "allowed_updates")
    if wanted is not None:
        state.allowed = frozenset(wanted) or None


def begin_poll(state: State, params: Params) -> None:
    """Forget what getUpdates confirms with its offset. Raises ApiError while there is a webhook."""
    if state.webhook.url:
        raise ApiError(
            409,
            "Conflict: can't use getUpdates method while webhook is active;"
            " use deleteWebhook to delete the webhook first",
        )
    _allow(state, params)
    offset = number(params, "offset", 0) or 0
    if offset < 0:
        state.updates = state.updates[offset:]
    elif offset <= state.next_update:
        # One beyond all that there is confirms nothing: so it is when Telegram has begun to count anew.
        state.updates = [one for one in state.updates if one["update_id"] >= offset]
    state.wake()


@method
def get_chat(people: People, params: Params) -> Json:
    """All about a chat."""
    chat = chat_of(people.state, params)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    shown = {**chat.json, "accent_color_id": 0, "max_reaction_count": 11}
    shown["accepted_gift_types"] = dict.fromkeys(gifts, False)
    if chat.reactions is not None:
        shown["available_reactions"] = [{"type": "emoji", "emoji": one} for one in chat.reactions]
    if chat.by_request:
        shown["join_by_request"] = True
    if chat.linked:
        shown["linked_chat_id"] = chat.linked
    if chat.type in ("group", "supergroup"):
        kinds = ("messages", "audios", "documents", "photos", "videos", "video_notes", "voice_notes", "polls")
        allowed = [f"can_send_{kind}" for kind in (*kinds, "other_messages")]
        allowed += ["can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages"]
        shown["permissions"] = dict.fromkeys(allowed, not chat.silent) | {"can_manage_topics": False}
    return shown


@method
def get_chat_member(people: People, params: Params) -> Json:
    """What somebody is in a chat."""
    chat, user = chat_of(people.state, params), number(params, "user_id") or 0
    if user not in people.state.users:
        raise bad("PARTICIPANT_ID_INVALID")
    return people.state.member(chat, user)


@method
def get_chat_administrators(people: People, params: Params) -> list[Json]:
    """The administrators of a group who are no bots."""
    state, chat = people.state, chat_of(people.state, params)
    if chat.type == "private":
        raise bad("there are no administrators in the private chat")
    return [
        state.member(chat, user)
        for user in chat.members
        if state.administers(chat, user) and not state.users[user].is_bot
    ]


@method
def leave_chat(people: People, params: Params) -> bool:
    """The bot leaves a chat."""
    state = people.state
    chat = chat_of(state, params)
    before = state.member(chat, state.bot.id)
    chat.members[state.bot.id] = "left"
    chat.rights.pop(state.bot.id, None)
    told = {"chat": chat.json, "from": state.bot.json, "date": 1, "old_chat_member": before}
    state.tell("my_chat_member", told | {"new_chat_member": state.member(chat, state.bot.id)})
    return True


def _list(params: Params) -> str:
    """The list of commands that a call is about, by its scope and language."""
    scope = value(params, "scope", {"type": "default"})
    if scope.get("type") not in _SCOPES:
        raise bad("can't parse BotCommandScope: unsupported type specified")
    language = str(params.get("language_code", ""))
    if not re.fullmatch(r"([a-z]{2})?", language):
        raise bad("invalid language code specified")
    return f"{json.dumps(scope, sort_keys=True)} {language}"


@method
def set_my_commands(people: People, params: Params) -> bool:
    """The list of commands that people see."""
    commands = value(params, "commands", [])
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for one in commands:
        if not _COMMAND.fullmatch(one.get("command", "")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(one.get("description", "")) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    people.state.commands[_list(params)] = commands
    return True


@method
def get_my_commands(people: People, params: Params) -> list[Json]:
    """The list of commands that people see."""
    return people.state.commands.get(_list(params), [])


@method
def delete_my_commands(people: People, params: Params) -> bool:
    """No such list any more."""
    people.state.commands.pop(_list(params), None)
    return True


@method
def answer_callback_query(people: People, params: Params) -> bool:
    """The press of a button is answered."""
    query = str(params.get("callback_query_id"))
    state, text = people.state, str(params.get("text", ""))
    if state.callbacks.get(query) is not False:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    state.callbacks[query] = True
    if text:
        shown = query, *state.pressed[query], text, flag(params, "show_alert"), next(state.message_numbers)
        state.toasts.append(Toast(*shown, int(state.clock())))
    return True
