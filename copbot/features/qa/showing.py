"""`/show`: a member shows another a kept answer, in the room, so that all see who recommends what."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.community.naming import mention, name_on
from copbot.features.qa import feature, pointing
from copbot.features.qa.naming import found, kept
from copbot.features.qa.resting import rests_on, with_age
from copbot.features.qa.tracking import link, title
from copbot.kit import freshness, meant
from copbot.kit.batch import Place
from copbot.kit.beginning import beginning
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.places import post_here
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines, text
from storage import questions
from storage.models import Member, PostKind, Question, State

_LISTED = 30


@feature.command(
    Command(
        "show",
        (Option("member", Kind.MEMBER, required=False), Option("answer", Kind.ANSWER, required=False)),
        in_room=True,
    )
)
def show(ctx: Context, call: Call) -> None:
    """Show the answer with this number or name, in reply to a message or to a member; without one, the names."""
    words, whom = call.get("answer", str) or "", call.get("member", int)
    if ctx.room is None or not words:
        _names(ctx)
        return
    before, at, behind = words.rpartition(" @")
    if at and whom is None:
        words, whom = before, meant.member(ctx, call.command, behind, ())
    question = found(ctx, words)
    value = kept(ctx, question)
    asked = _asks(ctx, call, question)
    if asked is not None and whom is None:
        # It may solve what was asked there: then that is for the asker to say.
        pointing.point(ctx, asked, question)
        return
    room = ctx.room
    rests = rests_on(ctx.words, value, name_on(ctx, ctx.member_by(question.asker_id), room.platform))
    age = freshness.aged(ctx, ctx.words, [value.post]).get(value.post.id)
    told = ctx.words.rich(
        "show-row",
        title=link(ctx, question, title(ctx, question)),
        answer=beginning(ctx, ctx.words, value.post),
        author=name_on(ctx, ctx.member_by(value.post.author_id), room.platform),
        rests=with_age(ctx.words, rests, age),
    )
    shown = Purpose(freshness.SHOWN, (value.post.id,))
    ctx.say(Place(room, ctx.thread, call.message), lines([_head(ctx, room, whom), told]), purpose=shown)
    if room.can.native_commands and call.message is None:
        ctx.answer("show-done")


def _asks(ctx: Context, call: Call, shown: Question) -> Question | None:
    """The question of somebody else that the message replied to puts, if it still waits."""
    post = post_here(ctx, call.message) if call.message is not None else None
    question = ctx.db.get(Question, post.id) if post is not None else None
    if question is None or question.kind != PostKind.QUESTION or question.asker_id == ctx.member_id:
        return None
    waits = question.state in (State.OPEN, State.ANSWERED, State.STALE)
    return question if waits and shown.id not in (question.id, question.duplicate_of_id) else None


def _head(ctx: Context, room: RoomInfo, whom: int | None) -> Text:
    name = name_on(ctx, ctx.member, room.platform)
    if whom is None:
        return ctx.words.rich("show-head", name=name)
    member: Member = ctx.member_by(whom)
    return text(mention(ctx, member, room), ": ", ctx.words.rich("show-head", name=name))


def _names(ctx: Context) -> None:
    """All names there are."""
    words, named = ctx.answer_words, questions.names(ctx.db, ctx.community.id)
    if not named:
        raise CommandError("show-no-names")
    rows: list[Text] = [words.rich("show-names", count=len(named))]
    for one in named[:_LISTED]:
        question = ctx.db.get_one(Question, one.question_id)
        rows.append(words.rich("show-name", name=one.name, number=f"{question.id}", title=title(ctx, question)))
    if len(named) > _LISTED:
        rows.append(words.rich("show-names-more", count=len(named) - _LISTED))
    ctx.answer("lines", {"lines": lines(rows)})
