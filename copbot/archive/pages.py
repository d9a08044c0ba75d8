"""The pages of an archive: each leads to the others by relative ways, so that they open from any folder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from copbot.archive.html import html
from copbot.archive.scratch import Row, path_of, subject_stem
from copbot.archive.wording import Told
from copbot.kit.archived import Part, Record
from copbot.language.wording import tidy

_POLICY = (
    "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file:; "
    "base-uri 'none'; form-action 'self' file:"
)
STYLE, SCRIPT, SEARCH = "style.css", "search.js", "search.html"


@dataclass(frozen=True, slots=True)
class Frame:
    """What is around every page."""

    told: Told
    title: str
    """That of the archive."""

    def page(self, path: str, title: str, main: str, *, script: bool = False, more: str = "") -> str:
        """The page that lies at this path."""
        up, told = "../" * path.count("/"), self.told
        whole = tidy(title) if title == self.title else f"{tidy(title)} · {self.title}"
        ways = (("index.html", "start"), (SEARCH, "search"), ("subjects/index.html", "subjects"))
        rows = "".join(_way(up, way, told.line(key), path) for way, key in (*ways, ("titles/index.html", "titles")))
        run = f'<script src="{up}{SCRIPT}" defer></script>' if script else ""
        return (
            f'<!doctype html>\n<html lang="{told.words.language}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n'
            f'<title>{escape(whole)}</title>\n<link rel="stylesheet" href="{up}{STYLE}">\n{run}</head>\n<body>\n'
            f'<a class="skip" href="#main">{escape(told.line("skip"))}</a>\n'
            f'<header><p class="where"><a href="{up}index.html">{escape(self.title)}</a></p></header>\n'
            f'<nav aria-label="{escape(told.line("contents"))}"><ul>{rows}</ul></nav>\n'
            f'<main id="main" tabindex="-1"{more}>\n<h1>{escape(tidy(title))}</h1>\n{main}</main>\n</body>\n</html>\n'
        )

    def record(self, record: Record, files: Sequence[str]) -> str:
        """The page of a record; `files` are where what comes with it lies."""
        told, path = self.told, path_of(record.sort, record.number)
        up = "../" * path.count("/")
        section = f'<a href="{up}{record.sort.value}/index.html">{escape(told.sort(record.sort))}</a>'
        made = told.made(tidy(record.by), record.at)
        rows = [f'<p class="soft">{section} · {escape(made)}</p>']
        rows += [f"<p>{html(note)}</p>" for note in record.notes if note]
        rows += [_words(html(body))] if (body := told.body(record)) else []
        rows += [self._part(part) for part in record.parts]
        if record.people:
            rows.append(f"<p>{escape(told.line('people', names=', '.join(record.people)))}</p>")
        rows += [
            _file(f"{up}{way}", file.media_type, file.about or file.name)
            for file, way in zip(record.files, files, strict=True)
        ]
        if record.subjects:
            ways = ", ".join(
                f'<a href="{up}subjects/{subject_stem(one)}.html">{escape(tidy(one))}</a>'
                for one in dict.fromkeys(record.subjects)
            )
            rows.append(f"<p>{escape(told.line('subjects'))}: {ways}</p>")
        as_text = f"{up}markdown/{path_of(record.sort, record.number, 'md')}"
        rows.append(f'<p class="soft"><a href="{as_text}">{escape(told.line("as-markdown"))}</a></p>')
        return self.page(path, told.title(record), "\n".join(rows) + "\n")

    def _part(self, part: Part) -> str:
        note = f'<p class="soft">{html(part.note)}</p>' if part.note else ""
        return f"<article><h2>{escape(tidy(self.told.head(part)))}</h2>{note}{_words(html(part.body))}</article>"

    def rows(self, path: str, rows: Iterable[Row]) -> str:
        """Lines that lead to records."""
        up = "../" * path.count("/")
        found = "".join(
            f'<li><a href="{up}{row.path}">{escape(tidy(row.title))}</a>'
            + (f' <span class="soft">{escape(row.about)}</span>' if row.about else "")
            + "</li>\n"
            for row in rows
        )
        return f"<ul>\n{found}</ul>\n"

    def search(self, parts: int) -> str:
        """The page that searches, in so many pieces of the index."""
        told = self.told
        data = "".join(
            f' data-{name}="{escape(words)}"'
            for name, words in (
                ("parts", f"{parts}"),
                ("found", told.line("search-found", count="@")),
                ("none", told.line("search-none")),
                ("waits", told.line("search-waits")),
                ("more", told.line("search-more", count="@")),
            )
        )
        lists = "".join(
            f'<li><a href="{way}">{escape(told.line(key))}</a></li>'
            for way, key in (("subjects/index.html", "subjects"), ("titles/index.html", "titles"))
        )
        return self.page(
            SEARCH,
            told.line("search"),
            f'{form(told)}<p role="status" id="status"></p>\n<ol id="found"></ol>\n'
            f"<noscript><p>{escape(told.line('search-script'))}</p><ul>{lists}</ul></noscript>\n",
            script=True,
            more=data,
        )


def form(told: Told) -> str:
    """What is asked with."""
    return (
        f'<form class="fields" role="search" action="{SEARCH}" method="get"><div class="field">'
        f'<label for="q">{escape(told.line("search-words"))}</label>'
        f'<input type="search" id="q" name="q" autocomplete="off"></div>'
        f'<button type="submit">{escape(told.line("search-go"))}</button></form>\n'
    )


def _way(up: str, way: str, words: str, here: str) -> str:
    current = ' aria-current="page"' if way == here else ""
    return f'<li><a href="{up}{way}"{current}>{escape(words)}</a></li>'


def _words(inner: str) -> str:
    return f'<div class="words">{inner}</div>'


def _file(way: str, media: str, about: str) -> str:
    named = escape(" ".join(tidy(about).split()))
    if media.startswith("image/"):
        return f'<p><img class="kept" src="{way}" alt="{named}"></p>'
    return f'<p><a href="{way}">{named}</a></p>'
