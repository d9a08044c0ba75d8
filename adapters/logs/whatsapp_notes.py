"""What WhatsApp itself writes into a chat, in the phones' languages: who came and went, files, what is deleted."""

from __future__ import annotations

import re

from adapters.base.files import attached, kind_of
from adapters.logs.whatsapp_lines import MARK
from copbot.patterns import expression
from copbot.rooms.files import Attached, FileKind

_FILE_NAME = r"[^\s/\\<>:]+\.\w{2,5}"
_LEFT_OUT = expression(
    # <Media omitted>, <Medien ausgeschlossen>, <attached: 00000012-PHOTO.jpg>
    r"<[^<>\n]{3,80}>"
    # IMG-20190305-WA0001.jpg (file attached), on Android
    rf"|{_FILE_NAME} \((?:file attached|bestand bijgevoegd|Datei angehängt|fichier joint|archivo adjunto"
    r"|arquivo anexado|file allegato)\)"
    # image omitted, on an iPhone
    rf"|{MARK}.{{1,80}} (?:omitted|weggelaten|weggelassen|ausgelassen|omise?|omitid[oa]|omess[oa]|ocultad[oa])",
    re.IGNORECASE,
)
_NAME = expression(_FILE_NAME)
_EDITED = expression(r"\s*<[^<>\n]*(?:edited|bewerkt|bearbeitet|modifi|editad|modificat)[^<>\n]*>\s*\Z", re.IGNORECASE)
_NAMED = {
    "STK-": FileKind.STICKER,
    "STICKER-": FileKind.STICKER,
    "PTT-": FileKind.VOICE,
    "-AUDIO-": FileKind.VOICE,
    "-GIF-": FileKind.ANIMATION,
}
_WORDS = {
    **dict.fromkeys(("image", "afbeelding", "bild", "imagen", "imagem", "immagine", "foto"), FileKind.PICTURE),
    **dict.fromkeys(("video", "vidéo", "vídeo"), FileKind.VIDEO),
    **dict.fromkeys(("audio", "áudio"), FileKind.VOICE),
    "sticker": FileKind.STICKER,
    "figurinha": FileKind.STICKER,
    "gif": FileKind.ANIMATION,
}
_DELETED = expression(
    r"(?:You deleted this message|This message was deleted(?: by admin .*)?|Dit bericht (?:is|werd) verwijderd"
    r"|(?:Je|U) hebt dit bericht verwijderd|Diese Nachricht wurde gelöscht|Du hast diese Nachricht gelöscht"
    r"|Ce message a été supprimé|Vous avez supprimé ce message|(?:Se eliminó|Eliminaste) este mensaje"
    r"|Este mensaje fue eliminado|Mensagem apagada|Esta mensagem foi apagada|Você apagou esta mensagem"
    r"|Questo messaggio è stato eliminato|Hai eliminato questo messaggio|null)\.?",
    re.IGNORECASE,
)
_ADDED = (
    r".+? added (?P<who>.+)",
    r".+? heeft (?P<who>.+) toegevoegd",
    r".+? hat (?P<who>.+) hinzugefügt",
    r".+? a ajouté (?P<who>.+)",
    r".+? (?:añadió|agregó) a (?P<who>.+)",
    r".+? adicionou (?P<who>.+)",
    r".+? ha aggiunto (?P<who>.+)",
    r"(?P<who>.+?) (?:joined(?: using .+| from .+)?|was added)",
    r"(?P<who>.+?) (?:neemt|is) (?:nu )?(?:deel aan de groep|toegetreden|lid geworden).*",
    r"(?P<who>.+?) ist der Gruppe .*beigetreten",
    r"(?P<who>.+?) a rejoint .+",
    r"(?P<who>.+?) (?:se unió|entrou|è entrato|è entrata)\b.*",
)
_GONE = (
    r".+? removed (?P<who>.+)",
    r".+? heeft (?P<who>.+) verwijderd",
    r".+? hat (?P<who>.+) entfernt",
    r".+? a (?:retiré|supprimé) (?P<who>.+)",
    r".+? (?:eliminó|sacó) a (?P<who>.+)",
    r".+? removeu (?P<who>.+)",
    r".+? ha rimosso (?P<who>.+)",
    r"(?P<who>.+?) (?:left|was removed)",
    r"(?P<who>.+?) heeft de groep verlaten",
    r"(?P<who>.+?) hat die Gruppe verlassen",
    r"(?P<who>.+?) a quitté(?: le groupe)?",
    r"(?P<who>.+?) (?:salió(?: del grupo)?|saiu|ha abbandonato)",
)
_BESIDE = expression(rf"{MARK}(?=<)")
_ALL = expression(r",\s|\s(?:and|en|und|et|y|e)\s")
_SELF = {"you", "je", "jij", "u", "du", "sie", "vous", "tú", "você", "tu"}
"""Whose phone it is, the note doesn't say."""


def own_words(text: str) -> str:
    """What somebody wrote in a message, without what WhatsApp put beside it."""
    words = _BESIDE.split(_EDITED.sub("", text))[0]
    first, _, rest = words.partition("\n")
    if _LEFT_OUT.fullmatch(first.strip(" ")):
        # What was written to a file is below it.
        return rest.replace(MARK, "")
    if words.startswith(MARK) or _DELETED.fullmatch(words.strip()):
        return ""
    return words.replace(MARK, "").strip(" ")


def file_of(text: str) -> Attached | None:
    """The file that came with a message, as far as its name or the note in its place tells; None if none did."""
    for part in _BESIDE.split(_EDITED.sub("", text)):
        line = part.partition("\n")[0].strip(" ")
        if _LEFT_OUT.fullmatch(line):
            name = _NAME.search(line)
            return attached(_kind(name[0]), name[0]) if name else attached(_noted(line))
    return None


def _kind(name: str) -> FileKind:
    """WhatsApp gives each kind a name of its own: PTT-20190305-WA0001.opus, 00000012-STICKER-2019-03-05.webp."""
    return next((kind for word, kind in _NAMED.items() if word in name), kind_of(name))


def _noted(note: str) -> FileKind:
    """What was left out of the export, by the first word of the note: "GIF omitted", "afbeelding weggelaten"."""
    first = note.strip(MARK).split(" ")[0].casefold()
    return _WORDS.get(first, FileKind.FILE)


def came(note: str) -> list[str]:
    """The names of those of whom a note says that they came."""
    return _people(note, _ADDED)


def gone(note: str) -> list[str]:
    """The names of those of whom a note says that they left or were removed."""
    return _people(note, _GONE)


def _people(note: str, patterns: tuple[str, ...]) -> list[str]:
    plain = note.replace(MARK, "").strip().rstrip(".")
    for pattern in patterns:
        if found := re.fullmatch(pattern, plain):
            names = [name.strip().removeprefix("~").strip() for name in _ALL.split(found["who"])]
            return [name for name in names if name and name.casefold() not in _SELF and not name.startswith("this ")]
    return []
