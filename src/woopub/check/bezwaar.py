# SPDX-License-Identifier: EUPL-1.2
"""Rules on objection: that a decision tells of it, for how long, and that a third party can object in time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..law.feestdagen import tel_dagen
from ..law.termijnen import BEZWAAR_WEKEN
from ..model import Bevinding, PdfFacts, Uitkomst, dag_voluit
from ..model.termijn import bekendmaking
from .regel import Dossier, regel
from .termijnen import bepaling, geldt, meld, termijnbepaling

_WACHT_DAGEN = 14
"""How long after notification information waits to which a third party objects (Woo, article 4.4 lid 5)."""

_NIETS_VERSTREKT = (Uitkomst.GEEN, Uitkomst.NIETS_AANGETROFFEN, Uitkomst.REEDS_OPENBAAR)
_RECHTSMIDDEL = re.compile(r"bezwaar|\bberoep", re.IGNORECASE)
# The same words in other uses: invoking an act, and what third parties have against disclosure.
_ANDERS = re.compile(
    r"\bberoep(?:t|en)?\s+(?:\w+\s+){0,2}op\b|\bberoepsgeheim\w*|\bberoepsmatig\w*|\bberoepsgroep\w*"
    r"|\b(?:had|hadden|heeft|hebben)\s+(?:\w+\s+)?bezwaar\b(?!\s+tegen\s+\w+\s+besl)"
    r"|\bgeen\s+bezwaar\b(?!\s+(?:kunt|maken|mogelijk|open|worden))|\bbezwaar\s+(?:heeft|hebben|had|hadden|te hebben)\b"
    r"|\bbezwaren\s+tegen\s+(?:de\s+)?openbaarmaking\b",
    re.IGNORECASE,
)


@regel("TRM009")
def bezwaar_zes_weken(dossier: Dossier) -> Iterator[Bevinding]:
    """One can object for six weeks (Awb, article 6:7)."""
    bezwaar = dossier.publicatie.besluit.bezwaar
    if geldt(dossier) and bezwaar and bezwaar.termijn_weken not in (None, BEZWAAR_WEKEN):
        bron = bepaling(dossier, "6:7", wet="awb")
        weken = "1 week" if bezwaar.termijn_weken == 1 else f"{bezwaar.termijn_weken} weken"
        melding = f"Hier staat een bezwaartermijn van {weken}. De wet geeft zes weken ({bron.voluit})."
        advies = (
            "Verbeter `termijn_weken:`. Staat het zo in de brief? Laat de verzoeker de juiste termijn weten."
        )
        yield meld(dossier, "TRM009", bron, melding, advies, "bezwaar", "termijn_weken")


@regel("TRM010")
def bezwaar_vermeld(dossier: Dossier) -> Iterator[Bevinding]:
    """A decision says who can object, for how long and where (Awb, article 3:45)."""
    besluit = dossier.publicatie.besluit
    if not geldt(dossier) or not dossier.uitgegeven or "bezwaar" in dossier.publicatie.onleesbaar:
        return
    uitleg = besluit.bezwaar
    vermeld = uitleg and (uitleg.tekst or uitleg.adres or uitleg.termijn_weken)
    if (
        not vermeld
        and not noemt_bezwaar(f"{besluit.besluit}\n{besluit.overwegingen}")
        and _brieven_zwijgen(dossier)
    ):
        bron = bepaling(dossier, "3:45", "2", wet="awb")
        melding = (
            "Nergens staat door wie, binnen welke termijn en waar bezwaar kan worden gemaakt: niet in besluit.yml en "
            f"niet in de brief ({bron.voluit})."
        )
        advies = "Vul `bezwaar:` in, met `tekst:`, `termijn_weken:` en `adres:`."
        yield meld(dossier, "TRM010", bron, melding, advies, "datum_besluit")


def noemt_bezwaar(tekst: str) -> bool:
    """Whether a text speaks of objecting or appealing."""
    return bool(_RECHTSMIDDEL.search(_ANDERS.sub(" ", tekst)))


def _brieven_zwijgen(dossier: Dossier) -> bool:
    """Whether the letter and its attachments say nothing of objecting; what cannot be read may well do so."""
    bestanden = dossier.publicatie.bestanden
    for bestand in (*((bestanden.brief,) if bestanden.brief else ()), *bestanden.bijlagen):
        facts = dossier.facts.get(bestand.pad)
        if facts is None and bestand is bestanden.brief:
            return False
        if facts is not None and _kan_noemen(facts):
            return False
    return True


def _kan_noemen(facts: PdfFacts) -> bool:
    """Whether a file speaks of objecting, or has a page of which nobody knows what it says."""
    tekst = "\n".join(blok.tekst for pagina in facts.paginas for blok in pagina.blokken)
    return noemt_bezwaar(tekst) or any(p.heeft_beeld and not p.tekstlaag for p in facts.paginas)


@regel("TRM011")
def derde_kan_bezwaar_maken(dossier: Dossier) -> Iterator[Bevinding]:
    """Information to which a third party objects waits two weeks (Woo, article 4.4 lid 5; Wob, article 6 lid 5)."""
    besluit = dossier.publicatie.besluit
    dag, bekend = besluit.publicatiedatum, bekendmaking(besluit)
    if not geldt(dossier) or not dossier.uitgegeven or not dag or not bekend or not besluit.bezwaar_derden:
        return
    eerste = tel_dagen(bekend, _WACHT_DAGEN)
    if dag < eerste and besluit.uitkomst not in _NIETS_VERSTREKT:
        bron = termijnbepaling(dossier, "5")
        melding = (
            f"Een derde heeft naar verwachting bezwaar. De informatie mag dan pas vanaf {dag_voluit(eerste)} openbaar "
            f"worden, twee weken na de bekendmaking ({bron.voluit})."
        )
        advies = "Kies een latere `publicatiedatum:`, of verbeter `bezwaar_derden:`."
        yield meld(dossier, "TRM011", bron, melding, advies, "publicatiedatum")
