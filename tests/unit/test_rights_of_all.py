"""Everything that can be asked of the bot, by everybody: what rights.toml says is so.

It is asked as text, as a platform's own command and by a button, by turns; in each way with `make properties`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

import pytest
from sqlmodel import Session, col, select

from copbot.features import ALL
from copbot.features.moderation.tables import Moderation
from copbot.kit.suggesting import Wanted
from copbot.language.wording import wording
from storage.models import Outbox, OutboxState
from tests.memory import fresh
from tests.rights_table import Right, load
from tests.unit.planted import MARK, Planted, marked

RIGHTS = load()
HARD = bool(os.environ.get("COPBOT_HARD"))
KINDS = ("unknown", "stranger", "former", "member", "elsewhere", "abroad", "moderator")
"""As the columns; "unknown" is a stranger of whom the bot has never heard."""
ROOM = {"member": "#help", "elsewhere": "#more", "abroad": "#bread", "moderator": "#help"}
"""Where people of a kind write; those who are in none of the rooms have one of their own."""
REFUSED = (
    "command-moderators",
    "command-asker",
    "command-stranger",
    "propose-not-yours",
    "poll-not-yours",
    "meeting-not-yours",
    "meeting-none",
    "call-not-own",
    "review-none",
    "review-not-own",
    "review-no-remark",
    "review-to-whom",
    "library-not-yours",
    "comment-not-yours",
    "library-no-item",
    "keeping-not-you",
    "add-over",
    "ticket-unknown",
    "ask-person-not-you",
    "unmod-none",
    "command-in-room",
    "command-which",
    "command-decide",
    "settings-where",
    "web-over",
)


@pytest.fixture(scope="module", params=KINDS)
def planted(request: pytest.FixtureRequest) -> Iterator[Planted]:
    database = fresh()
    made = Planted(request.param, database)
    yield made
    made.close()


def test_every_command_has_a_line() -> None:
    commands = {name for feature in ALL for name in feature.commands}
    assert {one.command for one in RIGHTS if not one.reaction} == commands
    signs = {sign for feature in ALL for c, _ in feature.commands.values() for sign in (c.on_reaction,) if sign}
    assert signs <= {one.line[1:] for one in RIGHTS if one.line[0] == "+"}


@pytest.mark.parametrize("right", RIGHTS, ids=str)
def test_everybody_may_what_the_table_says(planted: Planted, right: Right) -> None:
    kind = planted.kind
    may = right.may["stranger" if kind == "unknown" else kind]
    wrong: list[str] = []
    for private in (False, True):
        if private and right.where == "room":
            # Nobody can: it is all the same whose it is.
            may = "no"
        for form in _forms(right, KINDS.index(kind) + private):
            for target, allowed in _targets(planted, right, may, private=private):
                wrong += _try(planted, right, form, target, private=private, allowed=allowed)
    assert not wrong, "\n".join(["", *(one[:200].replace("\n", " ") for one in wrong)])


def _forms(right: Right, turn: int) -> Sequence[str]:
    """How it can be asked: one way for each turn, another for the next."""
    if right.reaction:
        return ("reaction",)
    ways = ("typed", "native") if right.on else ("typed", "native", "button")
    return ways if HARD else [ways[(RIGHTS.index(right) + turn) % len(ways)]]


def _targets(planted: Planted, right: Right, may: str, *, private: bool) -> Iterator[tuple[str, bool]]:
    """Whose thing it is tried with, and whether that is allowed."""
    about = "{" in right.line or right.on != ""
    outside = planted.kind in ("unknown", "stranger", "former") and not private
    targets = {
        "yes": {"help": True, "more": True, "own": True},
        "no": {"help": False, "more": False, "own": False},
        "own": {"help": False, "more": False, "own": True},
        "here": {"help": False, "more": True, "own": True},
        "suggest": {"help": True, "more": True, "own": True},
    }[may]
    if not about:
        targets = {"here": {"more": True, "help": private}}.get(may, {"help": may == "yes"})
    tried = set()
    for target, allowed in targets.items():
        if _there_is(planted, right, target):
            same = (right.line.format(**planted.ids[target]), right.on and planted.ids[target][right.on])
            if same not in tried or planted.kind == "elsewhere":
                yield target, allowed and not outside
            tried.add(same)


def _there_is(planted: Planted, right: Right, target: str) -> bool:
    ids = planted.ids[target]
    if right.on and right.on not in ids:
        return False
    try:
        right.line.format(**ids)
    except KeyError:
        return False
    return True


def _try(planted: Planted, right: Right, form: str, target: str, *, private: bool, allowed: bool) -> list[str]:
    planted.again()
    ids = planted.ids[target]
    line, message = right.line.format(**ids), ids[right.on] if right.on else None
    room = None if private else ROOM.get(planted.kind, "#lair")
    if room is not None and planted.kind == "elsewhere":
        room = "#more" if target == "more" else "#help"
    if room is not None and planted.kind in ("member", "moderator") and message is not None and target == "more":
        # Kim is not there.
        return []
    settles = target == "own" or (target == "more" and planted.kind == "elsewhere")
    suggests = right.may.get(planted.kind) == "suggest" and not settles
    allowed = allowed and not (suggests and form == "button")
    told = planted.attempt(room, form, line, message)
    where = f"{planted.kind} {form} {'privately' if private else room} {line} ({target})"
    strange = planted.kind in ("unknown", "stranger", "former", "abroad")
    wrong = [f"{where}: is told {one}" for one in marked(told.said, line) if strange or not allowed]
    if allowed:
        refused = [one for one in told.said if _is_refusal(one)]
        wrong += [f"{where}: is refused: {one}" for one in refused]
        if not (told.said or told.changed):
            wrong.append(f"{where}: nothing comes of it")
        if suggests and "question" in told.changed:
            wrong.append(f"{where}: settles it")
    else:
        wrong += [f"{where}: changes {table}" for table in sorted(told.changed)]
        if planted.kind != "abroad" and form != "reaction" and room != "#lair":
            wrong += [f"{where}: is answered {one}" for one in told.said if not _is_refusal(one)]
            wrong += [f"{where}: is not answered"] if not told.said else []
        elif planted.kind != "abroad":
            wrong += [f"{where}: is told {one}" for one in told.said]
    return wrong


def _is_refusal(said: str) -> bool:
    words = wording("en")
    return any(said.startswith(words.line(key, rooms="")[:40]) for key in REFUSED)


# What no line can tell


def _kim(kind: str) -> Planted:
    database = fresh()
    return Planted(kind, database)


def test_who_has_left_accepts_nothing_by_a_reaction_on_an_old_private_message() -> None:
    for kind, changed in (("former", set()), ("member", {"question"})):
        planted = _kim(kind)
        with Session(planted.database.engine) as db:
            row = db.exec(select(Outbox).where(Outbox.person == "kim")).first()
            assert row is not None
            row.message, row.question_id, row.state = "old", int(planted.ids["own"]["q"]), OutboxState.DONE
            db.commit()
        told = planted.attempt(None, "reaction", "+✅", "old")
        assert told.changed & {"question"} == changed
        planted.close()


def test_a_moderator_is_staff_where_the_message_stands() -> None:
    planted = _kim("elsewhere")
    for target, staff in (("help", False), ("more", True)):
        for room in (None, "#more"):
            planted.again()
            planted.attempt(room, "button", f"give interesting p{planted.ids[target]['answerpost']}", None)
            with Session(planted.database.reader) as db:
                given = db.exec(select(Moderation).order_by(col(Moderation.id).desc())).first()
            assert given is not None
            assert (given.reason, given.staff) == ("interesting", staff)
    planted.close()


def test_plain_private_words_of_a_stranger_leave_no_trace() -> None:
    planted = _kim("unknown")
    planted.says("kim", "dm", "Hello, is somebody there?", private=True)
    assert planted.changes() == set()
    planted.close()


def test_suggestions_are_made_in_the_rooms_of_the_community_alone() -> None:
    planted = _kim("member")
    listed = {command.name: command for command in planted.engine.commands if command.listed}
    for command, option in ((one, option) for one in listed.values() for option in one.options):
        for room in ("#lair", "#bread", "dm", "#nowhere"):
            found = planted.engine.suggest(Wanted("p", room, "kim", command.name, option.name, ""))
            assert [one.label for one in found if MARK in one.label] == []
    assert any(
        MARK in one.label for one in planted.engine.suggest(Wanted("p", "#help", "kim", "follow", "question", ""))
    )
    names = [one.label for one in planted.engine.suggest(Wanted("p", "#help", "kim", "profile", "member", "zyx"))]
    assert "zyxann" in names
    assert "zyxgone" not in names
    planted.close()


def test_who_has_left_is_no_name_that_can_be_tried() -> None:
    planted = _kim("member")
    there = planted.attempt(None, "typed", "modlog @zyxgone", None).said
    planted.again()
    assert there == planted.attempt(None, "typed", "modlog @zyxnobody", None).said
    planted.close()
