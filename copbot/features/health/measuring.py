"""How a community does, by indicators: a pure function of rows and the time, for live rooms, replays and imports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from copbot.features.health.formulas import (
    FEW,
    Fewest,
    Mean,
    Move,
    Share,
    Uneven,
    Waits,
    count_moved,
    fewest,
    fewest_moved,
    mean_moved,
    share_moved,
    uneven,
    waits_moved,
)
from copbot.features.health.rows import Asked, Rows

WINDOW = timedelta(days=28)
BEFORE = 4
"""So many windows before are what the last one is held against."""
WEEK, DAY = timedelta(days=7), timedelta(days=1)
_WEEKS = 8
_LISTED = 5
Value = Share | Waits | Fewest | Mean | Uneven | int
"""What an indicator says: a share, waits, how few carry half, a mean, how uneven a load is, or a count."""


@dataclass(frozen=True, slots=True)
class Span:
    """A time from `begin` to before `end`, as it is seen at `now`."""

    begin: datetime
    end: datetime
    now: datetime

    def holds(self, at: datetime, ripe: timedelta = timedelta()) -> bool:
        """Does the moment lie in it, and so long ago that what is waited for could have come?"""
        return self.begin <= at < self.end and at <= self.now - ripe


@dataclass(frozen=True, slots=True)
class Indicator:
    """A measure for one of the ten pitfalls: which way is good, what the bot can help with, as a command line.

    With `now_alone` it can only be told of now: there is nothing to hold it against; but with `looks_back` it could be
    told at the end of any time. `behind`, if given, tells which questions are behind it.
    """

    name: str
    pitfall: int
    good: Move
    does: str
    of: Callable[[Rows, Span], Value]
    now_alone: bool = False
    behind: Callable[[Asked], bool] | None = None
    looks_back: bool = False


def _ripe(rows: Rows, span: Span) -> list[Asked]:
    return [one for one in rows.asked if span.holds(one.at, WEEK)]


def _answered(one: Asked) -> bool:
    return one.answered_at is not None and one.answered_at - one.at <= WEEK


def _solo(one: Asked) -> bool:
    return one.reacted_at is None or one.reacted_at - one.at > WEEK


def answered(rows: Rows, span: Span) -> Share:
    """Questions answered by somebody else within seven days; younger ones are not counted.

    Reply coverage, as the spec of pacharanero/dsc has it for Discourse.
    """
    asked = _ripe(rows, span)
    return Share(sum(map(_answered, asked)), len(asked))


def wait(rows: Rows, span: Span) -> Waits:
    """Hours to the first answer by somebody else, of the same questions; the others have none within seven days.

    Time to First Response of CHAOSS, bots left out: https://chaoss.community/kb/metric-time-to-first-response/
    """
    asked = _ripe(rows, span)
    hours = sorted(
        (one.answered_at - one.at) / timedelta(hours=1) for one in asked if one.answered_at and _answered(one)
    )
    return Waits(tuple(hours), len(asked) - len(hours))


def solo(rows: Rows, span: Span) -> Share:
    """Questions about which nobody else said anything within seven days."""
    asked = _ripe(rows, span)
    return Share(sum(map(_solo, asked)), len(asked))


def worthwhile(rows: Rows, span: Span) -> int:
    """Questions that got their first answer, and contributions that were shared, in this time."""
    firsts = sum(one.answered_at is not None and span.holds(one.answered_at) for one in rows.asked)
    return firsts + sum(map(span.holds, rows.contributions))


def fresh(rows: Rows, span: Span) -> Share:
    """Weeks, of the last eight, with a contribution or an answer that somebody valued."""
    good = [*rows.contributions, *(one.at for one in rows.answers if one.valued)]
    weeks = {(span.now - at) // WEEK for at in good if at <= span.now}
    known = min(_WEEKS, (span.now - rows.begin) // WEEK) if rows.begin is not None else 0
    return Share(sum(week < known for week in weeks), known)


def bot_talk(rows: Rows, span: Span) -> Share:
    """The bot's messages of all in the rooms."""
    days = [day for day in rows.talked if span.begin.toordinal() <= day < span.end.toordinal()]
    people, bot = (sum(rows.talked[day][side] for day in days) for side in (0, 1))
    return Share(bot, people + bot)


