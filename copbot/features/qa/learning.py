"""Each correction is a label: together they shift the thresholds of their community, within bounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy import BindParameter, bindparam, insert
from sqlmodel import col, delete, func, select

from copbot.features.qa import QASettings, feature
from copbot.features.qa.tables import Correction, Label
from copbot.kit.context import Context
from copbot.kit.offers import ATTENTION
from copbot.rooms.text import Text
from storage.models import Moment, Question
from storage.prepared import Prepared

_HALF = timedelta(days=180)
"""After so long a correction counts half."""
FORGOTTEN_AFTER = 3 * _HALF
_SLOPE, _FEW = 0.75, 20
"""If all were wrong, a threshold would rise by the first of these; but so many right ones are taken for granted."""
_LIKENESS = (Label.ALIKE, Label.OFFER_ALIKE, Label.NOT_ALIKE)
_GROUPS = (_LIKENESS, (Label.NO_QUESTION, Label.MISSED))
"""Of each of these one holds for a question: the last one that was given."""
_LOWEST, _HIGHEST = -0.1, 0.15
"""A threshold falls and rises at most by so much."""
_SINCE: BindParameter[Any] = bindparam("since", type_=Moment())
_GIVEN = Prepared(
    lambda: select(Correction.label, Correction.at).where(
        col(Correction.community_id) == bindparam("community"), col(Correction.at) > _SINCE
    )
)


@dataclass(frozen=True, slots=True)
class Shifts:
    """By how much the thresholds of a community are shifted, and by how many corrections."""

    certainty: float = 0.0
    mark: float = 0.0
    alike: float = 0.0
    corrections: int = 0


@dataclass(slots=True)
class _Known:
    """The shifts of each community, as they were on that day."""

    of: dict[int, tuple[date, Shifts]] = field(default_factory=dict)

    def forget_community(self, community_id: int) -> None:
        """Look that up again: another bot may have been corrected."""
        self.of.pop(community_id, None)


def shift(up: float, down: float, of: float) -> float:
    """By how much a threshold moves when so many of these were too much, and so many too little."""
    return min(_HIGHEST, max(_LOWEST, _SLOPE * (up - down) / (max(of, up + down) + _FEW)))


def shifts(labels: Mapping[Label, float], listed: float, corrections: int) -> Shifts:
    """The shifts by what was corrected (each counts less as it ages), when so many questions were listed."""
    missed = labels[Label.MISSED]
    return Shifts(
        shift(labels[Label.NO_QUESTION], missed, listed),
        shift(labels[Label.NO_MARK], missed, 0),
        shift(labels[Label.NOT_ALIKE], labels[Label.ALIKE], sum(labels[one] for one in _LIKENESS)),
        corrections,
    )


def thresholds(ctx: Context, settings: QASettings | None = None) -> QASettings:
    """The settings that hold here, with the thresholds as the community's corrections have shifted them."""
    settings = settings or ctx.settings(QASettings)
    by = of_community(ctx)
    if not settings.learns or not by.corrections:
        return settings
    moved = {"certainty": by.certainty, "mark_from": by.mark, "similar_from": by.alike, "meaning_from": by.alike}
    return settings.model_copy(update={name: _within(getattr(settings, name), way) for name, way in moved.items()})


def _within(threshold: float, way: float) -> float:
    """What is set to never or always stays so."""
    return threshold if threshold in (0, 1) else min(0.95, max(0.05, threshold + way))


def of_community(ctx: Context) -> Shifts:
    """By how much the thresholds of this community are shifted today."""
    known, today, community = ctx.memory(_Known).of, ctx.now.date(), ctx.community.id
    day, found = known.get(community, (None, Shifts()))
    if day != today:
        found = _looked_up(ctx)
        known[community] = today, found
    return found


def _looked_up(ctx: Context) -> Shifts:
    since, labels, count = ctx.now - FORGOTTEN_AFTER, dict.fromkeys(Label, 0.0), 0
    for label, at in _GIVEN.all(ctx.db, {"community": ctx.community.id, "since": since}):
        labels[Label(label)] += 0.5 ** ((ctx.now - at) / _HALF)
        count += label != Label.OFFER_ALIKE
    return shifts(labels, _listed(ctx) if count else 0, count)


def _listed(ctx: Context) -> int:
    """So many questions were heard in plain talk while a correction counts half or more."""
    heard = select(func.count()).where(
        col(Question.community_id) == ctx.community.id, col(Question.detected), col(Question.at) > ctx.now - _HALF
    )
    return ctx.db.exec(heard).one()


def correct(ctx: Context, label: Label, question: int | None = None) -> None:
    """Keep a correction, in the place of an earlier one of the question that says the same or the opposite."""
    if question is not None:
        uncorrect(ctx, label, question)
    values = {"community_id": ctx.community.id, "label": label, "question_id": question, "at": ctx.now}
    ctx.db.execute(insert(Correction).values(values))
    ctx.memory(_Known).of.pop(ctx.community.id, None)


def uncorrect(ctx: Context, label: Label, question: int) -> None:
    """It was meant otherwise: neither this nor its opposite holds."""
    group = next((group for group in _GROUPS if label in group), (label,))
    ctx.db.exec(delete(Correction).where(col(Correction.question_id) == question, col(Correction.label).in_(group)))
    ctx.memory(_Known).of.pop(ctx.community.id, None)


@ATTENTION.by(feature)
def told(ctx: Context) -> Text | None:
    """How the thresholds were shifted."""
    settings, by = ctx.settings(QASettings), of_community(ctx)
    if not by.corrections or not settings.learns:
        return None
    now = thresholds(ctx)
    return ctx.answer_words.rich(
        "status-learned",
        count=by.corrections,
        set=percent(settings.certainty),
        list=percent(now.certainty),
        similarset=percent(settings.similar_from),
        similar=percent(now.similar_from),
    )


def percent(chance: float) -> str:
    """As people read it."""
    return f"{round(100 * chance)}"
