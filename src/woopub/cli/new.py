# SPDX-License-Identifier: EUPL-1.2
"""`woopub new`: an empty publication, ready to be filled in."""

from __future__ import annotations

import click

from ..build import create_publicatie
from ..read import valid_pad
from .fouten import VERKEERD_GEBRUIK, require_portaal, stop
from .nederlands import Opdracht


@click.command(cls=Opdracht)
@click.argument("adres", metavar="JAAR/NAAM")
def new(adres: str) -> None:
    """Maak een nieuwe publicatie in besluiten/JAAR/NAAM.

    De map wordt het adres van de publicatie en verandert daarna nooit meer.
    """
    root = require_portaal()
    jaar, _, naam = adres.strip("/").removeprefix("besluiten/").partition("/")
    if not valid_pad(jaar, naam):
        stop(f"'{adres}' kan geen adres zijn. Schrijf bijvoorbeeld 2026/naam-van-het-besluit: een jaartal, en "
             "dan kleine letters, cijfers en streepjes.", VERKEERD_GEBRUIK)  # fmt: skip
    map_ = root / "besluiten" / jaar / naam
    if map_.exists():
        stop(f"besluiten/{jaar}/{naam} bestaat al; er is niets veranderd.", VERKEERD_GEBRUIK)
    create_publicatie(root, jaar, naam)
    click.echo(f"Gemaakt: besluiten/{jaar}/{naam}")
    click.echo("Vul besluit.yml en inventaris.csv in, zet de documenten in documenten/, en controleer met:")
    click.echo(f"  woopub check besluiten/{jaar}/{naam}")
