"""What is worth telling to everybody of members: who is new and has said so, and what nobody has asked them about."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from copbot.community.naming import name_on
from copbot.features.almanac import feature
from copbot.kit.context import Context
from copbot.kit.experts import topic_of
from copbot.kit.news import GONE, IDEAS, NEWS, Kind, News
from copbot.kit.subjects import about, is_about
from copbot.kit.tappable import the_person
from copbot.rooms.text import Text, shorten
from storage import profiles, questions
from storage.models import Member
from storage.profiles import Seen, TopicKind

_WORDS = 160
_ASKED = 200
"""So many of the newest questions with an answer show what was asked about."""


@NEWS.by(feature)
def news(ctx: Context, since: datetime) -> list[News]:
    """The newcomers who have introduced themselves, and let others see that."""
    made = {}
    for one in profiles.newest(ctx.db, ctx.community.id, TopicKind.ABOUT, since):
        member = ctx.member_by(one.member_id)
        if not _is_seen(ctx, member):
            continue
        told = ctx.words.rich("news-newcomer", name=_named(ctx, member), text=shorten(one.words, _WORDS))
        made[member.id] = News(
            Kind.NEWCOMER,
            ("member", member.id),
            told,
            one.at,
            people={member.id},
            quoted=member.id,
            fresh=False,
            inside=profiles.seen_by(ctx.db, member.id) is not Seen.EVERYONE,
        )
    return list(made.values())


@GONE.by(feature)
def gone(ctx: Context, told: Collection[tuple[str, int]]) -> list[tuple[str, int]]:
    """Those who have left, or let nobody see what they said of themselves."""
    numbers = [number for table, number in told if table == "member"]
    found = {number: ctx.db.get(Member, number) for number in numbers}
    return [("member", number) for number, one in found.items() if one is None or not _is_seen(ctx, one)]


def _is_seen(ctx: Context, member: Member) -> bool:
    own = profiles.topics(ctx.db, member.id)
    said = any(one.kind == TopicKind.ABOUT for one in own)
    return said and ctx.is_here(member) and profiles.seen_by(ctx.db, member.id) is not Seen.NOBODY


def _named(ctx: Context, member: Member) -> Text:
    return (the_person(ctx, member, name_on(ctx, member, "")),)


@IDEAS.by(feature)
def ideas(ctx: Context) -> list[Text]:
    """Somebody who knows about a subject that nobody has asked about, of those who let others see it."""
    asked = [about(ctx, post.text) for post in questions.answered(ctx.db, ctx.community.id, _ASKED)]
    for one in profiles.newest(ctx.db, ctx.community.id, TopicKind.KNOWS):
        member = ctx.member_by(one.member_id)
        unseen = profiles.seen_by(ctx.db, member.id) is Seen.NOBODY
        if unseen or not ctx.is_here(member) or any(is_about(topic_of(ctx, one.words), this) for this in asked):
            continue
        return [ctx.words.rich("idea-subject", name=_named(ctx, member), topic=shorten(one.words, _WORDS))]
    return []
