"""Roles are given and taken as people come to belong, and a role that people give makes a member."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from copbot.community.infos import RoomInfo
from copbot.features.roles import RolesSettings, feature
from copbot.kit.context import Context
from copbot.kit.domain import MembershipByRole, MembershipChanged, MembersLinked, NewcomerCame
from copbot.kit.offers import IS_MEMBER
from copbot.rooms.actions import SetRole
from copbot.rooms.events import MemberJoined, RoleChanged
from copbot.rooms.purpose import Purpose
from storage import timers
from storage.models import Member

_GROWN = "grown"


@feature.on(MembershipChanged)
def membership(ctx: Context, event: MembershipChanged) -> None:
    """The role goes with the membership."""
    _set(ctx, event.member, ctx.settings(RolesSettings).member, on=event.belongs)


@feature.on(NewcomerCame)
def newcomer(ctx: Context, event: NewcomerCame) -> None:
    """A newcomer has the role for a while."""
    role = ctx.settings(RolesSettings).newcomer
    if role and event.until > ctx.now:
        ctx.schedule(_GROWN, event.member, event.until)
        _set(ctx, event.member, role, on=True)


@feature.timer(_GROWN, about=Member)
def grown(ctx: Context, numbers: Sequence[int]) -> None:
    """They are newcomers no more."""
    for number in numbers:
        _set(ctx, number, ctx.settings(RolesSettings).newcomer, on=False)


@feature.on(MemberJoined)
def came(ctx: Context, event: MemberJoined) -> None:
    """Who comes back, or on one platform more, gets there what he or she has."""
    _bring(ctx, ctx.member_id)


@feature.on(MembersLinked)
def linked(ctx: Context, event: MembersLinked) -> None:
    """So does who has two accounts from now on."""
    _bring(ctx, event.member)


@feature.on(RoleChanged)
def by_people(ctx: Context, event: RoleChanged) -> None:
    """Who is given the members' role by people is a member, and who loses it is none."""
    role = ctx.settings(RolesSettings).member
    if role and role.removeprefix("@") in (event.role, event.name):
        ctx.emit(MembershipByRole(ctx.member_id, event.on))


@feature.forgets
def forgotten(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """Who is forgotten is nobody's member, and keeps no role of the bot's."""
    settings = ctx.settings(RolesSettings)
    for number in mine:
        for role in (settings.member, settings.newcomer):
            _set(ctx, number, role, on=False)
    yield from ()


def _bring(ctx: Context, number: int) -> None:
    settings = ctx.settings(RolesSettings)
    if settings.member and any(IS_MEMBER.ask(ctx, number)):
        _set(ctx, number, settings.member, on=True)
    if settings.newcomer and timers.timer_due(ctx.db, f"{feature.name}.{_GROWN}", number) is not None:
        _set(ctx, number, settings.newcomer, on=True)


def _set(ctx: Context, number: int, role: str, *, on: bool) -> None:
    """In each place where the member is and people have roles, once."""
    if not role:
        return
    for account in ctx.accounts_of(ctx.member_by(number)):
        if account.bridged:
            continue
        rooms = [room for room in ctx.rooms if room.id in account.rooms and room.counts and room.can.roles]
        houses: dict[str, RoomInfo] = {room.house or room.key: room for room in reversed(rooms)}
        for room in houses.values():
            ctx.act(SetRole(room=room.key, person=account.key, role=role, on=on), room)