def opted_out(rows: Rows, span: Span) -> Share:
    """Members who have turned off a kind of nudge, or all."""
    return Share(len(rows.off), rows.members)


def no_subject(rows: Rows, span: Span) -> Share:
    """Questions of which it is not known what they are about, where it is known of any."""
    asked = [one for one in rows.asked if span.holds(one.at)]
    known = any(one.on_subject for one in rows.asked)
    return Share(sum(not one.on_subject for one in asked), len(asked)) if known else Share(0, 0)


def goals(rows: Rows, span: Span) -> int:
    """Days since the goals were adopted; -1 without any."""
    return (span.now - rows.goals_at) // DAY if rows.goals_at is not None else -1


def tickets(rows: Rows, span: Span) -> int:
    """Tickets of the helpdesk."""
    return sum(span.holds(one.at) for one in rows.tickets)


def seen_to(rows: Rows, span: Span) -> Share:
    """Tickets that a moderator saw to within 24 hours; younger ones are not counted."""
    found = [one for one in rows.tickets if span.holds(one.at, DAY)]
    return Share(sum(one.seen_to_at is not None and one.seen_to_at - one.at <= DAY for one in found), len(found))


def replied(rows: Rows, span: Span) -> Share:
    """Newcomers to whose first word somebody reacted within 24 hours; younger ones are not counted.

    That there is a first reply at all is what counts: with one 56 % wrote again, without 44 % (Joyce & Kraut,
    Predicting continued participation in newsgroups, JCMC 11 (2006), 723–747).
    """
    found = [one for one in rows.newcomers if span.holds(one.at, DAY)]
    return Share(sum(one.reacted_at is not None and one.reacted_at - one.at <= DAY for one in found), len(found))


def unasked(rows: Rows, span: Span) -> Share:
    """Answers by members whom the bot had not asked to look at that question."""
    found = [one for one in rows.answers if span.holds(one.at)]
    return Share(sum(one.unasked for one in found), len(found))


def carried(rows: Rows, span: Span) -> Fewest:
    """How few people give half of the answers."""
    return fewest(Counter(one.author for one in rows.answers if span.holds(one.at)).values())


def moderators(rows: Rows, span: Span) -> Share:
    """Moderators who said something in this time."""
    return Share(sum(at is not None and span.holds(at) for at in rows.moderators), len(rows.moderators))


def mood(rows: Rows, span: Span) -> Mean:
    """What members answered to the pulse, as far as that was told to everybody."""
    found = [one.counts for one in rows.moods if span.holds(one.at)]
    return Mean(tuple(map(sum, zip(*found, strict=True))))


def thanked(rows: Rows, span: Span) -> int:
    """How often somebody was thanked with a reason."""
    return sum(map(span.holds, rows.thanked))


def _loads(rows: Rows, span: Span) -> Iterable[int]:
    return Counter(one.member for one in rows.loads if span.holds(one.at)).values()


def borne(rows: Rows, span: Span) -> Fewest:
    """How few people do half of what is done to moderate."""
    return fewest(_loads(rows, span))


def load(rows: Rows, span: Span) -> Uneven:
    """How unevenly that is shared."""
    return uneven(_loads(rows, span))


