# SPDX-License-Identifier: EUPL-1.2
"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

from .nederlands import Getal

site_dir_option = click.option(
    "--site-dir", type=click.Path(path_type=Path, file_okay=False), metavar="MAP",
    help="Map voor de website; standaard site/ in het portaal.",
)  # fmt: skip
workers_option = click.option(
    "--workers", type=Getal(min=1), metavar="N",
    help="Aantal processen dat PDF's leest; standaard een per processor.",
)  # fmt: skip
