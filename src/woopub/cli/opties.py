# SPDX-License-Identifier: EUPL-1.2
"""Options that several commands share."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .fouten import VERKEERD_GEBRUIK, stop
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
