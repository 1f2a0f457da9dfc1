# SPDX-License-Identifier: EUPL-1.2
"""The judgement of a row: in its column, in a second column that may not say otherwise, or from crosses."""

from __future__ import annotations

import difflib
import re

from ...model import Beoordeling
from ..tekst import kort
from .beoordelingen import SPELLINGEN, Oordeel, lees_antwoord, read_beoordeling
from .cellen import is_kruis
from .rijcellen import Rijcellen

_GELIJKENIS = 0.75
"""How near a spelling must be to be suggested."""
_WOORDEN = re.compile(r"\w+")
_MOGELIJK = f"Mogelijk zijn: {', '.join(b.value for b in Beoordeling)}."


def lees_oordeel(cellen: Rijcellen) -> Oordeel:
    """Read the judgement: in its column, in a second one that says the same, or from crosses."""
    if cellen.vorm.indeling.kruisjes and not cellen.kolommen("beoordeling"):
        return _uit_kruisjes(cellen)
    gelezen: list[tuple[int, str, Oordeel]] = []
    for kolom in cellen.kolommen("beoordeling"):
        tekst = cellen.tekst(kolom)
        if tekst:
            gelezen.append((kolom, tekst, _lees_tekst(cellen, tekst, kolom)))
    eerste = cellen.kolommen("beoordeling")[0]
    if not gelezen:
        cellen.meld("INV005", eerste, "De beoordeling is leeg.", _MOGELIJK)
        return Oordeel(None)
    kolom, tekst, oordeel = gelezen[0]
    if oordeel.oordeel is None:
        advies = f"{_raad(tekst)} {_MOGELIJK}".strip()
        cellen.meld("INV005", kolom, f"'{kort(tekst)}' is geen beoordeling.", advies)
        return oordeel
    for ander, tekst, anders in gelezen[1:]:
        if anders.oordeel not in (None, oordeel.oordeel):
            melding = f"Hier staat '{kort(tekst)}', maar in {cellen.adres(kolom)} iets anders."
            cellen.meld("INV005", ander, melding, "Maak de twee kolommen gelijk, of haal er een weg.")
            return Oordeel(None)
    return oordeel


def _lees_tekst(cellen: Rijcellen, tekst: str, kolom: int) -> Oordeel:
    oordeel = read_beoordeling(tekst, kolom in cellen.vorm.indeling.ja_nee)
    if oordeel.oordeel is None:
        klein = tekst.casefold()
        antwoorden = cellen.vorm.antwoorden.get(kolom)
        if uit := cellen.vorm.legenda.oordelen.get(klein) or (antwoorden.get(klein) if antwoorden else None):
            return Oordeel(uit)
    return oordeel


def _uit_kruisjes(cellen: Rijcellen) -> Oordeel:
    kruisjes = cellen.vorm.indeling.kruisjes
    aan: list[Beoordeling] = []
    for kolom, oordeel in kruisjes.items():
        tekst = cellen.tekst(kolom)
        staat = is_kruis(tekst)
        # A cell may repeat the name of its column instead of a cross.
        if staat is None and read_beoordeling(tekst).oordeel is oordeel:
            staat = True
        if staat is None:
            advies = "Zet een x in de kolom die geldt, en laat de andere leeg."
            cellen.meld("INV005", kolom, f"'{kort(tekst)}' kan hier niet.", advies)
            return Oordeel(None)
        aan += [oordeel] if staat else []
    if len(set(aan)) == 1:
        return Oordeel(aan[0])
    wat = "Er staat meer dan één kruisje bij de beoordeling." if aan else "De beoordeling is leeg."
    cellen.meld("INV005", min(kruisjes), wat, "Zet een x in de ene kolom die geldt.")
    return Oordeel(None)


def _raad(tekst: str) -> str:
    """Return which judgement is meant, for one that is misspelt; not its opposite (`onbekend` for `bekend`), and not
    one of two (`wel/niet`). Of a yes or no, what it would say if the heading asked."""
    if antwoord := lees_antwoord(tekst):
        return f"Bedoelt u '{antwoord.value}'? Vul dat in, of noem de kolom 'openbaar' als ja dat betekent."
    woorden = set(_WOORDEN.findall(tekst.casefold()))
    if woorden & {"ja", "wel"} and woorden & {"nee", "niet"}:
        return ""
    keuzes = {b.value: b.value for b in Beoordeling} | dict(SPELLINGEN)
    klein = tekst.casefold()
    mogelijk = [naam for naam in keuzes if naam.startswith("on") == klein.startswith("on")]
    dichtbij = difflib.get_close_matches(klein, mogelijk, n=1, cutoff=_GELIJKENIS)
    return f"Bedoelt u '{keuzes[dichtbij[0]]}'?" if dichtbij else ""
