"""The methods of the Bot API that send files and pictures, and put others in their place."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image

from tests.adapters.telegram.methods import METHODS, Params, bad, chat_of, method, value
from tests.adapters.telegram.people import People
from tests.adapters.telegram.posting import changed, keyboard, message_of, post, written
from tests.adapters.telegram.state import Json, State

__all__ = ["METHODS"]
_LONGEST_CAPTION = 1024
_LARGEST_PHOTO, _LARGEST, _LARGEST_GOT = 10 * 10**6, 50 * 10**6, 20 * 10**6
_SHOWN = ("photo", "document", "text", "entities", "caption", "caption_entities", "reply_markup")


def _captioned(state: State, params: Params) -> Json:
    caption, entities = written(state, params, "caption", _LONGEST_CAPTION, "message caption is too long")
    return {"caption": caption} | ({"caption_entities": entities} if entities else {}) if caption.strip() else {}


def _kept(state: State, file: Any) -> Json:  # noqa: ANN401
    """What Telegram tells of a file that came as multipart."""
    if not isinstance(file, dict) or not file["content"]:
        raise bad("file must be non-empty")
    if len(file["content"]) > _LARGEST:
        raise bad("file is too big")
    number = len(state.files) + 1
    state.files[f"file-{number}"] = file["content"]
    return {"file_id": f"file-{number}", "file_unique_id": f"unique-{number}", "file_size": len(file["content"])}


def _photo(state: State, file: Any) -> Json:  # noqa: ANN401
    known = _kept(state, file)
    try:
        with Image.open(io.BytesIO(file["content"])) as image:
            width, height = image.size
    except OSError:
        raise bad("IMAGE_PROCESS_FAILED") from None
    if len(file["content"]) > _LARGEST_PHOTO:
        raise bad("file is too big for a photo")
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return {"photo": [{**known, "width": width, "height": height}]}


def _document(state: State, file: Any) -> Json:  # noqa: ANN401
    return {"document": {**_kept(state, file), "file_name": file["name"] if isinstance(file, dict) else ""}}


def _forbidden(people: People, params: Params, what: str) -> None:
    chat = chat_of(people.state, params)
    if chat.no_files and not people.state.administers(chat, people.state.bot.id):
        raise bad(f"not enough rights to send {what} to the chat")


@method
def get_file(people: People, params: Params) -> Json:
    """Where the bytes of a file can be had for an hour."""
    key = str(params.get("file_id"))
    held = people.state.files.get(key)
    if held is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(held) > _LARGEST_GOT:
        raise bad("file is too big")
    return {"file_id": key, "file_unique_id": key, "file_size": len(held), "file_path": f"photos/{key}"}


@method
def send_document(people: People, params: Params) -> Json:
    """A file."""
    chat = chat_of(people.state, params)
    _forbidden(people, params, "documents")
    content = _document(people.state, params.get("document"))
    return post(people, chat, params, content | _captioned(people.state, params))


@method
def send_photo(people: People, params: Params) -> Json:
    """A picture."""
    chat = chat_of(people.state, params)
    _forbidden(people, params, "photos")
    content = _photo(people.state, params.get("photo"))
    return post(people, chat, params, content | _captioned(people.state, params))


@method
def edit_message_media(people: People, params: Params) -> Json:
    """Another file in the place of that of a message, or beside what was text alone."""
    state, chat = people.state, chat_of(people.state, params)
    message = message_of(chat, params, "message to edit not found")
    if message.json["from"]["id"] != state.bot.id:
        raise bad("message can't be edited")
    media = value(params, "media", {})
    held = str(media.get("media", ""))
    file = params.get(held.removeprefix("attach://")) if held.startswith("attach://") else None
    kind = {"photo": _photo, "document": _document}.get(str(media.get("type")))
    if kind is None:
        raise bad("can't parse InputMedia: there is no such type")
    now = kind(state, file) | _captioned(state, media) | keyboard(params)
    return changed(state, message, _SHOWN, now)


@method
def edit_message_caption(people: People, params: Params) -> Json:
    """Other words beside a file."""
    state, chat = people.state, chat_of(people.state, params)
    message = message_of(chat, params, "message to edit not found")
    if message.json["from"]["id"] != state.bot.id:
        raise bad("message can't be edited")
    if "text" in message.json:
        raise bad("there is no caption in the message to edit")
    now = _captioned(state, params) | keyboard(params)
    return changed(state, message, ("caption", "caption_entities", "reply_markup"), now)
