# SPDX-License-Identifier: EUPL-1.2
"""`woopub build`: check, then build the site."""

from __future__ import annotations

import time
from pathlib import Path

import click

from ..build import Bouw, build_site
from .fouten import GEBLOKKEERD, default_workers, require_portaal
from .nederlands import Opdracht
from .opties import site_dir_option, workers_option
from .toon import format_option, show_bevindingen, show_progress


@click.command(cls=Opdracht)
@site_dir_option
@workers_option
@click.option("--hold-back", is_flag=True, help="Laat geblokkeerde publicaties weg en bouw de rest.")
@format_option
@click.pass_context
def build(
    ctx: click.Context, site_dir: Path | None, workers: int | None, hold_back: bool, formaat: str
) -> None:
    """Controleer het portaal en bouw de website.

    Bij een blokkade verandert er niets: de oude website blijft staan.
    """
    root = require_portaal()
    site = site_dir.absolute() if site_dir else root / "site"
    begin = time.monotonic()
    with show_progress() as voortgang:
        bouw = build_site(root, site, workers or default_workers(), hold_back, voortgang)
    if bouw.bevindingen or formaat != "text":
        show_bevindingen(bouw.bevindingen, formaat)
    report_build(bouw, site, time.monotonic() - begin)
    if not bouw.gebouwd:
        ctx.exit(GEBLOKKEERD)


def report_build(bouw: Bouw, site: Path, seconden: float) -> None:
    """Say on stderr what was built or why not; progress and outcome stay out of the results on stdout."""
    if not bouw.gebouwd:
        click.echo("Niet gebouwd: los eerst de blokkades op. De oude website is niet veranderd.", err=True)
        return
    for pad in bouw.achtergehouden:
        click.echo(f"Weggelaten: {pad} (zie de blokkades hierboven).", err=True)
    click.echo(
        f"Gebouwd in {seconden:.1f} s: {bouw.publicaties} {'publicatie' if bouw.publicaties == 1 else 'publicaties'}, "
        f"{bouw.paginas} pagina's, waarvan {bouw.doorzoekbaar} doorzoekbaar, in {site}.",
        err=True,
    )
