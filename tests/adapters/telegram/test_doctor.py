"""What `copbot doctor` finds on Telegram."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from adapters.telegram import adapter, doctor
from adapters.telegram.settings import TelegramSettings
from copbot.running.config import ConfigError, Naming
from copbot.running.doctor import Finding
from tests.adapters.telegram.server import TOKEN, Server


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("COPBOT_TELEGRAM_TOKEN", TOKEN)
    with Server() as running:
        yield running


def _found(server: Server, **settings: Any) -> dict[str, Finding]:
    async def look() -> dict[str, Finding]:
        examine = doctor.make(TelegramSettings(**{"api": server.url, **settings}), Naming())
        return {finding.about: finding async for finding in examine()}

    found = asyncio.run(look())
    assert all(TOKEN not in finding.line and "\n" not in finding.line for finding in found.values())
    return found


def test_all_is_well(server: Server) -> None:
    group = server.people.group("gardeners")
    found = _found(server, groups=(group.id,))
    assert all(finding.well for finding in found.values()), found
    assert len(found) == 6


def test_what_is_wrong_is_told_with_how_to_mend_it(server: Server) -> None:
    people = server.people
    plain, forum = people.group("plain", bot="member"), people.group("forum", forum=True)
    people.promote(server.state.bot, forum, "can_manage_chat")
    moved = people.migrate(old := people.group("old", kind="group"))
    server.state.privacy, server.state.can_join_groups = True, False
    server.state.webhook.url = "https://example.org/hook"
    server.date = "Mon, 02 Mar 2026 09:00:00 GMT"
    found = _found(server, groups=(plain.id, forum.id, old.id, -77))
    assert {about for about, finding in found.items() if finding.well} == {"telegram token"}
    assert str(moved.id) in found[f"telegram group {old.id}"].mend
    assert "Manage Topics" in found[f"telegram group {forum.id} (forum)"].mend
    assert "/setprivacy" in found["telegram privacy mode"].mend
    assert "ahead of" in found["telegram clock"].says


def test_who_has_to_ask_needs_somebody_who_may_answer(server: Server) -> None:
    group = server.people.group("gardeners")
    group.by_request = True
    assert _found(server, groups=(group.id,))[f"telegram group {group.id} (gardeners)"].well
    server.people.promote(server.state.bot, group, "can_manage_chat")
    assert "invite users" in _found(server, groups=(group.id,))[f"telegram group {group.id} (gardeners)"].mend


def test_webhooks(server: Server) -> None:
    wanted = "https://example.org/hook"
    assert not _found(server, webhook=wanted)["telegram webhook"].well
    server.state.webhook.url = wanted
    assert _found(server, webhook=wanted)["telegram webhook"].well
    server.state.webhook.error = "Connection refused"
    assert "Connection refused" in _found(server, webhook=wanted)["telegram webhook"].says


def test_privacy_mode_does_not_matter_to_an_administrator(server: Server) -> None:
    group = server.people.group("gardeners")
    server.state.privacy, server.state.can_join_groups = True, False
    assert all(finding.well for finding in _found(server, groups=(group.id,)).values())


def test_a_token_that_is_refused(server: Server) -> None:
    server.revoke("4242:another")
    (finding,) = _found(server).values()
    assert "@BotFather" in finding.mend


def test_a_server_that_is_down(server: Server) -> None:
    url = server.url
    server.stop()
    (finding,) = _found(server, api=url).values()
    assert "can't be used" in finding.says


def test_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COPBOT_TELEGRAM_TOKEN", raising=False)
    monkeypatch.delenv("COPBOT_TELEGRAM_TOKEN_FILE", raising=False)
    with pytest.raises(ConfigError, match="COPBOT_TELEGRAM_TOKEN"):
        doctor.make(TelegramSettings(), Naming())
    with pytest.raises(ConfigError, match="COPBOT_TELEGRAM_TOKEN"):
        adapter.make(TelegramSettings(), Naming())
    monkeypatch.setenv("COPBOT_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("COPBOT_TELEGRAM_SECRET", "not allowed!")
    with pytest.raises(ConfigError, match="COPBOT_TELEGRAM_SECRET"):
        adapter.make(TelegramSettings(), Naming())
