"""What moderators could do this week about questions: show an example of good feedback, see to one that waits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from copbot.community.naming import name_for
from copbot.features.qa import feature
from copbot.features.qa.telling import standing, valued_since
from copbot.kit import audience
from copbot.kit.context import Context
from copbot.kit.quoted import UNQUOTED
from copbot.kit.saying import short
from copbot.kit.valued import Value
from copbot.kit.worthwhile import WORTHWHILE, Worthwhile
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from storage import questions
from storage.models import Member, Post, Question

_LATELY = timedelta(days=42)
"""An example is of this time, so that no answer is one twice."""
_WAITED = timedelta(days=7)
_TITLE, _ANSWER = 90, 220


@WORTHWHILE.by(feature)
def worthwhile(ctx: Context, words: Wording, reader: Member) -> list[Worthwhile]:
    """Both, as far as there is one."""
    return [*_example(ctx, words, reader), *_waits(ctx, words, reader)]


def _example(ctx: Context, words: Wording, reader: Member) -> Iterator[Worthwhile]:
    """The best-valued answer of late by somebody else, of those that may be quoted before everybody."""
    unquoted = {one for some in UNQUOTED.ask(ctx) for one in some}
    found = [
        (question, value)
        for question, value in valued_since(ctx, ctx.now - _LATELY)
        if _is_for_all(ctx, question)
        and value.post.author_id != reader.id
        and not {question.asker_id, value.post.author_id} & unquoted
    ]
    stands = {post.id for post in standing(ctx, [value.post.id for _, value in found])}
    found = [one for one in found if one[1].post.id in stands]
    if found:
        yield _told(ctx, words, reader, *max(found, key=lambda one: (one[1].worth, -one[0].id)))


def _told(ctx: Context, words: Wording, reader: Member, question: Question, value: Value) -> Worthwhile:
    asked = ctx.db.get_one(Post, question.id)
    told = words.rich(
        "worth-example",
        name=name_for(ctx, reader, ctx.member_by(value.post.author_id)),
        title=ctx.link(asked, short(words, asked, _TITLE)),
        text=ctx.link(value.post, short(words, value.post, _ANSWER)),
    )
    return Worthwhile("tip-14", told)


def _is_for_all(ctx: Context, question: Question) -> bool:
    room = ctx.room_by(question.room_id)
    return room.counts and audience.is_open(ctx, room)


def _waits(ctx: Context, words: Wording, reader: Member) -> Iterator[Worthwhile]:
    """The open question that has waited longest, for more than a week, if the reader may know of it."""
    oldest = questions.oldest_open(ctx.db, ctx.community.id)
    if oldest is None or ctx.now - oldest.at < _WAITED or not audience.concerns(ctx, oldest.room_id, reader):
        return
    post = ctx.db.get_one(Post, oldest.id)
    title = ctx.link(post, short(words, post, _TITLE))
    told = words.rich("worth-open", title=title, number=f"{oldest.id}", days=(ctx.now - oldest.at).days)
    yield Worthwhile("tip-16", told, (Button(words.line("worth-open-do"), "open"),))
