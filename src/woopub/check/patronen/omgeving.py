# SPDX-License-Identifier: EUPL-1.2
"""What stands around a number decides what it is: words before it, signs that make it an amount or a reference."""

from __future__ import annotations

import re

# A pattern that begins with a plain character is searched for ten times as fast as one that begins by looking back:
# so these look back over the first character of the number as well.
BEGIN = r"(?<![\w@#=&%€$£+*\\].)(?<!\d[.,:\-].)(?<![A-Z][\-/].)(?<![a-z]/.)"
"""Behind the first character of a number: what stands before it is no word, amount, address on the web, reference or
longer number."""

EIND = r"(?![\w%€@])(?![.,:]\d)(?!\-\w)(?!/\d)"
"""Behind a number: the same for what follows."""

_STREEPJES = "\u2010\u2011\u2012\u2013\u2014\u2212"
_SPATIES = "\u00a0\u2002\u2003\u2007\u2009\u202f"
_ZONDER_BREEDTE = "\u200b\u00ad\ufeff"

# A word that says the number behind it is one of something else.
_ANDERS = re.compile(
    r"(?:\b(?:kenmerk|zaak|dossier|ref(?:erentie)?|factuur|order|bestelling|polis|klant|kvk|k\.v\.k|rsin|btw|ob|giro|"
    r"rekening|document|artikel|product|onderdeel|type|model|versie|norm|nen|iso|postbus|perceel|kadast\w*|bag|"
    r"besluit|melding|incident|ticket|case|code|isbn|issn|doi|euro?|usd|bedrag|totaal|som)\b"
    r"|(?<!fiscaal )(?<!fiscaal)nummers?|\b(?:nrs?|nos?|num|id)\b|-(?:nrs?|id)\b|[a-z](?:nr|id)\b|[#€$£])[\s.:=()]*\Z"
)
_AFSTAND = 30


def gladde_tekst(tekst: str) -> str:
    """Return the text with every dash a hyphen and every space a space; each character keeps its place."""
    if tekst.isascii():
        return tekst
    for teken in _STREEPJES:
        tekst = tekst.replace(teken, "-")
    for teken in _SPATIES + _ZONDER_BREEDTE:
        tekst = tekst.replace(teken, " ")
    return tekst


def is_iets_anders(tekst: str, begin: int) -> bool:
    """Whether the words before a place say that a number there is a reference, an amount or another known number."""
    return _ANDERS.search(tekst[max(0, begin - _AFSTAND) : begin].lower()) is not None


def rondom(tekst: str, begin: int, eind: int, voor: int, na: int) -> str:
    """Return what stands before and behind a place: at most so many characters, with a line between."""
    return f"{tekst[max(0, begin - voor) : begin]}|{tekst[eind : eind + na]}"
