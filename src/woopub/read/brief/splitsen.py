# SPDX-License-Identifier: EUPL-1.2
"""What came as one part and is more: the rows of a table in plain text, and two headings in a row that a PDF gives as
one line (`Uitzonderingsgronden Artikel 5.1, tweede lid, …`)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from .delen import Briefdeel, Deelsoort
from .merken import read_merk

# Headings that have others right below them. A second capital behind one of these begins the next heading: Dutch
# headings have no capitals but in names.
_EERSTE = re.compile(
    r"(?:(?:Algemene |Inhoudelijke )?(?:[Oo]verwegingen|[Bb]eoordeling)(?: van (?:het|uw) (?:Woo-|"
    r"Wob-)?verzoek)?|Motivering|"
    r"(?:Toegepaste |Relatieve |Absolute )?(?:[Uu]itzonderings|[Ww]eigerings)gronden)\s+"
    r"(?=(?:Ad\s+\d|[A-Z]\.\s|\d+(?:\.\d+)*\.?\s+[A-Z]|Artikel\s+\d|(?!Woo|Wob|Gedeputeerde|Provinciale)[A-Z][a-zë]+))"
)


def splits_delen(delen: Iterable[Briefdeel]) -> tuple[Briefdeel, ...]:
    """Return parts in which every heading is one heading, and every row of a table a paragraph."""
    return tuple(stuk for deel in delen for stuk in _splits(deel))


def _splits(deel: Briefdeel) -> tuple[Briefdeel, ...]:
    if (
        deel.soort is Deelsoort.ALINEA
        and len(deel.regels) > 1
        and all(" | " in regel for regel in deel.regels)
    ):
        return tuple(replace(deel, tekst=" ".join(regel.split()), regels=(regel,)) for regel in deel.regels)
    eerste = _EERSTE.match(deel.tekst) if deel.soort is Deelsoort.KOP else None
    if eerste is None:
        return (deel,)
    rest = deel.tekst[eerste.end() :]
    merk = read_merk(rest)
    nummer, rest = (merk.nummer, rest[merk.eind :]) if merk else ("", rest)
    return (
        replace(deel, tekst=eerste[0].strip(), regels=()),
        replace(deel, tekst=rest, nummer=nummer, regels=()),
    )
