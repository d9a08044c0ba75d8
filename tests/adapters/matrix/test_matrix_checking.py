"""What looks at the bot's messages finds what is wrong with them, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from adapters.matrix import rendering
from copbot.rooms.text import Span
from tests.adapters.matrix.checking import Heard, envelope, violations

Raw = dict[str, Any]
ANN = "@ann:copbot.test"
PILL = f'<a href="https://matrix.to/#/{ANN}">Ann</a>'


def message(**also: object) -> Raw:
    """A message with which nothing is wrong, but for what is given."""
    content = {
        "msgtype": "m.text",
        "body": "Ann",
        "format": "org.matrix.custom.html",
        "formatted_body": PILL,
        "m.mentions": {"user_ids": [ANN]},
    }
    return {"type": "m.room.message", "sender": "@copbot-1:copbot.test", "content": {**content, **also}}


def edit(**also: object) -> Raw:
    """An edit with which nothing is wrong, but for what is given."""
    relation = {"rel_type": "m.replace", "event_id": "$a"}
    content = {"msgtype": "m.text", "body": "* Ann", "m.mentions": {}, "m.relates_to": relation}
    return {"type": "m.room.message", "content": {**content, "m.new_content": message()["content"], **also}}


def reaction(**also: object) -> Raw:
    """A reaction with which nothing is wrong, but for what is given."""
    return {
        "type": "m.reaction",
        "content": {"m.relates_to": {"rel_type": "m.annotation", "event_id": "$a", "key": "👀", **also}},
    }


REPLY = {"m.in_reply_to": {"event_id": "$a"}}
THREAD = {"rel_type": "m.thread", "event_id": "$a", "is_falling_back": True, **REPLY}
ALL = tuple(
    Span(f"{style} <b>", style, target)  # type: ignore[arg-type]
    for style, target in (
        *((style, None) for style in ("plain", "bold", "italic", "code", "pre", "spoiler", "quotation", "link")),
        ("link", "https://x.org/?a=1&b=(2)"),
        ("post", "https://matrix.to/#/!a:x/$b"),
        ("mention", ANN),
    )
)


@pytest.mark.parametrize(
    "raw",
    [
        message(),
        message(**{"m.relates_to": REPLY}),
        message(**{"m.relates_to": THREAD}),
        message(formatted_body=f"{PILL}<br><pre><code>x</code></pre>", body="Ann\nx"),
        message(formatted_body=f"<span data-mx-spoiler>he did</span> {PILL}", body="█████ Ann"),
        message(formatted_body=f'{PILL} <a href="https://x.org/a(b)">there</a>', body="Ann there (https://x.org/a(b))"),
        message(formatted_body="Ann", msgtype="m.notice", **{"m.mentions": {}}),
        edit(),
        edit(formatted_body=f"* {PILL}"),
        reaction(),
        {"type": "m.room.message", "content": rendering.content(ALL)},
        {"type": "m.room.message", "content": rendering.edited(ALL, "$a", [])},
        {"type": "m.room.message", "content": {}},
        {"type": "m.room.member", "content": {"membership": "join"}},
    ],
)
def test_what_is_right(raw: Raw) -> None:
    assert violations(raw) == []


@pytest.mark.parametrize(
    "raw",
    [
        message(msgtype="m.emote"),
        message(msgtype="m.notice"),
        message(body=""),
        message(body="Bob"),
        message(body="> <@bob:x> why?\n\nAnn"),
        message(body="Ann @room", formatted_body=f"{PILL} @room"),
        message(format="text/html"),
        message(formatted_body="Ann"),
        message(formatted_body=f"<b>{PILL}"),
        message(formatted_body=f"{PILL}</b>"),
        message(formatted_body=f"<script>{PILL}</script>"),
        message(formatted_body=f'<b onclick="x">{PILL}</b>'),
        message(formatted_body=f'{PILL} <a href="javascript:x">there</a>', body="Ann there"),
        message(formatted_body=f'<code class="x">{PILL}</code>'),
        message(formatted_body="<b>" * 101 + PILL + "</b>" * 101),
        message(formatted_body=PILL + "x" * 70_000, body="Ann" + "x" * 70_000),
        message(**{"m.mentions": None}),
        message(**{"m.mentions": {}}),
        message(**{"m.mentions": {"room": True, "user_ids": [ANN]}}),
        message(**{"m.mentions": {"user_ids": [ANN, ANN]}}),
        message(**{"m.mentions": {"user_ids": ["Ann"]}}),
        message(**{"m.relates_to": {}}),
        message(**{"m.relates_to": {"m.in_reply_to": "$a"}}),
        message(**{"m.relates_to": {**THREAD, "event_id": None}}),
        message(**{"m.relates_to": {**THREAD, "is_falling_back": None}}),
        message(**{"m.relates_to": {"rel_type": "m.reference", "event_id": "$a"}}),
        message(**{"m.new_content": message()["content"]}),
        edit(body="Ann"),
        edit(formatted_body=PILL),
        edit(body="* Bob"),
        edit(msgtype="m.notice"),
        edit(**{"m.mentions": {"user_ids": ["@bob:x"]}}),
        edit(**{"m.new_content": None}),
        edit(**{"m.new_content": message(body="Bob")["content"]}),
        edit(**{"m.new_content": {**message()["content"], "m.relates_to": REPLY}}),
        edit(**{"m.relates_to": {"rel_type": "m.replace", "event_id": "$a", **REPLY}}),
        reaction(key=""),
        reaction(rel_type="m.thread"),
        reaction(event_id="a"),
        {"type": "m.room.message"},
    ],
)
def test_what_is_wrong(raw: Raw) -> None:
    assert violations(raw) != []


def test_what_is_hidden_stays_hidden_also_in_the_body() -> None:
    assert violations(message(formatted_body=f"<span data-mx-spoiler>he did</span>{PILL}", body="he didAnn"))


def test_the_envelope_tells_nothing() -> None:
    sealed = {"algorithm": "x", "ciphertext": "x", "device_id": "x", "sender_key": "x", "session_id": "x"}
    assert envelope({"content": sealed}) == []
    assert envelope({"content": {**sealed, "m.relates_to": THREAD}}) == []
    assert envelope({"content": {**sealed, "m.mentions": {"user_ids": [ANN]}}}) != []


def test_only_bots_are_looked_at() -> None:
    heard = Heard()
    heard.hear({**message(body=""), "sender": "@ann-1:copbot.test"})
    heard.check()
    heard.hear(message(body=""))
    with pytest.raises(AssertionError, match="no body"):
        heard.check()
