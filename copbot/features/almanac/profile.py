"""`/profile`: what a member knows and looks for, and who may see that."""

from __future__ import annotations

from copbot.features.almanac import feature
from copbot.features.almanac.seen import may_see, named, shown
from copbot.kit.commands import Call, Command, Kind, Option
from copbot.kit.context import Context
from copbot.kit.offers import DEEDS
from copbot.kit.waits import CHOICES, Asked, Choice
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines
from storage import profiles
from storage.models import Member
from storage.profiles import Seen, TopicKind

_CLEAR = "clear"
_SHOWN = (TopicKind.KNOWS, TopicKind.SEEKS, TopicKind.ABOUT)
_TOLD = {TopicKind.KNOWS: "knows", TopicKind.SEEKS: "seeks", TopicKind.WATCHES: "watch"}
_AWAY = 3
"""So many learned topics can be taken away by a button."""


@feature.command(
    Command(
        "profile",
        (
            Option("member", Kind.MEMBER, required=False),
            Option("seen", Kind.WORD, required=False, choices=(*Seen, _CLEAR), names="profile-seen"),
        ),
    )
)
def profile(ctx: Context, call: Call) -> None:
    """A member's profile, one's own if none is named; or who may see one's own."""
    other, seen = call.get("member", int), call.get("seen", str)
    ctx.aside = other is None or other == ctx.member_id
    if seen == _CLEAR:
        for one in profiles.topics(ctx.db, ctx.member_id):
            if one.kind in _SHOWN:
                ctx.db.delete(one)
        ctx.answer("profile-cleared")
    elif seen is not None:
        for member in ctx.own():
            profiles.show_to(ctx.db, member.community_id, member.id, Seen(seen))
        ctx.answer("profile-seen-now", {"seen": Seen(seen)})
    elif other is None or other == ctx.member_id:
        _own(ctx)
    else:
        member, words = ctx.member_by(other), ctx.answer_words
        rows = _rows(ctx, words, member) if may_see(ctx, other) else []
        if rows:
            ctx.answer("lines", {"lines": lines([words.rich("profile-head", name=named(ctx, member)), *rows])})
        else:
            ctx.answer("profile-none", {"name": named(ctx, member)})


@CHOICES.by(feature)
def choices(ctx: Context) -> list[Choice]:
    """What the member knows, looks for and watches, and who may see it."""
    words, member = ctx.answer_words, ctx.member
    own, seen = profiles.topics(ctx.db, member.id), profiles.seen_by(ctx.db, member.id)
    found = []
    for kind, command in _TOLD.items():
        topics = ", ".join(one.words for one in own if one.kind == kind)
        told = words.rich("page-topics", topics=topics) if topics else words.rich("page-topics-none")
        asked = Asked(command, "topics", words.line("page-topics-add"), words.line("page-topics-set"))
        found.append(Choice(words.line(f"page-topics-{command}"), told, asked=asked))
    others = tuple(Button(words.line(f"page-seen-{one}"), f"profile {one}") for one in Seen if one is not seen)
    told = words.rich(f"page-seen-is-{seen}")
    return [*found, Choice(words.line("page-seen"), told, others)]


def _own(ctx: Context) -> None:
    """One's own profile, with what can be done about it; not in a room if nobody is to see it."""
    member, words = ctx.member, ctx.answer_words
    seen = profiles.seen_by(ctx.db, member.id)
    rows = _rows(ctx, words, member) or [words.rich("profile-empty")]
    told = lines([words.rich("profile-head", name=member.name), *rows, words.rich("profile-seen-is", seen=seen)])
    away = [
        Button(words.line("profile-away", topic=word), f"knows -{word}") for word in shown(ctx, member.id).words[:_AWAY]
    ]
    aloud = "profile-privately" if seen is Seen.NOBODY else ""
    # In a room it would be about whoever presses it.
    ctx.answer("lines", {"lines": told}, buttons=tuple(away) if ctx.alone else (), aloud=aloud)


def _rows(ctx: Context, words: Wording, member: Member) -> list[Text]:
    own = profiles.topics(ctx.db, member.id)
    rows = []
    for kind in _SHOWN:
        found = [one.words for one in own if one.kind == kind]
        if found:
            rows.append(words.rich(f"profile-{kind}", topics=", ".join(found)))
    learned = shown(ctx, member.id)
    if learned.words:
        rows.insert(1 if rows else 0, words.rich("profile-learned", topics=", ".join(learned.words)))
    if learned.answers:
        rows.append(words.rich("profile-answers", count=learned.answers))
    did = [one for some in DEEDS.ask(ctx, member.id) for one in some]
    if did:
        rows.append(words.rich("profile-did", deeds=", ".join(did)))
    return rows
