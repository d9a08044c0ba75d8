"""Who hears: asked before a sentence says that somebody was told of something, or will be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from copbot.kit.context import Context
from copbot.kit.invited import start_button
from copbot.kit.nudge import NudgeKind, free, later, reaches
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines
from storage import postponed
from storage.models import Member


@dataclass(frozen=True, slots=True)
class Hearer:
    """A member whom a nudge will really reach: now, or `when` it suits him or her."""

    member: Member
    when: datetime | None = None


def hearers(ctx: Context, kind: NudgeKind, members: Iterable[Member], subject: int) -> list[Hearer]:
    """Those of these members who hear of the subject by such a nudge.

    They are here, among those who get it, want it, and there is a way to reach them. Whether it is needed isn't asked.
    """
    found = []
    for member in members:
        may = free(ctx, member, kind)
        if (may.now or may.when is not None) and reaches(ctx, kind, member, subject):
            found.append(Hearer(member, None if may.now else may.when))
    return found


def gather(ctx: Context, kind: NudgeKind, members: Iterable[Member], subject: int, after: timedelta) -> bool:
    """Those of these members who hear of it do so together with others of the kind, so long `after` the first of these.

    False if none of them hears of it at all.
    """
    found, together = hearers(ctx, kind, members, subject), ctx.now + after
    first = postponed.next_due(ctx.db, ctx.community.id, kind.name)
    if first is not None and ctx.now < first < together:
        together = first
    for one in found:
        later(ctx, kind, one.member.id, subject, max(together, one.when or ctx.now))
    return bool(found)


def have_heard(ctx: Context, kind: NudgeKind, members: Iterable[Member], subject: int) -> bool:
    """Of these members, who were all to be told, does one hear such nudges still, for whom this one waits no longer?"""
    waits = postponed.waiting(ctx.db, kind.name, subject)
    return any(one.member.id not in waits for one in hearers(ctx, kind, members, subject))


def promise(ctx: Context, kind: NudgeKind, told: Text, *, subject: int = 0, buttons: tuple[Button, ...] = ()) -> None:
    """Answer the author of the event with a promise to tell him or her; where that can't be kept, say what is missing.

    `told` is in the language of an answer; `subject` the question that it is about, if it is one.
    """
    words, question = ctx.answer_words, subject or None
    if hearers(ctx, kind, [ctx.member], subject):
        ctx.answer("lines", {"lines": told}, buttons=buttons, question=question)
        return
    wants = ctx.wants(ctx.member, kind.turned_off_by)
    name = words.line(f"nudge-kind-{kind.turned_off_by}")
    missing = words.rich("promise-unreachable" if wants else "promise-off", kind=name)
    beside = start_button(ctx.room.can, words) if ctx.room is not None and wants else ()
    ctx.answer("lines", {"lines": lines([told, missing])}, buttons=(*buttons, *beside), question=question)
