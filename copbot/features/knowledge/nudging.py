"""Whoever knows is asked whether an old answer still holds: one at a time, seldom, and only what was found again."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_for, name_on
from copbot.features.knowledge import feature, keeping, lookups, notes
from copbot.features.knowledge.tables import UpkeepAsked
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.kit.places import home, post_of
from copbot.kit.saying import short
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines, text
from storage.models import Member, Post, Question

CHECK = "stilltrue"
"""What the bot says for this asks whether an answer, by its number, still holds."""
_TITLE, _ANSWER = 80, 300


class Upkeeps(NudgeKind):
    """Does this answer still hold? The subject is the answer, the member who is asked about it."""

    name = "upkeep"
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While nobody has said it, and it is this member's turn."""
        asked = ctx.db.get(UpkeepAsked, (subject, member.id))
        return asked is not None and asked.open and keeping.answer(ctx, subject) is not None

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """What was asked and answered, when, and why this member is asked."""
        post, words = ctx.db.get_one(Post, subjects[0]), ctx.words_for(member)
        author = name_for(ctx, member, ctx.member_by(post.author_id))
        question = ctx.db.get_one(Question, post.question_id)
        why = "own" if post.author_id == member.id else "asker" if question.asker_id == member.id else "knows"
        head = words.rich("upkeep-ask", why=why, author=author, ago=notes.since(words, post.at, ctx.now))
        return Said(self._about(ctx, words, head, post), choices(words, post), purpose=Purpose(CHECK, (post.id,)))

    def place(self, ctx: Context, member: Member, subject: int) -> Place:
        """Where it was asked."""
        question = ctx.db.get_one(Question, ctx.db.get_one(Post, subject).question_id)
        return home(ctx, question, post_of(ctx, question))

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """The same, to the one who is named."""
        post, words = ctx.db.get_one(Post, subjects[0]), ctx.words
        author = name_on(ctx, ctx.member_by(post.author_id), place.room.platform)
        head = words.rich("upkeep-ask-aloud", author=author, ago=notes.since(words, post.at, ctx.now))
        told = text(names, ": ", self._about(ctx, words, head, post))
        return Said(told, choices(words, post), purpose=Purpose(CHECK, (post.id,)))

    @staticmethod
    def _about(ctx: Context, words: Wording, head: Text, post: Post) -> Text:
        question = post_of(ctx, ctx.db.get_one(Question, post.question_id))
        title = ctx.link(question, short(words, question, _TITLE))
        rows = [head, words.rich("upkeep-row", title=title, answer=ctx.link(post, short(words, post, _ANSWER)))]
        reasons = [one.reason for one in lookups.doubts(ctx.db, [post.id]).get(post.id, ()) if one.reason]
        if reasons:
            rows.append(words.rich("upkeep-doubted", reason=reasons[-1]))
        return lines(rows)


UPKEEPS = feature.nudge(Upkeeps())


def choices(words: Wording, post: Post) -> tuple[Button, ...]:
    """What can be answered."""
    labels = {"yes": "upkeep-yes", "no": "upkeep-no", "newer": "upkeep-newer", "pass": "upkeep-pass"}
    return tuple(Button(words.line(key), f"still {what} {post.id}") for what, key in labels.items())
