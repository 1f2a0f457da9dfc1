# SPDX-License-Identifier: EUPL-1.2
"""References to law articles and case law in running Dutch text.

A reference counts only if its act is known: named in the text (`artikel 5.1, tweede lid, van de Woo`), or given by
the caller for text that speaks of one act (`5.1 lid 1 sub e`). A contract's own `artikel 5.2` is no reference.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from .gronden import GRONDEN
from .opmerkingen import RANGTELWOORDEN
from .teksten import Lid, anker, artikel_op

DEEPLINK = "https://deeplink.rechtspraak.nl/uitspraak?id="
"""Official address of a Dutch judgment, before its ECLI."""

E_JUSTICE = "https://e-justice.europa.eu/ecli/"
"""Official address of a judgment of the courts of the European Union, before its ECLI."""


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """One reference: `tekst[start:eind]` is what can be made a link.

    `soort` artikel: `wet` and `artikel` as in `teksten`, `lid` and `onderdeel` if named and existing. `soort` ecli:
    `ecli` and its official `adres`.
    """

    start: int
    eind: int
    soort: Literal["artikel", "ecli"]
    wet: str = ""
    artikel: str = ""
    lid: str | None = None
    onderdeel: str | None = None
    ecli: str = ""
    adres: str = ""

    @property
    def anker(self) -> str:
        """Anchor on the article's page; empty for the article as a whole."""
        return anker(self.lid, self.onderdeel)


_WETNAMEN = (
    ("uavg", r"Uitvoeringswet\s+Algemene\s+verordening\s+gegevensbescherming|Uitvoeringswet\s+AVG|UAVG"),
    ("woo", r"Wet\s+open\s+overheid|Woo"),
    ("wob", r"Wet\s+openbaarheid\s+van\s+bestuur|Wob"),
    ("awb", r"Algemene\s+wet\s+bestuursrecht|Awb"),
    ("atw", r"Algemene\s+termijnenwet|Atw"),
)
_NAMEN = "|".join(f"(?P<{wet}>{namen})" for wet, namen in _WETNAMEN)
_RANG = "|".join(RANGTELWOORDEN)
_EIND = r"(?![\w-])"
_EN = r"(?:en/of|en|of|dan\s+wel|alsmede|respectievelijk|resp\.)"
# The word artikel, or a bare number with a lid. One pattern: the search for a second would run to the end each time.
_BEGIN = re.compile(
    r"\b(?:artikelen|artikel|art[tn]?\.|art)\s+(?=\d)"
    r"|(?<![\w.:,/-])(?=\d{1,2}(?:[.:]\d{1,3})?[a-z]?,?\s+lid\s+\d)",
    re.I,
)
_NUMMER = re.compile(rf"(?P<nummer>\d{{1,2}}(?:[.:]\d{{1,3}})?[a-z]?){_EIND}(?!\.\d)")
_CODE = re.compile(
    rf"(?P<kop>\d{{1,2}}\.\d[a-z]?\.\d|\d{{1,2}}\.\d(?=\.[a-z]))(?:\.?(?P<letter>[a-z]))?{_EIND}(?!\.\w)"
)
_LIDKERN = rf"(?:lid\s+(?P<cijfer>\d{{1,2}})|(?P<rang>{_RANG})\s+lid|(?P<getal>\d)e\s+lid){_EIND}"
_LID = re.compile(rf",?\s+{_LIDKERN}", re.I)
_MEER_LEDEN = re.compile(rf"(?:,?\s+(?:{_EN}|juncto|jo\.?)|,)\s+(?P<kern>{_LIDKERN})", re.I)
_LEDEN = re.compile(
    rf",?\s+(?:(?P<lijst>(?:{_RANG})(?:,\s+(?:{_RANG}))*,?\s+{_EN}\s+(?:{_RANG}))\s+lid"
    rf"|(?:leden|lid)\s+(?P<cijfers>\d{{1,2}}(?:,\s+\d{{1,2}})*\s+{_EN}\s+\d{{1,2}})){_EIND}(?![.:]\d)",
    re.I,
)
_ONDERDEEL = re.compile(
    r",?\s+(?:(?:aanhef\s+)?en\s+)?(?:onder|onderdeel|onderdelen|sub|letter)"
    rf"\s+[\"'“‘„]?(?P<letter>[a-z])[\"'”’]?(?:\)(?=,?\s+(?:van|w|a)))?{_EIND}",
    re.I,
)
_MEER_LETTERS = re.compile(
    rf"(?:,\s+|,?\s+{_EN}\s+)(?:(?:onder|sub)\s+)?[\"'“‘„]?(?P<letter>[a-z])[\"'”’]?{_EIND}(?!\s+lid)"
)
_VERDER = re.compile(
    rf"(?:,\s+|,?\s+(?:{_EN}|juncto|jo\.?|t/m|tot\s+en\s+met)\s+)(?:artikelen\s+|artikel\s+)?(?=\d)", re.I
)
_WET = re.compile(rf"\.?,?\s+(?:(?:van|uit)\s+)?(?:de\s+)?(?:{_NAMEN}){_EIND}", re.I)
_WET_ERVOOR = re.compile(rf"\b(?:{_NAMEN})(?:\s+\(\w+\))?(?:[,:]?\s+|,?\s*\()\Z", re.I)
_WET_AFSTAND = 80
_DEZE_WET = re.compile(rf",?\s+van\s+(?:deze|de)\s+wet{_EIND}", re.I)
_ANDERE_WET = re.compile(
    r",?\s+(?:van|uit|bij|in)\s+\w|,?\s+(?:\w*[A-Z]){2}|,?\s+(?:Wet|Besluit|[A-Z]\w*(?:wet|boek|besluit|regeling|verordening))\b"
)
_ECLI = re.compile(r"\bECLI:\s?(?:NL:[A-Z]{2,7}|(?P<eu>EU:[CTF])):\d{4}:[A-Z0-9]{1,25}\b", re.I)