UP, DOWN = Move.UP, Move.DOWN
INDICATORS = (
    # The first of these that got worse is what matters most.
    Indicator("answered", 7, UP, "open", answered, behind=lambda one: not _answered(one)),
    Indicator("replied", 8, UP, "settings welcome", replied),
    Indicator("solo", 7, DOWN, "open", solo, behind=_solo),
    Indicator("wait", 7, DOWN, "open", wait),
    Indicator("carried", 10, UP, "settings alerts", carried),
    Indicator("worthwhile", 2, UP, "missed 28d", worthwhile),
    Indicator("seen-to", 8, UP, "status", seen_to),
    Indicator("bot-talk", 6, DOWN, "settings alerts", bot_talk),
    Indicator("unasked", 9, UP, "goals", unasked),
    Indicator("no-subject", 4, DOWN, "goals", no_subject),
    Indicator("tickets", 6, DOWN, "status", tickets),
    Indicator("fresh", 2, UP, "missed 28d", fresh, now_alone=True, looks_back=True),
    Indicator("opted-out", 3, DOWN, "settings alerts", opted_out, now_alone=True),
    Indicator("mood", 1, UP, "pulse", mood),
    Indicator("thanked", 9, UP, "calls", thanked),
    Indicator("borne", 10, UP, "status", borne),
    Indicator("load", 10, DOWN, "status", load),
    Indicator("goals", 5, DOWN, "goals", goals, now_alone=True),
    Indicator("moderators", 10, UP, "status", moderators, now_alone=True),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What an indicator says: now, in all windows before together (None if there are none), and how it moved.

    `behind` are the newest questions behind it, if these are not so few that they would tell how many.
    """

    indicator: Indicator
    now: Value
    before: Value | None
    move: Move | None
    behind: tuple[int, ...] = ()

    @property
    def better(self) -> bool:
        """Has it moved the good way?"""
        return bool(self.move) and self.move == self.indicator.good

    @property
    def worse(self) -> bool:
        """Has it moved the other way?"""
        return bool(self.move) and self.move != self.indicator.good


def windows(rows: Rows, now: datetime) -> list[Span]:
    """The last window, and those of the four before it in which the community was already heard, the newest first."""
    found = [Span(now - WINDOW * (back + 1), now - WINDOW * back, now) for back in range(BEFORE + 1)]
    begin = rows.begin
    return [found[0], *(one for one in found[1:] if begin is not None and one.begin >= begin)]


def measure(rows: Rows, now: datetime) -> Mapping[str, Reading]:
    """Each indicator, by its name, over the last 28 days against the four windows before."""
    last, *before = windows(rows, now)
    return {one.name: _reading(one, rows, last, before) for one in INDICATORS}


def _reading(one: Indicator, rows: Rows, last: Span, before: Sequence[Span]) -> Reading:
    value = one.of(rows, last)
    earlier = [] if one.now_alone else [one.of(rows, span) for span in before]
    behind = [asked.number for asked in _ripe(rows, last) if one.behind(asked)] if one.behind is not None else []
    newest = tuple(sorted(behind, reverse=True)[:_LISTED]) if len(behind) >= FEW else ()
    return Reading(one, value, together(earlier) if earlier else None, moved(value, earlier), newest)


def moved(now: Value, before: Sequence[Value]) -> Move | None:
    """How a value moved against those of the windows before; None where that can't be said."""
    match now:
        case Share():
            return share_moved(now, [one for one in before if isinstance(one, Share)])
        case Waits():
            return waits_moved(now, [one for one in before if isinstance(one, Waits)])
        case Fewest():
            return fewest_moved(now, [one for one in before if isinstance(one, Fewest)])
        case Mean():
            return mean_moved(now, [one for one in before if isinstance(one, Mean)])
        case Uneven():
            return None
        case _:
            return count_moved(now, [one for one in before if isinstance(one, int)])


def together(values: Sequence[Value]) -> Value | None:
    """The values of several windows as one: of counts the mean; of how few carry half, and how evenly, nothing."""
    match values[0]:
        case Share():
            shares = [one for one in values if isinstance(one, Share)]
            return Share(sum(one.part for one in shares), sum(one.whole for one in shares))
        case Waits():
            waits = [one for one in values if isinstance(one, Waits)]
            hours = sorted(hours for one in waits for hours in one.hours)
            return Waits(tuple(hours), sum(one.never for one in waits))
        case Fewest() | Uneven():
            return None
        case Mean():
            told = [one.counts for one in values if isinstance(one, Mean) and one.counts]
            return Mean(tuple(map(sum, zip(*told, strict=True))))
        case _:
            counts = [one for one in values if isinstance(one, int)]
            return round(sum(counts) / len(counts))
