"""What members are told of their moderation points, and moderators of what needs their notice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.community.naming import name_for
from copbot.community.people import People
from copbot.features.moderation import ModerationSettings, feature, lookups, records
from copbot.features.moderation.tables import Record
from copbot.features.moderation.target import of_score, title
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.language.emoji import put
from copbot.language.wording import Wording
from copbot.rooms.text import Text, lines, text
from storage.models import Member

_DAY = timedelta(days=1)
_SHOWN = 10
_SIGNS = 5
"""So many emoji can be learned at once."""
_LOOK_BACK = timedelta(days=7)
"""What is older than this a new moderator needn't be told."""


class Points(NudgeKind):
    """A member has points, or had some that have ended. The subject is the member."""

    name = "moderation"
    prompt = True

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While there are points, or on the day on which the first ones ended: of later ones it is known by then."""
        settings, own = ctx.settings(ModerationSettings), records.record(ctx.db, ctx.community.id, subject)
        if own.granted_at is None or own.points:
            return own.granted_at is not None
        if settings.scheme != "slashdot" or own.granted > settings.points:
            return False
        return timedelta() <= ctx.now - own.granted_at - settings.stir < _DAY

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """How many, until when, and how to use them."""
        words, own = ctx.words_for(member), records.record(ctx.db, ctx.community.id, member.id)
        return Said(appointed(ctx, words, own, _platform(ctx, member)) if own.points else words.rich("points-ended"))


class Notices(NudgeKind):
    """Something came to be at the lowest score, or there was a mod bomb. The subject is the community."""

    name = "notices"
    switch = "moderation"
    prompt = True

    def gets(self, people: People, member: Member) -> bool:
        """Those who decide."""
        return people.may_decide(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """If there is something that the member has not been told yet."""
        return bool(news(ctx, member))

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """All of it."""
        return Said(lines(news(ctx, member)))

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """From here on it is known."""
        own = records.record(ctx.db, ctx.community.id, member.id)
        own.told_at = ctx.now
        records.save(ctx.db, own)


POINTS = feature.nudge(Points())
NOTICES = feature.nudge(Notices())


def _platform(ctx: Context, member: Member) -> str:
    """Where the member is told, else where he or she was seen last."""
    reached = ctx.reach(member) or next(iter(ctx.accounts_of(member)), None)
    return reached.platform if reached is not None else ""


def appointed(ctx: Context, words: Wording, stand: Record, platform: str) -> Text:
    """What somebody who has points is to know; with such emoji as can be put on that platform."""
    settings = ctx.settings(ModerationSettings)
    key = "points-given-daily" if settings.scheme == "daily" else "points-given"
    until = ((stand.granted_at or ctx.now) + settings.stir).astimezone(ctx.zone_of(ctx.member_by(stand.member_id)))
    can = ctx.directory.platform_can(ctx.unit, platform)
    signs = [(put(sign, can), words.line(f"reason-{reason}")) for sign, reason in settings.reactions.items()]
    shown = ", ".join([f"{sign} {reason}" for sign, reason in signs if sign is not None][:_SIGNS])
    told = words.rich(key, count=stand.points, until=until)
    how = words.where("points-how" if shown else "points-how-bare", native=can.native_commands)
    return text(told, "\n", words.rich(how, signs=shown))


def news(ctx: Context, member: Member, *, known: bool = False) -> list[Text]:
    """What came to be at the lowest score of late, and mod bombs; with `known` also what the member has been told."""
    settings, words = ctx.settings(ModerationSettings), ctx.words_for(member)
    own = records.record(ctx.db, ctx.community.id, member.id)
    told = own.told_at if own.told_at is not None and not known else ctx.now - _LOOK_BACK
    since = max(told, ctx.now - _LOOK_BACK)
    found = lookups.low(ctx.db, ctx.community.id, since, settings.min_score, _SHOWN)
    low = [one for one in found if one.author_id != member.id]
    bombs = records.bombs(ctx.db, ctx.community.id, since)
    rows: list[Text] = [words.rich("notice-low", count=len(low))] if low else []
    for one in low:
        author = name_for(ctx, member, ctx.member_by(one.author_id))
        rows.append(words.rich("notice-row", author=author, title=title(words, of_score(ctx, one))))
    for moderator, target, until in bombs:
        names = {
            "moderator": name_for(ctx, member, ctx.member_by(moderator)),
            "author": name_for(ctx, member, ctx.member_by(target)),
        }
        rows.append(words.rich("notice-bomb", **names, until=until.astimezone(ctx.zone_of(member))))
    return rows
