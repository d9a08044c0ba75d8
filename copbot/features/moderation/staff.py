"""For the staff: `/modlog`, `/undo`, and what needs its notice. Nobody else learns who moderated whom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.community.naming import name_for
from copbot.features.moderation import KIND, ModerationSettings, feature, lookups, moderating, records
from copbot.features.moderation.moderating import undo
from copbot.features.moderation.tables import Moderation, Scored
from copbot.features.moderation.target import at_message, of_score, title
from copbot.features.moderation.telling import privately
from copbot.kit.attention import free, no_more
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.text import Text, lines
from storage.models import Community, Member

_SHOWN = 10
_LOOK_BACK = timedelta(days=7)
"""What is older than this a new moderator needn't be told."""


@feature.command(Command("modlog", (Option("member", Kind.MEMBER, required=False),), who=Who.DECIDER))
def modlog(ctx: Context, call: Call) -> None:
    """The last moderations, with who made them; of one member if so wished."""
    words = ctx.answer_words
    found = lookups.logged(ctx.db, ctx.community.id, _SHOWN, call.get("member", int))
    rows: list[Text] = [words.rich("modlog-head" if found else "modlog-none")]
    for one in found:
        scored = lookups.score_by(ctx.db, one.scored_id)
        if scored is not None:
            rows.append(_row(ctx, words, one, scored))
    privately(ctx, "lines", {"lines": lines(rows)}, secret=True)


def _row(ctx: Context, words: Wording, one: Moderation, scored: Scored) -> Text:
    state = "undone" if one.undone_at is not None else "staff" if one.staff else "counted" if one.counted else "idle"
    return words.rich(
        "modlog-row",
        number=f"{one.id}",
        moderator=name_for(ctx, ctx.member, ctx.member_by(one.moderator_id)),
        author=name_for(ctx, ctx.member, ctx.member_by(one.author_id)),
        reason=words.line(f"reason-{one.reason}"),
        title=title(ctx, of_score(ctx, scored)),
        score=f"{scored.score}",
        ago=ctx.now - one.at,
        state=words.line(f"modlog-{state}"),
    )


@feature.command(Command("undo", (Option("number", Kind.NUMBER, required=False),), who=Who.DECIDER, final=True))
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
    privately(ctx, "undo-done", {"count": count})


@feature.timer("notice", about=Community)
def notice(ctx: Context, communities: Sequence[int]) -> None:
    """Something came to be at the lowest score, or there was a mod bomb: the moderators hear of it, once."""
    tell_staff(ctx, [member.id for member in ctx.moderators(ctx.deciding)])


@feature.timer("later", about=Member)
def tell_staff(ctx: Context, members: Sequence[int]) -> None:
    """Tell these moderators, each when it suits, what they have not been told yet."""
    staff = {member.id: member for member in ctx.moderators(ctx.deciding)}
    for number in members:
        member = staff.get(number)
        may = free(ctx, member, KIND) if member is not None else None
        if member is None or may is None:
            continue
        if may.when is not None:
            ctx.schedule("later", number, may.when)
        elif may.now:
            _tell(ctx, member)


def _tell(ctx: Context, member: Member) -> None:
    settings, words = ctx.settings(ModerationSettings), ctx.words_for(member)
    stand = records.record(ctx.db, ctx.community.id, member.id)
    since = max(stand.told_at or ctx.now - _LOOK_BACK, ctx.now - _LOOK_BACK)
    found = lookups.low(ctx.db, ctx.community.id, since, settings.min_score, _SHOWN)
    low = [one for one in found if one.author_id != member.id]
    bombs = records.bombs(ctx.db, ctx.community.id, since)
    rows: list[Text] = [words.rich("notice-low", count=len(low))] if low else []
    for one in low:
        author = name_for(ctx, member, ctx.member_by(one.author_id))
        rows.append(words.rich("notice-row", author=author, title=title(ctx, of_score(ctx, one))))
    for moderator, target, until in bombs:
        names = {
            "moderator": name_for(ctx, member, ctx.member_by(moderator)),
            "author": name_for(ctx, member, ctx.member_by(target)),
        }
        rows.append(words.rich("notice-bomb", **names, until=until.astimezone(ctx.zone_of(member))))
    stand.told_at = ctx.now
    records.save(ctx.db, stand)
    if rows:
        ctx.tell(member, lines(rows), buttons=(no_more(words, KIND),))
