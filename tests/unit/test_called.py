"""What a community is called that the configuration gives no name: as its server, its space, its group is."""

from __future__ import annotations

from dataclasses import replace

from copbot.community.settings import Own, Settings
from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rooms.events import RoomKnown
from storage.database import Database

STAGE = "platform discord\nroom #help\nroom #other\nat 2026-03-02 09:00\n"


def _begin(memory: Database, settings: Settings | None = None) -> Player:
    player = Player(memory, ALL)
    if settings is not None:
        player._settings = settings
        player._begin()
    player.play(read(STAGE.splitlines()))
    return player


def _within(player: Player, room: str, name: str) -> None:
    known = player.world.known(player.world.rooms[room], player._now)
    assert isinstance(known, RoomKnown)
    player._stage.tell(replace(known, within=name))


def _greeted(player: Player) -> str:
    player.play(read(["ann dm: /start"]))
    return player.world.said[-1].text


def test_it_is_called_as_that_which_its_first_room_is_a_part_of(memory: Database) -> None:
    player = _begin(memory)
    assert "community" in _greeted(player)
    _within(player, "#other", "Chatter")
    _within(player, "#help", "Gardeners")
    assert "Gardeners" in _greeted(player)
    _within(player, "#help", "Old Gardeners")
    assert "Old Gardeners" in _greeted(player)


def test_the_name_that_the_configuration_gives_stays(memory: Database) -> None:
    player = _begin(memory, Settings(ALL, own={"community": Own()}))
    _within(player, "#help", "Gardeners")
    assert "Gardeners" not in _greeted(player)