def vind_verwijzingen(tekst: str, standaardwet: str | None = None) -> list[Verwijzing]:
    """All references in `tekst`, in order, none overlapping: to articles that are held, and to case law of Dutch courts
    and those of the European Union.

    `standaardwet` (an id of `teksten.WET_IDS`) is the act meant where the text names none; without it such references
    are left out. Text inside a reference that names two leden or articles gives one entry for each.
    """
    gevonden = [_read_ecli(ecli) for ecli in _ECLI.finditer(tekst)]
    plaats = 0
    while begin := _BEGIN.search(tekst, plaats):
        reeks, plaats = _read_reeks(tekst, begin)
        wet, eind = _read_wet(tekst, begin.start(), plaats, standaardwet)
        if reeks and (len(reeks) == 1 or reeks[-1].onderdeel is None):
            reeks[-1] = replace(reeks[-1], eind=eind)
        gevonden += [toets for ruw in reeks if wet and (toets := _toets(replace(ruw, wet=wet)))]
    return sorted(gevonden, key=lambda verwijzing: verwijzing.start)


def _read_ecli(ecli: re.Match[str]) -> Verwijzing:
    nummer = "".join(ecli[0].upper().split())
    adres = (E_JUSTICE if ecli["eu"] else DEEPLINK) + nummer
    return Verwijzing(ecli.start(), ecli.end(), "ecli", ecli=nummer, adres=adres)


def _read_reeks(tekst: str, begin: re.Match[str]) -> tuple[list[Verwijzing], int]:
    """The articles of one reference (`artikelen 5.1, tweede lid, en 5.2`), still without act, and where it ends."""
    reeks: list[Verwijzing] = []
    start, plaats = begin.start(), begin.end()
    while True:
        if code := _CODE.match(tekst, plaats):
            delen, plaats = _read_code(code, start), code.end()
        elif match := _NUMMER.match(tekst, plaats):
            artikel = Verwijzing(start, match.end(), "artikel", artikel=match["nummer"])
            delen, plaats = _read_delen(tekst, artikel)
        else:
            break
        reeks += delen
        verder = _VERDER.match(tekst, plaats)
        if verder is None:
            break
        start = plaats = verder.end()
    return reeks, max(plaats, begin.end() + 1)


def _read_code(code: re.Match[str], start: int) -> list[Verwijzing]:
    """A ground by its code (`artikel 5.1.2.e`); none where no ground has it."""
    grond = GRONDEN.get(".".join(filter(None, (code["kop"], code["letter"]))))
    if grond is None:
        return []
    deel = Verwijzing(start, code.end(), "artikel", artikel=grond.artikel)
    return [replace(deel, lid=grond.lid, onderdeel=grond.onderdeel)]


