# SPDX-License-Identifier: EUPL-1.2
"""Where the list stands on a sheet: the row of headings below titles, perhaps of two rows, and the rows under it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from ...model import KOLOMMEN
from ..werkmap import Rij, Werkblad
from .cellen import celtekst
from .inhoud import zijn_oordelen
from .koppen import Kop, past_precies, staat_precies, voeg_samen, zoek_kop

_ZOEKRIJEN = 200
"""Rows of a sheet in which its headings are looked for."""
_TITELS = ("titel", "bestand")
_TITELBREEDTE = 2
_MIN = 3
"""Columns that a row of headings must name before it counts as a list that misses something."""


@dataclass(frozen=True, slots=True)
class Koprij:
    """A row of headings: its row on the sheet (of two rows, the lower), what stands above each column, and what that
    means (None: not known). ``rijen`` are the rows that it takes."""

    nummer: int
    teksten: tuple[str, ...]
    koppen: tuple[Kop | None, ...]
    rijen: tuple[int, ...]
    regel: int | None = None

    @property
    def velden(self) -> frozenset[str]:
        """The columns that it names."""
        return frozenset(kop.veld for kop in self.koppen if kop and kop.veld)

    @property
    def ontbreekt(self) -> tuple[str, ...]:
        """What a list cannot do without, and this one lacks: ``id``, ``titel``, ``beoordeling``."""
        velden = self.velden
        titel = next((veld for veld in _TITELS if veld in velden), None)
        heeft = {
            "id": "id" in velden or titel is not None,
            "titel": titel,
            "beoordeling": "beoordeling" in velden,
        }
        return tuple(naam for naam, er_is in heeft.items() if not er_is)

    @property
    def gewicht(self) -> int:
        """How many columns it names; those with crosses count as one, for they may be cells of a row."""
        return sum(1 for kop in self.koppen if kop and not kop.kruis and not kop.intern) + bool(
            any(kop and kop.kruis for kop in self.koppen)
        )

    @property
    def bekend(self) -> int:
        """How many of its cells are headings."""
        return sum(1 for kop in self.koppen if kop and not kop.intern)

    @property
    def is_eigen(self) -> bool:
        """Whether these are exactly the headings that `woopub` itself writes."""
        return self.teksten == KOLOMMEN


@dataclass(slots=True)
class Tabel:
    """A list on a sheet: its headings and the rows below them; ``herhaald`` are rows that repeat the headings."""

    kop: Koprij
    rijen: list[Rij] = field(default_factory=list)
    herhaald: list[Rij] = field(default_factory=list)


def find_tabellen(blad: Werkblad, eigen: Mapping[str, str]) -> tuple[list[Tabel], list[Rij], Koprij | None]:
    """Return the lists on a sheet, in order, and the rows outside them; where there is none, the row that comes
    nearest to headings. ``eigen`` are a portal's own headings."""
    kop, bijna = _find_kop(blad, eigen)
    if kop is None and bijna is not None:
        kop = _met_oordelen(bijna, [rij for rij in blad.rijen if rij.nummer > bijna.nummer])
    if kop is None:
        return [], list(blad.rijen), bijna
    tabellen = [Tabel(kop)]
    los = [rij for rij in blad.rijen if rij.nummer < kop.rijen[0]]
    kolom = _proefkolom(kop)
    vorige = Rij(kop.nummer, ())
    for rij in blad.rijen:
        if rij.nummer <= kop.rijen[-1]:
            continue
        # Another list stands below a gap or a title; the same headings may come back anywhere.
        los_staand = rij.nummer > vorige.nummer + 1 or len(vorige.cellen) <= _TITELBREEDTE
        nieuw = _volgende_kop(rij, tabellen[-1].kop, None if los_staand else kolom, eigen)
        vorige = rij
        if nieuw is None:
            tabellen[-1].rijen.append(rij)
        elif nieuw.koppen == tabellen[-1].kop.koppen or tabellen[-1].kop.is_eigen:
            tabellen[-1].herhaald.append(rij)
        else:
            tabellen.append(Tabel(nieuw))
            kolom = _proefkolom(nieuw)
    return tabellen, los, None


def _met_oordelen(kop: Koprij, rijen: list[Rij]) -> Koprij | None:
    """Return headings that lack a judgement with one of grounds for it, where nothing but judgements stands below it
    (`Beslissing conform`); else None."""
    if kop.ontbreekt != ("beoordeling",):
        return None
    for nr, gevonden in enumerate(kop.koppen):
        if gevonden and gevonden.veld == "gronden" and not gevonden.kruis and zijn_oordelen(rijen, nr):
            koppen = (*kop.koppen[:nr], Kop("beoordeling", 6), *kop.koppen[nr + 1 :])
            return replace(kop, koppen=koppen)
    return None


def _proefkolom(kop: Koprij) -> int:
    """Return the column in which a second row of headings is noticed: one that says little in many rows."""
    for veld in ("beoordeling", "gronden", "titel", "bestand"):
        for nummer, gevonden in enumerate(kop.koppen):
            if gevonden and gevonden.veld == veld:
                return nummer
    return 0


