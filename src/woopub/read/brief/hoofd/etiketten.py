# SPDX-License-Identifier: EUPL-1.2
"""Labels and values in a letterhead: beside each other, below each other, or in columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise, takewhile

from ..datums import vind_dagen


class Etiketsoort(StrEnum):
    """What a label announces; of ``ANDERS`` the value is somebody else's or says nothing of the decision."""

    KENMERK = "kenmerk"
    DATUM = "datum"
    ANDERS = "anders"


@dataclass(frozen=True, slots=True)
class Etiket:
    """A label with its value, '' where there is none (or it was redacted); a lower ``rang`` is surer; ``regel`` is both
    as they stood."""

    soort: Etiketsoort
    rang: int
    waarde: str
    regel: str


# The first that fits counts.
_SOORTEN: tuple[tuple[str, Etiketsoort, int], ...] = (
    (
        (
            r"uw (?:kenmerk|referentie|brief(?: van| d\.d\.)?|verzoek(?: van)?|zaaknummer|nummer"
            r"|bericht(?: van)?|e-?mail(?: van)?)"
        ),
        Etiketsoort.ANDERS,
        0,
    ),
    (
        (
            r"(?:datum|dagtekening) (?:verzoek|uw brief|ontvangst|ontvangen|uw verzoek|van (?:uw )?(?:verzoek"
            r"|ontvangst))|ontvangstdatum|ontvangen"
        ),
        Etiketsoort.ANDERS,
        0,
    ),
    (
        (
            r"(?:ons|onze) (?:kenmerk|ref(?:erentie|\.)?|(?:zaak|dossier|registratie|brief|document)?nummer"
            r"|zaaknr\.?)"
        ),
        Etiketsoort.KENMERK,
        0,
    ),
    (r"kenmerk(?: (?:ons|besluit|brief))?", Etiketsoort.KENMERK, 1),
    (r"zaak(?:nummer|nr\.?|kenmerk|id|-?\s?id)?", Etiketsoort.KENMERK, 2),
    (
        (
            r"(?:woo|wob)-?(?:nummer|kenmerk|zaaknummer|dossier)|besluitnummer|briefnummer|dossier(?:nummer"
            r"|nr\.?)?|registratie(?:nummer|kenmerk)"
        ),
        Etiketsoort.KENMERK,
        3,
    ),
    (
        (
            r"documentnummer|document(?:nr\.?|kenmerk)|poststuknummer|ref\.|corsa(?:nummer)?"
            r"|verseon(?:nummer)?|djuma(?:nummer)?|referentie|nummer"
        ),
        Etiketsoort.KENMERK,
        4,
    ),
    (r"(?:datum|dagtekening) (?:van )?(?:het |dit )?besluit|besluitdatum", Etiketsoort.DATUM, 0),
    (r"datum(?: brief)?|dagtekening|briefdatum", Etiketsoort.DATUM, 1),
    (
        r"(?:verzend|verzonden|verzending)(?:datum)?(?: op)?|datum (?:van )?verzending|verstuurd(?: op)?",
        Etiketsoort.DATUM,
        3,
    ),
    (
        (
            r"betreft|onderwerp|bijlagen?(?:\(n\))?|aantal bijlagen|behandeld door|behandelaar|contactpersoon"
            r"|inlichtingen(?: bij)?|telefoon(?:nummer)?|tel\.?|"
            r"e-?mail(?:adres)?|doorkiesnummer|pagina|kopie aan|cc|afschrift aan|afdeling|team|bezoekadres"
            r"|postadres|retouradres|website|internet|fax|"
            r"faxnummer|kvk(?:-nummer)?|iban|btw(?:-nummer)?|directie|aan|van|classificatie|contactgegevens"
            r"|email|portefeuillehouder|steller|domein|cluster"
        ),
        Etiketsoort.ANDERS,
        0,
    ),
)
_PATRONEN = tuple(
    (
        re.compile(rf"\s*(?P<naam>{woord})(?P<na>\s*:\s*|\s{{2,}}|\s*\|\s*|\s*$|\s+)", re.IGNORECASE),
        soort,
        rang,
    )
    for woord, soort, rang in _SOORTEN
)
# Labels with a colon that were lines of their own and came as one.
_ACHTER_ELKAAR = re.compile(
    rf"(?<!\S)(?:{'|'.join(woord for woord, _, _ in _SOORTEN)})\s*:(?=\s)", re.IGNORECASE
)
_KOLOM = re.compile(r"\s{2,}|\s*\|\s*|\t")
_GELAKT = re.compile(
    r"\[\s*…\s*\]|\[\W*\w*(?:redacted|gelakt|zwart)\w*\W*\]|█|■|▇|▬|x{4,}|X{4,}|_{3,}|\*{3,}|\.{4,}|5\.1\.",
    re.IGNORECASE,
)
_NUMMER = re.compile(r"[\w(][\w./:()-]*(?:\s(?:[-/]\s)?[\w./-]+){0,3}")


