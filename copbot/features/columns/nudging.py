"""The nudge that tells a moderator, once, that a column sleeps."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.people import People
from copbot.features.columns import feature
from copbot.features.columns.tables import Column
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.rooms.actions import Button
from copbot.rooms.text import lines
from storage.models import Member


class Asleep(NudgeKind):
    """Columns that nobody enters any more. The subject is a column."""

    name = "columns"

    def gets(self, people: People, member: Member) -> bool:
        """Moderators."""
        return people.may_moderate(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """As long as it sleeps."""
        column = ctx.db.get(Column, subject)
        return column is not None and column.asleep

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """A line for each, and how to wake it."""
        words = ctx.words_for(member)
        columns = [ctx.db.get_one(Column, one) for one in subjects]
        told = lines([words.rich("column-sleeps", name=one.name, weeks=one.empty) for one in columns])
        buttons = [Button(words.line("column-wake", name=one.name), f"column wake {one.name}") for one in columns]
        return Said(told, tuple(buttons))

    @staticmethod
    def whom(ctx: Context, column: Column) -> list[Member]:
        """Who made it, if he or she still moderates, else the first who moderates its room."""
        room = ctx.room_by(column.room_id)
        maker = column.member_id
        if maker is not None and ctx.may_moderate(maker) and ctx.is_here_by(maker):
            return [ctx.member_by(maker)]
        return list(ctx.moderators([room]))[:1]


ASLEEP = feature.nudge(Asleep())
