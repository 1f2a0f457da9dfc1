# SPDX-License-Identifier: EUPL-1.2
"""From checked files to the bytes that readers get: a clean copy of each PDF, or the original that is kept."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

from ..check import give_out
from ..model import BRIEF, CODES, Bevinding, CheckedPublicatie, Stuk
from ..pdf import Kopieeropdracht, Mislukt, copy_all, digest_paginas
from ..publish import Gewijzigd, Kopie
from ..tooi import zoek_taal
from .bestanden import Voortgang
from .controle import Controle

VOORRAAD = "build/cache/kopieen"
"""Where copies are kept, so that a next build need not make them again."""

# A language as BCP 47 writes it; anything else that a file says there is no language.
_TAALCODE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Werk:
    """One file to publish: its address (that of the publication and its id), and where it comes from."""

    adres: str
    publicatie: CheckedPublicatie
    stuk: Stuk


def make_kopieen(
    root: Path, controle: Controle, workers: int, voortgang: Voortgang
) -> tuple[Controle, dict[str, Kopie]]:
    """Make a clean copy of every PDF that passed.

    Returns the verdict with the bytes that readers get, and those by address. A file of which no copy can be made
    gets finding BST013, and its publication no longer passes. Raises Gewijzigd, OSError.
    """
    werk = [
        Werk(f"{publicatie.publicatie.url}{stuk.id}", publicatie, stuk)
        for publicatie in controle.oordeel.goedgekeurd
        for stuk in publicatie.stukken
    ]
    aanvaard = _aanvaard(controle)
    te_doen = [w for w in werk if _wordt_kopie(w)]
    zoals_het_is = [w for w in werk if not _wordt_kopie(w)]
    kopieen = {w.adres: _origineel(root, w.stuk) for w in zoals_het_is}
    uitgaven = {w.adres: w.stuk.uitgave for w in zoals_het_is}
    klaar = 0

    def gedaan(aantal: int) -> None:
        nonlocal klaar
        klaar += aantal
        voortgang("Schone kopieën maken", klaar, len(te_doen))

    opdrachten = [_opdracht(root, w, tuple(aanvaard[w.stuk.bestand.pad])) for w in te_doen]
    mislukt: list[Bevinding] = []
    for w, gemaakt in zip(
        te_doen, copy_all(opdrachten, root / VOORRAAD, gedaan, workers=workers), strict=True
    ):
        bestand, facts = w.stuk.bestand, w.stuk.facts
        if isinstance(gemaakt, Mislukt):
            if gemaakt.gewijzigd:
                raise Gewijzigd(bestand.pad)
            mislukt.append(_mislukt(w, gemaakt))
        else:
            uitgaven[w.adres] = gemaakt.uitgave
            bron = (root / bestand.pad, facts.sha256)
            kopieen[w.adres] = Kopie(gemaakt.pad, bestand.pad, gemaakt.uitgave.sha256, bron)
    return replace(controle, oordeel=give_out(controle.oordeel, uitgaven, mislukt)), kopieen


def _mislukt(werk: Werk, mislukt: Mislukt) -> Bevinding:
    id_ = werk.stuk.id.removeprefix("documenten/")
    advies = CODES["BST013"].oplossing
    return Bevinding("BST013", werk.stuk.bestand.pad, mislukt.melding, advies, document=id_)


def _wordt_kopie(werk: Werk) -> bool:
    """Whether readers get a copy: of a PDF, unless besluit.yml keeps the original."""
    return werk.stuk.pdf is not None and not werk.publicatie.besluit.behoudt(werk.stuk.id)


def _origineel(root: Path, stuk: Stuk) -> Kopie:
    return Kopie(root / stuk.bestand.pad, stuk.bestand.pad, stuk.facts.sha256)


def _opdracht(root: Path, werk: Werk, aanvaard: tuple[tuple[str, int | None], ...]) -> Kopieeropdracht:
    stuk, besluit = werk.stuk, werk.publicatie.besluit
    return Kopieeropdracht(
        pad=root / stuk.bestand.pad,
        bestand=stuk.bestand.pad,
        sha256=stuk.facts.sha256,
        # A letter is called a letter everywhere; a reader who keeps the file wants to know of what.
        titel=f"{stuk.titel}: {besluit.titel}" if stuk.id == BRIEF else stuk.titel,
        taal=_taal(werk),
        paginas=digest_paginas(stuk.pdf) if stuk.pdf else (),
        letters=besluit.letters,
        aanvaard=aanvaard,
    )


def _taal(werk: Werk) -> str:
    """Return the language of a file: as it says itself, else as besluit.yml says, as on its page."""
    taal = zoek_taal(werk.publicatie.besluit.taal)
    eigen = werk.stuk.pdf.taal if werk.stuk.pdf else ""
    return eigen if _TAALCODE.fullmatch(eigen) else (taal.iso if taal and taal.iso else "nl")


def _aanvaard(controle: Controle) -> defaultdict[str, list[tuple[str, int | None]]]:
    """Return code and page of each leak that a person accepted, by file."""
    gevonden: defaultdict[str, list[tuple[str, int | None]]] = defaultdict(list)
    for b in controle.oordeel.bevindingen:
        if b.aanvaard is not None and b.code.startswith("LEK"):
            gevonden[b.bestand].append((b.code, b.pagina))
    return gevonden
