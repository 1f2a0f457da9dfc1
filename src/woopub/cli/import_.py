# SPDX-License-Identifier: EUPL-1.2
"""`woopub import`: a spreadsheet, and perhaps files, into a publication that is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ..build import Bronnen, Import, make_report, run_import
from ..export import import_documenten
from ..read import valid_pad
from .fouten import GEBLOKKEERD, OMGEVING, VERKEERD_GEBRUIK, default_workers, require_portaal, stop
from .nederlands import Opdracht, Verplicht
from .opties import (
    documents_option,
    ocr_option,
    report_option,
    require_bronnen,
    require_report,
    workers_option,
)
from .toon import format_option, show_bevindingen, show_progress
from .wijzigingen import list_wijzigingen, to_wijzigingen


@click.command("import", cls=Opdracht)
@click.argument("bestand", metavar="BESTAND", type=click.Path(path_type=Path))
@documents_option
@click.option("--to", "naar", metavar="JAAR/NAAM", cls=Verplicht,
              help="De publicatie waar het in moet, bijvoorbeeld besluiten/2026/fietsbrug.")  # fmt: skip
@click.option(
    "--dry-run", "proef", is_flag=True, help="Laat alleen zien wat er zou veranderen; schrijf niets."
)
@ocr_option
@format_option
@report_option
@workers_option
@click.pass_context
def import_(
    ctx: click.Context, bestand: Path, documenten: Path | None, naar: str, proef: bool, ocr: bool, formaat: str,
    rapport: Path | None, workers: int | None,
) -> None:  # fmt: skip
    """Lees een inventaris uit een spreadsheet (xlsx, xls, ods of csv), en eventueel de documenten.

    Wat u zelf in inventaris.csv hebt ingevuld, blijft staan. Twee keer hetzelfde importeren verandert niets. Gaat er
    iets mis, dan is er niets veranderd. Bij een blokkade eindigt de opdracht met code 1.
    """
    require_report(rapport)
    root = require_portaal()
    pad = _publicatie(root, naar)
    bronnen = Bronnen(bestand, documenten, ocr)
    require_bronnen(bronnen)
    with show_progress() as voortgang:
        gedaan = run_import(root, pad, bronnen, proef, workers or default_workers(), voortgang)
    try:
        _report(gedaan, bronnen, formaat, rapport)
        click.echo(_slot(gedaan, pad, proef), err=True)
    except KeyboardInterrupt:
        if not gedaan.geschreven:
            raise
        stop(f"afgebroken tijdens het tonen. De import zelf was klaar: {_slot(gedaan, pad, proef)}", OMGEVING)
    if gedaan.geblokkeerd:
        ctx.exit(GEBLOKKEERD)


def _report(gedaan: Import, bronnen: Bronnen, formaat: str, rapport: Path | None) -> None:
    """Print what came of an import, and write the report that was asked for."""
    if formaat == "text":
        for regel in list_wijzigingen(gedaan):
            click.echo(regel)
    if gedaan.bevindingen or formaat != "text":
        extra = _extra(gedaan) if formaat == "json" else None
        levering = bronnen.documenten.as_posix() if bronnen.documenten else ""
        show_bevindingen(gedaan.bevindingen, formaat, extra, levering=levering)
    if rapport:
        rapport.parent.mkdir(parents=True, exist_ok=True)
        rapport.write_bytes(make_report(gedaan.bevindingen, rapport.suffix.lower()))
        click.echo(f"Rapport geschreven: {rapport}", err=True)


def _publicatie(root: Path, naar: str) -> str:
    """Return ``besluiten/JAAR/NAAM`` of a publication that is there, or stop with exit code 2."""
    kort = naar.replace("\\", "/").strip("/").removeprefix("./").removeprefix("besluiten/")
    jaar, _, naam = kort.partition("/")
    if not valid_pad(jaar, naam):
        jaar, naam = _plek(root, naar)
    if not valid_pad(jaar, naam):
        stop(f"--to {naar}: dit is geen publicatie in dit portaal. Schrijf bijvoorbeeld besluiten/2026/fietsbrug.",
             VERKEERD_GEBRUIK)  # fmt: skip
    pad = f"besluiten/{jaar}/{naam}"
    map_ = root / pad
    if not (map_ / "besluit.yml").is_file():
        stop(f"--to {naar}: {pad} is er niet, of heeft geen besluit.yml. Maak de publicatie eerst met "
             f"`woopub new {jaar}/{naam}`.", VERKEERD_GEBRUIK)  # fmt: skip
    if map_.resolve() != root.resolve() / pad:
        stop(f"--to {naar}: deze map is een snelkoppeling. woopub schrijft alleen in het portaal zelf.",
             VERKEERD_GEBRUIK)  # fmt: skip
    return pad


def _plek(root: Path, naar: str) -> tuple[str, str]:
    """Return year and name of the folder of a publication that was given as a path, from here or from the disk's root;
    empty for any other place."""
    echt = Path(naar).resolve()
    delen = echt.relative_to(root.resolve()).parts if echt.is_relative_to(root.resolve()) else ()
    return (delen[1], delen[2]) if len(delen) == 3 and delen[0] == "besluiten" else ("", "")


def _extra(gedaan: Import) -> dict[str, Any]:
    """Return what the JSON holds beside the findings."""
    rijen = ((bron.blad, bron.regel) for bron in gedaan.rijen)
    return {"documenten": import_documenten(rijen), "wijzigingen": to_wijzigingen(gedaan)}


def _slot(gedaan: Import, pad: str, proef: bool) -> str:
    if gedaan.geblokkeerd:
        return "Er is niets geschreven: los eerst de blokkades op."
    if proef:
        return "Dit was een proef: er is niets geschreven."
    if not gedaan.geschreven:
        return "Er is niets veranderd."
    return f"Geschreven in {pad}. Controleer met: woopub check {pad}"
