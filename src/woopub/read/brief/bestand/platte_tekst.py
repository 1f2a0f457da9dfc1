# SPDX-License-Identifier: EUPL-1.2
"""A letter as plain text → paragraphs: wrapped lines joined, page numbers and running headers taken out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...tekst import clean_text
from ..indeling.rubrieken import Rubriek, rubriek_van
from .afbreken import voeg_regels
from .merken import Merksoort, read_merk
from .paginakop import Briefhoofd
from .ruw import Ruw, heel, is_aanhef, is_ondertekenaar, is_slot

_PAGINANUMMER = re.compile(
    (
        r"\s*(?:(?:pagina|pag\.?|blad(?:zijde)?|blz\.?)\s*:?\s*\d{1,3}(?:\s*(?:van|/|-|–)\s*\d{1,3})?"
        r"|\d{1,3}\s*(?:/|van)\s*\d{1,3}"
        r"|[-–—]\s*\d{1,3}\s*[-–—]|pagina)\s*"
    ),
    re.IGNORECASE,
)
_KAAL_NUMMER = re.compile(r"\s*\d{1,3}\s*")
_CIJFERS = re.compile(r"\d+")
_ONDERSTREPING = re.compile(r"\s*(?:={3,}|-{3,}|_{3,}|\*{3,})\s*")
_VET = re.compile(r"\*\*(?=\S)(.{1,400}?)(?<=\S)\*\*", re.DOTALL)
_MOTTO = 50
"""Characters; a line that stands between two pages by itself is no longer, a wrapped line of text is."""
_RAND = 3
"""So many lines at the top and bottom of a page may be a running header or footer."""
_REGEL_IS_ALINEA = 140
"""Characters; where lines are this long, every line is a paragraph of its own."""


def read_platte_tekst(tekst: str) -> list[Ruw]:
    """Return the paragraphs of a letter as plain text, in order. A form feed is a page's end."""
    bladen = [clean_text(blad)[0].expandtabs(8).split("\n") for blad in tekst.split("\f")]
    regels = _zonder_paginaranden([_schuif_links(blad) for blad in bladen])
    lang = sum(len(regel) > _REGEL_IS_ALINEA for regel in regels) >= 2
    breedte = _breedte(regels)
    stukken = [stuk for blok in _blokken(regels) for stuk in _lees_blok(blok, breedte, lang)]
    return _voeg_losse_merken(stukken)


