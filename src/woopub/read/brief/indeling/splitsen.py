# SPDX-License-Identifier: EUPL-1.2
"""What came as one part and is more, or as another than it is: the rows of a table in plain text, two headings in a row
that a PDF gives as one line (`Uitzonderingsgronden Artikel 5.1, tweede lid, …`), the title of a ground that stands as a
line of its own, and a sentence that goes on below its colon."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..bestand.merken import read_merk
from ..delen import Briefdeel, Deelsoort
from ..gronden.codes import volledige_codes
from ..opmaak.markdown import is_adresblok

# Headings that have others right below them. A second capital behind one of these begins the next heading: Dutch
# headings have no capitals but in names.
_EERSTE = re.compile(
    r"(?:(?:Algemene |Inhoudelijke )?(?:[Oo]verwegingen|[Bb]eoordeling)(?: van (?:het|uw) (?:Woo-|"
    r"Wob-)?verzoek)?|Motivering|"
    r"(?:Toegepaste |Relatieve |Absolute )?(?:[Uu]itzonderings|[Ww]eigerings)gronden)\s+"
    r"(?=(?:Ad\s+\d|[A-Z]\.\s|\d+(?:\.\d+)*\.?\s+[A-Z]|Artikel\s+\d|(?!Woo|Wob|Gedeputeerde|Provinciale)[A-Z][a-zë]+))"
)
_MAX_TITEL = 140
_VOLZIN = re.compile(r".{40}[.:]\Z")
_AD = re.compile(r"Ad\s+(?:[A-Z]{1,2}\d?|\d{1,2})[.:)]?\s+[A-Z][^.]{3,90}\Z")
_WERKWOORD = re.compile(
    r"\b(?:is|zijn|wordt|worden|werd|heb|hebben|heeft|kan|kunnen|mag|moet|maak|maken|staat|staan|vind|vinden|"
    r"weiger|weigeren|verstrek\w*|lak|lakken)\b",
    re.IGNORECASE,
)
_AAN = re.compile(r"\b(?:aan|bij|naar)(?: het (?:volgende )?adres)?:\Z", re.IGNORECASE)


def splits_delen(delen: Iterable[Briefdeel]) -> tuple[Briefdeel, ...]:
    """Return parts in which every heading is one heading, every row of a table a paragraph, and every sentence in one
    paragraph."""
    stukken = _aaneen([stuk for deel in delen for stuk in _splits(deel)])
    over: list[Briefdeel] = []
    niveau = 0
    for plaats, deel in enumerate(stukken):
        volgt = stukken[plaats + 1] if plaats + 1 < len(stukken) else None
        if deel.soort is Deelsoort.KOP:
            niveau = deel.niveau + 1
        elif _is_grondtitel(deel, volgt):
            deel = replace(deel, soort=Deelsoort.KOP, niveau=niveau, regels=())
        over.append(deel)
    return tuple(over)


def _is_grondtitel(deel: Briefdeel, volgt: Briefdeel | None) -> bool:
    """Whether a line is the title of the paragraph below it: it names a ground, or its mark, and says nothing."""
    tekst = deel.tekst
    if (
        deel.soort is not Deelsoort.ALINEA
        or len(deel.regels) > 1
        or len(tekst) > _MAX_TITEL
        or " | " in tekst
    ):
        return False
    if volgt is None or volgt.soort is not Deelsoort.ALINEA or not _VOLZIN.search(volgt.tekst):
        return False
    met_artikel = bool(volledige_codes(tekst)) and tekst.endswith(")") and not _WERKWOORD.search(tekst)
    return (met_artikel or _AD.match(tekst) is not None) and tekst[0].isupper() and tekst[-1] not in ".:;,?!"


def _aaneen(delen: Sequence[Briefdeel]) -> list[Briefdeel]:
    """Join a sentence that announces an address to the address, where that is the rest of the sentence."""
    over: list[Briefdeel] = []
    for deel in delen:
        vorige = over[-1] if over else None
        alinea = vorige and vorige.soort is deel.soort is Deelsoort.ALINEA
        if (
            vorige
            and alinea
            and _AAN.search(vorige.tekst)
            and deel.tekst.endswith(".")
            and not is_adresblok(deel)
        ):
            over[-1] = replace(vorige, tekst=f"{vorige.tekst} {deel.tekst}", regels=())
        else:
            over.append(deel)
    return over


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
