"""`/health`: for moderators what matters now, and with "all" every indicator; for members what they decided to see.

All of it privately; "show" puts to the vote what members see.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from copbot.features.health import feature
from copbot.features.health.choosing import better, matters
from copbot.features.health.deciding import STAGE, propose, running, seen, to_vote
from copbot.features.health.looking import look
from copbot.features.health.measuring import Reading, measure, windows
from copbot.features.health.rows import Rows
from copbot.features.health.saying import pitfalls, row, stage
from copbot.features.health.stage import stage as stage_of
from copbot.kit.commands import Call, Command, Kind, Option
from copbot.kit.context import Context
from copbot.kit.staff import tell_alone
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines, text
from storage.models import Post

_ALL, _SHOW = "all", "show"
_PRIVATELY = "health-privately"
_BUTTONS = 4


@feature.command(Command("health", (Option("view", Kind.WORD, False, choices=(_ALL, _SHOW), names="health-view"),)))
def health(ctx: Context, call: Call) -> None:
    """How the community does."""
    view = call.get("view", str)
    if view == _SHOW:
        propose(ctx)
        return
    if not ctx.moderates:
        _to_member(ctx)
        return
    rows = look(ctx)
    words = ctx.words_for(ctx.member)
    readings = measure(rows, ctx.now)
    if view == _ALL:
        told = [
            head(words, rows, ctx),
            *pitfalls(words, readings, rows, ctx.now),
            stage(words, stage_of(rows, ctx.now)),
        ]
        tell_alone(ctx, lines(told), actions(ctx, words, matters(readings) or list(readings.values())), _PRIVATELY)
        return
    found = matters(readings)
    told = [head(words, rows, ctx), *headline(ctx, words, found, readings)] if rows.begin else []
    told.append(stage(words, stage_of(rows, ctx.now)))
    more = Button(words.line("health-more"), f"health {_ALL}")
    tell_alone(ctx, lines(told), (*actions(ctx, words, found), more), _PRIVATELY)


def _to_member(ctx: Context) -> None:
    """What the community decided to show to all, or how that is decided."""
    parts, words = seen(ctx), ctx.words_for(ctx.member)
    if not parts:
        told, buttons = undecided(ctx, words)
        tell_alone(ctx, told, buttons, _PRIVATELY)
        return
    rows = look(ctx)
    said = [head(words, rows, ctx), *pitfalls(words, measure(rows, ctx.now), rows, ctx.now, parts)]
    if STAGE in parts:
        said.append(stage(words, stage_of(rows, ctx.now)))
    tell_alone(ctx, lines(said), (), _PRIVATELY)


def undecided(ctx: Context, words: Wording) -> tuple[Text, tuple[Button, ...]]:
    """For members to whom nothing is shown: how it comes to be shown, and what leads there."""
    now, decided = running(ctx), seen(ctx) is not None
    if now is not None:
        return words.rich("health-show-runs", until=now.until.astimezone(ctx.zone)), (to_vote(words, now),)
    told = words.rich("health-show-hidden" if decided else "health-show-never")
    return told, (Button(words.line("health-show-begin"), f"health {_SHOW}"),)


def head(words: Wording, rows: Rows, ctx: Context) -> Text:
    """Over which time this is measured."""
    return words.rich("health-head", weeks=4 * len(windows(rows, ctx.now)[1:]))


def headline(
    ctx: Context, words: Wording, found: Sequence[Reading], readings: Mapping[str, Reading], sign: str = "• "
) -> list[Text]:
    """What matters now, each with the sign before it; that nothing does, if so."""
    if found:
        return [text(sign, row(words, one, readings, _behind(ctx, one))) for one in found]
    good = better(readings)
    return [text(sign, row(words, good, readings))] if good is not None else [words.rich("health-steady")]


def _behind(ctx: Context, one: Reading) -> list[Text]:
    posts = [ctx.db.get(Post, number) for number in one.behind]
    return [ctx.link(post, f"#{post.id}") for post in posts if post is not None]


def actions(ctx: Context, words: Wording, found: Sequence[Reading]) -> tuple[Button, ...]:
    """What the bot can help with, as buttons: each once, and only what there is here."""
    known = {command.name for command in ctx.commands}
    does = dict.fromkeys(one.indicator.does for one in found if one.indicator.does.split()[0] in known)
    return tuple(Button(words.line(f"health-do-{does.replace(' ', '-')}"), does) for does in list(does)[:_BUTTONS])
