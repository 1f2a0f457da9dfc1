# SPDX-License-Identifier: EUPL-1.2
"""Reading labels that a machine recognised in the picture of a page.

Text recognition drops dots, moves spaces and takes signs for their look-alikes: `5.1 .2e`, `s12e`, `11)(1)`.
So this reading is lenient, and only for text that is known to stand in a redaction box of a scan: elsewhere
`s12e` is a word of its own. It must still account for every sign.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from .gronden import GRONDEN
from .labels import MAX_LENGTE, Label, read_label, vouw_label
from .schrijfwijzen import ONVOLLEDIG

_GELIJKENIS = {
    "0": "0oq", "1": "1li|!]t", "2": "2z", "4": "4", "5": "5s$", "6": "6", "7": "7",
    "a": "a@", "b": "b", "c": "c", "d": "d", "e": "eo", "f": "f", "g": "gq9", "h": "h", "i": "ilj|!1",
}  # fmt: skip
"""By sign of a code: what recognition makes of it, in lower case. `5.1.2.c` stays c: it is a ground itself."""

_LOS = re.compile(r"[^a-z0-9|!$@\]]|\](?=\W*$)|\](?=\s*[(\[])")
"""What may stand between the signs of a code without meaning."""

_REKENEN = re.compile(r"[%=]")
"""Signs of amounts and sums, which no label has."""

_WOORDEN = (
    "artikel", "art", "lid", "eerste", "tweede", "vierde", "vijfde", "onder", "onderdeel", "aanhef", "sub",
)  # fmt: skip
_ZINNEN = {
    "buitenverzoek": "buiten verzoek",
    "buitenhetverzoek": "buiten verzoek",
    "buitenreikwijdte": "buiten verzoek",
    "buitendereikwijdte": "buiten verzoek",
    "buitenreikwijdteverzoek": "buiten verzoek",
    "valtbuitenverzoek": "buiten verzoek",
    "valtbuitenhetverzoek": "buiten verzoek",
    "buitenscope": "buiten verzoek",
    "dubbel": "dubbel",
    "dubbeldocument": "dubbel",
    "duplicaat": "dubbel",
    "reedsopenbaar": "reeds openbaar",
    "reedsopenbaargemaakt": "reeds openbaar",
}


def read_ocr_label(text: str, letters: Mapping[str, str] | None = None) -> Label | None:
    """Read recognised text from one redaction box; None if it is no label, however badly recognised.

    As `labels.read_label`, which goes first; `tekst` stays as recognised. Never raises.
    """
    label = read_label(text, letters)
    tekst = vouw_label(text)
    if (label and not label.onvolledig) or not tekst or len(tekst) > MAX_LENGTE:
        return label
    codes = _lees_zin(tekst) or ([] if _REKENEN.search(tekst) else _lees_tekens(tekst))
    if codes:
        return Label(tekst, tuple(dict.fromkeys(codes)), None, any(code in ONVOLLEDIG for code in codes))
    return label or _met_woorden(tekst, letters)


def _met_woorden(tekst: str, letters: Mapping[str, str] | None) -> Label | None:
    hersteld = read_label(_herstel_woorden(tekst), letters)
    return Label(tekst, hersteld.codes, hersteld.toevoeging, hersteld.onvolledig) if hersteld else None


def _kaal(tekst: str) -> str:
    """Lower case without accents; `€` is how recognition sees a small e."""
    delen = unicodedata.normalize("NFD", tekst.lower().replace("€", "e"))
    return "".join(teken for teken in delen if not unicodedata.combining(teken))


# --- codes, sign by sign ---------------------------------------------------------------------------------


def _lees_tekens(tekst: str) -> list[str]:
    """The codes that a text spells if look-alikes are taken for each other; none if anything is left."""
    kaal = _kaal(tekst)
    plekken = [plek for plek, teken in enumerate(kaal) if not _LOS.match(kaal, plek)]
    codes: list[str] = []
    begin = 0
    while begin < len(plekken):
        for code in _KANDIDATEN:
            kern = code.replace(".", "")
            eigen = plekken[begin : begin + len(kern)]
            if len(eigen) == len(kern) and _past(code, kern, kaal, eigen):
                codes.append(code)
                begin += len(kern)
                break
        else:
            return []
    return codes


_KANDIDATEN = sorted(GRONDEN, key=lambda code: (-len(code.replace(".", "")), code))
"""Longest first, so that `5.1.2.e` is not read as a shorter code with a rest."""


def _past(code: str, kern: str, kaal: str, plekken: list[int]) -> bool:
    """Whether the signs at these places can be the code."""
    gelezen = [kaal[plek] for plek in plekken]
    if not all(teken in _GELIJKENIS[bedoeld] for bedoeld, teken in zip(kern, gelezen, strict=True)):
        return False
    gelijk = sum(teken == bedoeld for bedoeld, teken in zip(kern, gelezen, strict=True))
    gaten = [kaal[a + 1 : b] for a, b in pairwise(plekken)]
    tekens = sum(1 for gat in gaten if gat.strip())
    # Three or four bare digits are the number of a page or a year; `10` and `11` count as one part.
    letters = kern[-1].isalpha() and gelezen[-1].isalpha()
    if letters:
        return (gelijk >= 3 or (gelijk >= 2 and tekens >= 2)) and _delen_heel(code, gaten)
    return tekens >= (2 if kern[-1].isalpha() else 1) and gelijk >= len(kern) - 2 and _delen_heel(code, gaten)


def _delen_heel(code: str, gaten: list[str]) -> bool:
    """Whether nothing parts the digits of `10` and `11`."""
    return not (code.startswith(("10", "11")) and gaten[0].strip())


# --- words -----------------------------------------------------------------------------------------------


def _lees_zin(tekst: str) -> list[str]:
    """The code of a label in words, such as `buiten verzoek`, also where it is printed more than once."""
    letters = re.sub(r"[^a-z]", "", _kaal(tekst).translate(str.maketrans("01!|", "olil")))
    codes: list[str] = []
    while letters:
        for lengte in range(min(len(letters), 24), 4, -1):
            if code := _zin(letters[:lengte]):
                codes.append(code)
                letters = letters[lengte:]
                break
        else:
            return []
    return codes


@cache
def _zin(letters: str) -> str | None:
    for zin, code in _ZINNEN.items():
        if abs(len(zin) - len(letters)) <= 2 and afstand(zin, letters) <= len(zin) // 6:
            return code
    return None


def _herstel_woorden(tekst: str) -> str:
    """The text with the words `artikel`, `lid`, `onder` … put right, and look-alikes of digits beside them."""
    los = re.sub(r"(?<=lid|sub)(?=\d)", " ", _kaal(tekst))
    return re.sub(r"[a-z0-9|!$]+", lambda match: _herstel(match[0]), los)


@cache
def _herstel(deel: str) -> str:
    letters = deel.translate(str.maketrans("10!|$", "lolls"))
    for woord in _WOORDEN:
        if afstand(woord, letters) <= len(woord) // 4 or (woord == "lid" and letters in ("lld", "iid")):
            return woord
    if re.fullmatch(r"sub[a-i]", deel):
        return f"sub {deel[-1]}"
    return deel.translate(str.maketrans("l|!zs$", "111255")) if len(deel) == 1 else deel


def afstand(a: str, b: str) -> int:
    """How many letters must be changed, added or left out to make `b` of `a`."""
    rij = list(range(len(b) + 1))
    for i, teken in enumerate(a, 1):
        vorige, rij[0] = rij[0], i
        for j, ander in enumerate(b, 1):
            vorige, rij[j] = rij[j], min(rij[j] + 1, rij[j - 1] + 1, vorige + (teken != ander))
    return rij[-1]
