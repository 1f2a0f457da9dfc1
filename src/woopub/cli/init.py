# SPDX-License-Identifier: EUPL-1.2
"""`woopub init`: a new portal that builds at once."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import click

from ..build import create_portaal
from ..read.webadres import is_https
from .fouten import VERKEERD_GEBRUIK, stop
from .nederlands import Opdracht


@click.command(cls=Opdracht)
@click.argument("map_", metavar="MAP", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--name",
    "naam",
    default="Woo-publicaties",
    metavar="NAAM",
    help="Naam van het portaal; standaard Woo-publicaties.",
)
@click.option("--url", default="https://woo.example/", metavar="ADRES",
              help="Webadres waar het portaal komt te staan (https).")  # fmt: skip
@click.option("--email", default="woo@woo.example", metavar="ADRES",
              help="Adres voor meldingen van fouten en datalekken.")  # fmt: skip
@click.option("--cname", is_flag=True, help="Maak een CNAME voor een eigen domein bij GitHub Pages.")
def init(map_: Path, naam: str, url: str, email: str, cname: bool) -> None:
    """Maak een nieuw portaal in MAP, met een workflow voor GitHub Pages."""
    if map_.exists() and any(map_.iterdir()):
        stop(f"de map {map_} is niet leeg; er is niets veranderd.", VERKEERD_GEBRUIK)
    if not valid_url(url):
        stop("--url moet een volledig adres zijn dat met https:// begint.", VERKEERD_GEBRUIK)
    if any(teken in '"\\' or not teken.isprintable() for teken in url + naam + email):
        stop("aanhalingstekens, \\ en regeleinden kunnen niet in --name, --url en --email.", VERKEERD_GEBRUIK)
    if not naam.strip() or "@" not in email:
        stop("--name mag niet leeg zijn en in --email hoort een @.", VERKEERD_GEBRUIK)
    create_portaal(map_, naam=naam, url=url, email=email, cname=cname)
    click.echo(f"Portaal gemaakt in {map_}. Zo gaat u verder:")
    click.echo(f"  cd {map_}")
    click.echo("  woopub new 2026/mijn-eerste-besluit")
    click.echo("  woopub build")


def valid_url(url: str) -> bool:
    """Whether an address can be that of a portal: https, with a host, nothing after the path."""
    if not is_https(url):
        return False
    delen = urlsplit(url)
    return not (delen.query or delen.fragment)
