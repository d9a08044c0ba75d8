"""`/metamod`: members judge whether moderations were fair; what comes of that."""

from __future__ import annotations

from copbot.features.moderation import ModerationSettings, feature, karma, lookups, meta, pool, rank, records
from copbot.features.moderation.moderating import person
from copbot.features.moderation.passing import lot
from copbot.features.moderation.tables import Moderation
from copbot.features.moderation.target import of_score, title
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.language.wording import Value
from copbot.rooms.actions import Button

_LOOKED_AT = 200
"""Ten are drawn from so many of the oldest."""
_TO_ME = "moderation-write-to-me"
FAIR, UNFAIR, PASS = "fair", "unfair", "pass"


@feature.command(Command("metamod", aside=True))
def metamod(ctx: Context, call: Call) -> None:
    """Ten moderations, one after another, nobody named: fair or unfair?"""
    settings = ctx.settings(ModerationSettings)
    me = ctx.member_id
    open_ = lookups.asked(ctx.db, me)
    if not open_:
        open_ = _draw(ctx, settings, me)
    _show(ctx, open_)


def _draw(ctx: Context, settings: ModerationSettings, me: int) -> list[int]:
    """The numbers of the moderations that the member is to judge now. Raises CommandError if there are none."""
    record = records.record(ctx.db, ctx.community.id, me)
    if record.judged_at is not None and ctx.now - record.judged_at < settings.meta_every:
        raise CommandError("metamod-later")
    older = rank.older(ctx.db, ctx.community.id, me, lot(ctx, f"older {me}"))
    if older is None or not meta.may(*older, record.karma, record.willing, settings):
        raise CommandError("metamod-not-you")
    until = ctx.now - settings.meta_after
    found = lookups.to_judge(ctx.db, ctx.community.id, person(ctx, me), until, _LOOKED_AT)
    if not found:
        raise CommandError("metamod-none")
    drawn = lot(ctx, f"judge {me}").sample(found, min(settings.meta_at_once, len(found)))
    numbers = sorted(one.id for one in drawn)
    lookups.ask(
        ctx.db,
        [
            {"moderation_id": n, "member_id": me, "community_id": ctx.community.id, "fair": None, "at": ctx.now}
            for n in numbers
        ],
    )
    record.judged_at = ctx.now
    records.save(ctx.db, record)
    ctx.unit.leave_trace()
    return numbers


def _show(ctx: Context, open_: list[int]) -> None:
    """The next one, or thanks."""
    words = ctx.answer_words
    for number in open_:
        given = lookups.given_by_id(ctx.db, number)
        scored = lookups.score_by(ctx.db, given.scored_id) if given else None
        if given is None or scored is None or scored.gone:
            lookups.pass_over(ctx.db, number, ctx.member_id)
            continue
        values: dict[str, Value] = {
            "reason": words.line(f"reason-{given.reason}"),
            "title": title(words, of_score(ctx, scored)),
            "count": len(open_) - open_.index(number),
        }
        answers = (FAIR, UNFAIR, PASS)
        buttons = tuple(Button(words.line(f"metamod-{word}"), f"judge {number} {word}") for word in answers)
        ctx.answer("metamod-row", values, buttons=buttons, aloud=_TO_ME)
        return
    ctx.answer("metamod-thanks", aloud=_TO_ME)


_ANSWER = Option("answer", Kind.WORD, choices=(FAIR, UNFAIR, PASS))


@feature.command(
    Command("judge", (Option("moderation", Kind.NUMBER), _ANSWER), listed=False, pressed=Pressed.OWN, aside=True)
)
def judge(ctx: Context, call: Call) -> None:
    """The answer to one of them; the next one follows."""
    number, answer, me = call.get("moderation", int) or 0, call.get("answer", str), ctx.member_id
    open_ = lookups.asked(ctx.db, me)
    given = lookups.given_by_id(ctx.db, number)
    if number not in open_ or given is None or given.community_id != ctx.community.id:
        raise CommandError("metamod-over")
    if given.moderator_id in person(ctx, me) or given.author_id in person(ctx, me) or answer == PASS:
        lookups.pass_over(ctx.db, number, me)
    else:
        lookups.judge(ctx.db, number, me, answer == FAIR)
        _settle(ctx, given)
    ctx.unit.leave_trace()
    _show(ctx, [one for one in open_ if one != number])


def _settle(ctx: Context, given: Moderation) -> None:
    """If enough have judged it, let it have its consequences."""
    settings = ctx.settings(ModerationSettings)
    votes = lookups.judges(ctx.db, given.id)
    if len(votes) < meta.consensus(rank.members(ctx.db, ctx.community.id), settings):
        return
    fair = sum(votes.values())
    unfair = len(votes) - fair
    moderator = records.record(ctx.db, ctx.community.id, given.moderator_id)
    since = given.at - settings.repeats_within
    aimed = lookups.aimed(ctx.db, given.moderator_id, given.author_id, given.score, since)
    repeats = sum(at <= given.at for at in aimed)
    drawn = lot(ctx, f"settle {given.id}")
    found = meta.settle(fair, unfair, moderator.tokens, moderator.karma, repeats, drawn, settings)
    lookups.change(
        ctx.db,
        given.id,
        {
            "fair": fair,
            "unfair": unfair,
            "settled": ctx.unit.new_id("moderation"),
            "settled_karma": found.karma,
        },
    )
    if not given.staff:
        moderator.tokens = pool.hold(moderator.tokens, found.tokens, settings)
    moderator.karma = karma.after(moderator.karma, found.karma, settings)
    if given.score > 0:
        moderator.ups, moderator.fair_ups = moderator.ups + 1, moderator.fair_ups + (fair > unfair)
    elif given.score < 0:
        moderator.downs, moderator.fair_downs = moderator.downs + 1, moderator.fair_downs + (fair > unfair)
    records.save(ctx.db, moderator)
    for member, vote in votes.items():
        change = found.fair if vote else found.unfair
        if change:
            record = records.record(ctx.db, ctx.community.id, member)
            record.tokens = pool.hold(record.tokens, change, settings)
            records.save(ctx.db, record)
