"""What hearing costs: a message in a busy room and in a quiet one, and the memory of a room."""

from __future__ import annotations

import random
import statistics
import time
import tracemalloc

from benchmarks.goals import Figure
from copbot.hearing import weights
from copbot.hearing.room import Models, Room
from copbot.hearing.turns import Said

_MESSAGES = 4000
_LISTED, _WATCHED = 0.4, 100
"""As `qa.certainty` and `qa.talk_messages` are by default."""
_ASKS = (
    "How can I {} the {} after the {}?",
    "anyone know why my {} does not {} the {}",
    "is it right to {} the {} in {}?",
)
_TELLS = (
    "you should {} the {} first", "I did {} mine with a {}, held up well", "that is what the {} says about the {}",
    "thanks, that works", "no idea, maybe {} it", "lol", "yes the {} one", "it says {} cannot find {} in the {}",
)  # fmt: skip


def talk(messages: int, asking: float) -> list[Said]:
    """A made-up log: three seconds between messages, forty people who often name each other."""
    chance = random.Random(1)  # noqa: S311 - the same log each time
    words = ["".join(chance.choices("abcdefghiklmnoprstuw", k=chance.randint(3, 9))) for _ in range(800)]
    people = [f"{chance.choice(words)}{number}" for number in range(40)]
    found = []
    for number in range(messages):
        text = chance.choice(_ASKS if chance.random() < asking else _TELLS)
        text = text.format(*chance.choices(words, k=3)) + " " + " ".join(chance.choices(words, k=chance.randint(0, 12)))
        if asking and chance.random() < 0.35:
            text = f"{chance.choice(people)}: {text}"
        who = chance.choice(people)
        found.append(Said(id=str(number), author=who, name=who, text=text, at=3.0 * number))
    return found


def hear(room: Room, message: Said) -> None:
    """What a room hears, as a community has it: only what is listed is watched, and so many messages long."""
    if room.hear(message).question < _LISTED:
        room.unwatch(message.id)
    oldest = next(iter(room.asked.values()), None)
    if oldest is not None and room.talk.number - oldest.turn.number > _WATCHED:
        room.forget(oldest.turn.said.id)


def costs(room: Room, messages: list[Said]) -> list[float]:
    """Microseconds of each message."""
    found = []
    for one in messages:
        started = time.perf_counter()
        hear(room, one)
        found.append((time.perf_counter() - started) * 1e6)
    return found


def main() -> list[Figure]:
    """Print the costs beside their goals; those figures."""
    models = Models.of(weights.load())
    busy = talk(_MESSAGES, 0.25)
    room = Room(models)
    costs(room, busy[:200])
    found = sorted(costs(room, busy[200:]))
    figures = [Figure("hearing, a message in a busy room", statistics.median(found), 500, "us")]
    print(f"hearing, a message in a busy room       {statistics.median(found):8.0f} us   goal 500")
    print(f"  the slowest of a hundred              {found[-len(found) // 100]:8.0f} us")
    quiet = Room(models)
    plain = [one for one in talk(_MESSAGES, 0.0) if "?" not in one.text]
    found = sorted(costs(quiet, plain))
    figures.append(Figure("hearing, nothing asked or open", statistics.median(found), 50, "us"))
    print(f"hearing, nothing asked or open          {statistics.median(found):8.0f} us   goal 50")
    tracemalloc.start()
    rooms = [Room(models) for _ in range(3)]
    for one in rooms:
        for message in talk(1000, 0.25):
            hear(one, message)
    size = tracemalloc.get_traced_memory()[0] / len(rooms) / 1000
    tracemalloc.stop()
    print(f"hearing, memory of a room               {size:8.0f} kB   goal 200")
    return [*figures, Figure("hearing, memory of a room", size, 200, "kB")]


if __name__ == "__main__":
    main()
