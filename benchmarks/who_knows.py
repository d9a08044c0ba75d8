"""How well the bot knows who may answer: `python -m benchmarks.who_knows FILE… [--format gitter] [--last N]`.

A history goes through hearing as in `copbot replay`. When somebody asks, it is noted whom the bot would name as likely
to know, who said most in the ninety days before, and who answered most in them: three each. At the end it is counted
for how many of the questions that others answered one of these others had been named.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

from sqlmodel import Session, col, select

from adapters.logs import FORMATS, Entry, read
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAnswered, QuestionAsked
from copbot.kit.experts import experts
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rehearsal.replay import Replay
from copbot.rooms.events import MessagePosted
from storage.database import Database
from storage.models import Post, PostKind, Question

NAMED = 3
_WITHIN = timedelta(days=90)
_USED = ("qa", "almanac")
WAYS = ("likely to know", "said most", "answered most", "anybody of them")


class Lately:
    """Who did something how often in the last ninety days."""

    def __init__(self) -> None:
        self._done: deque[tuple[datetime, int]] = deque()
        self._count: Counter[int] = Counter()

    def did(self, member: int, at: datetime) -> None:
        """Once more."""
        self._done.append((at, member))
        self._count[member] += 1

    def most(self, but_not: int, now: datetime) -> list[int]:
        """The three who did it most."""
        while self._done and self._done[0][0] < now - _WITHIN:
            self._count[self._done.popleft()[1]] -= 1
        return [member for member, _ in self._count.most_common(NAMED + 1) if member != but_not][:NAMED]


@dataclass(slots=True)
class Watch:
    """What is noted while the history goes by."""

    named: dict[int, tuple[Sequence[int], ...]] = field(default_factory=dict)
    """By question: whom each of the ways names."""
    said: Lately = field(default_factory=Lately)
    answered: Lately = field(default_factory=Lately)

    def feature(self) -> Feature:
        """What takes the notes."""
        feature = Feature("watch", FeatureSettings)

        @feature.on(MessagePosted)
        def said(ctx: Context, event: MessagePosted) -> None:
            self.said.did(ctx.member_id, ctx.now)

        @feature.on(QuestionAsked)
        def asked(ctx: Context, event: QuestionAsked) -> None:
            question = ctx.db.get_one(Question, event.question)
            if question.id in self.named or question.kind != PostKind.QUESTION:
                return
            known = experts(ctx, ctx.db.get_one(Post, question.id).text)
            ours = [member for member in known if member != question.asker_id][:NAMED]
            others = [one.most(question.asker_id, ctx.now) for one in (self.said, self.answered)]
            self.named[question.id] = (ours, *others)

        @feature.on(QuestionAnswered)
        def answered(ctx: Context, event: QuestionAnswered) -> None:
            self.answered.did(ctx.db.get_one(Post, event.post).author_id, ctx.now)

        return feature


def watched(entries: Iterable[Entry]) -> tuple[Watch, dict[int, set[int]]]:
    """What was noted of the history, and by question who had answered it in the end."""
    watch = Watch()
    features = [*(one for one in ALL if one.name in _USED), watch.feature()]
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/replay.db")
        database.migrate()
        replay = Replay(database, features, Settings(features, {}), lambda _: "community")
        for _ in replay.play(entries):
            pass
        with Session(database.engine) as db:
            answers = select(Post, Question).join(Question, col(Question.id) == Post.question_id)
            found: dict[int, set[int]] = {}
            for post, question in db.exec(answers.where(Post.kind == PostKind.ANSWER)):
                if post.author_id != question.asker_id:
                    found.setdefault(question.id, set()).add(post.author_id)
        database.dispose()
    return watch, found


def _last(entries: Iterator[Entry], count: int | None) -> Iterable[Entry]:
    """The room, and of what was said there the last so many entries."""
    if count is None:
        return entries
    first = next((entry for entry in entries if entry.events), None)
    return [] if first is None else [first, *deque(islice(entries, None), maxlen=count)]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--format", choices=FORMATS, default="gitter")
    parser.add_argument("--last", type=int, help="only the last so many messages of each file")
    options = parser.parse_args()
    hits, count, bare = Counter[str](), 0, 0
    for file in options.files:
        watch, answered = watched(_last(read(file, options.format), options.last))
        for question, by in answered.items():
            if question in watch.named:
                named = watch.named[question]
                count += 1
                bare += not named[0]
                for way, one in zip(WAYS, (*named, {member for those in named for member in those}), strict=True):
                    hits[way] += not by.isdisjoint(one)
    print(f"{count} questions that others answered; for {bare} nobody was likely to know")
    for way in WAYS:
        print(f"{way:<16} {hits[way]:5}  {hits[way] / max(count, 1):.1%}")


if __name__ == "__main__":
    main()
