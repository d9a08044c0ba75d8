"""`/welcome`: how things work here, once more; moderators see what newcomers are told."""

from __future__ import annotations

from copbot.features.welcome import WelcomeSettings, feature
from copbot.features.welcome.letter import letter, taps
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.offered import spoken
from copbot.language.languages import LANGUAGES
from copbot.language.wording import everywhere, wording
from copbot.rooms.text import lines, text


@feature.command(
    Command(
        "welcome",
        (
            Option("what", Kind.WORD, required=False, offers=spoken("welcome", "preview")),
            Option("room", Kind.TEXT, required=False),
        ),
    )
)
def welcome(ctx: Context, call: Call) -> None:
    """The greeting; with "preview" as it is in a room (this one, if none is named) in each language spoken here."""
    words = ctx.answer_words
    what = (call.get("what", str) or "").casefold()
    name = call.get("room", str)
    rooms = ctx.rooms
    room = next((room for room in rooms if room.name == name), None) if name else ctx.room or next(iter(rooms), None)
    if room is None:
        raise CommandError("welcome-no-room", name=(name or "")[:60], rooms=", ".join(room.name for room in rooms[:10]))
    if not what:
        told = letter(ctx, words, room, text(ctx.member.name))
        ctx.answer("lines", {"lines": told}, buttons=taps(ctx, words) if ctx.room is None else ())
        return
    if what not in everywhere("welcome-preview"):
        raise CommandError("command-choice", word=what[:40], choices=words.line("welcome-preview"))
    if not ctx.moderates:
        raise CommandError("command-moderators")
    rows = []
    for code in _spoken(ctx):
        rows.append(words.rich("welcome-preview-head", room=room.name, language=code))
        rows.append(letter(ctx, wording(code), room, text(ctx.member.name)))
    ctx.answer("lines", {"lines": lines(rows)})


def _spoken(ctx: Context) -> list[str]:
    """The community's language first, then those in which it wrote greetings of its own, and the reader's."""
    own = {key.rpartition(" ")[2] for key in ctx.settings(WelcomeSettings).texts}
    wanted = {ctx.community.settings.language, ctx.answer_words.language, *own}
    return sorted(wanted.intersection(LANGUAGES), key=lambda code: (code != ctx.community.settings.language, code))
