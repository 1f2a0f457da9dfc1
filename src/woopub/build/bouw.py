# SPDX-License-Identifier: EUPL-1.2
"""The whole of `woopub build` as one story: check, page data, staging, HTML, search, manifest, swap."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .. import __version__
from ..export import cijfers_csv, inventaris_csv
from ..model import Bevinding, CheckedPublicatie, Portaal, sort_bevindingen
from ..pages import make_pages, shell_page
from ..pour import SCHIL, pour_pages, schil_url
from ..publish import (
    CHECKSUMS,
    MANIFEST,
    Kopie,
    fingerprint,
    guard_site_dir,
    nieuwe_map,
    place_files,
    recover,
    swap,
    write_manifest,
)
from ..read import CONFIG
from ..search import index_site
from ..site import InstellingFout, render_site
from ..stage import THEME, Adresbotsing, OngecontroleerdBestand, list_bronnen, stage_site
from .aanmaken import write_schema
from .bestanden import Voortgang
from .controle import Controle, run_check
from .kopieen import make_kopieen
from .slot import hold_slot

# Addresses that no file of content/ can have: made later, or dropped by MkDocs without a word.
_BEZET = (MANIFEST, CHECKSUMS, "sitemap.xml", "pagefind/", f"{SCHIL}/", "templates/")


@dataclass(frozen=True, slots=True)
class Bouw:
    """What a build gave. Nothing was written where ``gebouwd`` is False."""

    bevindingen: tuple[Bevinding, ...]
    gebouwd: bool
    publicaties: int = 0
    achtergehouden: tuple[str, ...] = ()
    paginas: int = 0
    doorzoekbaar: int = 0


def build_site(
    root: Path,
    site: Path,
    workers: int = 1,
    hold_back: bool = False,
    voortgang: Voortgang = lambda *_: None,
) -> Bouw:
    """Check the portal in ``root`` and, when nothing blocks, build it into the folder ``site``.

    The new tree is made beside the old one and takes its place only when it is whole; on a blocking finding
    the old site stays as it was. With ``hold_back`` blocked publications are left out and the rest is built.
    Raises VerkeerdeMap, AlBezig, VerkeerdTijdstip, Gewijzigd, SiteFout, ZoekFout, OSError.
    """
    guard_site_dir(site, root)
    with hold_slot(root):
        # First of all: an earlier build may have been cut short, and whatever comes now, the old site stays.
        recover(site)
        return _check_and_make(root, site, workers, hold_back, voortgang)


def _check_and_make(root: Path, site: Path, workers: int, hold_back: bool, voortgang: Voortgang) -> Bouw:
    """Check, and make the site if nothing blocks."""
    controle = run_check(root, workers=workers, voortgang=voortgang)
    oordeel = controle.oordeel
    if controle.portaal is None or controle.portaal_geblokkeerd or (oordeel.geblokkeerd and not hold_back):
        return Bouw(oordeel.bevindingen, gebouwd=False, achtergehouden=oordeel.geblokkeerd)
    controle, kopieen = make_kopieen(root, controle, workers, voortgang)
    oordeel = controle.oordeel
    if oordeel.geblokkeerd and not hold_back:
        return Bouw(oordeel.bevindingen, gebouwd=False, achtergehouden=oordeel.geblokkeerd)
    nieuw = nieuwe_map(site)
    try:
        return _make(root, site, nieuw, controle, kopieen, voortgang)
    except (Adresbotsing, InstellingFout, OngecontroleerdBestand) as fout:
        return Bouw(sort_bevindingen([*oordeel.bevindingen, *_meld(fout)]), gebouwd=False)
    finally:
        shutil.rmtree(nieuw, ignore_errors=True)


def _meld(fout: Adresbotsing | InstellingFout | OngecontroleerdBestand) -> Iterable[Bevinding]:
    """Return findings for what only shows while the site is made."""
    if isinstance(fout, OngecontroleerdBestand):
        return fout.bevindingen
    if isinstance(fout, InstellingFout):
        melding = f"MkDocs neemt een instelling niet aan, en zegt daarover: {fout}"
        return [Bevinding("MET013", CONFIG, melding, "Verbeter of verwijder deze instelling in mkdocs.yml.")]
    melding = "Dit bestand krijgt een adres dat al bezet is: door woopub zelf, of door een ander bestand."
    return [Bevinding("MET013", fout.pad, melding, "Geef het bestand een andere naam of plaats.")]


def _make(
    root: Path,
    site: Path,
    nieuw: Path,
    controle: Controle,
    kopieen: Mapping[str, Kopie],
    voortgang: Voortgang,
) -> Bouw:
    """Make the whole tree in the folder ``nieuw`` and swap it in; ``kopieen`` are the files of publications."""
    publicaties = controle.oordeel.goedgekeurd
    paginas = list(make_pages(controle.portaal, publicaties)) if controle.portaal else []
    gegoten = [page for page in paginas if page.gegoten]
    schillen = [shell_page(schil_url(diepte)) for diepte in sorted({page.diepte for page in gegoten})]
    bestanden = _files(controle.portaal, publicaties, kopieen)
    bezet = [*_BEZET, *bestanden, *(page.bestand for page in gegoten)]
    write_schema(root)
    verwacht = stage_site(root, [page for page in paginas if not page.gegoten] + schillen, bezet)
    waarschuwingen = render_site(root / CONFIG, nieuw)
    for nummer, bestand in enumerate(pour_pages(gegoten, root / THEME, nieuw), start=1):
        verwacht.add(bestand)
        voortgang("Pagina's opmaken", nummer, len(gegoten))
    shutil.rmtree(nieuw / SCHIL, ignore_errors=True)
    _assert_pages(nieuw, verwacht - {page.bestand for page in schillen})
    place_files(nieuw, bestanden)
    zoekindex = index_site(nieuw)
    voortgang("Pagina's doorzoekbaar maken", zoekindex.paginas, zoekindex.paginas)
    write_manifest(nieuw, __version__, fingerprint(root, _invoer(root, publicaties)))
    swap(nieuw, site)
    links = [
        Bevinding("MET016", bestand, melding, "Verbeter of verwijder de verwijzing.")
        for bestand, melding in waarschuwingen
    ]
    return Bouw(
        sort_bevindingen([*controle.oordeel.bevindingen, *links]),
        gebouwd=True,
        publicaties=len(publicaties),
        achtergehouden=controle.oordeel.geblokkeerd,
        paginas=len(verwacht) - len(schillen),
        doorzoekbaar=zoekindex.paginas,
    )


def _assert_pages(nieuw: Path, verwacht: set[str]) -> None:
    """Pages in = pages out. MkDocs drops some files without a word; then the build must fail, loudly."""
    gemaakt = {pad.relative_to(nieuw).as_posix() for pad in nieuw.rglob("*.html")} - {"404.html"}
    verwacht = verwacht - {"404.html"}
    if gemaakt != verwacht:
        ontbreekt, over = sorted(verwacht - gemaakt), sorted(gemaakt - verwacht)
        raise RuntimeError(f"pages in is not pages out: missing {ontbreekt[:3]}, unexpected {over[:3]}")


def _files(
    portaal: Portaal | None, publicaties: Sequence[CheckedPublicatie], kopieen: Mapping[str, Kopie]
) -> dict[str, Kopie | bytes]:
    """Return what goes into the site beside the pages: published files, inventories and figures, by path."""
    bestanden: dict[str, Kopie | bytes] = {".nojekyll": b""}
    if portaal:
        bestanden |= {f"cijfers/{naam}": inhoud for naam, inhoud in cijfers_csv(portaal, publicaties).items()}
    for publicatie in publicaties:
        if publicatie.ingetrokken:
            continue
        url = publicatie.publicatie.url
        for stuk in publicatie.stukken:
            bestanden[f"{url}{stuk.adres}"] = kopieen[f"{url}{stuk.id}"]
        if publicatie.documenten:
            bestanden[f"{url}inventaris.csv"] = inventaris_csv(publicatie)
    return bestanden


def _invoer(root: Path, publicaties: Sequence[CheckedPublicatie]) -> set[Path]:
    """Return every file that the site was made from, for its fingerprint in the manifest."""
    bronnen = {root / CONFIG, *list_bronnen(root)}
    for publicatie in (gecontroleerd.publicatie for gecontroleerd in publicaties):
        bronnen.add(root / publicatie.pad / "besluit.yml")
        if publicatie.heeft_inventaris:
            bronnen.add(root / publicatie.pad / "inventaris.csv")
        bronnen |= {root / bestand.pad for bestand in publicatie.bestanden.alle}
    return bronnen
