"""Which emoji stand for reasons: few, none that is meant kindly against anybody, and such as the platform has."""

from __future__ import annotations

import pytest
from telegram.constants import ReactionEmoji

from copbot.features.moderation import REACTIONS, ModerationSettings
from copbot.features.moderation.reasons import Reason, lowers
from copbot.language.emoji import bare, meant, put
from copbot.rooms.capabilities import DISCORD, MATRIX, PLAIN, TELEGRAM, TELEGRAM_FORUM

TELEGRAMS = {emoji.value.replace("\ufe0f", "") for emoji in ReactionEmoji}


def test_what_is_put_on_telegram_is_on_its_list() -> None:
    assert {shown for _, shown in TELEGRAM.emoji} == TELEGRAMS
    assert {ours for ours, _ in TELEGRAM.emoji} >= {bare(one) for one in TELEGRAMS}


@pytest.mark.parametrize("emoji", ["💡", "🧠", "📚", "😂", "✅", "👍"])
def test_what_is_put_is_understood_as_it_was_meant(emoji: str) -> None:
    for can in (PLAIN, MATRIX, DISCORD, TELEGRAM, TELEGRAM_FORUM):
        shown = put(emoji, can)
        assert shown is not None
        assert meant(shown, can) == emoji


def test_what_telegram_lacks_is_not_put_there() -> None:
    assert put("♻️", TELEGRAM) is None
    assert put("♻️", DISCORD) == "♻️"


def test_few_emoji_stand_for_reasons_and_none_on_telegrams_list_lowers_anybody() -> None:
    assert len(REACTIONS) <= 5
    assert not [sign for sign, reason in REACTIONS.items() if lowers(reason) and put(sign, TELEGRAM)]


@pytest.mark.parametrize("sign", ["🔥", "❤️", "👍🏽", "🎉", "😂"])
def test_no_setting_turns_praise_into_blame(sign: str) -> None:
    settings = ModerationSettings(reactions={sign: Reason.FLAMEBAIT, "💡": Reason.INSIGHTFUL})
    assert settings.reactions == {"💡": Reason.INSIGHTFUL}
    assert ModerationSettings(reactions={sign: Reason.FUNNY}).reactions == {sign: Reason.FUNNY}
