"""How an application is put before the moderators, and how a member hears whom he or she has brought."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_for
from copbot.community.people import People
from copbot.features.membership import MembershipSettings, feature, lookups
from copbot.features.membership.tables import BroughtBy, JoinRequest, Membership, Standing
from copbot.kit.batch import Place
from copbot.kit.brought import Brought, kept, reads
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.kit.tappable import the_room
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Span, Text, joined, lines
from storage.models import Member

_NAMED = 20
"""So many applicants are named together."""


class How(NudgeKind):
    """How one becomes a member, for who has come. The subject is the newcomer."""

    name = "how"
    switch = "membership"
    prompt = True

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """Where that takes more than coming in, and he or she has not begun."""
        own = ctx.db.get(Membership, (ctx.community.id, subject))
        return ctx.settings(MembershipSettings).mode != "open" and (own is None or own.standing == Standing.LEFT)

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """What is to be done."""
        return Said(ctx.words_for(member).rich(f"membership-how-{ctx.settings(MembershipSettings).mode}"))


class Applications(NudgeKind):
    """Somebody has applied, and waits for an answer. The subject is the applicant."""

    name = "membership"
    prompt = True
    most: int | None = 1

    def gets(self, people: People, member: Member) -> bool:
        """Those who decide."""
        return people.may_decide(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While nobody has decided."""
        own = ctx.db.get(Membership, (ctx.community.id, subject))
        return own is not None and own.standing == Standing.APPLICANT

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """The application."""
        return application(ctx, ctx.db.get_one(Membership, (ctx.community.id, subjects[0])), member)

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """Any room where the moderator is: nothing of the application is said there."""
        return next((Place(room) for room in (*ctx.deciding, *ctx.rooms) if ctx.is_in(member, room)), None)

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """That somebody has applied."""
        return Said(ctx.words.rich("application-called", names=names))


class Crowd(Applications):
    """Many apply at once, and are named together. The subject is an applicant."""

    name = "crowd"
    switch = "membership"
    most = None

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Who they are; of one alone the application."""
        if len(subjects) == 1:
            return super().said(ctx, member, subjects)
        names, more = _named(ctx, member, subjects)
        words = ctx.words_for(member)
        return Said(words.rich("application-crowd", count=len(subjects), names=names, more=more))


class Stuck(NudgeKind):
    """The bot could not let somebody in, or refuse. The subject is the request."""

    name = "stuck"
    switch = "membership"
    prompt = True

    def gets(self, people: People, member: Member) -> bool:
        """Those who can do it themselves."""
        return people.may_moderate(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While the request waits."""
        return ctx.db.get(JoinRequest, subject) is not None

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Who waits where, and what can be done: of all of them in one message."""
        found = [ctx.db.get_one(JoinRequest, one) for one in subjects]
        rooms = ", ".join(dict.fromkeys(ctx.room_by(one.room_id).name for one in found))
        names, more = _named(ctx, member, [one.member_id for one in found])
        words = ctx.words_for(member)
        return Said(words.rich("request-stuck", count=len(found), name=names, room=rooms, more=more))


class Guest(NudgeKind):
    """Somebody came in with the member's invitation. The subject is who came."""

    name = "brought"
    switch = "membership"
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While he or she is there."""
        return ctx.is_here(ctx.member_by(subject))

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Who it is."""
        newcomer = ctx.member_by(subjects[0])
        name = name_for(ctx, member, newcomer)
        said = ctx.db.get(BroughtBy, newcomer.id)
        key = "membership-brought-said" if said is not None and said.by_id == member.id else "membership-brought"
        room = _where(ctx, member, newcomer)
        return Said(ctx.words_for(member).rich(key, name=name, room=room, met="yes" if room else "no"))


def _where(ctx: Context, member: Member, newcomer: Member) -> Text:
    """A room in which both are; nothing where there is none."""
    rooms = [one for one in ctx.rooms if ctx.is_in(newcomer, one) and ctx.is_in(member, one)]
    return (the_room(rooms[0]),) if rooms else ()


HOW = feature.nudge(How())
APPLICATIONS = feature.nudge(Applications())
CROWD = feature.nudge(Crowd())
STUCK = feature.nudge(Stuck())
BROUGHT = feature.nudge(Guest())


def _named(ctx: Context, reader: Member, members: Sequence[int]) -> tuple[Text, int]:
    """The first of them by name, for who decides about them, and how many more there are."""
    names = (Span(name_for(ctx, reader, ctx.member_by(one), decides=True)) for one in members[:_NAMED])
    return joined(names), max(0, len(members) - _NAMED)


def application(ctx: Context, own: Membership, to: Member) -> Said:
    """An application as a moderator sees it."""
    words = ctx.words_for(to)
    name = name_for(ctx, to, ctx.member_by(own.member_id), decides=True)
    answers = kept(own, "answers")
    told = words.rich("application" if answers else "application-bare", name=name, text=reads(words, answers))
    asked = lookups.requests_of(ctx.db, own.member_id)
    rows = [told]
    if own.invited_by_id is not None:
        inviter = name_for(ctx, to, ctx.member_by(own.invited_by_id))
        rows.append(words.rich("application-invited", name=inviter))
    if asked:
        rows.append(words.rich("application-asks", room=", ".join(ctx.room_by(one.room_id).name for one in asked)))
    said = dict.fromkeys(one.words for one in asked if one.words and one.words not in own.answers)
    rows += [words.rich("application-words", text=one) for one in said]
    if any(not one.heard for one in asked):
        rows.append(words.rich("application-unheard", name=name))
    elif any(one.silent for one in asked):
        rows.append(words.rich("application-silent", name=name))
    return Said(lines(rows), _choices(words, own.member_id))


def addition(ctx: Context, own: Membership, added: Brought, to: Member) -> Said:
    """What an applicant said later, as a moderator sees it."""
    words = ctx.words_for(to)
    name = name_for(ctx, to, ctx.member_by(own.member_id), decides=True)
    return Said(words.rich("application-added", name=name, text=reads(words, added)), _choices(words, own.member_id))


def _choices(words: Wording, member: int) -> tuple[Button, ...]:
    return (
        Button(words.line("application-yes"), f"applicant {member} yes"),
        Button(words.line("application-no"), f"applicant {member} no"),
    )
