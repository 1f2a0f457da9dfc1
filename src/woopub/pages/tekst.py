# SPDX-License-Identifier: EUPL-1.2
"""Text of clerks → HTML that can do no harm, with the law articles it cites linked."""

from __future__ import annotations

import re

import markdown
import nh3

from .citaat import Citaten

_TAGS = {
    "a", "blockquote", "br", "code", "em", "h3", "h4", "h5", "h6", "li", "ol", "p", "pre", "strong", "ul",
    "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
_SCHEMES = {"http", "https", "mailto", "tel"}
# A page has one h1, and its h2s are ours; whatever a clerk types (also underlined) starts below that.
_HOGE_KOP = re.compile(r"<(/?)h[12]>")


def to_html(tekst: str, van: str, wet: str) -> str:
    """Render Markdown to sanitized HTML, in which citations of articles and judgments are links.

    ``van`` is the address of the page that will hold it, ``wet`` the act that a bare article number means.
    There is no HTML in it: what stands between < and > is text for the reader, but for web and mail addresses.
    Links keep only web, mail and phone addresses.
    """
    if not tekst.strip():
        return ""
    lezer = markdown.Markdown(extensions=["tables", "sane_lists"], output_format="html")
    lezer.preprocessors.deregister("html_block")
    lezer.inlinePatterns.deregister("html")
    # Last of all: then every text in the tree is as the reader will see it.
    lezer.treeprocessors.register(Citaten(lezer, van, wet), "citaten", -10)
    html = _HOGE_KOP.sub(r"<\1h3>", lezer.convert(tekst))
    return nh3.clean(html, tags=_TAGS, attributes={"a": {"href"}}, url_schemes=_SCHEMES, link_rel="noopener")


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
