"""Looked up and kept about what was moderated: scores, moderations, and how these were judged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Integer, Select, Update, bindparam, delete, insert, select, update
from sqlmodel import Session

from copbot.features.moderation.tables import Judgement, Moderation, Scored
from storage.models import Post
from storage.prepared import Prepared
from storage.rows import Values, built, one, part, rows, table_of, values_of


def _scores() -> Select[Any]:
    return select(*table_of(Scored).c)


def _givens() -> Select[Any]:
    return select(*table_of(Moderation).c).order_by(table_of(Moderation).c.id)


def _with_posts() -> Select[Any]:
    """Posts, with their scores if they have one."""
    post, scored = table_of(Post), table_of(Scored)
    return select(*post.c, *scored.c).outerjoin_from(post, scored, scored.c.post_id == post.c.id)


def _change_scored() -> Update:
    return update(table_of(Scored)).where(table_of(Scored).c.id == bindparam("which"))


_BY_NUMBER = Prepared(lambda: _scores().where(table_of(Scored).c.id == bindparam("scored")))
_OF_POST = Prepared(lambda: _scores().where(table_of(Scored).c.post_id == bindparam("post")))
_OF_MESSAGE = Prepared(
    lambda: _scores().where(
        table_of(Scored).c.room_id == bindparam("room"), table_of(Scored).c.message == bindparam("message")
    )
)
_ON = Prepared(lambda: _givens().where(table_of(Moderation).c.scored_id == bindparam("scored")))
_VALID_OF = Prepared(
    lambda: _givens().where(
        table_of(Moderation).c.moderator_id == bindparam("moderator"),
        table_of(Moderation).c.question_id == bindparam("question"),
        table_of(Moderation).c.undone_at.is_(None),
        ~table_of(Moderation).c.staff,
    )
)
_VALID_BY = Prepared(
    lambda: _givens().where(
        table_of(Moderation).c.moderator_id == bindparam("moderator"), table_of(Moderation).c.undone_at.is_(None)
    )
)
_GIVEN_BY_NUMBER = Prepared(lambda: _givens().where(table_of(Moderation).c.id == bindparam("number")))
_LIMIT = bindparam("limit", type_=Integer)
_ADD_SCORED, _ADD_GIVEN = Prepared(lambda: insert(table_of(Scored))), Prepared(lambda: insert(table_of(Moderation)))
_RESCORE = Prepared(
    lambda: _change_scored().values({name: bindparam(f"new_{name}") for name in ("score", "label", "low_at")})
)


_SCORES_OF = Prepared(
    lambda: select(table_of(Scored).c.post_id, table_of(Scored).c.score).where(
        table_of(Scored).c.post_id.in_(bindparam("posts", expanding=True)), ~table_of(Scored).c.gone
    )
)
_TRACKED_AT = Prepared(
    lambda: _with_posts().where(
        table_of(Post).c.room_id == bindparam("room"), table_of(Post).c.message == bindparam("message")
    )
)
_TRACKED_BY = Prepared(lambda: _with_posts().where(table_of(Post).c.id == bindparam("post")))


def tracked_at(db: Session, room_id: int, message: str) -> tuple[Post, Scored | None] | None:
    """The tracked post with this id of the platform, and what became of it if anybody moderated it."""
    return _tracked(db, _TRACKED_AT, {"room": room_id, "message": message})


def tracked(db: Session, post_id: int) -> tuple[Post, Scored | None] | None:
    """The tracked post, and what became of it if anybody moderated it."""
    return _tracked(db, _TRACKED_BY, {"post": post_id})


def _tracked(db: Session, statement: Prepared, values: Values) -> tuple[Post, Scored | None] | None:
    row = statement.first(db, values)
    if row is None:
        return None
    post, scored = row[: len(table_of(Post).c)], row[len(table_of(Post).c) :]
    return built(Post, post), built(Scored, scored) if scored[0] is not None else None


def score_of(db: Session, post_id: int) -> Scored | None:
    """What became of a tracked post, if anybody moderated it."""
    return one(db, Scored, _OF_POST, {"post": post_id})


def score_at(db: Session, room_id: int, message: str) -> Scored | None:
    """What became of a message of plain talk, if anybody moderated it."""
    return one(db, Scored, _OF_MESSAGE, {"room": room_id, "message": message})


def score_by(db: Session, scored_id: int) -> Scored | None:
    """What was moderated, by its number."""
    return one(db, Scored, _BY_NUMBER, {"scored": scored_id})


def scores(db: Session, post_ids: Iterable[int]) -> dict[int, int]:
    """The scores of those of the posts that anybody moderated, by the posts' ids."""
    return {row[0]: row[1] for row in _SCORES_OF.all(db, {"posts": list(post_ids)})}


