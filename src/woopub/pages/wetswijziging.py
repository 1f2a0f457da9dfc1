# SPDX-License-Identifier: EUPL-1.2
"""What changed in an article of law, for its page."""

from __future__ import annotations

from typing import Any

from ..law.opmerkingen import noem_leden
from ..law.wijzigingen import Lidwijziging, wijzigingen
from .tekst import hoofdletter

ANKER = "gewijzigd"
"""The anchor of the section on the page of an article."""


def wijzigingen_data(wet_id: str, nummer: str) -> list[dict[str, Any]]:
    """Return every change held of an article, for a template: of which lid, when, and the words."""
    return [
        {
            "kop": _kop(wijziging),
            "wanneer": _wanneer(wijziging),
            "delen": [
                {
                    "nummer": deel.nummer,
                    "stukken": [{"soort": soort.value, "tekst": tekst} for soort, tekst in deel.stukken],
                }
                for deel in wijziging.delen
            ],
        }
        for wijziging in wijzigingen(wet_id, nummer)
    ]


def _kop(wijziging: Lidwijziging) -> str:
    lid = wijziging.oud.lid if wijziging.oud.tekst else wijziging.nieuw.lid
    return hoofdletter(noem_leden([lid]).removeprefix("het ")) if lid else "Het hele artikel"


def _wanneer(wijziging: Lidwijziging) -> str:
    oud, nieuw = wijziging.oud, wijziging.nieuw
    wat = "Gewijzigd"
    if oud.tekst is None:
        wat = "Toegevoegd"
    elif nieuw.tekst is None:
        wat = "Vervallen"
    elif not wijziging.delen:
        wanneer = hoofdletter(wijziging.wanneer)
        return f"De woorden bleven gelijk. {wanneer} kreeg dit lid een ander nummer, of geen nummer."
    return f"{wat} {wijziging.wanneer}."
