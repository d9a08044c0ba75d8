"""Who has which role: what can't be seen in a transcript."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from copbot.community.settings import Choice, SettingError, Settings
from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rooms.events import Person, RoleChanged
from storage.database import Database

STAGE = """\
setting roles.member = "members"
setting roles.newcomer = "newcomers"
platform discord
room #garden
room #kitchen
at 2026-03-02 09:00
"""


def play(memory: Database, text: str) -> Player:
    player = Player(memory, ALL)
    player.play(read((STAGE + text).splitlines()))
    return player


def more(player: Player, text: str) -> None:
    player.play(read(text.splitlines()))


def changed(player: Player, name: str, role: str = "members", *, on: bool) -> None:
    """People give the role, or take it."""
    id = player.world.next_id()
    at, who = datetime(2026, 3, 2, 9, tzinfo=UTC), Person(id=name, name=name)
    told = RoleChanged(platform="discord", id=id, at=at, room="#garden", person=who, role="77", name=role, on=on)
    player._stage.tell(told)
    player._stage.deliver()


def test_a_member_has_the_role_until_leaving(memory: Database) -> None:
    player = play(memory, "ann: /join\n")
    assert player.world.roles == {("ann", "members")}
    more(player, "ann: /leave\n")
    assert player.world.roles == set()


def test_a_newcomer_has_the_role_for_a_while_and_also_after_coming_back(memory: Database) -> None:
    player = play(memory, "ann joins #garden\n")
    assert player.world.roles == {("ann", "newcomers")}
    player.world.roles.clear()
    more(player, "ann leaves #garden\n+1d\nann joins #garden\n")
    assert player.world.roles == {("ann", "newcomers")}
    more(player, "+14d\n")
    assert player.world.roles == set()
    more(player, "ann leaves #garden\nann joins #garden\n")
    assert player.world.roles == set()


def test_a_member_who_comes_back_has_the_role_again(memory: Database) -> None:
    player = play(memory, "ann: /join\nann leaves #garden\n")
    player.world.roles.clear()
    more(player, "ann joins #garden\n")
    assert ("ann", "members") in player.world.roles


def test_who_is_forgotten_keeps_no_role(memory: Database) -> None:
    player = play(memory, "ann joins #garden\nann: /join\n")
    assert player.world.roles == {("ann", "newcomers"), ("ann", "members")}
    more(player, "ann dm: /forget confirm\n")
    assert player.world.roles == set()


def test_a_second_account_gets_what_its_member_has(memory: Database) -> None:
    player = play(memory, "platform matrix\nroom #shed\nann in #shed: /join\nann in #garden: /link\n")
    assert player.world.roles == set()
    code = re.search(r"\b[A-Z0-9]{8}\b", player.world.said[-1].text)
    assert code is not None
    more(player, f"ann in #shed: /link {code[0]}\nann in #garden: /linking yes\n")
    assert player.world.roles == {("ann", "members")}


def test_whom_people_give_the_role_is_a_member_until_they_take_it(memory: Database) -> None:
    player = play(memory, "ann: hello\n")
    changed(player, "ann", on=True)
    more(player, "ann dm: /join\n> dm ann: *You are a member.*\n")
    changed(player, "ann", "cooks", on=False)
    more(player, "ann dm: /join\n> dm ann: *You are a member.*\n")
    changed(player, "ann", on=False)
    more(player, "ann dm: /leave\n> dm ann: *not on the list*\n")
    assert player.world.roles == set()


def test_an_applicant_who_is_given_the_role_hears_that_he_is_in(memory: Database) -> None:
    player = play(memory, 'setting membership.mode = "application"\nmoderator mia\nann: /join\n')
    changed(player, "ann", on=True)
    more(player, "> dm ann: *You are a member now*\nann dm: /join\n> dm ann: *You are a member.*\n")


def test_nothing_happens_where_no_role_is_named(memory: Database) -> None:
    player = Player(memory, ALL)
    player.play(read("platform discord\nroom #garden\nann joins #garden\nann: /join\n".splitlines()))
    changed(player, "ann", on=False)
    assert player.world.roles == set()
    more(player, "ann dm: /leave\n> dm ann: *no longer a member*\n")


def test_where_there_are_no_roles_nothing_is_asked(memory: Database) -> None:
    player = Player(memory, ALL)
    player.play(read((STAGE.replace("discord", "matrix") + "ann joins #garden\nann: /join\n").splitlines()))
    assert player.world.roles == set()


def test_only_the_file_names_roles(memory: Database) -> None:
    own = {"roles": {"member": "members"}}
    settings = Settings(ALL, own)
    assert settings.roles == ("members",)
    with pytest.raises(SettingError, match="locked"):
        settings.choose(Choice("gardeners", None, "roles", "member", "moderators"))
    player = play(memory, "moderator mia\n")
    more(player, "mia dm: /settings roles.member insiders\n> dm mia: *fixed by whoever runs me*\n")
