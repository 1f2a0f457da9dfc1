# SPDX-License-Identifier: EUPL-1.2
"""The law beside a publication: which articles its page shows as Annex 1, and where its own print of it differs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from ..law.afwijkingen import Afwijking, vind_afwijkingen
from ..law.gronden import zoek_grond
from ..law.teksten import Artikelversie, artikel_op, artikelen, wetten
from .pdf import PdfFacts, Tekst
from .publicatie import Publicatie

VEEL_AFWIJKINGEN = 12
"""More differences than these in one file are not slips of a pen: the text of a scan was recognised badly."""

_WEGGELATEN = " █ "
"""What stands for a withheld passage where a text is compared with the law."""


def bijlage1_artikelen(
    publicatie: Publicatie, *, is_verzoek: bool, codes: Iterable[str]
) -> list[tuple[str, str]]:
    """Return the (act, number) articles of Annex 1: what a request rests on, what the clerk added, and the article of
    every ground used; each once, in that order."""
    gronden = [grond for code in codes if (grond := zoek_grond(code))]
    genoemd = [("woo", "4.1")] if is_verzoek and publicatie.wet == "woo" else []
    for extra in publicatie.besluit.artikelen:
        wet, _, nummer = extra.partition(" ")
        genoemd.append((wet.casefold(), nummer.strip()))
    return list(dict.fromkeys([*genoemd, *sorted({(grond.wet, grond.artikel) for grond in gronden})]))


def afwijkingen_van(facts: PdfFacts, dag: date | None) -> tuple[Afwijking, ...]:
    """Return where a letter or attachment prints law that deviates from the law in force on ``dag``; nothing where the
    day is not known."""
    return _vind(_Druk(facts.sha256, tuple(_paginateksten(facts))), dag) if dag else ()


@dataclass(frozen=True, slots=True)
class _Druk:
    """The text of a file per page; the same file has the same text."""

    sha256: str
    paginas: tuple[str, ...] = field(compare=False)


@cache
def _vind(druk: _Druk, dag: date) -> tuple[Afwijking, ...]:
    # Kept, because first the finding and then the page asks for it, and a portal has hundreds of letters.
    return vind_afwijkingen(druk.paginas, _versies(dag))


@cache
def _versies(dag: date) -> tuple[Artikelversie, ...]:
    """Every article held, as on a day."""
    alle = (artikel_op(wet.id, artikel.nummer, dag) for wet in wetten() for artikel in artikelen(wet.id))
    return tuple(versie for versie in alle if versie)


def _paginateksten(facts: PdfFacts) -> list[str]:
    """The text of each page, a line for every block."""
    return [
        "\n".join(
            "".join(deel.tekst if isinstance(deel, Tekst) else _WEGGELATEN for deel in blok.delen)
            for blok in pagina.blokken
        )
        for pagina in facts.paginas
    ]