def add_scored(db: Session, made: Scored) -> None:
    """Something is moderated for the first time."""
    _ADD_SCORED.run(db, values_of(made))


def rescore(db: Session, scored_id: int, score: int, label: str | None, low_at: datetime | None) -> None:
    """Its score and label from now on."""
    values = {"which": scored_id, "new_score": score, "new_label": label, "new_low_at": low_at}
    _RESCORE.run(db, values)


def reword(db: Session, scored_id: int, words: str) -> None:
    """It reads otherwise."""
    db.connection().execute(_change_scored().values(text=words), {"which": scored_id})


def _best() -> Select[Any]:
    s = table_of(Scored).c
    found = _scores().where(s.community_id == bindparam("community"), s.at >= bindparam("since"), ~s.gone)
    found = found.where(s.score >= bindparam("least"))
    return found.order_by(s.score.desc(), s.at.desc(), s.id).limit(_LIMIT)


_BEST = Prepared(_best)


@cache
def _low(*, later: bool) -> Prepared:
    s = table_of(Scored).c
    found = _scores().where(s.community_id == bindparam("community"), s.low_at.is_not(None), ~s.gone)
    found = found.where(s.score <= bindparam("score"), *([s.low_at > bindparam("since")] if later else []))
    return Prepared(found.order_by(s.low_at, s.id).limit(_LIMIT))


def best(db: Session, community_id: int, since: datetime, least: int, limit: int) -> list[Scored]:
    """What was written since then and has this score or a higher one, the best first."""
    return rows(db, Scored, _BEST, {"community": community_id, "since": since, "least": least, "limit": limit})


def low(db: Session, community_id: int, since: datetime | None, score: int, limit: int) -> list[Scored]:
    """What came to be at the lowest score after that time, and still is."""
    after = {"since": since} if since is not None else {}
    values = {"community": community_id, "score": score, "limit": limit, **after}
    return rows(db, Scored, _low(later=bool(after)), values)


# Moderations


def add_given(db: Session, made: Moderation) -> None:
    """A moderation is made."""
    _ADD_GIVEN.run(db, values_of(made))


def given_on(db: Session, scored_id: int) -> list[Moderation]:
    """All moderations of something, in their order."""
    return rows(db, Moderation, _ON, {"scored": scored_id})


def given_by_id(db: Session, number: int) -> Moderation | None:
    """A moderation by its number."""
    return one(db, Moderation, _GIVEN_BY_NUMBER, {"number": number})


def valid_of(db: Session, members: Iterable[int], question: int) -> list[Moderation]:
    """The moderations that these made in the discussion of a question and that stand; not those of the staff."""
    found = (rows(db, Moderation, _VALID_OF, {"moderator": one, "question": question}) for one in members)
    return sorted((given for mine in found for given in mine), key=lambda given: given.id)


def valid_in_talk(db: Session, room: int, since: datetime) -> list[tuple[Moderation, datetime]]:
    """The moderations of what was said in the talk of a room since then that stand, with when it was said.

    Those of the staff are not among them.
    """
    c, s = table_of(Moderation).c, table_of(Scored).c
    found = (
        select(*table_of(Moderation).c, s.at.label("said_at"))
        .join(table_of(Scored), s.id == c.scored_id)
        .where(s.room_id == room, s.message.is_not(None), s.at >= since, c.undone_at.is_(None), ~c.staff)
        .order_by(c.id)
    )
    return [(part(row._mapping, Moderation), row.said_at) for row in db.connection().execute(found)]


def valid_by(db: Session, member: int) -> list[Moderation]:
    """The moderations that this member made and that stand."""
    return rows(db, Moderation, _VALID_BY, {"moderator": member})


def aimed(db: Session, moderator: int, author: int, score: int, since: datetime) -> list[datetime]:
    """When the moderator moderated this author in this direction since then, of what was not undone."""
    c = table_of(Moderation).c
    here = (c.moderator_id == moderator, c.author_id == author, c.at >= since)
    found = select(c.at).where(*here, c.score == score, c.counted, c.undone_at.is_(None))
    return [row[0] for row in db.connection().execute(found)]


