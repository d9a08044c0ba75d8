"""Fields of a message in a JSON export, checked: what is not as it should be raises MessageError."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from adapters.logs.entry import MessageError

Json = Mapping[str, object]
NONE: Json = {}
EARLIEST, LATEST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
"""Nothing was said before, or will have been said after."""


def identifier(message: Json, key: str) -> str:
    """An id, as text: exporters write numbers and strings. Raises MessageError if there is none."""
    found = optional_identifier(message, key)
    if found is None:
        raise MessageError(f"without {key!r}")
    return found


def optional_identifier(message: Json, key: str) -> str | None:
    """An id, as text, or None."""
    value = message.get(key)
    if isinstance(value, str):
        return value or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def string(message: Json, key: str) -> str | None:
    """A text that is not empty, or None."""
    value = message.get(key)
    return value if isinstance(value, str) and value else None


def mapping(message: Json, key: str) -> Json:
    """An object; an empty one if there is none."""
    value = message.get(key)
    return value if isinstance(value, dict) else NONE


def mappings(message: Json, key: str) -> list[Json]:
    """The objects of a list; an empty list if there is none."""
    return [value for value in values(message, key) if isinstance(value, dict)]


def values(message: Json, key: str) -> list[object]:
    """A list; an empty one if there is none."""
    value = message.get(key)
    return value if isinstance(value, list) else []


def moment(value: object) -> datetime:
    """An ISO 8601 time; without a time zone it is taken for UTC. Raises MessageError."""
    if not isinstance(value, str):
        raise MessageError(f"without a time: {value!r}")
    try:
        at = datetime.fromisoformat(value)
        return believed(at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC))
    except (ValueError, OverflowError) as error:
        raise MessageError(f"without a time: {value!r}") from error


def believed(at: datetime) -> datetime:
    """The time, if something can have been said then. Raises ValueError."""
    if not EARLIEST <= at < LATEST:
        raise ValueError(f"in the year {at.year}")
    return at


def unix(value: object, *, per_second: int = 1) -> datetime:
    """A time given as a count since 1970, a number or its text. Raises MessageError."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise MessageError(f"without a time: {value!r}")
    try:
        return believed(datetime.fromtimestamp(float(value) / per_second, UTC))
    except (ValueError, OverflowError, OSError) as error:
        raise MessageError(f"without a time: {value!r}") from error
