"""Voting: by button, number or reaction, in a room or privately; once for each member, whatever his or her accounts."""

from __future__ import annotations

from copbot.kit.ballots import FEATURE
from copbot.kit.feature import Feature, FeatureSettings
from storage.models import Stage


class BallotsSettings(FeatureSettings):
    """Nothing to set: who puts something to the vote says how."""


feature = Feature(FEATURE, BallotsSettings, until=Stage.RESTING)
