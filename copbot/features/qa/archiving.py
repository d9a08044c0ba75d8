"""What the archive has of questions: those with an answer, asked for everybody in rooms that are open to all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from copbot.features.qa import feature, lookups
from copbot.kit.archived import ARCHIVED, CHUNK, STANDS, Part, Record, Sort, Whom, all_rooms, chunks, named
from copbot.kit.context import Context
from copbot.kit.offers import SCORES
from copbot.kit.saying import again_with, short
from copbot.kit.valued import UNRATED
from copbot.rooms.text import Text, text
from storage import subjects, valued
from storage.models import Post, Question
from storage.questions import is_wanting

_TITLE = 160


@ARCHIVED.by(feature)
def archived(ctx: Context, whom: Whom) -> Iterator[Record]:
    """For members; what of it is public stands in the library."""
    if whom is Whom.PUBLIC:
        return
    db, community, rooms = ctx.db, ctx.community.id, all_rooms(ctx)
    look = lambda before: lookups.answered_in(db, community, rooms, before, CHUNK)  # noqa: E731
    for chunk in chunks(look):
        yield from _records(ctx, chunk)


def _records(ctx: Context, chunk: Sequence[Question]) -> Iterator[Record]:
    numbers = [one.id for one in chunk]
    about, asked = subjects.of(ctx.db, numbers), lookups.posts(ctx.db, numbers)
    answers: dict[int, list[Post]] = {}
    for post in sorted(valued.answers_to(ctx.db, numbers), key=lambda one: one.id):
        answers.setdefault(post.question_id, []).append(post)
    found = [post for posts in answers.values() for post in posts]
    scores = SCORES.ask(ctx, [*numbers, *(post.id for post in found)])
    low = {one for some in scores for one, score in some.of.items() if min(score, UNRATED) < some.least}
    stands = STANDS.first(ctx, ctx.words, found) or {}
    for question in chunk:
        left = [post for post in answers.get(question.id, ()) if _is_kept(question, post) and post.id not in low]
        if left and question.id not in low:
            yield _record(ctx, question, asked.get(question.id), left, stands, about.get(question.id, ()))


def _is_kept(question: Question, post: Post) -> bool:
    """Has the answer words, or a file, and did the asker not find it wanting?"""
    taken = post.id == question.accepted_id
    return bool(post.text.strip() or post.files) and (taken or not is_wanting(question, post))


def _record(
    ctx: Context,
    question: Question,
    asked: Post | None,
    answers: Sequence[Post],
    stands: Mapping[int, Text],
    about: Sequence[str],
) -> Record:
    words = ctx.words
    title = short(words, asked, _TITLE) if asked is not None else ""
    # The one that was accepted comes first, then the oldest.
    first = sorted(answers, key=lambda post: (post.id != question.accepted_id, post.id))
    record = Record(
        sort=Sort.QUESTION,
        number=question.id,
        title=title,
        at=question.at,
        room=question.room_id,
        parts=[_part(ctx, question, post, stands.get(post.id, ())) for post in first],
        subjects=about,
    )
    if asked is None:
        return record
    return replace(record, by=named(ctx, question.asker_id), body=again_with(words, asked))


def _part(ctx: Context, question: Question, post: Post, stands: Text) -> Part:
    taken = ctx.words.rich("archived-accepted") if post.id == question.accepted_id else ()
    note = text(taken, "; ", stands) if taken and stands else taken or stands
    return Part(again_with(ctx.words, post), named(ctx, post.author_id), post.at, note=note)
