"""What the words of a command mean: which question, which member; and whose word counts."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.kit.commands import Command, CommandError, Who, nearest
from copbot.kit.context import Context
from copbot.kit.places import posted
from copbot.rooms.events import Person
from storage import belonging, copies, questions
from storage.models import Question, State


def question(ctx: Context, command: Command, number: int | None) -> Question:
    """The question that the command is about: the one pointed to, else the member's newest one here.

    Raises CommandError.
    """
    if number is None and ctx.room is not None and command.who in (Who.ASKER, Who.SUGGESTED):
        own = questions.newest_of(ctx.db, ctx.member_id, ctx.room.id)
        number = own.id if own else None
    found = ctx.db.get(Question, number) if number is not None else None
    if number is None:
        raise CommandError("command-which")
    if found is None or found.community_id != ctx.community.id or not _may_see(ctx, found):
        raise CommandError("question-unknown", number=f"{number}")
    return found


def in_sight(ctx: Context, number: int | None) -> Question:
    """The question with this number, which others may see too. Raises CommandError."""
    found = ctx.db.get(Question, number) if number is not None else None
    there = found is not None and found.community_id == ctx.community.id and found.state != State.DELETED
    if found is None or not there or not posted(ctx, found):
        raise CommandError("question-unknown", number=f"{number}")
    return found


def _may_see(ctx: Context, question: Question) -> bool:
    """What was put to one member is for the two of them, and nobody else learns that there is such a question."""
    return posted(ctx, question) or ctx.member_id in (question.asker_id, question.asked_of_id)


def settles(ctx: Context, question: Question) -> bool:
    """Is it for the author of the event to say what becomes of the question: as its asker, or as a moderator?"""
    if question.asker_id == ctx.member_id or ctx.decides:
        return True
    # Where it was asked, or stands too.
    return ctx.moderates_in({question.room_id, *(copy.room_id for copy in copies.copies_of(ctx.db, question.id))})


def member(ctx: Context, command: Command, word: str, mentions: Sequence[Person]) -> int:
    """The member whom a name means, those mentioned by the platform before others. Raises CommandError."""
    name = word.removeprefix("@").casefold()
    directory, unit = ctx.directory, ctx.unit
    for person in mentions:
        if name in (person.id.casefold(), person.name.casefold(), person.name.split(" ")[0].casefold()):
            account = directory.account(unit, ctx.community, ctx.platform, person.id)
            if account is None and ctx.room is not None:
                # Named in a room of the community, where the platform knows him or her.
                raise CommandError("member-unseen", name=word[:60])
            if account is not None:
                return _one(ctx, command, [account.member], word)
    found = belonging.accounts_named(ctx.db, ctx.community.id, name)
    # The room's own members before others of that name.
    at_hand = [one for one in found if ctx.room is not None and ctx.is_in(ctx.member_by(one.member_id), ctx.room)]
    return _one(ctx, command, list(dict.fromkeys(one.member_id for one in at_hand or found)), word)


def _one(ctx: Context, command: Command, found: Sequence[int], word: str) -> int:
    """The member that is meant. Of who is in none of the rooms only those are told who decide who is let in."""
    here = [one for one in found if ctx.is_here(ctx.member_by(one))]
    meant = here or (found if command.who is Who.DECIDER else ())
    if len(meant) != 1:
        raise CommandError("member-several" if meant else "member-unknown", name=word[:60])
    return meant[0]


def room(ctx: Context, word: str) -> int:
    """The room of the community that is meant, of those that the author of the event is in: rather one at hand.

    Raises CommandError.
    """
    # On some platforms a room is named by a mark around its id.
    name, key = word.strip().lstrip("#").casefold(), word.strip().strip("<#>")
    rooms = [one for one in ctx.rooms if ctx.is_in(ctx.member, one) or ctx.decides]
    found = [one for one in rooms if key == one.key or name == one.name.lstrip("#").casefold()]
    if not found:
        near = nearest(name, [one.name.lstrip("#").casefold() for one in rooms])
        shown = next((one.name for one in rooms if one.name.lstrip("#").casefold() == near), "")
        raise CommandError("room-unknown-near" if near else "room-unknown", name=word[:60], near=shown)
    return min(found, key=lambda one: one.platform != ctx.platform).id
