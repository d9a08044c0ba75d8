"""The way to the pages of the web side: a link that signs a member in, once, and the sessions that come of it.

The pages themselves are declared by the features on whose matters they are; what serves them is `copbot.web`.
"""

from __future__ import annotations

from pydantic import Field

from copbot.community.settable import OptionalSettings
from copbot.kit.feature import Feature
from storage.models import Stage


class WebSettings(OptionalSettings):
    """Settings of the web side."""

    address: str = Field(
        "",
        description="where members find the pages; it is told by the table `[web]` of the configuration alone",
    )
    indexed: bool = Field(
        False,
        description="whether search engines may find what everybody may read anyway",
    )


feature = Feature("web", WebSettings, until=Stage.ENDED)
