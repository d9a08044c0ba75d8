"""Nobody has answered for long: the asker hears so, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from copbot.community.naming import name_for
from copbot.features.qa import feature, person
from copbot.features.qa.asking import keep
from copbot.features.qa.settling import question_of
from copbot.features.qa.tracking import back, link, place_of, title, touch
from copbot.kit.batch import Place
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed, Who
from copbot.kit.context import Context
from copbot.kit.domain import AlertGiven, Step
from copbot.kit.experts import learned
from copbot.kit.nudge import NudgeKind, Said
from copbot.kit.places import post_of, posted
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.purpose import MORE, Purpose
from copbot.rooms.text import Text, lines, text
from storage.models import Member, Question, State

_PUT, _KEEP = 2, 5
"""So many can be asked by a button, and so many questions kept open by one."""


class Ended(NudgeKind):
    """A question of the member leaves the list."""

    name = "ended"
    switch = "reminders"

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it is off the list."""
        question = ctx.db.get(Question, subject)
        return question is not None and question.state == State.STALE

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Which, with what can be done."""
        return _said(ctx, ctx.words_for(member), subjects, lambda who: name_for(ctx, member, who))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """Where it was asked; of what was only seen in plain talk nothing is said in a room."""
        question = ctx.db.get_one(Question, subject)
        return None if question.detected or not posted(ctx, question) else place_of(ctx, question)

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """The same, to the one who is named; nobody is offered by name there."""
        said = _said(ctx, ctx.words, subjects, None)
        return Said(text(names, ": ", said.text), said.buttons, said.question)

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """It was said."""
        ctx.emit(AlertGiven(Step.ENDED, member.name, tuple(subjects), words))


ENDED = feature.nudge(Ended())


def _said(ctx: Context, words: Wording, subjects: Sequence[int], named: Callable[[Member], str] | None) -> Said:
    questions = [ctx.db.get_one(Question, subject) for subject in subjects]
    if len(questions) > 1:
        rows = [words.rich("ended-many")]
        keep = []
        for one in questions:
            about = link(ctx, one, title(ctx, one, words))
            rows.append(words.rich("ended-row", title=about, number=f"{one.id}"))
            keep.append(Button(words.line("ended-keep-this", number=f"#{one.id}"), f"keepopen {one.id}"))
        return Said(lines(rows), tuple(keep[:_KEEP]))
    question = questions[0]
    told = words.rich("ended-one", title=link(ctx, question, title(ctx, question, words)))
    buttons = [
        Button(words.line("ended-keep"), f"keepopen {question.id}"),
        Button(words.line("ended-close"), f"close {question.id}"),
    ]
    if named is not None:
        others = [one for one in learned(ctx, post_of(ctx, question).text) if one != question.asker_id][:_PUT]
        buttons += [
            Button(words.line("ended-put", name=named(who)), f"putto {question.id} {who.id}")
            for who in map(ctx.member_by, others)
        ]
    return Said(told, tuple(buttons), question.id, Purpose(MORE, (question.id,)))


_QUESTION = Option("question", Kind.QUESTION)


_ASKED = Option("asked", Kind.WORD, required=False, choices=("asked",))
"""It was asked whether something that was offered helps, and does not."""


@feature.command(Command("keepopen", (_QUESTION, _ASKED), who=Who.ASKER, listed=False, pressed=Pressed.ALL))
def keep_open(ctx: Context, call: Call) -> None:
    """The question stays in sight, where it was."""
    if call.get("asked", str):
        keep(ctx, ctx.db.get(Question, call.question))
        return
    _reopened(ctx, question_of(ctx, call))
    ctx.answer("ended-kept", question=call.question)


@feature.command(
    Command("putto", (_QUESTION, Option("member", Kind.NUMBER)), who=Who.ASKER, listed=False, pressed=Pressed.ALL)
)
def put_to(ctx: Context, call: Call) -> None:
    """The question is put to the member with this number by the asker's wish."""
    question, number = question_of(ctx, call), call.get("member", int)
    member = ctx.db.get(Member, number) if number is not None else None
    if member is None or member.community_id != ctx.community.id or not ctx.is_here(member):
        raise CommandError("member-unknown", name=f"{number}")
    if member.id == question.asker_id:
        raise CommandError("ask-yourself")
    _reopened(ctx, question)
    person.put(ctx, question, member)


def _reopened(ctx: Context, question: Question) -> None:
    if question.state == State.STALE:
        back(ctx, question)
    elif question.state == State.OPEN:
        touch(ctx, question)
    else:
        raise CommandError("question-is", state=State(question.state))
