"""Those who wait for the answer to somebody else's question hear of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_for, name_on
from copbot.features.following import feature
from copbot.kit import reasons
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.looking import is_linked
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.kit.places import home
from copbot.kit.saying import short
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines, text
from storage import followers
from storage.models import Follower, Member, Post, Question, State

_TITLE, _ANSWER = 80, 200
_STOPS = 3
"""So many questions of one message can be followed no more by a button."""


class Followed(NudgeKind):
    """What became of questions that somebody waits for too."""

    name = "followed"

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While an answer stands that the member was not told of, and did not give."""
        row, found = ctx.db.get(Follower, (subject, member.id)), outcome(ctx, subject)
        question = ctx.db.get(Question, subject)
        if row is None or found is None or question is None or question.asker_id == member.id:
            return False
        return found.author_id != member.id and row.told != found.id

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """A line for each."""
        return _said(ctx, ctx.words_for(member), member, subjects)

    def place(self, ctx: Context, member: Member, subject: int) -> Place:
        """Where it was asked."""
        question = ctx.db.get_one(Question, subject)
        return home(ctx, question, ctx.db.get_one(Post, subject))

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """The same, to those who are named."""
        said = _said(ctx, ctx.words, place.room, subjects)
        return replace(said, text=text(names, ": ", said.text))

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """Not again, unless another answer is accepted."""
        for subject in subjects:
            row, found = ctx.db.get(Follower, (subject, member.id)), outcome(ctx, subject)
            if row is not None and found is not None:
                row.told = found.id


FOLLOWED = feature.nudge(Followed())


def outcome(ctx: Context, number: int) -> Post | None:
    """What became of the question: the accepted answer, or the question's own post where its asker has found it."""
    question = ctx.db.get(Question, number)
    if question is not None and question.state == State.ACCEPTED and question.accepted_id is not None:
        return ctx.db.get(Post, question.accepted_id)
    if question is not None and question.state == State.CLOSED and question.reason not in (None, *reasons.NONE):
        return ctx.db.get(Post, number)
    return None


def tell(ctx: Context, number: int) -> None:
    """Whoever waits for this question hears what became of it."""
    ctx.db.flush()
    nudge(ctx, FOLLOWED, [(ctx.member_by(member), number) for member in followers.of(ctx.db, number)])


def _said(ctx: Context, words: Wording, to: RoomInfo | Member, subjects: Sequence[int]) -> Said:
    rows = [_row(ctx, words, to, one) for one in subjects]
    if len(subjects) == 1:
        return Said(rows[0], (Button(words.line("follow-stop"), f"unfollow {subjects[0]}"),), subjects[0])
    stop = [Button(words.line("follow-stop-this", number=f"#{one}"), f"unfollow {one}") for one in subjects[:_STOPS]]
    return Said(lines([words.rich("followed-head", count=len(subjects)), *rows]), tuple(stop))


def _row(ctx: Context, words: Wording, to: RoomInfo | Member, number: int) -> Text:
    question, found = ctx.db.get_one(Question, number), outcome(ctx, number)
    asked = ctx.db.get_one(Post, number)
    title = short(words, asked, _TITLE)
    about = ctx.link(asked, title) if is_linked(question) else text(title)
    if found is None or found.id == number:
        key = "followed-solved" if question.reason == reasons.SOLVED else "followed-closed"
        asker = _named(ctx, words, to, question.asker_id)
        return words.rich(key, asker=asker, title=about, reason=question.reason or "")
    answer = short(words, found, _ANSWER)
    key = "followed" if answer else "followed-bare"
    return words.rich(key, title=about, author=_named(ctx, words, to, found.author_id), answer=answer)


def _named(ctx: Context, words: Wording, to: RoomInfo | Member, member: int) -> str:
    who = ctx.member_by(member)
    return name_for(ctx, to, who) if isinstance(to, Member) else name_on(ctx, who, to.platform, words)
