# SPDX-License-Identifier: EUPL-1.2
"""The procedure of a decision in order of time."""

from __future__ import annotations

from datetime import date

from ..model import Besluit, CheckedPublicatie, Stap, dag_voluit
from .tekst import hoofdletter, to_html

# By what words a step of the procedure tells of a dated fact, where that is not the kind itself.
_HERKEND_AAN = {
    "einde opschorting": ("opschorting", "hervat", "loopt weer"),
    "bekendmaking": ("bekendmaking", "bekendgemaakt", "verzending", "verzonden", "verstuurd"),
}


def verloop_data(publicatie: CheckedPublicatie, url: str) -> list[dict[str, str]]:
    """Return the procedure in order of time, seen from the page ``url``: the steps as told, and the dated facts
    that no step tells."""
    besluit = publicatie.besluit
    stappen = [*besluit.procesverloop, *(stap for stap in _feiten(besluit) if not _verteld(besluit, stap))]
    if stappen and besluit.publicatiedatum:
        tekst = "Gepubliceerd op dit portaal."
        stappen.append(Stap(datum=besluit.publicatiedatum, soort="publicatie", tekst=tekst))
    return [
        {
            "datum": dag_voluit(stap.datum),
            "datum_iso": stap.datum.isoformat(),
            "soort": hoofdletter(stap.soort),
            "tekst_html": to_html(stap.tekst, url, publicatie.publicatie.wet),
        }
        for stap in sorted(stappen, key=lambda stap: stap.datum)
    ]


def _feiten(besluit: Besluit) -> list[Stap]:
    """Return the dated facts of a decision as steps."""
    ontvangst = besluit.datum_ontvangst if besluit.datum_ontvangst != besluit.datum_verzoek else None
    verdaging = besluit.verdaging
    feiten: list[tuple[date | None, str, str]] = [
        (besluit.datum_verzoek, "verzoek", "Het verzoek is ingediend."),
        (ontvangst, "ontvangst", "Het verzoek is ontvangen."),
    ]
    for opschorting in besluit.opschortingen:
        tekst = _opschorting(opschorting.van, opschorting.tot, opschorting.grondslag, opschorting.reden)
        feiten += [
            (opschorting.van, "opschorting", tekst),
            (opschorting.tot, "einde opschorting", "De termijn loopt weer."),
        ]
    if verdaging:
        feiten.append((verdaging.datum, "verdaging", verdaging.reden or "De beslistermijn is verlengd."))
    feiten += [
        (besluit.datum_besluit, "besluit", "Het besluit is genomen."),
        (_bekendmaking(besluit), "bekendmaking", "Het besluit is verzonden."),
    ]
    return [Stap(datum=dag, soort=soort, tekst=tekst) for dag, soort, tekst in feiten if dag]


def _bekendmaking(besluit: Besluit) -> date | None:
    """Return the day on which the decision was sent, where it was not that of the decision itself."""
    return besluit.datum_bekendmaking if besluit.datum_bekendmaking != besluit.datum_besluit else None


def _opschorting(van: date, tot: date | None, grondslag: str, reden: str) -> str:
    """Say how long the term stood still, on what ground, and why, as far as that is known."""
    haken = f" ({grondslag.rstrip('.')})" if grondslag else ""
    if tot:
        return f"De termijn stond stil van {dag_voluit(van)} tot {dag_voluit(tot)}{haken}. {reden}".strip()
    return (
        f"De termijn stond stil vanaf {dag_voluit(van)}{haken}; tot wanneer is niet bekend. {reden}".strip()
    )


def _verteld(besluit: Besluit, feit: Stap) -> bool:
    """Whether a step of the procedure tells of a dated fact already; another step on that day does not."""
    woorden = _HERKEND_AAN.get(feit.soort, (feit.soort,))
    return any(
        stap.datum == feit.datum and woord in f"{stap.soort} {stap.tekst}".casefold()
        for stap in besluit.procesverloop
        for woord in woorden
    )
