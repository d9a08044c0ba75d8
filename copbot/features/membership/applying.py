"""Membership by application: questions, answers, and the moderators hear of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.features.membership import APPLY, DECLINE, MembershipSettings, deciding, feature
from copbot.features.membership.nudging import APPLICATIONS
from copbot.features.membership.standing import become, of
from copbot.features.membership.tables import Membership, Standing
from copbot.kit.brought import asks_for_words, files_in, kept, noted
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.hearers import have_heard, hearers
from copbot.kit.invited import start_button
from copbot.kit.nudge import nudge
from copbot.kit.places import sent_here
from copbot.language.wording import Value, Wording
from copbot.rooms import purpose
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import NONE, Purpose
from copbot.rooms.text import Text, lines, text
from storage import timers
from storage.models import Member

_AGAIN = timedelta(hours=4)
"""So long after nobody could be told it is tried again."""
_LONGEST = 2000
"""So many characters of an application are kept."""


def begin(ctx: Context, own: Membership | None) -> None:
    """Ask the questions; without any, that is the application. Raises CommandError if it is too soon."""
    settings = ctx.settings(MembershipSettings)
    why = too_soon(ctx, own) if own is not None and own.standing == Standing.DECLINED else None
    if why is not None:
        key, values = why
        if not values:
            raise CommandError(key)
        ctx.answer(key, values)
        return
    become(ctx, ctx.member_id, Standing.ASKED)
    if not settings.questions:
        _apply(ctx, "")
        return
    words = ctx.words_for(ctx.member)
    told = lines(questions(words, settings.questions))
    if ctx.reachable(ctx.member):
        ctx.tell(ctx.member, told, purpose=Purpose(APPLY), stranger=True)
        if ctx.room is not None:
            ctx.answer("membership-asked-privately")
    else:
        beside = start_button(ctx.room.can, ctx.words) if ctx.room else ()
        ctx.answer("membership-write-to-me", buttons=beside)


def questions(words: Wording, asked: Sequence[str]) -> list[Text]:
    """The questions, and how to answer them."""
    numbered: list[Text] = [text(f"{number}. {one}") for number, one in enumerate(asked, 1)]
    return [words.rich("membership-questions", count=len(numbered)), *numbered]


def too_soon(ctx: Context, own: Membership) -> tuple[str, dict[str, Value]] | None:
    """Why somebody who was declined can't apply now; None if that can be."""
    settings = ctx.settings(MembershipSettings)
    if own.tries >= settings.tries:
        return "membership-no-more", {}
    again = own.at + settings.again_after
    return ("membership-not-yet", {"at": again.astimezone(ctx.zone_of(ctx.member))}) if again > ctx.now else None


@feature.on(MessagePosted, strangers=True)
def private(ctx: Context, event: MessagePosted) -> None:
    """A private reply is an application, or the reason for declining one."""
    if ctx.room is not None or ctx.taken or ctx.account is None:
        return
    sent = sent_here(ctx, event.reply_to) if event.reply_to is not None else None
    why = purpose.read(sent.purpose) if sent and sent.community_id == ctx.community.id else NONE
    applicant = why.about(DECLINE)
    own = of(ctx, ctx.member_id)
    asked = own is not None and own.standing == Standing.ASKED
    if asked and (why.word == APPLY or event.reply_to is None):
        ctx.taken = True
        if not asks_for_words(ctx, event, Purpose(APPLY)):
            _apply(ctx, kept(event.text, event.files))
    elif applicant is not None and ctx.decides:
        ctx.taken = True
        if asks_for_words(ctx, event, why):
            return
        try:
            deciding.declined(ctx, applicant, event.text)
        except CommandError as error:
            ctx.answer(error.key, error.say)


def _apply(ctx: Context, answers: str) -> None:
    # That the moderators have it is said if one of them has.
    words = ctx.answer_words
    told = words.rich("membership-applied" if apply(ctx, ctx.member_id, answers) else "membership-kept")
    ctx.answer("lines", {"lines": noted(words, told, files_in(answers), "brought-seen")})


def apply(ctx: Context, member: int, answers: str) -> bool:
    """The member has applied, with these answers. Has a moderator been told?"""
    own = become(ctx, member, Standing.APPLICANT)
    own.answers, own.tries = answers[:_LONGEST], own.tries + 1
    ctx.db.flush()
    return _put_before(ctx, own)


def how_it_stands(ctx: Context, own: Membership) -> None:
    """The applicant asks how it stands: the moderators have it, if one of them has heard of it and is one still."""
    staff = ctx.moderators(ctx.deciding)
    if timers.timer_due(ctx.db, f"{feature.name}.applied", own.member_id) is None:
        if have_heard(ctx, APPLICATIONS, staff, own.member_id):
            ctx.answer("membership-is-applicant")
            return
        if not hearers(ctx, APPLICATIONS, staff, own.member_id):
            ctx.schedule("applied", own.member_id, ctx.now + _AGAIN)
    ctx.answer("membership-is-kept")


@feature.timer("applied", about=Member)
def applied(ctx: Context, applicants: Sequence[int]) -> None:
    """The moderators hear of applications that they could not hear of before."""
    for number in applicants:
        own = of(ctx, number)
        if own is not None and own.standing == Standing.APPLICANT:
            _put_before(ctx, own)


def _put_before(ctx: Context, own: Membership) -> bool:
    """The moderators hear of an application; if it suits none of them now, later. Has one of them been told?"""
    heard = nudge(ctx, APPLICATIONS, [(member, own.member_id) for member in ctx.moderators(ctx.deciding)])
    if not heard.now and heard.when is None:
        ctx.schedule("applied", own.member_id, ctx.now + _AGAIN)
    return heard.now
