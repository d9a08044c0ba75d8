"""What the tables `[watch]` and `[log]` of the configuration say: where figures are to be had, and how is logged."""

from __future__ import annotations

import logging
from importlib.util import find_spec
from ipaddress import ip_address
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from copbot.extras import how
from copbot.running.web import checked, place

NOT_INSTALLED = "the extra `metrics` is not installed"
INSTALL = how("metrics")


class Watch(BaseModel):
    """Where whoever watches the bot gets its figures: nowhere, if the table isn't there."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    listen: str = Field("127.0.0.1:9464", description="where /metrics, /healthz and /readyz are, as HOST:PORT")

    @field_validator("listen")
    @classmethod
    def _is_a_place(cls, value: str) -> str:
        return checked(value, 9464)

    @property
    def host(self) -> tuple[str, int]:
        """Where it is listened."""
        return place(self.listen)

    @property
    def open(self) -> bool:
        """Can other machines ask, too?"""
        host, _ = self.host
        try:
            return not ip_address(host).is_loopback
        except ValueError:
            return host != "localhost"


class Logging(BaseModel):
    """How the log is written."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal["text", "json"] = Field("text", description="a line for people, or JSON for programs")
    level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="from which weight on; at debug each step of each event is told"
    )

    @property
    def least(self) -> int:
        """The level, as the library counts."""
        return logging.getLevelNamesMapping()[self.level.upper()]


def installed() -> bool:
    """Is there what the figures are written with?"""
    return find_spec("prometheus_client") is not None