_VAN_DAG = re.compile(
    r"datum|dagtekening|verz(?:onden|end)|(?:brief|bericht|verzoek|mail)(?: van| d\.d\.)?$|ontvangen", re.I
)
_VAN_KENMERK = re.compile(r"kenmerk|referentie|nummer$|zaak|ref\.|nr\.|dossier", re.I)
_MAX_STAPEL = 8
"""No letterhead has more labels below each other."""
_Gelezen = tuple[str, Etiketsoort, int, str]


def lees_etiketten(regels: Sequence[str]) -> Iterator[Etiket]:
    """Yield the labels that lines begin with, each with the value beside it or, if there is none, on the next line.

    A line of several labels over a line of as many values is read by columns.
    """
    regels = [stuk for regel in regels for stuk in _splits(regel)]
    plaats = 0
    while plaats < len(regels):
        regel = regels[plaats]
        kolommen = [kolom for kolom in _KOLOM.split(regel.strip()) if kolom]
        koppen = [_lees(kolom) for kolom in kolommen]
        if len(kolommen) > 1 and all(kop and not kop[3] for kop in koppen):
            waarden = (
                [kolom for kolom in _KOLOM.split(regels[plaats + 1].strip()) if kolom]
                if plaats + 1 < len(regels)
                else []
            )
            if len(waarden) == len(kolommen):
                yield from (_maak(kop, waarde) for kop, waarde in zip(koppen, waarden, strict=True) if kop)
                plaats += 2
                continue
        if stapel := _stapel(regels, plaats):
            yield from (_maak(kop, waarde) for kop, waarde in stapel)
            plaats += len(stapel) + sum(bool(waarde) for _, waarde in stapel)
            continue
        if gelezen := _lees(regel):
            waarde = gelezen[3]
            if not waarde and plaats + 1 < len(regels) and not _lees(regels[plaats + 1]):
                waarde = regels[plaats + 1].strip(" :")
            yield _maak(gelezen, waarde)
            yield from _verder(_KOLOM.split(waarde))
        else:
            yield from _verder(_KOLOM.split(regel.strip()))
        plaats += 1


def _splits(regel: str) -> list[str]:
    """The labels of one line, each with its value, where more than one has a colon; else the line."""
    plekken = [match.start() for match in _ACHTER_ELKAAR.finditer(regel)]
    if len(plekken) < 2 or _KOLOM.search(regel.strip()):
        return [regel]
    grenzen = [0, *(plek for plek in plekken if plek), len(regel)]
    return [regel[begin:eind].strip() for begin, eind in pairwise(grenzen)]


