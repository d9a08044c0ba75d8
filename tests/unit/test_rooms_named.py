"""Which room a name in a setting means, where several have it."""

from __future__ import annotations

import pytest

from copbot.community.infos import CommunityInfo, RoomInfo
from copbot.community.settable import CommunitySettings
from copbot.features.settings.names import namesakes, room_names
from copbot.features.settings.reading import SeveralError, read
from copbot.rooms.capabilities import MATRIX
from storage.models import Belongs

FIELD = CommunitySettings.model_fields["decide"]


def room(number: int, name: str, belongs: str = Belongs.NAMED) -> RoomInfo:
    community = CommunityInfo(1, "garden", CommunitySettings())
    return RoomInfo(number, "matrix", f"!{number}:x", name, community, MATRIX, belongs_by=belongs)


@pytest.mark.parametrize("linked", [room(2, "#mods", Belongs.LINKED), room(2, "mods", Belongs.LINKED)])
def test_the_own_room_goes_before_a_linked_one_whichever_was_known_first(linked: RoomInfo) -> None:
    own = room(1, "#mods")
    for rooms in ([own, linked], [linked, own]):
        assert read(FIELD, "#mods", (), room_names(rooms)) == ["#mods"]
        assert read(FIELD, "MODS !2:x", (), room_names(rooms)) == ["#mods", "!2:x"]
        assert namesakes(rooms, "mods") == [own]


def test_a_linked_room_alone_is_kept_by_its_id() -> None:
    assert read(FIELD, "#mods", (), room_names([room(2, "#mods", Belongs.LINKED)])) == ["!2:x"]


def test_where_two_own_rooms_have_one_name_their_ids_are_told() -> None:
    names = room_names([room(1, "#mods"), room(2, "#Mods"), room(3, "#mods", Belongs.LINKED)])
    with pytest.raises(SeveralError) as told:
        read(FIELD, "mods", (), names)
    assert told.value.ids == ["!1:x", "!2:x"]
    assert read(FIELD, "!2:x", (), names) == ["!2:x"]
