"""Who brought a newcomer: asked once, in the greeting, and told to whom he or she names."""

from __future__ import annotations

import re

from copbot.community.naming import name_for
from copbot.features.membership import WHO, MembershipSettings, feature
from copbot.features.membership.standing import brought, of
from copbot.features.membership.tables import BroughtBy
from copbot.kit import meant
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.offers import FOR_NEWCOMERS, IS_NEWCOMER, SAYS_WHO, Answer
from copbot.language.wording import Wording
from copbot.patterns import expression
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose

_NAME = r"@?([^\W_][\w .'’-]{0,58}?)"
_WAYS = (
    r"(?:it was )?NAME (?:has )?(?:brought|invited|sent|told) me(?: (?:here|along|about (?:it|this)))?",
    r"(?:i (?:came|am|was)(?: here)? )?(?:(?:brought|invited|sent)(?: here)? )?(?:by|with|through|via|because of) NAME",
    r"(?:het was )?NAME (?:heeft|had) (?:me|mij) (?:hierheen )?(?:mee)?(?:gebracht|genomen|uitgenodigd|gevraagd)",
    r"NAME hat mich (?:hierher )?(?:mit)?(?:gebracht|eingeladen|genommen|geschickt)",
    r"(?:ich (?:bin|komme)(?: hier)? )?(?:durch|über|via) NAME(?: hier| hergekommen)?",
    r"(?:c['’]est )?NAME (?:qui )?m['’](?:a|ont) (?:invitée?|amenée?|envoyée?|fait venir|parlé d['’]ici)",
    r"(?:je (?:viens|suis venue?|suis là) )?(?:par|grâce à|via) NAME",
    r"(?:fue )?NAME (?:me )?(?:ha )?(?:invitó|invitado|trajo|traído|animó|mandó)(?: aquí)?",
    r"(?:ik (?:kom|ben|kwam)(?: hier)? )?(?:(?:meegebracht|uitgenodigd|gevraagd) )?(?:via|door|met) NAME",
)
_SAID = expression("|".join(way.replace("NAME", _NAME) for way in _WAYS), re.IGNORECASE)
_MEMBER = Option("member", Kind.MEMBER, required=False)
_COMMAND = Command("broughtby", (_MEMBER,), aside=True, pressed=Pressed.OWN)


def who(words: str) -> str | None:
    """The name in words that say who brought somebody; None for any other words. Pure."""
    found = _SAID.fullmatch(words.strip().rstrip(" .!"))
    return next((name for name in found.groups() if name), None) if found else None


@FOR_NEWCOMERS.by(feature)
def asked(ctx: Context, words: Wording) -> Answer | None:
    """The question, where the community asks it."""
    if not ctx.settings(MembershipSettings).ask_who:
        return None
    return Answer(words.rich("brought-ask"), (Button(words.line("brought-button"), "broughtby"),))


@feature.command(_COMMAND)
def broughtby(ctx: Context, call: Call) -> None:
    """A newcomer says who it was; without a name, is asked for it."""
    other = call.get("member", int)
    if other is not None:
        _note(ctx, other)
        return
    _check(ctx)
    if ctx.alone:
        ctx.answer("brought-who", purpose=Purpose(WHO))
    else:
        ctx.answer("brought-who-here")


@SAYS_WHO.by(feature)
def says_who(ctx: Context, words: str) -> bool:
    """An answer to the greeting says who it was, by the name of somebody who is here."""
    name = who(words)
    if name is None or not ctx.settings(MembershipSettings).ask_who:
        return False
    try:
        other = meant.member(ctx, _COMMAND, name, ())
    except CommandError:
        return False
    _said(ctx, other)
    return True


def named(ctx: Context, words: str) -> None:
    """The name that was asked for has been written."""
    try:
        _note(ctx, meant.member(ctx, _COMMAND, who(words) or words.strip().rstrip(" .!"), ()))
    except CommandError as error:
        ctx.answer(error.key, error.say, purpose=Purpose(WHO), refusal=True)


def _said(ctx: Context, other: int) -> None:
    try:
        _note(ctx, other)
    except CommandError as error:
        ctx.answer(error.key, error.say, refusal=True)


def _check(ctx: Context) -> None:
    """Raises CommandError for who is not new, or of whom it is known."""
    own, said = of(ctx, ctx.member_id), ctx.db.get(BroughtBy, ctx.member_id)
    if said is not None or (own is not None and own.invited_by_id is not None):
        raise CommandError("brought-known")
    if not any(IS_NEWCOMER.ask(ctx, ctx.member_id)):
        raise CommandError("brought-not-new")


def _note(ctx: Context, other: int) -> None:
    if other == ctx.member_id:
        raise CommandError("brought-yourself")
    _check(ctx)
    ctx.db.add(BroughtBy(member_id=ctx.member_id, by_id=other, community_id=ctx.community.id, at=ctx.now))
    ctx.db.flush()
    ctx.answer("brought-thanks", {"name": name_for(ctx, ctx.member, ctx.member_by(other))})
    brought(ctx, other, ctx.member_id)
