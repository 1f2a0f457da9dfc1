# SPDX-License-Identifier: EUPL-1.2
"""Reading what people print in or as a redaction box.

Place decides what a text means: `5.1.2` is an incomplete ground in a box and a heading elsewhere. These
functions take the text of one box (or one cell of an inventory) and must account for every character of it;
anything left over makes it no label at all. How codes are written stands in `schrijfwijzen`; text that a
machine recognised in a scan is for `ocr_labels`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from .gronden import ANDERE_CODES, GRONDEN
from .schrijfwijzen import BEGIN, ONVOLLEDIG, SCHRIJFWIJZEN, lees_vervolg

MAX_LENGTE = 200
"""Characters; a longer text is prose, not a label."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a label says.

    `tekst`: as printed, spaces folded. `codes`: in order, each once; canonical codes of grounds, of
    `gronden.ANDERE_CODES`, or incomplete codes kept as they are, and then `onvolledig` is True. `toevoeging`:
    what was said of it besides, mostly in brackets, e.g. `contactgegevens`.
    """

    tekst: str
    codes: tuple[str, ...]
    toevoeging: str | None = None
    onvolledig: bool = False


_KANS = re.compile(
    r"5|1[01]|67|verzoek|reikwijdte|scope|dubbel|duplicaat|doublure|openbaar|gepubliceerd", re.IGNORECASE
)
"""What every label has, an authority's own letters aside; a quick way to leave out most other text."""

_TEKEN_VAN = re.compile(
    r"(?<!\d)5[\W_]{0,4}[124]|(?<!\d)(?:1[01]|67)(?!\d)|(?<!\d)10\d\s?[a-i]"
    r"|verzoek|reikwijdte|scope|dubbel|duplicaat|doublure|openbaar|gepubliceerd",
    re.IGNORECASE,
)
"""The same somewhere in running text, numbers that go on left out."""

_STREEP = dict.fromkeys((*range(0x2010, 0x2016), 0x2212, 0xFE58, 0xFE63), "-")
_PUNT = dict.fromkeys((0xB7, 0x2022, 0x2024, 0x2219, 0x22C5, 0x2027, 0x30FB), ".")
_TEKENS = str.maketrans({**_STREEP, **_PUNT, **dict.fromkeys(map(ord, "‘’‚‛“”„‟«»`´"), '"')})

_RAND = " .,:;\"'[]{}<>*_=|~^\\#!?†‡→←…"
_PAREN = (("(", ")"), ("-", "-"), ("/", "/"))

