"""Time set aside: a newcomer is asked when there is some, and what can wait comes then."""

from __future__ import annotations

from babel.dates import get_day_names

from copbot.community.free_time import EVERY_DAY, FreeTime, free_time
from copbot.community.schedule import Hours
from copbot.features.nudges import feature
from copbot.hearing.yes_no import yes_or_no
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.offers import ASKS_WHEN, SAYS_WHEN, WAITS_FOR_WORDS, Answer
from copbot.kit.places import sent_here
from copbot.kit.spoken import waiting
from copbot.language.wording import Wording, everywhere
from copbot.rooms import purpose
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, text
from storage.models import Member

ASKED = Purpose("freetime")
"""What asks for it is for."""
_OFFERED = ("mornings", "afternoons", "evenings", "weekends")


@ASKS_WHEN.by(feature)
def asked(ctx: Context, words: Wording, member: Member) -> Answer | None:
    """Once, where nothing is known of it."""
    if member.free_days or member.quiet_from is not None:
        return None
    return Answer(words.rich("time-ask"), (Button(words.line("time-button"), "quiet when"),))


@SAYS_WHEN.by(feature)
def says(ctx: Context, text: str) -> bool:
    """Is it so? Then it holds from now on; a plain no is no time, and fine too."""
    found = free_time(text)
    if found is not None:
        keep(ctx, found)
    elif yes_or_no(text) is False:
        ctx.answer("time-declined")
    else:
        return False
    return True


def keep(ctx: Context, found: FreeTime) -> None:
    """It holds for the author of the event, and is said again as it was understood."""
    for member in ctx.own():
        member.free_days = found.days
        member.quiet_from, member.quiet_to = (found.hours.end, found.hours.begin) if found.hours else (None, None)
    answer(ctx)


def answer(ctx: Context) -> None:
    """Say it, and how it is ended."""
    words = ctx.answer_words
    ctx.answer("lines", {"lines": text(told(ctx, words, ctx.member), " ", words.rich("time-off"))})


def told(ctx: Context, words: Wording, member: Member) -> Text:
    """When the member hears of what can wait."""
    begin, end = member.quiet_from, member.quiet_to
    hours = str(Hours(end, begin)) if begin is not None and end is not None else ""
    days = "" if member.free_days == EVERY_DAY else _days(words, member.free_days)
    key = "-".join(["time-set", *(["days"] if days else []), *(["hours"] if hours else [])])
    return words.rich(key, days=days, hours=hours, zone=str(ctx.zone_of(member)))


def _days(words: Wording, days: int) -> str:
    names = get_day_names("wide", locale=words.language)
    return ", ".join(names[day] for day in range(7) if days >> day & 1)


def chosen(ctx: Context, word: str) -> bool:
    """Was this said to `/quiet`: "when", "except evenings", a plain no? Raises CommandError for no time."""
    first, _, rest = word.partition(" ")
    if word.casefold() in everywhere("quiet-when"):
        words = ctx.answer_words
        buttons = [Button(words.line(f"time-{one}"), f"quiet except {one}") for one in _OFFERED]
        no = Button(words.line("time-no"), "quiet no thanks")
        ctx.answer("time-when", buttons=(*buttons, no), purpose=ASKED)
    elif first.casefold() in everywhere("quiet-except"):
        found = free_time(rest)
        if found is None:
            raise CommandError("time-not", word=rest[:40])
        keep(ctx, found)
    elif yes_or_no(word) is False and word.casefold() not in everywhere("switch-off"):
        ctx.answer("time-declined")
    else:
        return False
    return True


@feature.on(MessagePosted)
def said(ctx: Context, event: MessagePosted) -> None:
    """A plain private word that answers the question."""
    if ctx.room is not None or ctx.taken:
        return
    if event.reply_to is not None:
        sent = sent_here(ctx, event.reply_to)
        if sent is None or purpose.read(sent.purpose) != ASKED or sent.community_id != ctx.community.id:
            return
        ctx.taken = True
        if not says(ctx, event.text):
            ctx.answer("time-not", {"word": event.text[:40]})
    elif free_time(event.text) is not None and [why for why, _ in waiting(ctx)][:1] == [ASKED]:
        ctx.taken = says(ctx, event.text)


@WAITS_FOR_WORDS.by(feature)
def waits(ctx: Context, why: Purpose) -> bool:
    """The question, until it is answered."""
    return why == ASKED and ctx.account is not None and not ctx.member.free_days
