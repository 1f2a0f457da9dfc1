# SPDX-License-Identifier: EUPL-1.2
"""Text of clerks → HTML that can do no harm, with the law articles it cites linked."""

from __future__ import annotations

import re

import markdown
import nh3

from ..law.teksten import anker
from ..law.verwijzingen import vind_verwijzingen
from .adres import artikel_url, link

_TAGS = {
    "a", "blockquote", "br", "code", "em", "h3", "h4", "h5", "h6", "li", "ol", "p", "strong", "ul",
    "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
_SCHEMES = {"http", "https", "mailto", "tel"}
# A page has one h1, and its h2s are ours; whatever a clerk types (also underlined) starts below that.
_HOGE_KOP = re.compile(r"<(/?)h[12]>")
_BESTAANDE_LINK = re.compile(r"\[[^\]]*\]\([^)]*\)|`[^`]*`|<[^>]*>|https?://\S+")


def to_html(tekst: str, van: str, wet: str) -> str:
    """Render Markdown to sanitized HTML.

    ``van`` is the address of the page that will hold it, ``wet`` the act that a bare article number means.
    Raw HTML loses its tags, links keep only web, mail and phone addresses.
    """
    if not tekst.strip():
        return ""
    gelinkt = link_verwijzingen(tekst, van, wet)
    html = markdown.markdown(gelinkt, extensions=["tables", "sane_lists"], output_format="html")
    html = _HOGE_KOP.sub(r"<\1h3>", html)
    return nh3.clean(html, tags=_TAGS, attributes={"a": {"href"}}, url_schemes=_SCHEMES, link_rel="noopener")


def link_verwijzingen(tekst: str, van: str, wet: str) -> str:
    """Turn every citation of an article or a judgment in Markdown text into a link."""
    bezet = [treffer.span() for treffer in _BESTAANDE_LINK.finditer(tekst)]
    delen: list[str] = []
    positie = 0
    for verwijzing in vind_verwijzingen(tekst, standaardwet=wet):
        if any(begin < verwijzing.eind and verwijzing.start < eind for begin, eind in bezet):
            continue
        plek = anker(verwijzing.lid, verwijzing.onderdeel)
        adres = verwijzing.adres or link(van, artikel_url(verwijzing.wet, verwijzing.artikel, plek))
        delen += [
            tekst[positie : verwijzing.start],
            f"[{tekst[verwijzing.start : verwijzing.eind]}]({adres})",
        ]
        positie = verwijzing.eind
    return "".join([*delen, tekst[positie:]])


def aantal(getal: int, enkelvoud: str, meervoud: str) -> str:
    """Return a count with its noun: ``1 document``, ``1.234 documenten``."""
    return f"{duizendtal(getal)} {enkelvoud if getal == 1 else meervoud}"


def duizendtal(getal: int) -> str:
    """Return a number the Dutch way: ``1.234``."""
    return f"{getal:,}".replace(",", ".")


def omvang(bytes_: int) -> str:
    """Return a file size for readers: ``34 kB``, ``1,2 MB``."""
    if bytes_ < 1_000_000:
        return f"{max(1, round(bytes_ / 1000))} kB"
    return f"{bytes_ / 1_000_000:.1f} MB".replace(".", ",")


def hoofdletter(tekst: str) -> str:
    """Return the text with a capital first letter; the rest stays."""
    return tekst[:1].upper() + tekst[1:]