def _breedte(regels: Sequence[str]) -> int:
    """Return how wide lines are before they are wrapped: what nine in ten lines with text below them stay within."""
    lengtes = sorted(len(regel) for regel, volgend in pairwise(regels) if regel.strip() and volgend.strip())
    return lengtes[len(lengtes) * 9 // 10] if len(lengtes) > 3 else max(lengtes, default=0)


def _schuif_links(regels: list[str]) -> list[str]:
    """Take off the margin that all lines of a page share."""
    marges = [len(regel) - len(regel.lstrip()) for regel in regels if regel.strip()]
    marge = min(marges, default=0)
    return [regel[marge:].rstrip() for regel in regels]


def _zonder_paginaranden(bladen: Sequence[list[str]]) -> list[str]:
    """Return all lines without page numbers and without what pages repeat at their edges (the first time stays)."""
    gezien: Counter[str] = Counter()
    randen = Counter(_vouw(blad[plaats]) for blad in bladen for plaats in _randplaatsen(blad))
    regels: list[str] = []
    for blad in bladen:
        rand = set(_randplaatsen(blad)) if len(bladen) > 1 else set()
        for plaats, regel in enumerate(blad):
            sleutel = _vouw(regel)
            if plaats in rand and sleutel and randen[sleutel] > 1 and len(regel) < 90:
                gezien[sleutel] += 1
                if gezien[sleutel] > 1 or _PAGINANUMMER.fullmatch(regel) or _KAAL_NUMMER.fullmatch(regel):
                    continue
            regels.append(regel)
    return _zonder_nummers(regels)


def _randplaatsen(blad: Sequence[str]) -> list[int]:
    vol = [plaats for plaats, regel in enumerate(blad) if regel.strip()]
    return list(dict.fromkeys([*vol[:_RAND], *vol[-_RAND:]]))


def _vouw(regel: str) -> str:
    """What pages repeat is the same but for figures, spaces and signs."""
    return _CIJFERS.sub("0", re.sub(r"[\W_]+", " ", regel.casefold())).strip()


def _zonder_nummers(regels: Sequence[str]) -> list[str]:
    """Take out page numbers, and the lines beside them that come back beside others (headers without a page's end)."""
    nummers = [plaats for plaats, regel in enumerate(regels) if _is_paginanummer(regels, plaats)]
    naast: dict[int, str] = {}
    for plaats in nummers:
        for buur in (*range(plaats - 3, plaats), *range(plaats + 1, plaats + 4)):
            if 0 <= buur < len(regels) and regels[buur].strip() and len(regels[buur]) < 90:
                naast[buur] = _vouw(regels[buur])
    vaak = Counter(naast.values())
    aanhef = next((plaats for plaats, regel in enumerate(regels) if is_aanhef(regel.strip())), 0)
    hoofd = {_vouw(regel) for regel in regels[:aanhef]} - {""}
    weg = set(nummers)
    for plaats, sleutel in naast.items():
        if plaats > aanhef and (vaak[sleutel] > 1 or sleutel in hoofd) and not read_merk(regels[plaats]):
            weg.add(plaats)
    hoofdregels = Briefhoofd.van(regels[:aanhef])
    for plaats in nummers:
        weg |= _kop_na(regels, plaats, weg, hoofdregels) if plaats > aanhef else set()
    return [regel for plaats, regel in enumerate(regels) if plaats not in weg]


def _kop_na(regels: Sequence[str], nummer: int, weg: set[int], hoofd: Briefhoofd) -> set[int]:
    """The lines below a page number that repeat the letterhead, or that stand in the middle of a sentence that goes on
    below them (a motto)."""
    dichtbij = range(nummer + 1, min(nummer + 16, len(regels)))
    vol = [plaats for plaats in dichtbij if regels[plaats].strip() and plaats not in weg]
    aantal = hoofd.herhaald([regels[plaats].strip() for plaats in vol])
    if aantal:
        return set(vol[:aantal])
    voor = next(
        (regels[plaats].rstrip() for plaats in range(nummer - 1, -1, -1) if regels[plaats].strip()), "."
    )
    if len(vol) < 2 or voor.endswith((".", ":", ";", "?", "!", ",")) or len(voor) < _MOTTO:
        return set()
    motto, verder = regels[vol[0]].strip(), regels[vol[1]].strip()
    is_motto = len(motto) < _MOTTO and not motto[:1].islower() and verder[:1].islower()
    return {vol[0]} if is_motto and not motto.endswith(".") else set()


def _is_paginanummer(regels: Sequence[str], plaats: int) -> bool:
    if _PAGINANUMMER.fullmatch(regels[plaats]):
        return True
    alleen = all(not regels[buur].strip() for buur in (plaats - 1, plaats + 1) if 0 <= buur < len(regels))
    return alleen and plaats > 10 and _KAAL_NUMMER.fullmatch(regels[plaats]) is not None


def _blokken(regels: Sequence[str]) -> Iterator[list[str]]:
    """Yield the lines that stand together between blank lines."""
    blok: list[str] = []
    for regel in (*regels, ""):
        if regel.strip():
            blok.append(regel)
        elif blok:
            yield blok
            blok = []


def _lees_blok(blok: Sequence[str], breedte: int, lang: bool) -> Iterator[Ruw]:
    """Yield the paragraphs, items and headings of lines that stand together."""
    if len(blok) == 2 and _ONDERSTREPING.fullmatch(blok[1]):
        yield Ruw(_kaal(blok[0]), (blok[0].strip(),), kop=0)
        return
    groepen = [groep for groep in _groepen(blok, breedte, lang) if groep]
    for nummer, groep in enumerate(groepen):
        eerder = groepen[nummer - 1][-1].rstrip() if nummer else "."
        los = (
            len(groepen) == 1
            or _kan_kop(groep[0])
            or (len(groep) == 1 and eerder.endswith((".", "?", "!", ")")))
        )
        yield _maak(groep, los or (nummer > 0 and len(groepen[nummer - 1]) == 1 and len(groep) == 1))


def _groepen(blok: Sequence[str], breedte: int, lang: bool) -> Iterator[list[str]]:
    """Yield the lines of each paragraph or item inside a block."""
    groep: list[str] = []
    getekend = False
    for plaats, regel in enumerate(blok):
        if _ONDERSTREPING.fullmatch(regel):
            continue
        getekend = getekend or is_slot(regel.strip())
        los = getekend and bool(groep) and _paste(groep[-1], regel, breedte)
        if groep and (los or _begint_nieuw(groep, regel, blok[plaats + 1 :], breedte, lang)):
            yield groep
            groep = []
        groep.append(regel)
    yield groep


def _begint_nieuw(groep: Sequence[str], regel: str, rest: Sequence[str], breedte: int, lang: bool) -> bool:
    vorige = groep[-1].rstrip()
    merk = read_merk(regel)
    if (
        merk
        and (merk.soort is not Merksoort.HOOFDLETTER or len(vorige) < 0.6 * breedte)
        and not (_is_voortzetting(vorige, regel) and not _paste(vorige, regel, breedte))
    ):
        return True
    if lang:
        return _kaal_merk(vorige) is False
    if (
        is_aanhef(vorige.strip())
        or is_aanhef(regel.strip())
        or is_slot(vorige.strip())
        or is_slot(regel.strip())
    ):
        return True
    if not regel.strip()[:1].isupper():
        return False
    if len(groep) == 1 and _kan_kop(vorige) and _paste(vorige, regel, breedte):
        return True
    if vorige.endswith((".", ":", "?")) and rest and _lijkt_kop(regel) and _paste(regel, rest[0], breedte):
        return True
    begint_kaal = (
        len(groep) == 1
        and vorige.strip()[:1].isalnum()
        and not vorige.strip()[:1].islower()
        and len(vorige.split()) <= 14
    )
    return _paste(vorige, regel, breedte) and (
        vorige.endswith((".", ":", "?", "!")) or (begint_kaal and not vorige.endswith((",", ";")))
    )


def _paste(regel: str, volgend: str, breedte: int) -> bool:
    """Whether the next line's first word would have fitted behind a line: then the line was ended on purpose."""
    woord = volgend.split()[0] if volgend.split() else ""
    return breedte > 50 and len(regel.rstrip()) + 1 + len(woord) <= breedte - 4


def _is_voortzetting(vorige: str, regel: str) -> bool:
    """Whether what looks like a mark goes on with the line before (``artikel`` and then ``5.1 van de Woo``)."""
    if re.search(
        (
            r"\b(?:artikel(?:en)?|art\.|lid|leden|en|of|van|op|onder|sub|paragraaf|hoofdstuk|bijlage|nr\.?"
            r"|nummer|d\.d\.)$"
        ),
        vorige,
    ):
        return not re.match(r"\s*[-•●○–]", regel)
    return bool(re.match(r"\s*\d{1,2}\.\d", regel)) and not vorige.endswith((".", ":", ";"))


def _kaal_merk(regel: str) -> bool:
    merk = read_merk(regel)
    return merk is not None and merk.eind >= len(regel.rstrip())


def _kan_kop(regel: str) -> bool:
    """Whether a line by its words is a heading, so that it may stand right above its text."""
    kaal = _kaal(regel)
    return (
        len(kaal) <= 70
        and len(kaal.split()) <= 7
        and not kaal.endswith((".", ",", ";"))
        and kaal[:1].isalnum()
        and not kaal[:1].islower()
        and not is_ondertekenaar(kaal)
        and (rubriek_van(kaal) is not Rubriek.ANDERS or _VET.fullmatch(regel.strip()) is not None)
        and ":" not in kaal[:-1]
    )


def _lijkt_kop(regel: str) -> bool:
    """Whether a line may be a heading by its form: short, a capital first, no sign behind it."""
    kaal = _kaal(regel)
    return (
        len(kaal) <= 100
        and len(kaal.split()) <= 14
        and kaal[:1].isupper()
        and not kaal.endswith((".", ",", ";"))
    )


def _kaal(regel: str) -> str:
    return heel(_VET.sub(r"\1", regel))


def _maak(groep: Sequence[str], los: bool) -> Ruw:
    tekst = "\n".join(groep)
    vet = _VET.fullmatch(tekst.strip()) is not None
    zonder = [
        regel.strip().removeprefix("**").removesuffix("**") for regel in _VET.sub(r"\1", tekst).split("\n")
    ]
    merk = read_merk(zonder[0])
    inspringing = float(len(groep[0]) - len(groep[0].lstrip()))
    regels = tuple(regel.strip() for regel in zonder)
    if merk:
        zonder[0] = zonder[0][merk.eind :]
    return Ruw(voeg_regels(zonder), regels, merk, inspringing, vet=vet, los=los)


def _voeg_losse_merken(stukken: Sequence[Ruw]) -> list[Ruw]:
    """Give a mark that stands alone on its line the text below it."""
    samen: list[Ruw] = []
    for stuk in stukken:
        if samen and samen[-1].merk and not samen[-1].tekst and stuk.merk is None and stuk.tekst:
            stuk = Ruw(stuk.tekst, stuk.regels, samen.pop().merk, stuk.inspringing, los=False)
        samen.append(stuk)
    return samen
