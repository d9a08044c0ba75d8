"""What is gone, or reads otherwise, does so in issues too: in the draft, in what is kept, and in the rooms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from copbot.features.newsletter import feature, lookups, showing
from copbot.features.newsletter.making import renewed
from copbot.features.newsletter.tables import Issue, Item, Stage
from copbot.kit.context import Context
from copbot.kit.domain import PostDeleted, PostEdited, PostModerated, TakenBack
from copbot.kit.forgetting import NamesGone
from copbot.kit.news import GONE
from copbot.rooms.actions import Edit, Sent
from storage.models import Post

_LOOKED_AT = timedelta(days=120)
"""Of so long is looked every day what has gone; of older ones when they are read."""


def take_out(ctx: Context, found: Iterable[Item]) -> None:
    """It stands there no more, and its words are kept no longer; where it was said it reads so."""
    for number in sorted(strike(ctx, found)):
        say_anew(ctx, ctx.db.get_one(Issue, number))


def strike(ctx: Context, found: Iterable[Item]) -> set[int]:
    """The same, but for what was said; the issues in which it stood."""
    issues = set()
    for item in found:
        item.out, item.text = True, ""
        issues.add(item.issue_id)
    ctx.db.flush()
    return issues


def amend(issue: Issue, now: datetime) -> None:
    """It reads otherwise from now on; feeds tell when that was last."""
    if issue.stage == Stage.SENT:
        issue.changed_at = now


def say_anew(ctx: Context, issue: Issue) -> None:
    """Where an issue was said it reads as it does now, in rooms where that can be."""
    if issue.stage != Stage.SENT:
        return
    amend(issue, ctx.now)
    for one in lookups.posted(ctx.db, issue.id):
        room = ctx.room_by(one.room_id)
        words = showing.issue(ctx, ctx.words, issue, room.platform)
        ctx.act(Edit(room=room.key, message=one.message or Sent(one.sent), text=words), room)


def sweep(ctx: Context, found: Sequence[Item]) -> None:
    """Take out what is gone at its source."""
    if not found:
        return
    about = {(item.about, item.row) for item in found}
    gone = {one for some in GONE.ask(ctx, about) for one in some}
    take_out(ctx, [item for item in found if (item.about, item.row) in gone])


@feature.daily
def every_day(ctx: Context) -> None:
    """Look what of the last issues has gone."""
    sweep(ctx, lookups.standing(ctx.db, ctx.community.id, ctx.now - _LOOKED_AT))


@feature.on(PostDeleted)
def deleted(ctx: Context, event: PostDeleted) -> None:
    """What was said is gone, and what was answered to it."""
    take_out(ctx, _of_post(ctx, event.post))


@feature.on(PostModerated)
def moderated(ctx: Context, event: PostModerated) -> None:
    """It may be rated too low by now."""
    if not event.up:
        sweep(ctx, _of_post(ctx, event.post))


@feature.on(PostEdited)
def edited(ctx: Context, event: PostEdited) -> None:
    """It reads otherwise."""
    found = _of_post(ctx, event.post)
    gone = [item for item in found if not renewed(ctx, item, ctx.db.get_one(Issue, item.issue_id).since)]
    ctx.db.flush()
    take_out(ctx, gone)
    for number in {item.issue_id for item in found} - {item.issue_id for item in gone}:
        say_anew(ctx, ctx.db.get_one(Issue, number))


def _of_post(ctx: Context, number: int) -> list[Item]:
    """What is told of a post: as an answer, or by its question."""
    post = ctx.db.get(Post, number)
    here = ctx.community.id
    found = [*lookups.about(ctx.db, here, "post", number), *lookups.about(ctx.db, here, "question", number)]
    if post is not None and post.id == post.question_id:
        found += lookups.answers_told(ctx.db, here, post.id)
    return found


@feature.on(NamesGone)
def names_gone(ctx: Context, event: NamesGone) -> None:
    """Who stood there with words or a name is forgotten by now: each issue is said anew once, without them."""
    if event.feature == feature.name:
        for number in sorted(event.subjects):
            say_anew(ctx, ctx.db.get_one(Issue, number))


@feature.on(TakenBack)
def taken_back(ctx: Context, event: TakenBack) -> None:
    """A moderator took an issue out of a room: it is changed there no more."""
    for one in lookups.posted_as(ctx.db, event.room, event.message):
        ctx.db.delete(one)
