"""Is it solved? Asked once, when an answer stands and it has gone quiet: yes, and whose; not yet; or stop asking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from copbot.community.naming import name_for, name_on
from copbot.features.qa import QASettings, feature, lookups
from copbot.features.qa.offering import pick
from copbot.features.qa.responding import not_solved
from copbot.features.qa.settling import question_of
from copbot.features.qa.tracking import left_standing, link, newest_answer, place_of, quiet_at, title
from copbot.kit.batch import Place
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed, Who
from copbot.kit.context import Context
from copbot.kit.domain import AlertGiven, Step
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.kit.places import posted
from copbot.kit.saying import short
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines, text
from storage.models import Member, Post, Question, State

_ANSWER = 120
_TOGETHER = timedelta(hours=2)
"""What would be asked so soon is asked along."""
_PICKS = 5
"""So many helpers can be picked."""


class Solved(NudgeKind):
    """The asker is asked whether what was answered has solved it."""

    name = "solved"
    most = 4

    def needed(self, ctx: Context, member: Member, subject: int) -> bool | datetime:
        """While an answer stands about which the asker was not asked, and it is quiet."""
        question = ctx.db.get(Question, subject)
        if question is None or question.state != State.ANSWERED or question.hushed:
            return False
        if newest_answer(ctx, question) <= (question.asked_for or 0):
            return False
        when = quiet_at(ctx, question)
        return when if when > ctx.now + _TOGETHER else True

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Which questions, and whose answers may have solved them."""
        return _said(ctx, ctx.words_for(member), subjects, lambda author: name_for(ctx, member, author))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """Where it was asked; of what was only seen in plain talk nothing is said in a room."""
        question = ctx.db.get_one(Question, subject)
        return None if question.detected or not posted(ctx, question) else place_of(ctx, question)

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """The same, to the one who is named."""
        said = _said(ctx, ctx.words, subjects, lambda author: name_on(ctx, author, place.room.platform))
        return replace(said, text=text(names, ": ", said.text))

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """Not again, until there is a new answer."""
        for subject in subjects:
            question = ctx.db.get_one(Question, subject)
            question.asked_for = newest_answer(ctx, question)
        ctx.emit(AlertGiven(Step.SOLVED, member.name, tuple(subjects), words))


SOLVED = feature.nudge(Solved())


def _said(ctx: Context, words: Wording, subjects: Sequence[int], named: Callable[[Member], str]) -> Said:
    questions = [ctx.db.get_one(Question, subject) for subject in subjects]
    if len(questions) == 1:
        return _asked(ctx, words, questions[0], named)
    rows: list[Text] = [words.rich("solved-ask-several", count=len(questions))]
    buttons: list[Button] = []
    for question in questions:
        number, best = f"#{question.id}", left_standing(ctx, question)[0]
        author = named(ctx.member_by(best.author_id))
        about = link(ctx, question, title(ctx, question, words))
        rows.append(
            words.rich("solved-row", number=number, title=about, author=author, answer=short(words, best, _ANSWER))
        )
        buttons.append(Button(words.line("solved-yes-this", number=number), f"accept {question.id} {best.id}"))
        buttons.append(Button(words.line("solved-no-this", number=number), f"unsolved {question.id}"))
    return Said(lines(rows), tuple(buttons))


def _asked(ctx: Context, words: Wording, question: Question, named: Callable[[Member], str]) -> Said:
    """The newest may be what came last, but what most found good stands first; one button for each who answered."""
    by: dict[int, Post] = {}
    for post in left_standing(ctx, question):
        by.setdefault(post.author_id, post)
    picks = [(post, named(ctx.member_by(author))) for author, post in by.items()][:_PICKS]
    about = link(ctx, question, title(ctx, question, words))
    if len(picks) == 1:
        post, author = picks[0]
        told = words.rich("solved-ask", author=author, title=about)
        buttons = [pick(words, "solved-yes", question, post, author)]
    else:
        told = words.rich("solved-ask-many", title=about)
        buttons = [pick(words, "solved-yes-of", question, post, author) for post, author in picks]
    return Said(told, whether(words, question, buttons), question.id)


def whether(words: Wording, question: Question, yes: Sequence[Button]) -> tuple[Button, ...]:
    """What can be answered to that: one of these, or no."""
    no = Button(words.line("solved-no"), f"unsolved {question.id}")
    return (*yes, no, Button(words.line("solved-stop"), f"stopasking {question.id}"))


@feature.timer("solved", about=Question)
def gone_quiet(ctx: Context, numbers: Sequence[int]) -> None:
    """An answer has stood for a while: the asker is asked, unless it is still talked about."""
    found = [question for question in (ctx.db.get(Question, number) for number in numbers) if question is not None]
    if ctx.settings(QASettings).solved_after:
        askers = dict.fromkeys(question.asker_id for question in found)
        wanted = {asker: [question.id for question in found if question.asker_id == asker] for asker in askers}
        for asker, due in wanted.items():
            due += [one for one in lookups.answered_of(ctx.db, asker) if one not in due and _soon(ctx, asker, one)]
        nudge(ctx, SOLVED, [(ctx.member_by(asker), one) for asker, due in wanted.items() for one in due])


def _soon(ctx: Context, asker: int, question: int) -> bool:
    """Would the asker be asked about this one, too, before long?"""
    return SOLVED.needed(ctx, ctx.member_by(asker), question) is True


@feature.command(
    Command("unsolved", (Option("question", Kind.QUESTION),), who=Who.ASKER, listed=False, pressed=Pressed.ALL)
)
def unsolved(ctx: Context, call: Call) -> None:
    """Not yet: the question waits again where it was."""
    question = question_of(ctx, call)
    if question.state == State.ANSWERED:
        not_solved(ctx, question)
    elif question.state != State.OPEN:
        raise CommandError("question-is", state=State(question.state))
    ctx.answer("solved-waits", question=question.id)


@feature.command(
    Command("stopasking", (Option("question", Kind.QUESTION),), who=Who.ASKER, listed=False, pressed=Pressed.ALL)
)
def stop_asking(ctx: Context, call: Call) -> None:
    """The asker is asked no more whether this question is solved."""
    question_of(ctx, call).hushed = True
    ctx.answer("solved-stopped", question=call.question)
