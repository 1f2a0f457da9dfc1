# SPDX-License-Identifier: EUPL-1.2
"""A postcode with a house number: together they name one front door."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..gegeven import Gegevensoort, Persoonsgegeven

# SA, SD and SS are not given out.
_POSTCODE = re.compile(
    r"[1-9](?<![\w€$£#/+.,-].)(?<!€ .)\d{3} ?(?:(?!SA|SD|SS)[A-Z]{2}|(?<=\d)[a-z]{2})(?![\w%])(?!-[A-Za-z])"
)
_NUMMER = r"(?P<nummer>[1-9]\d{0,4})(?P<toevoeging>(?: ?[-/]? ?(?:[a-zA-Z]|[IVX]{1,4}|bis|hs|hoog|\d{1,4}))?)"
# Street and number in front of the postcode.
_ERVOOR = re.compile(
    r"(?P<straat>[^\W\d_][\w.'’-]*(?: [\w.'’-]+){0,5}?),? (?:nr\.? ?|no\.? ?|huisnummer:? ?)?"
    rf"{_NUMMER}[\s,;|/-]{{1,4}}"
    r"(?:(?:te|in|postcode|pc)[\s:]{1,3}(?:[A-Z][\w-]+[\s,]{1,3})?)?\Z"
)
# The number behind it: 1234 AB 12, or after a word that says so.
_ERNA = re.compile(
    rf"(?:[\s,;:/-]{{0,3}}(?:huis)?(?:nummer|nr\.?)[\s:.]{{0,3}}|[\s,/-]{{1,3}}){_NUMMER}(?![\w%€])(?![.,:/-]\d)(?!-?\d)"
)
_STRAAT = re.compile(
    r"(?:stra+t|str\.?|laan|ln\.?|weg|wg\.?|plein|kade|gracht|singel|dijk|hof|pad|steeg|dreef|markt|park|baan|ring|"
    r"plantsoen|wal|haven|kamp|veld|akker|erf|horst|donk|boulevard|allee|brink|dam|berg|oord|rade|dwars|hoek|weide|"
    r"stede|burg|tuin|bos|hout|loop|vaart|sluis|brug|poort|pleintje|laantje|straatje|weerd|kant|ven|beek)\Z",
    re.I,
)
_GEEN_VOORDEUR = re.compile(r"(?:post(?:bus|box)|p\.?o\.? ?box|antwoord-?nummer|bus)\Z", re.I)
_JAAR = range(1900, 2100)


def find_adres(tekst: str) -> Iterator[Persoonsgegeven]:
    """Yield postcodes that stand with a house number. Boxes at the post office are nobody's home."""
    for treffer in _POSTCODE.finditer(tekst):
        begin, eind = treffer.span()
        postcode = treffer[0].replace(" ", "").upper()
        vanaf = max(0, begin - 70)
        voor = _ERVOOR.search(tekst[vanaf:begin])
        if voor and _is_voordeur(voor, treffer[0], tekst[eind : eind + 3]):
            huis = f"{voor['nummer']}{voor['toevoeging']}"
            yield _gegeven(tekst, vanaf + voor.start(), eind, postcode, huis)
        elif not (voor and _GEEN_VOORDEUR.search(voor["straat"])):
            na = _ERNA.match(tekst, eind)
            bedoeld = na and ("n" in na[0][:8].casefold() or int(na["nummer"]) not in _JAAR)
            if na and bedoeld and treffer[0][-2:].isupper():
                yield _gegeven(tekst, begin, na.end(), postcode, f"{na['nummer']}{na['toevoeging']}")


def _gegeven(tekst: str, begin: int, eind: int, postcode: str, huis: str) -> Persoonsgegeven:
    kaal = re.sub(r"[\s/-]", "", huis).upper()
    return Persoonsgegeven(Gegevensoort.ADRES, begin, eind, tekst[begin:eind], f"{postcode} {kaal}")


def _is_voordeur(voor: re.Match[str], postcode: str, erna: str) -> bool:
    """Whether what stands before a postcode is a street with a number, and not words and an amount."""
    straat = voor["straat"]
    if _GEEN_VOORDEUR.search(straat):
        return False
    if _STRAAT.search(straat):
        return True
    hoofdletter = any(woord[0].isupper() for woord in straat.split())
    plaats = not erna.strip(" .,;)") or erna.lstrip(" ,\n")[:1].isupper()
    return postcode[-2:].isupper() and hoofdletter and plaats and int(voor["nummer"]) not in _JAAR
