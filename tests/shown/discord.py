"""What the channels, threads and private talks on the loopback server of Discord hold."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape

from babel.dates import format_datetime
from discord.utils import snowflake_time

from tests.adapters.discord.counterpart import Discord
from tests.adapters.discord.interactions import COMMAND, COMPONENT, FORM, Interaction
from tests.adapters.discord.world import DM, FORUM, LOADING, PUBLIC_THREAD, Json, World
from tests.shown.page import Line, Place

_LONG = 60
_MARKER = "marker"
"""Who says things only so that the test knows how far the bot has read."""
_RULES = (
    (re.compile(r"\\([^0-9A-Za-z\s])"), lambda one: f"&#{ord(one[1])};"),
    (re.compile(r"`([^`]+)`"), r"<code>\1</code>"),
    (re.compile(r"\[([^\]]*)\]\(&lt;[^)]*?&gt;\)"), r'<span class="leads">\1</span>'),
    (re.compile(r"&lt;t:(\d+)(?::\w)?&gt;"), lambda one: f'<span class="leads">{_moment(int(one[1]))}</span>'),
    (re.compile(r"\*\*(.+?)\*\*", re.DOTALL), r"<b>\1</b>"),
    (re.compile(r"\|\|(.+?)\|\|", re.DOTALL), r'<span class="spoiler">\1</span>'),
    (re.compile(r"(?m)^&gt; (.*)$"), r"<blockquote>\1</blockquote>"),
)


def places(platform: Discord) -> list[Place]:
    """All of them, threads and posts behind their channels."""
    world, found = platform.server.world, list[Place]()
    channels = [one for one in world.channels.values() if one["type"] not in (DM, PUBLIC_THREAD)]
    for channel in sorted(channels, key=lambda one: int(one["id"])):
        kind = "Forum" if channel["type"] == FORUM else "Channel"
        tags = tuple(_tag(one) for one in channel.get("available_tags", ()))
        about = "its tags, which the bot made" if tags else ""
        found.append(Place(f"{kind} #{channel['name']}", list(_lines(platform, channel)), tags, about))
        threads = [one for one in world.channels.values() if one.get("parent_id") == channel["id"]]
        found += [_thread(platform, channel, one) for one in sorted(threads, key=lambda one: int(one["id"]))]
    talks = sorted(world.recipients.items(), key=lambda one: world.users[one[1]]["username"])
    for key, other in talks:
        title = f"{world.users[other]['username']} and copbot, in private"
        found.append(Place(title, list(_lines(platform, world.channels[key]))))
    return [place for place in found if place.lines or place.tags]


def _thread(platform: Discord, parent: Json, thread: Json) -> Place:
    world = platform.server.world
    tags = {one["id"]: _tag(one) for one in parent.get("available_tags", ())}
    inside = sorted(world.users[one]["username"] for one in world.followers.get(thread["id"], ()))
    about = [f"added by the bot: {', '.join(inside)}"] if inside else []
    about += ["archived"] if thread["thread_metadata"]["archived"] else []
    kind = "Post" if parent["type"] == FORUM else "Thread"
    applied = tuple(tags[one] for one in thread["applied_tags"])
    return Place(f"{kind}: {thread['name']}", list(_lines(platform, thread)), applied, "; ".join(about), inner=True)


def _tag(tag: Json) -> str:
    return " ".join(filter(None, (tag.get("emoji_name"), tag["name"])))


def _lines(platform: Discord, channel: Json) -> Iterator[Line]:
    """What stands there; at the same time first what people did, then what all see, then what one person sees."""
    world, interactions = platform.server.world, platform.server.interactions
    forms = [one.form for one in interactions.all.values() if one.form is not None]
    labels = {field["custom_id"]: field["label"] for form in forms for field in _fields(form)}
    rows: list[tuple[datetime, int, int, Line]] = []
    for number, one in enumerate(interactions.all.values()):
        line = _done(world, one, labels) if one.channel == channel["id"] else None
        rows += [(snowflake_time(int(one.id)), 0, number, line)] if line is not None else []
        for message in one.seen if one.channel == channel["id"] else ():
            if message["id"] in world.only_for and message["id"] not in world.gone:
                aside = f"only {world.users[world.only_for[message['id']]]['username']} sees this"
                at = datetime.fromisoformat(message["timestamp"])
                rows.append((at, 2, number, _said(world, message, "alone", aside, answers=True)))
    answers = {message["id"] for one in interactions.all.values() for message in one.messages}
    for number, message in enumerate(world.messages[channel["id"]].values()):
        if message["author"]["username"] != _MARKER and not message["flags"] & LOADING:
            at = datetime.fromisoformat(message["timestamp"])
            rows.append((at, 1, number, _said(world, message, answers=message["id"] in answers)))
    yield from (line for *_, line in sorted(rows, key=lambda row: (row[0].replace(second=0, microsecond=0), *row[1:3])))


def _done(world: World, one: Interaction, labels: dict[str, str]) -> Line | None:
    """What somebody did with the bot beside writing."""
    who, at = world.users[one.user]["username"], _at(snowflake_time(int(one.id)))
    if one.kind == COMMAND:
        name = one.data["name"]
        on = one.data.get("resolved", {}).get("messages", {}).get(one.data.get("target_id"))
        if on is not None:
            return Line(at, "", escape(f"{who}: “{name}”, in the menu of “{_plain(on['content'])}”"), "notice")
        options = " ".join(f"{option['name']}: {option['value']}" for option in one.data.get("options", ()))
        return Line(at, "", escape(f"{who} gives /{name} {options}".rstrip()), "notice")
    if one.kind == COMPONENT and one.about is not None:
        rows = [*one.about["components"], *world.former.get(one.about["id"], [])]
        buttons = [button for row in rows for button in row["components"]]
        label = next((b["label"] for b in buttons if b.get("custom_id") == one.data["custom_id"]), "a button")
        return Line(at, "", escape(f"{who} presses “{label}”"), "notice")
    if one.kind == FORM:
        filled = [(labels[field["custom_id"]], field["value"]) for field in _fields(one.data) if field["value"]]
        rows = [f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>" for label, value in filled]
        return Line(at, who, f"<dl>{''.join(rows)}</dl>", "form", f"{who} sends in the form")
    return None


def _fields(form: Json) -> list[Json]:
    return [field for row in form["components"] for field in row["components"]]


def _said(world: World, message: Json, kind: str = "said", aside: str = "", *, answers: bool = False) -> Line:
    """A message. One that `answers` an interaction takes the place of the word that the bot thinks: no edit."""
    names = {f"&lt;@{key}&gt;": f"@{user['username']}" for key, user in world.users.items()}
    names |= {f"&lt;#{key}&gt;": f"#{one['name']}" for key, one in world.channels.items() if "name" in one}
    replied = message.get("referenced_message")
    if replied:
        aside = f"in reply to “{_plain(replied['content'])}”"
    labels = _labels(message["components"])
    former = [one for one in _labels(world.former.get(message["id"], [])) if one not in labels]
    marks = Counter(emoji for _, emoji in world.marks.get(message["id"], ()))
    at = _at(datetime.fromisoformat(message["timestamp"])) + (
        " (edited)" if message["edited_timestamp"] and not answers else ""
    )
    return Line(
        at,
        message["author"]["username"],
        marked(message["content"], names),
        "alone" if kind == "alone" else "said",
        aside,
        tuple(sorted(marks.items())),
        tuple(labels),
        tuple(dict.fromkeys(former)),
    )


def _labels(rows: list[Json]) -> list[str]:
    return [str(one["label"]) for row in rows for one in row["components"] if one.get("label")]


def marked(content: str, names: dict[str, str]) -> str:
    """Discord's markdown as HTML, as far as the bot uses it."""
    made = escape(content.replace("\u200b", ""), quote=False)
    for key, name in names.items():
        made = made.replace(key, f'<span class="leads">{escape(name)}</span>')
    for pattern, to in _RULES:
        made = pattern.sub(to, made)
    return made.replace("\n", "<br>")


def _plain(content: str) -> str:
    return re.sub(r"[*`\\]", "", content)[:_LONG]


def _moment(seconds: int) -> str:
    return format_datetime(datetime.fromtimestamp(seconds, UTC), "d MMM yyyy HH:mm", locale="en")


def _at(moment: datetime) -> str:
    return format_datetime(moment.astimezone(UTC), "d MMM HH:mm", locale="en")
