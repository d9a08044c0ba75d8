"""How points go round: tokens for each new post, a draw among the middle band, and points for who holds most tokens.

After Slashcode's run_moderatord (giveAwayModTokens, convert_tokens_to_points, stirPool), 2008. Pure: whoever calls
this brings the time and the lot.
"""

from __future__ import annotations

import math
import random
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from copbot.features.moderation import ModerationSettings


@dataclass(frozen=True, slots=True)
class Candidate:
    """What is known of a member who may get points.

    `days` are active days of late; the shares are of judged moderations that were fair (None before any was judged),
    and of granted points that were left to expire.
    """

    member: int
    since: datetime
    karma: int = 0
    tokens: int = 0
    points: int = 0
    days: int = 0
    willing: bool = True
    staff: bool = False
    paused_until: datetime | None = None
    fair_ups: float | None = None
    fair_downs: float | None = None
    judged: int = 0
    expired: float = 0.0


def eligible(everybody: Collection[Candidate], now: datetime, settings: ModerationSettings) -> list[Candidate]:
    """Who can get points: of the oldest members, those who are fit for it."""
    return fit(oldest(everybody, settings.eligible_share), now, settings)


def fit(found: Iterable[Candidate], now: datetime, settings: ModerationSettings) -> list[Candidate]:
    """Those who are active, valued and willing. Staff needs no points."""
    return [
        one
        for one in found
        if one.willing
        and not one.staff
        and one.karma >= settings.eligible_karma
        and one.days >= settings.active_days
        and (one.paused_until is None or one.paused_until <= now)
    ]


def oldest(everybody: Collection[Candidate], share: float) -> list[Candidate]:
    """This share of the members, those who have been here longest; somebody at least, if there is anybody."""
    return sorted(everybody, key=lambda one: (one.since, one.member))[: math.ceil(len(everybody) * share)]


def band(found: Sequence[Candidate], lot: random.Random, settings: ModerationSettings) -> list[Candidate]:
    """The middle of the eligible by activity: no lurkers, no obsessives. In a small community everybody."""
    if len(found) < settings.band_members:
        return list(found)
    drawn = lot.sample(found, len(found))
    drawn.sort(key=lambda one: one.days)
    return drawn[int(len(drawn) * settings.band_from) : math.ceil(len(drawn) * settings.band_to)]


def weight(one: Candidate, settings: ModerationSettings) -> float:
    """How likely a member is drawn: fair moderators, and those who use their points, are preferred a little."""
    known = one.judged / (one.judged + 10)
    shares = (_half(one.fair_ups), _half(one.fair_downs), 0.5 + known / 2, 1 - one.expired)
    return float(settings.weight ** (2 * sum(shares) - len(shares)))


def _half(share: float | None) -> float:
    return 0.5 if share is None else share


def feed(posts: int, expired: int, settings: ModerationSettings) -> float:
    """The tokens that this many new posts and expired points bring."""
    return posts * settings.tokens_per_post + expired * settings.tokens_per_point * settings.recycled


def hand_out(
    tokens: int, found: Sequence[Candidate], lot: random.Random, settings: ModerationSettings
) -> dict[int, int]:
    """The tokens, given one at a time to members drawn by weight, at most three each: how many by member."""
    given: dict[int, int] = {}
    if tokens >= settings.tokens_at_once * len(found):
        return {one.member: settings.tokens_at_once for one in found}
    left, weights = list(found), [weight(one, settings) for one in found]
    while tokens > 0 and left:
        for number in sorted(set(lot.choices(range(len(left)), weights, k=tokens)), reverse=True):
            member = left[number].member
            given[member] = given.get(member, 0) + 1
            tokens -= 1
            if given[member] == settings.tokens_at_once:
                del left[number], weights[number]
    return given


def hold(tokens: int, change: int, settings: ModerationSettings) -> int:
    """Tokens after a change: nobody holds more than forty, and a gain stops there; a debt can be worked off."""
    return max(tokens, min(settings.max_tokens, tokens + change)) if change > 0 else tokens + change


def granted(
    found: Iterable[Candidate], got: int, everybody: int, lot: random.Random, settings: ModerationSettings
) -> list[int]:
    """Who is granted points now: of those with most tokens as many as the `got` members who got any make up for."""
    rich = [one for one in found if one.tokens >= settings.grant_tokens and one.points == 0]
    most = max(1, int(everybody * settings.grant_share))
    number = min(most, int(got / price(settings) + lot.random()))
    lots = {one.member: lot.random() for one in rich}
    return [one.member for one in sorted(rich, key=lambda one: (-one.tokens, lots[one.member]))[:number]]


def floor(
    found: Sequence[Candidate], last: datetime | None, now: datetime, lot: random.Random, settings: ModerationSettings
) -> int | None:
    """The member who is granted points because nobody was for a whole stir period: in small communities."""
    free = [one for one in found if one.points == 0]
    if not free or (last is not None and now - last < settings.stir):
        return None
    return lot.choices(free, [weight(one, settings) for one in free])[0].member


def price(settings: ModerationSettings) -> int:
    """The tokens that a grant costs."""
    return settings.points * settings.tokens_per_point


def paid(tokens: int, settings: ModerationSettings) -> int:
    """The tokens left to a member who is granted points: not below none, unless they were before."""
    return min(tokens, max(0, tokens - price(settings)))


def decayed(
    tokens: int, seen: datetime, karma: int, before: datetime, now: datetime, settings: ModerationSettings
) -> int:
    """The tokens of a member last seen then, looked at `before` and `now`: those of absent and unvalued ones decay."""
    begin = before if karma < settings.decay_karma else max(before, seen + settings.decay_after)
    days = int((now - begin) / timedelta(days=1))
    return max(min(tokens, 0), tokens - settings.decay * days) if days > 0 else tokens


def daily(everybody: Iterable[Candidate], now: datetime, settings: ModerationSettings) -> list[int]:
    """Who is set to the day's points in the scheme `daily`: everybody of a month or more, valued and willing."""
    return [
        one.member
        for one in everybody
        if one.willing
        and not one.staff
        and one.karma >= settings.eligible_karma
        and now - one.since >= settings.daily_age
        and (one.paused_until is None or one.paused_until <= now)
    ]
