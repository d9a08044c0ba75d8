"""The nudges about questions that are somebody's own: put to one member, or waiting for their asker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from copbot.community.naming import name_for, name_on
from copbot.features.qa import feature, lookups
from copbot.features.qa.tracking import link, place_of, title
from copbot.kit.batch import Place
from copbot.kit.brought import with_files
from copbot.kit.context import Context
from copbot.kit.domain import AlertGiven, Step
from copbot.kit.nudge import NudgeKind, Said
from copbot.kit.places import post_of
from copbot.kit.saying import files_of
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines, text
from storage.models import Member, Nudge, Question, State, Turn


class Personal(NudgeKind):
    """Somebody put a question to the member."""

    name = "personal"
    prompt = True
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it is with the member alone."""
        question = ctx.db.get(Question, subject)
        return question is not None and question.asked_of_id == member.id and question.state == State.OPEN

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """The question."""
        question = ctx.db.get_one(Question, subjects[0])
        name = name_for(ctx, member, ctx.member_by(question.asker_id))
        return self._asked(ctx, ctx.words_for(member), question, name)

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """Where it was asked."""
        return place_of(ctx, ctx.db.get_one(Question, subject))

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """The question, to the one who is named."""
        question = ctx.db.get_one(Question, subjects[0])
        said = self._asked(
            ctx, ctx.words, question, name_on(ctx, ctx.member_by(question.asker_id), place.room.platform)
        )
        return replace(said, text=text(names, ": ", said.text))

    def _asked(self, ctx: Context, words: Wording, question: Question, name: str) -> Said:
        post = post_of(ctx, question)
        asked = with_files(words, text(link(ctx, question, post.text)), files_of(post))
        say = words.on_page if ctx.on_page else words.rich
        told = say("ask-person", name=name, room=ctx.room_by(question.room_id).name, text=asked)
        return Said(told, (Button(words.line("ask-person-pass"), f"pass {question.id}"),), question.id)


class Reminders(NudgeKind):
    """An asker was asked something back, and has not seen it; once."""

    name = "reminders"

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it is the asker's turn."""
        question = ctx.db.get(Question, subject)
        if question is None or question.state != State.OPEN or question.turn != Turn.ASKER:
            return False
        asked_by = lookups.last_remark(ctx.db, question.id, member.id)
        return asked_by is not None and ctx.db.get(Nudge, (question.id, member.id)) is None

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Who asked, and about what."""
        rows = [self._row(ctx, ctx.words_for(member), one, lambda who: name_for(ctx, member, who)) for one in subjects]
        return Said(lines(rows), question=subjects[0] if len(subjects) == 1 else None)

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """Where it was asked."""
        return place_of(ctx, ctx.db.get_one(Question, subject))

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """The same, to the one who is named."""
        platform = place.room.platform
        rows = [self._row(ctx, ctx.words, one, lambda who: name_on(ctx, who, platform)) for one in subjects]
        return Said(text(names, ": ", lines(rows)), question=subjects[0] if len(subjects) == 1 else None)

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """Not again."""
        for one in subjects:
            ctx.db.add(Nudge(question_id=one, member_id=member.id, community_id=ctx.community.id, at=ctx.now))
        ctx.db.flush()
        ctx.emit(AlertGiven(Step.ASKER, member.name, tuple(subjects), words))

    @staticmethod
    def _row(ctx: Context, words: Wording, number: int, named: Callable[[Member], str]) -> Text:
        question = ctx.db.get_one(Question, number)
        by = lookups.last_remark(ctx.db, number, question.asker_id)
        name = named(ctx.member_by(by)) if by is not None else words.line("somebody")
        return words.rich("remind-asker", name=name, title=link(ctx, question, title(ctx, question, words)))


PERSONAL = feature.nudge(Personal())
REMINDERS = feature.nudge(Reminders())
