"""What is drawn next: what enough members searched for, else what questions or the goals are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from zlib import crc32

from sqlmodel import col, select

from copbot.features.sketch import SketchSettings, lookups, searching
from copbot.features.sketch.lot import UNFIT, draw
from copbot.features.sketch.tables import Source
from copbot.kit import audience
from copbot.kit.context import Context
from copbot.kit.offers import IN_FORCE
from copbot.language.folding import folded
from storage.models import Member, Post, Question, Subject
from storage.search import stems
from storage.stems import spelt

_NOT_AGAIN, _LATELY = timedelta(weeks=26), timedelta(weeks=26)
_READ = 300
"""So many of the last questions tell how a word is written."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The subject that the lot has fallen on."""

    subject: str
    source: Source
    seed: int


def seed(ctx: Context) -> int:
    """That of this moment: the same if all of it is done again after a crash."""
    return crc32(f"{ctx.now.timestamp()} {ctx.community.id}".encode()) >> 1


def choose(ctx: Context, seed: int) -> Drawn | None:
    """What is drawn next; None if there is nothing that could be."""
    language = ctx.community.settings.language
    unfit = _unfit(ctx)

    def fits(words: str) -> bool:
        found = set(stems(words, language))
        return bool(found) and not found & unfit

    for source, weights in _sources(ctx):
        found = draw(weights, seed, fits=fits)
        if found is not None:
            return Drawn(found, source, seed)
    return None


def _unfit(ctx: Context) -> set[str]:
    """The stems of what is no subject here: names of members, words that nobody wants, what there was lately."""
    language = ctx.community.settings.language
    names = ctx.db.exec(select(Member.name).where(Member.community_id == ctx.community.id))
    never = (*UNFIT, *ctx.settings(SketchSettings).never, *names)
    found = {stem for words in never for stem in (*stems(words, language), folded(words))}
    return found | lookups.used_stems(ctx.db, ctx.community.id, ctx.now - _NOT_AGAIN)


def _sources(ctx: Context) -> Iterator[tuple[Source, Mapping[str, int]]]:
    least = ctx.settings(SketchSettings).searchers
    searched = lookups.searched(ctx.db, ctx.community.id, searching.since(ctx.now))
    yield Source.SEARCHES, _as_written(ctx, {stem: count for stem, count in searched.items() if count >= least})
    yield Source.QUESTIONS, _asked(ctx)
    goals = IN_FORCE.first(ctx, "goals") or ""
    words = [one.written for one in spelt(goals, ctx.community.settings.language) if searching.is_word(one.stem)]
    yield Source.GOALS, Counter(words)


def _asked(ctx: Context) -> Mapping[str, int]:
    """The subjects that askers gave to questions in rooms that are open to all, by how many did."""
    wanted = (
        select(Subject.words, Question.asker_id)
        .join(Question, col(Question.id) == col(Subject.question_id))
        .where(Subject.community_id == ctx.community.id, col(Subject.learned).is_(False))
        .where(col(Question.room_id).in_(_open_rooms(ctx)), col(Question.at) >= ctx.now - _LATELY)
        .distinct()
    )
    return Counter(words for words, _ in ctx.db.exec(wanted) if searching.is_word(words))


def _open_rooms(ctx: Context) -> list[int]:
    return [room.id for room in ctx.rooms if audience.is_open(ctx, room)]


def _as_written(ctx: Context, stems: Mapping[str, int]) -> Mapping[str, int]:
    """The words of these stems as they are written most in what all can read, instead of the stems.

    What nobody has written there is no subject: a stem is no word, and who looked for it did that unseen.
    """
    if not stems:
        return {}
    wanted = (
        select(Post.text)
        .join(Question, col(Question.id) == col(Post.id))
        .where(Question.community_id == ctx.community.id, col(Question.room_id).in_(_open_rooms(ctx)))
        .order_by(col(Question.id).desc())
        .limit(_READ)
    )
    language, forms = ctx.community.settings.language, dict[str, Counter[str]]()
    for text in ctx.db.exec(wanted):
        for one in spelt(text, language):
            if one.stem in stems:
                forms.setdefault(one.stem, Counter())[one.written] += 1
    return {min(found, key=lambda form: (-found[form], form)): stems[stem] for stem, found in forms.items()}
