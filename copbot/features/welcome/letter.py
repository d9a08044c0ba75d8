"""What a greeting says: what this place is for, how to ask, the rules, whom to turn to, one invitation."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.features.welcome import WelcomeSettings
from copbot.features.welcome.template import chosen, fill
from copbot.kit.context import Context
from copbot.kit.offers import ENDS, FOR_NEWCOMERS, IN_FORCE
from copbot.kit.tappable import the_person, the_room, with_rooms
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Span, Text, joined, lines, shorten, text
from storage.models import Member

PURPOSE = Purpose("welcome")
"""What a message is for whose answer is an introduction."""
_SHOWN = 240
"""So many characters of the goals stand in a greeting."""
_MODERATORS = 3
"""So many moderators are named."""


def letter(ctx: Context, words: Wording, room: RoomInfo, names: Text, buddy: Span | None = None) -> Text:
    """The greeting of people who came into the room; `names` is what they are called."""
    values = {
        "name": names,
        "community": text(ctx.community.title),
        "room": (the_room(room),),
        "goals": _goals(ctx, room),
        "rules": _rules(ctx, words),
        "ask": words.rich("welcome-ask") if _has(ctx, "ask") else (),
        "contacts": _contacts(ctx, words, room, buddy),
        "more": lines([one.text for one in FOR_NEWCOMERS.ask(ctx, words) if one is not None]),
        "invite": words.rich("welcome-invite"),
    }
    at = ENDS.first(ctx)
    ends = words.rich("welcome-ends", day=words.day(at.astimezone(ctx.zone))) if at is not None else ()
    own = chosen(ctx.settings(WelcomeSettings).texts, room.name, words.language)
    if own is not None:
        told = fill(own, values, lambda words: with_rooms(ctx, words, room.platform))
        return lines([told, ends]) if ends else told
    rows = [words.rich("welcome-hello", names=names, room=the_room(room))]
    if values["goals"]:
        rows.append(words.rich("welcome-goals", goals=values["goals"]))
    if ends:
        rows.append(ends)
    rows += [values[part] for part in ("ask", "rules", "contacts", "more", "invite") if values[part]]
    return lines(rows)


def taps(ctx: Context, words: Wording) -> tuple[Button, ...]:
    """The invitation as buttons, the first of two taps; and those of what else there is for who is new."""
    more = [button for one in FOR_NEWCOMERS.ask(ctx, words) if one is not None for button in one.buttons]
    return (
        Button(words.line("welcome-knows"), "newcomer knows"),
        Button(words.line("welcome-seeks"), "newcomer seeks"),
        *more,
    )


def _has(ctx: Context, command: str) -> bool:
    return any(one.name == command for one in ctx.commands)


def _goals(ctx: Context, room: RoomInfo) -> Text:
    goals = IN_FORCE.ask(ctx, "goals")
    return text(*(with_rooms(ctx, shorten(words, _SHOWN), room.platform) for words in goals if words))


def _rules(ctx: Context, words: Wording) -> Text:
    there_are = _has(ctx, "rules") and any(IN_FORCE.ask(ctx, "rules"))
    return words.rich("welcome-rules") if there_are else ()


def _contacts(ctx: Context, words: Wording, room: RoomInfo, buddy: Span | None) -> Text:
    found: Sequence[Member] = ctx.moderators([room])[:_MODERATORS]
    names = [the_person(ctx, member, name_on(ctx, member, room.platform, words)) for member in found]
    moderators = joined([name for name in names if buddy is None or name.text != buddy.text])
    parts: list[Text] = []
    if buddy is not None:
        parts.append(words.rich("welcome-buddy", name=buddy))
    if moderators:
        parts.append(words.rich("welcome-moderators", names=moderators))
    if _has(ctx, "helpdesk"):
        parts.append(words.rich("welcome-helpdesk"))
    return text(*(text(" ", part) if number else part for number, part in enumerate(parts)))
