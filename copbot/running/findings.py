"""What a doctor finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was looked at: what it is, and how to mend it if it is not well."""

    about: str
    says: str
    mend: str = ""

    @property
    def well(self) -> bool:
        """Is it as it should be?"""
        return not self.mend

    @property
    def line(self) -> str:
        """All of it on one line."""
        mend = f" – {self.mend}" if self.mend else ""
        return " ".join(f"{'ok   ' if self.well else 'WRONG'} {self.about}: {self.says}{mend}".splitlines())
