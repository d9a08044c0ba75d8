"""After a line of one's own one is asked how dark lines of others are to be, those first of which least was said."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from copbot.features.sketch import VOTE, SketchSettings, feature, lookups
from copbot.features.sketch.drawing import Seen, picture, runs, seen
from copbot.features.sketch.geometry import read
from copbot.features.sketch.keeping import changed
from copbot.features.sketch.marks import STEPS, Asked, next_line
from copbot.features.sketch.tables import Sketch, SketchLine, SketchTurn, SketchVote, Stage
from copbot.features.sketch.weeks import visible
from copbot.kit import ballots
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.places import in_place
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.enclosed import Drawn
from copbot.rooms.purpose import NONE, Purpose
from copbot.rooms.text import Text, lines

_OPTIONS = (Option("line", Kind.NUMBER), Option("dark", Kind.NUMBER))


@feature.command(Command("dark", _OPTIONS, listed=False, aside=True, pressed=Pressed.OWN))
def dark(ctx: Context, call: Call) -> None:
    """What stands behind the buttons: so dark this line is to be."""
    say(ctx, call.get("line", int) or 0, call.get("dark", int))


def say(ctx: Context, number: int, dark: int | None) -> None:
    """The member wants the line so dark, or passes; then comes the next one.

    Raises CommandError for a line of which he or she is not asked, and was not.
    """
    line = ctx.db.get(SketchLine, number)
    sketch = ctx.db.get(Sketch, line.sketch_id) if line is not None else None
    if line is None or sketch is None or sketch.community_id != ctx.community.id or not visible(ctx, sketch):
        raise CommandError("sketch-vote-gone")
    if sketch.stage != Stage.RUNNING:
        raise CommandError("sketch-vote-over")
    if dark is not None and not STEPS[0] <= dark <= STEPS[-1]:
        raise CommandError("sketch-vote-gone")
    person = ballots.person(ctx, ctx.member_id)
    before, turn = lookups.vote(ctx.db, number, person), lookups.turn(ctx.db, sketch.id, person)
    if before is not None:
        # Another thought of it; it counts as one.
        before.dark = dark if dark is not None else before.dark
        ctx.unit.leave_trace()
        changed(ctx, sketch)
        if before.dark is None:
            ctx.answer("sketch-passed", purpose=_of(number))
            return
        ctx.answer("sketch-vote-changed", {**runs(read(line.points)), "dark": before.dark}, purpose=_of(number))
        return
    if turn is None or turn.line_id != number:
        raise CommandError("sketch-vote-gone")
    ctx.db.add(SketchVote(line_id=number, member_id=ctx.member_id, community_id=ctx.community.id, dark=dark))
    turn.left = max(0, turn.left - 1)
    turn.line_id = None
    ctx.db.flush()
    ctx.unit.leave_trace()
    changed(ctx, sketch)
    words = ctx.answer_words
    head = words.rich("sketch-voted", dark=dark) if dark is not None else words.rich("sketch-passed")
    go_on(ctx, sketch, head, _of(number))


def unread(ctx: Context, number: int) -> bool:
    """Ask anew how dark the line is to be; False where the member is not asked about it, and has said nothing."""
    line, person = ctx.db.get(SketchLine, number), ballots.person(ctx, ctx.member_id)
    turn = lookups.turn(ctx.db, line.sketch_id, person) if line is not None else None
    if line is None or (lookups.vote(ctx.db, number, person) is None and (turn is None or turn.line_id != number)):
        return False
    ctx.answer("sketch-dark-how", runs(read(line.points)), purpose=_of(number))
    return True


def _of(number: int) -> Purpose:
    return Purpose(VOTE, (number,))


def begin(ctx: Context, sketch: Sketch) -> None:
    """A line was drawn: from now on its author is asked about so many of others."""
    turn = lookups.turn(ctx.db, sketch.id, ballots.person(ctx, ctx.member_id))
    if turn is None:
        turn = SketchTurn(sketch_id=sketch.id, member_id=ctx.member_id, community_id=ctx.community.id)
        ctx.db.add(turn)
    turn.left = ctx.settings(SketchSettings).votes
    ctx.db.flush()


def offered(ctx: Context, sketch: Sketch, found: list[Seen]) -> tuple[Seen, int] | None:
    """The line of which the member is asked now, and which one of how many it is; None if there is none."""
    person = ballots.person(ctx, ctx.member_id)
    turn = lookups.turn(ctx.db, sketch.id, person)
    if turn is None or not turn.left:
        return None
    others = {one.number: one for one in open_to(ctx, sketch, found, person)}
    if turn.line_id not in others:
        turn.line_id = next_line([Asked(one.number, one.votes) for one in others.values()], min(person))
        ctx.db.flush()
    if turn.line_id is None:
        return None
    turn.left = min(turn.left, len(others))
    return others[turn.line_id], turn.left


def open_to(ctx: Context, sketch: Sketch, found: Sequence[Seen], person: Collection[int]) -> list[Seen]:
    """The lines of others of which this person can still be asked."""
    already = lookups.asked_of(ctx.db, sketch.id, person)
    return [one for one in found if one.member not in person and one.number not in already]


def go_on(ctx: Context, sketch: Sketch, head: Text, last: Purpose = NONE) -> None:
    """Say that, and ask of the next line, if there is one. The `last` one can still be put right."""
    found = seen(ctx.db, sketch)
    asked = offered(ctx, sketch, found)
    if asked is None:
        ctx.answer("sketch-votes-done", {"head": head}, purpose=last)
        return
    if not ctx.alone:
        # Without the picture nobody knows which line is meant.
        ctx.answer("sketch-line-aside", {"head": head})
        return
    ask(ctx, sketch, found, asked, head)


def ask(ctx: Context, sketch: Sketch, found: list[Seen], asked: tuple[Seen, int], head: Text) -> None:
    """Ask how dark the line is to be."""
    words, (one, left) = ctx.answer_words, asked
    if ctx.outcome is not None:
        # The page shows it.
        ctx.answer("sketch-answer", {"text": head})
        return
    told, why = lines([head, question(words, one, left)]), _of(one.number)
    beneath, files = buttons(words, one), (shown(words, sketch, found, one),)
    if not in_place(ctx, told, beneath, files, why):
        ctx.answer("sketch-answer", {"text": told}, buttons=beneath, files=files, purpose=why)


def question(words: Wording, one: Seen, left: int) -> Text:
    """The question how dark it is to be."""
    return words.rich("sketch-how-dark", **runs(one.line), left=left)


def buttons(words: Wording, one: Seen) -> tuple[Button, ...]:
    """The five steps."""
    return tuple(Button(words.line(f"sketch-dark-{step}"), f"dark {one.number} {step}") for step in STEPS)


def shown(words: Wording, sketch: Sketch, found: list[Seen], one: Seen) -> Drawn:
    """The picture with the line in red."""
    made = picture(words, sketch, found, red={one.number: ""})
    told = words.rich("sketch-red", **runs(one.line))
    return Drawn(made.name, made.strokes, words.line("sketch-red", **runs(one.line)), told)
