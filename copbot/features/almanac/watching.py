"""New questions: what they are about, and who wants to hear of that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from copbot.community.naming import name_for
from copbot.features.almanac import feature
from copbot.kit import audience
from copbot.kit import nudge as nudges
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAsked
from copbot.kit.experts import AlmanacSettings, topic_of, words_for
from copbot.kit.looking import PATIENCE, is_linked, is_seen
from copbot.kit.nudge import NudgeKind, Said
from copbot.kit.places import elsewhere
from copbot.kit.saying import short
from copbot.kit.subjects import about, is_about, tagged
from copbot.rooms.text import Text, lines, text
from storage import profiles, search, subjects
from storage.models import Member, Nudge, Post, PostKind, Question, State
from storage.profiles import TopicKind

_KNOWN = 200
"""So many of the subjects that were given most are looked for in a question."""
_LIKE = 0.35
"""From this likeness on an earlier question is about the same."""
_FEW = 50
"""So many questions that tell their subjects are few."""
_MOST = 5
_TITLE = 80
_SHOWN = 10
_LISTED = (State.OPEN, State.ANSWERED, State.ACCEPTED)


class Watched(NudgeKind):
    """Somebody asked about a subject that the member watches."""

    name = "watched"

    def needed(self, ctx: Context, member: Member, subject: int) -> bool | datetime:
        """While it is there for everybody, and the member was not asked about it."""
        question = ctx.db.get(Question, subject)
        if question is None or question.state not in _LISTED or question.asked_of_id is not None:
            return False
        if not audience.concerns(ctx, question.room_id, member):
            return False
        if question.asker_id == member.id or ctx.db.get(Nudge, (subject, member.id)) is not None:
            return False
        # It is looked first whether it is still there, where nobody tells when a message goes.
        return is_seen(ctx, question) or ctx.now + PATIENCE

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """A line for each, ten at most."""
        words, count = ctx.words_for(member), len(subjects)
        rows = [words.rich("watched-head", count=count), *(self._row(ctx, member, one) for one in subjects[:_SHOWN])]
        if count > _SHOWN:
            rows.append(words.rich("watched-more", count=count - _SHOWN))
        return Said(lines(rows), question=subjects[0] if count == 1 else None)

    @staticmethod
    def _row(ctx: Context, member: Member, number: int) -> Text:
        question, post = ctx.db.get_one(Question, number), ctx.db.get_one(Post, number)
        title = short(ctx.words_for(member), post, _TITLE)
        return ctx.words_for(member).rich(
            "watched-row",
            number=f"{number}",
            title=ctx.link(post, title) if is_linked(question) else text(title),
            name=name_for(ctx, member, ctx.member_by(question.asker_id)),
            room=ctx.room_by(question.room_id).name,
        )


WATCHED = feature.nudge(Watched())


@feature.on(QuestionAsked)
def asked(ctx: Context, event: QuestionAsked) -> None:
    """What the question is about is written down, and who watches that hears of it, once."""
    question, post = ctx.db.get(Question, event.question), ctx.db.get(Post, event.question)
    if question is None or post is None or question.kind != PostKind.QUESTION or question.touched_at > question.at:
        # It was in sight before.
        return
    _learn(ctx, question, post.text)
    if not profiles.is_said(ctx.db, ctx.community.id, TopicKind.WATCHES):
        return
    this = about(ctx, post.text, subjects.of(ctx.db, [question.id]).get(question.id, ()))
    spoken = {word for one in (this.text, *this.given) for word in words_for(ctx, one)}
    watched = profiles.near(ctx.db, ctx.community.id, TopicKind.WATCHES, spoken)
    rooms = [ctx.room_by(question.room_id), *(place.room for place, _ in elsewhere(ctx, question))]
    when = _next(ctx.now, ctx.settings(AlmanacSettings).watched_every)
    for one in watched:
        if one.member_id == question.asker_id or not is_about(topic_of(ctx, one.words), this):
            continue
        member = ctx.member_by(one.member_id)
        if any(ctx.is_in(member, room) for room in rooms):
            nudges.later(ctx, WATCHED, member.id, question.id, when)


def _learn(ctx: Context, question: Question, words: str) -> None:
    """Its hashtags are what the asker says that it is about; other subjects are found in it, or in what is like it."""
    community, given = ctx.community.id, tagged(ctx, words)
    if given:
        subjects.give(ctx.db, community, question.id, given)
    common = subjects.common(ctx.db, community, _KNOWN)
    known = list(dict.fromkeys((*common, *profiles.known_topics(ctx.db, community, "", _KNOWN))))
    if not known:
        return
    this = about(ctx, words)
    found = [one for one in known if is_about(topic_of(ctx, one), this)]
    if common:
        # Only these give theirs: where there are few it is soon told that none of them is like it.
        giving, language = subjects.asked_with(ctx.db, community, _FEW), ctx.community.settings.language
        like = [number for number, _ in search.alike(ctx.db, community, words, language, giving, _LIKE)]
        found += [one for those in subjects.of(ctx.db, like, given=True).values() for one in those]
    subjects.give(ctx.db, community, question.id, found[:_MOST], learned=True)


def _next(now: datetime, every: timedelta) -> datetime:
    """When the watchers hear of what has come together by then: at fixed times, so that it is said at once."""
    begin = datetime(1970, 1, 1, tzinfo=UTC)
    return now if not every else begin + ((now - begin) // every + 1) * every
