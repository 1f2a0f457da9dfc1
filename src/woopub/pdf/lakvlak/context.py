# SPDX-License-Identifier: EUPL-1.2
"""Whether a code in a line of text stands for a withheld word, or the text speaks of that code.

`Geachte heer 5.1.2.e,` is a redaction; `op grond van artikel 5.1.2.e`, a legend (`5.1.2.e – eerbiediging van
de persoonlijke levenssfeer`) and the column `Grond` of an inventory are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ...law import GRONDEN

# The words that lead up to a code that is spoken of, as the last thing before it.
_VOORAF = re.compile(
    r"(?:\b(?:artikel(?:en)?|artt?|leden|lid|sub|onder(?:deel|delen)?|letter|woo|wob|wet|paragraaf|par|hoofdstuk"
    r"|bijlage|versie|tabel|figuur|afbeelding|agendapunt|eis(?:en)?|pagina|bladzijde|blz|zie|cf|conform|ingevolge|krachtens|ogv|codes?|labels?|categorie(?:ën)?|nr|nummer|regel"
    r"|\w*grond(?:en|slag|slagen)?|op basis van|als bedoeld in|genoemd in|vermeld in)\.?|§|o\.g\.v\.|=)[\s:('\"]*$",
    re.IGNORECASE,
)
_DAARNA = re.compile(
    r"[)\]'\"]?\s*(?:,?\s*(?:van\s+)?(?:de\s+)?(?:woo|wob|wet)\b|\s[-–—]\s|[:=]|,?\s*(?:(?:eerste|tweede|vijfde)\s+)?lid\b"
    r"|,?\s*(?:aanhef|onder|sub)\b"
    r"|(?:is|zijn|wordt|worden)\s+(?:hier\s+)?(?:niet\s+)?(?:van toepassing|toegepast|gebruikt)"
    r"|van toepassing|toepass|toe\b|toegepast|betekent|staat\s+voor|verwijst|ziet\s+op|e\.?v\.?\b)",
    re.IGNORECASE,
)
_OVER_LAKKEN = re.compile(
    r"\b(?:artikel(?:en)?|\w*grond(?:en|slag|slagen)?|(?:weg)?gelakt|lakken|onleesbaar|van toepassing|toegepast"
    r"|geweigerd|codes?|legenda|afkorting(?:en)?|aangeduid|aanduiding|weergegeven|gemarkeerd|toepassing)\b",
    re.IGNORECASE,
)
_ZINSEINDE = re.compile(r"(?<=[a-zé)\]][.!?])\s+(?=[A-Z\"'(])")
_KOLOM = re.compile(
    r"\b(?:\w*grond(?:en|slag|slagen)?|artikel(?:en)?|art|woo|wob|wet|\w*codes?|motivering|uitzondering(?:en)?"
    r"|weigering|beperking|toepassing)\b",
    re.IGNORECASE,
)
_OORDEEL = re.compile(
    r"\b(?:deels|niet|geheel|gedeeltelijk|volledig|reeds|ja|nee)?\s*openbaar\b|\bgeweigerd\b|\bopenbaarmak|"
    r"\b(?:dubbel|buiten reikwijdte|deels|niet)$",
    re.IGNORECASE,
)
_PERSOON = re.compile(
    r"\b(?:\w*na(?:am|men)|e-?mail\w*|tel(?:efoon\w*)?|mobiel\w*|adres\w*|contact\w*|functie|afdeling|van|aan|cc"
    r"|door|behandela\w*|handtekening|paraaf|deelnemer\w*|aanwezig\w*|afwezig\w*|persoon|personen|wie|actie\w*)\b",
    re.IGNORECASE,
)
_WOORD = re.compile(r"[a-zà-ÿ]{6,}")
AANHALINGSTEKENS = "\"'”’“‘»«`"
_AANHALING = re.compile(rf"[{AANHALINGSTEKENS}]\s*$")
KOP_LENGTE = 45
"""Characters; a longer text above a column is no heading of it."""


def speaks_of_code(before: str, after: str, brackets: bool) -> bool:
    """Whether the text around a code speaks of the code itself: a reference, a legend, a sentence on redactions.

    A code in square brackets stands for a word unless something leads up to it.
    """
    if _VOORAF.search(before) or _DAARNA.match(after):
        return True
    if _AANHALING.search(before) and (after[:1] in AANHALINGSTEKENS or after.startswith(" (")):
        return True
    if brackets:
        return False
    sentence = _ZINSEINDE.split(before)[-1] + " " + _ZINSEINDE.split(after)[0]
    return _OVER_LAKKEN.search(sentence) is not None


def explains(tekst: str, codes: Iterable[str]) -> bool:
    """Whether a text says what these codes mean, in the words of the law."""
    words = set(_WOORD.findall(tekst.lower()))
    return any(len(words & _woorden(code)) >= (1 if len(words) <= 2 else 2) for code in codes)


@cache
def _woorden(code: str) -> frozenset[str]:
    grond = GRONDEN.get(code)
    if grond is None:
        return frozenset()
    return frozenset(_WOORD.findall(f"{grond.titel} {grond.wettekst} {grond.uitleg}".lower()))


def heads_grounds(tekst: str) -> bool:
    """Whether a text is the heading of a column of grounds."""
    return len(tekst) <= KOP_LENGTE and _KOLOM.search(tekst) is not None


def heads_persons(tekst: str) -> bool:
    """Whether a text is the heading of a column of what is often withheld: names, addresses, telephone numbers."""
    return len(tekst) <= KOP_LENGTE and _PERSOON.search(tekst) is not None


def judges(tekst: str) -> bool:
    """Whether a cell holds a judgement on a document, as a row of an inventory does."""
    return len(tekst) <= KOP_LENGTE and _OORDEEL.search(tekst.strip()) is not None
