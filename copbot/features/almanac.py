"""`/who`: who knows about a subject, as accepted answers show."""

from __future__ import annotations

from copbot.commands import Call, Command, CommandError, Kind, Option
from copbot.context import Context
from copbot.experts import experts
from copbot.feature import Feature, FeatureSettings
from copbot.text import shorten

_SHOWN = 5


class AlmanacSettings(FeatureSettings):
    """Nothing to set."""


feature = Feature("almanac", AlmanacSettings)


@feature.command(Command("who", (Option("topic", Kind.TEXT),)))
def who(ctx: Context, call: Call) -> None:
    """The members whose answers on this subject were accepted, most likely first."""
    topic = shorten(call.get("topic", str) or "", 80)
    if not topic:
        raise CommandError("command-missing")
    names = [ctx.member_by(member).name for member in experts(ctx, topic)][:_SHOWN]
    if names:
        ctx.answer("who-found", {"topic": topic, "names": ", ".join(names), "count": len(names)})
    else:
        ctx.answer("who-none", {"topic": topic})
