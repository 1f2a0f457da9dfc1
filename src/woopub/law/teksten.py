# SPDX-License-Identifier: EUPL-1.2
"""Law texts, as in force on a day, as far as they are held.

Every lid is held in one or more redactions, each with the versions of the law in which those words were
seen. Between two versions with the same words we take it that nothing changed; outside them the text is
shown, and said to be of another day. The data and how far it can be trusted: data/README.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from .gegevens import read_gegevens
from .opmerkingen import Anders, Keuze, Redactie, Stand, schrijf_opmerking

WET_IDS = ("woo", "wob", "awb", "atw", "uavg")


@dataclass(frozen=True, slots=True)
class Wet:
    """An act of which articles are held; `versie` is the newest version held.

    `in_werking` first day (None: long ago, not held), `ingetrokken` first day without it, `nagegaan` the
    last day on which `versie` was known to be the newest.
    """

    id: str
    titel: str
    afkorting: str
    bwb_id: str
    url: str
    versie: date
    in_werking: date | None
    ingetrokken: date | None
    nagegaan: date | None


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """A lettered part of a lid; without text where the law has none yet (`in_werking` False)."""

    letter: str | None
    tekst: str
    in_werking: bool
    onderdelen: tuple[Onderdeel, ...] = ()


@dataclass(frozen=True, slots=True)
class Lid:
    """A lid as on the day asked for; `nummer` None where the article has no numbered leden.

    `slot`: closing words after the onderdelen. `toelichting`: a Dutch line about odd wording that is the
    law's own. `versie`: the newest version in which these words were seen. `kopieen`: how many copies by
    different makers agree.
    """

    nummer: str | None
    tekst: str
    onderdelen: tuple[Onderdeel, ...]
    slot: str
    toelichting: str
    versie: date
    kopieen: int

    @property
    def anker(self) -> str:
        """Anchor of this lid on the page of its article; empty for an unnumbered one."""
        return anker(self.nummer)


@dataclass(frozen=True, slots=True)
class Artikel:
    """An article of which a text is held: its number, heading (None: it has none) and official address."""

    wet: str
    nummer: str
    titel: str | None
    versie: date
    verificatie: int
    url: str


@dataclass(frozen=True, slots=True)
class Artikelversie:
    """An article as on `dag` (None: the newest text held).

    `gehouden`: the words in force on that day are held, as far as the sources show. `opmerking`: Dutch
    sentences for the page where there is reason for care, else empty. `url`: the official text of that day.
    """

    artikel: Artikel
    dag: date | None
    leden: tuple[Lid, ...]
    gehouden: bool
    opmerking: str
    url: str


@cache
def wetten() -> tuple[Wet, ...]:
    """The acts held, in the order woo, wob, awb, atw, uavg."""
    return tuple(_read_wet(wet_id) for wet_id in WET_IDS)


def zoek_wet(wet_id: str) -> Wet | None:
    """The act with this id (`woo`, `wob`, `awb`, `atw`, `uavg`), or None."""
    return next((wet for wet in wetten() if wet.id == wet_id), None)


def artikelen(wet_id: str) -> tuple[Artikel, ...]:
    """All articles held of an act, in the order of the data; empty for an unknown act."""
    return tuple(_read_artikelen(wet_id).values()) if wet_id in WET_IDS else ()


def zoek_artikel(wet_id: str, nummer: str) -> Artikel | None:
    """One article by its number as printed (`5.1`, `4:15`, `5.4a`), or None if it is not held."""
    return _read_artikelen(wet_id).get(nummer) if wet_id in WET_IDS else None


@cache
def artikel_op(wet_id: str, nummer: str, dag: date | None = None) -> Artikelversie | None:
    """The text of an article as in force on `dag`, as far as it is held; without a day, the newest text.

    None if nothing of the article is held. A day for which the words are not held gives the nearest text
    held, with `gehouden` False and an `opmerking` that says so.
    """
    wet, artikel = zoek_wet(wet_id), zoek_artikel(wet_id, nummer)
    if wet is None or artikel is None:
        return None
    rij = next(rij for rij in read_gegevens(wet_id)["artikelen"] if rij["nummer"] == nummer)
    peildag = dag or artikel.versie
    keuzes = tuple(kies_redactie(lid, peildag) for lid in rij["leden"])
    redacties = [
        (lid, lid["redacties"][keuze.plaats]) for lid, keuze in zip(rij["leden"], keuzes, strict=True)
    ]
    geldig = (wet.in_werking is None or peildag >= wet.in_werking) and (
        wet.ingetrokken is None or peildag < wet.ingetrokken
    )
    return Artikelversie(
        artikel=artikel,
        dag=dag,
        leden=tuple(read_lid(lid, redactie) for lid, redactie in redacties if redactie["tekst"] is not None),
        gehouden=geldig and all(keuze.zeker for keuze in keuzes),
        opmerking=schrijf_opmerking(_read_stand(wet, artikel, peildag, keuzes, rij)) if dag else "",
        url=_adres(wet, nummer, peildag if geldig else artikel.versie),
    )


def anker(lid: str | None, onderdeel: str | None = None) -> str:
    """Anchor of a provision on the page of its article: `lid-2-onderdeel-e`, `lid-2`, or empty."""
    delen = [f"lid-{lid}"] if lid else []
    if onderdeel:
        delen.append(f"onderdeel-{onderdeel}")
    return "-".join(delen)


def _dag(tekst: str | None) -> date | None:
    return date.fromisoformat(tekst) if tekst else None


def _read_wet(wet_id: str) -> Wet:
    rij = read_gegevens(wet_id)
    return Wet(
        id=wet_id,
        titel=rij["titel"],
        afkorting=rij["afkorting"],
        bwb_id=rij["bwb_id"],
        url=rij["url"],
        versie=date.fromisoformat(rij["versie"]),
        in_werking=_dag(rij["in_werking"]),
        ingetrokken=_dag(rij["ingetrokken"]),
        nagegaan=_dag(rij["nagegaan"]),
    )


@cache
def _read_artikelen(wet_id: str) -> dict[str, Artikel]:
    wet = _read_wet(wet_id)
    return {
        rij["nummer"]: Artikel(
            wet=wet_id,
            nummer=rij["nummer"],
            titel=rij["titel"],
            versie=date.fromisoformat(rij["versie"]),
            verificatie=rij["kopieen"],
            url=_adres(wet, rij["nummer"], wet.versie),
        )
        for rij in read_gegevens(wet_id)["artikelen"]
    }


def _adres(wet: Wet, nummer: str, dag: date) -> str:
    """Official address of an article on a day.

    With a fragment only where its form is known: the Woo has no divisions below its chapters.
    """
    vorm: str | None = read_gegevens(wet.id)["plek"]
    plek = "#" + vorm.format(hoofdstuk=nummer.split(".")[0], nummer=nummer) if vorm else ""
    return f"https://wetten.overheid.nl/{wet.bwb_id}/{dag.isoformat()}{plek}"


def _read_onderdeel(rij: dict[str, Any]) -> Onderdeel:
    return Onderdeel(
        letter=rij["letter"],
        tekst=rij["tekst"] or "",
        in_werking=rij["tekst"] is not None,
        onderdelen=tuple(_read_onderdeel(deel) for deel in rij.get("onderdelen", ())),
    )


def read_lid(lid: dict[str, Any], redactie: dict[str, Any]) -> Lid:
    """One lid in one of its wordings, from the rows of the data file; `redactie` has text."""
    return Lid(
        nummer=lid["nummer"],
        tekst=redactie["tekst"],
        onderdelen=tuple(_read_onderdeel(rij) for rij in redactie.get("onderdelen", ())),
        slot=redactie.get("slot", ""),
        toelichting=lid.get("toelichting", ""),
        versie=date.fromisoformat(redactie["gezien"][0]["versie"]),
        kopieen=redactie["kopieen"],
    )


def read_redactie(rij: dict[str, Any], *, nieuwste: bool) -> Redactie:
    """One wording of a lid.

    The newest is taken to last until the law says otherwise; older ones last as long as they were seen.
    """
    gezien = tuple(sorted(date.fromisoformat(keer["versie"]) for keer in rij["gezien"]))
    return Redactie(
        gezien=gezien,
        van=_dag(rij.get("van")) or gezien[0],
        tot=_dag(rij.get("tot")) or (date.max if nieuwste else gezien[-1]),
        aanwezig=rij["tekst"] is not None,
    )


def kies_redactie(lid: dict[str, Any], dag: date) -> Keuze:
    """The wording of a lid on a day: the newest that had begun, else the oldest.

    Sure if it had begun and had not ended.
    """
    redacties = tuple(read_redactie(rij, nieuwste=plaats == 0) for plaats, rij in enumerate(lid["redacties"]))
    plaats = next((plaats for plaats, r in enumerate(redacties) if r.van <= dag), len(redacties) - 1)
    gekozen = redacties[plaats]
    return Keuze(lid["nummer"], redacties, plaats, zeker=gekozen.van <= dag <= gekozen.tot)


def _read_stand(
    wet: Wet, artikel: Artikel, dag: date, keuzes: tuple[Keuze, ...], rij: dict[str, Any]
) -> Stand:
    return Stand(
        wet=wet.afkorting,
        dag=dag,
        versie=artikel.versie,
        in_werking=wet.in_werking,
        ingetrokken=wet.ingetrokken,
        nagegaan=wet.nagegaan,
        keuzes=keuzes,
        anders=tuple(
            Anders(date.fromisoformat(keer["versie"]), keer["lid"], keer["uitleg"])
            for keer in rij.get("anders", ())
        ),
    )
