"""The documented rules, by which the server judges what a bot sends."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.adapters.telegram.checking import RuleError, check

_HTML = {"parse_mode": "HTML"}


def _button(**what: Any) -> dict[str, str]:
    return {"text": "?", "reply_markup": json.dumps({"inline_keyboard": [[{"text": "yes", **what}]]})}


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sendmessage", {"text": "😀" * 2048}),
        ("sendmessage", {"text": f"<b>{'a' * 4096}</b>", **_HTML}),
        (
            "sendmessage",
            {"text": '<a href="https://a.example/?a=1&amp;b=2">here</a> <tg-spoiler>x</tg-spoiler>', **_HTML},
        ),
        ("sendmessage", {"text": '<tg-time unix="1647531900" format="wDT">22:45</tg-time>', **_HTML}),
        ("sendmessage", {"text": "<blockquote expandable><b>a</b> <code>b</code></blockquote>", **_HTML}),
        ("sendmessage", _button(callback_data="a" * 64)),
        ("sendmessage", _button(url="https://t.me/copbot_bot?start=hello")),
        ("senddocument", {"caption": "a" * 1024}),
        ("answercallbackquery", {"text": "a" * 200}),
        ("answercallbackquery", {}),
        ("setmycommands", {"commands": [{"command": "a" * 32, "description": "a" * 256}]}),
        ("createforumtopic", {"name": "a" * 128}),
        ("createchatinvitelink", {"name": "a" * 32, "creates_join_request": "true"}),
        ("getupdates", {"allowed_updates": '["message", "chat_join_request"]'}),
        ("setmessagereaction", {"reaction": '[{"type": "emoji", "emoji": "🏆"}]'}),
    ],
)
def test_what_is_allowed(method: str, params: dict[str, Any]) -> None:
    check(method, params)


@pytest.mark.parametrize(
    ("method", "params"),
    [
        ("sendmessage", {"text": ""}),
        ("sendmessage", {"text": "😀" * 2049}),
        ("sendmessage", {"text": "<b>a", **_HTML}),
        ("sendmessage", {"text": "<b>a</i>", **_HTML}),
        ("sendmessage", {"text": "<div>a</div>", **_HTML}),
        ("sendmessage", {"text": "a < b", **_HTML}),
        ("sendmessage", {"text": '<b class="x">a</b>', **_HTML}),
        ("sendmessage", {"text": "<a>a</a>", **_HTML}),
        ("sendmessage", {"text": "<code><b>a</b></code>", **_HTML}),
        ("sendmessage", {"text": "<blockquote><b><blockquote>a</blockquote></b></blockquote>", **_HTML}),
        ("sendmessage", {"text": '<tg-time unix="soon">a</tg-time>', **_HTML}),
        ("sendmessage", {"text": '<tg-time unix="1647531900" format="F">a</tg-time>', **_HTML}),
        ("sendmessage", {"text": "a", "parse_mode": "BBCode"}),
        ("sendmessage", _button(callback_data="a" * 65)),
        ("sendmessage", _button(callback_data="")),
        ("sendmessage", _button(callback_data="a", url="https://a.example")),
        ("sendmessage", _button()),
        ("sendmessage", _button(url="javascript:alert(1)")),
        ("sendmessage", {"text": "?", "reply_markup": '{"inline_keyboard": [[]]}'}),
        ("sendmessage", {"text": "?", "reply_markup": '{"buttons": []}'}),
        ("editmessagetext", {"text": " "}),
        ("editmessagereplymarkup", _button(callback_data="é" * 33)),
        ("senddocument", {"caption": "a" * 1025}),
        ("answercallbackquery", {"text": "a" * 201}),
        ("setmycommands", {"commands": [{"command": "Ask", "description": "a"}]}),
        ("setmycommands", {"commands": [{"command": "ask", "description": "a" * 257}]}),
        ("createforumtopic", {"name": ""}),
        ("createforumtopic", {"name": "a" * 129}),
        ("createchatinvitelink", {"name": "a" * 33}),
        ("createchatinvitelink", {"member_limit": "1", "creates_join_request": "true"}),
        ("getupdates", {"allowed_updates": '["join_request"]'}),
        ("setwebhook", {"allowed_updates": '["messages"]'}),
        ("setmessagereaction", {"reaction": '[{"type": "emoji", "emoji": "✅"}]'}),
        ("setmessagereaction", {"reaction": '[{"type": "emoji", "emoji": "🏆"}, {"type": "emoji", "emoji": "👀"}]'}),
    ],
)
def test_what_is_not(method: str, params: dict[str, Any]) -> None:
    with pytest.raises(RuleError):
        check(method, params)
