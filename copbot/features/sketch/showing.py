"""`/sketch` shows what is drawn; moderators choose another subject with it, and take lines out."""

from __future__ import annotations

from copbot.community.naming import name_on
from copbot.features.sketch import SHOWN, SKETCH, feature, lookups, voting, weeks
from copbot.features.sketch.drawing import Seen, picture, runs, seen
from copbot.features.sketch.geometry import field, passes
from copbot.features.sketch.keeping import changed
from copbot.features.sketch.lining import current, waits_until
from copbot.features.sketch.tables import Sketch, SketchLine, Source, Stage
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.kit.offers import OF_MEMBERS
from copbot.language.wording import everywhere
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines

_ANOTHER, _SUBJECT, _REMOVE, _VOTE = "another", "subject", "remove", "vote"
_LONGEST, _SHOWN = 60, 9


@feature.command(Command("sketch", (Option("text", Kind.TEXT, required=False),), aside=True))
def sketch(ctx: Context, call: Call) -> None:
    """Show what is drawn; or go on voting, or what only moderators may."""
    first, _, rest = (call.get("text", str) or "").strip().partition(" ")
    wish = _wish(first)
    if wish == _VOTE:
        voting.go_on(ctx, current(ctx), ctx.answer_words.rich("sketch-go-on"))
    elif wish is None:
        show(ctx)
    elif not ctx.moderates_in({room.id for room in [weeks.home(ctx)] if room is not None}):
        # The others of these words are for all.
        raise CommandError("command-moderators")
    elif wish == _ANOTHER:
        _another(ctx)
    elif wish == _SUBJECT:
        _subject(ctx, " ".join(rest.split()))
    else:
        _which(ctx, rest.strip())


def _wish(word: str) -> str | None:
    for wish in (_ANOTHER, _SUBJECT, _REMOVE, _VOTE):
        if word.casefold() in everywhere(f"sketch-word-{wish}"):
            return wish
    return None


def show(ctx: Context) -> None:
    """Show what is drawn now, how to draw in it, and what the member can do next; else what was drawn last."""
    words, now = ctx.answer_words, lookups.running(ctx.db, ctx.community.id)
    if now is None or not weeks.visible(ctx, now):
        _between(ctx)
        return
    found = seen(ctx.db, now)
    told: list[Text] = [weeks.call(ctx, words, now)]
    wait = waits_until(ctx)
    if wait is not None:
        told.append(words.rich("sketch-next-line", at=wait.astimezone(ctx.zone_of(ctx.member))))
    if not ctx.alone:
        told.append(words.rich("sketch-show-aside"))
        ctx.answer("sketch-answer", {"text": lines(told)}, purpose=Purpose(SHOWN, (now.id,)))
        return
    asked = voting.offered(ctx, now, found)
    go_on = Button(words.line("sketch-vote-button"), "sketch vote")
    ctx.answer(
        "sketch-answer",
        {"text": lines(told)},
        buttons=(go_on,) if asked is not None else (),
        files=(picture(words, now, found),),
        purpose=Purpose(SHOWN, (now.id,)),
    )


def _between(ctx: Context) -> None:
    words, last = ctx.answer_words, next(iter(lookups.finished(ctx.db, ctx.community.id, 1)), None)
    at = weeks.ends(ctx)
    if last is None or not weeks.visible(ctx, last):
        ctx.answer("sketch-not-yet", {"at": at})
        return
    found = seen(ctx.db, last)
    files = (picture(words, last, found), picture(words, last, found, moves=True))
    ctx.answer("sketch-between", {"subject": last.subject, "at": at}, files=files)


def _another(ctx: Context) -> None:
    """The subject is none; another is drawn by lot."""
    now = current(ctx)
    _drop(ctx, now)
    made = weeks.begin(ctx)
    ctx.answer("sketch-another-done" if made is not None else "sketch-another-none", {"subject": now.subject})


