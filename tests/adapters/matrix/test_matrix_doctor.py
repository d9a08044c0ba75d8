"""What `copbot doctor` finds on Matrix."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.matrix import doctor
from adapters.matrix.api import path
from adapters.matrix.settings import MatrixSettings
from copbot.rooms.events import RoomKnown
from copbot.running.config import ConfigError, Naming
from tests.adapters.matrix.synapse import DOMAIN, Synapse
from tests.adapters.matrix.town import town, until


async def _lines(settings: MatrixSettings) -> list[str]:
    return [finding.line async for finding in doctor.make(settings, Naming())()]


async def test_all_is_well(synapse: Synapse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        with there.bot():
            await there.room(ann, encrypted=True)
        await ann.room("orchard", there.account.user)
        monkeypatch.setenv("COPBOT_MATRIX_TOKEN", there.account.token)
        lines = await _lines(
            MatrixSettings(
                homeserver=synapse.url, user=there.account.user, store=tmp_path / "store", invited_by=(f"*:{DOMAIN}",)
            )
        )
    assert [line[:6] for line in lines] == ["ok   "[:6] + " "] * len(lines), lines
    told = "\n".join(lines)
    for words in ("speaks Matrix", "can be written", "agrees", there.account.user, "garden: encrypted", "invites"):
        assert words in told
    assert there.account.token not in told


async def test_what_is_wrong_is_told_with_how_to_mend_it(
    synapse: Synapse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot():
            room = await there.room(ann)
            levels = await ann.state(room, "m.room.power_levels")
            await ann.sets(room, "m.room.power_levels", {**levels, "events": {**levels["events"], "m.reaction": 50}})
        await bob.room("orchard", there.account.user)
        monkeypatch.setenv("COPBOT_MATRIX_TOKEN", there.account.token)
        store = tmp_path / "store"
        store.chmod(0o755)
        told = "\n".join(await _lines(MatrixSettings(homeserver=synapse.url, store=store)))
    for words in (
        "WRONG matrix store",
        "chmod 700",
        "WRONG matrix room garden: not encrypted, not named: it belongs only if it was claimed; the bot may not react",
        f'add "{bob.user}" to matrix.invited_by',
        "WRONG matrix invitations: none are accepted",
    ):
        assert words in told


async def test_rooms_that_were_upgraded_are_told_as_such(
    synapse: Synapse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        with there.bot():
            old, gone = await there.room(ann), await there.room(ann, name="orchard")
        news = {}
        for room in (old, gone):
            made = await ann.ask("POST", path("rooms", room, "upgrade"), {"new_version": "12"})
            news[room] = str(made["replacement_room"])
        monkeypatch.setenv("COPBOT_MATRIX_TOKEN", there.account.token)
        settings = MatrixSettings(homeserver=synapse.url, store=tmp_path / "store", rooms=(old, gone))
        told = "\n".join(await _lines(settings))
        assert f"WRONG matrix room {old}: was upgraded to {news[old]}, and the bot is not in that" in told
        with there.bot() as bot:
            for new in news.values():
                await ann.until(lambda new=new: new in ann.client.rooms)  # type: ignore[misc]
                await ann.client.room_invite(new, there.account.user)
                await ann.meets(new, there.account.user)
            await until(bot, lambda: {one.room for one in bot.of(RoomKnown)} >= set(news.values()))
        await ann.ask("POST", path("rooms", gone, "kick"), {"user_id": there.account.user})
        told = "\n".join(await _lines(settings))
        assert f"ok    matrix room {old}: was upgraded, and is followed to garden; put {news[old]} in its" in told
        assert f"WRONG matrix room {gone}: named, but the bot is not in it; {news[gone]} says that it goes on" in told


async def test_a_homeserver_that_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPBOT_MATRIX_TOKEN", "x")
    lines = await _lines(MatrixSettings(homeserver="http://127.0.0.1:1", store=tmp_path))
    assert lines[0].startswith("WRONG matrix homeserver")


async def test_a_wrong_token_or_password(synapse: Synapse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    account = synapse.account("copbot")
    monkeypatch.setenv("COPBOT_MATRIX_TOKEN", "wrong")
    assert "COPBOT_MATRIX_TOKEN" in (await _lines(MatrixSettings(homeserver=synapse.url, store=tmp_path)))[-1]
    monkeypatch.delenv("COPBOT_MATRIX_TOKEN")
    monkeypatch.setenv("COPBOT_MATRIX_PASSWORD", "wrong")
    settings = MatrixSettings(homeserver=synapse.url, user=account.user, store=tmp_path)
    assert "COPBOT_MATRIX_PASSWORD" in (await _lines(settings))[-1]
    monkeypatch.setenv("COPBOT_MATRIX_PASSWORD", account.password)
    assert any(f"logged in as {account.user}" in line for line in await _lines(settings))


def test_without_any_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COPBOT_MATRIX_TOKEN", raising=False)
    monkeypatch.delenv("COPBOT_MATRIX_PASSWORD", raising=False)
    with pytest.raises(ConfigError, match="COPBOT_MATRIX_TOKEN"):
        doctor.make(MatrixSettings(store=tmp_path), Naming())
    monkeypatch.setenv("COPBOT_MATRIX_PASSWORD", "x")
    with pytest.raises(ConfigError, match=r"matrix\.user"):
        doctor.make(MatrixSettings(store=tmp_path), Naming())
