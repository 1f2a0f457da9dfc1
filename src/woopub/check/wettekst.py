# SPDX-License-Identifier: EUPL-1.2
"""Rules on the texts of laws: as the letter prints them, and as the website shows them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..law.opmerkingen import som_op
from ..law.teksten import Wet, artikel_op, zoek_wet
from ..model import NIETS_TE_DOEN, Bevinding, dag_voluit
from ..model.wettekst import VEEL_AFWIJKINGEN, afwijkingen_van, bijlage1_artikelen
from .regel import Dossier, regel


@regel("GRD025")
def afgedrukte_wettekst(dossier: Dossier) -> Iterator[Bevinding]:
    """The law as printed in the letter or an attachment says what the law of the decision's day says."""
    if not dossier.is_verzoek:
        return
    dag, bestanden = dossier.publicatie.peildatum, dossier.publicatie.bestanden
    for bestand in (*((bestanden.brief,) if bestanden.brief else ()), *bestanden.bijlagen):
        facts = dossier.facts.get(bestand.pad)
        waar = "de brief" if bestand is bestanden.brief else "deze bijlage"
        gevonden = afwijkingen_van(facts, dag) if facts else ()
        if len(gevonden) > VEEL_AFWIJKINGEN:
            yield Bevinding(
                "GRD025",
                bestand.pad,
                f"In {waar} wijkt de wettekst op {len(gevonden)} plaatsen af: zo veel, dat de tekst waarschijnlijk "
                "niet goed is te lezen.",
                "Is dit een scan? Laat de tekstherkenning opnieuw lopen. Anders: vergelijk de bijlage met de wet.",
                pagina=gevonden[0].pagina,
            )
            continue
        for afwijking in gevonden:
            bepaling = dossier.op_dag(afwijking.bepaling)
            yield Bevinding(
                "GRD025",
                bestand.pad,
                f"In {waar} {afwijking.verschil}: {bepaling.voluit}.",
                "Neem de wettekst een volgende keer over van wetten.overheid.nl. De website toont de tekst van de wet.",
                pagina=afwijking.pagina,
                bepaling=bepaling,
            )


@regel("GRD024")
def getoonde_wettekst(dossier: Dossier) -> Iterator[Bevinding]:
    """Annex 1 of the page shows the law of the day, as far as that is held."""
    publicatie = dossier.publicatie
    dag = publicatie.peildatum
    if dag is None or dossier.ingetrokken:
        return
    anders = [
        f"artikel {nummer} van de {gevonden.afkorting}"
        for wet, nummer in bijlage1_artikelen(
            publicatie, is_verzoek=dossier.is_verzoek, codes=_codes(dossier)
        )
        if (versie := artikel_op(wet, nummer, dag))
        and not versie.gehouden
        and (gevonden := zoek_wet(wet))
        and _gold(gevonden, dag)
    ]
    if anders:
        melding = f"Bijlage 1 toont niet de tekst die op {dag_voluit(dag)} gold, van {som_op(anders)}."
        yield dossier.in_yml("GRD024", melding, NIETS_TE_DOEN, "datum_besluit")


def _gold(wet: Wet, dag: date) -> bool:
    """Whether an act was in force on a day. If not there is no text of that day, and GRD005 or GRD023 speaks of it."""
    return (wet.in_werking is None or dag >= wet.in_werking) and (
        wet.ingetrokken is None or dag < wet.ingetrokken
    )


def _codes(dossier: Dossier) -> Iterator[str]:
    """Every ground in use: those of the decision, of the inventory and on the labels of the documents."""
    publicatie = dossier.publicatie
    for gebruik in publicatie.besluit.gronden:
        yield gebruik.code
    for rij in publicatie.inventaris:
        yield from rij.gronden
        bestand = publicatie.bestand_van(rij)
        facts = dossier.facts.get(bestand.pad) if bestand else None
        for label in facts.labels if facts else ():
            yield from label.codes
