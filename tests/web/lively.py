"""A community with a long life behind it, put into the database at once: questions, answers, talk, newcomers, tickets.

Nothing of it was played, for health only reads what is kept.
"""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from sqlmodel import Session, col, func, select

from copbot.features.health.tables import SILENCE, Began, Talked
from copbot.features.helpdesk.tables import Ticket, TicketState
from storage.database import Database
from storage.models import Member, Post, PostKind, Question, Room, State, Thanks

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_CORE = 12


def grow(database: Database, community_id: int, now: datetime, days: int, a_day: float = 1.5) -> None:
    """So many days until now, with so many questions a day, of which more and more are answered; always the same."""
    dice = random.Random(7)
    with Session(database.engine) as db:
        room = db.exec(select(Room.id).where(Room.community_id == community_id)).first()
        assert room is not None
        member, post = (db.exec(select(func.max(col(one.id)))).one() or 0 for one in (Member, Post))
        ticket = db.exec(select(func.max(col(Ticket.id)))).one() or 0
        people: list[int] = []
        for back in range(days, 0, -1):
            day, age = now - back * _DAY, 1 - back / days
            for _ in range(_CORE if not people else dice.random() < 0.4):
                member += 1
                people.append(member)
                db.add(Member(id=member, community_id=community_id, since=day, name=f"m{member}"))
                db.flush()
                db.add(_began(dice, community_id, member, day, now))
            db.flush()
            talked = {"people": dice.randint(10, 40), "bot": dice.randint(2, 9)}
            db.merge(Talked(community_id=community_id, day=day.toordinal(), **talked))
            for _ in range(int(a_day) + (dice.random() < a_day % 1)):
                post += 1
                number, at = post, day + dice.random() * _DAY
                asker, author = dice.sample(people, 2)
                answered = dice.random() < 0.45 + 0.4 * age
                question = Question(
                    id=number, community_id=community_id, room_id=room, asker_id=asker, at=at, touched_at=at
                )
                question.state = State.ANSWERED if answered else State.OPEN
                db.add(question)
                db.add(_post(number, number, question, asker, PostKind.QUESTION, at))
                if answered:
                    post += 1
                    author = people[int(len(people[:40]) * dice.random() ** 2)]
                    if author != asker:
                        later = at + dice.expovariate(1 / (30 - 20 * age)) * _HOUR
                        db.add(_post(post, number, question, author, PostKind.ANSWER, later))
                        if dice.random() < 0.3:
                            db.add(Thanks(post_id=post, member_id=asker, community_id=community_id, at=later))
            if dice.random() < 0.25:
                ticket += 1
                seen = day + dice.expovariate(1 / 15) * _HOUR
                db.add(
                    Ticket(
                        id=ticket, community_id=community_id, member_id=people[0], text="", at=day, seen_to_at=seen,
                        state=TicketState.CLOSED,
                    )
                )  # fmt: skip
            if not back % 50:
                db.flush()
                db.expunge_all()
        db.commit()


def _began(dice: random.Random, community_id: int, member: int, day: datetime, now: datetime) -> Began:
    reacted = dice.random() < 0.7
    stays = dice.random() < (0.6 if reacted else 0.35)
    last = now - dice.random() * 20 * _DAY if stays else day + dice.random() ** 2 * 100 * _DAY
    last = min(max(last, day), now)
    return Began(
        community_id=community_id, member_id=member, at=day, last_at=last,
        silent_at=last if now - last >= SILENCE and dice.random() < 0.1 else None,
        reacted_at=day + dice.random() * 20 * _HOUR if reacted else None,
    )  # fmt: skip


def _post(number: int, about: int, question: Question, author: int, kind: PostKind, at: datetime) -> Post:
    return Post(
        id=number, community_id=question.community_id, room_id=question.room_id, question_id=about, author_id=author,
        kind=kind, at=at,
    )  # fmt: skip
