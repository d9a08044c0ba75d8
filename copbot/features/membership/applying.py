"""Membership by application: questions, answers, and the moderators hear of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.features.membership import APPLY, MembershipSettings, feature, lookups
from copbot.features.membership.nudging import APPLICATIONS, CROWD, addition
from copbot.features.membership.standing import become, of
from copbot.features.membership.tables import Membership, Standing
from copbot.kit.brought import NOTHING, Brought, answer_noted, keep, kept
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.hearers import gather, have_heard, hearers
from copbot.kit.invited import start_button
from copbot.kit.limits import Limits
from copbot.kit.nudge import Said, nudge
from copbot.language.wording import Value, Wording
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines, text
from storage import timers
from storage.models import Member

_AGAIN = timedelta(hours=4)
"""So long after nobody could be told it is tried again."""
_ADDS = timedelta(days=1)
_ADDITIONS = 5
"""So often in a day an applicant can add something."""
_HOUR = timedelta(hours=1)
_FEW = 5
"""So many applications in an hour are put before the moderators one by one."""
_TOGETHER = timedelta(minutes=15)
"""So long after the first of more they hear of all these."""
_LONGEST = 2000
"""So many characters of an application are kept."""


def begin(ctx: Context, own: Membership | None, settings: MembershipSettings) -> None:
    """Ask the questions; without any, that is the application. Raises CommandError if it is too soon."""
    if own is not None and refused(ctx, own):
        return
    become(ctx, ctx.member_id, Standing.ASKED)
    if not settings.questions:
        hand_in(ctx, NOTHING)
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


def refused(ctx: Context, own: Membership) -> bool:
    """Was the author declined, and can't apply now? Says so. Raises CommandError if that can't be at all."""
    why = too_soon(ctx, own)
    if why is None:
        return False
    key, values = why
    if not values:
        raise CommandError(key)
    ctx.answer(key, values)
    return True


def too_soon(ctx: Context, own: Membership) -> tuple[str, dict[str, Value]] | None:
    """Why somebody can't apply now, who was declined; None if that can be."""
    if own.standing != Standing.DECLINED:
        return None
    settings = ctx.settings(MembershipSettings)
    if own.tries >= settings.tries:
        return "membership-no-more", {}
    again = own.at + settings.again_after
    if again <= ctx.now:
        return None
    return "membership-not-yet", {"at": again.astimezone(ctx.zone_of(ctx.member_by(own.member_id)))}


def add(ctx: Context, own: Membership, words: Brought) -> None:
    """What the applicant says while nobody has decided goes with the application."""
    times = ctx.lasting(Limits).add(("adds", ctx.community.id, own.member_id), ctx.now, _ADDS)
    if times > _ADDITIONS:
        if times == _ADDITIONS + 1:
            ctx.answer("membership-added-enough")
        return
    before = kept(own, "answers")
    first = not before
    keep(own, "answers", before.and_then(words).cut(first=_LONGEST))
    for request in lookups.requests_of(ctx.db, own.member_id):
        request.heard, request.silent = True, False
    ctx.db.flush()
    told = _put_before(ctx, own, words.cut(first=_LONGEST))
    if first:
        ctx.answer("membership-applied" if told else "membership-kept")
    else:
        ctx.answer("membership-added")


def hand_in(ctx: Context, answers: Brought) -> None:
    """The author has answered the questions, or there are none."""
    # That the moderators have it is said if one of them has.
    told = ctx.answer_words.rich("membership-applied" if apply(ctx, ctx.member_id, answers) else "membership-kept")
    answer_noted(ctx, told, answers.files, "brought-seen")


def apply(ctx: Context, member: int, answers: Brought = NOTHING) -> bool:
    """The member has applied, with these answers. Has a moderator been told?"""
    own = become(ctx, member, Standing.APPLICANT)
    own.tries, own.decided_by_id = own.tries + 1, None
    keep(own, "answers", answers.cut(first=_LONGEST))
    ctx.db.flush()
    return _put_before(ctx, own)


def how_it_stands(ctx: Context, own: Membership) -> None:
    """The applicant asks how it stands: the moderators have it, if one of them has heard of it and is one still."""
    staff = ctx.moderators(ctx.deciding)
    if timers.timer_due(ctx.db, f"{feature.name}.applied", own.member_id) is None:
        if all(have_heard(ctx, kind, staff, own.member_id) for kind in (APPLICATIONS, CROWD)):
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


def _put_before(ctx: Context, own: Membership, added: Brought = NOTHING) -> bool:
    """The moderators hear of an application, or what is `added` to it; if it suits none of them now, later.

    Of many within an hour they hear together, a while later. Has one of them been told?
    """
    staff, subject = ctx.moderators(ctx.deciding), own.member_id
    if ctx.lasting(Limits).add(("applications", ctx.community.id, bool(added)), ctx.now, _HOUR) > _FEW:
        if not gather(ctx, CROWD, staff, subject, _TOGETHER):
            ctx.schedule("applied", subject, ctx.now + _AGAIN)
        return False

    def later_words(member: Member) -> Said:
        return addition(ctx, own, added, member)

    heard = nudge(ctx, APPLICATIONS, [(member, subject) for member in staff], later_words if added else None)
    if not heard.now and heard.when is None:
        ctx.schedule("applied", own.member_id, ctx.now + _AGAIN)
    return heard.now
