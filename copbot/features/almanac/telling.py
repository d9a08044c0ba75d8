"""`/knows`, `/seeks`, `/watch`: a member tells what he or she knows, looks for and wants to hear of, in own words."""

from __future__ import annotations

from copbot.features.almanac import feature
from copbot.features.almanac.seen import shown
from copbot.features.almanac.watching import WATCHED
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.domain import MemberIntroduced
from copbot.kit.experts import topic_of
from copbot.kit.hearers import promise
from copbot.language import topics
from storage import profiles
from storage.profiles import Topic, TopicKind

_MOST = 30
"""So many topics of each kind a member can have."""
_AWAY = ("-", "–")


@feature.command(Command("knows", (Option("topics", Kind.TEXT, required=False),)))
def knows(ctx: Context, call: Call) -> None:
    """What the member knows: topics with commas between them; one with a minus before it goes."""
    _tell(ctx, call, TopicKind.KNOWS)


@feature.command(Command("seeks", (Option("topics", Kind.TEXT, required=False),)))
def seeks(ctx: Context, call: Call) -> None:
    """The same for what the member looks for."""
    _tell(ctx, call, TopicKind.SEEKS)


@feature.on(MemberIntroduced)
def introduced(ctx: Context, event: MemberIntroduced) -> None:
    """The line by which a newcomer introduced himself or herself stands in the profile."""
    if event.text and ctx.db.get(Topic, (event.member, TopicKind.ABOUT, event.text)) is None:
        _add(ctx, event.member, TopicKind.ABOUT, event.text)


@feature.command(Command("watch", (Option("topics", Kind.TOPIC, required=False),)))
def watch(ctx: Context, call: Call) -> None:
    """The subjects of which the member hears when somebody asks about them; one with a minus before it goes."""
    _tell(ctx, call, TopicKind.WATCHES)


@feature.command(Command("unwatch", (Option("topics", Kind.TOPIC),)))
def unwatch(ctx: Context, call: Call) -> None:
    """Of these the member hears no more."""
    for words in topics.split(call.get("topics", str) or ""):
        _away(ctx, TopicKind.WATCHES, words)
    _told(ctx, TopicKind.WATCHES)


def _tell(ctx: Context, call: Call, kind: TopicKind) -> None:
    given = topics.split(call.get("topics", str) or "")
    for words in given:
        if words.startswith(_AWAY):
            _away(ctx, kind, words.lstrip("".join(_AWAY)).strip())
    for words in given:
        if not words.startswith(_AWAY):
            _put(ctx, kind, words)
    _told(ctx, kind)


def _told(ctx: Context, kind: TopicKind) -> None:
    """What there is now."""
    ctx.db.flush()
    found = ", ".join(one.words for one in profiles.topics(ctx.db, ctx.member_id) if one.kind == kind)
    seen = profiles.seen_by(ctx.db, ctx.member_id)
    if kind is TopicKind.WATCHES and found:
        promise(ctx, WATCHED, ctx.answer_words.rich(f"{kind}-are", topics=found))
        return
    ctx.answer(f"{kind}-are" if found else f"{kind}-none", {"topics": found, "seen": seen} if found else {})


def _put(ctx: Context, kind: TopicKind, words: str) -> None:
    """One topic more, in the words of now if it is there already; what was taken away may be shown again."""
    same = [one for one in profiles.topics(ctx.db, ctx.member_id) if _same(one, words)]
    for one in same:
        if one.kind == kind or (one.kind == TopicKind.HIDDEN and kind is TopicKind.KNOWS):
            ctx.db.delete(one)
    ctx.db.flush()
    if sum(one.kind == kind for one in profiles.topics(ctx.db, ctx.member_id)) >= _MOST:
        raise CommandError("topics-enough", count=_MOST)
    _add(ctx, ctx.member_id, kind, words)
    ctx.db.flush()


def _away(ctx: Context, kind: TopicKind, words: str) -> None:
    """One topic less; if it is accepted answers that show it, it is shown no more."""
    same = [one for one in profiles.topics(ctx.db, ctx.member_id) if one.kind == kind and _same(one, words)]
    for one in same:
        ctx.db.delete(one)
    ctx.db.flush()
    asked = topic_of(ctx, words)
    learned = shown(ctx, ctx.member_id).words if kind is TopicKind.KNOWS else []
    if any(topics.alike(topic_of(ctx, word), asked) for word in learned):
        _add(ctx, ctx.member_id, TopicKind.HIDDEN, words)
    elif not same:
        raise CommandError("topics-not-there", topic=words)


def _add(ctx: Context, member: int, kind: TopicKind, words: str) -> None:
    ctx.db.add(Topic(member_id=member, kind=kind, words=words, community_id=ctx.community.id, at=ctx.now))


def _same(one: Topic, words: str) -> bool:
    return one.words.casefold() == words.casefold()
