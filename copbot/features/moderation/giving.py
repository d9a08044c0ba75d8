"""`/mod` and `/unmod`: by a word in reply, from a message's menu, by a button."""

from __future__ import annotations

from copbot.features.moderation import ModerationSettings, feature, lookups, moderating, records, target
from copbot.features.moderation.moderating import give, look, person, undo
from copbot.features.moderation.reasons import RATINGS, Reason
from copbot.features.moderation.rules import Refusal, refusal
from copbot.features.moderation.tables import Record
from copbot.features.moderation.target import Target, at_message, title
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.language.wording import Value, Wording
from copbot.rooms.actions import Button
from copbot.rooms.planner import KEYCAPS
from storage import copies

_REASON = Option("reason", Kind.WORD, required=False, choices=tuple(Reason), names="reason")


@feature.command(Command("mod", (_REASON,), in_room=True, menu=True, aside=True))
def mod(ctx: Context, call: Call) -> None:
    """Moderate the message replied to; without a reason the reasons are offered."""
    found = _meant(ctx, call)
    word = call.get("reason", str)
    if word is None:
        _offer(ctx, found)
    else:
        moderate(ctx, found, Reason(word))


@feature.command(
    Command(
        "give", (Option("reason", Kind.WORD), Option("what", Kind.TEXT)), listed=False, pressed=Pressed.OWN, aside=True
    )
)
def give_reason(ctx: Context, call: Call) -> None:
    """A reason was chosen from those offered."""
    word, found = call.get("reason", str), target.named(ctx, call.get("what", str) or "")
    if found is None or word not in tuple(Reason):
        raise CommandError("mod-unknown")
    moderate(ctx, found, Reason(word))


@feature.command(Command("unmod", in_room=True, menu=True, aside=True))
def unmod(ctx: Context, call: Call) -> None:
    """Take back what one thought of the message replied to; the point is spent."""
    found = _meant(ctx, call)
    me = person(ctx, ctx.member_id)
    given = lookups.given_on(ctx.db, found.scored.id) if found.scored else []
    undone = undo(ctx, [one for one in given if one.moderator_id in me], moderating.SELF)
    if not undone:
        raise CommandError("unmod-none")
    ctx.answer("unmod-done", {"spent": sum(one.cost for one in undone)})


def moderate(
    ctx: Context, found: Target, reason: Reason, record: Record | None = None, *, command: bool = True
) -> None:
    """Moderate something, and tell the moderator alone what that did. Raises CommandError for a `command` in vain.

    `stand` is the moderator's standing, if it has been looked up.
    """
    record = record or records.record(ctx.db, ctx.community.id, ctx.member_id)
    staff = _is_staff(ctx, found)
    done = give(ctx, found, record, reason, staff=staff)
    if done.refusal is not None:
        if command:
            raise _refused(ctx, done.refusal)
        if done.refusal is not Refusal.TWICE:
            words = ctx.words_for(ctx.member)
            ctx.tell(ctx.member, words.rich(f"mod-not-{done.refusal}", **_facts(ctx, words)))
        return
    words = ctx.answer_words if command else ctx.words_for(ctx.member)
    values: dict[str, Value] = {
        "reason": words.line(f"reason-{reason}"),
        "title": title(words, found),
        "before": f"{done.before}",
        "after": f"{done.after}",
        "left": done.left,
    }
    if done.bomb:
        key = "mod-bomb"
    elif not done.counted:
        key = "mod-no-effect"
    else:
        key = "mod-done-staff" if staff else "mod-done"
    if command:
        ctx.answer(key, values)
    else:
        ctx.tell(ctx.member, words.rich(key, **values))


def _is_staff(ctx: Context, found: Target) -> bool:
    """Has the moderator rights where this stands? The room of the event may be another, or none."""
    places = copies.copies_of(ctx.db, found.question) if found.question is not None else ()
    return ctx.moderates_in({found.room.id, *(copy.room_id for copy in places)})


def _meant(ctx: Context, call: Call) -> Target:
    """What the command is about. Raises CommandError if it is about nothing that the bot knows."""
    if call.message is None:
        raise CommandError("mod-reply")
    found = at_message(ctx, call.message)
    if found is None:
        raise CommandError("mod-unknown")
    return found


def _offer(ctx: Context, found: Target) -> None:
    """The reasons that this member can give for this, as buttons."""
    settings = ctx.settings(ModerationSettings)
    record = records.record(ctx.db, ctx.community.id, ctx.member_id)
    given = lookups.given_on(ctx.db, found.scored.id) if found.scored else []
    case = look(ctx, found, record, given, staff=_is_staff(ctx, found))
    why = {reason: refusal(case, reason, settings) for reason in settings.reasons}
    may = [reason for reason in settings.reasons if why[reason] is None]
    if not may:
        raise _refused(ctx, next((w for r, w in why.items() if r not in RATINGS and w), Refusal.REASON))
    can = ctx.room.can if ctx.room else None
    # Where there are no buttons, there are no more numbers.
    shown = may if can is not None and can.buttons else may[: len(KEYCAPS)]
    words = ctx.answer_words
    buttons = tuple(Button(words.line(f"reason-{reason}"), f"give {reason} {found.name}") for reason in shown)
    ctx.answer(
        "mod-offer",
        {"title": title(words, found), "left": record.points},
        buttons=buttons,
        aloud="moderation-write-to-me",
    )


def _refused(ctx: Context, why: Refusal) -> CommandError:
    return CommandError(f"mod-not-{why}", **_facts(ctx, ctx.answer_words))


def _facts(ctx: Context, words: Wording) -> dict[str, str | int]:
    settings = ctx.settings(ModerationSettings)
    reasons = ", ".join(words.line(f"reason-{reason}") for reason in settings.reasons)
    return {"days": settings.moderated_within.days, "reasons": reasons}
