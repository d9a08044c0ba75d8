"""Which reaction is which is remembered, also where the disk is full for a while."""

from __future__ import annotations

from pathlib import Path

from adapters.matrix.reactions import Reaction, Reactions

REACTIONS = {f"$reaction{number}": Reaction("@ann:x", "$message" * 50, "👍") for number in range(200)}


def test_a_full_disk_loses_no_reaction(tmp_path: Path) -> None:
    reactions = Reactions(tmp_path / "reactions.db")
    pages = reactions._db.execute("PRAGMA page_count").fetchone()[0]
    reactions._db.execute(f"PRAGMA max_page_count = {pages}")
    for event, one in REACTIONS.items():
        reactions.keep(event, one)
    assert {event: reactions.get(event) for event in REACTIONS} == REACTIONS
    reactions._db.execute("PRAGMA max_page_count = 1000000")
    reactions.keep("$later", Reaction("@bob:x", "$message", "👎"))
    reactions.close()
    again = Reactions(tmp_path / "reactions.db")
    assert {event: again.get(event) for event in REACTIONS} == REACTIONS
    assert again.get("$later") == Reaction("@bob:x", "$message", "👎")
    again.close()


def test_a_damaged_file_is_begun_anew(tmp_path: Path) -> None:
    file = tmp_path / "reactions.db"
    file.write_bytes(b"no database at all" * 1000)
    reactions = Reactions(file)
    reactions.keep("$one", Reaction("@ann:x", "$message", "👍"))
    assert reactions.get("$one") == Reaction("@ann:x", "$message", "👍")
    reactions.close()
