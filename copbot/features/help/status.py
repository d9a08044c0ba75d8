"""`/status`."""

from __future__ import annotations

from copbot.features.help import feature
from copbot.features.help.charge import is_led
from copbot.kit.commands import Call, Command, Who
from copbot.kit.context import Context
from copbot.kit.offers import ATTENTION
from copbot.rooms.text import Text, lines
from storage import questions, traces


@feature.command(Command("status", who=Who.MODERATOR))
def status(ctx: Context, call: Call) -> None:
    """What needs a moderator's attention."""
    ctx.answer("lines", {"lines": lines(stands(ctx))})


def stands(ctx: Context) -> list[Text]:
    """How things stand, a line for each."""
    oldest = questions.oldest_open(ctx.db, ctx.community.id)
    words = ctx.answer_words
    rows: list[Text] = [words.rich("status-open", count=questions.count_open(ctx.db, ctx.community.id))]
    if oldest is not None:
        rows.append(words.rich("status-oldest", number=f"{oldest.id}", ago=ctx.now - oldest.at))
    if not is_led(ctx):
        rows.append(words.rich("status-charge"))
    dead = traces.count_dead(ctx.db, ctx.community.id)
    if dead:
        rows.append(words.rich("status-dead", count=dead))
    rows += [row for row in ATTENTION.ask(ctx) if row is not None]
    strange = ctx.directory.strange(ctx.unit) if ctx.decides else []
    if strange:
        rows.append(words.rich("status-strange", count=len(strange)))
    return rows
