"""Forms: each gives a command, as if it was given privately. Works without any script."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from urllib.parse import parse_qsl

from markupsafe import Markup

from copbot.rooms.actions import Button

_ID_BYTES = 12
_MOST = 60
"""So many fields are read of a form."""
_CHECKED = "form"
OPTION = "o."
"""What the name of a field for an option begins with."""
Choices = Sequence[tuple[str, str]]
"""Values, each with what it is called."""


class FormError(ValueError):
    """What was sent is none of our forms."""


def sign(session: str) -> str:
    """What shows that a form is one of this session's (by its token, which nobody else has)."""
    return hmac.new(session.encode(), _CHECKED.encode(), hashlib.sha256).hexdigest()


def is_signed(given: str, session: str) -> bool:
    """Is this the sign of a form of this session's?"""
    return hmac.compare_digest(given.encode(), sign(session).encode())


def read(body: bytes) -> dict[str, str]:
    """The fields of what was sent; several of one name are one value. Raises FormError."""
    try:
        found = parse_qsl(
            body.decode("ascii"), keep_blank_values=True, max_num_fields=_MOST, encoding="utf8", errors="strict"
        )
    except ValueError:
        raise FormError("no form") from None
    fields: dict[str, str] = {}
    for name, value in found:
        fields[name] = f"{fields[name]} {value}" if name in fields else value
    return {name: value.replace("\r\n", "\n") for name, value in fields.items()}


class Forms:
    """Makes the forms of one page: `action` is where they are sent."""

    def __init__(self, session: str, action: str) -> None:
        self._sign = sign(session)
        self._action = action
        self._numbers = count(1)
        self._places = 0
        self.typed: Mapping[str, str] = {}
        """What was typed into the form `typed_in`, and nothing came of it: it stands there again."""
        self.typed_in = 0

    def form(
        self,
        command: str,
        options: Mapping[str, str | int] | None = None,
        label: str | Markup = "",
        *,
        line: str = "",
        caller: Callable[[], Markup] | None = None,
        kind: str = "",
        about: str = "",
        placed: bool = True,
    ) -> Markup:
        """A form that gives the command with these options, and those of the fields that stand within it.

        `label` stands on its button; `about` says what a button is about, to who can't see where it stands. `kind` is
        how it looks: "quiet", or "grave" for what can't be undone. With a `line` it is a button's command line.
        One that is not `placed` is no place on the page to come back to.
        """
        hidden, place = {"check": self._sign, "id": secrets.token_urlsafe(_ID_BYTES)}, Markup("")
        if placed:
            self._places += 1
            hidden["place"], place = f"{self._places}", Markup(' id="form-{}"').format(self._places)
        hidden |= {"line": line} if line else {"command": command}
        hidden |= {f"{OPTION}{name}": str(value) for name, value in (options or {}).items()}
        inputs = Markup("").join(
            Markup('<input type="hidden" name="{}" value="{}">').format(name, value) for name, value in hidden.items()
        )
        inner = caller() if caller is not None else Markup("")
        beside = Markup('<span class="unseen"> {}</span>').format(about) if about else ""
        return Markup(
            '<form method="post" action="{}"{} class="{}">{}{}<button type="submit" class="{}">{}{}</button></form>'
        ).format(self._action, place, "fields" if inner else "one", inputs, inner, kind, label, beside)

    def near(self, place: int) -> str:
        """Where on the page a form of that number is, or the last of those that are left; nothing if that is known."""
        return f"form-{min(place, self._places)}" if place > 0 and self._places else ""

    def button(self, button: Button) -> Markup:
        """A button of what the bot has answered."""
        if button.url is not None:
            return Markup('<a class="button" href="{}" rel="noopener noreferrer">{}</a>').format(
                button.url, button.label
            )
        return self.form(
            "", label=button.label, line=button.command, kind="grave" if button.grave else "", placed=False
        )

    def field(
        self,
        name: str,
        label: str | Markup,
        value: str | int = "",
        kind: str = "text",
        *,
        choices: Choices = (),
        required: bool = False,
        hint: str | Markup = "",
        longest: int = 2000,
    ) -> Markup:
        """A field for an option, with its label.

        `kind` is "text", "area" (several lines), "number", "time", "choice" (one of the `choices`, from a list) or
        "checks" (any of them).
        """
        place = f"field-{next(self._numbers)}"
        again = self.typed.get(name) if self.typed_in and self._places == self.typed_in else None
        if again is not None and (kind != "choice" or again in [one for one, _ in choices]):
            value = again
        named, needed = f"{OPTION}{name}", Markup(" required") if required else ""
        told = Markup("")
        if hint:
            told = Markup('<span class="hint" id="{}-hint">{}</span>').format(place, hint)
            needed = Markup('{} aria-describedby="{}-hint"').format(needed, place)
        if kind == "checks":
            return _checks(place, named, label, str(value).split(), choices, told)
        head = Markup('<label for="{}">{}</label>').format(place, label)
        if kind == "area":
            made = Markup('<textarea id="{}" name="{}" rows="4" maxlength="{}"{}>\n{}</textarea>').format(
                place, named, longest, needed, value
            )
        elif kind == "choice":
            options = Markup("").join(
                Markup('<option value="{}"{}>{}</option>').format(
                    one, Markup(" selected") if one == str(value) else "", called
                )
                for one, called in choices
            )
            made = Markup('<select id="{}" name="{}"{}>{}</select>').format(place, named, needed, options)
        else:
            made = Markup('<input id="{}" name="{}" type="{}" value="{}" maxlength="{}" autocomplete="off"{}>').format(
                place, named, kind, value, longest, needed
            )
        return Markup('<div class="field">{}{}{}</div>').format(head, told, made)


def _checks(
    place: str, named: str, label: str | Markup, chosen: Sequence[str], choices: Choices, told: Markup
) -> Markup:
    boxes = Markup("").join(
        Markup('<label class="check"><input type="checkbox" name="{}" value="{}"{}> {}</label>').format(
            named, one, Markup(" checked") if one in chosen else "", called
        )
        for one, called in choices
    )
    return Markup('<fieldset class="field" id="{}"><legend>{}</legend>{}{}</fieldset>').format(
        place, label, told, boxes
    )
