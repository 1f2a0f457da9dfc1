# SPDX-License-Identifier: EUPL-1.2
"""What an import changes, as text for a clerk and as data for programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..build import Import, Lot, Vergelijking, Wijziging

GENOEMD = 20
"""Rows of one kind that are shown; an inventory may have fifty thousand."""

LANG = 60
"""Characters of a value that are shown."""

_KOPPEN = {Lot.NIEUW: "Nieuw", Lot.GEWIJZIGD: "Gewijzigd", Lot.VERDWENEN: "Verdwenen uit de spreadsheet"}


def list_wijzigingen(gedaan: Import) -> Iterator[str]:
    """Yield the lines that tell what changes, counts first; nothing where it did not come to a comparison."""
    vergelijking = gedaan.vergelijking
    if vergelijking is None:
        return
    yield _telling(vergelijking)
    for lot, kop in _KOPPEN.items():
        van_lot = [w for w in vergelijking.wijzigingen if w.lot is lot]
        if van_lot:
            yield ""
            yield f"{kop}:"
        for wijziging in van_lot[:GENOEMD]:
            yield from _regels(wijziging, gedaan.vorige)
        if len(van_lot) > GENOEMD:
            yield f"  … en nog {len(van_lot) - GENOEMD}"
    if vergelijking.volgorde:
        yield ""
        yield "De rijen krijgen de volgorde van de spreadsheet."
    yield from _bestanden(gedaan)
    yield ""


def _telling(vergelijking: Vergelijking) -> str:
    delen = [f"{vergelijking.aantal(lot)} {lot.value}" for lot in Lot]
    return ", ".join([*delen, f"{vergelijking.gelijk} gelijk"])


def _regels(wijziging: Wijziging, vorige: str) -> Iterator[str]:
    teken = {Lot.NIEUW: "+", Lot.GEWIJZIGD: "~", Lot.VERDWENEN: "-"}[wijziging.lot]
    wat = ""
    if wijziging.lot is Lot.VERDWENEN:
        wat = " (blijft staan)" if wijziging.blijft else f" (wordt weggehaald, blijft bewaard in {vorige})"
    yield f"  {teken} {wijziging.id}  {_kort(wijziging.titel)}{wat}"
    for veld in wijziging.velden:
        yield f"      {veld.kolom}: {_waarde(veld.oud)} → {_waarde(veld.nieuw)}"


def _bestanden(gedaan: Import) -> Iterator[str]:
    stukken = gedaan.stukken
    aantallen = [
        f"{len(stukken.nieuw)} nieuw",
        f"{len(stukken.vervangen)} vervangen",
        f"{stukken.gelijk} gelijk",
        *([f"{len(gedaan.weggehaald)} weggehaald"] if gedaan.weggehaald else []),
    ]
    if not (stukken.plaatsen or stukken.gelijk or gedaan.weggehaald):
        return
    yield ""
    yield f"Bestanden: {', '.join(aantallen)}"
    for stuk in stukken.vervangen[:GENOEMD]:
        yield f"  ~ {stuk.naam}"
    if len(stukken.vervangen) > GENOEMD:
        yield f"  … en nog {len(stukken.vervangen) - GENOEMD}"
    for naam in gedaan.weggehaald[:GENOEMD]:
        yield f"  - {naam} (blijft bewaard in {gedaan.vorige})"
    if len(gedaan.weggehaald) > GENOEMD:
        yield f"  … en nog {len(gedaan.weggehaald) - GENOEMD}"
    if stukken.met_tekst:
        aantal = len(stukken.met_tekst)
        yield f"  {'1 scan krijgt' if aantal == 1 else f'{aantal} scans krijgen'} tekst"


def to_wijzigingen(gedaan: Import) -> dict[str, Any] | None:
    """Return what changes as data for JSON: counts, and an iterator over each row that changes with its cells; None
    where it did not come to a comparison."""
    vergelijking = gedaan.vergelijking
    if vergelijking is None:
        return None
    return {
        **{lot.value: vergelijking.aantal(lot) for lot in Lot},
        "gelijk": vergelijking.gelijk,
        "rijen": (_record(wijziging) for wijziging in vergelijking.wijzigingen),
        "bestanden": {
            "nieuw": [stuk.naam for stuk in gedaan.stukken.nieuw],
            "vervangen": [stuk.naam for stuk in gedaan.stukken.vervangen],
            "gelijk": gedaan.stukken.gelijk,
            "weggehaald": list(gedaan.weggehaald),
        },
        "geschreven": gedaan.geschreven,
    }


def _record(wijziging: Wijziging) -> dict[str, Any]:
    velden = [{"kolom": v.kolom, "oud": v.oud or None, "nieuw": v.nieuw or None} for v in wijziging.velden]
    return {"id": wijziging.id, "wat": wijziging.lot.value, "velden": velden, "blijft": wijziging.blijft}


def _waarde(tekst: str) -> str:
    return f"'{_kort(tekst)}'" if tekst else "leeg"


def _kort(tekst: str) -> str:
    """Return a text on one line that cannot steer a terminal, cut where it is long."""
    regel = " ".join("".join(teken if teken.isprintable() else " " for teken in tekst).split())
    return regel if len(regel) <= LANG else f"{regel[:LANG].rstrip()}…"
