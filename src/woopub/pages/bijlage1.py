# SPDX-License-Identifier: EUPL-1.2
"""Annex 1 of a decision: the law of its day, and where the letter prints it otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..law.afwijkingen import Afwijking
from ..law.opmerkingen import noem_leden
from ..law.teksten import Artikelversie, artikel_op
from ..law.wijzigingen import wijzigingen
from ..model import CheckedPublicatie, Stuk, dag_voluit
from ..model.wettekst import VEEL_AFWIJKINGEN, afwijkingen_van, bijlage1_artikelen
from .adres import artikel_url, link
from .gronden import Gebruik
from .wet import artikel_data
from .wetswijziging import ANKER

Gevonden = tuple[Stuk, Afwijking]
"""A published file, and one place where it prints the law otherwise."""


def artikelen_van(publicatie: CheckedPublicatie, gebruikt: Sequence[Gebruik]) -> list[tuple[str, str]]:
    """Return the (act, number) articles of Annex 1, each once; ``gebruikt`` is the legend of the grounds."""
    codes = [gebruik.grond.code for gebruik in gebruikt]
    return bijlage1_artikelen(publicatie.publicatie, is_verzoek=publicatie.is_verzoek, codes=codes)


def bijlage1_data(
    publicatie: CheckedPublicatie, gebruikt: Sequence[Gebruik], van: str
) -> dict[str, Any] | None:
    """Return Annex 1 for a template, seen from the page ``van``: the articles as in force on the decision's day, in
    order; None where no text of any is held."""
    dag = publicatie.publicatie.peildatum
    versies = [
        versie
        for wet, nummer in artikelen_van(publicatie, gebruikt)
        if (versie := artikel_op(wet, nummer, dag))
    ]
    if not versies:
        return None
    inleiding = "De wetsartikelen waar deze publicatie op rust"
    gevonden = list(_afwijkingen(publicatie))
    return {
        "inleiding": f"{inleiding}, zoals ze golden op {dag_voluit(dag)}." if dag else f"{inleiding}.",
        "artikelen": [_artikel(publicatie, versie, gevonden, van) for versie in versies],
    }


def _afwijkingen(publicatie: CheckedPublicatie) -> Iterator[Gevonden]:
    """Yield where the letter and the attachments of a decision deviate from the law of its day; nothing of a file in
    which so much does that it cannot have been read well."""
    stukken = (*((publicatie.brief,) if publicatie.brief else ()), *publicatie.bijlagen)
    for stuk in stukken if publicatie.is_verzoek else ():
        gevonden = afwijkingen_van(stuk.pdf, publicatie.publicatie.peildatum) if stuk.pdf else ()
        if len(gevonden) <= VEEL_AFWIJKINGEN:
            yield from ((stuk, afwijking) for afwijking in gevonden)


def _artikel(
    publicatie: CheckedPublicatie, versie: Artikelversie, gevonden: Sequence[Gevonden], van: str
) -> dict[str, Any]:
    artikel = versie.artikel
    naam = f"{artikel.wet}-{artikel.nummer.replace(':', '-')}"
    eigen = [g for g in gevonden if (g[1].wet, g[1].artikel) == (artikel.wet, artikel.nummer)]
    gewijzigd = artikel_url(artikel.wet, artikel.nummer, ANKER)
    return artikel_data(versie, van, f"{naam}-") | {
        "anker": f"artikel-{naam}",
        "afwijkingen": [_afwijking(publicatie, stuk, afwijking, van) for stuk, afwijking in eigen],
        "gewijzigd_href": link(van, gewijzigd) if wijzigingen(artikel.wet, artikel.nummer) else "",
    }


def _afwijking(publicatie: CheckedPublicatie, stuk: Stuk, afwijking: Afwijking, van: str) -> dict[str, str]:
    """Say what differs and where, with a link to the page of the letter."""
    waar = "de brief" if stuk is publicatie.brief else f"de bijlage ‘{stuk.titel}’"
    lid = f" ({noem_leden([afwijking.lid]).removeprefix('het ')})" if afwijking.lid else ""
    return {
        "tekst": f"In {waar} {afwijking.verschil}{lid}. Hier leest u de wet.",
        "href": link(van, f"{publicatie.publicatie.url}{stuk.id}/#pagina-{afwijking.pagina}"),
        "bron": f"{stuk.titel}, pagina {afwijking.pagina}",
    }
