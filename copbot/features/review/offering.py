"""Who reads it: some are asked, say yes or no, and where one says nothing the next is asked."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_for
from copbot.features.review import ReviewSettings, card, feature, lookups, seeing
from copbot.features.review.balance import standing
from copbot.features.review.card import READING
from copbot.features.review.nudging import OFFERS
from copbot.features.review.tables import OPEN, Audience, Part, Review, Reviewer
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.hearers import hearers
from copbot.kit.nudge import nudge
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines

_CALLED, _PRIVATELY = 2, 1
"""How who is asked was told: called in a room, with no word of what it is, or privately."""


def begin(ctx: Context, review: Review, chosen: Sequence[int], before: Sequence[int] = ()) -> None:
    """Ask who was chosen, or in a circle those who have read least; who read the version `before` before all others."""
    chosen_alone = review.audience == Audience.CHOSEN
    before = [one for one in before if chosen_alone or seeing.may_see(ctx, review, ctx.member_by(one))]
    order = [*before, *(one for one in chosen if one not in before)]
    at_once = len(order)
    circle = review.circle_id
    if review.audience == Audience.CIRCLE and circle is not None:
        seats = [one.member_id for one in lookups.seats(ctx.db, circle) if not one.queued]
        members = [one for one in seats if ctx.is_here_by(one)]
        ordered = sorted(members, key=lambda one: standing(ctx, circle, one).owes, reverse=True)
        order += [one for one in ordered if one not in order]
        at_once = max(ctx.settings(ReviewSettings).readers, len(before))
    order = [one for one in order if one != review.member_id]
    for place, member in enumerate(order):
        _added(ctx, review, member, Part.ASKED if place < at_once else Part.NEXT, place)
    ctx.db.flush()
    _ask(ctx, review)


def _added(ctx: Context, review: Review, member: int, part: Part, place: int) -> Reviewer:
    """Somebody who has to do with it from now on, at this place in their order."""
    found = Reviewer(
        review_id=review.id,
        member_id=member,
        community_id=ctx.community.id,
        place=place,
        part=part.value,
        at=ctx.now,
    )
    ctx.db.add(found)
    return found


def _part(ctx: Context, review: Review, member: int) -> Reviewer:
    """What the member has to do with it; who had nothing to do with it comes last."""
    known = ctx.db.get(Reviewer, (review.id, member))
    return known or _added(ctx, review, member, Part.NEXT, len(lookups.reviewers(ctx.db, review.id)))


def _ask(ctx: Context, review: Review) -> None:
    asked = lookups.reviewers(ctx.db, review.id, Part.ASKED)
    fresh = [one for one in asked if not one.told and ctx.is_here_by(one.member_id)]
    _tell(ctx, review, fresh)
    _plan(ctx, review)


def _tell(ctx: Context, review: Review, parts: Sequence[Reviewer]) -> None:
    """Ask them; whom nothing reaches yet is asked as soon as he or she writes."""
    for one in parts:
        member = ctx.member_by(one.member_id)
        if hearers(ctx, OFFERS, [member], review.id):
            one.told = _PRIVATELY if seeing.is_open(review) or ctx.reachable(member) else _CALLED
    nudge(ctx, OFFERS, [(ctx.member_by(one.member_id), review.id) for one in parts])


def _plan(ctx: Context, review: Review) -> None:
    since = [one.at for one in lookups.reviewers(ctx.db, review.id, Part.ASKED) if _is_awaited(review, one)]
    if since:
        ctx.schedule("offer", review.id, min(since) + ctx.settings(ReviewSettings).answer)


def _is_awaited(review: Review, part: Reviewer) -> bool:
    """Is an answer due? Of a chosen one it is not before he or she knows what it is; in a circle there are others."""
    return part.told == _PRIVATELY or review.audience == Audience.CIRCLE


def reached(ctx: Context) -> None:
    """The author of the event writes privately: who could not be asked before can be now."""
    for part, review in lookups.to_read(ctx.db, ctx.member_id, Part.ASKED):
        if part.told != _PRIVATELY:
            part.at = ctx.now
            _tell(ctx, review, [part])
            _plan(ctx, review)


def say(ctx: Context, review: Review, asked: Sequence[int], audience: str) -> None:
    """Answer who submitted it how many of these are asked, and whom nothing has reached yet."""
    words, parts = ctx.answer_words, [ctx.db.get(Reviewer, (review.id, one)) for one in asked]
    missed = [one for one in parts if one is not None and not one.told]
    day = words.day(review.until.astimezone(ctx.zone))
    values: dict[str, str | int] = {"number": f"{review.id}", "day": day, "count": len(parts) - len(missed)}
    rows = [words.rich(f"review-put-{audience}", **values)]
    if missed and audience == Audience.CHOSEN:
        # In a room nobody else is to know whom it is for.
        names = [name_for(ctx, ctx.member, ctx.member_by(one.member_id)) for one in missed] if ctx.alone else []
        known = "yes" if names else "no"
        rows.append(words.rich("review-unreached", names=", ".join(names), has=known, count=len(missed)))
    ctx.answer("lines", {"lines": lines(rows)})


def _next(ctx: Context, review: Review) -> None:
    """Somebody does not read it: the next one is asked, if there is one."""
    ctx.db.flush()
    waiting = lookups.reviewers(ctx.db, review.id, Part.NEXT)
    if waiting and review.stage in OPEN:
        waiting[0].part, waiting[0].at = Part.ASKED.value, ctx.now
        ctx.db.flush()
    _ask(ctx, review)


@feature.timer("offer", about=Review)
def silent(ctx: Context, numbers: Sequence[int]) -> None:
    """Who was asked and said nothing in time is asked no more, and hears nothing of that."""
    for review in filter(None, (ctx.db.get(Review, number) for number in numbers)):
        over = ctx.now - ctx.settings(ReviewSettings).answer
        late = [
            one
            for one in lookups.reviewers(ctx.db, review.id, Part.ASKED)
            if one.at <= over and _is_awaited(review, one)
        ]
        for one in late:
            one.part = Part.SILENT.value
            _next(ctx, review)
        if not late:
            _ask(ctx, review)


def take(ctx: Context, review: Review) -> None:
    """The member reads it, and gets the text."""
    if review.stage not in OPEN:
        raise CommandError("review-over")
    if review.member_id == ctx.member_id:
        raise CommandError("review-own")
    give(ctx, review, thanks=reads(ctx, review))


def reads(ctx: Context, review: Review) -> bool:
    """The member reads it from now on. Does he or she only now?"""
    part = _part(ctx, review, ctx.member_id)
    if part.part == Part.READS:
        return False
    part.part, part.at, part.told = Part.READS.value, ctx.now, 0
    ctx.db.flush()
    card.show_readers(ctx, review)
    return True


def give(ctx: Context, review: Review, *, thanks: bool) -> None:
    """Give the reader the text, and say how one comments."""
    words = ctx.answer_words
    until = review.until.astimezone(ctx.zone_of(ctx.member))
    rows: list[Text] = [words.rich("review-thanks", day=words.day(until))] if thanks else []
    rows += [card.whole(ctx, words, review), words.rich("review-how-comment", number=f"{review.id}")]
    if review.anonymous:
        rows.append(words.rich("review-how-anonymous"))
    purpose = Purpose(READING, (review.id,))
    if ctx.outcome is not None and review.files:
        # A page can't give what lies on a platform: it comes in the talk with the reader.
        ctx.tell(ctx.member, lines(rows), files=card.enclosed(review), purpose=purpose)
        rows.insert(len(rows) - 1, words.rich("review-file-in-chat"))
    ctx.answer(
        "lines", {"lines": lines(rows)}, files=card.enclosed(review), purpose=purpose, aloud="review-read-privately"
    )


def decline(ctx: Context, review: Review) -> None:
    """It is not for the member now, or no longer."""
    part = seeing.part_of(ctx, review, ctx.member)
    if part is None or part.part not in (Part.ASKED, Part.READS):
        raise CommandError("review-not-asked")
    part.part, part.at = Part.DECLINED.value, ctx.now
    ctx.answer("review-declined")
    if review.stage in OPEN:
        card.show_readers(ctx, review)
        _next(ctx, review)


def drop(ctx: Context, review: Review, member: int) -> None:
    """The member can't read it any more; in a circle the next one is asked."""
    part = ctx.db.get(Reviewer, (review.id, member))
    if review.stage in OPEN and part is not None and part.part in (Part.NEXT, Part.ASKED, Part.READS):
        was, part.part = part.part, Part.DECLINED.value
        if was != Part.NEXT:
            _next(ctx, review)


def come(ctx: Context, review: Review, member: int) -> None:
    """Somebody is in its circle from now on, and is asked when others can't."""
    if review.stage in OPEN and review.member_id != member:
        _part(ctx, review, member)
        ctx.db.flush()


def ask_also(ctx: Context, review: Review, members: Sequence[int]) -> None:
    """These are asked as well, at once."""
    for member in members:
        part = _part(ctx, review, member)
        part.part, part.at, part.told = Part.ASKED.value, ctx.now, 0
        ctx.db.flush()
    _ask(ctx, review)