def _drop(ctx: Context, now: Sketch) -> None:
    """It is shown nowhere any more."""
    now.stage, now.ended = Stage.DROPPED.value, ctx.now
    ctx.cancel("picture", now.id)
    if now.sent is not None:
        ctx.unsay(now.sent)
    ctx.db.flush()
    ctx.unit.leave_trace()


def _subject(ctx: Context, words: str) -> None:
    """Moderators choose what is drawn: now, or, where lines are drawn already, next."""
    if not words or len(words) > _LONGEST:
        raise CommandError("sketch-subject-how", longest=_LONGEST)
    now, chosen = lookups.running(ctx.db, ctx.community.id), lookups.at_stage(ctx.db, ctx.community.id, Stage.NEXT)
    if chosen is not None:
        ctx.db.delete(chosen)
    if weeks.put(ctx, words, Source.MODERATORS) is None:
        raise CommandError("sketch-none")
    if now is not None and lookups.count_lines(ctx.db, now.id):
        ctx.answer("sketch-subject-next", {"subject": words, "now": now.subject, "at": weeks.ends(ctx)})
        return
    if now is not None:
        _drop(ctx, now)
    made = weeks.begin(ctx)
    if ctx.alone or made is None or ctx.room is None or made.room_id != ctx.room.id:
        # Else it is seen.
        ctx.answer("sketch-subject-done", {"subject": words})


def _which(ctx: Context, place: str) -> None:
    """Show lines, the newest first, or those that pass a field, so that one can be taken out."""
    words, now = ctx.answer_words, current(ctx)
    if place and field(place) is None:
        raise CommandError("sketch-line-field", reaches=place[:20])
    everything = seen(ctx.db, now)
    found = [one for one in reversed(everything) if not place or passes(one.line, place)][:_SHOWN]
    if not found:
        raise CommandError("sketch-remove-none")
    if not ctx.alone:
        # It is chosen by the picture, and by who drew it.
        ctx.answer("sketch-remove-aside")
        return
    numbered = list(enumerate(found, 1))
    rows = [row(ctx, number, one) for number, one in numbered]
    label = "sketch-remove-button"
    buttons = tuple(Button(words.line(label, number=number), f"unline {one.number}") for number, one in numbered)
    made = picture(words, now, everything, red={one.number: f"{number}" for number, one in numbered})
    told = lines([words.rich("sketch-remove-which"), *rows])
    ctx.answer("sketch-answer", {"text": told}, buttons=buttons, files=(made,))


def row(ctx: Context, number: int, one: Seen) -> Text:
    """What a moderator, alone, is told of a line that could be taken out: also who drew it."""
    author = name_on(ctx, ctx.member_by(one.member), ctx.platform)
    return ctx.answer_words.rich("sketch-remove-row", number=number, **runs(one.line), votes=one.votes, author=author)


@OF_MEMBERS.by(feature)
def of_members(ctx: Context, why: Purpose) -> str:
    """The sketch."""
    sketch = ctx.db.get(Sketch, number) if (number := why.about(SKETCH)) is not None else None
    return ctx.words.line("sketch-reported", subject=sketch.subject) if sketch is not None else ""


@feature.command(Command("unline", (Option("line", Kind.NUMBER),), who=Who.MODERATOR, listed=False, aside=True))
def unline(ctx: Context, call: Call) -> None:
    """What stands behind these buttons: the line is out."""
    line = ctx.db.get(SketchLine, call.get("line", int) or 0)
    now = ctx.db.get(Sketch, line.sketch_id) if line is not None else None
    if line is None or now is None or now.community_id != ctx.community.id:
        raise CommandError("sketch-vote-gone")
    if not ctx.moderates_in({now.room_id}):
        raise CommandError("command-moderators")
    ctx.db.delete(line)
    ctx.db.flush()
    ctx.db.expire_all()
    ctx.unit.leave_trace()
    if now.stage == Stage.RUNNING:
        changed(ctx, now)
    ctx.answer("sketch-removed")
