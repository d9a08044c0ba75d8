"""What the groups and private talks on the loopback server of Telegram hold."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape

from babel.dates import format_datetime

from tests.adapters.telegram.counterpart import Telegram
from tests.adapters.telegram.state import Chat, Json, Message, State
from tests.shown.page import Line, Place

_TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "code": ("<code>", "</code>"),
    "pre": ("<code>", "</code>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "spoiler": ('<span class="spoiler">', "</span>"),
    "text_link": ('<span class="leads">', "</span>"),
    "bot_command": ('<span class="leads">', "</span>"),
    "text_mention": ('<span class="leads">', "</span>"),
}
_LONG = 60


def places(platform: Telegram) -> list[Place]:
    """All of them, topics behind their groups."""
    state = platform.server.state
    found: list[Place] = []
    with state.lock:
        groups = sorted((one for one in state.chats.values() if one.type != "private"), key=lambda one: -one.id)
        talks = sorted((one for one in state.chats.values() if one.type == "private"), key=lambda one: one.id)
        for chat in groups:
            lines = list(_lines(state, chat, None))
            if lines:
                found.append(Place(f"Group {chat.title}", lines))
            for topic, held in sorted(chat.topics.items()):
                about = "closed" if held["closed"] else ""
                found.append(Place(f"Topic: {held['name']}", list(_lines(state, chat, topic)), (), about, inner=True))
        found += [Place(f"{one.title} and copbot, in private", list(_lines(state, one, None))) for one in talks]
    return [place for place in found if place.lines]


def _lines(state: State, chat: Chat, topic: int | None) -> Iterator[Line]:
    """What stands there, in the order in which it came; what one person alone was shown behind what all were."""
    rows: list[tuple[int, int, int, Line]] = []
    for message in chat.messages.values():
        if message.json.get("message_thread_id") == topic and not message.gone:
            line = _said(state, message)
            rows += [(message.json["date"], 0, message.order, line)] if line is not None else []
    for toast in state.toasts if topic is None else ():
        if toast.chat == chat.id:
            how = "in a box, until it is closed" if toast.alert else "for a moment"
            aside = f"shown to {state.users[toast.user].name} alone, {how}"
            shown = Line(_at(toast.date), "copbot", escape(toast.text), "alert" if toast.alert else "alone", aside)
            rows.append((toast.date, 1, toast.order, shown))
    for number, asks in enumerate(chat.requests if topic is None else ()):
        words = f": {asks['bio']}" if asks.get("bio") else ""
        body = escape(f"{asks['from']['first_name']} asks to join{words}")
        rows.append((asks["date"], -1, number, Line(_at(asks["date"]), "", body, "notice")))
    yield from (line for *_, line in sorted(rows, key=lambda row: row[:3]))


def _said(state: State, message: Message) -> Line | None:
    shown = message.json
    who, at = shown.get("from", {}).get("first_name", ""), _at(shown["date"])
    if "new_chat_members" in shown:
        names = ", ".join(one["first_name"] for one in shown["new_chat_members"])
        return Line(at, "", escape(f"{names} came into the group"), "notice")
    text = shown.get("text", shown.get("caption"))
    if text is None:
        return None
    replied = shown.get("reply_to_message", {}).get("text", "")
    edited = " (edited)" if "edit_date" in shown else ""
    marks: dict[str, int] = {}
    for emoji in (one for held in message.reactions.values() for one in held):
        marks[emoji] = marks.get(emoji, 0) + 1
    labels = [one["text"] for row in shown.get("reply_markup", {}).get("inline_keyboard", []) for one in row]
    former = dict.fromkeys(one["text"] for row in message.former for one in row if one["text"] not in labels)
    body = marked(text, shown.get("entities") or shown.get("caption_entities") or [])
    aside = f"in reply to “{replied[:_LONG]}”" if replied else ""
    return Line(at + edited, who, body, "said", aside, tuple(sorted(marks.items())), tuple(labels), tuple(former))


def marked(text: str, entities: list[Json]) -> str:
    """The text with its entities, as HTML. Times are in UTC, as in a client there."""
    cuts: dict[int, list[str]] = {}
    units = text.encode("utf-16-le")
    for one in entities:
        begins, ends = int(one["offset"]), int(one["offset"]) + int(one["length"])
        opens, closes = _TAGS.get(one["type"], ("", ""))
        if one["type"] == "date_time":
            moment = format_datetime(datetime.fromtimestamp(one["unix_time"], UTC), "d MMM yyyy HH:mm", locale="en")
            opens, closes = f'<span class="leads" title="{moment} UTC">', "</span>"
        cuts.setdefault(begins, []).append(opens)
        cuts.setdefault(ends, []).insert(0, closes)
    made, before = "", 0
    for at in sorted({*cuts, len(units) // 2}):
        made += escape(units[2 * before : 2 * at].decode("utf-16-le")) + "".join(cuts.get(at, ()))
        before = at
    return made.replace("\n", "<br>")


def _at(seconds: float) -> str:
    return format_datetime(datetime.fromtimestamp(seconds, UTC), "d MMM HH:mm", locale="en")
