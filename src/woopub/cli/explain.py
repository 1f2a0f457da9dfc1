# SPDX-License-Identifier: EUPL-1.2
"""`woopub explain`: what a finding code, a ground or another label on a redaction means."""

from __future__ import annotations

import difflib

import click

from ..law.gronden import ANDERE_CODES, GRONDEN, Grond, zoek_grond
from ..law.labels import normaliseer_code
from ..model import CODES, Code
from .fouten import VERKEERD_GEBRUIK, stop
from .nederlands import Opdracht


@click.command(cls=Opdracht)
@click.argument("code", metavar="CODE", nargs=-1, required=True)
def explain(code: tuple[str, ...]) -> None:
    """Leg een bevinding (INV005), een grond (5.1.2.e) of een andere aanduiding (buiten verzoek) uit."""
    gevraagd = " ".join(code).strip()
    bevinding = CODES.get(gevraagd.upper())
    label = normaliseer_code(gevraagd) or ""
    grond = zoek_grond(gevraagd) or zoek_grond(label)
    if bevinding:
        click.echo(_explain_code(gevraagd.upper(), bevinding))
    elif grond:
        click.echo(_explain_grond(grond))
    elif label in ANDERE_CODES:
        click.echo(f"{label} (geen grond van de Woo of de Wob): {ANDERE_CODES[label]}")
    else:
        dichtbij = difflib.get_close_matches(gevraagd.upper(), CODES, n=3)
        dichtbij += difflib.get_close_matches(gevraagd.lower(), [*GRONDEN, *ANDERE_CODES], n=3)
        raad = f" Bedoelt u {' of '.join(dichtbij)}?" if dichtbij else ""
        stop(f"'{gevraagd}' is geen bekende code of grond.{raad}", VERKEERD_GEBRUIK)


def _explain_code(naam: str, code: Code) -> str:
    delen = [
        f"{naam} ({code.niveau}): {code.titel}",
        code.uitleg,
        f"Voorbeeld: {code.voorbeeld}" if code.voorbeeld else "",
        f"Wat te doen: {code.oplossing}",
        f"Wet: {code.bepaling.verwijzing}" if code.bepaling else "",
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
        f"De officiële tekst: {grond.bepaling.adres}",
    ]
    return "\n\n".join(filter(None, delen))