def _volgende_kop(rij: Rij, vorige: Koprij, kolom: int | None, eigen: Mapping[str, str]) -> Koprij | None:
    """Return the headings in a row below others, None where it is an ordinary row. With ``kolom`` only where that
    column holds a heading."""
    id_kolom = next((nr for nr, kop in enumerate(vorige.koppen) if kop and kop.veld == "id"), 0)
    id_ = rij.cel(id_kolom)
    if isinstance(id_, str) and id_[-1:].isdigit():
        return None
    if kolom is not None:
        waarde = rij.cel(kolom)
        if not isinstance(waarde, str) or not waarde or zoek_kop(celtekst(waarde), eigen) is None:
            return None
    gevonden = _koprij(rij, eigen)
    if vorige.is_eigen:
        return gevonden if gevonden.is_eigen else None
    gelijk = gevonden.koppen == vorige.koppen and gevonden.bekend > 1
    return gevonden if gelijk or (not gevonden.ontbreekt and gevonden.gewicht >= _MIN) else None


def _find_kop(blad: Werkblad, eigen: Mapping[str, str]) -> tuple[Koprij | None, Koprij | None]:
    """Return the first row of headings that is complete; else None and the best row that is not."""
    beste: Koprij | None = None
    for kandidaat in _kandidaten(blad, eigen):
        if not kandidaat.ontbreekt:
            return kandidaat, None
        if kandidaat.gewicht > (beste.gewicht if beste else 0):
            beste = kandidaat
    return None, beste


def _kandidaten(blad: Werkblad, eigen: Mapping[str, str]) -> Iterator[Koprij]:
    """Yield the rows that may be headings, from the top; one of two rows before its upper row alone."""
    rijen = blad.rijen[:_ZOEKRIJEN]
    for plaats, rij in enumerate(rijen):
        enkel = _koprij(rij, eigen)
        volgende = rijen[plaats + 1] if plaats + 1 < len(rijen) else None
        if volgende and volgende.nummer == rij.nummer + 1:
            dubbel = _dubbele_koprij(rij, volgende, blad, eigen)
            onder = _koprij(volgende, eigen)
            if dubbel and (
                dubbel.bekend > max(enkel.bekend, onder.bekend)
                or (
                    len(dubbel.velden) > max(len(enkel.velden), len(onder.velden))
                    and onder.bekend >= _MIN
                    and _zijn_groepen(rij, volgende)
                )
            ):
                yield dubbel
        yield enkel


def _koprij(rij: Rij, eigen: Mapping[str, str]) -> Koprij:
    teksten = tuple(celtekst(cel) if isinstance(cel, str) else "" for cel in rij.cellen)
    koppen = tuple(zoek_kop(tekst, eigen) if tekst else None for tekst in teksten)
    return Koprij(rij.nummer, teksten, koppen, (rij.nummer,), rij.regel)


def _dubbele_koprij(boven: Rij, onder: Rij, blad: Werkblad, eigen: Mapping[str, str]) -> Koprij | None:
    """Return two rows as one: groups (`Document` over four columns) above headings. None where that is not clear."""
    breedte = max(len(boven.cellen), len(onder.cellen))
    groepen = [celtekst(cel) if isinstance(cel, str) else "" for cel in boven.cellen]
    groepen += [""] * (breedte - len(groepen))
    reikt = list(groepen)
    for rij0, kolom0, rij1, kolom1 in blad.samengevoegd:
        if rij0 <= boven.nummer <= rij1 and kolom0 < breedte:
            for kolom in range(kolom0 + 1, min(kolom1 + 1, breedte)):
                reikt[kolom] = reikt[kolom] or groepen[kolom0]
    teksten: list[str] = []
    koppen: list[Kop | None] = []
    for kolom in range(breedte):
        waarde = onder.cel(kolom)
        if waarde is not None and not isinstance(waarde, str):
            return None
        sub = celtekst(waarde)
        kop = _samen(reikt[kolom], sub, eigen) if sub else zoek_kop(groepen[kolom], eigen)
        if sub and kop is None and zoek_kop(groepen[kolom], eigen):
            return None
        teksten.append(" ".join(filter(None, (reikt[kolom] if sub else groepen[kolom], sub))))
        koppen.append(kop)
    kruisjes = [nr for nr, kop in enumerate(koppen) if kop and kop.kruis and kop.veld == "beoordeling"]
    if len(kruisjes) == 1:
        # One column is no choice: `Besluit` above `Openbaar` asks for a yes or no.
        koppen[kruisjes[0]] = zoek_kop(celtekst(onder.cel(kruisjes[0])), eigen)
    return Koprij(onder.nummer, tuple(teksten), tuple(koppen), (boven.nummer, onder.nummer), onder.regel)


def _zijn_groepen(boven: Rij, onder: Rij) -> bool:
    """Whether a row holds headings only, and one of them is one with what stands below it."""
    paren = [
        (groep, celtekst(onder.cel(nr))) for nr, cel in enumerate(boven.cellen) if (groep := celtekst(cel))
    ]
    samen = [bool(sub) and past_precies(groep, sub) for groep, sub in paren]
    return any(samen) and all(
        past or staat_precies(groep) for past, (groep, _) in zip(samen, paren, strict=True)
    )


def _samen(groep: str, sub: str, eigen: Mapping[str, str]) -> Kop | None:
    samen = voeg_samen(groep, sub, eigen) if groep else None
    return samen or zoek_kop(sub, eigen)