@cache
def _logged(*chosen: str) -> Prepared:
    c = table_of(Moderation).c
    by = {"moderator": c.moderator_id == bindparam("moderator"), "before": c.id < bindparam("before")}
    found = _givens().where(c.community_id == bindparam("community"), *(by[one] for one in chosen))
    return Prepared(found.order_by(None).order_by(c.id.desc()).limit(_LIMIT))


def logged(
    db: Session, community_id: int, limit: int, member: int | None = None, *, before: int | None = None
) -> list[Moderation]:
    """The last moderations, of one moderator or before this one if so wished, the newest first."""
    chosen = {"moderator": member} if member is not None else {}
    chosen |= {"before": before} if before is not None else {}
    return rows(db, Moderation, _logged(*chosen), {"community": community_id, "limit": limit, **chosen})


def reasons_for(db: Session, author: int, since: datetime) -> list[str]:
    """For which reasons what the member wrote was moderated since then, of what stands and counts."""
    c = table_of(Moderation).c
    found = select(c.reason).where(c.author_id == author, c.at >= since, c.counted, c.undone_at.is_(None))
    return [row[0] for row in db.connection().execute(found.order_by(c.id))]


def gone(db: Session, scored_id: int) -> None:
    """It was deleted: nothing of it is shown any more."""
    db.connection().execute(_change_scored().values(gone=True, text=""), {"which": scored_id})


def change(db: Session, number: int, values: Values) -> None:
    """Change a moderation."""
    db.connection().execute(update(table_of(Moderation)).where(table_of(Moderation).c.id == number).values(**values))


# Meta-moderation


def _to_judge() -> Select[Any]:
    c, scored, judged = table_of(Moderation).c, table_of(Scored).c, table_of(Judgement).c
    known: BindParameter[int] = bindparam("but", expanding=True)
    found = (
        _givens()
        .join(table_of(Scored), scored.id == c.scored_id)
        .where(
            c.community_id == bindparam("community"),
            c.settled.is_(None),
            c.at <= bindparam("until"),
            c.undone_at.is_(None),
            c.moderator_id.not_in(known),
            c.author_id.not_in(known),
            c.id.not_in(select(judged.moderation_id).where(judged.member_id.in_(known))),
            ~scored.gone,
        )
    )
    return found.limit(_LIMIT)


_TO_JUDGE = Prepared(_to_judge)


def to_judge(db: Session, community_id: int, but: Iterable[int], until: datetime, limit: int) -> list[Moderation]:
    """Moderations up to then that are not settled, none by or of these members nor judged by them, the oldest first."""
    values = {"community": community_id, "but": list(but), "until": until, "limit": limit}
    return rows(db, Moderation, _TO_JUDGE, values)


def ask(db: Session, rows: Sequence[Values]) -> None:
    """Members are asked to judge these."""
    db.connection().execute(insert(table_of(Judgement)), list(rows))


def asked(db: Session, member: int) -> list[int]:
    """The moderations that the member was asked about and has not judged yet, and that can still be judged."""
    found = (
        select(table_of(Judgement).c.moderation_id)
        .join(table_of(Moderation), table_of(Moderation).c.id == table_of(Judgement).c.moderation_id)
        .where(table_of(Judgement).c.member_id == member, table_of(Judgement).c.fair.is_(None))
        .where(table_of(Moderation).c.settled.is_(None), table_of(Moderation).c.undone_at.is_(None))
        .order_by(table_of(Judgement).c.moderation_id)
    )
    return [row[0] for row in db.connection().execute(found)]


def judge(db: Session, moderation: int, member: int, fair: bool) -> None:
    """The member found the moderation fair, or unfair."""
    here = (table_of(Judgement).c.moderation_id == moderation, table_of(Judgement).c.member_id == member)
    db.connection().execute(update(table_of(Judgement)).where(*here).values(fair=fair))


def pass_over(db: Session, moderation: int, member: int) -> None:
    """The member would rather not say."""
    here = (table_of(Judgement).c.moderation_id == moderation, table_of(Judgement).c.member_id == member)
    db.connection().execute(delete(table_of(Judgement)).where(*here))


def judges(db: Session, moderation: int) -> dict[int, bool]:
    """Who found the moderation fair, and who didn't."""
    found = select(table_of(Judgement).c.member_id, table_of(Judgement).c.fair).where(
        table_of(Judgement).c.moderation_id == moderation, table_of(Judgement).c.fair.is_not(None)
    )
    return {row[0]: row[1] for row in db.connection().execute(found)}
