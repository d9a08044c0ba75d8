"""What there is to say of an item by `/library 3 …`: its subjects, its title, for whom it is, that it is to go."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from copbot.community.values import maybe_number
from copbot.features.library import card, commenting, consenting, items, lookups
from copbot.features.library.entry import LONGEST_TITLE, Entry, names, subjects_of
from copbot.features.library.entry import year as year_of
from copbot.features.library.sight import found, own, sight
from copbot.features.library.tables import LibraryItem, Role, Shelf
from copbot.features.library.versions import renew
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.language.wording import listed_everywhere
from copbot.patterns import expression
from copbot.rooms.actions import Button
from copbot.rooms.text import lines, shorten, text

_NUMBER = expression(r"#?(\d{1,9})(?:\s+(.*))?\Z", re.DOTALL)
_VERBS = (
    "public",
    "members",
    "remove",
    "subject",
    "title",
    "by",
    "year",
    "comment",
    "comments",
    "uncomment",
    "version",
    "versions",
)
_WITH_WORDS = ("subject", "title", "by", "year", "comment", "version")

_TAKEN_OUT = 5
"""So many of the last comments can be taken out there."""


@cache
def _verbs() -> dict[str, str]:
    return {word: verb for verb in _VERBS for word in listed_everywhere(f"library-word-{verb}")}


def said(ctx: Context, words: str) -> bool:
    """Do what is said of one item; False where it is something to search. Raises CommandError."""
    given = _NUMBER.match(words)
    if given is None:
        return False
    item = found(ctx, maybe_number(given[1]))
    verb, rest = _verb(given[2] or "")
    if given[2] and verb is None:
        # "1984 orwell" is looked for.
        if item is None:
            return False
        raise CommandError("library-verbs", number=f"{item.id}")
    if item is None:
        raise CommandError("library-no-item")
    if verb is None:
        card.show(ctx, item)
    else:
        do(ctx, item, verb, rest)
    return True


def do(ctx: Context, item: LibraryItem, verb: str, rest: str) -> None:
    """Do this with the item. Raises CommandError for who may not."""
    if verb in _FOR_ALL:
        _FOR_ALL[verb](ctx, item, rest)
        return
    if not card.may_change(ctx, item):
        raise CommandError("library-not-yours")
    _CHANGES[verb](ctx, item, rest)


def _verb(words: str) -> tuple[str | None, str]:
    """What is to be done, and the words behind it. The longest way to say it is meant: "new version"."""
    said_ = words.casefold()
    for way, verb in sorted(_verbs().items(), key=lambda one: -len(one[0])):
        if said_ == way or said_.startswith((f"{way} ", f"{way}:")):
            rest = words[len(way) :].strip(" :")
            if verb in _WITH_WORDS or not rest:
                return verb, rest
    return None, words


def _about(item: LibraryItem) -> dict[str, str]:
    return {"title": shorten(item.title, 80), "number": f"{item.id}"}


def _public(ctx: Context, item: LibraryItem, rest: str) -> None:
    if card.is_made(item):
        raise CommandError("version-elsewhere")
    consenting.open_up(ctx, item)


def _members(ctx: Context, item: LibraryItem, rest: str) -> None:
    consenting.close(ctx, item)


def _remove(ctx: Context, item: LibraryItem, rest: str) -> None:
    about = _about(item)
    consenting.refuse(ctx, item)
    items.drop(ctx, item)
    ctx.answer("library-removed", about)


def _subject(ctx: Context, item: LibraryItem, rest: str) -> None:
    """The subjects that are named are added; with a minus they are taken away."""
    if not rest:
        raise CommandError("library-subject-which", number=f"{item.id}")
    now = lookups.subjects(ctx.db, [item.id]).get(item.id, [])
    takes = rest.startswith("-")
    said_ = subjects_of(re.split(r"[,;]|\s+(?=#)", rest.lstrip("- ")))
    left = [one for one in now if one not in said_] if takes else list(dict.fromkeys([*now, *said_]))[:20]
    lookups.set_subjects(ctx.db, item.community_id, item.id, left)
    items.index(ctx, item)
    ctx.unit.leave_trace()
    added = set(left) - set(now)
    _told(ctx, item, "library-subjects", renamed=bool(added), subjects=", ".join(left), has="yes" if left else "no")


def _told(ctx: Context, item: LibraryItem, key: str, *, renamed: bool = True, **values: str) -> None:
    """Say what has changed; whose words go by something else now is asked anew."""
    item.changed_at = ctx.now if renamed else item.changed_at
    told = [ctx.answer_words.rich(key, **_about(item), **values)]
    if renamed:
        told += consenting.told_of(ctx, ctx.answer_words, item, consenting.anew(ctx, item))
    ctx.answer("lines", {"lines": lines(told)})


def _rewritten(ctx: Context, item: LibraryItem, entry: Entry) -> None:
    if card.is_made(item):
        raise CommandError("version-elsewhere")
    items.write(item, entry)
    items.index(ctx, item)
    _told(ctx, item, "library-changed")


def _title(ctx: Context, item: LibraryItem, rest: str) -> None:
    if not rest:
        raise CommandError("library-verbs", number=f"{item.id}")
    _rewritten(ctx, item, replace(items.entry_of(item), title=rest[:LONGEST_TITLE]))


def _by(ctx: Context, item: LibraryItem, rest: str) -> None:
    """It is by these: what was taken for a work of the member's own is literature then."""
    authors = names(rest)
    if not authors:
        raise CommandError("library-verbs", number=f"{item.id}")
    if item.post_id is not None or item.message is not None:
        raise CommandError("version-elsewhere")
    if item.kind == Shelf.OWN:
        for one in lookups.parts(ctx.db, item.id):
            if one.role == Role.AUTHOR and one.member_id not in own(ctx):
                raise CommandError("library-not-yours")
            ctx.db.delete(one)
        item.kind = Shelf.LITERATURE.value
    _rewritten(ctx, item, replace(items.entry_of(item), authors=authors))


