"""What people say privately who ask to join, apply, or decide about that: by a reply, or in plain words."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.membership import APPLY, ASKED, DECLINE, WHO, agreeing, bringing, deciding, feature
from copbot.features.membership.applying import add, hand_in, too_soon
from copbot.features.membership.standing import of, place_in_line
from copbot.features.membership.tables import BroughtBy, Membership, Standing
from copbot.hearing.yes_no import only_thanks
from copbot.kit.brought import Brought, asks_for_words
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.limits import Limits
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.kit.places import sent_here
from copbot.kit.spoken import waiting
from copbot.rooms import purpose
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import NONE, Purpose

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)


@feature.on(MessagePosted, strangers=True, plain=False)
def private(ctx: Context, event: MessagePosted) -> None:
    """It is an application, what is added to one, the reason for declining one, or an answer about the rules."""
    if ctx.room is not None or ctx.taken or ctx.account is None:
        return
    plain = event.reply_to is None
    why = _answers(ctx, event)
    applicant = why.about(DECLINE) if ctx.decides else None
    if why.word == WHO:
        ctx.taken = True
        bringing.named(ctx, event.text)
        return
    if plain and why == NONE and ctx.belongs and bringing.says_who(ctx, event.text):
        ctx.taken = True
        return
    own = of(ctx, ctx.member_id)
    if applicant is None and not ctx.belongs and agreeing.says(ctx, event):
        return
    if applicant is None and own is not None and _is_application(ctx, own, why, plain=plain):
        ctx.taken = True
        if own.standing == Standing.ASKED:
            if not asks_for_words(ctx, event, Purpose(APPLY)):
                hand_in(ctx, Brought(event.text, event.files))
        elif event.text.strip() and not only_thanks(event.text):
            add(ctx, own, Brought(event.text, event.files))
    elif applicant is not None:
        ctx.taken = True
        if asks_for_words(ctx, event, why):
            return
        try:
            deciding.declined(ctx, applicant, event.text)
        except CommandError as error:
            ctx.answer(error.key, error.say)
    elif not ctx.belongs and not agreeing.heard(ctx) and own is not None:
        if own.standing == Standing.DECLINED:
            _still_declined(ctx, own)
        elif own.standing == Standing.WAITING:
            _still_waits(ctx, own)


@WAITS_FOR_WORDS.by(feature)
def waits_for_words(ctx: Context, why: Purpose) -> bool:
    """The reason of a decline, while the applicant waits; and the answers of an applicant."""
    applicant = why.about(DECLINE)
    if applicant is not None:
        other = of(ctx, applicant) if ctx.decides else None
        return other is not None and other.standing == Standing.APPLICANT
    if why.word == WHO:
        return ctx.account is not None and ctx.db.get(BroughtBy, ctx.member_id) is None
    own = of(ctx, ctx.member_id) if why.word in (APPLY, ASKED) and ctx.account is not None else None
    return own is not None and own.standing == Standing.ASKED


def _answers(ctx: Context, event: MessagePosted) -> Purpose:
    """What the words answer: what they reply to, or, plain, what the bot waits for since it said something last."""
    if event.reply_to is not None:
        sent = sent_here(ctx, event.reply_to)
        return purpose.read(sent.purpose) if sent and sent.community_id == ctx.community.id else NONE
    return next((why for why, _ in waiting(ctx)), NONE)


def _still_declined(ctx: Context, own: Membership) -> None:
    """Who was declined hears when that can change, once a day; how one becomes a member is not the answer now."""
    why = too_soon(ctx, own)
    if why is None:
        return
    ctx.taken = True
    if ctx.lasting(Limits).add(("declined", ctx.community.id, own.member_id), ctx.now, _DAY) == 1:
        ctx.answer(*why)


def _still_waits(ctx: Context, own: Membership) -> None:
    """Who waits for a place hears which number that is by now; once an hour, whatever he or she says."""
    ctx.taken = True
    if ctx.lasting(Limits).add(("waits", ctx.community.id, own.member_id), ctx.now, _HOUR) == 1:
        ctx.answer("membership-is-waiting", {"number": place_in_line(ctx, own.member_id)})


def _is_application(ctx: Context, own: Membership, why: Purpose, *, plain: bool) -> bool:
    """Who is in no room has nothing else to say to the bot; others may, when some time has gone by."""
    if own.standing not in (Standing.ASKED, Standing.APPLICANT):
        return False
    if why.word in (APPLY, ASKED):
        return True
    if not ctx.belongs:
        return plain or why == NONE
    return plain and (own.standing == Standing.ASKED or ctx.now - own.at < _DAY)
