"""What stands behind the forms of the pages: a comment, a version, a subject, each with its words."""

from __future__ import annotations

from copbot.features.library import changing, feature
from copbot.features.library.sight import found
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context

_VERBS = ("comment", "version", "subject", "title", "by", "year")


@feature.command(
    Command(
        "shelve",
        (
            Option("what", Kind.WORD, choices=_VERBS),
            Option("number", Kind.NUMBER),
            Option("text", Kind.TEXT),
        ),
        listed=False,
        aside=True,
    )
)
def shelve(ctx: Context, call: Call) -> None:
    """Say this of the item of that number."""
    item = found(ctx, call.get("number", int))
    if item is None:
        raise CommandError("library-no-item")
    changing.do(ctx, item, call.get("what", str) or "", (call.get("text", str) or "").strip())
