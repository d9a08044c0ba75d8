"""What is measured, in words. Values of fewer than five people or things are not told, nor what would tell them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from babel.numbers import format_decimal, format_percent

from copbot.features.health.formulas import FEW, Fewest, Mean, Move, Share, Told, Uneven, Waits, tells_few
from copbot.features.health.measuring import INDICATORS, Reading, Value
from copbot.features.health.rows import Rows
from copbot.features.health.stage import Found, Stage
from copbot.features.health.staying import Stayed, after
from copbot.language.wording import Wording
from copbot.rooms.text import Text, text

NOTHING = "–"
"""Where there is nothing to say."""
STAYING = 8
"""The pitfall to which it belongs how many newcomers stay."""


def percent(words: Wording, share: float) -> str:
    """A share, in whole per cent."""
    return str(format_percent(round(share * 100) / 100, "#,##0%", locale=words.language))


def share(words: Wording, one: Share, *, about: bool = False) -> str:
    """A share of people or things; `about`: to the nearest ten per cent."""
    match one.told:
        case Told.NOTHING:
            return NOTHING
        case Told.FEW:
            return words.line("health-few")
        case Told.FEW_OF:
            return words.line("health-few-of", whole=one.whole)
        case Told.ALL_BUT:
            return words.line("health-all-but", whole=one.whole)
    if about:
        return words.line("health-about", share=percent(words, round(one.of_one, 1)), whole=one.whole)
    return words.line("health-share", share=percent(words, one.of_one), whole=one.whole)


def value(words: Wording, name: str, one: Value, *, about: bool = False) -> str:
    """What an indicator says."""
    match one:
        case Share() if name == "fresh":
            return words.line("health-weeks", part=one.part, whole=one.whole) if one.whole else NOTHING
        case Share():
            return share(words, one, about=about)
        case Waits():
            told = waits(words, one)
            return f"{told}; {_never(words, one)}" if len(one.hours) >= FEW else told
        case Fewest():
            return _fewest(words, one)
        case Mean():
            return _mean(words, one)
        case Uneven():
            return _uneven(words, one)
        case _ if name == "goals":
            return words.line("health-days", days=one) if one >= 0 else NOTHING
        case _:
            return f"{one}" if one >= FEW else words.line("health-few")


def waits(words: Wording, one: Waits) -> str:
    """How long it takes; not how many wait in vain."""
    if not one.hours:
        return NOTHING
    if len(one.hours) < FEW:
        return words.line("health-few")
    half, ninetieth = (timedelta(hours=hours) for hours in (one.half, one.ninetieth))
    return words.line("health-waits", half=half, ninetieth=ninetieth)


def _never(words: Wording, one: Waits) -> str:
    never = f"{one.never}" if one.never >= FEW else words.line("health-few")
    return words.line("health-never", count=never)


def _mean(words: Wording, one: Mean) -> str:
    if not one.number:
        return NOTHING
    if one.number < FEW:
        return words.line("health-few")
    mean = format_decimal(round(one.of_all, 1), "0.0", locale=words.language)
    return words.line("health-mean", mean=mean, steps=len(one.counts), count=one.number)


def _uneven(words: Wording, one: Uneven) -> str:
    if not one.people:
        return NOTHING
    if one.people < FEW:
        return words.line("health-few")
    return words.line("health-uneven", share=percent(words, one.gini), people=one.people)


def _fewest(words: Wording, one: Fewest) -> str:
    if not one.people:
        return NOTHING
    if one.people < FEW:
        return words.line("health-few")
    few = f"{one.few}" if one.few >= FEW else words.line("health-few")
    return words.line("health-fewest", few=few, people=one.people)


def parts(words: Wording, reading: Reading, readings: Mapping[str, Reading]) -> tuple[Text, str, str]:
    """An indicator with its value, what it was before, how it moved; the last two empty where that is not told."""
    name, about = reading.indicator.name, is_told_apart(reading, readings)
    # None at all, ever, is nothing to speak of.
    never = reading.now == 0 and not reading.before
    now = NOTHING if never else value(words, name, reading.now, about=about)
    told, before, way = words.rich(f"health-{name}", value=now), "", ""
    if now != NOTHING and reading.before is not None:
        before = value(words, name, reading.before, about=about)
    if now != NOTHING and reading.move is not None:
        way = words.line(moved(reading))
    return told, before if before != NOTHING else "", way


def row(words: Wording, reading: Reading, readings: Mapping[str, Reading], behind: Sequence[Text] = ()) -> Text:
    """A line on an indicator: its value, what it was before, how it moved, the questions behind it."""
    now, before, way = parts(words, reading, readings)
    told: list[str | Text] = [now]
    told += [" ", words.line("health-before", value=before)] if before else []
    told += [" ", way] if way else []
    if behind:
        told += [" ", words.line("health-behind"), " "]
        for place, one in enumerate(behind):
            told += [", ", one] if place else [one]
    return text(*told)


def moved(reading: Reading) -> str:
    """The sentence on how it moved: an arrow, and whether that is good."""
    if not reading.move:
        return "health-same"
    way = "up" if reading.move is Move.UP else "down"
    return f"health-{way}-{'good' if reading.better else 'bad'}"


def is_told_apart(reading: Reading, readings: Mapping[str, Reading]) -> bool:
    """Would it tell, by what else is told, how few there are that are neither in the one nor in the other?"""
    answered = readings["answered"].now
    if reading.indicator.name != "solo" or not isinstance(reading.now, Share) or not isinstance(answered, Share):
        return False
    return tells_few(answered, reading.now)


def pitfalls(
    words: Wording,
    readings: Mapping[str, Reading],
    rows: Rows,
    now: datetime,
    shown: Collection[str] | None = None,
) -> list[Text]:
    """All that is measured, pitfall by pitfall; of those only, if they are named by their numbers."""
    told: list[Text] = []
    for pitfall in range(1, 11):
        if shown is not None and f"{pitfall}" not in shown:
            continue
        told.append(words.rich("health-pitfall", name=words.line(f"health-pitfall-{pitfall}")))
        told += [unmeasured(words)] if pitfall == 1 and not rows.moods else []
        told += [text("• ", row(words, readings[one.name], readings)) for one in INDICATORS if one.pitfall == pitfall]
        if pitfall == STAYING:
            told += [text("• ", line) for line in staying(words, rows, now)]
    return told


def unmeasured(words: Wording) -> Text:
    """That moods are not measured."""
    return text("• ", words.rich("health-moods"))


def staying(words: Wording, rows: Rows, now: datetime) -> list[Text]:
    """How many newcomers stay, with and without a reaction to their first word."""
    told = []
    for one in after(rows.newcomers, now):
        before = one.before
        told.append(
            words.rich(
                "health-stay",
                days=one.days,
                value=kept(words, one.all, before.all if before else None),
                with_one=kept(words, one.with_one, before.with_one if before else None),
                without=kept(words, one.without, before.without if before else None),
            )
        )
    return told


def kept(words: Wording, one: Stayed | None, before: Stayed | None = None) -> str:
    """A share of newcomers who stay, told beside that `before`."""
    if one is None:
        return NOTHING
    if one.is_exact(before):
        return words.line("health-share", share=percent(words, one.share), whole=one.people)
    if one.left < FEW:
        return words.line("health-all-but", whole=one.people)
    return words.line("health-few-of" if one.share * one.people < FEW else "health-few-more", whole=one.people)


def stage(words: Wording, found: Found) -> Text:
    """The stage of life, with the reasons."""
    if found.stage is Stage.EARLY:
        return words.rich("health-stage-early", days=found.why["days"] if isinstance(found.why["days"], int) else 0)
    told: dict[str, str] = {}
    for name, one in found.why.items():
        told[name] = share(words, one) if isinstance(one, Share) else value(words, name, one)
    return words.rich(f"health-stage-{found.stage}", **told)
