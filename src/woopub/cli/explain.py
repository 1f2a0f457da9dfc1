# SPDX-License-Identifier: EUPL-1.2
"""`woopub explain`: what a finding code or a ground means."""

from __future__ import annotations

import difflib

import click

from ..law.gronden import GRONDEN, Grond, zoek_grond
from ..law.labels import normaliseer_code
from ..model import CODES, Code
from .fouten import VERKEERD_GEBRUIK, stop
from .nederlands import Opdracht


@click.command(cls=Opdracht)
@click.argument("code", metavar="CODE", nargs=-1, required=True)
def explain(code: tuple[str, ...]) -> None:
    """Leg een bevinding (INV005) of een grond (5.1.2.e) uit."""
    gevraagd = " ".join(code).strip()
    bevinding = CODES.get(gevraagd.upper())
    grond = zoek_grond(gevraagd) or zoek_grond(normaliseer_code(gevraagd) or "")
    if bevinding:
        click.echo(_explain_code(gevraagd.upper(), bevinding))
    elif grond:
        click.echo(_explain_grond(grond))
    else:
        dichtbij = difflib.get_close_matches(gevraagd.upper(), CODES, n=3)
        dichtbij += difflib.get_close_matches(gevraagd.lower(), GRONDEN, n=3)
        raad = f" Bedoelt u {' of '.join(dichtbij)}?" if dichtbij else ""
        stop(f"'{gevraagd}' is geen bekende code of grond.{raad}", VERKEERD_GEBRUIK)


def _explain_code(naam: str, code: Code) -> str:
    delen = [
        f"{naam} ({code.niveau}): {code.titel}",
        code.uitleg,
        f"Voorbeeld: {code.voorbeeld}" if code.voorbeeld else "",
        f"Wat te doen: {code.oplossing}",
        "\n".join(f"- {programma}: {stap}" for programma, stap in code.gereedschap),
    ]
    return "\n\n".join(filter(None, delen))


def _explain_grond(grond: Grond) -> str:
    anders = grond.opvolgers or grond.voorgangers
    wet = "Woo" if grond.opvolgers else "Wob"
    delen = [
        f"{grond.code} ({grond.soort.value}): {grond.titel}",
        grond.uitleg,
        grond.soort.uitleg,
        f"Volgens {grond.vindplaats}: {' '.join(filter(None, (grond.aanhef, grond.wettekst)))}",
        f"In de {wet}: {', '.join(anders)}." if anders else "",
    ]
    return "\n\n".join(filter(None, delen))
