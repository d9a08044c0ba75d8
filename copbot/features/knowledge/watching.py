"""`/updates`: who wants to hears when there is a newer answer to what he or she asked, or looked for."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.knowledge import feature, keeping, lookups, notes
from copbot.features.knowledge.tables import AnswerWatch
from copbot.kit import audience
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.hearers import promise
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.kit.places import post_of
from copbot.kit.saying import short
from copbot.kit.waits import CHOICES, Choice
from copbot.language.wording import everywhere
from copbot.rooms.actions import Button
from copbot.rooms.text import lines
from storage.models import Member, Post, Question

_TITLE, _ANSWER, _SHOWN = 80, 200, 20


class Newer(NudgeKind):
    """There is a newer answer. The subject is the older answer."""

    name = "newer"

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it is there, where the member may know of it, and he or she was not told of it."""
        new, row = _newer(ctx, subject), _row(ctx, member, subject)
        if new is None or row is None or row.told == new.id or new.author_id == member.id:
            return False
        rooms = (ctx.db.get_one(Post, subject).room_id, new.room_id)
        return all(audience.concerns(ctx, room, ctx.hears(member)) for room in rooms)

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """A line for each."""
        words, rows = ctx.words_for(member), []
        for subject in subjects:
            old, new = ctx.db.get_one(Post, subject), _newer(ctx, subject)
            question = post_of(ctx, ctx.db.get_one(Question, old.question_id))
            if new is not None:
                title = ctx.link(question, short(words, question, _TITLE))
                answer = ctx.link(new, short(words, new, _ANSWER))
                rows.append(words.rich("newer-told", title=title, answer=answer))
        return Said(lines(rows))

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """Not again of the same."""
        for subject in subjects:
            new, row = _newer(ctx, subject), _row(ctx, member, subject)
            if new is not None and row is not None:
                row.told = new.id
        ctx.db.flush()


NEWER = feature.nudge(Newer())


def _newer(ctx: Context, subject: int) -> Post | None:
    old = keeping.answer(ctx, subject)
    return notes.newer(ctx, old) if old is not None else None


def _row(ctx: Context, member: Member, subject: int) -> AnswerWatch | None:
    old = ctx.db.get(Post, subject)
    if old is None:
        return None
    return next(iter(lookups.watchers(ctx.db, _asked(ctx, old), member.id)), None)


def _asked(ctx: Context, old: Post) -> Sequence[int]:
    """The question that it answers, and those that repeat it."""
    return [old.question_id, *lookups.repeats(ctx.db, ctx.community.id, old.question_id)]


def tell(ctx: Context, old: Post) -> None:
    """Those who wished it hear that there is a newer one: of the question, or of one that repeats it."""
    ctx.db.flush()
    watchers = lookups.watchers(ctx.db, _asked(ctx, old))
    found = [ctx.member_by(one.member_id) for one in watchers if one.member_id != ctx.member_id]
    nudge(ctx, NEWER, [(member, old.id) for member in found])


@feature.command(Command("updates", (Option("question", Kind.QUESTION), Option("off", Kind.WORD, required=False))))
def updates(ctx: Context, call: Call) -> None:
    """Hear when there is a newer answer to this question, or (off) no more."""
    question = ctx.db.get(Question, call.question)
    if question is None or not audience.may_see(ctx, question.room_id):
        raise CommandError("command-which")
    found = ctx.db.get(AnswerWatch, (question.id, ctx.member_id))
    if (call.get("off", str) or "").casefold() in everywhere("switch-off"):
        if found is not None:
            ctx.db.delete(found)
        ctx.answer("updates-stopped", {"number": f"{question.id}"})
        return
    if found is None:
        row = AnswerWatch(question_id=question.id, member_id=ctx.member_id, community_id=ctx.community.id, at=ctx.now)
        ctx.db.add(row)
        ctx.db.flush()
    promise(ctx, NEWER, ctx.answer_words.rich("updates-done", number=f"{question.id}"))


@CHOICES.by(feature)
def watched(ctx: Context) -> list[Choice]:
    """Of which questions the member hears so."""
    words = ctx.answer_words
    found = lookups.watched_by(ctx.db, ctx.member_id, _SHOWN)
    rows = []
    for one in found:
        post = ctx.db.get_one(Post, one)
        rows.append(words.rich("page-updates-row", number=f"{one}", title=ctx.link(post, short(words, post, _TITLE))))
    stops = tuple(Button(words.line("updates-stop", number=f"#{one}"), f"updates {one} off") for one in found)
    return [Choice(words.line("page-updates"), lines(rows), stops)] if found else []
