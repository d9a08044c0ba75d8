"""What search engines are told: which pages everybody may read, in the communities that want them found."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, tostring

from sqlmodel import select
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from copbot.kit.pages import PUBLISHED, PublicPage
from copbot.web.answering import html, language
from copbot.web.published import is_indexed
from copbot.web.reading import Reader
from copbot.web.rendering import place
from copbot.web.site import Site
from copbot.web.work import Work
from storage.models import Community

_OF_EACH = 5_000
"""So many pages of each feature stand in a sitemap at most: all of them are fewer than the 50,000 of the standard."""
_SITEMAPS = 1_000
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_KEPT = {"Cache-Control": "public, max-age=3600", "X-Robots-Tag": "noindex"}


def sitemap(base: str, pages: list[PublicPage]) -> bytes:
    """Where the pages of the community at `base` are and when they changed, as sitemaps.org describes it."""
    root = Element("urlset", xmlns=_SITEMAP)
    for page in pages:
        one = SubElement(root, "url")
        SubElement(one, "loc").text = place(base, page.path, page.query)
        SubElement(one, "lastmod").text = page.changed.isoformat(timespec="seconds")
    made: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return made


class Public:
    """That part of the web side; `address` is that of the site."""

    def __init__(self, site: Site, work: Work, address: str) -> None:
        self._site, self._work, self._address = site, work, address

    def routes(self) -> list[Route]:
        """What is asked for by these addresses."""
        return [Route("/robots.txt", self._robots), Route("/c/{community:int}/sitemap.xml", self._sitemap)]

    async def _robots(self, request: Request) -> Response:
        def read(reader: Reader) -> list[int]:
            with reader.look() as batch:
                numbers = batch.unit.session.exec(select(Community.id).limit(_SITEMAPS)).all()
                known = [reader.anybody(batch, number) for number in sorted(numbers)]
                return [ctx.community.id for ctx in known if ctx is not None and is_indexed(ctx)]

        found = await self._work.do(read)
        lines = ["User-agent: *", *(f"Allow: /c/{one}/" for one in found), "Allow: /style.css"]
        if found:
            lines += ["Allow: /script/"]
        lines += ["Disallow: /", *(f"Sitemap: {self._address}/c/{one}/sitemap.xml" for one in found)]
        return PlainTextResponse("\n".join(lines) + "\n", headers=_KEPT)

    async def _sitemap(self, request: Request) -> Response:
        community = request.path_params["community"]

        def read(reader: Reader) -> list[PublicPage] | None:
            with reader.look() as batch:
                ctx = reader.anybody(batch, community)
                if ctx is None or not is_indexed(ctx):
                    return None
                return [page for pages in PUBLISHED.ask(ctx, _OF_EACH) for page in pages]

        found = await self._work.do(read)
        if found is None:
            return html(self._site.message("gone", language(request), 404))
        return Response(sitemap(f"{self._address}/c/{community}", found), media_type="application/xml", headers=_KEPT)
