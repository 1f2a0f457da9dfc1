# SPDX-License-Identifier: EUPL-1.2
"""Reading what people print in or as a redaction box.

Place decides what a text means: `5.1.2` is an incomplete ground in a box and a heading elsewhere. These
functions take the text of one box (or one cell of an inventory) and must account for every character of it;
anything left over makes it no label at all. A new way of writing (`5.1 lid 2 sub e`, `(10)(2e)`, `buiten
verzoek`) is one more entry in `_SCHRIJFWIJZEN`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .gronden import ANDERE_CODES, GRONDEN
from .opmerkingen import RANGTELWOORDEN

MAX_LENGTE = 200
"""Characters; a longer text is prose, not a label."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a label says.

    `tekst`: as printed, spaces folded. `codes`: in order, each once; canonical codes of grounds, of
    `gronden.ANDERE_CODES`, or incomplete codes kept as they are, and then `onvolledig` is True. `toevoeging`:
    what stood in brackets, e.g. `contactgegevens`.
    """

    tekst: str
    codes: tuple[str, ...]
    toevoeging: str | None = None
    onvolledig: bool = False


@dataclass(frozen=True, slots=True)
class Schrijfwijze:
    """One way of writing a code: where it matches, and the code it stands for (None: no code)."""

    patroon: re.Pattern[str]
    lees: Callable[[re.Match[str]], str | None]


_RANG = "|".join(RANGTELWOORDEN)
_WET = r"(?:\s*,?\s*(?:van\s+)?(?:de\s+)?(?P<wet>woo|wob|wet open overheid|wet openbaarheid van bestuur)\b)?"
_ARTIKEL = r"(?P<artikel>(?:artikelen|artikel|art)\b\.?\s*)?"
_LID_WOORDEN = (
    rf"[\s,(]*(?P<rang>{_RANG})\s*lid\b|[\s,(]*(?P<cijfer>\d)\s*(?:e|de|ste)\s*lid\b"
    r"|[\s,(]*lid\s*(?P<lidnr>\d)"
)
_LID_EIND = r"(?!\d|,\d|\s*\.\s*\d)[)]*"
_LID_WOO = rf"(?:{_LID_WOORDEN}|[\s.()]*(?P<punt>\d)){_LID_EIND}"
_LID_WOB = rf"(?:{_LID_WOORDEN}|\s*[.()][\s.()]*(?P<punt>\d)){_LID_EIND}"
_ONDERDEEL = (
    r"(?:[\s,.(]*(?:aanhef\s+en\s+)?(?:onderdeel|onder|sub|letter|ond\.)\s*|[\s.,()\-]*)"
    r"[(\"']?(?P<letter>[a-i])(?![a-z0-9])[)\"']*"
)
_WOO = re.compile(
    rf"{_ARTIKEL}[(]?(?P<nummer>5\s*\.\s*(?:1|2|4\s*\.?\s*a|4))(?!\d)[)]?(?:{_LID_WOO}(?:{_ONDERDEEL})?)?{_WET}"
)
_WOB = re.compile(rf"{_ARTIKEL}[(]?(?P<nummer>1[01])(?!\d)(?:{_LID_WOB}(?:{_ONDERDEEL})?)?[)]?{_WET}")
_AANEEN = re.compile(r"(?P<nummer>51|10)(?P<punt>\d)(?P<letter>[a-i])(?![a-z0-9])")
_AWR = re.compile(
    r"awr[\s\-]*(?:art(?:ikel|\.)?\s*)?67(?!\d)|(?:art(?:ikel|\.)?\s*)?67\s*,?\s*(?:eerste lid\s*,?\s*)?"
    r"(?:van\s+)?(?:de\s+)?(?:awr|algemene wet inzake rijksbelastingen)\b"
)
_BUITEN = re.compile(
    r"(?:valt\s+)?buiten\s+(?:de\s+)?(?:reikwijdte\s+)?(?:van\s+)?(?:het\s+|dit\s+)?(?:woo-?\s?|wob-?\s?)?verzoek(?!\w)"
    r"|(?:valt\s+)?buiten\s+(?:de\s+)?reikwijdte(?!\w)"
)
_DUBBEL = re.compile(r"dubbel(?:e|ing)?(?:\s+document)?(?!\w)|duplicaat(?!\w)")
_OPENBAAR = re.compile(r"(?:reeds|al)\s+openbaar(?:\s+gemaakt)?(?!\w)")

_TUSSEN = re.compile(r"[\s,;/|+&.]+(?:en\s+)?")
_TOEVOEGING = re.compile(r"\s*\(\s*([^()]*[^\W\d_]{3,}[^()]*?)\s*\)")
_LOSSE_LETTER = re.compile(r"(?:onderdeel\s+|onder\s+|sub\s+)?(?P<letter>[a-i])(?![\w.])")

ONVOLLEDIG = frozenset(
    {".".join(code.split(".")[:n]) for code in GRONDEN for n in range(1, code.count(".") + 1)}
    - {"5", *GRONDEN}
)
"""Codes that begin like a ground's and name none: `5.1`, `5.1.2`, `5.2`, `5.4a`, `10`, `10.2`, `11` …"""


