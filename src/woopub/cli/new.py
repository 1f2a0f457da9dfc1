# SPDX-License-Identifier: EUPL-1.2
"""`woopub new`: a new publication, empty or filled from a letter, an inventory and documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from ..build import Aanvang, Gemaakt, create_publicatie
from ..read import valid_pad
from .fouten import GEBLOKKEERD, OMGEVING, VERKEERD_GEBRUIK, default_workers, require_portaal, stop
from .nederlands import Opdracht
from .opties import documents_option, ocr_option, require_aanvang, workers_option
from .toon import show_bevindingen, show_progress
from .wijzigingen import list_wijzigingen

_CONTROLEREN = "# controleren"


@click.command(cls=Opdracht)
@click.argument("adres", metavar="JAAR/NAAM")
@click.option("--letter", "brief", type=click.Path(path_type=Path), metavar="BRIEF",
              help="Vul besluit.yml in vanuit de besluitbrief (PDF, docx, txt of md).")  # fmt: skip
@click.option("--inventory", "inventaris", type=click.Path(path_type=Path), metavar="BESTAND",
              help="Importeer de inventaris uit een spreadsheet (xlsx, xls, ods of csv).")  # fmt: skip
@documents_option
@ocr_option
@workers_option
@click.pass_context
def new(
    ctx: click.Context, adres: str, brief: Path | None, inventaris: Path | None, documenten: Path | None, ocr: bool,
    workers: int | None,
) -> None:  # fmt: skip
    """Maak een nieuwe publicatie in besluiten/JAAR/NAAM.

    De map wordt het adres van de publicatie en verandert daarna nooit meer. Met een brief, een inventaris en documenten
    is de publicatie meteen gevuld. Gaat er iets mis, dan wordt er niets gemaakt.
    """
    root = require_portaal()
    jaar, _, naam = adres.strip("/").removeprefix("besluiten/").partition("/")
    if not valid_pad(jaar, naam):
        stop(f"'{adres}' kan geen adres zijn. Schrijf bijvoorbeeld 2026/naam-van-het-besluit: een jaartal, en "
             "dan kleine letters, cijfers en streepjes.", VERKEERD_GEBRUIK)  # fmt: skip
    pad = f"besluiten/{jaar}/{naam}"
    if (root / pad).exists():
        stop(f"{pad} bestaat al; er is niets veranderd.", VERKEERD_GEBRUIK)
    for deel in (root / "besluiten", root / "besluiten" / jaar, root / "invoer", root / "invoer" / jaar):
        if deel.is_symlink():
            stop(f"{deel.relative_to(root).as_posix()} is een snelkoppeling; woopub schrijft alleen in het portaal "
                 "zelf.", VERKEERD_GEBRUIK)  # fmt: skip
    aanvang = Aanvang(brief, inventaris, documenten, ocr)
    require_aanvang(aanvang)
    with show_progress() as voortgang:
        gemaakt = create_publicatie(root, jaar, naam, aanvang, workers or default_workers(), voortgang)
    try:
        _report(gemaakt, pad, aanvang)
    except KeyboardInterrupt:
        if gemaakt.map_ is None:
            raise
        stop(f"afgebroken tijdens het tonen. De publicatie zelf was klaar: {pad}. Controleer met: woopub check {pad}",
             OMGEVING)  # fmt: skip
    if gemaakt.map_ is None:
        ctx.exit(GEBLOKKEERD)


def _report(gemaakt: Gemaakt, pad: str, aanvang: Aanvang) -> None:
    """Print what came of a new publication."""
    for regel in list_wijzigingen(gemaakt.invoer) if gemaakt.invoer else ():
        click.echo(regel)
    if gemaakt.bevindingen:
        levering = aanvang.documenten.as_posix() if aanvang.documenten else ""
        show_bevindingen(gemaakt.bevindingen, "text", levering=levering)
        click.echo()
    if gemaakt.map_ is None:
        click.echo("Er is niets gemaakt: los eerst de blokkades op.", err=True)
        return
    for regel in _verslag(gemaakt, pad, aanvang):
        click.echo(regel)


def _verslag(gemaakt: Gemaakt, pad: str, aanvang: Aanvang) -> Iterator[str]:
    """Yield what was made, and what to do next."""
    yield f"Gemaakt: {pad}"
    if gemaakt.map_ and gemaakt.voorstel:
        velden = len(gemaakt.voorstel.waarden)
        yield f"Uit de brief: {'1 veld' if velden == 1 else f'{velden} velden'} van besluit.yml ingevuld."
        aantal = (gemaakt.map_ / "besluit.yml").read_text(encoding="utf-8").count(_CONTROLEREN)
        if aantal:
            staat = "op 1 plaats staat" if aantal == 1 else f"op {aantal} plaatsen staat"
            yield f"Kijk die na: {staat} `{_CONTROLEREN}`, met de zin uit de brief."
    if gemaakt.map_ and aanvang.brief:
        if (gemaakt.map_ / "besluitbrief.pdf").exists():
            yield "De brief staat erbij als besluitbrief.pdf. Lak eerst wat daarin niet openbaar mag zijn."
        else:
            yield "De brief is geen PDF en staat er daarom niet bij. Maak er een PDF van, met de naam besluitbrief.pdf."
    if aanvang.inventaris is None:
        yield "Vul besluit.yml en inventaris.csv in, zet de documenten in documenten/, en controleer met:"
    else:
        yield "Vul besluit.yml aan, en controleer met:"
    yield f"  woopub check {pad}"
