"""Time set aside: a newcomer is asked when there is some, and what can wait comes then."""

from __future__ import annotations

from datetime import timedelta

from babel.dates import get_day_names

from copbot.community.free_time import EVERY_DAY, FreeTime, Unclear, free_time, speaks_of_time
from copbot.community.schedule import Hours
from copbot.features.nudges import feature
from copbot.hearing.no_time import no_time
from copbot.hearing.yes_no import yes_or_no
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.offers import ASKS_WHEN, SAYS_WHEN, WAITS_FOR_WORDS, Answer
from copbot.kit.places import sent_here
from copbot.kit.spoken import lately, waiting
from copbot.language.wording import Wording, everywhere
from copbot.rooms import purpose
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, text
from storage.models import Member

ASKED = Purpose("freetime")
"""What asks for it is for."""
_HOLDS = timedelta(days=1)
_OFFERED = ("mornings", "afternoons", "evenings", "weekends")


@ASKS_WHEN.by(feature)
def asked(ctx: Context, words: Wording, member: Member) -> Answer | None:
    """Once, where nothing is known of it."""
    if member.free_days or member.quiet_from is not None:
        return None
    return Answer(words.rich("time-ask"), (Button(words.line("time-button"), "quiet when"),))


@SAYS_WHEN.by(feature)
def says(ctx: Context, text: str) -> bool:
    """Is it so? Then it holds from now on; a plain no, or "hardly ever", is no time, and fine too."""
    found = free_time(text)
    if found is not None:
        _noted(ctx, text, found)
    elif yes_or_no(text) is False or no_time(text):
        ctx.answer("time-declined")
    else:
        return False
    return True


def _noted(ctx: Context, said: str, found: FreeTime | Unclear) -> None:
    """Keep it, or ask which of two things is meant."""
    words = ctx.answer_words
    if isinstance(found, FreeTime):
        keep(ctx, found)
    elif found.forwards is None:
        ctx.answer("time-either", {"word": said[:40]}, buttons=_offers(words), purpose=ASKED)
    else:
        days, hours = found.forwards.days, str(found.forwards.hours)
        # Days of the week are heard in all languages.
        named = "" if days == EVERY_DAY else " ".join(_names(days, "en")) + " "
        ctx.answer(
            "time-backwards",
            {"word": said[:40]},
            buttons=(Button(hours, f"quiet except {named}{hours}"),),
            purpose=ASKED,
        )


def _offers(words: Wording) -> tuple[Button, ...]:
    return tuple(Button(words.line(f"time-{one}"), f"quiet except {one}") for one in _OFFERED)


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
    return ", ".join(_names(days, words.language))


def _names(days: int, language: str) -> list[str]:
    names = get_day_names("wide", locale=language)
    return [names[day] for day in range(7) if days >> day & 1]


def chosen(ctx: Context, word: str) -> bool:
    """Was this said to `/quiet`: "when", "except evenings", a plain no? Raises CommandError for no time."""
    first, _, rest = word.partition(" ")
    if word.casefold() in everywhere("quiet-when"):
        words = ctx.answer_words
        no = Button(words.line("time-no"), "quiet no thanks")
        ctx.answer("time-when", buttons=(*_offers(words), no), purpose=ASKED)
    elif first.casefold() in everywhere("quiet-except"):
        found = free_time(rest)
        if found is None:
            raise CommandError("time-not", word=rest[:40])
        _noted(ctx, rest, found)
    elif yes_or_no(word) is False and word.casefold() not in everywhere("switch-off"):
        ctx.answer("time-declined")
    else:
        return False
    return True


@feature.on(MessagePosted, plain=False)
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
    elif next(iter(lately(ctx, _HOLDS)), None) == ASKED and "?" not in event.text:
        # It was asked just now: a no is meant for it, and so are words on times that can't be read.
        ctx.taken = says(ctx, event.text)
        if not ctx.taken and speaks_of_time(event.text):
            ctx.taken = True
            ctx.answer("time-not", {"word": event.text[:40]}, purpose=ASKED)


@WAITS_FOR_WORDS.by(feature)
def waits(ctx: Context, why: Purpose) -> bool:
    """The question, until it is answered."""
    return why == ASKED and ctx.account is not None and not ctx.member.free_days