def _year(ctx: Context, item: LibraryItem, rest: str) -> None:
    found_ = year_of(rest)
    if found_ is None:
        raise CommandError("library-verbs", number=f"{item.id}")
    _rewritten(ctx, item, replace(items.entry_of(item), year=found_))


def _version(ctx: Context, item: LibraryItem, rest: str) -> None:
    if not rest:
        _versions(ctx, item, rest)
        return
    renew(ctx, item, rest)


def _comment(ctx: Context, item: LibraryItem, rest: str) -> None:
    if not rest:
        _comments(ctx, item, rest)
        return
    commenting.put(ctx, item, rest, ctx.own_message)


def _uncomment(ctx: Context, item: LibraryItem, rest: str) -> None:
    commenting.take_out_last(ctx, item)


def _comments(ctx: Context, item: LibraryItem, rest: str) -> None:
    words, seen = ctx.answer_words, sight(ctx)
    said_of = [one for one in lookups.comments(ctx.db, item.id) if seen.hears(one.room_id)]
    if not said_of:
        ctx.answer("library-no-comments", _about(item))
        return
    shown = said_of[-20:]
    rows = [text(item.title), *card.comments(ctx, words, shown, len(said_of))]
    # Each that the reader may take out can be: one's own, and for moderators those of others.
    buttons = tuple(
        Button(words.line("comment-take-out-which", text=shorten(one.text, 30)), f"uncomment {one.id}")
        for one in (shown[-_TAKEN_OUT:] if ctx.alone else ())
        if commenting.may_take_out(ctx, one)
    )
    ctx.answer("lines", {"lines": lines(rows)}, buttons=buttons, purpose=card.purpose(item))


def _versions(ctx: Context, item: LibraryItem, rest: str) -> None:
    words = ctx.answer_words
    before = lookups.versions(ctx.db, item.id)
    if not before:
        ctx.answer("library-no-versions", _about(item))
        return
    rows = [words.rich("library-versions", **_about(item))]
    for one in before[:10]:
        day = words.day(one.at.astimezone(ctx.zone))
        what = shorten(one.text or one.title, 200)
        rows.append(words.rich("library-version-row", version=f"{one.number}", day=day, text=what, url=one.url))
    ctx.answer("lines", {"lines": lines(rows)}, purpose=card.purpose(item))


_Change = Callable[[Context, LibraryItem, str], None]
_FOR_ALL: dict[str, _Change] = {
    "comment": _comment,
    "comments": _comments,
    "uncomment": _uncomment,
    "version": _version,
    "versions": _versions,
}
"""What everybody may do who sees it; who may make a new version is looked at there."""
_CHANGES: dict[str, _Change] = {
    "public": _public,
    "members": _members,
    "remove": _remove,
    "subject": _subject,
    "title": _title,
    "by": _by,
    "year": _year,
}
