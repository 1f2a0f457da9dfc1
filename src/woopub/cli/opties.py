# SPDX-License-Identifier: EUPL-1.2
"""Options that several commands share."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ..build import Aanvang, Bronnen
from ..ocr import ocr_beschikbaar
from .fouten import OMGEVING, VERKEERD_GEBRUIK, stop
from .nederlands import Getal

site_dir_option = click.option(
    "--site-dir", type=click.Path(path_type=Path, file_okay=False), metavar="MAP",
    help="Map voor de website; standaard site/ in het portaal.",
)  # fmt: skip
workers_option = click.option(
    "--workers", type=Getal(min=1), metavar="N",
    help="Aantal processen dat PDF's leest; standaard een per processor.",
)  # fmt: skip
report_option = click.option(
    "--report", "rapport", type=click.Path(path_type=Path, dir_okay=False), metavar="BESTAND",
    help="Schrijf de bevindingen ook naar een bestand voor collega's (.html of .xlsx).",
)  # fmt: skip
documents_option = click.option(
    "--documents", "documenten", type=click.Path(path_type=Path), metavar="MAP|ZIP",
    help="Map of ZIP met de bestanden; het nummer van het document staat in de naam.",
)  # fmt: skip
ocr_option = click.option(
    "--ocr", is_flag=True, help="Zoek de tekst bij scans die geen tekst hebben (OCR). Het origineel blijft bewaard.",
)  # fmt: skip
show_secrets_option = click.option(
    "--show-secrets", "geheimen", is_flag=True,
    help="Toon ook de tekst die nog te lezen is. Alleen op een scherm, nooit in een logboek of bestand.",
)  # fmt: skip


def require_report(rapport: Path | None) -> None:
    """Stop with exit code 2 where a report was asked for in a form that we do not make."""
    if rapport and rapport.suffix.lower() not in (".html", ".xlsx"):
        stop("--report: kies een naam die eindigt op .html of .xlsx.", VERKEERD_GEBRUIK)


def require_terminal(geheimen: bool, formaat: str) -> None:
    """Stop with exit code 2 where secrets would go anywhere but to a person's screen."""
    if geheimen and (formaat != "text" or not sys.stdout.isatty()):
        stop("--show-secrets werkt alleen op een scherm, met --format text: wat er lekt hoort niet in een bestand.",
             VERKEERD_GEBRUIK)  # fmt: skip


def require_bronnen(bronnen: Bronnen) -> None:
    """Stop with exit code 2 where a file or folder to import is not there or is of the wrong kind, and with 3 where
    scans cannot get text on this computer: before anything is done."""
    _require_bestand(bronnen.inventaris, "de spreadsheet")
    if bronnen.documenten is not None and not bronnen.documenten.exists():
        stop(f"{bronnen.documenten} bestaat niet.", VERKEERD_GEBRUIK)
    if not bronnen.ocr:
        return
    if bronnen.documenten is None:
        stop("--ocr zoekt tekst bij de bestanden die u met --documents geeft. Geef die map of ZIP erbij.",
             VERKEERD_GEBRUIK)  # fmt: skip
    goed, reden = ocr_beschikbaar()
    if not goed:
        stop(reden, OMGEVING)


def require_aanvang(aanvang: Aanvang) -> None:
    """As require_bronnen, for what a new publication is made from."""
    if aanvang.brief is not None:
        _require_bestand(aanvang.brief, "de besluitbrief")
    if aanvang.inventaris is not None:
        require_bronnen(Bronnen(aanvang.inventaris, aanvang.documenten, aanvang.ocr))
    elif aanvang.documenten is not None or aanvang.ocr:
        stop("--documents en --ocr kunnen alleen met --inventory: zonder inventaris is niet te zien welk bestand "
             "bij welk document hoort.", VERKEERD_GEBRUIK)  # fmt: skip


def _require_bestand(pad: Path, wat: str) -> None:
    if not pad.exists():
        stop(f"{pad} bestaat niet.", VERKEERD_GEBRUIK)
    if not pad.is_file():
        stop(f"{pad} is geen bestand. Geef hier {wat} op.", VERKEERD_GEBRUIK)
