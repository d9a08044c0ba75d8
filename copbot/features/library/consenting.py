"""Words of a member leave their room only if he or she agrees: who is asked, and what follows from the answer."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.library import ASKED, OPENING, card, feature, items, lookups
from copbot.features.library.nudging import DECLINED, KEEPING, PUBLIC, choices, hears, opening_choices
from copbot.features.library.sight import own
from copbot.features.library.tables import LibraryItem, LibraryNo, LibraryPart, Says
from copbot.kit import audience
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.nudge import Said, nudge
from copbot.kit.waits import Waiting
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Span, Text, joined, shorten
from storage.models import Member

_SAYS = ("yes", "no", "open", "named", "closed")
_TITLE = 80


def unasked(ctx: Context, item: LibraryItem) -> list[LibraryPart]:
    """Those whose words are in it, and who have not been asked whether all members may find it."""
    return [one for one in lookups.parts(ctx.db, item.id) if one.says == Says.NOTHING]


def ask(ctx: Context, item: LibraryItem, whom: Sequence[LibraryPart]) -> None:
    """Ask these."""
    for one in whom:
        one.says = Says.ASKED.value
    ctx.db.flush()
    nudge(ctx, KEEPING, [(ctx.member_by(one.member_id), item.id) for one in whom])


def anew(ctx: Context, item: LibraryItem) -> list[LibraryPart]:
    """What it goes by was changed: all whose words are in it, but who changed that, are asked again. Who is?"""
    mine = own(ctx)
    others = [one for one in lookups.parts(ctx.db, item.id) if one.member_id not in mine]
    for one in others:
        one.says = Says.NOTHING.value
        one.opening = one.opening if one.opening == Says.NO else Says.NOTHING.value
    items.settle(ctx, item)
    ask(ctx, item, others)
    return others


def told_of(ctx: Context, words: Wording, item: LibraryItem, whom: Sequence[LibraryPart]) -> list[Text]:
    """That these are asked; who can't be may say so unasked."""
    found = []
    for key, is_asked in (("keep-asks", True), ("keep-unheard", False)):
        these = [one for one in whom if hears(ctx, ctx.member_by(one.member_id), item) is is_asked]
        names = joined([Span(card.name(ctx, one.member_id), "bold") for one in these])
        room = "none" if item.room_id is None else "here" if ctx.room and ctx.room.id == item.room_id else "there"
        found += [words.rich(key, names=names, number=f"{item.id}", room=room)] if these else []
    return found


@feature.command(
    Command(
        "keeping",
        (
            Option("what", Kind.WORD, choices=_SAYS),
            Option("number", Kind.NUMBER),
            Option("since", Kind.NUMBER, required=False),
        ),
        listed=False,
        aside=True,
        pressed=Pressed.OWN,
    )
)
def keeping(ctx: Context, call: Call) -> None:
    """What stands behind the buttons."""
    item = ctx.db.get(LibraryItem, call.get("number", int))
    if item is None or item.community_id != ctx.community.id:
        raise CommandError("keeping-gone")
    since = call.get("since", int)
    say(ctx, item, call.get("what", str) or "", seen=since is None or since >= int(item.changed_at.timestamp()))


def say(ctx: Context, item: LibraryItem, what: str, *, seen: bool = True) -> None:
    """The author of the event says this of words of his or her own in it. Raises CommandError for anybody else.

    A yes counts only if what the words go by now was `seen` by then; else it is shown.
    """
    mine = [one for one in lookups.parts(ctx.db, item.id) if one.member_id in own(ctx)]
    if not mine:
        raise CommandError("keeping-not-you")
    if not seen and what not in ("no", "closed"):
        kind = KEEPING if what == "yes" else PUBLIC
        said = kind.said(ctx, ctx.member, [item.id])
        ctx.answer("lines", {"lines": said.text}, buttons=said.buttons, purpose=said.purpose)
        return
    if what == "no":
        _decline(ctx, item)
        return
    if what == "yes":
        for one in mine:
            one.says = Says.YES.value
        items.settle(ctx, item)
        ctx.answer("keeping-thanks" if item.shared else "keeping-thanks-waits", _about(item))
        return
    says = {"open": Says.YES, "named": Says.NAMED, "closed": Says.NO}[what]
    for one in mine:
        one.opening = says.value
    if says is Says.NO:
        item.public = False
    items.settle(ctx, item)
    key = "opening-no" if says is Says.NO else "opening-thanks" if item.public else "opening-thanks-waits"
    ctx.answer(key, _about(item))


