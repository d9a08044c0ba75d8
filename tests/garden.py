"""The talk of an invented garden's room, the same each time: a history for replays."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

_MONTHS = 7
_START = datetime(2025, 9, 1, 8, tzinfo=UTC)

_PEOPLE = ["anna", "bert", "chiara", "dewi", "emre", "fatima", "gijs", "hanneke", "ivo", "jasmijn", "kofi", "lotte"]
# What the people of an invented garden ask, and what somebody answers.
_TALK = [
    ("How deep do you plant tulip bulbs in heavy clay?", "Three times their own height, with some sand below."),
    ("Does anybody know why my tomato leaves curl?", "Mostly heat or too little water. Mulch helps."),
    ("Which green manure can I still sow in October?", "Winter rye does well till the end of the month."),
    ("What do you do against slugs on young lettuce?", "Copper rings, and going round with a torch at night."),
    ("Can I compost walnut leaves?", "Yes, but leave them for a year before you use them."),
    ("Who has a spare fork for the big bed on Saturday?", "I bring mine, it stands in the shed."),
    ("How often should I water the beans in the raised bed?", "Every second day, deeply, in the morning."),
    ("When do you prune the old apple tree by the gate?", "In February, on a dry day without frost."),
    ("Is the pump by the pond broken or just frozen?", "Frozen. It runs again from nine degrees on."),
    ("How do I keep the pigeons off the cabbages?", "A net over hoops, from the first day on."),
]
_FURTHER = [
    "what a lovely morning in the garden",
    "I put the chairs back in the shed",
    "the first snowdrops are out by the gate",
    "thanks to all who came on Saturday",
    "somebody left a blue jacket on the bench",
]


def talk() -> Iterator[str]:
    """Lines of the garden's room, the same each time."""
    chance = random.Random(7)
    at = _START
    end = _START + timedelta(days=30 * _MONTHS)
    while at < end:
        asker, helper, other = chance.sample(_PEOPLE[: 5 + (at - _START).days // 25], 3)
        question, answer = chance.choice(_TALK)
        yield f"[{at:%Y-%m-%d %H:%M:%S}] <{other}> {chance.choice(_FURTHER)}"
        at += timedelta(minutes=chance.randint(20, 900))
        yield f"[{at:%Y-%m-%d %H:%M:%S}] <{asker}> {question}"
        if chance.random() < 0.62:
            # Who answers is often one of the same few.
            helper = chance.choice([one for one in ("bert", "dewi", helper) if one != asker])
            later = at + timedelta(minutes=int(chance.expovariate(1 / 90)) + 1)
            yield f"[{later:%Y-%m-%d %H:%M:%S}] <{helper}> @{asker} {answer}"
            at = later
            if chance.random() < 0.5:
                at += timedelta(minutes=4)
                yield f"[{at:%Y-%m-%d %H:%M:%S}] <{asker}> @{helper} thanks, that helped!"
        at += timedelta(hours=chance.randint(5, 60))
