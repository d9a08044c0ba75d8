"""The program itself on all platforms: it runs, ends in time, fails for each alone, and is examined."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from copbot.cli import app
from tests.adapters.counterpart import Counterpart
from tests.adapters.discord.counterpart import Discord
from tests.adapters.matrix.counterpart import Matrix
from tests.adapters.matrix.synapse import DOMAIN, Synapse
from tests.adapters.telegram.counterpart import Telegram
from tests.adapters.telegram.server import TOKEN

PATIENCE = 60
WRONG = "999:wrong"


@dataclass(frozen=True, slots=True)
class Three:
    """All three platforms with a room each, and how the program gets there."""

    matrix: Matrix
    discord: Discord
    telegram: Telegram
    folder: Path

    @classmethod
    @asynccontextmanager
    async def begin(cls, synapse: Synapse, folder: Path) -> AsyncIterator[Three]:
        """Have them, until the end."""
        made = cls(await Matrix.begin(synapse), await Discord.begin(), await Telegram.begin(), folder)
        try:
            for one in made.all:
                await one.open_room("#garden")
            yield made
        finally:
            for one in made.all:
                await one.close()

    @property
    def all(self) -> tuple[Counterpart, ...]:
        return self.matrix, self.discord, self.telegram

    def program(self, *arguments: str) -> list[str]:
        """The command line."""
        server = self.discord.server
        return [sys.executable, "-m", "tests.adapters.program", server.api, server.gateway.address, *arguments]

    def configured(self, **secrets: str) -> tuple[str, dict[str, str]]:
        """The configuration, and the environment with the right tokens unless others are given."""
        file = self.folder / "config.toml"
        file.write_text(
            f'database = "sqlite:///{self.folder / "copbot.db"}"\n'
            "[settings.community]\ncommands_per_minute = 1000\n"
            f'[matrix]\nhomeserver = "{self.matrix._synapse.url}"\nuser = "{self.matrix._bot.user}"\n'
            f'store = "{self.folder / "store"}"\ninvited_by = ["*:{DOMAIN}"]\n'
            "[discord]\n"
            f'[telegram]\napi = "{self.telegram.server.url}"\n',
            encoding="utf8",
        )
        tokens = {"matrix": self.matrix._bot.token, "discord": self.discord.server.token, "telegram": TOKEN, **secrets}
        return str(file), {**os.environ, **{f"COPBOT_{name.upper()}_TOKEN": one for name, one in tokens.items()}}

    @contextmanager
    def running(self, **secrets: str) -> Iterator[subprocess.Popen[bytes]]:
        """`copbot run`, with its log in the file `log`."""
        config, environment = self.configured(**secrets)
        with (
            (self.folder / "log").open("wb") as log,
            subprocess.Popen(self.program("run", "-c", config), env=environment, stderr=log) as process,  # noqa: S603
        ):
            try:
                yield process
            finally:
                process.kill()

    async def examined(self, **secrets: str) -> tuple[int, list[str]]:
        """What `copbot doctor` ends with, and its lines."""
        config, environment = self.configured(**secrets)
        process = await asyncio.create_subprocess_exec(
            *self.program("doctor", "-c", config), env=environment, stdout=subprocess.PIPE
        )
        said, _ = await process.communicate()
        return process.returncode or 0, said.decode().splitlines()


async def answers(counterpart: Counterpart) -> None:
    """Returns when the bot answers there."""
    async with asyncio.timeout(PATIENCE):
        while not await counterpart.said():
            await counterpart.posts("ann", "#garden", "/open")
            for _ in range(20):
                if await counterpart.said():
                    return
                await asyncio.sleep(0.1)


async def ends(process: subprocess.Popen[bytes]) -> None:
    """It ends when it is asked to."""
    process.send_signal(signal.SIGTERM)
    assert await asyncio.to_thread(process.wait, PATIENCE) == 0


def test_it_runs_on_all_platforms_and_ends(synapse: Synapse, tmp_path: Path) -> None:
    async def play() -> None:
        async with Three.begin(synapse, tmp_path) as three:
            with three.running() as process:
                await asyncio.gather(*map(answers, three.all))
                await ends(process)

    asyncio.run(play())
    assert "error" not in (tmp_path / "log").read_text(encoding="utf8")


@pytest.mark.parametrize("platform", ["matrix", "discord", "telegram"])
def test_a_wrong_token_on_one_platform_leaves_the_others_working(
    synapse: Synapse, tmp_path: Path, platform: str
) -> None:
    async def play() -> None:
        async with Three.begin(synapse, tmp_path) as three:
            with three.running(**{platform: WRONG}) as process:
                await asyncio.gather(*(answers(one) for one in three.all if one.platform != platform))
                await ends(process)

    asyncio.run(play())
    told = [line for line in (tmp_path / "log").read_text(encoding="utf8").splitlines() if "a platform failed" in line]
    assert len(told) == 1
    assert f"platform={platform}" in told[0]
    assert WRONG not in (tmp_path / "log").read_text(encoding="utf8")


def test_the_doctor_finds_all_well(synapse: Synapse, tmp_path: Path) -> None:
    async def play() -> tuple[int, list[str]]:
        async with Three.begin(synapse, tmp_path) as three:
            return await three.examined()

    code, lines = asyncio.run(play())
    assert [line for line in lines if not line.startswith("ok    ")] == []
    assert {line.split()[1].strip(":") for line in lines} == {"database", "clock", "matrix", "discord", "telegram"}
    assert code == 0


def test_the_doctor_tells_each_wrong_token(synapse: Synapse, tmp_path: Path) -> None:
    async def play() -> tuple[int, list[str]]:
        async with Three.begin(synapse, tmp_path) as three:
            return await three.examined(matrix=WRONG, discord=WRONG, telegram=WRONG)

    code, lines = asyncio.run(play())
    wrong = [line for line in lines if line.startswith("WRONG ")]
    assert [line.split()[1].strip(":") for line in wrong] == ["matrix", "discord", "telegram"]
    assert all(" – " in line for line in wrong)
    assert WRONG not in "\n".join(lines)
    assert code == 1


@pytest.mark.parametrize("platform", ["matrix", "discord", "telegram"])
def test_a_missing_token_is_told_with_the_name_that_it_has(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (f"COPBOT_{platform.upper()}_TOKEN", f"COPBOT_{platform.upper()}_TOKEN_FILE"):
        monkeypatch.delenv(name, raising=False)
    file = tmp_path / "config.toml"
    file.write_text(f'database = "sqlite:///{tmp_path / "copbot.db"}"\n[{platform}]\n', encoding="utf8")
    ran = CliRunner().invoke(app, ["run", "-c", str(file)])
    assert ran.exit_code == 2
    assert len(ran.output.splitlines()) == 1
    assert f"COPBOT_{platform.upper()}_TOKEN" in ran.output


def test_the_doctor_tells_all_missing_tokens_and_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    platforms = ["matrix", "discord", "telegram"]
    for platform in platforms:
        for name in (f"COPBOT_{platform.upper()}_TOKEN", f"COPBOT_{platform.upper()}_TOKEN_FILE"):
            monkeypatch.delenv(name, raising=False)
    file = tmp_path / "config.toml"
    tables = "".join(f"[{platform}]\n" for platform in platforms)
    file.write_text(f'database = "sqlite:///{tmp_path / "copbot.db"}"\n{tables}', encoding="utf8")
    examined = CliRunner().invoke(app, ["doctor", "-c", str(file)])
    wrong = [line for line in examined.output.splitlines() if line.startswith("WRONG ")]
    assert [line.split()[1].strip(":") for line in wrong] == platforms
    for platform, line in zip(platforms, wrong, strict=True):
        assert f"COPBOT_{platform.upper()}_TOKEN" in line
    assert examined.exit_code == 1


def test_a_wrong_setting_of_a_platform_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("[telegram]\ntopic = true\n", encoding="utf8")
    for command in ("run", "doctor", "check-config"):
        result = CliRunner().invoke(app, [command, "-c", str(file)])
        assert result.exit_code == 2
        assert result.output.startswith(f"copbot: {file}, line 2: telegram.topic: no such setting; there are groups")
        assert len(result.output.splitlines()) == 1
