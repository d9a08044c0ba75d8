"""What moderators answer in plain words to what they were asked privately: "it only rests", "ask the members"."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.ending import feature
from copbot.features.ending.commanding import do
from copbot.features.ending.nudging import ASKED, About
from copbot.hearing.yes_no import yes_or_no
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.kit.places import sent_here
from copbot.kit.spoken import lately
from copbot.language.wording import listed_everywhere
from copbot.rooms import purpose
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import Purpose

_LONG = 60
_HOLDS = timedelta(days=21)
"""Where hardly anything happens, who is asked may read that late; only whole sentences that mean it are taken for it.
"""
_MEANT = {
    About.SIGNS: ("quiet", "ask", "later"),
    About.REST: ("awake", "asleep"),
    About.WISH: ("ask",),
}
_YES_NO = {About.REST: ("awake", "asleep"), About.WISH: ("ask", None)}


def meant(about: About, words: str) -> str | None:
    """What such an answer asks for; None for anything else."""
    if len(words) > _LONG:
        return None
    said = words.casefold().replace("’", "'").strip(" .!\n")
    found = next((one for one in _MEANT.get(about, ()) if said in listed_everywhere(f"ending-words-{one}")), None)
    says = yes_or_no(words) if found is None and about in _YES_NO else None
    return _YES_NO[about][0 if says else 1] if says is not None else found


@feature.on(MessagePosted, plain=False)
def heard(ctx: Context, event: MessagePosted) -> None:
    """A private word, after something was asked, or in reply to it."""
    if not event.private or ctx.taken or not ctx.decides:
        return
    if event.reply_to is not None:
        sent = sent_here(ctx, event.reply_to)
        why = purpose.read(sent.purpose) if sent is not None and sent.community_id == ctx.community.id else None
    else:
        why = next(iter(lately(ctx, _HOLDS)), None)
    number = why.about(ASKED) if why is not None else None
    what = meant(About(number), event.text) if number is not None else None
    if what is None:
        return
    ctx.taken = True
    try:
        do(ctx, what)
    except CommandError as error:
        ctx.answer(error.key, error.say, refusal=True)


@WAITS_FOR_WORDS.by(feature)
def waits(ctx: Context, why: Purpose) -> bool:
    """What asks something does."""
    return why.about(ASKED) in (*_MEANT,)
