# SPDX-License-Identifier: EUPL-1.2
"""How people write the code of a ground: one entry in `SCHRIJFWIJZEN` for each way.

Every pattern is for text in lower case, with every dash as `-` and every dot as `.`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .gronden import GRONDEN
from .opmerkingen import RANGTELWOORDEN


@dataclass(frozen=True, slots=True)
class Schrijfwijze:
    """One way of writing a code: where it matches, and the code it stands for (None: no code)."""

    patroon: re.Pattern[str]
    lees: Callable[[re.Match[str]], str | None]


ONVOLLEDIG = frozenset(
    {".".join(code.split(".")[:n]) for code in GRONDEN for n in range(1, code.count(".") + 1)}
    - {"5", *GRONDEN}
    | {f"5.1.{letter}" for letter in "abcdefghi"}
)
"""Codes that begin like a ground's and name none: `5.1`, `5.1.2`, `5.2`, `5.4a`, `10`, `10.2`, `11` …; and those
that leave out the lid, `5.1.e`, which may be of the first or of the second."""

BEGIN = r"(?:\(?5\s*\.\s*[124]|\(?1[01]\)?\s*[.(]\s*\d)"
"""Pattern of the place where a code may begin."""

_VERDER = rf"(?!(?!{BEGIN})[a-z0-9])"
"""No letter or digit follows, unless it begins the next code: labels that touch have no space between them."""

_RANG = "|".join(RANGTELWOORDEN)
_WETTEN = r"woo|wob|wet open overheid|wet openbaarheid van bestuur"
_VOOR = rf"(?:(?P<voor>{_WETTEN})(?![a-z])[\s,:;.\-]*)?"
_WET = rf"(?:\s*[,.]?\s*[(]?(?:van\s+)?(?:de\s+)?(?P<wet>{_WETTEN})\b[)]?(?:\s*\((?:woo|wob)\))?)?"
_ARTIKEL = r"(?P<artikel>(?:artikelen|artikel|article|artt?)(?![a-z])[.:]?\s*)?"
_LID_WOORDEN = (
    rf"[\s,.(\-]*(?P<rang>{_RANG})\s*lid\b|[\s,.(\-]*(?P<cijfer>\d)\s*(?:e|de|ste)\s*lid\b"
    r"|[\s,.(\-]*(?:lid|l\.)[\s:.]*(?P<lidnr>\d)"
)
_LID_EIND = rf"(?!\d|,\d|\s*\.(?!\s+{BEGIN})\s*\d)[)]*"
_LID_WOO = rf"(?:{_LID_WOORDEN}|[\s.()]*(?P<punt>\d)){_LID_EIND}"
_LID_WOB = rf"(?:{_LID_WOORDEN}|\s*[.()][\s.()]*(?P<punt>\d)){_LID_EIND}"
_ONDERDEEL = (
    r"(?:[\s,.(\-]*(?:aanhef(?:\s+en)?[\s,]+)?(?:onderdeel|onder|sub|letter|lid|ond|lit|punt|o\.)[\s.:\-]*|[\s.,()\-]*)"
    rf"[(\"']?(?P<letter>[a-i]){_VERDER}[)\"']*"
)
_WOO = re.compile(
    rf"{_VOOR}{_ARTIKEL}[(]?(?P<nummer>5\s*\.\s*(?:1|2|4\s*\.?\s*a|4))(?!\d)[)]?"
    rf"(?:{_LID_WOO}(?:{_ONDERDEEL})?)?{_WET}"
)
_ZONDER_LID = re.compile(
    rf"{_VOOR}{_ARTIKEL}(?P<nummer>5\s*\.\s*1)(?:\.|,?\s+(?:aanhef\s+en\s+)?(?:onderdeel|onder|sub)\s+)"
    rf"(?P<letter>[a-i]){_VERDER}{_WET}"
)
_WOB = re.compile(rf"{_VOOR}{_ARTIKEL}[(]?(?P<nummer>1[01])(?!\d)(?:{_LID_WOB}(?:{_ONDERDEEL})?)?[)]?{_WET}")
# Any sign may stand between the parts, if a letter closes the row. A comma begins a decimal too: `10,2 g`.
_TEKEN = r"\s*[-./,_:(]+\s*"
_LOS_WOO = re.compile(
    rf"{_VOOR}{_ARTIKEL}[(]?(?P<nummer>5[)]?(?:{_TEKEN}|\s+)1)(?:[)]*{_TEKEN}|\s+)(?P<punt>\d)"
    rf"[\s\-./,_:)(]*(?P<letter>[a-i]){_VERDER}[)]*{_WET}"
)
_LOS_WOB = re.compile(
    rf"{_VOOR}{_ARTIKEL}[(]?(?P<nummer>10)(?:\s*[-./_]\s*(?P<punt>\d)[\s\-./,_)(]*"
    rf"|\s*,\s*(?P<cijfer>\d)[\-./,_)(]*\s*(?<!\d\s)|\s+(?P<lidnr>\d)\s*)(?P<letter>[a-i]){_VERDER}[)]*{_WET}"
)
_AANEEN = re.compile(
    rf"{_VOOR}{_ARTIKEL}(?P<nummer>51|10)(?P<punt>\d)(?:(?<=51\d)\s)?(?P<letter>[a-i]){_VERDER}{_WET}"
)
_AWR = re.compile(
    r"awr[\s\-,:]*(?:art(?:ikel|\.)?\s*)?67(?!\d)(?:\s*,?\s*(?:lid 1|eerste lid))?"
    r"|(?:art(?:ikel|\.)?\s*)?67\s*,?\s*(?:(?:eerste lid|lid 1)\s*,?\s*)?"
    r"(?:van\s+)?(?:de\s+)?(?:awr|algemene wet inzake rijksbelastingen)\b"
)
_BUITEN = re.compile(
    r"(?:valt\s+|is\s+)?buiten\s*(?:de\s+)?(?:reikwijdte\s+|scope\s+|bereik\s+)?(?:van\s+)?(?:het\s+|dit\s+|uw\s+)?"
    r"(?:woo-?\s?|wob-?\s?)?verzoek(?!\w)|(?:valt\s+|is\s+)?buiten\s+(?:de\s+)?(?:reikwijdte|scope)(?!\w)"
)
_NUMMER = r"(?:[\s,:(]+(?:(?:met|van|zie|aan|document|doc|nummer|nr)\b[\s.]*)*\d[\w.\-]*[)]?)?"
_DUBBEL = re.compile(
    rf"(?:is\s+)?(?:dubbel(?:e|ing)?(?:\s+(?:document|pagina|exemplaar|stuk))?|duplicaat|doublure)(?!\w){_NUMMER}"
)
_OPENBAAR = re.compile(
    rf"(?:is\s+)?(?:reeds|al|eerder)\s+(?:eerder\s+)?(?:openbaar(?:\s+gemaakt)?|gepubliceerd)(?!\w){_NUMMER}"
)
_ZELFDE_LETTER = re.compile(
    rf"(?:onderdeel\s+|onder\s+|sub\s+)?[(]?(?:(?P<punt>\d)\.?\s*)?(?P<letter>[a-i]){_VERDER}(?!\.\w)[)]?{_WET}"
)
_OOK_11 = re.compile(rf"{_ARTIKEL}11(?![\w.,/:\-]){_WET}")
_ZELFDE_ARTIKEL = re.compile(rf"(?:{_LID_WOORDEN}){_LID_EIND}(?:{_ONDERDEEL})?{_WET}")


def _groep(match: re.Match[str], naam: str) -> str:
    return match.groupdict().get(naam) or ""


def _lid(match: re.Match[str]) -> str:
    """The number of the lid, however it is written; empty where none is."""
    if rang := _groep(match, "rang"):
        return str(RANGTELWOORDEN.index(rang) + 1)
    return next(filter(None, (_groep(match, naam) for naam in ("cijfer", "lidnr", "punt"))), "")


def _lees_artikel(match: re.Match[str]) -> str | None:
    """The code that article, lid and letter spell together; None if no ground begins like that."""
    nummer = re.sub(r"4\.?a$", "4a", re.sub(r"\s", "", match["nummer"]))
    return _lees_code(match, ".".join(filter(None, (nummer, _lid(match), _groep(match, "letter")))))


def _lees_los(match: re.Match[str]) -> str | None:
    """The code of a complete ground with other signs than dots between its parts, or none."""
    nummer = "5.1" if match["nummer"].startswith("5") else "10"
    code = _lees_code(match, f"{nummer}.{_lid(match)}.{match['letter']}")
    return code if code in GRONDEN else None


def _lees_code(match: re.Match[str], code: str) -> str | None:
    """The code, if a ground begins like that and it belongs to the act that is named, if one is."""
    if code not in GRONDEN and code not in ONVOLLEDIG:
        return None
    for wet in filter(None, (_groep(match, "voor"), _groep(match, "wet"))):
        if (wet in {"woo", "wet open overheid"}) != code.startswith("5."):
            return None
    # `Artikel 11` is the heading of many a contract.
    genoemd = _groep(match, "voor") or _groep(match, "wet")
    return code if "." in code or genoemd else None


def lees_vervolg(tekst: str, plaats: int, vorige: str) -> tuple[str, int] | None:
    """The code at `plaats` that leans on the one before it, and where it ends: `5.1.2.e en i`, `… en vijfde lid`.

    After a ground of the Wob a bare `11` is the other article with grounds.
    """
    delen = vorige.split(".")
    kop = 1 if delen[0] in ("10", "11") else 2
    if len(delen) <= kop:
        return None
    if delen[0] == "10" and (elf := _OOK_11.match(tekst, plaats)):
        return "11", elf.end()
    if letter := _ZELFDE_LETTER.match(tekst, plaats):
        lid = letter["punt"] or delen[kop]
        code = _lees_code(letter, ".".join((*delen[:kop], lid, letter["letter"])))
        # A lone letter goes on with letters, not with a lid that has none.
        if code and code in GRONDEN and len(delen) > kop + 1:
            return code, letter.end()
    if artikel := _ZELFDE_ARTIKEL.match(tekst, plaats):
        code = _lees_code(artikel, ".".join(filter(None, (*delen[:kop], _lid(artikel), artikel["letter"]))))
        return (code, artikel.end()) if code else None
    return None


SCHRIJFWIJZEN: tuple[Schrijfwijze, ...] = (
    Schrijfwijze(_AANEEN, _lees_los),
    Schrijfwijze(_WOO, _lees_artikel),
    Schrijfwijze(_ZONDER_LID, _lees_artikel),
    Schrijfwijze(_WOB, _lees_artikel),
    Schrijfwijze(_LOS_WOO, _lees_los),
    Schrijfwijze(_LOS_WOB, _lees_los),
    Schrijfwijze(_AWR, lambda _: "awr-67"),
    Schrijfwijze(_BUITEN, lambda _: "buiten verzoek"),
    Schrijfwijze(_DUBBEL, lambda _: "dubbel"),
    Schrijfwijze(_OPENBAAR, lambda _: "reeds openbaar"),
)
