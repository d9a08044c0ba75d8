"""The configuration: what is refused must be refused in one line, and with what is taken the bot must run."""

from __future__ import annotations

import re
import tempfile
from datetime import timedelta
from pathlib import Path

from adapters import configured
from copbot.features import ALL
from copbot.running.config import Config, ConfigError, load
from tests.fuzz import strange
from tests.fuzz.decoders.rooms import furnish
from tests.fuzz.ground import Ground
from tests.fuzz.mutate import Mutator
from tests.fuzz.strange import Json

_EXAMPLE = (Path(__file__).parents[3] / "config.example.toml").read_text(encoding="utf8")
# What the example only shows is set as well.
_WHOLE = re.sub(r"^# ?(?=\[+\w[^\s\]]*\]+$|\w+ = )", "", _EXAMPLE, flags=re.MULTILINE)
_VALUES = (
    *('""', '"x"', "''", "0", "1", "-1", "1.5", "1e400", "nan", "inf", "-inf", "true", "[]", "[[]]", "{}", "[1]"),
    *("99999999999999999999999999", "0x7fffffffffffffff", "9" * 5000, '"0s"', '"1s"', '"520w"', '"999999w"', '"-1h"'),
    *('"00:00-00:00"', '"24:00-24:00"', '"25:00-1:00"', '"en"', '"nl"', '"Europe/Amsterdam"', '"../UTC"', '"Europe"'),
    *("1979-05-27T07:32:00Z", "0001-01-01", "07:32:00", "9999-12-31T23:59:59.999999-12:00", '"\\u0000"', '"\\ud800"'),
    *('["a", 1, {}]', '{ en = "Welcome, {name}!" }', '{ en = "{0} {name.x} {" }', "{ a.b.c = {} }", '"postgresql://x"'),
    *('"sqlite:///a:b@c"', '"full"', '"first"', '"application"', '"invitation"', '[["js", "js"], []]', '"""\n\n"""'),
)
_FITTING = (
    *(
        '"0s"',
        '"1s"',
        '"520w"',
        '"90d"',
        '"30m"',
        '"00:00-00:00"',
        '"0-24"',
        '"23:59-0:00"',
        '"nl"',
        '"Asia/Kathmandu"',
    ),
    *("0", "1", "5", "100", "999999999", "0.0", "0.5", "1.0", "-1", "true", "false", "[]", '["a"]', '""', '"x"', "{}"),
)
_LINES = (
    *("[settings]", "[settings.qa]", "[settings.x]", "[[community]]", "[community]", "[telegram]", "[[telegram]]"),
    *("[matrix]", "[discord]", "features = []", 'features = ["help"]', 'features = ["x"]', "x = 1", "token = 1"),
    *(
        "database = 1",
        "[[[",
        "=",
        '"" = 1',
        "a.b.c.d = 1",
        "name = ''",
        "rooms = 1",
        '[settings."a\\nb"]',
        "\0",
        "\ufeff",
    ),
    *("a = " + "[" * 2000 + "]" * 2000, "a = " + "{ a = " * 2000, "[" + "a." * 3000 + "a]", "a" * 100_000 + " = 1"),
)


class Configuration:
    """Reads configurations; one that is valid is used for a while."""

    told_time = False

    def __init__(self) -> None:
        self._ground: Ground

    def next(self, mutator: Mutator, ground: Ground) -> Json:
        """A configuration that is nearly right."""
        dice = mutator.dice
        lines = dice.choice((_EXAMPLE, _WHOLE)).split("\n")
        if dice.random() < 0.5:
            # Most of it left out, so that what is wrong is not always at its beginning.
            lines = [line for line in lines if line.startswith(("[", "#")) or dice.random() < 0.2]
        for _ in range(dice.choice((1, 1, 1, 2, 3))):
            settings = [number for number, line in enumerate(lines) if " = " in line and not line.startswith("#")]
            kind = dice.random()
            if settings and kind < 0.7:
                number = dice.choice(settings)
                lines[number] = f"{lines[number].partition(' = ')[0]} = {self._value(lines[number], mutator)}"
            elif settings and kind < 0.8:
                number = dice.choice(settings)
                lines[number] = mutator.text(lines[number])
            else:
                lines.insert(dice.randrange(len(lines) + 1), dice.choice((*_LINES, strange.text(dice))))
        content = "\n".join(lines).encode("utf8", "surrogatepass")
        if dice.random() < 0.1:
            content = mutator.raw(content, (content,))
        return {"content": content.decode("latin1")}

    def _value(self, line: str, mutator: Mutator) -> str:
        """A value for a setting: mostly one that begins like the one that is there, so that it may be allowed."""
        dice, was = mutator.dice, line.partition(" = ")[2]
        alike = [
            one
            for one in _FITTING
            if (one[:1] == was[:1] or (one + was).isdigit()) and one[1:2].isdigit() == was[1:2].isdigit()
        ]
        return dice.choice(alike if alike and dice.random() < 0.6 else _VALUES)

    async def begin(self, ground: Ground) -> None:
        """Nothing is needed."""
        self._ground = ground

    async def take(self, given: Json) -> None:
        """Read it, and run with it."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "config.toml"
            file.write_bytes(given["content"].encode("latin1"))
            try:
                config = load(file, ALL, configured.PLATFORMS)
            except ConfigError as error:
                if len(str(error).splitlines()) > 1:
                    raise ValueError("a refusal of more than one line") from error
                return
        await self._use(config)

    async def _use(self, config: Config) -> None:
        ground = Ground(self._ground.fresh, config.features, config.settings)
        try:
            await furnish(ground)
            for time in (timedelta(minutes=5), timedelta(hours=30), timedelta(days=40)):
                await ground.let_pass(time)
        finally:
            self._ground.told += ground.told
            ground.close()

    async def end(self) -> None:
        """Nothing is left open."""
