"""What the Bot API's documentation demands of a call, whoever is where: what a bot sends against it is its fault."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any

from telegram.constants import ReactionEmoji, UpdateType

from tests.adapters.telegram.markup import MarkupError, parse, units

Params = dict[str, Any]
REACTIONS = frozenset(emoji.value for emoji in ReactionEmoji)
UPDATES = frozenset(kind.value for kind in UpdateType)
_BUTTON_KINDS = frozenset(
    {"url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat"}
    | {"switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay"}
)
_BUTTON_LOOKS = frozenset({"text", "style", "icon_custom_emoji_id"})
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


class RuleError(Exception):
    """The call is against a documented rule."""


def check(method: str, params: Params) -> None:
    """Raises RuleError for a call that no bot may make; `method` is in small letters."""
    if "reply_markup" in params:
        keyboard(_json(params, "reply_markup"))
    for rule in _RULES.get(method, ()):
        rule(params)


def _json(params: Params, name: str) -> Any:  # noqa: ANN401
    given = params.get(name)
    try:
        return json.loads(given) if isinstance(given, str) else given
    except ValueError:
        raise RuleError(f"{name} is no JSON") from None


def _bad_unless(holds: object, why: str) -> None:
    if not holds:
        raise RuleError(why)


def _length(name: str, least: int, most: int) -> Callable[[Params], None]:
    """The parameter has so many characters, if it is there or has to be."""

    def rule(params: Params) -> None:
        given = str(params.get(name, ""))
        _bad_unless(least <= units(given) <= most, f"{name} has {units(given)} characters, not {least}-{most}")

    return rule


def _text(name: str, least: int, most: int) -> Callable[[Params], None]:
    """The same of a text after its entities are parsed; it is plain, or HTML without a fault."""

    def rule(params: Params) -> None:
        given, mode = str(params.get(name, "")), str(params.get("parse_mode", "")).lower()
        _bad_unless(mode in ("", "html", "markdownv2", "markdown"), f"there is no parse_mode {mode}")
        if mode == "html":
            try:
                given, _ = parse(given)
            except MarkupError as error:
                raise RuleError(f"{name}: {error}") from None
        _bad_unless(least <= units(given.strip()) <= most, f"{name} has {units(given)} characters, not {least}-{most}")

    return rule


def keyboard(markup: Any) -> None:  # noqa: ANN401
    """Raises RuleError for what is no inline keyboard."""
    _bad_unless(isinstance(markup, dict) and set(markup) == {"inline_keyboard"}, "reply_markup is no inline keyboard")
    rows = markup["inline_keyboard"]
    _bad_unless(isinstance(rows, list) and all(isinstance(row, list) and row for row in rows), "a row has no button")
    buttons = [button for row in rows for button in row]
    _bad_unless(len(buttons) <= 100, "there are more than 100 buttons")
    for button in buttons:
        kinds = set(button) - _BUTTON_LOOKS
        _bad_unless(str(button.get("text", "")).strip(), "a button has no label")
        _bad_unless(len(kinds) == 1 and kinds <= _BUTTON_KINDS, f"a button must do one thing, not {sorted(kinds)}")
        if "callback_data" in kinds:
            size = len(str(button["callback_data"]).encode())
            _bad_unless(1 <= size <= 64, f"callback_data has {size} bytes, not 1-64")
        if "url" in kinds:
            _bad_unless(re.match(r"https?://|tg://", str(button["url"])), f"{button['url']} is no address of a button")


def _kinds_of_updates(params: Params) -> None:
    unknown = set(_json(params, "allowed_updates") or ()) - UPDATES
    _bad_unless(not unknown, f"there are no updates {sorted(unknown)}")


def _commands(params: Params) -> None:
    commands: Iterable[Params] = _json(params, "commands") or []
    _bad_unless(len(list(commands)) <= 100, "there are more than 100 commands")
    for one in commands:
        _bad_unless(_COMMAND.fullmatch(one.get("command", "")), f"{one.get('command')!r} is no name of a command")
        _bad_unless(1 <= units(one.get("description", "")) <= 256, f"the description of {one} is not 1-256 long")


def _reaction(params: Params) -> None:
    given = _json(params, "reaction") or []
    _bad_unless(isinstance(given, list) and len(given) <= 1, "a bot puts one reaction on a message")
    for one in given:
        known = one.get("type") == "emoji" and one.get("emoji") in REACTIONS
        _bad_unless(known, f"{one} is none of Telegram's reactions")


def _invite(params: Params) -> None:
    asks = str(params.get("creates_join_request", "")).lower() == "true"
    _bad_unless(not (asks and params.get("member_limit")), "a link with requests to join can't have a member_limit")
    limit = int(params.get("member_limit") or 1)
    _bad_unless(1 <= limit <= 99_999, "member_limit is not 1-99999")


def _media(params: Params) -> None:
    given = _json(params, "media")
    _bad_unless(isinstance(given, dict) and given.get("type") in ("photo", "document"), "media is no InputMedia")
    part = str(given.get("media", "")).removeprefix("attach://")
    _bad_unless(part in params, f"media names a part that is not there: {given.get('media')}")
    _text("caption", 0, 1024)(given)


_RULES: dict[str, tuple[Callable[[Params], None], ...]] = {
    "sendmessage": (_text("text", 1, 4096),),
    "editmessagetext": (_text("text", 1, 4096),),
    "senddocument": (_text("caption", 0, 1024),),
    "sendphoto": (_text("caption", 0, 1024),),
    "editmessagecaption": (_text("caption", 0, 1024),),
    "editmessagemedia": (_media,),
    "answercallbackquery": (_length("text", 0, 200),),
    "setmycommands": (_commands,),
    "createforumtopic": (_length("name", 1, 128),),
    "createchatinvitelink": (_length("name", 0, 32), _invite),
    "getupdates": (_kinds_of_updates,),
    "setwebhook": (_kinds_of_updates,),
    "setmessagereaction": (_reaction,),
}
