# SPDX-License-Identifier: EUPL-1.2
"""A letter as Markdown → paragraphs: headings by their signs, and the rest as plain text without the markup."""

from __future__ import annotations

import re

from .platte_tekst import read_platte_tekst
from .ruw import Ruw, heel

_KOP = re.compile(r"(?P<diepte>#{1,6})\s+(?P<tekst>.*?)\s*#*\s*")
_OMLIJND = re.compile(r"(?m)^(?P<tekst>[^\n]+)\n(?P<streep>=+|-{3,})[ \t]*(?=\n|$)")
_COMMENTAAR = re.compile(r"<!--.*?-->", re.DOTALL)
_KENMERKEN = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
# An escaped sign is kept out of sight of the rules for markup, among characters that no text uses.
_BEWAARD = 0xF000
_ONTSNAPT = re.compile(r"\\([!-/:-@\[-`{-~])")
_TERUG = re.compile(r"[\uf021-\uf07e]")
_OPMAAK = (
    (re.compile(r"!\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\[([^\]]+)\]\((?:mailto:)?[^)\s]*(?:\s+\"[^\"]*\")?\)"), r"\1"),
    (re.compile(r"<((?:https?://|mailto:)?[^<>\s]+[.@][^<>\s]+)>"), r"\1"),
    (re.compile(r"</?(?:br|p|div|span|strong|em|b|i|u|sup|sub)\b[^>]*>", re.IGNORECASE), " "),
    (re.compile(r"(?<![\w*])(?:\*|_)(?=[^\s*_])([^*_\n]+?)(?<=[^\s*_])(?:\*|_)(?![\w*])"), r"\1"),
    (re.compile(r"__(?=\S)([^\n]+?)(?<=\S)__"), r"**\1**"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"(?m)^[ \t]{0,3}>[ \t]?"), ""),
    (re.compile(r"(?m)(?: {2,}|\\)$"), ""),
    (re.compile(r"(?m)^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$"), ""),
    (re.compile(r"(?m)^[ \t]*\|(.*?)\|?[ \t]*$"), r"\1"),
    (re.compile(r"(?m)^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$"), ""),
)


def read_markdown(tekst: str) -> list[Ruw]:
    """Return the paragraphs of a letter in Markdown, in order. A hard line break ends a line of the letterhead."""
    tekst = _COMMENTAAR.sub("", tekst.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff"))
    tekst = _KENMERKEN.sub("", tekst)
    tekst = _OMLIJND.sub(lambda kop: f"{'#' if kop['streep'][0] == '=' else '##'} {kop['tekst']}\n", tekst)
    stukken: list[Ruw] = []
    blok: list[str] = []
    for regel in (*tekst.split("\n"), "# "):
        if kop := _KOP.fullmatch(regel):
            stukken += read_platte_tekst(_kaal("\n".join(blok)))
            blok = []
            if kaal := heel(_kaal(kop["tekst"])).replace("**", ""):
                stukken.append(Ruw(kaal, (kaal,), kop=len(kop["diepte"]) - 1))
        else:
            blok.append(regel)
    return stukken


def _kaal(tekst: str) -> str:
    tekst = _ONTSNAPT.sub(lambda teken: chr(_BEWAARD + ord(teken[1])), tekst)
    for patroon, vervanging in _OPMAAK:
        tekst = patroon.sub(vervanging, tekst)
    return _TERUG.sub(lambda teken: chr(ord(teken[0]) - _BEWAARD), tekst)
