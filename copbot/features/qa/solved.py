"""Is it solved? Asked once, when an answer stands and it has gone quiet: yes, and whose; not yet; or stop asking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from copbot.community.naming import name_for, name_on
from copbot.features.qa import QASettings, feature
from copbot.features.qa.offering import pick
from copbot.features.qa.responding import not_solved
from copbot.features.qa.settling import question_of
from copbot.features.qa.tracking import left_standing, link, newest_answer, place_of, posted, quiet_at, title
from copbot.kit.batch import Place
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.kit.domain import AlertGiven, Step
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, text
from storage.models import Member, Post, Question, State

_PICKS = 5
"""So many helpers can be picked."""


class Solved(NudgeKind):
    """The asker is asked whether what was answered has solved it."""

    name = "solved"
    together = False

    def needed(self, ctx: Context, member: Member, subject: int) -> bool | datetime:
        """While an answer stands about which the asker was not asked, and it is quiet."""
        question = ctx.db.get(Question, subject)
        if question is None or question.state != State.ANSWERED or question.hushed:
            return False
        if newest_answer(ctx, question) <= (question.asked_for or 0):
            return False
        when = quiet_at(ctx, question)
        return when if when > ctx.now else True

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Which question, and whose answers may have solved it."""
        question = ctx.db.get_one(Question, subjects[0])
        return _asked(ctx, ctx.words_for(member), question, lambda author: name_for(ctx, member, author))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """Where it was asked; of what was only seen in plain talk nothing is said in a room."""
        question = ctx.db.get_one(Question, subject)
        return None if question.detected or not posted(ctx, question) else place_of(ctx, question)

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """The same, to the one who is named."""
        question = ctx.db.get_one(Question, subjects[0])
        said = _asked(ctx, ctx.words, question, lambda author: name_on(ctx, author, place.room.platform))
        return replace(said, text=text(names, ": ", said.text))

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """Not again, until there is a new answer."""
        for subject in subjects:
            question = ctx.db.get_one(Question, subject)
            question.asked_for = newest_answer(ctx, question)
        ctx.emit(AlertGiven(Step.SOLVED, member.name, tuple(subjects), words))


SOLVED = feature.nudge(Solved())


def _asked(ctx: Context, words: Wording, question: Question, named: Callable[[Member], str]) -> Said:
    """The newest may be what came last, but what most found good stands first; one button for each who answered."""
    by: dict[int, Post] = {}
    for post in left_standing(ctx, question):
        by.setdefault(post.author_id, post)
    picks = [(post, named(ctx.member_by(author))) for author, post in by.items()][:_PICKS]
    about = link(ctx, question, title(ctx, question))
    if len(picks) == 1:
        post, author = picks[0]
        told = words.rich("solved-ask", author=author, title=about)
        buttons = [pick(words, "solved-yes", question, post, author)]
    else:
        told = words.rich("solved-ask-many", title=about)
        buttons = [pick(words, "solved-yes-of", question, post, author) for post, author in picks]
    buttons.append(Button(words.line("solved-no"), f"unsolved {question.id}"))
    buttons.append(Button(words.line("solved-stop"), f"stopasking {question.id}"))
    return Said(told, tuple(buttons), question.id)


@feature.timer("solved", about=Question)
def gone_quiet(ctx: Context, numbers: Sequence[int]) -> None:
    """An answer has stood for a while: the asker is asked, unless it is still talked about."""
    found = [question for question in (ctx.db.get(Question, number) for number in numbers) if question is not None]
    if ctx.settings(QASettings).solved_after:
        nudge(ctx, SOLVED, [(ctx.member_by(question.asker_id), question.id) for question in found])


@feature.command(Command("unsolved", (Option("question", Kind.QUESTION),), who=Who.ASKER, listed=False))
def unsolved(ctx: Context, call: Call) -> None:
    """Not yet: the question waits again where it was."""
    question = question_of(ctx, call)
    if question.state == State.ANSWERED:
        not_solved(ctx, question)
    elif question.state != State.OPEN:
        raise CommandError("question-is", state=State(question.state))
    ctx.answer("solved-waits", question=question.id)


@feature.command(Command("stopasking", (Option("question", Kind.QUESTION),), who=Who.ASKER, listed=False))
def stop_asking(ctx: Context, call: Call) -> None:
    """The asker is asked no more whether this question is solved."""
    question_of(ctx, call).hushed = True
    ctx.answer("solved-stopped", question=call.question)