def _stapel(regels: Sequence[str], plaats: int) -> list[tuple[_Gelezen, str]]:
    """Labels below each other over as many values below each other, as text that is read by column has them."""
    koppen: list[_Gelezen] = []
    while (
        plaats < len(regels) and len(koppen) < _MAX_STAPEL and (kop := _lees(regels[plaats])) and not kop[3]
    ):
        koppen.append(kop)
        plaats += 1
    volgend = [regel.strip() for regel in regels[plaats : plaats + len(koppen)]]
    waarden = list(takewhile(lambda regel: regel and not _lees(regel), volgend))
    if len(koppen) < 2 or not waarden:
        return []
    if len(waarden) == len(koppen):
        return list(zip(koppen, waarden, strict=True))
    return _op_vorm(koppen, waarden)


def _op_vorm(koppen: Sequence[_Gelezen], waarden: Sequence[str]) -> list[tuple[_Gelezen, str]]:
    """Labels with fewer values than labels: days go to labels of a day and references to labels of one, in order, as
    far as there are as many of both. The others stay empty: a wrong value is worse than none."""
    bij: dict[int, str] = {}
    for woorden, past in ((_VAN_DAG, _is_dag), (_VAN_KENMERK, lambda waarde: bool(_kenmerk(waarde)))):
        plaatsen = [nummer for nummer, kop in enumerate(koppen) if woorden.search(kop[0])]
        passend = [waarde for waarde in waarden if past(waarde)]
        if len(plaatsen) == len(passend):
            bij |= dict(zip(plaatsen, passend, strict=True))
    return [(kop, bij.get(nummer, "")) for nummer, kop in enumerate(koppen)]


def _is_dag(waarde: str) -> bool:
    plekken = vind_dagen(waarde)
    return len(plekken) == 1 and plekken[0].eind - plekken[0].start >= len(waarde) - 3


def _lees(regel: str) -> _Gelezen | None:
    """A label at the begin of a line, with the text behind it."""
    for patroon, soort, rang in _PATRONEN:
        if match := patroon.match(regel):
            rest = regel[match.end() :].strip()
            if match["na"].strip() or not rest or match["na"].startswith("  ") or _past(soort, rest):
                return match["naam"], soort, rang, rest
    return None


def _past(soort: Etiketsoort, rest: str) -> bool:
    """Whether what follows a label without a colon can be its value."""
    if soort is Etiketsoort.DATUM:
        plekken = vind_dagen(rest)
        return bool(plekken) and plekken[0].start < 12
    if soort is Etiketsoort.KENMERK:
        return (
            any(teken.isdigit() for teken in rest) and len(rest) < 45 and rest[0] != rest[0].lower()
        ) or rest[:1].isdigit()
    return False


def _verder(stukken: Sequence[str]) -> Iterator[Etiket]:
    """Labels that follow in a next column of the line (`Datum 3 mei 2023   Ons kenmerk W-12`)."""
    for plaats, stuk in enumerate(stukken[1:], start=1):
        if gelezen := _lees(stuk):
            volgende = stukken[plaats + 1] if not gelezen[3] and plaats + 1 < len(stukken) else gelezen[3]
            yield _maak(gelezen, volgende)


def _maak(gelezen: _Gelezen, waarde: str) -> Etiket:
    naam, soort, rang, _ = gelezen
    eerste = _KOLOM.split(waarde.strip(" :"))[0].strip()
    kaal = _kenmerk(eerste) if soort is Etiketsoort.KENMERK else eerste
    return Etiket(soort, rang, kaal, f"{naam}: {eerste}".strip(": "))


def _kenmerk(waarde: str) -> str:
    """A reference: short, with a figure in it, and neither a day nor blacked out."""
    kaal = waarde.strip(" .,;")
    if _GELAKT.search(kaal) or not any(teken.isdigit() for teken in kaal) or len(kaal) > 45:
        return ""
    plekken = vind_dagen(kaal)
    if plekken and plekken[0].eind - plekken[0].start > len(kaal) - 3:
        return ""
    return kaal if _NUMMER.fullmatch(kaal) else ""
