# SPDX-License-Identifier: EUPL-1.2
"""A letter as a PDF → paragraphs, from the blocks that the room `pdf` found; redacted passages are shown as gaps."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from ....model import Blok, Bloksoort, PdfFacts, PdfPage, Tekst
from ...tekst import clean_text
from ..hoofd.etiketten import lees_etiketten
from .merken import read_merk
from .paginakop import Briefhoofd
from .ruw import GAT, Ruw, heel, is_aanhef

_PAGINA = re.compile(r"(?:pagina|pag\.|blad|blz\.)?\s*\d{1,3}(?:\s*(?:van|/)\s*\d{1,3})?", re.IGNORECASE)
_VAST = re.compile(r"^(\d{1,2}[.)])(?=[A-ZÀ-Þ][a-zà-ÿ ])")
"""A mark that the text stands close to."""
_CIJFERS = re.compile(r"\d+")
_ADRES = re.compile(r"\b\d{4}\s?[A-Z]{2}\b|[Pp]ostbus|@|\bwww\.|^(?:Contactpersoon|Behandeld door)\b")
_MARGE = 70
"""Characters; a block in the margin of a first page is no longer."""


def read_pdfblokken(facts: PdfFacts) -> list[Ruw]:
    """Return the paragraphs of a PDF, in order.

    Running headers, footers and page numbers are left out, but for what stands above the text of the first page: that
    is letterhead, as is a column of labels (date, reference) beside it.
    """
    herhaald = _herhaald(facts.paginas)
    stukken: list[Ruw] = []
    hoofd = Briefhoofd.van(())
    for pagina in facts.paginas:
        blad = [
            stuk for blok in _blokken(pagina) if (stuk := _lees(blok)) and _vouw(stuk.tekst) not in herhaald
        ]
        if pagina.nummer == 1:
            stukken += _met_marge(blad)
            hoofd = Briefhoofd.van(_hoofdregels(stukken))
        else:
            stukken += _zonder_kop(blad, hoofd)
    return stukken


def _hoofdregels(stukken: Sequence[Ruw]) -> list[str]:
    """The lines above the salutation of the first page; none where it has no salutation."""
    aanhef = next((plaats for plaats, stuk in enumerate(stukken) if is_aanhef(stuk.tekst)), 0)
    return [regel for stuk in stukken[:aanhef] for regel in (stuk.tekst, *stuk.regels)]


def _zonder_kop(blad: list[Ruw], hoofd: Briefhoofd) -> list[Ruw]:
    """A later page without what it repeats of the letterhead at its top and at its foot."""
    boven = hoofd.herhaald([stuk.tekst for stuk in blad])
    rest = blad[boven:]
    onder = 0
    while onder < len(rest) and hoofd.herhaald([rest[-1 - onder].tekst]):
        onder += 1
    return rest[: len(rest) - onder]


def _blokken(pagina: PdfPage) -> Iterator[Blok]:
    """The blocks of a page but its notes; on the first page those above the text count as letterhead."""
    begonnen = pagina.nummer > 1
    for blok in pagina.blokken:
        if blok.soort is not Bloksoort.NOOT:
            begonnen = True
            yield blok
        elif not begonnen:
            yield blok


def _herhaald(paginas: Sequence[PdfPage]) -> set[str]:
    """What stands first or last on more than half of three pages or more, or is a page number."""
    randen: Counter[str] = Counter()
    for pagina in paginas[1:]:
        vol = [blok for blok in pagina.blokken if blok.soort is not Bloksoort.NOOT and blok.tekst]
        randen.update({_vouw(blok.tekst) for blok in (*vol[:2], *vol[-2:]) if len(blok.tekst) < 90})
    return {tekst for tekst, keer in randen.items() if keer > 1 and keer > (len(paginas) - 1) / 2} | {""}


def _vouw(tekst: str) -> str:
    return "" if _PAGINA.fullmatch(tekst.strip()) else _CIJFERS.sub("0", heel(tekst).casefold())


def _lees(blok: Blok) -> Ruw | None:
    tekst = "".join(deel.tekst if isinstance(deel, Tekst) else f" {GAT} " for deel in blok.delen)
    tekst = re.sub(
        rf"\s+([.,;:)])|(?:{re.escape(GAT)}\s*){{2,}}",
        lambda match: match[1] or f"{GAT} ",
        clean_text(tekst)[0],
    )
    cellen = tuple(heel(cel) for cel in tekst.split("\t"))
    regel = heel(" | ".join(cel for cel in cellen if cel))
    if not regel:
        return None
    regel = _VAST.sub(r"\1 ", regel)
    merk = read_merk(regel) if blok.soort is Bloksoort.PUNT or blok.soort is Bloksoort.KOP else None
    if blok.soort is Bloksoort.KOP:
        return Ruw(regel, cellen, kop=_niveau(regel))
    if blok.soort is Bloksoort.ALINEA and not merk:
        merk = read_merk(regel) if re.match(r"(?:[•●○▪■–-]|\d{1,2}[.)]|[a-z][.)])\s", regel) else None
    vet = all(deel.vet for deel in blok.delen if isinstance(deel, Tekst)) and len(regel) < 120
    return Ruw(
        regel[merk.eind :] if merk else regel, cellen, merk, vet=vet, hoofd=blok.soort is Bloksoort.NOOT
    )


def _niveau(tekst: str) -> int:
    merk = read_merk(tekst)
    return merk.nummer.count(".") if merk else 0


def _met_marge(stukken: list[Ruw]) -> list[Ruw]:
    """Put a column of labels, that was read behind the text of the first page, before it."""
    aanhef = next((plaats for plaats, stuk in enumerate(stukken) if is_aanhef(stuk.tekst)), None)
    if aanhef is None:
        return stukken
    begin = len(stukken)
    while begin - 1 > aanhef and _is_marge(stukken[begin - 1]):
        begin -= 1
    marge = stukken[begin:]
    regels = [regel for stuk in marge for regel in stuk.regels]
    if not list(lees_etiketten(regels)):
        return stukken
    return [*marge, *stukken[:begin]]


def _is_marge(stuk: Ruw) -> bool:
    if stuk.merk or stuk.tekst.endswith((".", ":", ";")):
        return False
    return len(stuk.tekst) <= _MARGE or (
        len(stuk.tekst) < 4 * _MARGE and _ADRES.search(stuk.tekst) is not None
    )
