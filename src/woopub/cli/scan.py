# SPDX-License-Identifier: EUPL-1.2
"""`woopub scan`: what can still be read in loose files, PDF above all, and which personal data was forgotten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

from ..build import find_bestanden, make_report, run_scan
from ..export import scan_bestanden
from ..law import normaliseer_code
from ..model import BESTANDSOORTEN, BestandFacts, PdfFacts
from .fouten import GEBLOKKEERD, VERKEERD_GEBRUIK, default_workers, stop
from .nederlands import Opdracht
from .opties import report_option, require_report, require_terminal, show_secrets_option, workers_option
from .toon import format_option, show_bevindingen, show_progress

GENOEMD = 5
"""Files that were left out and are named; a folder may hold thousands."""


@click.command(cls=Opdracht)
@click.argument("paden", metavar="PDF...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--letter", "letters", metavar="LETTER=GROND", multiple=True,
              help="Een eigen letter voor een grond, zoals J=5.1.2.e. Mag vaker.")  # fmt: skip
@format_option
@show_secrets_option
@report_option
@workers_option
@click.pass_context
def scan(
    ctx: click.Context, paden: tuple[Path, ...], letters: tuple[str, ...], formaat: str, geheimen: bool,
    rapport: Path | None, workers: int | None,
) -> None:  # fmt: skip
    """Kijk of in een gelakte PDF echt niets meer te lezen is, en of er persoonsgegevens zijn vergeten.

    PDF is een bestand, of een map: dan alle PDF's, spreadsheets, teksten en afbeeldingen daarin. Een portaal is
    niet nodig. Code 1 betekent: nog niet publiceren. Er verandert niets aan de bestanden.
    """
    require_report(rapport)
    require_terminal(geheimen, formaat)
    for pad in paden:
        if not pad.exists():
            stop(f"{pad} bestaat niet.", VERKEERD_GEBRUIK)
    bestanden, anders = find_bestanden(paden)
    if not bestanden:
        stop("hier staan geen PDF-bestanden of andere bestanden die woopub kan nakijken.", VERKEERD_GEBRUIK)
    with show_progress() as voortgang:
        resultaat = run_scan(bestanden, _letters(letters), workers or default_workers(), voortgang)
    if formaat == "text":
        for naam, feiten in resultaat.facts.items():
            click.echo(_samenvatting(naam, feiten))
        click.echo()
    show_bevindingen(
        resultaat.bevindingen, formaat, {"bestanden": scan_bestanden(resultaat.facts)}, geheimen=geheimen
    )
    if anders:
        click.echo(_niet_bekeken(anders), err=True)
    if rapport:
        rapport.parent.mkdir(parents=True, exist_ok=True)
        rapport.write_bytes(make_report(resultaat.bevindingen, rapport.suffix.lower()))
        click.echo(f"Rapport geschreven: {rapport}", err=True)
    if any(bevinding.blokkeert for bevinding in resultaat.bevindingen):
        ctx.exit(GEBLOKKEERD)


def _letters(gegeven: tuple[str, ...]) -> dict[str, str]:
    """Return the letters with their grounds, or stop with exit code 2 at one that cannot be."""
    letters: dict[str, str] = {}
    for paar in gegeven:
        letter, _, grond = (deel.strip() for deel in paar.partition("="))
        code = normaliseer_code(grond)
        if not letter or code is None:
            stop(
                f"--letter {paar}: schrijf een letter, een =-teken en een grond, zoals J=5.1.2.e.",
                VERKEERD_GEBRUIK,
            )
        letters[letter] = code
    return letters


def _niet_bekeken(paden: Sequence[Path]) -> str:
    """Name the files that were left out: ``Niet bekeken: 1 bestand van een soort die woopub niet kent: a.msg.``"""
    aantal = "1 bestand" if len(paden) == 1 else f"{len(paden)} bestanden"
    namen = ", ".join(pad.as_posix() for pad in paden[:GENOEMD])
    rest = f" en nog {len(paden) - GENOEMD}" if len(paden) > GENOEMD else ""
    return f"Niet bekeken: {aantal} van een soort die woopub niet kent: {namen}{rest}."


def _samenvatting(naam: str, feiten: PdfFacts | BestandFacts | None) -> str:
    """Say in one line what a file holds: ``a.pdf: 3 pagina's, 4 gelakte vlakken (5.1.2.e 3x), 12 % gelakt.``"""
    if feiten is None:
        return f"{naam}: niet te lezen."
    if isinstance(feiten, BestandFacts):
        return f"{naam}: {BESTANDSOORTEN[feiten.soort]}."
    vlakken = [vlak for pagina in feiten.paginas for vlak in pagina.lakvlakken]
    paginas = "1 pagina" if len(feiten.paginas) == 1 else f"{len(feiten.paginas)} pagina's"
    tekst = "" if feiten.tekstlaag else " Niet elke pagina heeft tekst."
    if not vlakken:
        return f"{naam}: {paginas}, geen gelakte vlakken gezien.{tekst}"
    telling = Counter(code for vlak in vlakken for code in {c for label in vlak.labels for c in label.codes})
    zonder = sum(pagina.zonder_label for pagina in feiten.paginas)
    delen = [f"{code} {aantal}x" for code, aantal in sorted(telling.items())]
    delen += [f"zonder grond {zonder}x"] if zonder else []
    aantal = "1 gelakt vlak" if len(vlakken) == 1 else f"{len(vlakken)} gelakte vlakken"
    aandeel = f"{100 * feiten.gelakt_aandeel:.1f}".replace(".", ",")
    # A scan has no text to read grounds from.
    gronden = f" ({', '.join(delen)})" if delen else ""
    return f"{naam}: {paginas}, {aantal}{gronden}, {aandeel} % gelakt.{tekst}"
