"""For the staff: `/modlog`, `/undo`, and what needs its notice. Nobody else learns who moderated whom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.community.naming import name_for
from copbot.features.moderation import feature, lookups, moderating
from copbot.features.moderation.moderating import how, undo
from copbot.features.moderation.nudging import NOTICES
from copbot.features.moderation.tables import Moderation, Scored
from copbot.features.moderation.target import at_message, of_score, title
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.kit.nudge import nudge
from copbot.language.wording import Ago, Wording
from copbot.rooms.text import Text, lines
from storage.models import Community

_SHOWN = 10
_LOOK_BACK = timedelta(days=7)
"""What is older than this a new moderator needn't be told."""


@feature.command(Command("modlog", (Option("member", Kind.MEMBER, required=False),), who=Who.DECIDER, aside=True))
def modlog(ctx: Context, call: Call) -> None:
    """The last moderations, with who made them; of one member if so wished."""
    words = ctx.answer_words
    found = lookups.logged(ctx.db, ctx.community.id, _SHOWN, call.get("member", int))
    rows: list[Text] = [words.rich("modlog-head" if found else "modlog-none")]
    for one in found:
        scored = lookups.score_by(ctx.db, one.scored_id)
        if scored is not None:
            rows.append(_row(ctx, words, one, scored))
    ctx.answer("lines", {"lines": lines(rows)}, aloud="moderation-write-to-me")


def _row(ctx: Context, words: Wording, one: Moderation, scored: Scored) -> Text:
    return words.rich(
        "modlog-row",
        number=f"{one.id}",
        moderator=name_for(ctx, ctx.member, ctx.member_by(one.moderator_id)),
        author=name_for(ctx, ctx.member, ctx.member_by(one.author_id)),
        reason=words.line(f"reason-{one.reason}"),
        title=title(words, of_score(ctx, scored)),
        score=f"{scored.score}",
        ago=Ago(one.at, ctx.now),
        state=words.line(f"modlog-{how(one)}"),
    )


@feature.command(
    Command("undo", (Option("number", Kind.NUMBER, required=False),), who=Who.DECIDER, aside=True, final=True)
)
def undo_one(ctx: Context, call: Call) -> None:
    """Undo a moderation by its number in the log, or all of the message replied to."""
    number = call.get("number", int)
    if number is not None:
        one = lookups.given_by_id(ctx.db, number)
        given = [one] if one is not None and one.community_id == ctx.community.id else []
    elif call.message is not None:
        found = at_message(ctx, call.message)
        given = lookups.given_on(ctx.db, found.scored.id) if found and found.scored else []
    else:
        raise CommandError("undo-which")
    count = len(undo(ctx, given, moderating.STAFF))
    if not count:
        raise CommandError("undo-none")
    ctx.answer("undo-done", {"count": count})


@feature.timer("notice", about=Community)
def notice(ctx: Context, communities: Sequence[int]) -> None:
    """The moderators hear of it, once, each when it suits."""
    nudge(ctx, NOTICES, [(member, ctx.community.id) for member in ctx.moderators(ctx.deciding)])
