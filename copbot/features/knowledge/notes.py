"""The age and the state of an answer in words, for all who show answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from copbot.features.knowledge import ageing, feature, keeping, lookups
from copbot.features.knowledge.ageing import Stand
from copbot.features.knowledge.tables import Doubt, Upkeep
from copbot.kit import audience
from copbot.kit.context import Context
from copbot.kit.freshness import AGED, Aged
from copbot.kit.saying import short
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, text
from storage.models import Post

_TITLE, _CHAIN = 80, 5
_TWO_YEARS = 24


@AGED.by(feature)
def aged(ctx: Context, words: Wording, posts: Sequence[Post], about: int) -> Mapping[int, Aged]:
    """What there is to tell of each."""
    numbers = [post.id for post in posts]
    known, doubts = lookups.kept(ctx.db, numbers), lookups.doubts(ctx.db, numbers)
    bases = keeping.bases_of(ctx, posts)
    found = {}
    for number, post in enumerate(posts, 1):
        own, said = known.get(post.id), doubts.get(post.id, [])
        how = keeping.stand(own, post, post.at + ageing.interval(bases[post.id], 1.0), ctx.now, doubted=bool(said))
        if how in (Stand.DOUBTED, Stand.NEWER) or keeping.is_old(ctx, post):
            key = "fresh-untrue" if len(posts) == 1 else "fresh-untrue-this"
            untrue = Button(words.line(key, number=f"{number}"), f"untrue {post.id} {about}".removesuffix(" 0"))
            shown = (untrue,) if how not in (Stand.NEWER,) else ()
            found[post.id] = Aged(note(ctx, words, post, how, own, said), shown)
    return found


def note(ctx: Context, words: Wording, post: Post, how: Stand, own: Upkeep | None, doubts: Sequence[Doubt]) -> Text:
    """How old the answer is, and how it stands."""
    if how is Stand.NEWER and own is not None:
        newest = newer(ctx, post)
        if newest is not None:
            return _newer(ctx, words, post, newest)
        how = Stand.DOUBTED if doubts else Stand.UNCHECKED if own.due <= ctx.now else Stand.GIVEN
    ago = since(words, post.at, ctx.now)
    if how is Stand.DOUBTED:
        reason = next((one.reason for one in reversed(doubts) if one.reason), "")
        return words.rich("fresh-doubted-why" if reason else "fresh-doubted", ago=ago, reason=reason)
    confirmed = own.confirmed_at if own is not None else None
    if how is Stand.UNCHECKED:
        key = "fresh-unchecked-since" if confirmed is not None else "fresh-unchecked"
        return words.rich(key, ago=ago, month=_month(ctx, words, confirmed or post.at))
    if how is Stand.CONFIRMED and confirmed is not None:
        return words.rich("fresh-confirmed", ago=ago, month=_month(ctx, words, confirmed))
    return words.rich("fresh-given", ago=ago)


def since(words: Wording, at: datetime, now: datetime) -> str:
    """How long ago that was, in months, or in years where it is long."""
    count = ageing.months(at, now)
    if count < 1:
        return words.line("fresh-lately")
    if count < _TWO_YEARS:
        return words.line("fresh-months", count=count)
    return words.line("fresh-years", count=round(count / 12))


def _month(ctx: Context, words: Wording, at: datetime) -> str:
    there, now = at.astimezone(ctx.zone), ctx.now.astimezone(ctx.zone)
    # A month without a year is the last one of that name.
    named = (now.year - there.year) * 12 + now.month - there.month < 11
    return words.month(there, year=not named)


def newer(ctx: Context, post: Post) -> Post | None:
    """The newest answer that stands in the place of this one, by way of others in between; None if none does."""
    found: Post | None = None
    number: int | None = post.id
    for _ in range(_CHAIN):
        own = ctx.db.get(Upkeep, number)
        later = keeping.answer(ctx, own.newer_id) if own is not None else None
        if later is None:
            break
        found, number = later, later.id
    return found if found is not None and found.id != post.id else None


def _newer(ctx: Context, words: Wording, post: Post, newest: Post) -> Text:
    """It leads there; of what was said in a closed room nothing is told elsewhere."""
    there = ctx.room_by(newest.room_id)
    if newest.room_id != post.room_id and not audience.is_open(ctx, there):
        return words.rich("fresh-newer-bare")
    title = ctx.link(newest, short(words, newest, _TITLE))
    if newest.question_id == post.question_id:
        return words.rich("fresh-newer", title=title)
    return words.rich("fresh-newer-in", title=text(title), number=f"{newest.question_id}")
