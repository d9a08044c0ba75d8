"""What can be set for e-mail."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from copbot.running.config import PlatformSettings

_LOCAL = ("localhost", "127.0.0.1", "::1")


class MailSettings(PlatformSettings):
    """The server by which mail is sent."""

    host: str = Field("localhost", min_length=1, description="the SMTP server")
    port: int = Field(587, ge=1, le=65535, description="its port: 587 as a rule, 465 with tls")
    tls: Literal["starttls", "tls", "none"] = Field(
        "starttls", description='how the connection is kept secret; "none" for a server on this machine alone'
    )
    user: str = Field("", description="the name to sign in with; empty for a server that asks for none")
    sender: str = Field(
        "copbot@localhost",
        pattern=r"^([^<>\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$",
        description='from whom it comes, as "Garden <news@example.org>"',
    )

    @model_validator(mode="after")
    def _is_secret(self) -> Self:
        if self.tls == "none" and self.host not in _LOCAL:
            raise ValueError('"none" is for a server on this machine alone')
        return self
