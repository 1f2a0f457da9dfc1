# SPDX-License-Identifier: EUPL-1.2
"""`woopub check`: every check at once, on the portal or on single publications."""

from __future__ import annotations

from pathlib import Path

import click

from ..build import make_report, run_check
from .fouten import GEBLOKKEERD, VERKEERD_GEBRUIK, default_workers, require_portaal, split_delen, stop
from .nederlands import Opdracht
from .opties import report_option, require_report, require_terminal, show_secrets_option, workers_option
from .toon import format_option, show_bevindingen, show_progress


@click.command(cls=Opdracht)
@click.argument("mappen", metavar="[MAP]...", nargs=-1, type=click.Path(path_type=Path))
@format_option
@show_secrets_option
@report_option
@workers_option
@click.pass_context
def check(
    ctx: click.Context, mappen: tuple[Path, ...], formaat: str, geheimen: bool, rapport: Path | None,
    workers: int | None,
) -> None:  # fmt: skip
    """Controleer het hele portaal, of alleen de genoemde publicaties.

    MAP is een map besluiten/JAAR/NAAM, een jaar of een portaal. Zonder MAP: het portaal waar u nu bent.
    Ook concepten tellen mee: een blokkade daarin geeft code 1, terwijl `woopub build` concepten overslaat.
    """
    require_report(rapport)
    require_terminal(geheimen, formaat)
    for map_ in mappen:
        if not map_.is_dir():
            stop(f"de map {map_} bestaat niet.", VERKEERD_GEBRUIK)
    root = require_portaal(mappen[0] if mappen else None)
    delen = split_delen(root, mappen) if mappen else None
    with show_progress() as voortgang:
        controle = run_check(root, delen, workers or default_workers(), voortgang)
    bevindingen = controle.oordeel.bevindingen
    show_bevindingen(bevindingen, formaat, geheimen=geheimen)
    if rapport:
        rapport.parent.mkdir(parents=True, exist_ok=True)
        rapport.write_bytes(make_report(bevindingen, rapport.suffix.lower()))
        click.echo(f"Rapport geschreven: {rapport}", err=True)
    if any(bevinding.blokkeert for bevinding in bevindingen):
        ctx.exit(GEBLOKKEERD)
