# SPDX-License-Identifier: EUPL-1.2
"""The second half of a letter: what was decided, on which grounds, and what the reader can do about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..delen import Briefdeel, Inventarislijst, Pad, Sectie, Voorstel
from ..gronden.blokken import Grondblok, vind_grondblokken
from ..gronden.gebruik import lees_gronden
from ..gronden.legenda import vind_legenda
from ..gronden.nietgebruikt import gebruikte_codes
from ..indeling.rubrieken import Rubriek, rubriek_van
from ..indeling.secties import Brief, rubriceer
from ..indeling.slotdelen import zonder_slot
from ..personen.maskeren import namen_in
from .artikelen import lees_artikelen, lees_wet
from .beslissing import besliszinnen, besluitdelen, schrijf_besluit
from .bezwaar import bezwaardelen, lees_bezwaar
from .contact import contactdelen, lees_contact
from .uitkomst import lees_uitkomst

CATEGORIE = "Woo-verzoeken en -besluiten"
STATUS = "concept"


@dataclass(frozen=True, slots=True)
class Besluitdeel:
    """What this half says; the sections of the letter without the grounds; the parts of those that are used up."""

    voorstel: Voorstel
    secties: tuple[Sectie, ...]
    gebruikt: tuple[Briefdeel, ...]


def lees_besluitdeel(brief: Brief, inventaris: Inventarislijst, dag: date | None) -> Besluitdeel:
    """Return outcome, act, decision, grounds, articles, objection and contact. ``dag`` is that of the decision."""
    teksten = [
        tekst for sectie in brief.secties for tekst in (sectie.kop, *(deel.tekst for deel in sectie.delen))
    ]
    romp = zonder_slot([(sectie, _rubriek(sectie, rubriek)) for sectie, rubriek in rubriceer(brief.secties)])
    blokken, over, letters = _gronden(romp, brief, lees_wet(teksten, (), dag)[0])
    lijst = lees_gronden([*blokken, *_alleen_genoemd(blokken, over)], inventaris, dag, letters)
    codes = [grond["code"] for grond in lijst.gronden]
    wet, wet_twijfel = lees_wet(teksten, codes, dag)
    over_bezwaar = bezwaardelen(over)
    rest = _zonder(over, over_bezwaar)
    over_contact = contactdelen(rest)
    beslissing = besluitdelen(_zonder(rest, over_contact))
    bezwaar, bezwaar_twijfel = lees_bezwaar(over_bezwaar)
    uitspraak = lees_uitkomst(besliszinnen(rest), bool(blokken))
    waarden: dict[str, Any] = {
        "categorie": CATEGORIE,
        # By default the act follows from the day; the old one is worth saying.
        "wet": wet if wet == "wob" or wet_twijfel or not dag else "",
        "status": STATUS,
        "uitkomst": uitspraak.uitkomst.value if uitspraak.uitkomst else "",
        "besluit": schrijf_besluit(beslissing),
        "artikelen": lees_artikelen(brief.bijlagen, wet, codes),
        "letters": lijst.letters,
        "gronden": list(lijst.gronden),
        "bezwaar": bezwaar,
        "contact": lees_contact(over_contact, brief.hoofd, namen_in(brief)),
    }
    controleren: dict[Pad, str] = {
        **lijst.controleren,
        ("wet",): wet_twijfel,
        ("uitkomst",): uitspraak.controleren,
    }
    controleren |= {("bezwaar", veld): zin for veld, zin in bezwaar_twijfel.items()}
    gebruikt = (*over_bezwaar, *over_contact, *beslissing)
    return Besluitdeel(_zonder_lege(waarden, controleren), tuple(sectie for sectie, _ in over), gebruikt)


def _zonder_lege(waarden: dict[str, Any], controleren: dict[Pad, str]) -> Voorstel:
    """A proposal of what was found."""
    return Voorstel(
        {veld: waarde for veld, waarde in waarden.items() if waarde},
        {pad: zin for pad, zin in controleren.items() if zin},
    )


def _gronden(
    romp: Sequence[tuple[Sectie, Rubriek]], brief: Brief, wet: str
) -> tuple[list[Grondblok], list[tuple[Sectie, Rubriek]], dict[str, str]]:
    """The stretches about grounds, in the text and in an annex with reasons; the rest of the text; own letters."""
    letters, secties = vind_legenda(romp)
    achteraan, _ = vind_grondblokken(_motiveringen(brief.bijlagen), wet, letters)
    elders = {code for blok in achteraan for code in blok.codes}
    blokken, over = vind_grondblokken(secties, wet, letters, elders)
    return [*blokken, *achteraan], over, letters


def _rubriek(sectie: Sectie, rubriek: Rubriek) -> Rubriek:
    """What a section is about; a question such as `Wat besluiten we?` announces the decision too."""
    eigen = rubriek_van(sectie.kop) if sectie.kop else Rubriek.ANDERS
    vraagt = eigen is Rubriek.ANDERS and re.search(r"\bbesl(?:uit|is|oten)", sectie.kop, re.IGNORECASE)
    return Rubriek.BESLUIT if vraagt else rubriek


def _alleen_genoemd(blokken: Sequence[Grondblok], over: Sequence[tuple[Sectie, Rubriek]]) -> list[Grondblok]:
    """Grounds that the decision itself names and gives no reasons for: their code, to be looked at."""
    bekend = {code for blok in blokken for code in blok.codes}
    gevonden: dict[str, Grondblok] = {}
    for zin in besliszinnen(over):
        for code in gebruikte_codes(zin):
            if code not in bekend:
                gevonden.setdefault(code, Grondblok("", (code,), (), zin))
    return list(gevonden.values())


def _motiveringen(bijlagen: Sequence[Sectie]) -> list[tuple[Sectie, Rubriek]]:
    """Annexes that give the reasons for the grounds, as some municipalities do; not those that print the law."""
    gevonden: list[tuple[Sectie, Rubriek]] = []
    open_ = False
    for sectie in bijlagen:
        kop = sectie.kop.casefold()
        if kop.startswith("bijlage"):
            open_ = "motivering" in kop or "overweging" in kop
            sectie = replace(sectie, kop="")
        if open_:
            gevonden.append((sectie, Rubriek.OVERWEGINGEN))
    return gevonden


def _zonder(
    secties: Sequence[tuple[Sectie, Rubriek]], weg: Sequence[Briefdeel]
) -> list[tuple[Sectie, Rubriek]]:
    """Sections without parts that belong elsewhere."""
    ids = {id(deel) for deel in weg}
    return [
        (replace(sectie, delen=tuple(deel for deel in sectie.delen if id(deel) not in ids)), rubriek)
        for sectie, rubriek in secties
    ]
