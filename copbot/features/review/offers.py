"""What waits for a member or for moderators of reviews."""

from __future__ import annotations

from copbot.features.review import feature, lookups, seeing
from copbot.features.review.nudging import AUTHORS, OFFERS, pressing
from copbot.features.review.tables import Part, Review, Stage
from copbot.features.review.verdicts import may_decide
from copbot.kit.context import Context
from copbot.kit.offers import ATTENTION
from copbot.kit.waits import NEEDS, WAITS, Waiting
from copbot.rooms.text import Text


@WAITS.by(feature)
def waits(ctx: Context) -> list[Waiting]:
    """What the member is asked to read, or reads and has said nothing of; and what is asked of who submitted it."""
    found, words = list[Waiting](), ctx.answer_words
    for part, review in lookups.to_read(ctx.db, ctx.member_id, Part.ASKED, Part.READS):
        if not seeing.may_see(ctx, review, ctx.member):
            continue
        query = {"number": review.id}
        if part.part == Part.ASKED:
            said = OFFERS.said(ctx, ctx.member, [review.id])
            found.append(Waiting(said.text, said.buttons, "review", query))
        elif ctx.member_id not in lookups.commented(ctx.db, review.id):
            day = words.day(review.until.astimezone(ctx.zone_of(ctx.member)))
            told = words.rich("review-waits", title=review.title, day=day)
            found.append(Waiting(told, pressing(words, review, "no"), "review", query))
    for review in lookups.submitted_by(ctx.db, [ctx.member_id]):
        if review.stage == Stage.ASKED:
            said = AUTHORS.said(ctx, ctx.member, [review.id])
            found.append(Waiting(said.text, said.buttons, "review", {"number": review.id}))
    for review in lookups.edited_by(ctx.db, [ctx.member_id]):
        seen = seeing.may_see(ctx, review, ctx.member)
        if seen and review.stage == Stage.BUNDLED and review.ballot_id is None:
            told = words.rich("review-waits-verdict", title=review.title)
            found.append(Waiting(told, page="review", query={"number": review.id}))
    return found


def _stuck(ctx: Context) -> list[Review]:
    """Those before all that wait for a verdict which a moderator is to give."""
    found = lookups.in_stages(ctx.db, ctx.community.id, (Stage.BUNDLED,))
    return [one for one in found if seeing.is_open(one) and one.editor_id is None and one.ballot_id is None]


@NEEDS.by(feature)
def needs(ctx: Context) -> list[Waiting]:
    """What waits for a verdict of the author of the event."""
    words = ctx.answer_words
    mine = [one for one in _stuck(ctx) if may_decide(ctx, one)]
    return [
        Waiting(words.rich("review-waits-verdict", title=one.title), page="review", query={"number": one.id})
        for one in mine
    ]


@ATTENTION.by(feature)
def attention(ctx: Context) -> Text | None:
    """How many wait for a verdict of a moderator."""
    count = len(_stuck(ctx))
    return ctx.answer_words.rich("review-attention", count=count) if count else None