def _groep(match: re.Match[str], naam: str) -> str:
    return match.groupdict().get(naam) or ""


def _lees_artikel(match: re.Match[str]) -> str | None:
    """The code that article, lid and letter spell together; None if no ground begins like that."""
    nummer = re.sub(r"4\.?a$", "4a", re.sub(r"\s", "", match["nummer"]))
    lid = next(filter(None, (_groep(match, naam) for naam in ("cijfer", "lidnr", "punt"))), "")
    if rang := _groep(match, "rang"):
        lid = str(RANGTELWOORDEN.index(rang) + 1)
    code = ".".join(filter(None, (nummer, lid, _groep(match, "letter"))))
    if code not in GRONDEN and code not in ONVOLLEDIG:
        return None
    wet = _groep(match, "wet")
    if wet and (wet in {"woo", "wet open overheid"}) != code.startswith("5."):
        return None
    return code if "." in code or wet or _groep(match, "artikel") else None


def _lees_aaneen(match: re.Match[str]) -> str | None:
    nummer = "5.1" if match["nummer"] == "51" else "10"
    code = f"{nummer}.{match['punt']}.{match['letter']}"
    return code if code in GRONDEN else None


_SCHRIJFWIJZEN: tuple[Schrijfwijze, ...] = (
    Schrijfwijze(_AANEEN, _lees_aaneen),
    Schrijfwijze(_WOO, _lees_artikel),
    Schrijfwijze(_WOB, _lees_artikel),
    Schrijfwijze(_AWR, lambda _: "awr-67"),
    Schrijfwijze(_BUITEN, lambda _: "buiten verzoek"),
    Schrijfwijze(_DUBBEL, lambda _: "dubbel"),
    Schrijfwijze(_OPENBAAR, lambda _: "reeds openbaar"),
)


def read_label(text: str, letters: Mapping[str, str] | None = None) -> Label | None:
    """Read the text of one redaction box; None if it is anything else than a label.

    `letters` are an authority's own marks (`{"J": "5.1.2.e"}`); they count as printed, capitals and all.
    Dates, versions, IP numbers, ECLI numbers, headings and running text give None. Never raises.
    """
    tekst = " ".join(unicodedata.normalize("NFKC", text).split())
    if not tekst or len(tekst) > MAX_LENGTE:
        return None
    codes, toevoegingen = _lees_alles(tekst.strip(" .,:;\"'[]{}<>*_"), letters or {})
    if not codes:
        return None
    return Label(
        tekst=tekst,
        codes=tuple(dict.fromkeys(codes)),
        toevoeging=", ".join(dict.fromkeys(toevoegingen)) or None,
        onvolledig=any(code in ONVOLLEDIG for code in codes),
    )


def normaliseer_code(text: str) -> str | None:
    """The canonical code for any sane spelling of exactly one complete code, else None.

    The code is one of a ground or of `gronden.ANDERE_CODES`. An addition in brackets is allowed and left out:
    `5.1.2.i (contactgegevens)` gives `5.1.2.i`.
    """
    label = read_label(text)
    if label is None or label.onvolledig or len(label.codes) != 1:
        return None
    return label.codes[0]


def _lees_alles(tekst: str, letters: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Codes and additions of a whole text; both empty if a part of it cannot be read."""
    codes: list[str] = []
    toevoegingen: list[str] = []
    plaats = 0
    while plaats < len(tekst):
        gelezen = _lees_een(tekst, plaats, letters, codes[-1] if codes else "")
        if gelezen is None:
            return [], []
        code, plaats = gelezen
        codes.append(code)
        if toevoeging := _TOEVOEGING.match(tekst, plaats):
            toevoegingen.append(toevoeging[1])
            plaats = toevoeging.end()
        if plaats < len(tekst):
            tussen = _TUSSEN.match(tekst, plaats)
            if tussen is None:
                return [], []
            plaats = tussen.end()
    return codes, toevoegingen


def _lees_een(tekst: str, plaats: int, letters: Mapping[str, str], vorige: str) -> tuple[str, int] | None:
    """The code that begins at `plaats` and where it ends, or None."""
    for letter, waarde in letters.items():
        code = waarde if waarde in GRONDEN or waarde in ANDERE_CODES else normaliseer_code(waarde)
        eind = plaats + len(letter)
        if letter and code and tekst.startswith(letter, plaats) and not tekst[eind : eind + 1].isalnum():
            return code, eind
    klein = tekst.lower()
    beste: tuple[str, int] | None = None
    for wijze in _SCHRIJFWIJZEN:
        match = wijze.patroon.match(klein, plaats)
        code = wijze.lees(match) if match else None
        if match and code and (beste is None or match.end() > beste[1]):
            beste = code, match.end()
    if beste is None and vorige[-2:-1] == "." and (los := _LOSSE_LETTER.match(klein, plaats)):
        code = vorige[:-1] + los["letter"]
        return (code, los.end()) if code in GRONDEN else None
    return beste