_TUSSEN = re.compile(
    r"(?:[\s,;:/\\|+&.\-_>~⁄\[\]]|\ben(?:/of)?\b|\bof\b|\bjo(?:\.|\b)|\balsmede\b|\bjuncto\b)+"
)
_TOEVOEGING = re.compile(r"\s*\(\s*([^()]*[^\W\d_]{3,}[^()]*?)\s*\)")
_AANDUIDING = (
    r"(?:bijzondere\s+|strafrechtelijke\s+|concurrentiegevoelige\s+|vertrouwelijke\s+)?"
    r"(?:persoons|contact|bedrijfs|bedrijfs- en fabricage|fabricage|naw-?\s?|gezondheids)gegevens|naw"
    r"|(?:voor|achter)?na(?:am|men)|handtekening|paraaf|telefoonnummers?|e-?mailadres(?:sen)?|adres(?:gegevens)?"
    r"|(?:eerbiediging\s+(?:van\s+)?(?:de\s+)?)?persoonlijke\s+levenssfeer|privacy|gezondheid"
    r"|concurrentiegevoelig(?:e\s+gegevens)?|(?:nationale\s+)?identificatienummers?|bsn"
    r"|eenheid\s+van\s+de\s+kroon|veiligheid\s+van\s+de\s+staat|internationale\s+betrekkingen"
    r"|(?:economische(?:\s+(?:of|en))?\s+)?(?:financiële\s+)?belangen(?:\s+van\s+de\s+(?:staat|overheid))?"
    r"|opsporing(?:\s+en\s+vervolging)?(?:\s+van\s+strafbare\s+feiten)?"
    r"|inspectie,?\s+(?:controle\s*,?\s*)?(?:en\s+)?toezicht|bescherming\s+van\s+het\s+milieu"
    r"|(?:beveiliging(?:\s+van\s+(?:personen\s+en\s+)?bedrijven)?(?:\s+en\s+)?)?(?:het\s+)?voorkomen\s+van\s+sabotage"
    r"|beveiliging(?:\s+van\s+(?:personen\s+en\s+)?bedrijven)?|sabotage"
    r"|goed\s+functioneren(?:\s+van\s+de\s+(?:staat|overheid))?"
)
_AANDUIDING_LID = (
    r"(?:persoonlijke\s+)?beleidsopvatting(?:en)?(?:\s+(?:in\s+stukken\s+)?voor\s+intern\s+beraad)?|intern\s+beraad"
    r"|onevenredige\s+(?:bevoordeling\s+of\s+)?benadeling|eerste\s+kennis(?:neming)?"
)
"""What belongs to a ground without a letter; `5.2.1 Privacy` is a heading."""
_AANTAL = re.compile(r"\s*\(?\d{1,2}\s?[x×]\)?(?!\w)")
_AANEEN = re.compile(rf"{BEGIN}|\(")
_NA = re.compile(rf"[\s:,\-]+(?:i\.?v\.?m\.?\s+)?({_AANDUIDING}|{_AANDUIDING_LID})(?!\w)")
_NA_LID = re.compile(rf"[\s:,\-]+(?:i\.?v\.?m\.?\s+)?({_AANDUIDING_LID})(?!\w)")
_VOORAF = re.compile(
    rf"(?:(?P<aanduiding>{_AANDUIDING}|{_AANDUIDING_LID})|(?:weiger\w*|uitzonderings|lak|wo[bo][\s\-]?)?grond(?:en)?|code"
    r"|(?:weg)?gelakt|geweigerd|onleesbaar gemaakt|geanonimiseerd|verwijderd|niet openbaar|o\.?g\.?v\.?)"
    r"(?:\s+(?:op\s+grond\s+van|o\.?g\.?v\.?|conform|cf\.?|ingevolge|i\.?v\.?m\.?))?(?!\w)[\s:,\-]*"
)
_LID_VOORAF = re.compile(_AANDUIDING_LID)
_BEGIN = re.compile(r"[\d(aw]")
"""How a code begins, one of an authority's own aside."""


def read_label(text: str, letters: Mapping[str, str] | None = None) -> Label | None:
    """Read the text of one redaction box; None if it is anything else than a label.

    `letters` are an authority's own marks (`{"J": "5.1.2.e"}`); they count as printed, capitals and all.
    Dates, versions, IP numbers, ECLI numbers, headings and running text give None. Never raises.
    """
    if len(text) > 4 * MAX_LENGTE:
        return None
    return _lees(text, tuple(letters.items()) if letters else ())


@lru_cache(maxsize=4096)
def _lees(text: str, letters: tuple[tuple[str, str], ...]) -> Label | None:
    """As read_label; kept, since one document says the same on hundreds of boxes."""
    tekst = vouw_label(text)
    if not tekst or len(tekst) > MAX_LENGTE or not (letters or _KANS.search(tekst)):
        return None
    codes, toevoegingen = _Lezer(_schil(tekst.translate(_TEKENS)), dict(letters)).lees()
    if not codes:
        return None
    return Label(
        tekst=tekst,
        codes=tuple(dict.fromkeys(codes)),
        toevoeging=", ".join(dict.fromkeys(toevoegingen)) or None,
        onvolledig=any(code in ONVOLLEDIG for code in codes),
    )


def has_label_sign(text: str) -> bool:
    """Whether any part of a text may be a label, an authority's own marks aside: a quick look before a real one."""
    if not _KANS.search(text) and text.isascii():
        return False
    return _TEKEN_VAN.search(unicodedata.normalize("NFKC", text)) is not None


def normaliseer_code(text: str) -> str | None:
    """The canonical code for any sane spelling of exactly one complete code, else None.

    The code is one of a ground or of `gronden.ANDERE_CODES`. An addition in brackets is allowed and left out:
    `5.1.2.i (contactgegevens)` gives `5.1.2.i`.
    """
    label = read_label(text)
    if label is None or label.onvolledig or len(label.codes) != 1:
        return None
    return label.codes[0]


