"""Moderation points: the community ranks itself, after Slashdot."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import Field, field_validator

from copbot.community.settable import EMOJI, OptionalSettings
from copbot.community.values import Duration
from copbot.features.moderation.reasons import SLASHDOT, Reason, lowers
from copbot.kit.feature import Feature
from copbot.language.emoji import bare

REACTIONS = {
    "💡": Reason.INSIGHTFUL,
    "🧠": Reason.INTERESTING,
    "📚": Reason.INFORMATIVE,
    "😂": Reason.FUNNY,
    "♻️": Reason.REDUNDANT,
}
_FRIENDLY = frozenset(
    "👍❤🧡💛💚💙💜🤍🔥🥰👏😁🎉🥳🤩🙏👌🕊😍🐳💯🤣😂⚡🏆🍓🍾💋🤓👻🎃😇🤝🤗🎅🎄☃🆒💘🦄😘😎👾😀😃😄😅😊🙂😉🚀⭐🌟✨💪🙌🙋✅"
)
"""What people put there in praise or in fun: none of these may lower anybody."""


class ModerationSettings(OptionalSettings):
    """Settings of moderation points. What Slashcode calls the setting stands in brackets."""

    scheme: Literal["slashdot", "daily"] = Field(
        "slashdot",
        description='how points go round: "slashdot" by lot among the active, "daily" the same number for everybody',
    )
    reasons: tuple[Reason, ...] = Field(
        SLASHDOT, description="the reasons that can be given (reasons): those of Slashdot, `spam`, `disagree`, `touche`"
    )
    reactions: dict[str, Reason] = Field(
        REACTIONS,
        description="the reactions that stand for reasons; one that people mean kindly, like 🔥, never lowers anything",
        json_schema_extra=EMOJI,
    )

    # Scores
    min_score: int = Field(-1, ge=-9, le=0, description="the lowest score (comment_minscore)")
    max_score: int = Field(5, ge=1, le=9, description="the highest score (comment_maxscore)")
    start_score: int = Field(1, description="what a member's post begins with")
    karma_low: int = Field(0, description="with karma below this, posts begin one lower")
    karma_very_low: int = Field(-10, description="with karma below this, one lower still")
    bonus_karma: int = Field(25, description="with karma above this, posts begin one higher (goodkarma)")
    bonus_max_downs: int = Field(
        2, ge=0, description="more moderations downwards than this cost the bonus (mod_karma_bonus_max_downmods)"
    )
    moderated_within: Duration = Field(
        timedelta(hours=336), description="posts older than this are not moderated (comments_moddable_hours)"
    )

    notice_after: Duration = Field(
        timedelta(minutes=30), description="what the staff should see within this time it is told at once"
    )

    # Karma
    min_karma: int = Field(-25, le=0, description="the lowest karma (minkarma)")
    max_karma: int = Field(50, ge=1, description="the highest karma (maxkarma)")

    # Points, and the tokens that become points
    points: int = Field(5, ge=1, description="the points of a grant, and the most that anybody holds (maxpoints)")
    stir: Duration = Field(timedelta(days=3), description="unused points expire after this (stir)")
    stir_cost: int = Field(2, ge=0, description="tokens that an expired point costs its holder (mod_stir_token_cost)")
    recycled: float = Field(
        1.0, ge=0, le=1, description="the share of expired points that comes back as tokens (mod_token_assembly…)"
    )
    tokens_per_post: float = Field(6, ge=0, description="tokens that a new post brings (tokenspercomment)")
    tokens_at_once: int = Field(3, ge=1, description="the most tokens a member gets in an hour (maxtokens_add)")
    tokens_per_point: int = Field(8, ge=1, description="tokens that a point costs (tokensperpoint)")
    max_tokens: int = Field(40, ge=1, description="the most tokens that anybody holds (maxtokens)")
    grant_tokens: int = Field(20, ge=0, description="whoever holds fewer tokens is not granted points")
    grant_share: float = Field(0.1, gt=0, le=1, description="the most members, of all, who are granted points at once")
    decay_after: Duration = Field(
        timedelta(days=14), description="after so long without a word tokens decay (mod_token_decay_days)"
    )
    decay: int = Field(1, ge=0, description="tokens that decay in a day (mod_token_decay_perday)")
    decay_karma: int = Field(-3, description="with karma below this tokens decay too")
    down_tokens: int = Field(1, ge=0, description="tokens that a moderation downwards costs the author")
    rating_tokens: int = Field(1, ge=0, description="tokens that overrated and underrated cost beside the point")

    # Who is eligible
    least_members: int = Field(5, ge=1, description="in a community with fewer members no points go round")
    eligible_share: float = Field(
        0.8, gt=0, le=1, description="the share of members, the oldest, who can get points (m1_eligible_percentage)"
    )
    active_days: int = Field(3, ge=0, description="only with so many active days (m1_eligible_hitcount)")
    active_within: Duration = Field(timedelta(days=30), description="in this time")
    eligible_karma: int = Field(0, description="and with at least this karma (mod_elig_minkarma)")
    band_from: float = Field(0.167, ge=0, le=1, description="the least active are left out (m1_pointgrant_start)")
    band_to: float = Field(0.8888, ge=0, le=1, description="and so are the most active (m1_pointgrant_end)")
    band_members: int = Field(20, ge=1, description="but only from so many eligible members on")
    weight: float = Field(1.3, ge=1, description="how much fair moderators are preferred (m1_pointgrant_factor)")

    # The scheme `daily`, as SoylentNews has it
    daily_age: Duration = Field(timedelta(days=30), description="daily points: for members of so long")
    daily_down_karma: int = Field(10, description="daily points: below this karma only upwards")

    # Several points on one person, as SoylentNews has it
    bomb_downs: int = Field(3, ge=2, description="so many moderations of one author downwards are a mod bomb")
    bomb_within: Duration = Field(timedelta(hours=72), description="in this time")
    bomb_pause: Duration = Field(timedelta(days=30), description="a mod bomb costs the right to points for so long")
    bomb_again: Duration = Field(timedelta(days=180), description="the second and each further one for so long")

    # Meta-moderation
    meta_share: float = Field(
        0.9, gt=0, le=1, description="the share of members, the oldest, who meta-moderate (m2_userpercentage)"
    )
    meta_karma: int = Field(0, description="only with at least this karma (m2_mincheckable)")
    meta_votes: int = Field(9, ge=3, description="by so many a moderation is judged at most (m2_consensus)")
    meta_members: float = Field(
        0.1, gt=0, le=1, description="the share of members who can be reached: fewer judges in small communities"
    )
    meta_at_once: int = Field(10, ge=1, le=30, description="so many moderations are judged at a time (m2_comments)")
    meta_every: Duration = Field(timedelta(days=1), description="at most once in this time (m2_freq)")
    meta_after: Duration = Field(timedelta(hours=12), description="at the earliest so long after the moderation")
    meta_tokens: int = Field(25, description="from so many tokens on fair moderations gain none (m2_maxbonus_tokens)")
    meta_max_karma: int = Field(12, description="and from this karma on no karma (m2_maxbonus_karma)")
    repeats_within: Duration = Field(
        timedelta(days=60), description="moderating one author often in one direction in this time costs tokens"
    )

    @field_validator("reactions")
    @classmethod
    def _kindly_meant(cls, reactions: dict[str, Reason]) -> dict[str, Reason]:
        # Left out rather than refused: 🔥 was among the defaults once, and a bot with such a file is to start.
        return {sign: why for sign, why in reactions.items() if not (lowers(why) and bare(sign) in _FRIENDLY)}


feature = Feature("moderation", ModerationSettings)
