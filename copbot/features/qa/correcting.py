"""Members know better: what was taken for a question in plain talk, or only marked, is none."""

from __future__ import annotations

from copbot.community.naming import name_on
from copbot.features.qa import QASettings, feature
from copbot.features.qa.learning import correct
from copbot.features.qa.listening import marked_in
from copbot.features.qa.settling import check
from copbot.features.qa.tables import Label
from copbot.features.qa.tracking import link, mark_seen, move, place_of, title
from copbot.kit import reasons
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.offered import asked
from copbot.rooms.actions import Button
from storage.models import PostKind, Question, State

_QUESTION = Option("question", Kind.QUESTION, required=False, offers=asked(State.OPEN, State.ANSWERED))


@feature.command(Command("noquestion", (_QUESTION,), menu=True, on_reaction="❌", pressed=Pressed.ALL))
def no_question(ctx: Context, call: Call) -> None:
    """Any member says that this asks nothing of the room; the asker or a moderator undoes it in one tap."""
    question = ctx.db.get(Question, call.question) if call.question is not None else None
    if question is None:
        _unmark(ctx, call.message)
        return
    if not question.detected or question.kind != PostKind.QUESTION:
        raise CommandError("noquestion-asked")
    if call.post is not None and call.post != question.id:
        raise CommandError("command-which")
    if question.state not in (State.OPEN, State.ANSWERED):
        raise CommandError("question-is", state=State(question.state))
    check(question, State.CLOSED)
    question.reason = reasons.NO_QUESTION
    correct(ctx, Label.NO_QUESTION, question.id)
    move(ctx, question, State.CLOSED)
    mark_seen(ctx, question, remove=True)
    place = place_of(ctx, question)
    name = name_on(ctx, ctx.member, place.room.platform)
    told = ctx.words.rich("noquestion-told", name=name, title=link(ctx, question, title(ctx, question)))
    undo = Button(ctx.words.line("noquestion-undo"), f"reopen {question.id}")
    question.notice_sent, question.notice_at = ctx.say(place, told, buttons=(undo,), question=question.id), ctx.now


def _unmark(ctx: Context, message: str | None) -> None:
    """What was only marked loses its mark, and nobody needs to hear of it."""
    talk = marked_in(ctx, message) if message is not None else None
    if talk is None or message is None or ctx.room is None:
        raise CommandError("noquestion-which")
    del talk.marked[message]
    correct(ctx, Label.NO_MARK)
    mark = ctx.settings(QASettings).mark
    if mark:
        ctx.react(ctx.room, message, mark, remove=True)
    ctx.answer("noquestion-unmarked")
