"""A plain yes or no is one; whatever says more is none."""

from __future__ import annotations

import pytest

from copbot.hearing.yes_no import label_says, only_thanks, yes_or_no


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("yes", True),
        ("Yes!", True),
        ("yep, thanks", True),
        ("yes it did", True),
        ("ja", True),
        ("Ja hoor, dank je", True),
        ("jazeker", True),
        ("👍🏽", True),
        ("no", False),
        ("Not yet", False),
        ("no, not yet", False),
        ("nee, nog niet", False),
        ("nog niet helaas", False),
        ("👎", False),
        ("I agree", True),
        ("Yes, I agree to the rules.", True),
        ("akkoord", True),
        ("Ik ga akkoord", True),
        ("I don't agree", False),
        ("niet akkoord", False),
        ("agree to disagree", None),
        ("who agrees?", None),
        ("yes but it still leaks", None),
        ("no idea", None),
        ("yesterday", None),
        ("not me", None),
        ("thanks", None),
        ("nu nog niet, maar morgen kijk ik", None),
        ("", None),
        ("yes " * 20, None),
    ],
)
def test_words(text: str, says: bool | None) -> None:
    assert yes_or_no(text) is says


@pytest.mark.parametrize(
    ("text", "only"),
    [("Thank you!", True), ("oké, dank je wel", True), ("thanks, and I grow peas", False), ("yes", False)],
)
def test_thanks(text: str, only: bool) -> None:
    assert only_thanks(text) is only


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ("Yes, bob's: use a longer one", True),
        ("Ja, ik aanvaard het", True),
        ("Not yet", False),
        ("no, keep my question", False),
        ("no more of these", None),
        ("not mine", None),
        ("I'll take it", None),
        ("geen vraag", None),
    ],
)
def test_labels(label: str, says: bool | None) -> None:
    assert label_says(label) is says
