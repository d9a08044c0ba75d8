"""What a message about a question is, by what it brings and what it says: an answer, thanks, nothing of the kind."""

from __future__ import annotations

from typing import Literal

from copbot.features.qa import SURE, QASettings
from copbot.hearing import lines, recognise
from copbot.hearing.lines import Kind
from copbot.kit.context import Context
from copbot.rooms.content import Content, content, has_words, without_addresses
from copbot.rooms.events import MessagePosted, own
from copbot.rooms.spans import loaded, own_words, unquoted
from storage.models import Post

Standing = Literal["listed", "marked", "left"]
_SURE_ANYHOW, _NO_WORDS, _BY_WORDS = 0.7, 0.3, 0.85
"""Between the first of these and `certainty` a message must also ask by its words alone, at least with the second of
them; below `certainty` it is listed where they ask with the third: a second question of the same person, or one in a
room that is heard for the first time."""
_ANSWERS = 0.15
"""Most of what is said in reply or in a question's thread answers it: only what is rather surely none is none."""

_SURELY = 0.8
"""What thanks in plain words answers nothing, unless it so surely answers: "thanks to the glue it holds". What is so
surely the asker's own solution is one, though it is said in one word: "nvm"."""


def standing(settings: QASettings, sure: float, words: str, shift: float = 0.0) -> Standing:
    """What is done with a message in plain talk that puts a question with this probability: listed, or only marked.

    `shift` is by how much the community's corrections have moved `certainty`: the other bounds go with it.
    """
    if sure < settings.mark_from:
        return "left"
    if sure >= max(_SURE_ANYHOW + shift, settings.certainty):
        return "listed"
    least = _NO_WORDS if sure >= settings.certainty else max(_BY_WORDS + shift, settings.certainty)
    return "listed" if lines.question(words) >= least else "marked"


def words_of(post: Post) -> str:
    """What is asked in a question's post, in the asker's own words."""
    return own_words(post.text, loaded(post.spans, post.text)) if post.spans else post.text


def by_other(question: str, event: MessagePosted, *, pointed: bool = False) -> Kind:
    """What somebody else says about the question.

    Code, an address, a picture or a file without words may well be an answer; a sticker, a GIF, a voice, emoji, a
    quotation or what is only passed on is none. `pointed`: it speaks to the asker, and by that to the question.
    """
    rest = unquoted(event.text, event.spans)
    if event.forwarded is not None or content(rest, event.files) in (Content.VOICE, Content.NOTHING):
        return Kind.NO_ANSWER
    words = own(event)
    if not has_words(without_addresses(words)):
        return Kind.ANSWER
    found = lines.kinds(question, words, by_asker=False)
    if found[Kind.ANSWER] < _SURELY and recognise.thanks(words):
        return Kind.NO_ANSWER
    pointed = pointed or event.reply_to is not None or event.thread is not None
    if found[Kind.ANSWER] >= max(_ANSWERS if pointed else SURE, found[Kind.ASKS_BACK]):
        return Kind.ANSWER
    return Kind.ASKS_BACK if found[Kind.ASKS_BACK] > found[Kind.NO_ANSWER] else Kind.NO_ANSWER


def by_asker(question: str, event: MessagePosted) -> Kind | None:
    """What the asker says about the own question; None for nothing at all. What is not sure is part of the question."""
    words = own(event)
    if not words.strip():
        shown = content("", event.files)
        return Kind.MORE_DETAIL if shown in (Content.FILE, Content.VOICE) else None
    found = lines.kinds(question, words, by_asker=True, on_it=event.reply_to is not None or event.thread is not None)
    kind = max(found, key=lambda kind: found[kind])
    if kind in (Kind.THANKS, Kind.THANKS_ONLY):
        return Kind.THANKS if _says_settled(words) else kind
    if found[kind] < SURE or (kind is Kind.SOLVED_SELF and found[kind] < _SURELY and not _says_settled(words)):
        return Kind.MORE_DETAIL
    return kind


def settles(words: str) -> bool:
    """Does the asker say by this that the question is settled?"""
    solved = lines.kinds("", words, by_asker=True)[Kind.SOLVED_SELF] if has_words(words) else 0.0
    return solved >= _SURELY or (solved >= SURE and _says_settled(words))


def _says_settled(words: str) -> bool:
    """The same by what thanks are told by: a short fact is taken for an outcome too easily by its kind alone."""
    return lines.thanked(words, ()).settles >= SURE


def asked_of(ctx: Context, number: int) -> str:
    """What the question with this number asks."""
    post = ctx.db.get(Post, number)
    return words_of(post) if post is not None else ""
