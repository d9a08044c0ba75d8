"""`/follow` and `/unfollow`: "I have that too", and that no more."""

from __future__ import annotations

from copbot.features.following import feature
from copbot.features.following.telling import FOLLOWED, tell
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.domain import AnswerAccepted, QuestionSettled, SameSaid
from copbot.kit.hearers import promise
from copbot.kit.looking import is_linked
from copbot.kit.saying import short
from copbot.kit.waits import CHOICES, Choice
from copbot.rooms.actions import Button
from copbot.rooms.text import lines, text
from storage import followers, questions
from storage.models import Post, PostKind, Question, State

_QUESTION = Option("question", Kind.QUESTION)
_SHOWN = 20
_TITLE = 80
_WAITS = (State.OPEN, State.ANSWERED, State.STALE)
"""In these an answer can still be waited for."""


@feature.command(Command("follow", (_QUESTION,), on_reaction="🙋"))
def follow(ctx: Context, call: Call) -> None:
    """The member has the same question, and hears of its answer."""
    question = _question(ctx, call)
    if question.asker_id == ctx.member_id:
        raise CommandError("follow-yourself")
    if question.state not in _WAITS:
        raise CommandError("question-is", state=State(question.state))
    followers.add(ctx.db, question, ctx.member_id, ctx.now)
    ctx.unit.leave_trace()
    if not call.reacted:
        others = followers.counts(ctx.db, [question.id]).get(question.id, 1)
        done = ctx.answer_words.rich("follow-done", number=f"{question.id}", count=others)
        promise(ctx, FOLLOWED, done, subject=question.id)


@feature.command(Command("unfollow", (_QUESTION,), on_unreaction="🙋", pressed=Pressed.OWN))
def unfollow(ctx: Context, call: Call) -> None:
    """The member does not wait for this one any more."""
    question = _question(ctx, call)
    followers.drop(ctx.db, question.id, ctx.member_id)
    ctx.unit.leave_trace()
    if not call.reacted:
        ctx.answer("follow-stopped", {"number": f"{question.id}"}, question=question.id)


def _question(ctx: Context, call: Call) -> Question:
    """The question, not an answer to it: a hand raised there says something else. Raises CommandError."""
    question = ctx.db.get(Question, call.question)
    if question is None or (call.reacted and call.post is not None and call.post != question.id):
        raise CommandError("command-which")
    if question.kind != PostKind.QUESTION:
        raise CommandError("command-which")
    return question


@feature.on(SameSaid)
def same(ctx: Context, event: SameSaid) -> None:
    """Who says so in plain talk waits too."""
    question = ctx.db.get(Question, event.question)
    if question is not None and question.asker_id != event.member and question.state in _WAITS:
        followers.add(ctx.db, question, event.member, ctx.now)


@feature.on(AnswerAccepted)
def accepted(ctx: Context, event: AnswerAccepted) -> None:
    """Those who wait hear of it."""
    tell(ctx, event.question)


@feature.on(QuestionSettled)
def settled(ctx: Context, event: QuestionSettled) -> None:
    """Closed, they hear why; where it repeats another question, all of them wait for that one."""
    if event.state is State.CLOSED:
        tell(ctx, event.question)
    question = ctx.db.get(Question, event.question) if event.state is State.DUPLICATE else None
    if question is None or question.duplicate_of_id is None:
        return
    other = ctx.db.get_one(Question, question.duplicate_of_id)
    asker = () if other.state == State.ACCEPTED else (question.asker_id,)
    for member in (*followers.of(ctx.db, question.id), *asker):
        if member != other.asker_id:
            followers.add(ctx.db, other, member, ctx.now)
    tell(ctx, other.id)


@CHOICES.by(feature)
def followed(ctx: Context) -> list[Choice]:
    """The questions of others that the member waits for, the newest first."""
    words = ctx.answer_words
    found = questions.these(ctx.db, followers.followed_by(ctx.db, ctx.member_id, _WAITS, _SHOWN))
    if not found:
        return []
    rows = []
    for one in found:
        post = ctx.db.get_one(Post, one.id)
        title = short(words, post, _TITLE)
        about = ctx.link(post, title) if is_linked(one) else text(title)
        rows.append(words.rich("page-follow-row", number=f"{one.id}", title=about))
    stops = tuple(Button(words.line("follow-stop-this", number=f"#{one.id}"), f"unfollow {one.id}") for one in found)
    return [Choice(words.line("page-follow"), lines(rows), stops)]
