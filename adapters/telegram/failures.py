"""What Telegram's refusals mean."""

from __future__ import annotations

from datetime import timedelta

from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from copbot.rooms.actions import Action, Failed, Failure, Look, TellPrivately

_GONE = (
    "hide_requester_missing",
    "user_already_participant",
    "invite_hash_expired",
    "not found",
    "message_id_invalid",
    "topic_id_invalid",
    "topic_deleted",
    "deactivated",
    "peer_id_invalid",
)
_MESSAGE_GONE = ("message not found", "message to react not found", "message_id_invalid")
"""What is said of a message alone, not of the chat that it was in."""
_REFUSED = (
    "rights",
    "can't be deleted",
    "can't be edited",
    "topic_closed",
    "chat_write_forbidden",
    "admin",
    "restricted",
)


def explained(error: TelegramError, action: Action) -> Failed:
    """Why Telegram did not do it."""
    why, private = str(error), isinstance(action, TellPrivately)
    said = why.lower()
    if isinstance(action, Look) and isinstance(error, Forbidden | BadRequest):
        gone = isinstance(error, BadRequest) and any(sign in said for sign in _MESSAGE_GONE)
        return Failed(Failure.GONE if gone else Failure.NOT_SUPPORTED, detail=why)
    match error:
        case RetryAfter():
            return Failed(Failure.RATE_LIMITED, seconds(error), why)
        case Forbidden():
            return Failed(Failure.PRIVATE_CLOSED if private else Failure.NO_PERMISSION, detail=why)
        case BadRequest() if private and "not found" in said:
            return Failed(Failure.PRIVATE_CLOSED, detail=why)
        case BadRequest() if any(sign in said for sign in _REFUSED):
            return Failed(Failure.NO_PERMISSION, detail=why)
        case BadRequest() if any(sign in said for sign in _GONE):
            return Failed(Failure.GONE, detail=why)
        case BadRequest():
            return Failed(Failure.NOT_SUPPORTED, detail=why)
        case NetworkError():
            return Failed(Failure.UNREACHABLE, detail=why)
    # A token that is refused, a second poller: it is for the operator to mend.
    return Failed(Failure.UNREACHABLE, detail=type(error).__name__)


def seconds(error: RetryAfter) -> float:
    """How long Telegram asks to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def asked_pause(error: BaseException) -> float | None:
    """The same, of any failure."""
    return seconds(error) if isinstance(error, RetryAfter) else None