def _read_delen(tekst: str, artikel: Verwijzing) -> tuple[list[Verwijzing], int]:
    """The article with its leden and onderdelen; one entry for each lid or letter of a list. And where it ends."""
    if leden := _LEDEN.match(tekst, artikel.eind):
        return _read_leden(artikel, leden), leden.end()
    lid = _LID.match(tekst, artikel.eind)
    deel = replace(artikel, eind=lid.end(), lid=_lidnummer(lid)) if lid else artikel
    delen = _read_letters(tekst, deel)
    while lid and (meer := _MEER_LEDEN.match(tekst, delen[-1].eind)):
        delen += _read_letters(
            tekst, replace(artikel, start=meer.start("kern"), eind=meer.end(), lid=_lidnummer(meer))
        )
    return delen, delen[-1].eind


def _read_letters(tekst: str, deel: Verwijzing) -> list[Verwijzing]:
    """A lid, or an article without one, with each of its letters; without letters itself alone."""
    onderdeel = _ONDERDEEL.match(tekst, deel.eind)
    if onderdeel is None:
        return [deel]
    delen = [replace(deel, eind=onderdeel.end(), onderdeel=onderdeel["letter"].lower())]
    while letter := _MEER_LETTERS.match(tekst, delen[-1].eind):
        delen.append(
            replace(deel, start=letter.start("letter"), eind=letter.end(), onderdeel=letter["letter"].lower())
        )
    return delen


def _read_leden(artikel: Verwijzing, leden: re.Match[str]) -> list[Verwijzing]:
    """`artikel 5.1, eerste en tweede lid`: the article with its first lid, then each further lid by its own word."""
    delen = []
    lijst = "lijst" if leden["lijst"] else "cijfers"
    for plek, woord in enumerate(re.finditer(rf"{_RANG}|\d+", leden[lijst], re.I)):
        start, eind = (leden.start(lijst) + grens for grens in woord.span())
        lid = woord[0] if woord[0].isdigit() else str(RANGTELWOORDEN.index(woord[0].lower()) + 1)
        delen.append(replace(artikel, start=start if plek else artikel.start, eind=eind, lid=lid))
    delen[-1] = replace(delen[-1], eind=leden.end())
    return delen


def _lidnummer(match: re.Match[str]) -> str:
    if match["rang"]:
        return str(RANGTELWOORDEN.index(match["rang"].lower()) + 1)
    return str(int(match["cijfer"] or match["getal"]))


def _read_wet(tekst: str, begin: int, plaats: int, standaardwet: str | None) -> tuple[str | None, int]:
    """The act that a reference from `begin` to `plaats` is about (None: another one, or not known), and where that
    ends. It is named behind the article, or just before it (`Woo, artikel 5.1`)."""
    if genoemd := _WET.match(tekst, plaats):
        return _wet_id(genoemd), genoemd.end()
    if deze := _DEZE_WET.match(tekst, plaats):
        return standaardwet, deze.end()
    if _ANDERE_WET.match(tekst, plaats):
        return None, plaats
    ervoor = _WET_ERVOOR.search(tekst[max(0, begin - _WET_AFSTAND) : begin])
    return (_wet_id(ervoor) if ervoor else standaardwet), plaats


def _wet_id(genoemd: re.Match[str]) -> str:
    return next(wet for wet, _ in _WETNAMEN if genoemd[wet])


def _toets(ruw: Verwijzing) -> Verwijzing | None:
    """The reference as far as it exists: None if the article is not held, without a lid that it does not have."""
    versie = artikel_op(ruw.wet, ruw.artikel)
    if versie is None:
        return None
    lid = next((lid for lid in versie.leden if lid.nummer == ruw.lid), None)
    if lid is None:
        return replace(ruw, lid=None, onderdeel=None)
    return ruw if ruw.onderdeel is None or _heeft(lid, ruw.onderdeel) else replace(ruw, onderdeel=None)


def _heeft(lid: Lid, letter: str) -> bool:
    return any(onderdeel.letter == letter for onderdeel in lid.onderdelen)
