"""A community with something of every sort, some of it closed or private, and its archive."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from copbot.archive.reading import community
from copbot.archive.writing import Written, write
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.archived import Whom
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from storage.database import Database
from tests.web.filled import NASTY

NOW = datetime(2027, 1, 1, 12, tzinfo=UTC)
SECRET = ("hedgehog", "walrus", "badger")
"""Words that were said in a closed room, privately, or in another community."""
SCENARIO = f"""\
at 2026-03-02 09:00
platform telegram
community gardeners
room #garden
room #board
moderator mia in #garden
moderator mia in #board
ann joins #garden
bob joins #garden
mia joins #garden
ann joins #board
ann dm: /start
bob dm: /start
mia dm: /start
mia in #board: /settings #board community.closed on
mia in #garden: /goals set Gardens that feed.
mia in #garden: /rules set Be kind.
q = ann in #garden: /ask #tulips How deep do I plant {NASTY[0]} tulips?
a = bob replies q: Three times as deep as the bulb is high, & not <b>deeper</b>.
ann replies q: /accept
mia replies a: /keep Planting tulips
bob dm: yes
ann dm: yes
r = mia in #garden: /ask How do I prune a crème-coloured rose?
bob replies r: In *March*, above an eye that looks outward.
s = mia in #board: /ask Who feeds the hedgehog?
t = ann replies s: I feed the walrus and the hedgehog.
mia replies s: /accept
ann dm: /anonymous #garden What do I do about moss?
bob in #garden: /open
ann in #garden: /add Seeing Like a State by James C. Scott, 1998 #farming
ann in #garden: /add doi:10.1000/beans.7 On beans & "peas" | Roe, Jane | 2004
bob in #garden: /add https://example.org/sheds?utm_source=x All about <i>sheds</i>
ann dm: /helpdesk The walrus is loose
mia dm: /library 1 public
bob dm: without my name
ann dm: with my name
mia dm: /settings newsletter.weeks 1
ann in #garden: /poll 1h Which <b>day</b>? | Tuesday | Thursday
v = > #garden: *Which*
bob presses v: Tuesday
mia in #garden: /meet Pruning "pears" | 4 March 10:00 in the shed
w = > #garden: *pears*
bob replies w: yes
c = bob in #garden: /call someone to mend the gate by friday
c = > #garden: *Mend the gate*
ann replies c: I'll do it!
mia in #garden: /column free finds: what grows
ann dm: /enter finds A <i>toadstool</i> under the birch
mia in #garden: /sketch subject quinces
ann dm: /line c4 e5
bob dm: /line h6 i7
+1d
ann dm: /call done
bob dm: great
bob dm: The goats stay in.
bob dm: yes
+2d
bob dm: /meeting 1 notes We cut too much.
+26d
community bakers
room #bread
moderator ben in #bread
ben joins #bread
b = ben in #bread: /ask How long does a badger loaf bake?
cas replies b: An hour.
ben replies b: /accept
"""


def play(database: Database, scenario: str = SCENARIO) -> Player:
    """Have all of that happen."""
    player = Player(database, ALL)
    player.play(read(scenario.splitlines()))
    return player


def archive(
    database: Database, folder: Path, whom: Whom = Whom.MEMBERS, *, name: str = "gardeners", now: datetime = NOW
) -> Written:
    """Write it."""
    with community(database, ALL, Settings(ALL), "community", name, now) as ctx:
        return write(ctx, whom, folder)


def files(folder: Path) -> dict[str, bytes]:
    """All that is in a folder."""
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}