def vouw_label(text: str) -> str:
    """A text as it is compared: full-width and other variants as plain signs, nothing invisible, single spaces."""
    tekst = unicodedata.normalize("NFKC", text)
    if not tekst.isascii():
        tekst = "".join(teken for teken in tekst if unicodedata.category(teken) != "Cf")
    return " ".join(tekst.split())


def _schil(tekst: str) -> str:
    """A text without the signs that people put around a label: quotes, full stops, brackets, dashes."""
    while True:
        kaal = tekst.strip(_RAND)
        for begin, eind in _PAREN:
            binnen = kaal[1:-1]
            # Only a pair that belongs together: `(10)(2e)` keeps its brackets.
            heel = begin not in binnen or (begin == "(" and binnen.find("(") < binnen.find(")"))
            if len(kaal) > 2 and kaal[0] == begin and kaal[-1] == eind and heel:
                kaal = binnen
        if kaal == tekst:
            return tekst
        tekst = kaal


class _Lezer:
    """Reads one text from left to right."""

    def __init__(self, tekst: str, letters: Mapping[str, str]) -> None:
        self._tekst = tekst
        # Some capitals are two characters in lower case, which would move what follows.
        self._klein = "".join(klein if len(klein := teken.lower()) == 1 else teken for teken in tekst)
        self._letters = {
            letter: code
            for letter, waarde in letters.items()
            if letter
            and (code := waarde if waarde in GRONDEN or waarde in ANDERE_CODES else normaliseer_code(waarde))
        }

    def lees(self) -> tuple[list[str], list[str]]:
        """Codes and additions of the whole text; both empty if a part of it cannot be read."""
        codes: list[str] = []
        toevoegingen: list[str] = []
        plaats, eigen = 0, False
        if (vooraf := _VOORAF.match(self._klein)) and self._begint(vooraf.end()):
            eigen = vooraf["aanduiding"] is not None
            toevoegingen += [self._tekst[slice(*vooraf.span("aanduiding"))]] if vooraf["aanduiding"] else []
            plaats = vooraf.end()
        while plaats < len(self._tekst):
            gelezen = self._een(plaats, codes[-1] if codes else "")
            if gelezen is None:
                return [], []
            code, plaats = gelezen
            # `Toezicht 10.2` is a heading or a score, `toezicht 10.2.d` a label.
            if eigen and not codes and not code[-1].isalpha() and not _LID_VOORAF.match(self._klein):
                return [], []
            codes.append(code)
            if aantal := _AANTAL.match(self._klein, plaats):
                plaats = aantal.end()
            na = _NA if code[-1].isalpha() else _NA_LID
            aanduiding = na.match(self._klein, plaats) if code in GRONDEN else None
            if toevoeging := _TOEVOEGING.match(self._tekst, plaats) or aanduiding:
                toevoegingen.append(self._tekst[slice(*toevoeging.span(1))])
                plaats = toevoeging.end()
            if plaats < len(self._tekst):
                tussen = _TUSSEN.match(self._klein, plaats)
                if tussen is None and not self._aaneen(plaats):
                    return [], []
                plaats = tussen.end() if tussen else plaats
        return codes, toevoegingen

    def _begint(self, plaats: int) -> bool:
        """Whether a code may begin here, one that the authority declared included."""
        return bool(_BEGIN.match(self._klein, plaats)) or any(
            self._tekst.startswith(letter, plaats) for letter in self._letters
        )

    def _aaneen(self, plaats: int) -> bool:
        """Whether two labels touch here: a code or an opening bracket stands right behind one."""
        return self._klein[plaats - 1] in "abcdefghi)" and _AANEEN.match(self._klein, plaats) is not None

    def _een(self, plaats: int, vorige: str) -> tuple[str, int] | None:
        """The code that begins at `plaats` and where it ends, or None."""
        for letter, code in self._letters.items():
            eind = plaats + len(letter)
            if self._tekst.startswith(letter, plaats) and not self._tekst[eind : eind + 1].isalnum():
                return code, eind + (self._tekst[eind:] == ")")
            if self._tekst.startswith(f"({letter})", plaats):
                return code, eind + 2
        beste: tuple[str, int] | None = None
        for wijze in SCHRIJFWIJZEN:
            match = wijze.patroon.match(self._klein, plaats)
            gelezen = wijze.lees(match) if match else None
            if match and gelezen and (beste is None or match.end() > beste[1]):
                beste = gelezen, match.end()
        return beste or lees_vervolg(self._klein, plaats, vorige)
