"""What holds for the house as a whole, beside the direction of imports."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import copbot

ROOT = Path(copbot.__file__).parent
FEATURES = ROOT / "features"
AWAITED = {
    "accounts/pairing.py": "who gave or took a code waits for what becomes of it",
    "helpdesk/member.py": "who wrote to the helpdesk waits for an answer",
    "helpdesk/sides.py": "a moderator asked for the open tickets",
    "membership/standing.py": "who applied waits for what was decided",
    "moderation/listening.py": "what the author has just done undid what he or she had moderated",
    "qa/asking.py": "the asker is shown what was answered before",
    "almanac/profile.py": "who asked for a profile gets it",
    "privacy/exporting.py": "who asked for an export gets it",
}
"""Where a member is told something outside `kit.nudge`, and what he or she did that it answers."""


def calls(file: Path) -> Iterator[ast.Call]:
    tree = ast.parse(file.read_text(encoding="utf8"))
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def feature_files() -> list[Path]:
    return sorted(FEATURES.rglob("*.py"))


def test_a_member_who_has_not_just_spoken_is_told_by_nudges_alone() -> None:
    told = {
        str(file.relative_to(FEATURES))
        for file in feature_files()
        for call in calls(file)
        if name_of(call) == "tell" and isinstance(call.func, ast.Attribute)
        # The author of the event has just spoken.
        if call.args and ast.unparse(call.args[0]) != "ctx.member"
    }
    assert told == set(AWAITED)


def test_nothing_but_nudges_writes_to_an_account_or_looks_at_what_members_want() -> None:
    sends = [str(file) for file in feature_files() for call in calls(file) if ast.unparse(call.func) == "ctx.send"]
    assert sends == []
    # Whoever shows or sets these wishes; all else asks `kit.nudge.free`.
    of_wishes = {"nudges/preferences.py", "alerts/choices.py"}
    for word in ("nudge-no-more", "quiet_until", "snoozed_until", "quiet_from", "nudges_off", "TellPrivately"):
        found = {str(file.relative_to(FEATURES)) for file in feature_files() if word in file.read_text(encoding="utf8")}
        assert found <= of_wishes, word


def test_every_kind_of_nudge_is_sent_and_has_its_words() -> None:
    from copbot.features import ALL
    from copbot.language.languages import LANGUAGES
    from copbot.language.wording import wording

    kinds = [kind for feature in ALL for kind in feature.nudges]
    assert len({kind.name for kind in kinds}) == len(kinds) > 10
    for kind in kinds:
        for language in LANGUAGES:
            assert wording(language).has(f"nudge-kind-{kind.turned_off_by}")
            assert wording(language).has(f"nudge-kind-{kind.name}-help")