def ask_back(ctx: Context, item: LibraryItem, *, to_all: bool) -> None:
    """What was answered is neither a yes nor a no: that is asked once more, in short."""
    ways = opening_choices if to_all else choices
    why = Purpose(OPENING if to_all else ASKED, (item.id,))
    key = "opening-unclear" if to_all else "keeping-unclear"
    ctx.answer(key, _about(item), buttons=ways(ctx.answer_words, item), purpose=why)


def _about(item: LibraryItem) -> dict[str, str]:
    return {"title": shorten(item.title, _TITLE), "number": f"{item.id}"}


def _decline(ctx: Context, item: LibraryItem) -> None:
    """It is gone, and who put it there hears so, kindly; who did that himself or herself just hears that it is gone."""
    number, kept_by = item.id, item.member_id
    about = _about(item)
    refuse(ctx, item)
    items.drop(ctx, item)
    if kept_by is not None and kept_by not in own(ctx):
        keeper = ctx.member_by(kept_by)
        nudge(ctx, DECLINED, [(keeper, number)], lambda one: _declined(ctx, one, about))
    ctx.answer("keeping-declined", about)


def refuse(ctx: Context, item: LibraryItem) -> None:
    """The author of the event would rather not have there what another has put there: nobody asks that again."""
    mine = own(ctx)
    if item.member_id in mine or (item.message is None and item.post_id is None):
        return
    for one in lookups.parts(ctx.db, item.id):
        if one.member_id in mine:
            ctx.db.add(
                LibraryNo(
                    item_id=item.id,
                    member_id=one.member_id,
                    community_id=item.community_id,
                    post_id=item.post_id,
                    room_id=item.room_id,
                    message=item.message,
                )
            )
    ctx.db.flush()
    ctx.unit.leave_trace()


def _declined(ctx: Context, member: Member, about: dict[str, str]) -> Said:
    return Said(ctx.words_for(member).rich("keeping-declined-keeper", **about))


def asked_of(ctx: Context) -> list[Waiting]:
    """What the author of the event was asked about words of his or her own, and has not answered."""
    found = []
    for one in lookups.parts_of(ctx.db, own(ctx)):
        item = ctx.db.get(LibraryItem, one.item_id)
        if item is None or item.community_id != ctx.community.id:
            continue
        for says, kind in ((one.says, KEEPING), (one.opening, PUBLIC)):
            if says == Says.ASKED:
                said = kind.said(ctx, ctx.member, [item.id])
                found.append(Waiting(said.text, said.buttons))
    return found


def open_up(ctx: Context, item: LibraryItem) -> None:
    """Everybody may see it, on the web, once all whose words are in it have agreed. Raises CommandError."""
    if item.room_id is not None and not audience.is_open(ctx, ctx.room_by(item.room_id)):
        raise CommandError("library-closed")
    if not item.shared:
        raise CommandError("library-not-yet")
    parts, mine = lookups.parts(ctx.db, item.id), own(ctx)
    refused = [one for one in parts if one.opening == Says.NO and one.member_id not in mine]
    if refused:
        raise CommandError("library-not-public")
    wanted = _asked(parts, mine)
    items.settle(ctx, item)
    if not parts:
        item.public = True
    nudge(ctx, PUBLIC, [(ctx.member_by(one.member_id), item.id) for one in wanted])
    unnamed = any(one.member_id in mine and one.opening == Says.YES for one in parts)
    named = (Button(ctx.answer_words.line("library-name-me"), f"keeping named {item.id}"),) if unnamed else ()
    ctx.answer("library-is-public" if item.public else "library-public-asked", _about(item), buttons=named)


def _asked(parts: Sequence[LibraryPart], mine: set[int]) -> list[LibraryPart]:
    """Who is to be asked, now that somebody wants it public; who wants that has agreed for his or her own words."""
    wanted = []
    for one in parts:
        if one.member_id in mine:
            one.opening = one.opening if one.opening in items.OPEN else Says.YES.value
        elif one.opening == Says.NOTHING:
            one.opening = Says.ASKED.value
            wanted.append(one)
    return wanted


def close(ctx: Context, item: LibraryItem) -> None:
    """It is for members again."""
    item.public = False
    for one in lookups.parts(ctx.db, item.id):
        if one.opening != Says.NO:
            one.opening = Says.NOTHING.value
    ctx.unit.leave_trace()
    ctx.answer("library-for-members", _about(item))
